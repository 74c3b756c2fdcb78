"""Tables: rows of a slot set in columns, with head, rules and stripes; what does not fit noted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from brochure_studio.layout.blocks import Prepared
from brochure_studio.layout.desk import Desk, Laid, Spot, slot_shown
from brochure_studio.layout.flow import Column, SetLine
from brochure_studio.layout.outlines import paint_fill, stroke_line
from brochure_studio.layout.styles import Styled
from brochure_studio.layout.text_items import draw_lines
from brochure_studio.model.frames import Line, TableColumn, TableFrame
from brochure_studio.scene.items import Group, Item, Outline, Path, Role, outline_rect
from brochure_studio.scene.notes import MissingGlyph, Notes, Overset, SlotUse
from brochure_studio.typeset.runs import Paragraph, Span
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm


@dataclass(frozen=True, slots=True)
class _Cell:
    rect: Rect
    block: Prepared
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class _Row:
    rect: Rect
    cells: tuple[_Cell, ...]
    head: bool


def lay_table(desk: Desk, spot: Spot, frame: TableFrame) -> Laid:
    """Lay a table; rows below the frame's foot are left out and noted as overset."""
    shown, rect = slot_shown(desk, spot, frame.slot), spot.rect(frame)
    if shown is None:
        return Laid()
    placed, content = shown
    rows = list(_rows(desk, frame, rect, content.rows or ()))
    fitting = tuple(row for row in rows if row.rect.bottom <= rect.bottom + 0.05)
    over = rows[len(fitting) :]
    table = Group(tuple(_draw(desk, frame, fitting)), role=Role.TABLE)
    group = Group(
        (table,),
        source=placed.address,
        frame=frame.id,
        box=rect,
        language=desk.document.language,
    )
    notes = Notes(
        overset=(_overset(placed.address, spot.number, over),) if over else (),
        missing_glyphs=tuple(_missing(rows, placed.address, spot.number)),
        slots=(SlotUse(placed.address, spot.number, rect, len(rows), len(fitting)),),
    )
    return Laid((group,), notes)


def _rows(
    desk: Desk, frame: TableFrame, rect: Rect, rows: tuple[dict[str, str], ...]
) -> Iterator[_Row]:
    language = desk.document.language
    y = rect.y
    heads = {column.id: column.head.say(language) for column in frame.columns}
    for number, texts in enumerate((heads, *rows)):
        row = _row(desk, frame, replace(rect, y=y), texts, head=number == 0)
        y = row.rect.bottom
        yield row


def _row(desk: Desk, frame: TableFrame, at: Rect, texts: dict[str, str], *, head: bool) -> _Row:
    pad, total = mm(frame.padding), sum(column.share for column in frame.columns)
    x, cells = at.x, list[_Cell]()
    for column in frame.columns:
        width = at.width * column.share / total
        block = _block(desk, frame, column, texts.get(column.id, ""), head=head)
        box = Rect(x, at.y, width, at.height)
        cache = desk.workshop.paragraphs(desk.resources, block.styled.fallbacks)
        inner = width - 2 * pad if len(frame.columns) > 1 else width
        paragraph = cache.break_paragraph(block.spans, block.styled.paragraph, (inner,))
        cells.append(_Cell(box, block, paragraph))
        x += width
    height = max(_height(cell) for cell in cells) + 2 * pad
    fixed = tuple(replace(c, rect=replace(c.rect, height=height)) for c in cells)
    return _Row(Rect(at.x, at.y, at.width, height), fixed, head)


def _block(
    desk: Desk, frame: TableFrame, column: TableColumn, text: str, *, head: bool
) -> Prepared:
    styled: Styled = desk.styles.find(frame.head_style if head else column.style or frame.style)
    paragraph = replace(styled.paragraph, align=column.align)
    styled = replace(styled, paragraph=paragraph)
    return Prepared("p", (Span(text, styled.text),) if text else (), styled)


def _height(cell: _Cell) -> float:
    return max(len(cell.paragraph.lines), 1) * cell.block.styled.paragraph.leading


def _draw(desk: Desk, frame: TableFrame, rows: tuple[_Row, ...]) -> Iterator[Item]:
    for number, row in enumerate(rows):
        ground: list[Item] = []
        if frame.stripe and not row.head and number % 2 == 0:
            ground.append(
                Path(outline_rect(row.rect), paint_fill(desk.brand, frame.stripe, row.rect))
            )
        rule = frame.head_rule if row.head else frame.rule
        if rule:
            ground.append(_rule(desk, rule, row.rect))
        if ground:
            yield Group(tuple(ground), role=Role.ARTIFACT)
        yield Group(
            tuple(_draw_cell(desk, frame, cell, row) for cell in row.cells), role=Role.TABLE_ROW
        )


def _rule(desk: Desk, line: Line, rect: Rect) -> Path:
    foot = Outline("ML", (rect.x, rect.bottom, rect.right, rect.bottom))
    return Path(foot, stroke=stroke_line(desk.brand, line))


def _draw_cell(desk: Desk, frame: TableFrame, cell: _Cell, row: _Row) -> Group:
    pad, styled = mm(frame.padding), cell.block.styled
    left = pad if len(row.cells) > 1 else 0.0
    column = Column(0, Rect(cell.rect.x + left, cell.rect.y, cell.rect.width, cell.rect.height))
    face, leading = desk.face(styled.text.font), styled.paragraph.leading
    # The line stands in the middle of its leading: as much above the capitals as below.
    first = cell.rect.y + pad + (leading + face.cap_height * styled.text.size) / 2
    lines = tuple(
        SetLine(0, first + number * leading, line)
        for number, line in enumerate(cell.paragraph.lines)
    )
    return Group(
        draw_lines(lines, (column,), desk.face),
        role=Role.TABLE_HEADER if row.head else Role.TABLE_CELL,
        scope="Column" if row.head else "",
    )


def _overset(address: str, page: int, rows: list[_Row]) -> Overset:
    words = " ".join(
        run.text
        for row in rows
        for cell in row.cells
        for line in cell.paragraph.lines
        for run in line.runs
    )
    return Overset(address, page, len(rows), words)


def _missing(rows: list[_Row], address: str, page: int) -> list[MissingGlyph]:
    pairs = {pair: None for row in rows for cell in row.cells for pair in cell.paragraph.missing}
    return [MissingGlyph(address, page, char, font) for char, font in pairs]
