"""Everything in the window can be reached, read aloud, hit and read: on every page of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollBar,
    QSlider,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from brochure_studio.ui.look.dress import dress
from tests.stories.small_letters import people, write_list, write_small_letter
from tests.stories.small_library import SmallLibrary, write_small_library
from tests.stories.window_stage import Person

LEAST = 28


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


@pytest.fixture
def person(qtbot: QtBot, small: SmallLibrary, tmp_path: Path) -> Iterator[Person]:
    one = Person(qtbot, small, tmp_path)
    with qtbot.waitActive(one.window):
        one.window.activateWindow()
    yield one
    one.window.preferences.choose("appearance", "light")


def letters(person: Person, step: int) -> None:
    """Come to a step of the letters, with a list that has been read."""
    page = person.window.book.letters_page
    if page.read is None:
        letter = write_small_letter(person.small)
        person.opens(letter)
        person.does("letters")
        file = write_list(letter.parent / "liste.csv", people(12))
        page.list.choose(file)
        person.bot.waitUntil(lambda: page.read is not None, timeout=10_000)
    page.tabs.setCurrentIndex(step)
    person.bot.waitUntil(lambda: not page.is_running, timeout=30_000)


def select(person: Person, address: str | None) -> None:
    person.session.select(address)


# How one comes to each page; each of them goes on from the one before.
PAGES: dict[str, Callable[[Person], object]] = {
    "start": lambda p: p.does("home"),
    "campaign": lambda p: p.window.open_path(p.small.campaign),
    "document": lambda p: p.opens(),
    "text": lambda p: select(p, "title"),
    "picture": lambda p: select(p, "photo"),
    "locked": lambda p: select(p, "legal"),
    "content": lambda p: p.does("show_content"),
    "findings": lambda p: (p.session.check_now(), p.does("show_findings")),
    "history": lambda p: p.does("show_history"),
    "notice": lambda p: p.window.notice.tell("warning", "Noko har hendt", ("Rett", lambda: None)),
    "export": lambda p: p.does("export"),
    "variants": lambda p: (p.window.show_editor(), p.does("variants")),
    "variants large": lambda p: p.window.book.variants_page.view.one_size.click(),
    "variants out": lambda p: p.window.book.variants_page.show_export(),
    "own files": lambda p: p.window.book.variants_page.sending.files.own.click(),
    "list": lambda p: letters(p, 0),
    "columns": lambda p: letters(p, 1),
    "letters": lambda p: letters(p, 2),
    "files": lambda p: letters(p, 3),
    "settings": lambda p: p.does("settings"),
    "help": lambda p: p.does("help"),
    "shortcuts": lambda p: p.does("shortcuts"),
}


def visit(person: Person) -> Iterator[str]:
    """Go through all pages; yield the name of each when it stands."""
    for name, go in PAGES.items():
        go(person)
        person.bot.wait(60)
        yield name


def shown(person: Person) -> list[QWidget]:
    every = person.window.findChildren(QWidget)
    return [one for one in every if one.isVisible() and not isinstance(one, QScrollBar)]


def takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def say(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    told = f" «{text()}»" if callable(text) and isinstance(text(), str) else ""
    return f"{type(widget).__name__}{told} in {type(widget.parent()).__name__}"


def test_every_widget_that_takes_keys_has_a_name(person: Person) -> None:
    nameless = {
        f"{page}: {say(widget)}"
        for page in visit(person)
        for widget in shown(person)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not spoken(widget).strip()
    }
    assert sorted(nameless) == []


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_action_has_a_tip_and_no_two_share_a_key(person: Person) -> None:
    taken: dict[str, str] = {}
    for page in visit(person):
        for id, action in person.window.actions_by_id.items():
            assert len(action.toolTip()) > 3, f"{page}: {id}"
            assert len(action.statusTip()) > 3, f"{page}: {id}"
            assert action.toolTip() != action.text(), f"{page}: {id}"
    for id, action in person.window.actions_by_id.items():
        for keys in action.shortcuts():
            written = keys.toString(QKeySequence.SequenceFormat.PortableText)
            assert written not in taken, f"{written}: {id} and {taken[written]}"
            taken[written] = id


def test_what_cannot_be_used_says_why(person: Person) -> None:
    for page in visit(person):
        for id, action in person.window.actions_by_id.items():
            if not action.isEnabled():
                assert "\n" in action.toolTip(), f"{page}: {id} is grey and says not why"


def test_the_tab_key_comes_to_everything(person: Person) -> None:
    missed = {f"{page}: {say(widget)}" for page in visit(person) for widget in unvisited(person)}
    assert sorted(missed) == []


def unvisited(person: Person) -> list[QWidget]:
    page = person.window.pages.currentWidget()
    person.window.setFocus()
    page.focusNextPrevChild(True)
    seen: list[QWidget] = []
    for _ in range(400):
        now = QApplication.focusWidget()
        if now is None or (now in seen and seen.count(now) > 1):
            break
        seen.append(now)
        person.bot.keyClick(now, Qt.Key.Key_Tab)
    wanted = [one for one in shown(person) if takes_keys(one) and one.focusProxy() is None]
    return [one for one in wanted if one not in seen and not by_arrows(one)]


def by_arrows(widget: QWidget) -> bool:
    """Tell whether a widget is one of a group that the arrow keys go through."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    alone = isinstance(widget, QRadioButton) or (group is not None and group.exclusive())
    return alone and isinstance(widget, QAbstractButton) and not widget.isChecked()


