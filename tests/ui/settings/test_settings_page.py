"""The settings, worked by mouse and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from brochure_studio.ui.preferences import Preferences
from brochure_studio.ui.settings.settings_page import SettingsPage
from tests.house.project import ROOT

ICC = ROOT / "assets" / "icc"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def page(qtbot: QtBot, preferences: Preferences) -> SettingsPage:
    made = SettingsPage(preferences, "nn")
    qtbot.addWidget(made)
    made.show_choices()
    made.resize(900, 800)
    made.show()
    return made


def button(inside: QWidget, text: str) -> QPushButton:
    return next(one for one in inside.findChildren(QPushButton) if one.text() == text)


def test_a_language_is_chosen_by_keys_and_the_page_offers_to_open_anew(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences
) -> None:
    page.language.setFocus()
    qtbot.keyClick(page.language, Qt.Key.Key_End)
    assert preferences.language == "en"
    assert page.notice.isVisible()
    with qtbot.waitSignal(page.reopen_asked):
        qtbot.mouseClick(button(page.notice, "Opne på nytt no"), Qt.MouseButton.LeftButton)


def test_the_name_is_kept_when_one_leaves_the_field(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences
) -> None:
    qtbot.keyClicks(page.person, "  Kari ")
    qtbot.keyClick(page.person, Qt.Key.Key_Return)
    assert preferences.person == "Kari"


def test_safekeeping_can_be_switched_off(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences
) -> None:
    qtbot.keyClick(page.autosave, Qt.Key.Key_Space)
    assert not preferences.autosave


def test_a_folder_that_is_no_library_is_refused_and_told(
    page: SettingsPage, preferences: Preferences, tmp_path: Path
) -> None:
    page.take_library(tmp_path)
    assert preferences.library is None
    assert "ikkje eit bibliotek" in page.notice.text


def test_a_library_that_went_away_is_told(
    page: SettingsPage, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.choose("library", tmp_path / "away")
    assert "ikkje der no" in page.library.state


def test_a_library_is_taken_and_given_back(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences
) -> None:
    page.take_library(ROOT)
    assert preferences.library == ROOT
    assert "mal" in page.library.state
    usual = button(page.library, "Bruk det som følgjer med")
    qtbot.mouseClick(usual, Qt.MouseButton.LeftButton)
    assert preferences.library is None


def test_a_press_profile_is_taken_by_its_own_name(
    page: SettingsPage, preferences: Preferences
) -> None:
    file = ICC / "ISOcoated_v2_300_bas.icc"
    page.take_profile(file)
    assert preferences.profile == file
    assert "ISO Coated v2 300" in page.profile.state


def test_a_file_that_is_no_press_profile_is_refused(
    page: SettingsPage, preferences: Preferences, tmp_path: Path
) -> None:
    data = (ICC / "ISOcoated_v2_300_bas.icc").read_bytes()
    for name, content, said in (
        ("text.icc", b"hello", "ikkje ein ICC-profil"),
        ("screen.icc", data.replace(b"prtrCMYK", b"mntrRGB ", 1), "ikkje for trykk"),
        ("half.icc", data[:4000], "skadd"),
    ):
        (tmp_path / name).write_bytes(content)
        page.take_profile(tmp_path / name)
        assert preferences.profile is None
        assert said in page.notice.text


def test_every_control_has_a_name_and_every_setting_can_be_gone_to(page: SettingsPage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    for name in page.names:
        page.go_to(name)
        assert page.focusWidget().isVisible()
