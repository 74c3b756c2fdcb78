"""The window's way to letters written: files, and what became of them."""

from collections.abc import Callable
from pathlib import Path

from brochure_studio.model.letters.batch import Step, StepCounts
from brochure_studio.ui.letters.records import Wish
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.batch import open_ledger
from brochure_studio.usecases.letters.orders import LetterWish, Shape, take_letters
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.letters.run import run_letters
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.letters.steps import StepTaken, take_back, take_step
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Report


class PressSource:
    """Asks the use cases on one studio; each thread has a source of its own."""

    def __init__(self, studio: Callable[[], Studio]) -> None:
        self._studio = studio

    def write(self, work: Work, found: OpenList, wish: Wish, report: Report) -> LetterReport:
        """Write letters; errors as `run_letters` has them."""
        studio = self._studio()
        shape = Shape(wish.run_size, wish.name, wish.sides)
        wanted = LetterWish(wish.out, wish.part, shape, wish.sorting, replace=wish.replace)
        order = take_letters(studio, work, found, wanted)
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
