"""The window from start to end: built as the person prefers, and built anew when that changes."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from brochure_studio.bootstrap import find_library, open_studio
from brochure_studio.store.library_place import default_library
from brochure_studio.store.local_place import local_folder
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.faults.catcher import Catcher
from brochure_studio.ui.faults.log import FaultLog
from brochure_studio.ui.preferences import Preferences
from brochure_studio.ui.quiet_memory import QuietMemory
from brochure_studio.ui.window.window import MainWindow
from brochure_studio.ui.words.tongue import Tongue
from brochure_studio.ui.workplace.offer_shelf import OfferShelf
from brochure_studio.ui.workplace.workplace import Workplace
from brochure_studio.usecases.errors import UsageError

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.usecases.own_profile import OwnProfile
    from brochure_studio.usecases.studio import Studio


class Stage:
    """Holds the window of a library; `language` is spoken where the person has chosen none."""

    def __init__(
        self, app: QApplication, library: Path, settings: QSettings, language: str
    ) -> None:
        self._app = app
        self._asked = library
        self._language = language
        self._notices: list[str] = []
        self.memory = QuietMemory(app)
        self.preferences = Preferences(settings)
        self.tongue = Tongue(app)
        log = FaultLog(local_folder(os.environ) / "log")
        self.catcher = Catcher(log, app)
        self.catcher.install()
        self.window = self._build()

    def show(self, path: Path | None = None) -> None:
        """Show the window, on a document or campaign where one is given; say what is amiss."""
        self.window.show()
        if path is not None:
            self.window.open_path(path)
        for notice in self._notices:
            self.window.notice.tell("warning", notice)
        self.window.side_pages.begin()

    def reopen(self) -> None:
        """Build the window anew with the document it has open; unsaved work is saved first."""
        self.window.leave_then(partial(self._swap, self.window.file))

    def _swap(self, file: Path | None) -> None:
        old = self.window
        stays = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        place = old.saveGeometry()
        old.close()
        old.deleteLater()
        self.window = self._build()
        self.window.restoreGeometry(place)
        self.show(file)
        self._app.setQuitOnLastWindowClosed(stays)

    def _build(self) -> MainWindow:
        self._notices.clear()
        language = self.preferences.language or self._language
        if not self.tongue.speak(language):
            self._notices.append(_NO_WORDS)
        library = self._library()
        make = partial(_studio, library, self._own_profile(language))
        shelf = OfferShelf(local_folder(os.environ) / "offers", library, language)
        workplace = Workplace(make, _home(), language, shelf)
        window = MainWindow(workplace, self.preferences.settings, self.tongue.sayings)
        window.side_pages.reopen_asked.connect(self.reopen)
        window.desk.opened.connect(self.memory.note_opened)
        self.catcher.watch(window.tell_error, window.desk.autosave.keep_now)
        return window

    def _library(self) -> Path:
        """Open the library the person has chosen, unless the command line named another."""
        chosen = self.preferences.library
        if chosen is None or self._asked.resolve() != default_library().resolve():
            return self._asked
        try:
            return find_library(chosen)
        except UsageError:
            said = QCoreApplication.translate(
                "Stage",
                "Biblioteket {0} er ikkje der no. Det som følgjer med programmet, blir brukt.",
            )
            self._notices.append(said.format(chosen))
            return self._asked

    def _own_profile(self, language: str) -> OwnProfile | None:
        file = self.preferences.profile
        if file is None:
            return None
        from brochure_studio.ui.settings.checks import read_profile

        try:
            return read_profile(file)
        except (UsageError, OSError) as error:
            said = QCoreApplication.translate(
                "Stage", "Profilen til trykkeriet kan ikkje brukast, den vanlege blir brukt. {0}"
            )
            why = error.words.say(language) if isinstance(error, UsageError) else ""
            self._notices.append(said.format(why or say_error(error, language)))
            return None


def _studio(library: Path, own: OwnProfile | None) -> Studio:
    studio = open_studio(library)
    if own is None:
        return studio
    from brochure_studio.usecases.own_profile import use_profile

    return use_profile(studio, own)


def _home() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(places[0] if places else Path.home()) / "Brosjyrar"


# Said in the code's language, for there are no words in the one that was asked for.
_NO_WORDS = "Orda på dette språket er ikkje bygde enno, så vindauget snakkar nynorsk (make words)."
