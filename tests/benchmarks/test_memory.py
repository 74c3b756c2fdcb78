import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks import memory
from benchmarks.memory import MemoryWatch, memory_of

MEGABYTE = 1024 * 1024
HOLDS = "held = bytearray(b'x' * {} * 1024 * 1024); print(1, flush=True); input()"
BELOW = (
    "import subprocess, sys; "
    f'subprocess.run([sys.executable, "-c", {HOLDS.format(60)!r}], check=True)'
)


@pytest.fixture
def processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(memory, "PROCESSES", tmp_path)
    return tmp_path


def _write(processes: Path, process: int, kilobytes: int, below: str = "") -> None:
    task = processes / str(process) / "task" / str(process)
    task.mkdir(parents=True)
    (task / "children").write_text(below, "ascii")
    rollup = f"00-ff ---p\nRss:  999 kB\nPss:  {kilobytes} kB\nPss_Anon:  7 kB\n"
    (processes / str(process) / "smaps_rollup").write_text(rollup, "ascii")


def test_all_that_a_process_started_counts(processes: Path) -> None:
    _write(processes, 10, 100, "11 12 ")
    _write(processes, 11, 20, "13 ")
    _write(processes, 12, 3)
    _write(processes, 13, 4)
    assert memory_of(10) == 127 * 1024


def test_what_has_ended_meanwhile_counts_nothing(processes: Path) -> None:
    _write(processes, 10, 100, "11 ")
    assert memory_of(10) == 100 * 1024
    assert memory_of(99) == 0


def test_the_watch_sees_what_a_process_below_holds() -> None:
    command = [sys.executable, "-c", BELOW]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        with MemoryWatch(process.pid) as watch:
            process.stdout.readline()
            for _ in range(100):
                if watch.peak > 60 * MEGABYTE:
                    break
                time.sleep(0.1)
        process.communicate(b"\n")
    only_linux_tells = Path("/proc/self/smaps_rollup").exists()
    assert (60 * MEGABYTE < watch.peak < 200 * MEGABYTE) == only_linux_tells
