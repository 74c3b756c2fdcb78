"""What is asked for when letters are made: which document, for whom, how much, in which files."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from brochure_studio.model.lists.recipients import ListCounts, WashReport
from brochure_studio.model.printers import Sides
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.envelopes import work_in_envelope
from brochure_studio.usecases.letters.inserts import InsertWork, open_inserts
from brochure_studio.usecases.letters.planning import LetterPlan, Sorting, plan_letters
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.usecases.studio import Studio

RUN_SIZE = 500
RECEIVER = "letters"
Bookmarks = Literal["none", "serial", "name"]


@dataclass(frozen=True, slots=True)
class Whole:
    """All letters, from the beginning."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What a run that was stopped has not written yet."""


@dataclass(frozen=True, slots=True)
class Only:
    """Some letters of a batch that was written, once more."""

    serials: Serials


@dataclass(frozen=True, slots=True)
class Sample:
    """A proof of so many letters, those most likely to break; nothing else is written."""

    count: int


Part = Whole | Rest | Only | Sample


@dataclass(frozen=True, slots=True)
class Shape:
    """Which files the letters go into: `run_size` letters each, 0 for all in one.

    `name` is the stem of the files; it takes `{document}` `{first}` `{last}`, and `{serial}` where
    each letter has a file of its own. Empty is the usual one. On sheets of two `sides` each letter
    and each insert begins on a front. `bookmarks` of letters tell their serials, and the names too
    only where that is asked for.
    """

    run_size: int = RUN_SIZE
    name: str = ""
    sides: Sides = "one"
    bookmarks: Bookmarks = "none"

    @property
    def is_duplex(self) -> bool:
        """Tell whether sheets are printed on both sides."""
        return self.sides != "one"


@dataclass(frozen=True, slots=True)
class LetterWish:
    """What is wanted of letters: where to, which of them, in which files and in which order.

    `workers` of 0 are as many as there are cores and work for; with `replace` files that stand
    there are written over.
    """

    out: Path
    part: Part = Whole()
    shape: Shape = Shape()
    sorting: Sorting = "list"
    workers: int = 0
    replace: bool = False


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """Letters ordered: the document, its plan, its inserts, and what is wanted of them.

    `file`, `counts` and `wash` are of the list.
    """

    work: Work
    plan: LetterPlan
    file: Path
    wish: LetterWish
    receiver: str = RECEIVER
    counts: ListCounts = ListCounts()
    wash: WashReport = WashReport()
    inserts: tuple[InsertWork, ...] = ()


@dataclass(frozen=True, slots=True)
class RunFile:
    """One file of letters: its number from 1, and its serials, both ends among them."""

    number: int
    first: int
    last: int

    @property
    def serials(self) -> range:
        """Return the serials of the file's letters."""
        return range(self.first, self.last + 1)


def take_letters(studio: Studio, work: Work, found: OpenList, wish: LetterWish) -> LetterOrder:
    """Return an order for the letters of a list, made for the document's envelope.

    The list's own objects are not kept: let go of them, and there is room for the letters.
    """
    work = work_in_envelope(studio, work)
    inserts = open_inserts(studio, work)
    day, offers = moment_of(studio, work).date(), [one.offer(studio) for one in inserts]
    plan = plan_letters(work, found.recipients, wish.sorting, day, offers)
    return LetterOrder(
        work=work,
        plan=plan,
        file=found.file,
        wish=wish,
        counts=found.counts,
        wash=found.wash,
        inserts=inserts,
    )


def run_files(count: int, run_size: int) -> Iterator[RunFile]:
    """Yield the files that so many letters go into; with a size of 0 it is one."""
    size = run_size or max(count, 1)
    for number, first in enumerate(range(1, count + 1, size), 1):
        yield RunFile(number, first, min(first + size - 1, count))
