"""From the start page to a finished file with the keys alone; the mouse is never touched."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.stories.small_library import SmallLibrary, write_small_library
from tests.stories.window_stage import Person

_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


class Keys:
    """Presses keys on whatever has them, as a keyboard does."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def at(self) -> QWidget:
        now = QApplication.focusWidget()
        assert now is not None, "nothing has the keys"
        assert QApplication.activeModalWidget() is None
        return now

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.at, key, held)
        self.person.bot.wait(15)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.at, text)
        self.person.bot.wait(15)

    def tab_to(self, label: str) -> None:
        """Press Tab until a button with a label has the keys."""
        for _ in range(80):
            now = self.at
            if isinstance(now, QPushButton) and now.text() == label:
                return
            self.press(_Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {label}")


def test_a_card_from_the_start_page_to_its_file_by_keys_alone(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    person = Person(qtbot, small, tmp_path)
    window, keys = person.window, Keys(person)
    with qtbot.waitActive(window):
        window.activateWindow()

    # A template by its name.
    assert keys.at is window.start_page.search
    keys.type("kort")
    keys.press(_Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)
    assert person.session.template.id == "card"
    assert keys.at is person.canvas

    # Through the slots to the title, and written over on the page.
    for _ in range(10):
        if person.session.selection == "title":
            break
        keys.press(_Key.Key_F8)
    assert person.session.selection == "title"
    keys.type("Heim att")
    keys.press(_Key.Key_Escape)
    assert person.canvas.editor is None
    assert "Heim att" in person.sees()

    # The side panel and back by F6; a change of mind by Ctrl+Z.
    keys.press(_Key.Key_F6)
    assert window.editor._side_pane.isAncestorOf(keys.at)
    keys.press(_Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert keys.at is person.canvas
    keys.press(_Key.Key_Z, _CTRL)
    assert "Heim att" not in person.sees()
    keys.press(_Key.Key_Z, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "Heim att" in person.sees()

    # For whom: down to another receiver; then export.
    keys.press(_Key.Key_E, _CTRL)
    assert isinstance(keys.at, QRadioButton)
    first = keys.at
    keys.press(_Key.Key_Down)
    assert keys.at is not first
    assert isinstance(keys.at, QRadioButton) and keys.at.isChecked()
    keys.tab_to("Eksporter")
    with qtbot.waitSignal(window.export_page.finished, timeout=30_000) as ended:
        keys.press(_Key.Key_Space)
    assert ended.args
    made = sorted((tmp_path / "mine").rglob("*.pdf"))
    assert len(made) == 1
    assert made[0].stat().st_size > 1000

    # Escape leaves the page again.
    keys.press(_Key.Key_Escape)
    assert window.pages.currentWidget() is window.editor
    assert keys.at is person.canvas


def test_escape_leaves_first_the_text_then_the_slot(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path
) -> None:
    person = Person(qtbot, small, tmp_path)
    with qtbot.waitActive(person.window):
        person.window.activateWindow()
    person.opens()
    keys = Keys(person)
    person.session.select("title")
    keys.press(_Key.Key_Return)
    assert person.canvas.editor is not None
    keys.press(_Key.Key_Escape)
    assert person.canvas.editor is None
    assert person.session.selection == "title"
    keys.press(_Key.Key_Escape)
    assert person.session.selection is None


@pytest.mark.parametrize("action", ["settings", "help", "export"])
def test_escape_goes_back_from_a_page_beside_the_work(
    qtbot: QtBot, small: SmallLibrary, tmp_path: Path, action: str
) -> None:
    person = Person(qtbot, small, tmp_path)
    person.opens()
    with qtbot.waitActive(person.window):
        person.window.activateWindow()
    person.does(action)
    qtbot.wait(30)
    assert person.window.pages.currentWidget() is not person.window.editor
    Keys(person).press(_Key.Key_Escape)
    assert person.window.pages.currentWidget() is person.window.editor
