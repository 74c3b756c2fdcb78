"""Who else has the document open: asked every minute, off the main thread, said in the strip."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from brochure_studio.ui.jobs import Job

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.model.kept import Presence
    from brochure_studio.ui.keeping.cabinet import Cabinet

_MINUTE_MS = 60_000


class PresenceWatch(QObject):
    """Leaves a note beside an open document and tells when another's appears."""

    met = Signal(object)

    def __init__(self, cabinet: Cabinet, who: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.who = who
        self._cabinet = cabinet
        self._file: Path | None = None
        self._own: Presence | None = None
        self._known: frozenset[Path] = frozenset()
        self._job: Job | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self._look)

    def enter(self, file: Path | None) -> None:
        """Begin with another document, or with none."""
        if file == self._file:
            return
        self.leave()
        self._file = file
        if file is not None:
            self._timer.start()
            self._look()

    def leave(self) -> None:
        """Take the note away; a share that does not answer holds nobody up."""
        self._timer.stop()
        self._pool.waitForDone(2000)
        own, self._own, self._file, self._known = self._own, None, None, frozenset()
        if own is not None:
            self._cabinet.leave(own)

    def _look(self) -> None:
        file = self._file
        if file is None:
            return
        self._job = Job(lambda _: self._ask(file))
        self._job.done.connect(self._told)
        self._job.start(self._pool)

    def _ask(self, file: Path) -> tuple[Presence, ...]:
        if self._own is None:
            self._own = self._cabinet.enter(file, self.who)
        return self._cabinet.look_around(file, self._own)

    def _told(self, others: tuple[Presence, ...]) -> None:
        new = tuple(one for one in others if one.note not in self._known)
        self._known = frozenset(one.note for one in others)
        if new and self._file is not None:
            self.met.emit(new)
