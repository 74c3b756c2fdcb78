"""A screen reader meets the slots of the canvas: what they are called, where they are, their text.

Qt itself is asked here, as a screen reader's bridge asks it.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from pytestqt.qtbot import QtBot

from brochure_studio.ui.canvas import canvas_access
from brochure_studio.ui.canvas.canvas_access import make_canvas_access
from tests.house.project import ROOT
from tests.stories.small_library import SmallLibrary, write_small_library
from tests.stories.window_stage import Person

_Text = QAccessible.Text


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


@pytest.fixture(scope="module", autouse=True)
def listening() -> Iterator[None]:
    QAccessible.installFactory(make_canvas_access)
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Person:
    one = Person(qtbot, small, tmp_path)
    one.opens()
    return one


def access(person: Person) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(person.canvas)


def named(person: Person, name: str) -> QAccessibleInterface:
    canvas = access(person)
    slots = [canvas.child(number) for number in range(canvas.childCount())]
    return next(slot for slot in slots if slot.text(_Text.Name) == name)


def test_the_canvas_has_the_slots_as_children_in_reading_order(person: Person) -> None:
    canvas = access(person)
    assert canvas.role() == QAccessible.Role.Document
    assert canvas.text(_Text.Name) == "Sidene"
    names = [canvas.child(n).text(_Text.Name) for n in range(canvas.childCount())]
    meant = [slot.slot.name.say("nn") for slot in person.session.slots()]
    assert names == meant
    assert "Tittel" in names
    for number in range(canvas.childCount()):
        child = canvas.child(number)
        assert child.isValid()
        assert canvas.indexOfChild(child) == number
        assert child.parent().object() is person.canvas


def test_a_slot_says_what_it_is_and_what_stands_in_it(person: Person) -> None:
    title, photo = named(person, "Tittel"), named(person, "Hovudbilete")
    assert title.role() == QAccessible.Role.EditableText
    assert photo.role() == QAccessible.Role.Graphic
    assert title.text(_Text.Description).startswith("Side 1, Framside")
    assert "må fyllast ut" in title.text(_Text.Description)
    placed = person.session.slot("title")
    assert placed is not None
    assert title.text(_Text.Value) == person.session.shown(placed).text


def test_a_locked_slot_says_who_decides(person: Person) -> None:
    locked = next(one for one in person.session.slots() if person.session.is_locked(one))
    slot = named(person, locked.slot.name.say("nn"))
    assert "Styrt av regionen" in slot.text(_Text.Description)
    assert slot.state().readOnly
    assert not slot.state().editable


def test_a_slot_is_where_it_is_seen(person: Person) -> None:
    rect = named(person, "Tittel").rect()
    at = person.canvas.viewport().mapToGlobal(person.at("title"))
    assert rect.contains(at)
    found = access(person).childAt(at.x(), at.y())
    assert found is not None
    assert found.text(_Text.Name) == "Tittel"
    assert access(person).childAt(-500, -500) is None


def test_choosing_a_slot_by_the_screen_reader(person: Person) -> None:
    deeds = named(person, "Tekst").actionInterface()
    assert "Press" in deeds.actionNames()
    deeds.doAction("Press")
    assert person.session.selection == "text"
    assert named(person, "Tekst").state().selected
    assert not named(person, "Tittel").state().selected


def test_the_text_is_read_letter_by_letter_while_it_is_typed(person: Person) -> None:
    person.clicks_slot("title")
    person.presses(Qt.Key.Key_Return)
    person.presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.types("Hei")
    words = named(person, "Tittel").textInterface()
    assert (words.characterCount(), words.cursorPosition()) == (3, 3)
    assert words.text(0, 2) == "He"
    person.presses(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert named(person, "Tittel").textInterface().selectionCount() == 1
    assert words.selection(0) == (2, 3)


def test_what_is_chosen_and_typed_is_told(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[QAccessible.Event, str]] = []

    class Listening:
        """Qt's own, but for what is told."""

        def __getattr__(self, name: str) -> object:
            return getattr(QAccessible, name)

        def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802
            told.append((event.type(), event.accessibleInterface().text(_Text.Name)))

    monkeypatch.setattr(canvas_access, "QAccessible", Listening())
    person.clicks_slot("text")
    assert told == [(QAccessible.Event.Focus, "Tekst")]
    person.presses(Qt.Key.Key_Return)
    told.clear()
    person.types("x")
    assert (QAccessible.Event.TextUpdated, "Tekst") in told


def test_a_slot_stays_the_same_object_though_qt_asks_for_the_canvas_anew(person: Person) -> None:
    before = [access(person).child(n) for n in range(access(person).childCount())]
    person.canvas.zoom_changed.connect(lambda: None)
    person.clicks_slot("title")
    person.presses(Qt.Key.Key_Return)
    after = [access(person).child(n) for n in range(access(person).childCount())]
    assert all(one is other for one, other in zip(before, after, strict=True))
    ids = {QAccessible.uniqueId(slot) for slot in after}
    assert len(ids) == len(after)
    assert all(QAccessible.accessibleInterface(id).isValid() for id in ids)


def test_only_the_letters_that_differ_are_told(person: Person) -> None:
    slot = access(person).child(0)
    event = canvas_access._update(slot, "Hei på deg", "Hei til deg")
    assert (event.changePosition(), event.textRemoved(), event.textInserted()) == (4, "på", "til")
    event = canvas_access._update(slot, "aa", "aaa")
    assert (event.textRemoved(), event.textInserted()) == ("", "a")


def test_a_document_that_is_gone_leaves_no_dead_slots(person: Person) -> None:
    old = named(person, "Tittel")
    person.window.editor.canvas.session = None
    assert access(person).childCount() == 0
    assert not old.isValid()
    assert old.rect().isEmpty()
    assert old.text(_Text.Name) == ""


PROGRAM = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.canvas.canvas_access import make_canvas_access
from brochure_studio.ui.quiet_memory import QuietMemory
from brochure_studio.ui.window.window import MainWindow
from brochure_studio.ui.workplace.workplace import Workplace
app = QApplication([])
memory = QuietMemory(app)
QAccessible.installFactory(make_canvas_access)
QAccessible.setActive(True)
root, file, home = map(Path, sys.argv[1:])
for _ in range(3):
    workplace = Workplace(lambda: open_studio(root), home)
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(workplace, settings)
    window.show()
    window.open_path(file)
    canvas = QAccessible.queryAccessibleInterface(window.editor.canvas)
    held = [canvas.child(n) for n in range(canvas.childCount())]
    assert held and all(one.text(QAccessible.Text.Name) for one in held)
    del canvas, held
    window.close()
    window.deleteLater()
    del window
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    gc.collect()
print("ended well")
"""


def test_windows_come_and_go_without_a_crash(small: SmallLibrary, tmp_path: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-X", "faulthandler", "-c", PROGRAM),
            *(str(small.root), str(small.document), str(tmp_path)),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "ended well"), done.stderr
