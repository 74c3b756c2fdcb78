"""Work off the main thread ends in exactly one signal, and stops soon when it is asked to."""

import threading
import time

from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from brochure_studio.ui.jobs import Job
from brochure_studio.values.progress import Progress, Report


def run(job: Job) -> QThreadPool:
    pool = QThreadPool()
    job.start(pool)
    return pool


def test_a_job_runs_on_another_thread_and_tells_what_came_of_it(qtbot: QtBot) -> None:
    steps: list[Progress] = []

    def work(report: Report) -> object:
        report(Progress(1, 2, "side 1"))
        return threading.current_thread()

    job = Job(work)
    job.progressed.connect(steps.append)
    with qtbot.waitSignal(job.done) as ended:
        pool = run(job)
    assert ended.args is not None
    assert ended.args[0] is not threading.main_thread()
    qtbot.waitUntil(lambda: steps == [Progress(1, 2, "side 1")])
    pool.waitForDone()


def test_an_error_arrives_as_it_is(qtbot: QtBot) -> None:
    def work(report: Report) -> object:
        raise OSError(28, "disken er full", "fil.pdf")

    job = Job(work)
    with qtbot.waitSignal(job.failed) as ended:
        pool = run(job)
    assert ended.args is not None
    assert "disken er full" in str(ended.args[0])
    pool.waitForDone()


def test_a_slow_job_is_cancelled_within_half_a_second(qtbot: QtBot) -> None:
    def work(report: Report) -> object:
        for page in range(200):
            time.sleep(0.02)
            report(Progress(page, 200, f"side {page + 1}"))
        return None

    job = Job(work)
    pool = run(job)
    with qtbot.waitSignal(job.cancelled, timeout=500):
        job.cancel()
    pool.waitForDone()
