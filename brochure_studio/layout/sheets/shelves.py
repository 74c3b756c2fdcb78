"""Where variants stand on large sheets: shelves of rows, short ones beside each other.

Lengths are points, from the top left corner of the sheet.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from brochure_studio.layout.marks import set_run
from brochure_studio.layout.sheets.grid import GAP, Load, fit_grid, own_scale
from brochure_studio.layout.sheets.lines import break_name
from brochure_studio.scene.page import Page
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import BLACK
from brochure_studio.values.geometry import Point, Size
from brochure_studio.values.length import mm

# A3 across (ISO 216): what an office prints or a large screen shows at a time.
SHEET = Size(mm(420), mm(297))
MARGIN, HEAD = mm(12), mm(14)
ROOM = Size(SHEET.width - 2 * MARGIN, SHEET.height - 2 * MARGIN - HEAD)
HEADING_SIZE, CAPTION_SIZE, LINE = 12.0, 8.5, 11.5
_HEADING = mm(9)
_LEAST_WIDE = mm(24)
_MOST_GAP = mm(48)
# A file's name goes over so many lines before its end is cut.
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """A variant on a sheet: what stands below it in bold, lines below that, and its pages."""

    caption: str
    about: tuple[str, ...]
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Variants that stand together, under a heading where there is one.

    With `fill` all have one scale, as large as one sheet allows; otherwise each has its own, so
    that pages of all shapes look equally large.
    """

    heading: str
    shown: tuple[Shown, ...]
    fill: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A page of a variant on a sheet: where it begins, how small it is, what stands below it."""

    shown: Shown
    page: Page
    left: float
    scale: float
    about: tuple[str, ...]

    @property
    def wide(self) -> float:
        """Return how wide it is, with the words below it."""
        return max(self.page.trim.width * self.scale, _LEAST_WIDE)

    @property
    def height(self) -> float:
        """Return how high its page is on the sheet."""
        return self.page.trim.height * self.scale


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells of a shelf, and its height without the shelf's heading.

    The heading stands above the row that begins the shelf, and above that which begins a sheet.
    """

    heading: str
    begins: bool
    cells: tuple[Cell, ...]
    height: float
    width: float

    @property
    def tall(self) -> float:
        """Return how high its highest page is."""
        return max(cell.height for cell in self.cells)

    @property
    def right(self) -> float:
        """Return where it ends, its heading included."""
        return self.cells[0].left + self.width

    def moved(self, by: float) -> "Row":
        """Return the row so many points farther right."""
        cells = tuple(replace(cell, left=cell.left + by) for cell in self.cells)
        return replace(self, cells=cells)


# Rows beside each other: one alone, or several short shelves.
_Rank = tuple[Row, ...]


