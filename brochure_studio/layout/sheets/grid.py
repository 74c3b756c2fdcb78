"""How many variants stand beside each other on a sheet, and how small they become."""

import math
from dataclasses import dataclass

from brochure_studio.values.geometry import Size
from brochure_studio.values.length import mm

GAP = mm(6)
# Below this a page's shorter side shows no more than a stamp does.
_LEAST_SHORT = mm(30)
_MOST_ACROSS = 12
# Pages of all shapes side by side: four of the usual shape, or two long ones, across a sheet.
_AREA = mm(94) * mm(63)
_MOST = Size(mm(194), mm(100))
# A page loses so much at most, so that the sheet is not half empty.
_STILL_LARGE = 0.75


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns of a shelf, and the scale that its pages are drawn at."""

    columns: int
    scale: float


@dataclass(frozen=True, slots=True)
class Load:
    """What a shelf has to hold: so many variants of so many pages, the largest page, captions.

    `caption` is the height of what stands below a page, in points like the page itself.
    """

    variants: int
    pages: int
    page: Size
    caption: float


def fit_grid(load: Load, room: Size) -> Grid:
    """Return the grid whose pages are largest on one sheet.

    Where they would be too small to be judged, they go on over several sheets, as many beside each
    other as can be.
    """
    columns = range(1, min(max(load.variants, 1), _MOST_ACROSS) + 1)
    whole = max((Grid(count, _whole(load, room, count)) for count in columns), key=_by_scale)
    if whole.scale * _short(load) >= _LEAST_SHORT:
        return whole
    rows = [Grid(count, _full_sheet(load, room, _row(load, room, count))) for count in columns]
    legible = [grid for grid in rows if grid.scale * _short(load) >= _LEAST_SHORT]
    return legible[-1] if legible else max(rows, key=_by_scale)


def own_scale(page: Size) -> float:
    """Return the scale at which a page of any shape is as large to the eye as any other.

    None is drawn larger than it is.
    """
    alike = math.sqrt(_AREA / (page.width * page.height))
    return min(alike, 1.0, _MOST.width / page.width, _MOST.height / page.height)


def _by_scale(grid: Grid) -> float:
    return grid.scale


def _short(load: Load) -> float:
    return min(load.page.width, load.page.height)


def _row(load: Load, room: Size, columns: int) -> float:
    """Return the scale at which one row of so many columns fills the sheet."""
    across = (room.width - (columns - 1) * GAP) / columns
    return min(across / load.page.width, (room.height - load.caption) / load.page.height)


def _full_sheet(load: Load, room: Size, scale: float) -> float:
    """Return a scale not much smaller at which one row more stands on a sheet, else the same."""
    row = load.page.height * scale + load.caption + GAP
    rows = int((room.height + GAP) / row + 1e-6) + 1
    tighter = ((room.height + GAP) / rows - GAP - load.caption) / load.page.height
    return tighter if tighter >= _STILL_LARGE * scale else scale


def _whole(load: Load, room: Size, columns: int) -> float:
    """Return the scale at which all rows of so many columns stand on one sheet."""
    rows = -(-load.variants // columns) * load.pages
    down = (room.height - (rows - 1) * GAP) / rows - load.caption
    return min(_row(load, room, columns), max(down, 0.0) / load.page.height)
