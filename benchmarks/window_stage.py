"""The window as a person has it, offscreen, on a copy of the starter; what is timed is timed here.

Wall time is what a person waits; on a busy machine it counts what others do too, so the processor
time of this process, all its threads, stands beside it.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.place import ROOT
from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.quiet_memory import QuietMemory
from brochure_studio.ui.window.window import MainWindow
from brochure_studio.ui.workplace.workplace import Workplace

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
SIZE = (1440, 900)


@dataclass(frozen=True)
class Spread:
    """Milliseconds of many rounds, and the most that the 95th percentile may be."""

    title: str
    wall: tuple[float, ...]
    own: tuple[float, ...]
    at_most: float

    @property
    def good(self) -> bool:
        """Tell whether the 95th percentile of the window's own time is what we want."""
        return percentile(self.own, 95) <= self.at_most

    def as_line(self) -> str:
        """Write the spread as a line of the report."""
        told = "ok" if self.good else "TOO SLOW"
        return (
            f"{self.title:<34}wall {_three(self.wall)}   own {_three(self.own)} ms   "
            f"(aim: p95 at most {self.at_most:g}) {told}"
        )


def _three(every: tuple[float, ...]) -> str:
    return f"p50 {median(every):6.1f}  p95 {percentile(every, 95):6.1f}  max {max(every):6.1f}"


def percentile(every: tuple[float, ...], share: float) -> float:
    """Return the value that a share (percent) of all do not exceed."""
    ranked = sorted(every)
    return ranked[min(len(ranked) - 1, round(share / 100 * (len(ranked) - 1)))]


class Stage:
    """A window on a campaign of its own, which is gone when the stage is left."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        home = Path(self._folder.name)
        self.campaign = home / "campaign"
        shutil.copytree(STARTER, self.campaign)
        running = QApplication.instance()
        self.app = running if isinstance(running, QApplication) else QApplication([])
        # As in the program itself: garbage is searched in pauses, not while something is timed.
        self._memory = QuietMemory(self.app)
        place = Workplace(lambda: open_studio(local=home / "local"), home / "mine")
        settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(place, settings)
        self.window.desk.opened.connect(self._memory.note_opened)
        self.window.resize(*SIZE)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def open(self, name: str) -> None:
        """Open a document and paint its first page."""
        self.window.open_path(self.campaign / name)
        self.app.sendPostedEvents()
        self.window.repaint()
        self.window.editor.canvas.viewport().repaint()

    def rest(self, milliseconds: int) -> None:
        """Let the window do what it does when nobody is at the keys."""
        QTest.qWait(milliseconds)

    def leave(self) -> None:
        """Take the window away, its document unsaved."""
        session = self.window.session
        if session is not None and session.file is not None:
            session.mark_saved(session.file)
        self.window.close()
        self._memory.deleteLater()
        self._folder.cleanup()


def timed(do: Callable[[], object]) -> tuple[float, float]:
    """Run once; return milliseconds of wall time and of processor time, all threads."""
    wall, own = perf_counter(), process_time()
    do()
    return (perf_counter() - wall) * 1000, (process_time() - own) * 1000


def spread(title: str, rounds: list[tuple[float, float]], at_most: float) -> Spread:
    """Return the spread of many timed rounds."""
    return Spread(title, tuple(w for w, _ in rounds), tuple(o for _, o in rounds), at_most)