def _room(heading: str) -> float:
    return _HEADING if heading else 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A rank on a sheet, with the headings of its shelves where they are told."""

    top: float
    rank: _Rank
    told: bool

    @property
    def room(self) -> float:
        """Return the height that the headings take."""
        return max(_room(row.heading) for row in self.rank) if self.told else 0.0


_Band = tuple[tuple[Shown, float], ...]


def _bands(shelf: Shelf) -> Iterator[_Band]:
    """Yield what stands beside each other, each variant with its scale."""
    if not shelf.fill or not shelf.shown:
        yield from _flow((shown, own_scale(_largest((shown,)))) for shown in shelf.shown)
        return
    count = max(len(one.pages) for one in shelf.shown)
    load = Load(len(shelf.shown), count, _largest(shelf.shown), _caption(shelf.shown))
    room = Size(ROOM.width, ROOM.height - _room(shelf.heading))
    grid = fit_grid(load, room)
    for start in range(0, len(shelf.shown), grid.columns):
        yield tuple((one, grid.scale) for one in shelf.shown[start : start + grid.columns])


def _flow(scaled: Iterable[tuple[Shown, float]]) -> Iterator[_Band]:
    band: list[tuple[Shown, float]] = []
    left = 0.0
    for shown, scale in scaled:
        wide = _width(shown, scale)
        if band and left + wide > ROOM.width + 0.01:
            yield tuple(band)
            band, left = [], 0.0
        band.append((shown, scale))
        left += wide + GAP
    if band:
        yield tuple(band)


def _largest(shown: Sequence[Shown]) -> Size:
    pages = [page for one in shown for page in one.pages]
    return Size(max(p.trim.width for p in pages), max(p.trim.height for p in pages))


def _width(shown: Shown, scale: float) -> float:
    return max(_largest((shown,)).width * scale, _LEAST_WIDE)


def _caption(shown: Sequence[Shown]) -> float:
    return _below(max(len(one.about) for one in shown))


def _below(about: int) -> float:
    """Return the room that a name takes with so many lines below it."""
    return (1 + about) * LINE + mm(1)


def _ranks(shelves: Sequence[Shelf], regular: Face, bold: Face) -> Iterator[_Rank]:
    """Yield the rows of all shelves, those that are whole shelves beside each other."""
    held: _Rank = ()
    for shelf in shelves:
        rows = tuple(_rows(shelf, regular, bold))
        if held and len(rows) == 1 and _has_room(held, rows[0]):
            held = (*held, rows[0].moved(held[-1].right + 2 * GAP - MARGIN))
            continue
        if held:
            yield held
        held = rows if len(rows) == 1 else ()
        if not held:
            yield from ((row,) for row in rows)
    if held:
        yield held


def _has_room(rank: _Rank, row: Row) -> bool:
    """Tell whether there is room for a row at the end of a rank."""
    return rank[-1].right + 2 * GAP + row.width <= SHEET.width - MARGIN + 0.01


def _rows(shelf: Shelf, face: Face, bold: Face) -> Iterator[Row]:
    heading = set_run(bold, shelf.heading, HEADING_SIZE, Point(0, 0), BLACK).advance
    begins, bands = True, tuple(_bands(shelf))
    gap = _gap(shelf, bands)
    for band in bands:
        for number in range(max(len(shown.pages) for shown, _ in band)):
            cells = tuple(_cells(band, number, gap, face))
            tall = max(cell.height for cell in cells)
            below = _below(max(len(cell.about) for cell in cells))
            wide = max(cells[-1].left + cells[-1].wide - cells[0].left, heading)
            yield Row(shelf.heading, begins, cells, tall + below, min(wide, ROOM.width))
            begins = False


def _cells(band: _Band, number: int, gap: float, face: Face) -> Iterator[Cell]:
    left = MARGIN
    for shown, scale in band:
        if number < len(shown.pages):
            wide = _width(shown, scale)
            broken = (break_name(face, one, CAPTION_SIZE, wide, _MOST_LINES) for one in shown.about)
            about = tuple(line for lines in broken for line in lines)
            yield Cell(shown, shown.pages[number], left, scale, about)
        left += _width(shown, scale) + gap


def _gap(shelf: Shelf, bands: Sequence[_Band]) -> float:
    """Return the space between columns: in a full shelf they reach from margin to margin.

    They never stand so far apart that they no longer belong together.
    """
    full = max(bands, key=len, default=())
    if not shelf.fill or len(full) < 2:
        return GAP
    spare = ROOM.width - sum(_width(shown, scale) for shown, scale in full)
    return min(max(spare / (len(full) - 1), GAP), _MOST_GAP)


def _deal(ranks: Sequence[_Rank]) -> Iterator[list[Placed]]:
    """Yield the ranks of each sheet with their tops; a rank is never cut in two."""
    sheet: list[Placed] = []
    top = MARGIN + HEAD
    for rank in ranks:
        height = max(row.height for row in rank)
        placed = Placed(top, rank, rank[0].begins)
        if sheet and top + height + placed.room > SHEET.height - MARGIN + 0.01:
            yield sheet
            sheet, top = [], MARGIN + HEAD
        placed = Placed(top, rank, rank[0].begins or not sheet)
        sheet.append(placed)
        top += height + placed.room + GAP
    yield sheet


def deal_sheets(shelves: Sequence[Shelf], regular: Face, bold: Face) -> tuple[list[Placed], ...]:
    """Return what stands on each sheet, from the top; the faces are those of the captions."""
    return tuple(_deal(list(_ranks(shelves, regular, bold))))
