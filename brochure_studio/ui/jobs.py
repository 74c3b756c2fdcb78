"""Work off the main thread: a function that reports, can be stopped, and ends in one signal."""

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from brochure_studio.values.progress import CancelledError, Progress, Report


class Job(QObject):
    """One running job; its signals arrive on the thread that made it.

    Exactly one of `done` (what the function returned), `failed` (the exception) and `cancelled`
    is emitted.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[Report], object]) -> None:
        super().__init__()
        self._work = work
        self._stop = threading.Event()

    def start(self, pool: QThreadPool) -> None:
        """Run on a thread of a pool."""
        pool.start(_Run(self._run))

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()

    def _report(self, progress: Progress) -> None:
        if self._stop.is_set():
            raise CancelledError
        self.progressed.emit(progress)

    def _run(self) -> None:
        # At the very end of the program Qt may be gone before the thread; nobody listens then.
        with suppress(RuntimeError):
            self._tell()

    def _tell(self) -> None:
        try:
            result = self._work(self._report)
        except CancelledError:
            self.cancelled.emit()
        except Exception as error:
            # Whatever it is, the window tells of it.
            self.failed.emit(error)
        else:
            self.done.emit(result)


class _Run(QRunnable):
    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self._do = do

    def run(self) -> None:
        """Run on the pool's thread."""
        self._do()
