"""Where a program's own state lies on each system."""

from pathlib import Path

import pytest

from brochure_studio.store.local_place import local_folder


@pytest.mark.parametrize(
    ("platform", "environment", "said"),
    [
        ("linux", {"HOME": "/home/k"}, "/home/k/.local/state/brochure-studio"),
        ("linux", {"HOME": "/h", "XDG_STATE_HOME": "s"}, "/h/.local/state/brochure-studio"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Application Support/brochure-studio"),
        ("win32", {"HOME": "/h", "LOCALAPPDATA": "/l"}, "/l/brochure-studio"),
        ("win32", {"HOME": "/h"}, "/h/AppData/Local/brochure-studio"),
    ],
)
def test_each_system_has_its_place(platform: str, environment: dict[str, str], said: str) -> None:
    assert local_folder(environment, platform) == Path(said)


def test_the_state_of_a_linux_user_may_lie_elsewhere(tmp_path: Path) -> None:
    environment = {"HOME": "/h", "XDG_STATE_HOME": str(tmp_path)}
    assert local_folder(environment, "linux") == tmp_path / "brochure-studio"


def test_without_a_home_in_the_environment_it_is_still_absolute() -> None:
    assert local_folder({}).is_absolute()
