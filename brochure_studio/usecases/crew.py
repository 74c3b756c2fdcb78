"""Tasks done by several processes at once, on every system: started anew, never forked.

Pillow and Qt hold Python's lock while they pack pictures, so threads gain nothing (measured: two
threads took as long as one). Each process keeps what it opened from task to task.
"""

import gc
import os
import signal
import sys
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from threading import Thread
from typing import Generic, Protocol, TypeVar

from brochure_studio.usecases.sweeping import sweep_seldom

Task = TypeVar("Task")
Made = TypeVar("Made")
Make = Callable[[Task], Made]
# One is done while the next waits: no worker stands still while the parent writes a file.
_AHEAD = 2
# How often one is asked whether to stop, in seconds.
_TICK = 0.1
_READY = "ready"


@dataclass(frozen=True, slots=True)
class Lost:
    """A task whose process ended before it was done; `exit_code` is what the system says of it."""

    exit_code: int | None


class Crew(Protocol):
    """Does tasks, several at a time."""

    def __call__(
        self, start: Callable[[], Make[Task, Made]], tasks: Sequence[Task], tick: Callable[[], None]
    ) -> Iterator[tuple[int, Made | Lost]]:
        """Yield the number of each task with what was made of it, as soon as it is made.

        `start` is called once by every worker and gives what does a task. `tick` is called often;
        what it raises stops all at once. What a task raises is raised here.
        """
        ...

    def hire(self, start: Callable[[], Make[Task, Made]]) -> "Shift[Task, Made]":
        """Start the workers before it is known what there is to do; they wait for it."""
        ...


@dataclass(frozen=True, slots=True)
class Processes:
    """A crew of so many processes; what they are given and give back is pickled."""

    count: int

    def __call__(
        self, start: Callable[[], Make[Task, Made]], tasks: Sequence[Task], tick: Callable[[], None]
    ) -> Iterator[tuple[int, Made | Lost]]:
        """Do the tasks, as `Crew` says; of a process that dies only the task at hand is lost."""
        shift = Shift(start, min(self.count, len(tasks)))
        try:
            yield from shift.work(tasks, tick)
        finally:
            shift.end()

    def hire(self, start: Callable[[], Make[Task, Made]]) -> "Shift[Task, Made]":
        """Start the processes, as `Crew` says."""
        return Shift(start, self.count)


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    line: Connection
    briefing: Thread
    at_hand: deque[int] = field(default_factory=deque)
    ready: bool = False


