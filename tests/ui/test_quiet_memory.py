"""Garbage is searched on the window's thread alone, when the person leaves time; all is found."""

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from brochure_studio.ui.quiet_memory import QuietMemory, Round
from tests.house.project import ROOT


class Knot:
    """Something that only the search for garbage can take away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def memory(qapp: QApplication) -> Iterator[QuietMemory]:
    gc.collect()
    gc.unfreeze()
    made = QuietMemory(qapp)
    yield made
    made.deleteLater()
    gc.collect()
    gc.freeze()


def litter(count: int) -> None:
    for _ in range(count):
        Knot()


def test_nothing_is_searched_of_itself(memory: QuietMemory) -> None:
    assert not gc.isenabled()


@pytest.mark.parametrize(
    ("still", "new", "found"),
    [
        (0.0, 5_000, Round.NONE),
        (0.0, 60_000, Round.NEW),
        (1.0, 5_000, Round.NEW),
        (1.0, 0, Round.NONE),
        (3.0, 0, Round.OLD),
    ],
)
def test_the_more_time_a_person_leaves_the_more_is_searched(
    memory: QuietMemory, still: float, new: int, found: Round
) -> None:
    gc.collect()
    litter(new)
    assert memory.due(still) is found


def test_a_pause_finds_what_is_new(memory: QuietMemory, qtbot: QtBot) -> None:
    gc.collect()
    left = weakref.ref(Knot())
    litter(5_000)
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None)


def test_who_types_is_not_held_up(memory: QuietMemory, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    qtbot.wait(400)
    litter(5_000)
    window = field.windowHandle()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_A)
    assert field.text() == "a"
    assert memory.look() is Round.NONE
    qtbot.wait(400)
    litter(5_000)
    assert memory.look() in (Round.NEW, Round.YOUNG)


def test_an_older_document_is_found_once_the_person_is_away(
    memory: QuietMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = 3.0
    due = memory.due
    monkeypatch.setattr(memory, "due", lambda _: due(still))
    memory.note_opened()
    knot = Knot()
    left = weakref.ref(knot)
    assert memory.look() is Round.OLD
    del knot
    gc.collect()
    assert left() is not None, "spared"
    memory.note_opened()
    assert memory.look() is Round.OLD
    assert left() is not None, "a rest is too short to look at everything"
    still = 10.0
    assert memory.look() is Round.EVERYTHING
    assert left() is None
    assert memory.look() is Round.NONE


PROGRAM = """
import gc, sys, threading
from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.quiet_memory import QuietMemory
app = QApplication([])
if sys.argv[1] == "quiet":
    memory = QuietMemory(app)
threads = set()
gc.callbacks.append(lambda phase, info: threads.add(threading.current_thread() is app_thread))
app_thread = threading.main_thread()
def litter(report):
    for _ in range(200_000):
        knot = []
        knot.append(knot)
pool = QThreadPool()
job = Job(litter)
job.done.connect(lambda _: QTimer.singleShot(600, app.quit))
job.start(pool)
app.exec()
print(sorted(threads))
"""


@pytest.mark.parametrize(("how", "threads"), [("quiet", "[True]"), ("loud", "[False")])
def test_a_worker_makes_garbage_and_only_the_window_s_thread_searches(
    how: str, threads: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, how],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        timeout=60,
    )
    assert done.stdout.startswith(threads), done.stdout + done.stderr


def test_tests_search_between_tests_alone() -> None:
    rounds: list[threading.Thread] = []
    gc.callbacks.append(lambda *_: rounds.append(threading.current_thread()))
    litter(5_000)
    gc.callbacks.pop()
    assert not rounds
