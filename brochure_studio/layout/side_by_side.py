"""Variants side by side on large sheets: their finished pages made smaller, with captions.

What comes of it is a scene like any other, so that every back end draws it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from brochure_studio.layout.marks import set_run
from brochure_studio.layout.sheet_grid import GAP, Load, fit_grid, own_scale
from brochure_studio.layout.sheet_lines import break_name
from brochure_studio.scene.items import (
    GlyphRun,
    Group,
    Item,
    Path,
    Picture,
    Role,
    Stroke,
    outline_rect,
)
from brochure_studio.scene.page import Page, Scene
from brochure_studio.scene.walk import page_text
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import Cmyk, Color, Rgb
from brochure_studio.values.geometry import Point, Rect, Size, Transform
from brochure_studio.values.length import mm

# A3 across (ISO 216): what an office prints or a large screen shows at a time.
SHEET = Size(mm(420), mm(297))
_MARGIN, _HEAD = mm(12), mm(14)
_ROOM = Size(SHEET.width - 2 * _MARGIN, SHEET.height - 2 * _MARGIN - _HEAD)
_LEAST_WIDE = mm(24)
_MOST_GAP = mm(48)
_HEADING = mm(9)
_TITLE_SIZE, _HEADING_SIZE, _CAPTION_SIZE = 16.0, 12.0, 8.5
_LINE = 11.5
# A file's name goes over so many lines before its end is cut.
_MOST_LINES = 3
_INK = Color(Cmyk(0, 0, 0, 1), Rgb.from_hex("#1A1817"))
_GRAY = Color(Cmyk(0, 0, 0, 0.6), Rgb.from_hex("#5E5954"))
_RIM = Stroke(Color(Cmyk(0, 0, 0, 0.25), Rgb.from_hex("#BFBAB3")), 0.4)


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
class _Cell:
    shown: Shown
    page: Page
    left: float
    scale: float
    about: tuple[str, ...]

    @property
    def wide(self) -> float:
        return max(self.page.trim.width * self.scale, _LEAST_WIDE)

    @property
    def height(self) -> float:
        return self.page.trim.height * self.scale


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of cells of a shelf, and its height without the shelf's heading.

    The heading stands above the row that begins the shelf, and above that which begins a sheet.
    """

    heading: str
    begins: bool
    cells: tuple[_Cell, ...]
    height: float


def side_by_side(
    title: str, language: str, shelves: Sequence[Shelf], regular: Face, bold: Face
) -> Scene:
    """Return the sheets that show the shelves in order; the faces are those of the captions.

    A variant of several pages has them below each other, so that the same page of all variants
    makes a row. What the pages hold is decoration here: each is one figure with its text.
    """
    rows = [row for shelf in shelves for row in _rows(shelf, regular)]
    sheets = list(_deal(rows))
    drawn = (
        _sheet(number, len(sheets), title, sheet, (regular, bold))
        for number, sheet in enumerate(sheets, 1)
    )
    return Scene(title, language, tuple(drawn))


_Band = tuple[tuple[Shown, float], ...]


def _bands(shelf: Shelf) -> Iterator[_Band]:
    """Yield what stands beside each other, each variant with its scale."""
    if not shelf.fill or not shelf.shown:
        yield from _flow((shown, own_scale(_largest((shown,)))) for shown in shelf.shown)
        return
    count = max(len(one.pages) for one in shelf.shown)
    load = Load(len(shelf.shown), count, _largest(shelf.shown), _caption(shelf.shown))
    room = Size(_ROOM.width, _ROOM.height - _room(shelf.heading))
    grid = fit_grid(load, room)
    for start in range(0, len(shelf.shown), grid.columns):
        yield tuple((one, grid.scale) for one in shelf.shown[start : start + grid.columns])


def _flow(scaled: Iterable[tuple[Shown, float]]) -> Iterator[_Band]:
    band: list[tuple[Shown, float]] = []
    left = 0.0
    for shown, scale in scaled:
        wide = _width(shown, scale)
        if band and left + wide > _ROOM.width + 0.01:
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
    return (1 + about) * _LINE + mm(1)


def _rows(shelf: Shelf, face: Face) -> Iterator[_Row]:
    begins, bands = True, tuple(_bands(shelf))
    gap = _gap(shelf, bands)
    for band in bands:
        for number in range(max(len(shown.pages) for shown, _ in band)):
            cells = tuple(_cells(band, number, gap, face))
            tall = max(cell.height for cell in cells)
            below = _below(max(len(cell.about) for cell in cells))
            yield _Row(shelf.heading, begins, cells, tall + below)
            begins = False


def _cells(band: _Band, number: int, gap: float, face: Face) -> Iterator[_Cell]:
    left = _MARGIN
    for shown, scale in band:
        if number < len(shown.pages):
            wide = _width(shown, scale)
            broken = (
                break_name(face, one, _CAPTION_SIZE, wide, _MOST_LINES) for one in shown.about
            )
            about = tuple(line for lines in broken for line in lines)
            yield _Cell(shown, shown.pages[number], left, scale, about)
        left += _width(shown, scale) + gap


def _gap(shelf: Shelf, bands: Sequence[_Band]) -> float:
    """Return the space between columns: in a full shelf they reach from margin to margin.

    They never stand so far apart that they no longer belong together.
    """
    full = max(bands, key=len, default=())
    if not shelf.fill or len(full) < 2:
        return GAP
    spare = _ROOM.width - sum(_width(shown, scale) for shown, scale in full)
    return min(max(spare / (len(full) - 1), GAP), _MOST_GAP)


