"""Work off the main thread: a function that reports, can be stopped, and ends in one signal.

A job belongs to the pool that runs it, and goes with it: a pool waits for its threads before it
goes, so a thread never speaks to a job that is gone; and what a job still had to say then goes
with the job, so nothing is told to a page that is gone. Pages own their pools.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from brochure_studio.values.progress import CancelledError, Progress, Report


class Job(QObject):
    """One running job; its signals arrive on the thread that made it.

    Exactly one of `done` (what the function returned), `failed` (the exception) and `cancelled`
    is emitted, and none once the pool is gone.
    """

    progressed = Signal(object)
    told = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _ended = Signal()

    def __init__(self, work: Callable[[Report], object]) -> None:
        super().__init__()
        self._work: Callable[[Report], object] = work
        self._tell: Callable[[], object] = _nothing
        self._stop = threading.Event()
        self._ended.connect(self._end)

    def start(self, pool: QThreadPool) -> None:
        """Run on a thread of a pool, which owns the job from now on."""
        self.setParent(pool)
        pool.start(_Run(self._run))

    def cancel(self) -> None:
        """Ask the job to stop at its next step; one that waits in line never begins."""
        self._stop.set()

    def tell(self, found: object) -> None:
        """Tell of something the work has found, from its own thread; it arrives as `told`."""
        self.told.emit(found)

    def _report(self, progress: Progress) -> None:
        if self._stop.is_set():
            raise CancelledError
        self.progressed.emit(progress)

    def _run(self) -> None:
        """Do the work on the pool's thread; what came of it is told of on the other one."""
        self._tell = self._outcome()
        # At the very end of the program Qt may be gone before the thread; nobody listens then.
        with suppress(RuntimeError):
            self._ended.emit()

    def _outcome(self) -> Callable[[], object]:
        if self._stop.is_set():
            return self.cancelled.emit
        try:
            return partial(self.done.emit, self._work(self._report))
        except CancelledError:
            return self.cancelled.emit
        except Exception as error:
            # Whatever it is, the window tells of it.
            return partial(self.failed.emit, error)

    def _end(self) -> None:
        # What the work held on to is let go of here: widgets must not end on another thread.
        tell, self._tell, self._work = self._tell, _nothing, _nothing
        self.deleteLater()
        tell()


def stop_jobs(pool: QThreadPool) -> None:
    """Ask all jobs of a pool to stop, those in line too, without waiting for them."""
    for job in pool.findChildren(Job):
        job.cancel()


def _nothing(*_: object) -> None:
    pass


class _Run(QRunnable):
    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self._do = do

    def run(self) -> None:
        """Run on the pool's thread."""
        self._do()
