"""The window started: the application, its look, and what happens when something goes wrong."""

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.window import MainWindow
from brochure_studio.ui.workplace import Workplace
from brochure_studio.usecases.studio import Studio


def show_window(studio: Studio, path: Path | None, language: str) -> int:
    """Show the window, on a document or a campaign's folder where one is given, until it closes."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    window = make_window(studio, language, QSettings("brochure_studio", "brochure_studio"))
    _catch(window)
    window.show()
    if path is not None:
        window.open_path(path)
    return app.exec()


def make_window(studio: Studio, language: str, settings: QSettings) -> MainWindow:
    """Return the window on a studio; the system's own texts speak its language."""
    QCoreApplication.setApplicationName("brochure_studio")
    QLocale.setDefault(QLocale({"nb": "nb_NO", "en": "en_GB"}.get(language, "nn_NO")))
    root = studio.library.root
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    home = Path(places[0] if places else Path.home()) / "Brosjyrar"
    workplace = Workplace(studio, lambda: open_studio(root), home, language)
    return MainWindow(workplace, settings)


def _catch(window: MainWindow) -> None:
    """Say in the strip what no one caught; the work stays in the window."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        window.tell_error(error)
        if os.environ.get("BROCHURE_STUDIO_DEBUG"):
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = tell
