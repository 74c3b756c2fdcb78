"""Where letters of several pages begin when paper is printed on both sides."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A letter on paper: its first page in the whole (from 0), its pages, blanks behind them.

    `sheets` is how many sheets of paper go into the envelope, enclosures not counted.
    """

    first: int
    pages: int
    blanks: int
    sheets: int


def plan_sheets(counts: Iterable[int], duplex: bool) -> Iterator[SheetPlan]:
    """Yield where each letter of so many pages stands; in duplex each begins on a front.

    A letter of an odd number of pages is then followed by one blank back.
    """
    first = 0
    for pages in counts:
        blanks = pages % 2 if duplex else 0
        sheets = (pages + blanks) // 2 if duplex else pages
        yield SheetPlan(first, pages, blanks, sheets)
        first += pages + blanks
