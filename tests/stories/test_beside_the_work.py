"""Settings, help, the palette and the tour in the whole window, by mouse and keys."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from brochure_studio.store.library_place import default_library
from brochure_studio.ui.actions import action_rows
from brochure_studio.ui.settings.settings_page import SettingsPage
from brochure_studio.ui.window.editor import CONTENT, FINDINGS
from brochure_studio.ui.window.stage import Stage
from brochure_studio.ui.words.tongue import Tongue
from tests.house.project import ROOT
from tests.stories.small_library import SmallLibrary
from tests.stories.window_stage import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
ICC = ROOT / "assets" / "icc"


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    return Person(qtbot, small, tmp_path)


@pytest.fixture(autouse=True)
def hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the hook for errors, which a stage takes, back after each test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, small: SmallLibrary, tmp_path: Path) -> Iterator[Stage]:
    settings = QSettings(str(tmp_path / "stage.ini"), QSettings.Format.IniFormat)
    before = QLocale()
    made = Stage(qapp, small.root, settings, "nn")
    yield made
    made.window.close()
    made.tongue.hush()
    made.memory.deleteLater()
    QLocale.setDefault(before)


def press(person: Person, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    focus = QApplication.focusWidget() or person.window
    person.bot.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)


def button(inside: QWidget, text: str) -> QPushButton:
    return next(one for one in inside.findChildren(QPushButton) if one.text() == text)


# Palette


def test_ctrl_k_goes_to_a_slot_by_a_few_letters(person: Person) -> None:
    person.opens()
    press(person, Qt.Key.Key_K, CONTROL)
    palette = person.window.side_pages.palette
    assert palette.isVisible()
    person.bot.keyClicks(palette.field, "tittel")
    press(person, Qt.Key.Key_Return)
    assert person.session.selection == "title"
    assert person.canvas.hasFocus()


def test_ctrl_k_starts_a_template_and_opens_what_was_open(person: Person) -> None:
    person.opens()
    person.does("home")
    press(person, Qt.Key.Key_K, CONTROL)
    palette = person.window.side_pages.palette
    person.bot.keyClicks(palette.field, "kort")
    press(person, Qt.Key.Key_Return)
    assert person.session.file is None
    press(person, Qt.Key.Key_K, CONTROL)
    assert any("Opne att" in one.kind for one in person.window.side_pages._commands())


def test_every_action_is_found_by_its_words_in_every_language(
    person: Person, qapp: QApplication
) -> None:
    person.window.side_pages._sayings = Tongue(qapp).sayings
    person.opens()
    press(person, Qt.Key.Key_K, CONTROL)
    palette = person.window.side_pages.palette
    own = {row.id: row.text.replace("&", "") for row in action_rows()}
    for saying in Tongue(qapp).sayings():
        for row in action_rows(saying):
            if row.id == "palette":
                continue
            palette.field.setText(row.text.replace("&", ""))
            assert own[row.id] in palette.names()[:25], row.text


# Help


def test_f1_tells_of_what_one_looks_at_and_back_goes_back(person: Person) -> None:
    window = person.window
    press(person, Qt.Key.Key_F1)
    help = window.side_pages.help
    assert help is not None
    assert help.shown == "start"
    person.opens()
    seen = []
    for panel in (None, CONTENT, FINDINGS):
        window.show_editor()
        person.canvas.setFocus()
        if panel is not None:
            window.editor.show_panel(panel)
        press(person, Qt.Key.Key_F1)
        seen.append(help.shown)
    assert seen == ["pages", "content", "findings"]
    person.bot.mouseClick(button(help, "‹ Tilbake"), Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.editor


def test_help_in_the_settings_is_of_the_settings(person: Person) -> None:
    press(person, Qt.Key.Key_Comma, CONTROL)
    window = person.window
    assert isinstance(window.pages.currentWidget(), SettingsPage)
    press(person, Qt.Key.Key_F1)
    assert window.side_pages.help is not None
    assert window.side_pages.help.shown == "settings"
    window.side_pages.help.left.emit()
    assert window.pages.currentWidget() is window.start_page


# Tour


def test_the_first_start_shows_four_notes_once(qtbot: QtBot, stage: Stage) -> None:
    stage.show()
    tour = stage.window.side_pages.tour
    qtbot.waitUntil(tour.isVisible, timeout=5000)
    titles = []
    while tour.isVisible():
        titles.append(tour.title.text())
        qtbot.keyClick(tour.next, Qt.Key.Key_Space)
    assert len(titles) == 4
    assert stage.preferences.toured


def test_the_tour_can_be_put_away_at_once_and_had_again(person: Person) -> None:
    person.does("tour")
    tour = person.window.side_pages.tour
    press(person, Qt.Key.Key_Escape)
    assert tour.isHidden()
    person.does("tour")
    assert tour.isVisible()


# What is chosen, in the window built anew


def test_another_language_opens_the_window_anew_with_the_document(
    qtbot: QtBot, stage: Stage, small: SmallLibrary
) -> None:
    stage.preferences.choose("toured", True)
    stage.show(small.document)
    first = stage.window
    first.actions_by_id["settings"].trigger()
    page = first.side_pages.settings
    assert page is not None
    qtbot.keyClick(page.language, Qt.Key.Key_End)
    qtbot.mouseClick(button(page.notice, "Opne på nytt no"), Qt.MouseButton.LeftButton)
    assert stage.window is not first
    assert stage.window.file == small.document
    assert stage.window.actions_by_id["save"].text() == "Save"
    assert stage.window.workplace.language == "en"


def test_a_chosen_profile_is_what_the_press_gets(
    stage: Stage, small: SmallLibrary, qtbot: QtBot
) -> None:
    stage.preferences.choose("toured", True)
    stage.preferences.choose("profile", ICC / "BS_Newsprint_SNAP_TR002_240.icc")
    stage.reopen()
    stage.show(small.document)
    window = stage.window
    assert window.work is not None
    receivers = dict(window.workplace.receivers(window.work))
    assert receivers["press"].condition == "Custom"
    assert "Newsprint" in receivers["press"].condition_info


def test_a_library_that_is_away_is_told_and_the_usual_one_used(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "away.ini"), QSettings.Format.IniFormat)
    settings.setValue("library", str(tmp_path / "away"))
    settings.setValue("toured", True)
    stage = Stage(qapp, default_library(), settings, "nn")
    stage.show()
    assert "ikkje der no" in stage.window.notice.text
    assert stage.window.workplace.offers()
    stage.window.close()
    stage.tongue.hush()


def test_exports_go_to_the_folder_one_has_chosen(person: Person, tmp_path: Path) -> None:
    person.opens()
    person.window.preferences.choose("export_folder", tmp_path / "mine")
    person.does("export")
    order = person.window.export_page._order
    assert order is not None
    assert order.files[0].parent == tmp_path / "mine"


def test_a_note_of_the_tour_does_not_cover_what_it_points_at(person: Person) -> None:
    person.does("tour")
    tour, start = person.window.side_pages.tour, person.window.start_page
    card = start.gallery.first_card()
    first = QRect(start.gallery.mapTo(person.window, card.topLeft()), card.size())
    search = QRect(start.search.mapTo(person.window, QPoint(0, 0)), start.search.size())
    # A pixel's edge may touch; the tip itself has ten.
    assert not tour.geometry().adjusted(0, 2, 0, -2).intersects(first)
    person.bot.keyClick(tour.next, Qt.Key.Key_Return)
    assert not tour.geometry().adjusted(0, 2, 0, -2).intersects(search)


def test_the_tour_goes_with_the_page_that_it_tells_of(person: Person) -> None:
    person.does("tour")
    person.opens()
    assert person.window.side_pages.tour.isHidden()


def test_who_opens_a_document_at_once_sees_the_document_and_no_tour(person: Person) -> None:
    person.opens()
    person.window.side_pages.begin()
    person.bot.wait(700)
    assert person.window.pages.currentWidget() is person.window.editor
    assert not person.window.preferences.toured
