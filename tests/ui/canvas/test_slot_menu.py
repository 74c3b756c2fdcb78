"""The menu of a slot by the right button and by the menu key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.stories.small_library import SmallLibrary, write_small_library
from tests.stories.window_stage import Person

_Reason = QContextMenuEvent.Reason
# The offscreen platform says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    one = Person(qtbot, small, tmp_path)
    one.opens()
    return one


def ask(person: Person, reason: _Reason, at: QPoint) -> QMenu | None:
    """Ask for the menu as the window system does."""
    viewport = person.canvas.viewport()
    event = QContextMenuEvent(reason, at, viewport.mapToGlobal(at))
    target = person.canvas if reason == _Reason.Keyboard else viewport
    QApplication.sendEvent(target, event)
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


def entry(menu: QMenu, text: str) -> None:
    action = next(one for one in menu.actions() if one.text() == text)
    assert action.isEnabled(), action.toolTip()
    action.trigger()
    menu.close()


def test_the_right_button_chooses_a_slot_and_offers_what_can_be_done(person: Person) -> None:
    menu = ask(person, _Reason.Mouse, person.at("text"))
    assert menu is not None
    assert person.session.selection == "text"
    back = next(one for one in menu.actions() if one.text() == "Tilbake til malen sitt innhald")
    assert not back.isEnabled()
    assert "alt" in back.toolTip(), "it says why"
    entry(menu, "Skriv her")
    assert person.canvas.editor is not None


def test_the_menu_key_opens_it_on_the_chosen_slot(person: Person) -> None:
    person.session.select("title")
    menu = ask(person, _Reason.Keyboard, QPoint(3, 3))
    assert menu is not None
    # Below the slot's middle; to the side it is kept on the screen.
    assert menu.y() == person.canvas.viewport().mapToGlobal(person.at("title")).y()
    entry(menu, "Tilbake til malen sitt innhald")
    assert not person.session.is_own("title")


def test_another_picture_is_chosen_in_the_side_panel(person: Person) -> None:
    menu = ask(person, _Reason.Mouse, person.at("photo"))
    assert menu is not None
    entry(menu, "Byt bilete …")
    assert person.window.editor.inspector.isVisible()


def test_a_locked_slot_says_who_decides_and_offers_nothing(person: Person) -> None:
    menu = ask(person, _Reason.Mouse, person.at("legal"))
    assert menu is not None
    assert [one.text() for one in menu.actions()] == ["Styrt av regionen – kan ikkje endrast"]
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_no_slot_no_menu(person: Person) -> None:
    assert ask(person, _Reason.Keyboard, QPoint(3, 3)) is None
