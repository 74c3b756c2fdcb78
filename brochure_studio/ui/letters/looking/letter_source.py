"""The window's way to letters before they are written: composed all, or one to look at."""

from collections.abc import Callable

from brochure_studio.ui.letters.looking.one_letter import OneLetter
from brochure_studio.ui.letters.records import ShownLetter, Survey
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.usecases.letters.composing import MadeLetter
from brochure_studio.usecases.letters.line import LetterLine, TaskList, count_workers, cut
from brochure_studio.usecases.letters.orders import LetterOrder, LetterWish, take_letters
from brochure_studio.usecases.letters.planning import Sorting
from brochure_studio.usecases.letters.run import check_variants, setting_of
from brochure_studio.usecases.letters.samples import choose_sample
from brochure_studio.usecases.letters.writing import Tally
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Report

# So many letters are shown as the most likely to break.
_WORST = 10


class LetterSource:
    """Asks the use cases on one studio; each thread has a source of its own."""

    def __init__(self, studio: Callable[[], Studio]) -> None:
        self._studio = studio
        self._reader: OneLetter | None = None

    def survey(self, work: Work, found: OpenList, sorting: Sorting, report: Report) -> Survey:
        """Compose the letters of all; a CancelledError from `report`."""
        studio = self._studio()
        order = take_letters(studio, work, found, LetterWish(work.folder, sorting=sorting))
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
