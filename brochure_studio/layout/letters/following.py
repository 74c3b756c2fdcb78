"""Pages that come after a letter's own: blank backs, and inserts that are alike for everybody."""

from collections.abc import Callable
from dataclasses import dataclass

from brochure_studio.model.printers import Sides
from brochure_studio.scene.page import Page


def _nothing(serial: int) -> tuple[int, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Following:
    """What follows the letters of a file.

    `pages` has each page once; `after` returns by serial the numbers of those that come after the
    letter's own, in order. Where `sides` are two, every letter and every insert has to begin on a
    front.
    """

    pages: tuple[Page, ...] = ()
    after: Callable[[int], tuple[int, ...]] = _nothing
    sides: Sides = "one"

    @property
    def is_duplex(self) -> bool:
        """Tell whether sheets are printed on both sides."""
        return self.sides != "one"


NOTHING_FOLLOWS = Following()
