"""Pages that come after a letter's own: blank backs, and inserts that are alike for everybody."""

from collections.abc import Callable
from dataclasses import dataclass

from brochure_studio.scene.page import Page


def _nothing(serial: int) -> tuple[int, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Following:
    """What follows the letters of a file.

    `pages` has each page once; `after` returns by serial the numbers of those that come after the
    letter's own, in order. `is_duplex` says that sheets are printed on both sides, so that every
    letter and every insert has to begin on a front.
    """

    pages: tuple[Page, ...] = ()
    after: Callable[[int], tuple[int, ...]] = _nothing
    is_duplex: bool = False


NOTHING_FOLLOWS = Following()
