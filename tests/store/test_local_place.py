"""Where a program's own state lies on each system."""

from pathlib import Path

import pytest

from brochure_studio.store.local_place import local_folder


@pytest.mark.parametrize(
    ("platform", "environment", "said"),
    [
        ("linux", {"HOME": "/home/k"}, "/home/k/.local/state/brochure-studio"),
        ("linux", {"HOME": "/home/k", "XDG_STATE_HOME": "/s"}, "/s/brochure-studio"),
        ("linux", {"HOME": "/h", "XDG_STATE_HOME": "s"}, "/h/.local/state/brochure-studio"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Application Support/brochure-studio"),
        ("win32", {"HOME": "/h", "LOCALAPPDATA": "/l"}, "/l/brochure-studio"),
        ("win32", {"HOME": "/h"}, "/h/AppData/Local/brochure-studio"),
    ],
)
def test_each_system_has_its_place(platform: str, environment: dict[str, str], said: str) -> None:
    if not Path("/").is_absolute():  # a drive is missing, as on Windows
        environment = {name: f"C:{value}" for name, value in environment.items() if value[0] == "/"}
        said = f"C:{said}" if "XDG_STATE_HOME" not in environment else f"C:{said}"
    assert local_folder(environment, platform) == Path(said)


def test_without_a_home_in_the_environment_it_is_still_absolute() -> None:
    assert local_folder({}).is_absolute()