def _deal(rows: Sequence[_Row]) -> Iterator[list[tuple[float, str, _Row]]]:
    """Yield the rows of each sheet with their tops and headings; a row is never cut in two."""
    sheet: list[tuple[float, str, _Row]] = []
    top = _MARGIN + _HEAD
    for row in rows:
        told = row.heading if row.begins else ""
        if sheet and top + row.height + _room(told) > SHEET.height - _MARGIN + 0.01:
            yield sheet
            sheet, top = [], _MARGIN + _HEAD
        told = told if sheet else row.heading
        sheet.append((top, told, row))
        top += row.height + _room(told) + GAP
    yield sheet


def _room(heading: str) -> float:
    return _HEADING if heading else 0.0


def _sheet(
    number: int, of: int, title: str, rows: list[tuple[float, str, _Row]], faces: tuple[Face, Face]
) -> Page:
    regular, bold = faces
    head = Point(_MARGIN, _MARGIN + _TITLE_SIZE)
    items: list[Item] = [_line(bold, title, _TITLE_SIZE, head, _ROOM.width - mm(20), Role.H1)]
    if of > 1:
        told = set_run(regular, f"{number} / {of}", _CAPTION_SIZE, Point(0, 0), _GRAY)
        right = Point(SHEET.width - _MARGIN - told.advance, head.y)
        items.append(Group((told._replace(origin=right),), role=Role.P))
    for top, heading, row in rows:
        if heading:
            at = Point(_MARGIN, top + _HEADING_SIZE)
            items.append(_line(bold, heading, _HEADING_SIZE, at, _ROOM.width, Role.H2))
        items.extend(_draw_row(top + _room(heading), row, regular, bold))
    safe = Rect(0, 0, SHEET.width, SHEET.height)
    return Page(f"sheet-{number}", f"{title} {number}", SHEET, 0, 0, safe, tuple(items))


def _draw_row(top: float, row: _Row, regular: Face, bold: Face) -> Iterator[Item]:
    floor = max(cell.height for cell in row.cells)
    for cell in row.cells:
        # Low pages stand on the floor of their row, as pictures on a shelf do.
        at = Point(cell.left, top + floor - cell.height)
        yield from _draw_cell(cell, at, regular, bold)


def _draw_cell(cell: _Cell, at: Point, regular: Face, bold: Face) -> Iterator[Item]:
    page, scale, shown = cell.page, cell.scale, cell.shown
    box = Rect(at.x, at.y, page.trim.width * scale, page.trim.height * scale)
    placed = Transform(scale, 0, 0, scale, at.x, at.y)
    inside = Group(
        _as_picture(page.items, scale), clip=outline_rect(page.trim_box), transform=placed
    )
    rim = Path(outline_rect(box), stroke=_RIM)
    alt = " ".join(page_text(page).split()) or page.name
    yield Group((inside, rim), role=Role.FIGURE, alt=f"{shown.caption}: {alt}", box=box)
    name = shown.caption if len(shown.pages) == 1 else f"{shown.caption} · {page.name}"
    below = Point(at.x, box.bottom + _LINE)
    yield _line(bold, name, _CAPTION_SIZE, below, cell.wide, Role.P)
    for number, line in enumerate(cell.about, 1):
        under = Point(at.x, below.y + number * _LINE)
        yield _line(regular, line, _CAPTION_SIZE, under, cell.wide, Role.P, _GRAY)


def _line(
    face: Face, text: str, size: float, at: Point, most: float, role: Role, color: Color = _INK
) -> Group:
    """Return a line of text that ends in an ellipsis where it would be wider than `most`."""
    return Group((_cut(face, text, size, at, most, color),), role=role)


def _cut(face: Face, text: str, size: float, at: Point, most: float, color: Color) -> GlyphRun:
    run = set_run(face, text, size, at, color)
    shown = text
    while run.advance > most and len(shown) > 1:
        shown = shown[: min(len(shown) - 1, int(len(shown) * most / run.advance) + 1)]
        run = set_run(face, f"{shown.rstrip()}…", size, at, color)
    return run


def _as_picture(items: tuple[Item, ...], scale: float) -> tuple[Item, ...]:
    """Return a page's items without what they are to a reader: the page is one figure now."""
    return tuple(_plain(item, scale) for item in items)


def _plain(item: Item, scale: float) -> Item:
    if isinstance(item, Picture):
        return _measured(item, scale)
    if not isinstance(item, Group):
        return item
    return Group(
        _as_picture(item.items, scale),
        clip=item.clip,
        opacity=item.opacity,
        multiply=item.multiply,
        transform=item.transform,
    )


def _measured(picture: Picture, scale: float) -> Group:
    """Return a picture as large as it is on the sheet, enlarged back to its place on the page.

    Back ends measure by a picture's own size how many pixels it needs.
    """
    to_sheet = Transform(scale, 0, 0, scale, 0, 0)
    placed, window = to_sheet.bound(picture.placed), to_sheet.bound(picture.window)
    back = Transform(1 / scale, 0, 0, 1 / scale, 0, 0)
    return Group((replace(picture, placed=placed, window=window),), transform=back)
