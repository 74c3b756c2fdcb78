"""Long work in small steps: the last piece wins, and nothing is done twice."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from brochure_studio.ui.editing.checking import Stepwise


def counted(to: int, seen: list[int]) -> Iterator[str | None]:
    for number in range(to):
        seen.append(number)
        yield None
    yield f"{to} steps"


def test_the_result_comes_when_all_steps_are_taken(qtbot: QtBot) -> None:
    results: list[str] = []
    seen: list[int] = []
    work = Stepwise[str](results.append)
    work.begin(counted(50, seen))
    assert not seen, "nothing is done before the window rests"
    qtbot.waitUntil(lambda: not work.busy)
    assert results == ["50 steps"]


def test_newer_work_takes_the_place_of_older(qtbot: QtBot) -> None:
    results: list[str] = []
    work = Stepwise[str](results.append)
    work.begin(counted(1000, []))
    work.begin(counted(3, []))
    qtbot.waitUntil(lambda: not work.busy)
    assert results == ["3 steps"]


def test_what_is_stopped_says_nothing(qtbot: QtBot) -> None:
    results: list[str] = []
    work = Stepwise[str](results.append)
    work.begin(counted(3, []))
    work.stop()
    qtbot.wait(20)
    assert not results


def test_the_rest_can_be_done_at_once(qtbot: QtBot) -> None:
    results: list[str] = []
    work = Stepwise[str](results.append)
    work.begin(counted(7, []))
    work.finish()
    assert results == ["7 steps"]
    assert not work.busy


def test_a_failure_is_told_once(qtbot: QtBot) -> None:
    def failing() -> Iterator[str | None]:
        yield None
        raise ValueError("broken")

    work = Stepwise[str](print)
    work.begin(failing())
    with pytest.raises(ValueError, match="broken"):
        work.finish()
    assert not work.busy
