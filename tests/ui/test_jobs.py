"""Work off the main thread ends in exactly one signal, and stops soon when it is asked to."""

import gc
import threading
import time
from functools import partial

import shiboken6
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from brochure_studio.ui.jobs import Job, stop_jobs
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


def test_what_a_pool_had_to_tell_goes_with_it(qtbot: QtBot) -> None:
    page = QWidget()
    pool = QThreadPool(page)
    told: list[object] = []
    job = Job(lambda report: report(Progress(1, 1, "side 1")))
    for signal in (job.progressed, job.done):
        signal.connect(lambda *_: told.append(page.isVisible()))
    job.start(pool)
    pool.waitForDone()
    shiboken6.delete(page)
    qtbot.wait(50)
    assert not told


def test_a_pool_outlives_the_job_it_runs(qtbot: QtBot) -> None:
    pool = QThreadPool()
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def work(report: Report) -> None:
        begun.set()
        go_on.wait(5)
        ended.set()

    Job(work).start(pool)
    assert begun.wait(5)
    threading.Timer(0.1, go_on.set).start()
    del pool
    gc.collect()
    assert ended.is_set()


def test_a_job_that_is_done_lets_go_of_its_work_on_this_thread(qtbot: QtBot) -> None:
    class Held:
        def __del__(self) -> None:
            freed.append(threading.current_thread())

        def work(self, report: Report) -> None:
            report(Progress(1, 1, ""))

    freed: list[threading.Thread] = []
    pool = QThreadPool()
    job = Job(Held().work)
    with qtbot.waitSignal(job.done):
        job.start(pool)
    assert freed == [threading.main_thread()]
    qtbot.waitUntil(lambda: not pool.findChildren(Job))


def test_jobs_in_line_are_stopped_too_and_say_so(qtbot: QtBot) -> None:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    go_on = threading.Event()
    begun: list[int] = []

    def work(number: int, report: Report) -> None:
        begun.append(number)
        go_on.wait(5)
        report(Progress(1, 1, ""))

    jobs = [Job(partial(work, number)) for number in range(3)]
    cancelled: list[int] = []
    for number, job in enumerate(jobs):
        job.cancelled.connect(partial(cancelled.append, number))
        job.start(pool)
    qtbot.waitUntil(lambda: begun == [0])
    stop_jobs(pool)
    go_on.set()
    qtbot.waitUntil(lambda: cancelled == [0, 1, 2])
    assert begun == [0]


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
