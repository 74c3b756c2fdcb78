"""Several processes: all is done, what dies is told, what is stopped stops."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest

from brochure_studio.usecases.crew import Lost, Processes
from brochure_studio.values.progress import CancelledError
from tests.house.project import ROOT


@dataclass(frozen=True, slots=True)
class Squares:
    """Squares numbers, counting how many this process has done."""

    deadly: tuple[int, ...] = ()

    def __call__(self) -> Callable[[int], tuple[int, int, int]]:
        done: list[int] = []

        def square(number: int) -> tuple[int, int, int]:
            if number in self.deadly:
                os._exit(9)
            done.append(number)
            return number * number, os.getpid(), len(done)

        return square


def stillborn() -> Callable[[int], int]:
    os._exit(3)


def refusing() -> Callable[[int], int]:
    raise FileNotFoundError(2, "gone", "library")


def slow() -> Callable[[int], int]:
    def wait(number: int) -> int:
        time.sleep(60)
        return number

    return wait


def failing() -> Callable[[int], int]:
    def fail(number: int) -> int:
        raise OSError(28, "no room", f"{number}")

    return fail


def nothing() -> None:
    """Go on."""


def test_every_task_is_done_once_by_processes_that_stay() -> None:
    found = dict(Processes(2)(Squares(), range(20), nothing))
    assert set(found) == set(range(20))
    squares = [found[n] for n in range(20)]
    assert not any(isinstance(one, Lost) for one in squares)
    pairs = [one for one in squares if not isinstance(one, Lost)]
    assert [square for square, _, _ in pairs] == [n * n for n in range(20)]
    processes = {process for _, process, _ in pairs}
    assert len(processes) in (1, 2)
    assert os.getpid() not in processes
    assert max(count for _, _, count in pairs) > 1


def test_a_process_that_dies_loses_one_task_and_the_rest_goes_on() -> None:
    found = dict(Processes(2)(Squares(deadly=(3, 11)), range(20), nothing))
    assert {n for n, made in found.items() if isinstance(made, Lost)} == {3, 11}
    assert found[3] == Lost(9)
    assert set(found) == set(range(20))


def test_where_no_process_starts_all_is_told_as_lost() -> None:
    found = dict(Processes(2)(stillborn, range(5), nothing))
    assert found == dict.fromkeys(range(5), Lost(3))


def test_what_dies_before_it_has_read_a_long_briefing_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than a pipe holds, to processes that die as Python begins."""
    (tmp_path / "sitecustomize.py").write_text("import os; os._exit(5)\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    found: list[tuple[int, object]] = []
    call = Thread(
        target=lambda: found.extend(Processes(2)(Laden(bytes(2_000_000)), range(3), nothing)),
        daemon=True,
    )
    call.start()
    call.join(20)
    assert dict(found) == dict.fromkeys(range(3), Lost(5))


@dataclass(frozen=True, slots=True)
class Laden:
    load: bytes

    def __call__(self) -> Callable[[int], int]:
        return lambda number: number + len(self.load)


if sys.platform != "win32":  # which has no masks of signals

    def test_ctrl_c_is_for_the_parent_from_a_workers_first_moment() -> None:
        code = (
            "import os, signal, time\n"
            "from brochure_studio.usecases.crew import Processes\n"
            "from tests.usecases.test_crew import slow\n"
            "if __name__ == '__main__':\n"
            "    shift = Processes(2).hire(slow)\n"
            "    for _ in range(8):\n"
            "        try:\n"
            "            time.sleep(0.04)\n"
            "            os.killpg(0, signal.SIGINT)\n"
            "        except KeyboardInterrupt:\n"
            "            pass\n"
            "    shift.end()\n"
            "    print('ended')\n"
        )
        ran = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, start_new_session=True,
            cwd=ROOT, timeout=30, check=False,
        )  # fmt: skip
        assert (ran.stdout, ran.stderr) == ("ended\n", "")


@pytest.mark.parametrize("start", [refusing, failing])
def test_what_a_worker_raises_is_raised_here(start: Callable[[], Callable[[int], int]]) -> None:
    with pytest.raises(OSError, match="gone|no room"):
        list(Processes(2)(start, range(3), nothing))


def test_who_stops_waits_less_than_a_second() -> None:
    begun = time.monotonic()
    told: list[float] = []

    def tick() -> None:
        if time.monotonic() - begun > 1.5:
            told.append(time.monotonic())
            raise CancelledError

    with pytest.raises(CancelledError):
        list(Processes(2)(slow, range(4), tick))
    assert time.monotonic() - told[0] < 1


def test_nothing_is_looked_for_in_the_folder_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "signal.py").write_text("import os; os._exit(77)\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    found = dict(Processes(1)(Squares(), range(2), nothing))
    assert not any(isinstance(made, Lost) for made in found.values())
    assert "PYTHONSAFEPATH" not in os.environ


def test_nothing_is_begun_far_ahead_of_what_is_not_done() -> None:
    shift = Processes(2).hire(SlowFirst())
    try:
        order = [number for number, _ in shift.work(range(12), nothing, reach=4)]
    finally:
        shift.end()
    assert sorted(order) == list(range(12))
    assert order.index(0) <= 3
    assert all(number < 4 for number in order[: order.index(0)])


def test_who_waits_for_the_others_does_tasks_too() -> None:
    shift = Processes(1).hire(Squares())
    here: list[int] = []

    def square(number: int) -> tuple[int, int, int]:
        here.append(number)
        time.sleep(0.05)
        return number * number, os.getpid(), len(here)

    try:
        found = dict(shift.work(range(40), nothing, here=square))
    finally:
        shift.end()
    made = {number: one for number, one in found.items() if not isinstance(one, Lost)}
    assert {number: one[0] for number, one in made.items()} == {n: n * n for n in range(40)}
    # Before the other process has started there is nobody else.
    assert here and here[0] == 0
    assert {one[1] for number, one in made.items() if number in here} == {os.getpid()}


@dataclass(frozen=True, slots=True)
class SlowFirst:
    def __call__(self) -> Callable[[int], int]:
        def wait(number: int) -> int:
            time.sleep(0 if number else 1.5)
            return number

        return wait


def test_workers_hired_before_there_is_anything_to_do_can_be_let_go() -> None:
    shift = Processes(2).hire(Squares())
    shift.end()
    shift = Processes(2).hire(Squares())
    assert list(shift.work((), nothing)) == []
