"""Pages and the scene: trim, bleed, what lies on them, and in which order it is read."""

import math
from dataclasses import dataclass

from brochure_studio.scene.items import Item
from brochure_studio.values.geometry import Rect, Size


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of a folded page: its name from the template and its rectangle."""

    id: str
    name: str
    box: Rect


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its trim frame is (0, 0, trim.width, trim.height), y down.

    `bleed` and `slug` are even distances in points beyond the trim; the media is trim + bleed +
    slug on every side. `safe` is the rectangle in which text may stand. `items` are drawn in order;
    marks are among them, last.
    """

    id: str
    name: str
    trim: Size
    bleed: float
    slug: float
    safe: Rect
    items: tuple[Item, ...]
    panels: tuple[Panel, ...] = ()
    reading: tuple[str, ...] = ()

    @property
    def trim_box(self) -> Rect:
        """Return the trim frame."""
        return Rect(0, 0, self.trim.width, self.trim.height)

    def trim_pixels(self, ppi: float) -> tuple[int, int]:
        """Return the trim's width and height in whole pixels."""
        return whole_pixels(self.trim.width, ppi), whole_pixels(self.trim.height, ppi)

    @property
    def bleed_box(self) -> Rect:
        """Return the trim with the bleed around it."""
        return self.trim_box.grow(self.bleed)

    @property
    def media_box(self) -> Rect:
        """Return all that the page covers: trim, bleed and slug."""
        return self.trim_box.grow(self.bleed + self.slug)


def whole_pixels(length: float, ppi: float) -> int:
    """Return a length in points as whole pixels, rounded up.

    A twentieth of a pixel more is no pixel: millimetres of two decimals can be that far off.
    """
    return max(1, math.ceil(length * ppi / 72 - 0.05))


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A line of the outline (bookmarks): its title, the page index from 0 and its depth from 1."""

    title: str
    page: int
    level: int


@dataclass(frozen=True, slots=True)
class Scene:
    """A finished layout: what every back end draws and nothing more."""

    title: str
    language: str
    pages: tuple[Page, ...]
    outline: tuple[OutlineEntry, ...] = ()
