"""What printing on paper asks of the outer rooms; bootstrap joins it to the real printers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from brochure_studio.model.printers import PrinterFacts, PrintWish
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Size

if TYPE_CHECKING:
    from brochure_studio.layout.resources import Resources


class PrintJob(Protocol):
    """One job while it is drawn; a PrinterError where the print system does not take it."""

    def add(self, pages: Sequence[Page]) -> None:
        """Draw pages at their real size, a sheet's side each."""
        ...

    def end(self) -> None:
        """Hand the job over; afterwards it is the print system's."""
        ...

    def drop(self) -> None:
        """Give up a job that went wrong; what of it came out nobody can tell."""
        ...


class Printers(Protocol):
    """The printers of this computer."""

    def known(self) -> tuple[PrinterFacts, ...]:
        """Return them all, the usual one first."""
        ...

    def begin(self, wish: PrintWish, title: str, paper: Size, resources: Resources) -> PrintJob:
        """Begin a job, of which others see the title in the queue; a PrinterError as above."""
        ...
