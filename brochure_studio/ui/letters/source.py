"""The window's way to letters: lists read, letters composed one by one or all, files written."""

from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from brochure_studio.model.letter_batch import Step, StepCounts
from brochure_studio.ui.letters.choosing import Settled
from brochure_studio.ui.letters.one_letter import OneLetter
from brochure_studio.ui.letters.records import (
    Glance,
    ReadList,
    ShownLetter,
    Survey,
    Twin,
    Wish,
)
from brochure_studio.ui.letters.told_lists import ToldLists
from brochure_studio.ui.letters.twins import MOST, find_twins, rows_of, show_rows
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.usecases.letters.batch import open_ledger
from brochure_studio.usecases.letters.composing import MadeLetter
from brochure_studio.usecases.letters.line import LetterLine, TaskList, count_workers, cut
from brochure_studio.usecases.letters.mending import with_held_letters
from brochure_studio.usecases.letters.orders import LetterOrder, Shape, take_letters
from brochure_studio.usecases.letters.planning import Sorting
from brochure_studio.usecases.letters.reports import HeldLetter, LetterReport
from brochure_studio.usecases.letters.run import check_variants, run_letters, setting_of
from brochure_studio.usecases.letters.samples import choose_sample
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.letters.steps import StepTaken, take_back, take_step
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


class LetterSource:
    """Asks the use cases on one studio; each thread has a source of its own."""

    def __init__(self, studio: Callable[[], Studio], language: str) -> None:
        self._studio = studio
        self._language = language
        self._reader: OneLetter | None = None

    # Lists

    def read(
        self, settled: Settled, order: ListOrder, report: Report, tell: Callable[[Glance], object]
    ) -> ReadList:
        """Read and wash a list; its first rows are told of at once.

        An UnreadableError where it is none, a CancelledError from `report`.
        """
        lists = ToldLists(self._studio().lists(), order, report, tell)
        found = open_recipients(lists, order)
        rows = lists.glance.rows if lists.glance else ()
        below = (row.cells for row in rows if row.number > found.plan.header_row)
        twins = len(find_twins(found, settled))
        return ReadList(order, found, tuple(islice(below, _SAMPLES)), twins)

    def twins(self, settled: Settled, read: ReadList) -> tuple[Twin, ...]:
        """Return the rows that are alike, with what stands in them: read from the list anew."""
        twins = find_twins(read.found, settled)[:MOST]
        rows = self._studio().lists().read(read.order.file, read.order.choice).rows
        shown = dict(show_rows(rows, rows_of(twins), read.found.plan.columns))
        return tuple(
            replace(one, shown=(shown.get(one.first, ""), shown.get(one.later, "")))
            for one in twins
        )

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
        if self._reader is None or self._reader.survey is not survey:
            self._reader = OneLetter(self._studio(), survey)
        return self._reader.letter(serial)

    # Letters written

    def write(self, work: Work, found: OpenList, wish: Wish, report: Report) -> LetterReport:
        """Write letters; errors as `run_letters` has them."""
        studio = self._studio()
        order = take_letters(
            *(studio, work, found, wish.out, wish.part, _shape(wish)),
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


def _shape(wish: Wish) -> Shape:
    return Shape(wish.run_size, wish.name, wish.sides)
