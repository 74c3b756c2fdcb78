"""Work on a thread of its own of which only the newest is waited for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal

from brochure_studio.ui.jobs import Job
from brochure_studio.values.progress import Report


class Errands(QObject):
    """Does one thing at a time; what was under way is stopped when something new is asked for."""

    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        # One thread that stays: the studio that is worked with there is that thread's own.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is waited for."""
        return self._job is not None

    def is_of(self, job: QObject | None) -> bool:
        """Tell whether a job is the one that is waited for."""
        return job is not None and job is self._job

    def start(
        self,
        work: Callable[[Report], object],
        done: Callable[..., object],
        failed: Callable[[Exception], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Job:
        """Do work; of what was under way before nothing is heard any more."""
        self.stop()
        job = self._job = Job(work)
        job.done.connect(partial(self._end, job, done))
        job.failed.connect(partial(self._end, job, failed or self.failed.emit))
        job.cancelled.connect(partial(self._end_stopped, job, cancelled))
        job.start(self._pool)
        return job

    def _end(self, job: Job, then: Callable[..., object], result: object) -> None:
        if job is self._job:
            self._job = None
            then(result)

    def _end_stopped(self, job: Job, then: Callable[[], object] | None) -> None:
        if job is self._job:
            self._job = None
            if then is not None:
                then()

    def cancel(self) -> None:
        """Ask what is under way to stop; it tells when it has."""
        if self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """Stop what is under way and hear no more of it."""
        self.cancel()
        self._job = None

    def wait(self) -> None:
        """Stop and wait for the thread, before the window goes."""
        self.stop()
        self._pool.waitForDone()
