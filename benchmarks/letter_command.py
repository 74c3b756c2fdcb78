"""The command `letters` run as a user does, with what it took: seconds, memory, size."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from benchmarks.letter_library import make_campaign
from benchmarks.letter_list import write_list
from benchmarks.letter_names import FEW, Names
from benchmarks.memory import MemoryWatch
from benchmarks.place import ROOT


@dataclass(frozen=True)
class Taken:
    """What one run took: seconds of the clock and of all processors, bytes of memory and file."""

    seconds: float
    processor: float
    memory: int
    size: int


@dataclass(frozen=True)
class Command:
    """The command on a campaign made for it, into one file or one a letter."""

    library: Path
    document: Path
    people: Path
    out: Path
    way: str = "--single"

    def seconds(self) -> float:
        """Run it once, from start to the last checked file."""
        start = perf_counter()
        _finish(self._start())
        return perf_counter() - start

    def taken(self) -> Taken:
        """Run it once under watch, which slows it a little."""
        before, start = _processor(), perf_counter()
        process = self._start()
        with MemoryWatch(process.pid) as watch:
            _finish(process)
        seconds = perf_counter() - start
        size = sum(file.stat().st_size for file in self.out.glob("*.pdf"))
        return Taken(seconds, _processor() - before, watch.peak, size)

    def _start(self) -> "subprocess.Popen[bytes]":
        command = [
            *(sys.executable, "-m", "brochure_studio", "letters", str(self.document)),
            *("--recipients", str(self.people), "-o", str(self.out), self.way, "--replace"),
            *("--library", str(self.library), "--quiet"),
        ]
        return subprocess.Popen(command, cwd=ROOT)


def make_command(folder: Path, count: int, names: Names = FEW, way: str = "--single") -> Command:
    """Make a library, a campaign and a list of so many people in a new folder."""
    library, document = make_campaign(folder)
    people = folder / "list.csv"
    write_list(people, count, names)
    return Command(library, document, people, folder / "out", way)


def _finish(process: "subprocess.Popen[bytes]") -> None:
    if process.wait():
        raise subprocess.CalledProcessError(process.returncode, process.args)


def _processor() -> float:
    # Of all processes that have ended below this one; Windows does not tell.
    times = os.times()
    return times.children_user + times.children_system
