"""Whoever makes the letters, they come in order, and a worker that dies costs nobody theirs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.usecases.crew import Lost
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.letters.composing import Setting, Start, Unmade
from brochure_studio.usecases.letters.line import LetterLine, TaskList, count_workers, cut
from brochure_studio.usecases.letters.roll import Roll
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Problem, UnreadableError
from tests.stories.small_letters import people, write_small_letter
from tests.stories.small_library import SmallLibrary

NAMES = ("fornamn", "etternamn", "adresse", "postnummer", "poststad", "sprak")
SETTING = Setting(NAMES, ({"language": "nn"},), "letters")


class Shift:
    """Does tasks in this process, backwards, and loses some."""

    def __init__(self, start: Start, lost: Sequence[int]) -> None:
        self._start = start
        self._lost = lost
        self.ended = False

    def work(
        self,
        tasks: Sequence[Any],
        tick: Callable[[], None],
        reach: int = 0,
        here: Callable[[Any], object] | None = None,
    ) -> Iterator[tuple[int, object]]:
        make = self._start()
        for number in reversed(range(len(tasks))):
            tick()
            yield number, Lost(9) if number in self._lost else make(tasks[number])

    def end(self) -> None:
        self.ended = True


@pytest.fixture
def studio(small: SmallLibrary, tmp_path: Path) -> Studio:
    write_small_letter(small)
    return open_studio(small.root, {}, tmp_path / "state")


@pytest.fixture
def work(studio: Studio, small: SmallLibrary) -> Work:
    return open_document(studio, small.campaign / "Brev.yaml")


def roll() -> Roll:
    found = Roll()
    for number, person in enumerate(people(200)):
        found.add(number + 2, 0, (*person[:5], "nn"))
    return found


def with_shift(studio: Studio, lost: Sequence[int]) -> tuple[Studio, list[Shift]]:
    hired: list[Shift] = []

    class Crew:
        def hire(self, start: Start) -> Shift:
            hired.append(Shift(start, lost))
            return hired[-1]

    return replace(studio, crew=lambda _: Crew()), hired  # type: ignore[arg-type, return-value]


@pytest.mark.parametrize("lost", [(), (1, 3)])
def test_letters_come_in_order_whatever_becomes_of_the_workers(
    studio: Studio, work: Work, lost: Sequence[int]
) -> None:
    tasks = TaskList(SETTING, roll(), cut(range(1, 201)))
    with LetterLine(studio, work, 1) as line:
        alone = [lot for lots in line.make(tasks, lambda: None) for lot in lots]
    crewed, hired = with_shift(studio, lost)
    with LetterLine(crewed, work, 2) as line:
        together = [lot for lots in line.make(tasks, lambda: None) for lot in lots]
    assert hired[0].ended
    assert [n for lot in together for n in lot.serials] == list(range(1, 201))
    assert [lot.drawn.contents for lot in together] == [lot.drawn.contents for lot in alone]


def test_what_the_library_lacks_is_raised_here(
    studio: Studio, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = Problem(Path("x"), 0, 0, "gone", "put it back")
    monkeypatch.setattr(
        "brochure_studio.usecases.letters.composing.Composer.__call__",
        lambda self, task: Unmade((problem,)),
    )
    with LetterLine(studio, work, 1) as line, pytest.raises(UnreadableError) as caught:
        list(line.make(TaskList(SETTING, roll(), cut(range(1, 3))), lambda: None))
    assert caught.value.problems == (problem,)


def test_workers_are_let_go_where_there_is_nothing_to_do(studio: Studio, work: Work) -> None:
    crewed, hired = with_shift(studio, ())
    with LetterLine(crewed, work, 2):
        assert not hired[0].ended
    assert hired[0].ended


def test_a_short_list_needs_no_second_process(tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(b"x" * 500)
    assert count_workers(0, file) == 1
    assert count_workers(3, file) == 3
    assert count_workers(0, tmp_path / "none.csv") == 1
