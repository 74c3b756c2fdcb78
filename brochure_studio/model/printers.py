"""What is known of a printer, and what is asked of it; neither knows how one is spoken to."""

from dataclasses import dataclass
from typing import Literal

from brochure_studio.values.geometry import Insets, Size

# One-sided, or two-sided and turned over the long or the short edge of the sheet.
Sides = Literal["one", "long", "short"]
State = Literal["idle", "busy", "stopped"]

# Drivers give papers in whole points, which is up to a third of a millimetre off.
_SLACK = 1.5


class PrinterError(Exception):
    """The print system did not take a job, or a printer that was there is gone."""


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """A printer of this computer: name, make, state, its trays by name, how it turns sheets.

    `papers` are its papers upright, in points; `takes_any_paper` where it takes other sizes too.
    `clear` is how near the edges of an upright A4 sheet it cannot print, in points.
    """

    name: str
    model: str = ""
    state: State = "idle"
    is_usual: bool = False
    trays: tuple[str, ...] = ()
    sides: tuple[Sides, ...] = ("one",)
    papers: tuple[Size, ...] = ()
    takes_any_paper: bool = False
    clear: Insets = Insets()

    def has_paper(self, wanted: Size) -> bool:
        """Tell whether it has a paper of a size, upright or across."""
        return self.takes_any_paper or any(is_alike(paper, wanted) for paper in self.papers)


@dataclass(frozen=True, slots=True)
class PrintWish:
    """Which printer, from which tray (empty: as the printer has it), and on which sides."""

    printer: str
    tray: str = ""
    sides: Sides = "one"


def is_alike(one: Size, other: Size) -> bool:
    """Tell whether two papers are the same, whichever way they lie."""
    return any(
        abs(one.width - width) <= _SLACK and abs(one.height - height) <= _SLACK
        for width, height in ((other.width, other.height), (other.height, other.width))
    )
