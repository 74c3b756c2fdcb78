"""Of what is done on the other thread only the newest is heard of."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from brochure_studio.ui.letters.errands import Errands
from brochure_studio.values.progress import CancelledError, Progress, Report


def test_only_the_newest_is_heard_of(qtbot: QtBot) -> None:
    owner, gate, heard = QObject(), threading.Event(), list[object]()
    errands = Errands(owner)
    errands.start(lambda _: gate.wait(5) and "old", heard.append)
    errands.start(lambda _: "new", heard.append)
    assert errands.is_busy
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["new"] and not errands.is_busy
    errands.wait()


def test_who_cancels_hears_when_it_has_stopped(qtbot: QtBot) -> None:
    owner, began, heard = QObject(), threading.Event(), list[str]()
    errands = Errands(owner)

    def work(report: Report) -> None:
        began.set()
        while True:
            report(Progress(0, 0, ""))

    errands.start(work, lambda _: heard.append("done"), None, lambda: heard.append("stopped"))
    assert began.wait(5)
    errands.cancel()
    qtbot.waitUntil(lambda: heard == ["stopped"])
    errands.wait()


def test_what_goes_wrong_is_told(qtbot: QtBot) -> None:
    owner = QObject()
    errands = Errands(owner)

    def work(_: Report) -> None:
        raise OSError("full")

    with qtbot.waitSignal(errands.failed) as told:
        errands.start(work, lambda _: None)
    assert isinstance(told.args[0], OSError) and not isinstance(told.args[0], CancelledError)
    errands.wait()
