import shutil

import debian
import pytest

LISTING = """\
ii |libegl1|
ii |libglib2.0-0t64|libglib2.0-0 (= 2.80.0-6)
rc |xvfb|
ii |python3.12-venv|python3-venv-any, x-venv (= 1)
"""


def test_what_is_installed_counts_under_every_name_it_provides() -> None:
    found = debian.read_listing(LISTING)
    assert {"libegl1", "libglib2.0-0t64", "libglib2.0-0", "python3-venv-any", "x-venv"} <= found


def test_what_was_removed_and_left_its_settings_is_not_installed() -> None:
    assert "xvfb" not in debian.read_listing(LISTING)


def test_only_what_is_missing_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    present = set(debian.QT) - {"libegl1"}
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(debian, "installed_packages", lambda: present)
    monkeypatch.setattr(debian, "python_packages", list)
    assert debian.missing_packages("run") == ["libegl1"]


def test_a_system_without_apt_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert debian.missing_packages("tests") == []


def test_who_may_not_install_gets_one_line_to_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "root_prefix", lambda: None)
    line = debian.install_packages(["libegl1", "xvfb"])
    assert line == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 xvfb"
    )


def test_an_old_python_gets_a_newer_one_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "OLDEST_PYTHON", (9, 0))
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert debian.python_packages() == ["python3.11", "python3.11-venv"]