class Shift(Generic[Task, Made]):
    """The workers of one call, and which tasks wait, are at hand and are done."""

    def __init__(self, start: Callable[[], Make[Task, Made]], count: int) -> None:
        self._start = bytes(ForkingPickler.dumps(start))
        self._tasks: Sequence[Task] = ()
        self._waiting: deque[int] = deque()
        self._reach, self._ahead = 0, _AHEAD
        self._workers = [self._hire() for _ in range(count)]

    def work(
        self,
        tasks: Sequence[Task],
        tick: Callable[[], None],
        reach: int = 0,
        here: Make[Task, Made] | None = None,
        ahead: int = _AHEAD,
    ) -> Iterator[tuple[int, Made | Lost]]:
        """Do tasks, as a crew does when it is called; the workers end with the last of them.

        With a `reach` no task is begun that lies so far or farther behind the first that is not
        done: who wants what is made in its order then never has to keep more of it than that.
        `here` does tasks in this process while it has nothing to take from the others. So many
        as `ahead` are given to a worker at once.
        """
        self._tasks, self._waiting = tasks, deque(range(len(tasks)))
        self._reach, self._ahead = reach or len(tasks), ahead
        while self._workers:
            for worker in self._workers:
                self._hand_out(worker)
            lines: dict[object, _Worker] = {worker.line: worker for worker in self._workers}
            lends_a_hand = here is not None and self._may_begin()
            heard = wait([worker.line for worker in self._workers], 0 if lends_a_hand else _TICK)
            for line in heard:
                yield from self._listen(lines[line])
            if here is not None and not heard and lends_a_hand:
                number = self._waiting.popleft()
                yield number, here(self._tasks[number])
            tick()
            self._workers = [one for one in self._workers if self._is_needed(one)]

    @property
    def is_busy(self) -> bool:
        """Tell whether there is anything left to do, or nobody to do it."""
        return (
            bool(self._waiting)
            or not any(one.ready for one in self._workers)
            or any(worker.at_hand for worker in self._workers)
        )

    def end(self) -> None:
        """Stop the workers at once, whatever they are doing."""
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            _dismiss(worker)

    def _hire(self) -> _Worker:
        spawn = get_context("spawn")
        here, there = spawn.Pipe()
        # What it begins with is not among the arguments: Python would wait for ever to hand over
        # more than a pipe holds to a process that has died.
        process = spawn.Process(target=_serve, args=(there,), daemon=True)
        with _safe_path(), _deaf():
            process.start()
        # Only the worker's own end is open now: when it dies, ours says so.
        there.close()
        briefing = Thread(target=_brief, args=(here, self._start), daemon=True)
        briefing.start()
        return _Worker(process, here, briefing)

    def _hand_out(self, worker: _Worker) -> None:
        while worker.ready and len(worker.at_hand) < self._ahead and self._may_begin():
            number = self._waiting.popleft()
            worker.at_hand.append(number)
            try:
                worker.line.send(self._tasks[number])
            except OSError:
                return  # It has died; the line tells when it is listened to.

    def _may_begin(self) -> bool:
        if not self._waiting:
            return False
        at_hand = (worker.at_hand[0] for worker in self._workers if worker.at_hand)
        return self._waiting[0] - min(at_hand, default=self._waiting[0]) < self._reach

    def _listen(self, worker: _Worker) -> Iterator[tuple[int, Made | Lost]]:
        try:
            heard = worker.line.recv()
        except (EOFError, OSError):
            yield from self._bury(worker)
            return
        if heard == _READY:
            worker.ready = True
        elif isinstance(heard, _Raised):
            raise heard.error
        else:
            yield worker.at_hand.popleft(), heard

    def _bury(self, worker: _Worker) -> Iterator[tuple[int, Made | Lost]]:
        """Tell which task is lost with a worker; the others it had go back, and one replaces it."""
        _dismiss(worker)
        self._workers.remove(worker)
        lost = Lost(worker.process.exitcode)
        if worker.at_hand:
            yield worker.at_hand.popleft(), lost
        self._waiting.extendleft(reversed(worker.at_hand))
        if self._waiting and worker.ready:
            self._workers.append(self._hire())
        elif not self._workers:
            # None could even start, so the next would not either.
            while self._waiting:
                yield self._waiting.popleft(), lost

    def _is_needed(self, worker: _Worker) -> bool:
        if self._waiting or worker.at_hand:
            return True
        worker.process.terminate()
        _dismiss(worker)
        return False


@dataclass(frozen=True, slots=True)
class _Raised:
    error: BaseException


def _brief(line: Connection, start: bytes) -> None:
    """Send a worker what it begins with; one that has died is told of where it is listened to."""
    with suppress(OSError):
        line.send_bytes(start)


def _dismiss(worker: _Worker) -> None:
    worker.process.join()
    worker.briefing.join()
    worker.line.close()


def _serve(line: Connection) -> None:
    """Do tasks from a line until it is closed; a worker process runs this."""
    sweep_seldom()
    # Who presses Ctrl-C speaks to the parent, which then ends its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    # Where the parent is gone there is nobody to tell.
    with suppress(EOFError, ConnectionError):
        try:
            make = line.recv()()
            # What was loaded stays, and need not be searched for garbage.
            gc.freeze()
            line.send(_READY)
            while True:
                line.send(make(line.recv()))
        except (EOFError, ConnectionError):
            raise
        except Exception as error:
            line.send(_Raised(error))


@contextmanager
def _deaf() -> Iterator[None]:
    """Keep Ctrl-C from what is started meanwhile, for it would die loudly before it can ignore it.

    Windows has no such masks; there a worker may say so when it is stopped as it starts.
    """
    if sys.platform == "win32":
        yield
        return
    from multiprocessing import resource_tracker

    # It unmasks what it finds masked when it begins.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _safe_path() -> Iterator[None]:
    """Keep the folder one stands in off the import path of what is started meanwhile.

    A worker starts as `python -c`, which looks for modules there first: a `signal.py` in a shared
    folder of documents would be run.
    """
    before = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONSAFEPATH"]
        else:
            os.environ["PYTHONSAFEPATH"] = before
