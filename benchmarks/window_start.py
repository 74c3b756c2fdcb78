"""From nothing to a start page that can be used, against an empty window of Qt."""

import os
import subprocess
import sys
import tempfile

from benchmarks.place import ROOT
from benchmarks.timing import Comparison, in_turn, seconds_of

AT_MOST = 3.0
_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
app.processEvents()
"""
_OURS = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from brochure_studio.store.library_place import default_library
from brochure_studio.ui.window.stage import Stage
app = QApplication(sys.argv)
folder = Path(sys.argv[1])
settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
stage = Stage(app, default_library(), settings, "nn")
stage.show()
app.processEvents()
"""
# As on the first day, when no list of templates is kept from the start before.
_FIRST = """
import shutil, sys
shutil.rmtree(sys.argv[1] + "/brochure-studio", ignore_errors=True)
"""
# Usable: the templates are there, and painted.
_LISTED = """
while not stage.window.start_page.is_listed:
    app.processEvents()
app.processEvents()
stage.window.start_page.gallery.viewport().repaint()
"""
# Both end at once: what a program does to end is not what a person waits for.
_END = "import os; os._exit(0)"


def measure() -> list[Comparison]:
    """Start both in processes of their own, in turn."""
    with tempfile.TemporaryDirectory() as folder:
        return [
            _compare("start to the window", _OURS, folder),
            _compare("start to a usable start page", _OURS + _LISTED, folder),
            _compare("the same for the first time", _FIRST + _OURS + _LISTED, folder),
        ]


def _compare(title: str, script: str, folder: str) -> Comparison:
    ours, theirs = in_turn(
        lambda: seconds_of(lambda: _python(script, folder)),
        lambda: seconds_of(lambda: _python(_EMPTY)),
        rounds=7,
    )
    return Comparison(title, "empty QMainWindow", ours, theirs, AT_MOST)


def _python(script: str, *arguments: str) -> None:
    # A home of its own, kept from round to round: the first start also writes the list down.
    place = arguments[0] if arguments else ""
    own = {"XDG_STATE_HOME": place, "LOCALAPPDATA": place}
    offscreen = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script + _END, *arguments]
    subprocess.run(command, check=True, cwd=ROOT, env=offscreen, stderr=subprocess.DEVNULL)
