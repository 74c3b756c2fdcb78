"""What the window's steps of letters hand to each other: a list read, letters seen, a wish."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from brochure_studio.layout.resources import Resources
from brochure_studio.model.lists.raw_list import RawRow, Sheet
from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.model.printers import Sides
from brochure_studio.preflight.window_fit import SheetWindow
from brochure_studio.scene.page import Page
from brochure_studio.ui.letters.choosing import Keep
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.orders import RUN_SIZE, Part, Whole
from brochure_studio.usecases.letters.planning import LetterPlan, Sorting
from brochure_studio.usecases.letters.reports import Chosen, HeldLetter
from brochure_studio.usecases.recipients import ListOrder, OpenList
from brochure_studio.values.finding import Finding


@dataclass(frozen=True, slots=True)
class Glance:
    """The first rows of a list, told before all of it is read; `header_row` 0 is none."""

    kind: str
    encoding: str
    delimiter: str
    sheet: str
    sheets: tuple[Sheet, ...]
    rows: tuple[RawRow, ...]
    header_row: int


@dataclass(frozen=True, slots=True)
class Twin:
    """Two rows that may be one person or one household, with what stands in them, to be shown."""

    first: int
    later: int
    why: ListProblem | None
    keep: Keep
    shown: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list as it was understood, with the cells of its first rows, to be shown and not kept.

    `twins` counts the pairs of rows that are alike.
    """

    order: ListOrder
    found: OpenList
    samples: tuple[tuple[str, ...], ...] = ()
    twins: int = 0


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
    """One recipient's letter to look at, with what is wrong in it and which variant it is.

    `windows` are those of the envelopes it is for, `inserts` the titles of what goes along.
    """

    serial: int
    row: int
    pages: tuple[Page, ...]
    resources: Resources
    problems: tuple[ListProblem, ...] = ()
    windows: tuple[SheetWindow, ...] = ()
    variant: tuple[tuple[str, str], ...] = ()
    inserts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of an export: where to, which part, and in which files.

    `name` is the rule of the files' names, empty for the usual one; `sides` those of the sheets.
    """

    out: Path
    part: Part = Whole()
    run_size: int = RUN_SIZE
    name: str = ""
    sorting: Sorting = "list"
    replace: bool = False
    sides: Sides = "one"


@dataclass(frozen=True, slots=True)
class MailWish:
    """What is wanted of labels or envelopes; the words are those of `MailOrder`."""

    kind: Literal["labels", "envelopes"]
    format: str
    start: int = 1
    municipality: str = ""
    is_paid: bool = False
    is_proof: bool = False
