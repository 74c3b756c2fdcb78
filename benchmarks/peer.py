"""A peer in a process of its own, warm between rounds as our window is."""

import json
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks.place import PEER_PYTHON


class Peer:
    """Start a peer's script with what it must know; each round it answers with its seconds."""

    def __init__(
        self, script: Path, given: dict[str, object], python: Path | str = PEER_PYTHON
    ) -> None:
        self._process = subprocess.Popen(
            [python, script],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._tell(json.dumps(given))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait(timeout=30)

    @property
    def process(self) -> int:
        """Return the peer's process id."""
        return self._process.pid

    def round(self) -> float:
        """Let the peer do its work once and return the seconds it measured itself."""
        self._tell("again")
        assert self._process.stdout is not None
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError("the peer ended early; its message stands above")
        return float(answer)

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
