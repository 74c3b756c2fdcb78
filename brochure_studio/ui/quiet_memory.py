"""Python's search for garbage: made on the window's thread alone, and out of a person's way.

Left to itself, Python searches on whatever thread happens to make the next object, and widgets
that are garbage are then destroyed on a thread that Qt does not allow it on: the program ends.
So the automatic search is off in the window's process, and a timer of the window's thread searches
instead, by the same counts and thresholds (docs.python.org, gc).

What is new is searched in any pause: a few milliseconds. All objects take some 100 ms, so that
waits for a rest from mouse and keys; and what a document has left in memory by then is taken out
of further rounds, until another document was opened and the person has been away for a while.
"""

import gc
from enum import IntEnum
from time import monotonic
from typing import assert_never

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

_TICK_MS = 250
# Seconds without mouse or keys: between two words, at a rest, away.
_PAUSE, _REST, _AWAY = 0.3, 2.5, 8.0
# Nobody pauses for ever: that many new objects are searched at once, in some 10 ms.
_TOO_MANY = 50_000
_BY_HAND = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
}


class Round(IntEnum):
    """How much is searched: Python's three generations, and what was taken out of its rounds."""

    NONE = -1
    NEW = 0
    YOUNG = 1
    OLD = 2
    EVERYTHING = 3


class QuietMemory(QObject):
    """Searches for garbage in this process from now on; made by the window's thread."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        gc.disable()
        self._moved = monotonic()
        # What the program itself consists of is as good as a document that was just opened.
        self._is_fresh, self._is_left = True, False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.focusWindowChanged.connect(self._watch)

    def note_opened(self) -> None:
        """Another document was opened: it will stay for a while, and the one before may be left."""
        self._is_left = gc.get_freeze_count() > 0
        self._is_fresh = True

    def look(self) -> Round:
        """Search as much as is due and as the person leaves time for; return how much it was."""
        found = self.due(monotonic() - self._moved)
        match found:
            case Round.NONE:
                pass
            case Round.NEW | Round.YOUNG:
                gc.collect(found)
            case Round.OLD:
                self._settle()
            case Round.EVERYTHING:
                gc.unfreeze()
                self._is_left, self._is_fresh = False, True
                self._settle()
            case _:
                assert_never(found)
        return found

    def due(self, still: float) -> Round:
        """Return what is to be searched when mouse and keys were still for so many seconds."""
        counts, limits = gc.get_count(), gc.get_threshold()
        if still < _PAUSE:
            return Round.NEW if counts[0] > _TOO_MANY else Round.NONE
        if still >= _AWAY and self._is_left:
            return Round.EVERYTHING
        if still >= _REST and (self._is_fresh or counts[2] > limits[2]):
            return Round.OLD
        young = (Round.YOUNG, Round.NEW)
        return next((each for each in young if counts[each] > limits[each]), Round.NONE)

    def _settle(self) -> None:
        """Search all; then take a newly opened document out of further rounds: most of it stays."""
        gc.collect()
        if self._is_fresh:
            gc.freeze()
            self._is_fresh = False

    def _watch(self, window: QWindow | None) -> None:
        # Only the window that has the focus: a filter on the application sees every single event.
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Note when mouse or keys were used; nothing is taken away."""
        if event.type() in _BY_HAND:
            self._moved = monotonic()
        return False
