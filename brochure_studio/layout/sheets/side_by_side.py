"""Variants side by side on large sheets: their finished pages made smaller, with captions.

What comes of it is a scene like any other, so that every back end draws it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brochure_studio.layout.marks import set_run
from brochure_studio.layout.sheets.shelves import (
    CAPTION_SIZE,
    HEADING_SIZE,
    LINE,
    MARGIN,
    ROOM,
    SHEET,
    Cell,
    Placed,
    Row,
    Shelf,
    deal_sheets,
)
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
from brochure_studio.values.geometry import Point, Rect, Transform
from brochure_studio.values.length import mm

_TITLE_SIZE = 16.0
_INK = Color(Cmyk(0, 0, 0, 1), Rgb.from_hex("#1A1817"))
_GRAY = Color(Cmyk(0, 0, 0, 0.6), Rgb.from_hex("#5E5954"))
_RIM = Stroke(Color(Cmyk(0, 0, 0, 0.25), Rgb.from_hex("#BFBAB3")), 0.4)


def side_by_side(
    title: str, language: str, shelves: Sequence[Shelf], regular: Face, bold: Face
) -> Scene:
    """Return the sheets that show the shelves in order; the faces are those of the captions.

    A variant of several pages has them below each other, so that the same page of all variants
    makes a row; shelves of a few stand beside each other. What the pages hold is decoration here:
    each is one figure with its text.
    """
    sheets = deal_sheets(shelves, regular, bold)
    drawn = (
        _sheet(number, len(sheets), title, sheet, (regular, bold))
        for number, sheet in enumerate(sheets, 1)
    )
    return Scene(title, language, tuple(drawn))


def _sheet(
    number: int, of: int, title: str, placed: list[Placed], faces: tuple[Face, Face]
) -> Page:
    regular, bold = faces
    head = Point(MARGIN, MARGIN + _TITLE_SIZE)
    items: list[Item] = [_line(bold, title, _TITLE_SIZE, head, ROOM.width - mm(20), Role.H1)]
    if of > 1:
        told = set_run(regular, f"{number} / {of}", CAPTION_SIZE, Point(0, 0), _GRAY)
        right = Point(SHEET.width - MARGIN - told.advance, head.y)
        items.append(Group((told._replace(origin=right),), role=Role.P))
    for one in placed:
        floor = one.top + one.room + max(row.tall for row in one.rank)
        for row in one.rank:
            if one.told and row.heading:
                # Above its own pages, however high those beside it are.
                top = floor - row.tall - one.room
                at = Point(row.cells[0].left, top + HEADING_SIZE)
                items.append(_line(bold, row.heading, HEADING_SIZE, at, row.width, Role.H2))
            items.extend(_draw_row(floor, row, regular, bold))
    safe = Rect(0, 0, SHEET.width, SHEET.height)
    return Page(f"sheet-{number}", f"{title} {number}", SHEET, 0, 0, safe, tuple(items))


def _draw_row(floor: float, row: Row, regular: Face, bold: Face) -> Iterator[Item]:
    for cell in row.cells:
        # Low pages stand on the floor of their row, as pictures on a shelf do.
        at = Point(cell.left, floor - cell.height)
        yield from _draw_cell(cell, at, regular, bold)


def _draw_cell(cell: Cell, at: Point, regular: Face, bold: Face) -> Iterator[Item]:
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
    below = Point(at.x, box.bottom + LINE)
    yield _line(bold, name, CAPTION_SIZE, below, cell.wide, Role.P)
    for number, line in enumerate(cell.about, 1):
        under = Point(at.x, below.y + number * LINE)
        yield _line(regular, line, CAPTION_SIZE, under, cell.wide, Role.P, _GRAY)


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
