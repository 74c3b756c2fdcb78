"""Who makes the letters: this process, alone or with others, their work handed on in print order.

This one lends a hand whenever it has nothing to write: one process less has to start.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from brochure_studio.usecases.crew import Lost, Shift
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.composing import (
    Composer,
    LetterTask,
    MadeLot,
    Setting,
    Start,
    Task,
    Unmade,
)
from brochure_studio.usecases.letters.roll import Roll
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.errands import Errand, Hands
from brochure_studio.values.finding import UnreadableError

# So many letters go to a worker at once: the fewer, the sooner a run can be stopped.
CHUNK = 64
# How many chunks may be ahead of the one that is written next, for each worker.
_REACH = 6
# More would only wait for the one that writes, and each takes some sixty megabytes.
_MOST = 8
# A process takes half a second to start; for a shorter list one alone is ready sooner.
_LEAST_BYTES = 60_000


class LetterLine:
    """Makes letters until it is left; workers are started at once, before the list is read."""

    def __init__(self, studio: Studio, work: Work, count: int) -> None:
        self._here = Composer(studio, work)
        self._count = count
        self._shift: Shift[Task, object] | None = None
        if count > 1:
            self._shift = studio.crew(count - 1).hire(Start(studio.reopen, work))

    def __enter__(self) -> "LetterLine":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shift is not None:
            self._shift.end()

    def make(
        self, tasks: Sequence[LetterTask], tick: Callable[[], None]
    ) -> Iterator[tuple[MadeLot, ...]]:
        """Yield what was made of each task, in their order; what `tick` raises stops all.

        An UnreadableError for what library or brand lack.
        A process that dies costs nothing but time: what it had at hand is made here.
        """
        shift = self._shift
        if shift is None:
            for task in tasks:
                tick()
                yield _lots(self._here(task))
            return
        waiting: dict[int, tuple[MadeLot, ...]] = {}
        following = 0
        for number, made in shift.work(tasks, tick, _REACH * self._count, self._here):
            done = self._here(tasks[number]) if isinstance(made, Lost) else made
            waiting[number] = _lots(done)
            while following in waiting:
                yield waiting.pop(following)
                following += 1

    def hands(self) -> Hands | None:
        """Return the workers for something else, where they stand idle; None where they do not."""
        if self._shift is None or self._shift.is_busy:
            return None
        return _IdleHands(self._shift, self._count)


@dataclass(frozen=True, slots=True)
class _IdleHands:
    """Workers that have made all letters, and this process with them."""

    shift: Shift[Task, object]
    count: int

    def __call__(
        self, errands: Sequence[Errand], tick: Callable[[], None]
    ) -> Iterator[tuple[int, object]]:
        for number, done in self.shift.work(errands, tick, here=_do, ahead=1):
            yield number, errands[number]() if isinstance(done, Lost) else done


def _do(task: Task) -> object:
    assert not isinstance(task, LetterTask)
    return task()


def _lots(made: object) -> tuple[MadeLot, ...]:
    if isinstance(made, Unmade):
        raise UnreadableError(made.problems)
    assert isinstance(made, tuple)
    return made


def count_workers(wanted: int, file: Path) -> int:
    """Return how many processes make letters of a list; with 0 wanted as many as there is use for.

    The list has not been read yet: its size in bytes tells.
    """
    if wanted:
        return wanted
    try:
        is_short = file.stat().st_size < _LEAST_BYTES
    except OSError:
        is_short = True
    return 1 if is_short else min(os.cpu_count() or 1, _MOST)


class TaskList(Sequence[LetterTask]):
    """The tasks for some lots of serials, each made when it is asked for.

    Packed all at once they would take as much memory again as the roll.
    """

    def __init__(
        self,
        setting: Setting,
        roll: Roll,
        chunks: Sequence[Sequence[int]],
        draws: bool = True,
        with_faulty: bool = False,
    ) -> None:
        self._setting = setting
        self._roll = roll
        self._chunks = chunks
        self._draws = draws
        self._with_faulty = with_faulty

    def __len__(self) -> int:
        """Return how many tasks there are."""
        return len(self._chunks)

    def __getitem__(self, number):  # type: ignore[no-untyped-def]
        """Return a task."""
        chunk = self._chunks[number]
        packed = self._roll.pack(chunk)
        lot = len(chunk) if self._draws else 0
        return LetterTask(self._setting, packed, lot, self._with_faulty)


def cut(serials: Sequence[int]) -> list[Sequence[int]]:
    """Return serials in chunks for the workers."""
    return [serials[at : at + CHUNK] for at in range(0, len(serials), CHUNK)]
