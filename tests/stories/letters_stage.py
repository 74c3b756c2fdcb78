"""The letters of the starter campaign in the window, worked by mouse and keys."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from brochure_studio.ui.letters.letters_page import LettersPage
from tests.house.project import ROOT
from tests.stories.small_library import SmallLibrary
from tests.stories.window_stage import Person

LEFT = Qt.MouseButton.LeftButton


def sits_down(bot: QtBot, folder: Path) -> Person:
    """Return somebody at the window with a copy of the starter campaign."""
    campaign = folder / "campaign"
    shutil.copytree(ROOT / "templates" / "starter" / "heim-til-hardanger", campaign)
    library = SmallLibrary(ROOT, campaign)
    library.document = campaign / "letter-returnee.yaml"
    person = Person(bot, library, folder)
    with bot.waitActive(person.window):
        person.window.activateWindow()
    return person


def opens_letters(person: Person) -> LettersPage:
    person.opens()
    person.clicks_button(person.window.editor.variants, "Brev til ei liste …")
    page = person.window.book.letters_page
    assert person.window.pages.currentWidget() is page
    return page


def waits(person: Person, page: LettersPage) -> None:
    person.bot.waitUntil(lambda: not page.is_running, timeout=30_000)


def drops(person: Person, page: LettersPage, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, plain, at = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier, QPoint(200, 200)
    entering = QDragEnterEvent(at, copy, data, LEFT, plain)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(at), copy, data, LEFT, plain))
    person.bot.waitUntil(lambda: page.read is not None, timeout=10_000)
    waits(person, page)


def reads(person: Person) -> LettersPage:
    page = opens_letters(person)
    drops(person, page, person.small.campaign / "recipients" / "returnees.csv")
    return page


def goes_on(person: Person, page: LettersPage, step: int) -> None:
    while page.tabs.currentIndex() < step:
        person.bot.mouseClick(page.onward, LEFT)
    waits(person, page)


def table(page: LettersPage) -> str:
    shown = page.list.view.table
    cells = (shown.item(row, at) for row in range(shown.rowCount()) for at in range(5))
    return "\n".join(cell.text() for cell in cells if cell is not None)
