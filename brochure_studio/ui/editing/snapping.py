"""Snapping: a box that is moved comes to rest on the lines near it; plain geometry in points."""

from collections.abc import Iterable
from dataclasses import dataclass

from brochure_studio.values.geometry import Rect


@dataclass(frozen=True, slots=True)
class Guides:
    """The lines that a box may rest on: across the page (`xs`), down it (`ys`).

    `tops` are lines that only a box's upper edge takes, such as those of the baseline grid.
    """

    xs: tuple[float, ...] = ()
    ys: tuple[float, ...] = ()
    tops: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapped:
    """How far a box is to be moved to rest, and the lines it then rests on."""

    dx: float = 0.0
    dy: float = 0.0
    xs: tuple[float, ...] = ()
    ys: tuple[float, ...] = ()


def collect_guides(page: Rect, safe: Rect, others: Iterable[Rect], grid: Iterable[float]) -> Guides:
    """Return the guides of a page: its edges and middle, the safe area, other slots, the grid."""
    xs, ys = [page.center.x], [page.center.y]
    for box in (page, safe, *others):
        xs += (box.x, box.center.x, box.right)
        ys += (box.y, box.center.y, box.bottom)
    return Guides(_each_once(xs), _each_once(ys), _each_once(grid))


def snap(box: Rect, guides: Guides, reach: float) -> Snapped:
    """Return how a box comes to rest on the nearest lines within `reach` of its edges and middle.

    Both directions are found alone. Of two lines equally near, the one for the earlier edge wins.
    """
    sides = (box.x, box.center.x, box.right)
    levels = (box.y, box.center.y, box.bottom)
    dx = _nearest(sides, guides.xs, reach)
    dy = _nearest(levels, guides.ys, reach)
    on_grid = _nearest((box.y,), guides.tops, reach)
    if dy is None or (on_grid is not None and abs(on_grid) < abs(dy)):
        dy = on_grid
    xs = () if dx is None else _touched(sides, guides.xs, dx)
    ys = () if dy is None else _touched(levels, guides.ys, dy)
    return Snapped(dx or 0.0, dy or 0.0, xs, ys)


def keep_inside(box: Rect, room: Rect) -> tuple[float, float]:
    """Return how far a box is to be moved to lie inside a room, its start where it cannot."""
    dx = max(room.x - box.x, min(0.0, room.right - box.right))
    dy = max(room.y - box.y, min(0.0, room.bottom - box.bottom))
    return dx, dy


def _nearest(edges: Iterable[float], lines: tuple[float, ...], reach: float) -> float | None:
    steps = [line - edge for edge in edges for line in lines if abs(line - edge) <= reach]
    return min(steps, key=abs) if steps else None


def _touched(edges: Iterable[float], lines: tuple[float, ...], step: float) -> tuple[float, ...]:
    moved = [edge + step for edge in edges]
    return tuple(line for line in lines if any(abs(line - edge) < 0.01 for edge in moved))


def _each_once(values: Iterable[float]) -> tuple[float, ...]:
    return tuple(sorted({round(value, 3) for value in values}))
