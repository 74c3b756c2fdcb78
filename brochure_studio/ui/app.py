"""The window started: one application, and the stage that holds its window."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from brochure_studio.ui.window.stage import Stage

_NAME = "brochure_studio"


def show_window(library: Path, path: Path | None, language: str) -> int:
    """Show the window, on a document or a campaign's folder where one is given, until it closes."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(_NAME)
    # Once: Qt asks each factory that was ever installed.
    QAccessible.installFactory(_canvas_access)
    # The same kind of file on every system, which a person can read and mend.
    kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, _NAME, _NAME)
    stage = Stage(app, library, kept, language)
    stage.catcher.listen_to_qt()
    stage.show(path)
    return app.exec()


def _canvas_access(name: str, widget: QObject) -> QAccessibleInterface | None:
    if name != "Canvas":
        return None
    # Loaded with the first canvas there is.
    from brochure_studio.ui.canvas.canvas_access import make_canvas_access

    return make_canvas_access(name, widget)
