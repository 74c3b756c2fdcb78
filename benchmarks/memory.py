"""The memory of a process and all that it started, at its highest, shared pages counted once."""

from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

PROCESSES = Path("/proc")
_EVERY = 0.1  # seconds


class MemoryWatch:
    """Add up the PSS of a process and its descendants ten times a second while it stands open.

    `peak` is in bytes, and 0 where the system does not tell (only Linux does).
    """

    def __init__(self, process: int) -> None:
        self.peak = 0
        self._process = process
        self._ended = Event()
        self._thread = Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(_EVERY):
            self.peak = max(self.peak, memory_of(self._process))


def memory_of(process: int) -> int:
    """Return the PSS of a process and all below it in bytes; 0 for what has ended meanwhile."""
    try:
        lines = (PROCESSES / str(process) / "smaps_rollup").read_text("ascii").splitlines()
        below = [
            int(child)
            for task in (PROCESSES / str(process) / "task").iterdir()
            for child in (task / "children").read_text("ascii").split()
        ]
    except OSError:
        return 0
    own = sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    return own + sum(map(memory_of, below))
