"""Points, sizes, rectangles and affine transforms; all in points, y down."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A place on a page."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Size:
    """A width and a height."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Insets:
    """Distances from the four edges of a rectangle, inwards when used with `Rect.inset`."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0

    @staticmethod
    def even(distance: float) -> "Insets":
        """Return the same distance on all four edges."""
        return Insets(distance, distance, distance, distance)


@dataclass(frozen=True, slots=True)
class Rect:
    """An upright rectangle: left, top, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return the y of the lower edge."""
        return self.y + self.height

    @property
    def center(self) -> Point:
        """Return the middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    @property
    def size(self) -> Size:
        """Return width and height."""
        return Size(self.width, self.height)

    def inset(self, by: Insets) -> "Rect":
        """Return the rectangle with its edges moved inwards; a negative distance moves them out."""
        return Rect(
            self.x + by.left,
            self.y + by.top,
            self.width - by.left - by.right,
            self.height - by.top - by.bottom,
        )

    def grow(self, distance: float) -> "Rect":
        """Return the rectangle with all edges moved outwards by `distance`."""
        return self.inset(Insets.even(-distance))

    def move(self, dx: float, dy: float) -> "Rect":
        """Return the rectangle moved."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def contains(self, point: Point) -> bool:
        """Tell whether a point lies in the rectangle or on its edge."""
        return self.x <= point.x <= self.right and self.y <= point.y <= self.bottom

    def covers(self, other: "Rect", tolerance: float = 0.01) -> bool:
        """Tell whether `other` lies wholly inside, with a tolerance in points."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )

    def overlap(self, other: "Rect") -> "Rect | None":
        """Return what two rectangles share, or None where they share no area."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        if right <= x or bottom <= y:
            return None
        return Rect(x, y, right - x, bottom - y)


def bound(rects: Iterable[Rect]) -> Rect | None:
    """Return the smallest rectangle around all of `rects`, or None where there are none."""
    every = tuple(rects)
    if not every:
        return None
    x, y = min(r.x for r in every), min(r.y for r in every)
    return Rect(x, y, max(r.right for r in every) - x, max(r.bottom for r in every) - y)


@dataclass(frozen=True, slots=True)
class Transform:
    """An affine transform (a b c d e f): x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def apply(self, point: Point) -> Point:
        """Return where a point lands."""
        return Point(
            self.a * point.x + self.c * point.y + self.e,
            self.b * point.x + self.d * point.y + self.f,
        )

    def then(self, outer: "Transform") -> "Transform":
        """Return the transform that does this one first and `outer` after it."""
        return Transform(
            outer.a * self.a + outer.c * self.b,
            outer.b * self.a + outer.d * self.b,
            outer.a * self.c + outer.c * self.d,
            outer.b * self.c + outer.d * self.d,
            outer.a * self.e + outer.c * self.f + outer.e,
            outer.b * self.e + outer.d * self.f + outer.f,
        )

    def bound(self, rect: Rect) -> Rect:
        """Return the upright rectangle around a transformed rectangle."""
        if self is IDENTITY:
            return rect
        corners = [
            self.apply(Point(x, y)) for x in (rect.x, rect.right) for y in (rect.y, rect.bottom)
        ]
        x, y = min(p.x for p in corners), min(p.y for p in corners)
        return Rect(x, y, max(p.x for p in corners) - x, max(p.y for p in corners) - y)


IDENTITY = Transform()
