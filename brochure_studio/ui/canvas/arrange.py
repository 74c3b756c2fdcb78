"""Where pages lie on the desk: one below the other, or as the open spreads of a brochure."""

from dataclasses import dataclass

from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Point, Rect, bound

_APART = 54.0


@dataclass(frozen=True, slots=True)
class Spread:
    """Pages side by side: their numbers from 0 and the trim rectangles on the desk, in points."""

    numbers: tuple[int, ...]
    areas: tuple[Rect, ...]

    @property
    def area(self) -> Rect:
        """Return the rectangle around the pages."""
        return bound(self.areas) or Rect(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Desk:
    """All pages on one plane, in points; the desk's middle line is x = 0."""

    spreads: tuple[Spread, ...]

    @property
    def area(self) -> Rect:
        """Return the rectangle around all pages."""
        return bound(spread.area for spread in self.spreads) or Rect(0, 0, 1, 1)

    def place(self, number: int) -> Rect:
        """Return the trim rectangle of a page on the desk."""
        for spread in self.spreads:
            if number in spread.numbers:
                return spread.areas[spread.numbers.index(number)]
        return Rect(0, 0, 1, 1)

    def spread_of(self, number: int) -> Spread:
        """Return the spread that a page is part of; the first where the page is gone."""
        return next((s for s in self.spreads if number in s.numbers), self.spreads[0])

    def paper(self, number: int, page: Page, bleed: bool) -> Rect:
        """Return what is shown of a page, on the page itself; no bleed where another page joins."""
        if not bleed:
            return page.trim_box
        spread, box = self.spread_of(number), page.bleed_box
        first, last = spread.numbers[0] == number, spread.numbers[-1] == number
        left = box.x if first else 0.0
        right = box.right if last else page.trim.width
        return Rect(left, box.y, right - left, box.height)

    def page_at(self, point: Point) -> int | None:
        """Return the page whose trim is under a point of the desk, or None."""
        for spread in self.spreads:
            for number, area in zip(spread.numbers, spread.areas, strict=True):
                if area.contains(point):
                    return number
        return None

    def nearest(self, y: float) -> int:
        """Return the first page of the spread nearest to a height on the desk."""
        spreads = sorted(self.spreads, key=lambda spread: abs(spread.area.center.y - y))
        return spreads[0].numbers[0] if spreads else 0


def arrange(pages: tuple[Page, ...], facing: bool) -> Desk:
    """Lay pages out on a desk; `facing` puts 2|3, 4|5 ... side by side as in an open brochure."""
    top, spreads = 0.0, []
    for numbers in _group(len(pages), facing):
        spread = _lay_row(pages, numbers, top, facing)
        spreads.append(spread)
        top = spread.area.bottom + _APART
    return Desk(tuple(spreads))


def _group(count: int, facing: bool) -> tuple[tuple[int, ...], ...]:
    if not facing or count < 3:
        return tuple((number,) for number in range(count))
    inner = tuple(tuple(range(n, min(n + 2, count))) for n in range(1, count, 2))
    return ((0,), *inner)


def _lay_row(pages: tuple[Page, ...], numbers: tuple[int, ...], top: float, facing: bool) -> Spread:
    widths = [pages[number].trim.width for number in numbers]
    left = -sum(widths) / 2
    if facing and len(numbers) == 1 and len(pages) > 2:
        # A cover lies right of the spine, a last page alone left of it.
        left = 0.0 if numbers[0] == 0 else -widths[0]
    areas = []
    for number, width in zip(numbers, widths, strict=True):
        areas.append(Rect(left, top, width, pages[number].trim.height))
        left += width
    return Spread(numbers, tuple(areas))
