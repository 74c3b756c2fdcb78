"""Autosave: a few seconds after a change the work is on the disk of this computer, off the thread.

One thread does all of it, in order: what is kept is never overtaken by what is forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from brochure_studio.ui.jobs import Job
from brochure_studio.values.words import Words

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.ui.editing.session import Session
    from brochure_studio.ui.keeping.cabinet import Cabinet
    from brochure_studio.usecases.documents import Work

# Within ten seconds of a change (ux.md, 13), with room for a slow disk.
DELAY_MS = 3000


class Autosave(QObject):
    """Keeps the unsaved work of one session at a time; `failed` carries a notice in words."""

    failed = Signal(object)
    kept = Signal()

    def __init__(self, cabinet: Cabinet, who: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.who = who
        self.is_on = True
        self._cabinet = cabinet
        self._session: Session | None = None
        self._work: Work | None = None
        self._job: Job | None = None
        self._is_kept = False
        self._has_failed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._keep)

    def watch(self, session: Session, work: Work, is_kept: bool = False) -> None:
        """Keep another session's work from now on; `is_kept` work was taken up from a recovery."""
        self._timer.stop()
        self._session, self._work, self._is_kept = session, work, is_kept
        session.saved_changed.connect(self._changed)

    def follow(self, work: Work) -> None:
        """Go on with the work as it was saved just now; saving has forgotten what was kept."""
        self._work, self._is_kept = work, False
        self._timer.stop()

    def settle(self) -> None:
        """Wait for what is being written: saving and forgetting come after it."""
        self._pool.waitForDone()

    def give_up(self) -> None:
        """Forget the unsaved work, whose changes were given up on purpose."""
        self._timer.stop()
        self.settle()
        if self._work is not None and self._is_kept:
            self._cabinet.drop(self._work)
        self._session, self._work, self._is_kept = None, None, False

    def keep_now(self) -> Words | None:
        """Keep the work at once, on this thread; a notice where that fails."""
        self._timer.stop()
        self.settle()
        if self._session is None or self._work is None:
            return None
        notice = self._cabinet.autosave(self._work, self._session.document, self.who)
        self._is_kept = self._is_kept or notice is None
        return notice

    def _changed(self) -> None:
        session = self._session
        if session is None or self.sender() is not session:
            return
        if session.dirty and session.history.undo_label:
            # Not put off by further typing: a change waits no longer than this.
            if not self._timer.isActive():
                self._timer.start()
        elif self._is_kept and not session.dirty and self._work is not None:
            # Undone to what is on the disk: there is nothing left to recover.
            self._timer.stop()
            self._is_kept = False
            work = self._work
            self._run(lambda: self._cabinet.drop(work))

    def _keep(self) -> None:
        session, work = self._session, self._work
        if session is None or work is None or not session.dirty or not self.is_on:
            return
        document, who = session.document, self.who
        self._is_kept = True
        self._run(lambda: self._cabinet.autosave(work, document, who))

    def _run(self, do: Callable[[], Words | None]) -> None:
        self._job = Job(lambda _: do())
        self._job.done.connect(self._done)
        self._job.start(self._pool)

    def _done(self, notice: Words | None) -> None:
        if notice is None:
            self._has_failed = False
            self.kept.emit()
        elif not self._has_failed:
            # Said once, not at every change.
            self._has_failed = True
            self.failed.emit(notice)
