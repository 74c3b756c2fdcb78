"""Work in small steps between a person's keys: the checks, which take longer than a key may."""

import time
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

_Result = TypeVar("_Result")
# Seconds that one go takes before keys and paintings get their turn again.
_GO = 0.004


class Stepwise(QObject, Generic[_Result]):
    """Takes the steps of one piece of work while the window rests; the latest piece wins.

    A piece yields None for each step that is done and at last its result. Caches are shared with
    the layout, so it stays on this thread.
    """

    def __init__(self, done: Callable[[_Result], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done = done
        self._steps: Iterator[_Result | None] | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Tell whether something is under way."""
        return self._steps is not None

    def begin(self, steps: Iterator[_Result | None]) -> None:
        """Leave what is under way and begin a piece of work."""
        self._steps = steps
        self._turn.start()

    def stop(self) -> None:
        """Leave what is under way."""
        self._steps = None
        self._turn.stop()

    def finish(self) -> None:
        """Do the rest at once, where somebody must have the result."""
        while self.busy:
            self._step()

    def _go_on(self) -> None:
        until = time.perf_counter() + _GO
        while self.busy and time.perf_counter() < until:
            self._step()

    def _step(self) -> None:
        steps = self._steps
        if steps is None:
            return
        try:
            result = next(steps)
        except StopIteration:
            self.stop()
            return
        except BaseException:
            # It would fail with every turn; it is told of once.
            self.stop()
            raise
        if result is not None:
            self.stop()
            self._done(result)
