"""What a worker does: fill the forms for some recipients, look for faults, draw what is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from brochure_studio.layout.resources import MissingError
from brochure_studio.merge.letters.commons import Commons
from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import worded_problem
from brochure_studio.usecases.finished_files import NEW_FILE
from brochure_studio.usecases.letters.faults import is_smaller, row_problems
from brochure_studio.usecases.letters.forms import LetterForms
from brochure_studio.usecases.letters.jobs import letter_job, letter_receiver
from brochure_studio.usecases.letters.roll import Entry, Packed
from brochure_studio.usecases.letters.windows import WindowGuard
from brochure_studio.usecases.ports.letters import Addressed, DrawnLot
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.errands import Errand
from brochure_studio.values.finding import Problem, UnreadableError

if TYPE_CHECKING:
    from brochure_studio.layout.letters.letter import FilledLetter


@dataclass(frozen=True, slots=True)
class Setting:
    """What all letters of a batch are made from: plain values that any process takes.

    `commons` are those of each variant; without them nothing is taken to recur.
    """

    names: tuple[str, ...]
    variants: tuple[Mapping[str, str], ...]
    receiver: str
    is_proof: bool = False
    commons: tuple[Commons, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterTask:
    """Some recipients in print order; `lot` is how many letters are drawn as one, 0 for none.

    `with_faulty` draws those as well that would be held back, for a proof.
    """

    setting: Setting
    packed: Packed
    lot: int
    with_faulty: bool = False


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """What came of one letter: why it is held back, and how it filled its pages.

    `length` counts characters set, `lines` the lines of text.
    """

    serial: int
    row: int
    problems: tuple[ListProblem, ...] = ()
    length: int = 0
    lines: int = 0


@dataclass(frozen=True, slots=True)
class MadeLot:
    """Letters made together: how many, those set smaller, the serials of those drawn, the drawing.

    `letters` tells of those with problems, and of all where nothing was to be drawn: the others
    would only keep the way between the processes busy.
    """

    count: int
    letters: tuple[MadeLetter, ...]
    smaller: int = 0
    serials: tuple[int, ...] = ()
    drawn: Any = None


@dataclass(frozen=True, slots=True)
class Unmade:
    """A task that could not be done, for what library or brand lack."""

    problems: tuple[Problem, ...]


# What a worker is given: letters to make, or whatever else it may do when it has none.
Task = LetterTask | Errand
Do = Callable[[Task], object]


@dataclass(frozen=True, slots=True)
class Start:
    """What a worker begins with, before it is known for whom the letters are."""

    reopen: Callable[[], Studio]
    work: Work

    def __call__(self) -> Do:
        """Open the library in a worker's process."""
        studio = self.reopen()
        # Loaded now, while the list is still being read.
        studio.letter_press()
        return Composer(studio, self.work)


class Composer:
    """Makes letters in one process; forms are compiled when the first letter of a variant comes."""

    def __init__(self, studio: Studio, work: Work) -> None:
        self._studio = studio
        self._work = work
        self._known: tuple[Setting, Bench] | None = None

    def __call__(self, task: Task) -> object:
        """Make the letters of a task, or do an errand; an OSError is all that it raises."""
        if not isinstance(task, LetterTask):
            return task()
        try:
            return self._make(task)
        except UnreadableError as error:
            return Unmade(error.problems)
        except MissingError as error:
            return Unmade((worded_problem(self._work.file, error.words, NEW_FILE),))

    def _make(self, task: LetterTask) -> tuple[MadeLot, ...]:
        bench = self._bench(task.setting)
        entries = list(task.packed.entries())
        size = task.lot or max(len(entries), 1)
        parts = (entries[at : at + size] for at in range(0, len(entries), size))
        return tuple(bench.make(part, bool(task.lot), task.with_faulty) for part in parts)

    def _bench(self, setting: Setting) -> Bench:
        if self._known is None or self._known[0] != setting:
            self._known = setting, Bench(self._studio, self._work, setting)
        return self._known[1]


class Bench:
    """What is needed to make letters in one setting; `forms` are those compiled so far."""

    def __init__(self, studio: Studio, work: Work, setting: Setting) -> None:
        receiver = letter_receiver(studio, setting.receiver, setting.is_proof)
        self.forms = LetterForms(
            studio, work, receiver, setting.names, setting.variants, setting.commons
        )
        self._guard = WindowGuard(work.template, studio.library.mailing())
        job = letter_job(studio, work, receiver)
        resources = studio.resources(work.brand, work.folder)
        self._drawer = studio.letter_press().drawer(job, resources)

    def make(self, entries: list[Entry], draws: bool, with_faulty: bool) -> MadeLot:
        """Make some letters as one lot."""
        told, chosen, smaller = list[MadeLetter](), list[Addressed](), 0
        for entry in entries:
            letter, problems = self.compose(entry)
            smaller += bool(letter.faults) and is_smaller(letter.faults)
            if problems or not draws:
                told.append(_measure(entry, letter, problems))
            if draws and (with_faulty or not problems):
                chosen.append(Addressed(entry.serial, entry.variant, letter))
        drawn = self.draw(chosen) if chosen else None
        serials = tuple(one.serial for one in chosen)
        return MadeLot(len(entries), tuple(told), smaller, serials, drawn)

    def compose(self, entry: Entry) -> tuple[FilledLetter, tuple[ListProblem, ...]]:
        """Return a recipient's letter, and why it is to be held back."""
        letter = self.forms.fill(entry)
        return letter, tuple(self._problems(entry, letter))

    def draw(self, letters: list[Addressed]) -> DrawnLot:
        """Return letters as they stand in a file."""
        return self._drawer.draw(letters, self.forms.compiled)

    def _problems(self, entry: Entry, letter: FilledLetter) -> Iterator[ListProblem]:
        if letter.faults:
            yield from row_problems(entry.row, letter.faults)
        yield from self._guard.problems(entry.row, letter)


def _measure(entry: Entry, letter: FilledLetter, problems: tuple[ListProblem, ...]) -> MadeLetter:
    length = sum(map(len, letter.texts))
    return MadeLetter(entry.serial, entry.row, problems, length, letter.lines)
