"""The window's way to printers."""

from collections.abc import Callable

from brochure_studio.model.printers import PrinterFacts, PrintWish
from brochure_studio.ui.letters.records import Wish
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.orders import LetterWish, take_letters
from brochure_studio.usecases.letters.print_reports import PrintReport
from brochure_studio.usecases.letters.printing import print_letters
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.progress import Report


class PrintSource:
    """Asks the use cases on one studio, on one thread."""

    def __init__(self, studio: Callable[[], Studio]) -> None:
        self._studio = studio

    def printers(self) -> tuple[PrinterFacts, ...]:
        """Return the printers that this computer knows."""
        return self._studio().printers().known()

    def print(
        self, work: Work, found: OpenList, wish: Wish, where: PrintWish, report: Report
    ) -> PrintReport:
        """Print letters; errors as `print_letters` has them."""
        studio = self._studio()
        wanted = LetterWish(wish.out, wish.part, sorting=wish.sorting)
        order = take_letters(studio, work, found, wanted)
        return print_letters(studio, order, where, report)