def test_what_is_clicked_is_large_enough(person: Person) -> None:
    dress(QApplication.instance())  # type: ignore[arg-type]
    small = set()
    for page in visit(person):
        for widget in shown(person):
            kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QSlider)
            inner = isinstance(widget.parent(), QLineEdit | QComboBox | QAbstractSpinBox)
            if isinstance(widget, kinds) and not inner and min_side(widget) < LEAST:
                small.add(f"{page}: {say(widget)} {widget.size().toTuple()}")
    assert sorted(small) == []


def min_side(widget: QWidget) -> int:
    return min(widget.width(), widget.height())


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def test_no_text_is_cut_with_letters_twice_as_large(large_font: None, person: Person) -> None:
    person.window.resize(1600, 1000)
    cut = set()
    for page in visit(person):
        for widget in shown(person):
            if isinstance(widget, QLabel | QAbstractButton) and is_cut(widget):
                cut.add(f"{page}: {say(widget)}")
    assert sorted(cut) == []


def is_cut(widget: QLabel | QAbstractButton) -> bool:
    if not widget.text() or isinstance(widget.parent(), QToolBar):
        return False
    lines = widget.text().replace("&", "").split("\n")
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    measures = widget.fontMetrics()
    wide = max(map(measures.horizontalAdvance, lines))
    if isinstance(widget, QLabel) and wraps:
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.height() < measures.height() or widget.width() < wide


@pytest.mark.parametrize("size", [(1024, 700), (2560, 1440)])
def test_the_window_stands_in_small_and_large_screens(
    person: Person, size: tuple[int, int]
) -> None:
    person.window.resize(*size)
    for page in visit(person):
        # A page that is opened makes the window no larger, not even for a moment.
        assert person.window.size().toTuple() == size, page
        bar = person.window.findChild(QToolBar)
        assert bar is not None
        for action in bar.actions():
            button = bar.widgetForAction(action)
            assert button is not None and button.isVisible(), f"{page}: {action.text()}"


def test_f6_goes_round_the_panes_and_back_to_where_one_was(person: Person) -> None:
    person.opens()
    person.bot.wait(50)
    editor, bot = person.window.editor, person.bot
    assert editor.canvas.hasFocus()
    held: list[QWidget | None] = []
    for _ in range(4):
        bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        held.append(QApplication.focusWidget())
    assert editor._side_pane.isAncestorOf(held[0])
    assert person.window.status.isAncestorOf(held[1])
    assert held[2] is editor.strip
    assert held[3] is editor.canvas
    bot.keyClick(held[3], Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is editor.strip


def test_dark_and_light_by_a_key(person: Person) -> None:
    keys = person.window.actions_by_id["theme"].shortcut()
    ground = person.window.palette().window().color().lightness()
    QTest.keySequence(person.window, keys)
    assert person.window.preferences.appearance == "dark"
    assert person.window.palette().window().color().lightness() < 60 < ground
    QTest.keySequence(person.window, keys)
    assert person.window.preferences.appearance == "light"
