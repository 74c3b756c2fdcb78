"""The window started: one application, and the stage that holds its window."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from brochure_studio.ui.canvas.canvas_access import make_canvas_access
from brochure_studio.ui.stage import Stage
from brochure_studio.usecases.studio import Studio

_NAME = "brochure_studio"


def show_window(studio: Studio, path: Path | None, language: str) -> int:
    """Show the window, on a document or a campaign's folder where one is given, until it closes."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(_NAME)
    # Once: Qt asks each factory that was ever installed.
    QAccessible.installFactory(make_canvas_access)
    # The same kind of file on every system, which a person can read and mend.
    kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, _NAME, _NAME)
    stage = Stage(app, studio, kept, language)
    stage.catcher.listen_to_qt()
    stage.show(path)
    return app.exec()
