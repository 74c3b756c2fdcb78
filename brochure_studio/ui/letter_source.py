"""The window's way to letters: lists read, letters composed one by one or all, files written."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from brochure_studio.layout.resources import Resources
from brochure_studio.model.letter_batch import Step, StepCounts
from brochure_studio.model.recipients import ListProblem
from brochure_studio.scene.page import Page
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.usecases.letters.batch import open_ledger
from brochure_studio.usecases.letters.composing import MadeLetter
from brochure_studio.usecases.letters.faults import row_problems
from brochure_studio.usecases.letters.forms import LetterForms
from brochure_studio.usecases.letters.jobs import letter_receiver
from brochure_studio.usecases.letters.line import LetterLine, TaskList, count_workers, cut
from brochure_studio.usecases.letters.mending import with_held_letters
from brochure_studio.usecases.letters.orders import (
    RECEIVER,
    RUN_SIZE,
    LetterOrder,
    Part,
    Shape,
    Whole,
    take_letters,
)
from brochure_studio.usecases.letters.planning import LetterPlan, Sorting
from brochure_studio.usecases.letters.reports import Chosen, HeldLetter, LetterReport
from brochure_studio.usecases.letters.run import check_variants, run_letters, setting_of
from brochure_studio.usecases.letters.samples import choose_sample
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.letters.steps import StepTaken, take_back, take_step
from brochure_studio.usecases.letters.windows import WindowGuard
from brochure_studio.usecases.letters.writing import Tally
from brochure_studio.usecases.recipients import (
    ListOrder,
    OpenList,
    keep_columns,
    open_recipients,
    write_mending_list,
)
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Report

# So many rows of a list are shown beside its columns, and letters among the most likely to break.
_SAMPLES, _WORST = 3, 10


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list as it was understood, with the cells of its first rows, to be shown and not kept."""

    order: ListOrder
    found: OpenList
    samples: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Survey:
    """All letters of a list composed once: which are held back, and which may break the soonest.

    `stops` are findings of the letter itself that let nothing be written.
    """

    work: Work
    plan: LetterPlan
    held: tuple[HeldLetter, ...] = ()
    worst: tuple[Chosen, ...] = ()
    stops: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownLetter:
    """One recipient's letter to look at, with what is wrong in it and which variant it is."""

    serial: int
    row: int
    pages: tuple[Page, ...]
    resources: Resources
    problems: tuple[ListProblem, ...] = ()
    variant: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of an export: where to, which part, and in which files."""

    out: Path
    part: Part = Whole()
    run_size: int = RUN_SIZE
    sorting: Sorting = "list"
    replace: bool = False


class LetterSource:
    """Asks the use cases on one studio; each thread has a source of its own."""

    def __init__(self, studio: Callable[[], Studio], language: str) -> None:
        self._studio = studio
        self._language = language
        self._reader: tuple[Survey, _Reader] | None = None

    # Lists

    def read(self, order: ListOrder) -> ReadList:
        """Read and wash a list; an UnreadableError where it is none."""
        lists = self._studio().lists()
        found = open_recipients(lists, order)
        rows = lists.read(order.file, order.choice).rows
        below = (row.cells for row in rows if row.number > found.plan.header_row)
        return ReadList(order, found, tuple(islice(below, _SAMPLES)))

    def mend(self, read: ReadList, held: tuple[HeldLetter, ...], file: Path) -> int:
        """Write the rows to mend, with those of letters that are held back; return how many."""
        studio = self._studio()
        found = with_held_letters(studio.lists(), read.order, read.found, held)
        return write_mending_list(studio, found, file, self._language, replace=True)

    def keep(self, found: OpenList) -> Path | None:
        """Keep the columns that a person has chosen, for the lists of the same folder."""
        return keep_columns(self._studio().lists(), found)

    # Letters seen

    def survey(self, work: Work, found: OpenList, sorting: Sorting, report: Report) -> Survey:
        """Compose the letters of all; a CancelledError from `report`."""
        studio = self._studio()
        order = take_letters(studio, work, found, work.folder, sorting=sorting)
        stops = self._stops(order)
        if stops:
            return Survey(work, order.plan, stops=stops)
        tally = Tally(report, len(order.plan.roll))
        made = self._compose(order, tally)
        worst = choose_sample(made, order.plan.roll, _WORST)
        return Survey(work, order.plan, tuple(tally.held), worst)

    def _stops(self, order: LetterOrder) -> tuple[Finding, ...]:
        try:
            check_variants(self._studio(), order)
        except HeldBackError as error:
            return error.findings
        return ()

    def _compose(self, order: LetterOrder, tally: Tally) -> list[MadeLetter]:
        roll, made = order.plan.roll, list[MadeLetter]()
        tasks = TaskList(setting_of(order), roll, cut(range(1, len(roll) + 1)), draws=False)
        workers = count_workers(0, order.file)
        with LetterLine(self._studio(), order.work, workers) as line:
            for lots in line.make(tasks, tally.tick):
                for lot in lots:
                    made += lot.letters
                    tally.take(lot)
        return made

    def letter(self, survey: Survey, serial: int) -> ShownLetter:
        """Compose one letter to look at; an UnreadableError for what library or brand lack."""
        if self._reader is None or self._reader[0] is not survey:
            self._reader = survey, _Reader(self._studio(), survey)
        return self._reader[1].letter(serial)

    # Letters written

    def write(self, work: Work, found: OpenList, wish: Wish, report: Report) -> LetterReport:
        """Write letters; errors as `run_letters` has them."""
        studio = self._studio()
        order = take_letters(
            *(studio, work, found, wish.out, wish.part, Shape(wish.run_size)),
            sorting=wish.sorting,
            replace=wish.replace,
        )
        return run_letters(studio, order, report)

    def counts(self, work: Work, out: Path) -> StepCounts | None:
        """Return how far the letters in a folder are, None where none have been begun."""
        if not (out / ".letters").is_dir():
            return None
        with open_ledger(self._studio(), out, work.file.stem) as ledger:
            return ledger.counts() if ledger.batch() is not None else None

    def take_step(self, work: Work, out: Path, serials: Serials, step: Step | None) -> StepTaken:
        """Note a step of letters; with None take all but the writing back."""
        studio = self._studio()
        if step is None:
            return take_back(studio, out, work.file, serials)
        return take_step(studio, out, work.file, serials, step)


class _Reader:
    """Composes single letters of a survey; forms are compiled once."""

    def __init__(self, studio: Studio, survey: Survey) -> None:
        work, plan = survey.work, survey.plan
        self._plan = plan
        receiver = letter_receiver(studio, RECEIVER)
        self._forms = LetterForms(studio, work, receiver, plan.names, plan.variants)
        self._guard = WindowGuard(work.template, studio.library.mailing())
        self._resources = studio.resources(work.brand, work.folder)

    def letter(self, serial: int) -> ShownLetter:
        entry = self._plan.roll.entry(serial)
        letter = self._forms.fill(entry)
        still = self._forms.compiled[entry.variant].scene.pages
        pages = tuple(
            replace(page, items=(*page.items, *moving))
            for page, moving in zip(still, letter.pages, strict=True)
        )
        found = row_problems(entry.row, letter.faults)
        problems = (*found, *self._guard.problems(entry.row, letter))
        variant = tuple(self._plan.variants[entry.variant].items())
        return ShownLetter(serial, entry.row, pages, self._resources, problems, variant)
