from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from brochure_studio.ui.preferences import Preferences


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def preferences(file: Path) -> Preferences:
    return Preferences(QSettings(str(file), QSettings.Format.IniFormat))


def test_nothing_chosen_is_the_usual(file: Path) -> None:
    fresh = preferences(file)
    assert (fresh.language, fresh.person, fresh.appearance) == ("", "", "system")
    assert (fresh.library, fresh.profile, fresh.export_folder) == (None, None, None)
    assert fresh.autosave
    assert not fresh.toured


def test_choices_are_there_at_the_next_start(file: Path, tmp_path: Path) -> None:
    first = preferences(file)
    for key, value in {
        "language": "en",
        "person": "Kari Nordmann",
        "appearance": "dark",
        "library": tmp_path,
        "autosave": False,
        "toured": True,
    }.items():
        first.choose(key, value)
    first.settings.sync()
    later = preferences(file)
    assert (later.language, later.person, later.appearance) == ("en", "Kari Nordmann", "dark")
    assert later.library == tmp_path
    assert not later.autosave
    assert later.toured


def test_a_choice_taken_back_is_the_usual_again(file: Path, tmp_path: Path) -> None:
    chosen = preferences(file)
    chosen.choose("profile", tmp_path / "a.icc")
    chosen.choose("profile", None)
    assert chosen.profile is None


def test_a_file_that_somebody_spoiled_does_no_harm(file: Path) -> None:
    file.write_text("[General]\nlanguage=klingon\nappearance=pink\nautosave=perhaps\n", "utf-8")
    spoiled = preferences(file)
    assert (spoiled.language, spoiled.appearance, spoiled.autosave) == ("", "system", False)


def test_only_a_change_is_told(qtbot: QtBot, file: Path) -> None:
    told: list[str] = []
    chosen = preferences(file)
    chosen.changed.connect(told.append)
    chosen.choose("person", "Ola")
    chosen.choose("person", "Ola")
    assert told == ["person"]
