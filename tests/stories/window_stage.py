"""The window on a small library, worked by mouse and keys as a person does it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from brochure_studio.bootstrap import open_studio
from brochure_studio.scene.walk import page_text
from brochure_studio.ui.canvas.canvas import Canvas
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.window.window import MainWindow
from brochure_studio.ui.workplace.workplace import Workplace
from tests.stories.small_library import SmallLibrary


class Person:
    """Somebody at the window; `dialogs` counts what stood in the way."""

    def __init__(self, bot: QtBot, small: SmallLibrary, folder: Path) -> None:
        self.bot = bot
        self.small = small
        root = small.root
        make = partial(open_studio, root, {}, folder / "state")
        workplace = Workplace(make, folder / "mine")
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(workplace, settings)
        bot.addWidget(self.window, before_close_func=let_go)
        self.window.show()
        bot.waitExposed(self.window)
        bot.waitUntil(lambda: self.window.start_page.is_listed)

    @property
    def session(self) -> Session:
        session = self.window.session
        assert session is not None
        return session

    @property
    def canvas(self) -> Canvas:
        return self.window.editor.canvas

    def opens(self, file: Path | None = None) -> None:
        self.window.open_path(file or self.small.document)
        assert self.window.pages.currentWidget() is self.window.editor

    def clicks_slot(self, address: str) -> None:
        self.bot.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=self.at(address))

    def at(self, address: str) -> QPoint:
        found = self.canvas.slot_center(address)
        assert found is not None, f"{address} is not on the page"
        return found

    def types(self, text: str) -> None:
        self.bot.keyClicks(self.canvas, text)

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        self.bot.keyClick(self.canvas, key, held or Qt.KeyboardModifier.NoModifier)

    def does(self, action: str) -> None:
        chosen = self.window.actions_by_id[action]
        assert chosen.isEnabled(), f"{action} cannot be used"
        chosen.trigger()
        assert QApplication.activeModalWidget() is None

    def clicks_button(self, inside: QWidget, label: str) -> None:
        for button in inside.findChildren(QPushButton):
            if button.text() == label and button.isVisible():
                self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
                return
        raise AssertionError(f"there is no button {label}")

    def sees(self, page: int = 0) -> str:
        """Return the text that stands on a page."""
        return " ".join(page_text(self.session.scene.pages[page]).split())


def let_go(window: MainWindow) -> None:
    # A test ends with what it typed unsaved; the window would ask what to do with it.
    window.desk.session = None
    for page in (window.start_page, window.book):
        page.wait()
    window.desk.close()
