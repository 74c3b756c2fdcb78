"""A delivery sheet: what a paper is sent, one row a file, with what the checks found of it.

What comes of it is a scene like any other; its table is read out as one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brochure_studio.layout.drawings import place_drawing
from brochure_studio.layout.marks import set_run
from brochure_studio.layout.resources import Drawing
from brochure_studio.layout.sheets.lines import break_name, break_sentence
from brochure_studio.scene.items import GlyphRun, Group, Item, Path, Role, Stroke, outline_rect
from brochure_studio.scene.page import Page, Scene
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import Cmyk, Color, Rgb
from brochure_studio.values.finding import Grade
from brochure_studio.values.geometry import Point, Rect, Size
from brochure_studio.values.length import mm

# A4 across (ISO 216), so that file names need not be broken.
SHEET = Size(mm(297), mm(210))
_MARGIN = mm(14)
_WIDE = SHEET.width - 2 * _MARGIN
_COLUMNS = (mm(24), mm(32), mm(40), mm(102), _WIDE - mm(198))
_AIR = mm(2)
_TITLE, _FACT, _TEXT = 20.0, 9.5, 8.5
_LINE, _FACT_LINE = 11.8, 14.0
_SWATCH = 7.0
_INK = Color(Cmyk(0, 0, 0, 1), Rgb.from_hex("#1A1817"))
_GRAY = Color(Cmyk(0, 0, 0, 0.65), Rgb.from_hex("#575350"))
_RULE = Stroke(Color(Cmyk(0, 0, 0, 0.3), Rgb.from_hex("#B9B5AE")), 0.4)
_HEAD_RULE = Stroke(_INK, 0.9)
_SHOWN = {
    Grade.OK: Color(Cmyk(0.62, 0.28, 0.9, 0.1), Rgb.from_hex("#5D7A34")),
    Grade.WARNING: Color(Cmyk(0.05, 0.25, 0.9, 0), Rgb.from_hex("#EBC034")),
    Grade.FIXED: Color(Cmyk(0.05, 0.6, 0.95, 0), Rgb.from_hex("#DD7A22")),
    Grade.BLOCKING: Color(Cmyk(0.14, 0.94, 0.8, 0.07), Rgb.from_hex("#C4262E")),
}


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A file of a delivery: its four cells, the worst grade of it in words, and why.

    The cells are module, size, for whom, and the file's name.
    """

    cells: tuple[str, str, str, str]
    grade: Grade
    result: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a delivery sheet says: its title, facts with their labels, heads of columns, rows."""

    title: str
    language: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    rows: tuple[DeliveryRow, ...]
    mark: Drawing | None = None
    mark_alt: str = ""


@dataclass(frozen=True, slots=True)
class _Set:
    """A row with its texts broken into lines, and the height that it takes."""

    row: DeliveryRow
    cells: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]

    @property
    def height(self) -> float:
        lines = max(*(len(cell) for cell in self.cells), 1 + len(self.notes))
        return lines * _LINE + 2 * _AIR


def compose_delivery(delivery: Delivery, regular: Face, bold: Face) -> Scene:
    """Return a delivery sheet of as many pages as its rows take; the heads stand on each."""
    writer = _Writer(delivery, regular, bold)
    return Scene(delivery.title, delivery.language, tuple(writer.pages()))


class _Writer:
    def __init__(self, delivery: Delivery, regular: Face, bold: Face) -> None:
        self._delivery = delivery
        self._faces = {False: regular, True: bold}

    def pages(self) -> Iterator[Page]:
        rows = [self._break(row) for row in self._delivery.rows]
        sheets = list(self._deal(rows))
        for number, sheet in enumerate(sheets):
            told = f"{number + 1} / {len(sheets)}" if len(sheets) > 1 else ""
            yield self._page(number, sheet, told)

    def _break(self, row: DeliveryRow) -> _Set:
        rooms = [width - _AIR * 2 for width in _COLUMNS]
        cells = tuple(
            self._lines(text, room, number == 0)
            for number, (text, room) in enumerate(zip(row.cells, rooms, strict=False))
        )
        broken = (break_sentence(self._faces[False], note, _TEXT, rooms[4]) for note in row.notes)
        notes = tuple(line for lines in broken for line in lines)
        return _Set(row, cells, notes)

    def _deal(self, rows: Sequence[_Set]) -> Iterator[list[_Set]]:
        sheet: list[_Set] = []
        room = self._room(first=True)
        for row in rows:
            if sheet and row.height > room:
                yield sheet
                sheet, room = [], self._room(first=False)
            sheet.append(row)
            room -= row.height
        yield sheet

    def _room(self, first: bool) -> float:
        return SHEET.height - _MARGIN - self._top(first) - _LINE - 2 * _AIR

    def _top(self, first: bool) -> float:
        """Return where the table begins."""
        facts = len(self._delivery.facts) * _FACT_LINE + mm(4) if first else 0
        return _MARGIN + mm(12) + facts

    def _page(self, number: int, rows: list[_Set], told: str) -> Page:
        first = number == 0
        items: list[Item] = []
        role = Role.H1 if first else Role.P
        title = self._text(self._delivery.title, Point(_MARGIN, _MARGIN + 15), _TITLE, True)
        items.append(Group((title,), role=role))
        items.extend(self._mark() if first else ())
        if told:
            run = self._text(told, Point(0, 0), _TEXT)
            at = Point(SHEET.width - _MARGIN - run.advance, SHEET.height - mm(7))
            items.append(Group((self._text(told, at, _TEXT, color=_GRAY),), role=Role.ARTIFACT))
        items.extend(self._facts() if first else ())
        items.extend(self._table(rows, self._top(first)))
        safe = Rect(0, 0, SHEET.width, SHEET.height)
        name = f"{self._delivery.title} {number + 1}"
        return Page(f"delivery-{number + 1}", name, SHEET, 0, 0, safe, tuple(items))

    def _mark(self) -> Iterator[Item]:
        if self._delivery.mark is None:
            return
        rect = Rect(SHEET.width - _MARGIN - mm(52), _MARGIN - mm(2), mm(52), mm(14))
        placed = place_drawing(self._delivery.mark, rect, "fit", (1.0, 0.0), None)
        yield Group((placed,), role=Role.FIGURE, alt=self._delivery.mark_alt)

    def _facts(self) -> Iterator[Item]:
        y = _MARGIN + mm(10) + _FACT_LINE
        for label, value in self._delivery.facts:
            name = self._text(f"{label}:", Point(_MARGIN, y), _FACT, True)
            said = self._text(value, Point(_MARGIN + mm(38), y), _FACT)
            yield Group((name, said), role=Role.P)
            y += _FACT_LINE

    def _table(self, rows: list[_Set], top: float) -> Iterator[Item]:
        drawn: list[Item] = [self._heads(top)]
        y = top + _LINE + 2 * _AIR
        rules: list[Item] = [_rule(y, _HEAD_RULE)]
        for row in rows:
            drawn.append(self._row(row, y))
            y += row.height
            rules.append(_rule(y, _RULE))
        yield Group(tuple(rules), role=Role.ARTIFACT)
        yield Group(tuple(drawn), role=Role.TABLE)

    def _heads(self, top: float) -> Group:
        heads = (
            Group((run,), role=Role.TABLE_HEADER, scope="Column")
            for run in self._across(self._delivery.heads, top, bold=True)
        )
        return Group(tuple(heads), role=Role.TABLE_ROW)

    def _across(self, texts: Sequence[str], top: float, bold: bool) -> Iterator[Item]:
        for x, text in zip(_lefts(), texts, strict=True):
            yield self._text(text, Point(x + _AIR, top + _AIR + 8.6), _TEXT, bold)

    def _row(self, held: _Set, top: float) -> Group:
        lefts = _lefts()
        cells = [
            self._cell(lines, lefts[number], top, bold=number == 0)
            for number, lines in enumerate(held.cells)
        ]
        return Group((*cells, self._result(held, lefts[4], top)), role=Role.TABLE_ROW)

    def _cell(self, lines: tuple[str, ...], left: float, top: float, bold: bool) -> Group:
        return Group(tuple(self._stacked(lines, left + _AIR, top, bold)), role=Role.TABLE_CELL)

    def _stacked(
        self, lines: Sequence[str], x: float, top: float, bold: bool = False, color: Color = _INK
    ) -> Iterator[Item]:
        for number, line in enumerate(lines):
            at = Point(x, top + _AIR + 8.6 + number * _LINE)
            yield self._text(line, at, _TEXT, bold, color)

    def _result(self, held: _Set, left: float, top: float) -> Group:
        box = Rect(left + _AIR, top + _AIR + 2.2, _SWATCH, _SWATCH)
        swatch = Group((Path(outline_rect(box), _SHOWN[held.row.grade]),), role=Role.ARTIFACT)
        x = box.right + 4
        said = self._stacked((held.row.result,), x, top, bold=True)
        notes = self._stacked(held.notes, left + _AIR, top + _LINE)
        return Group((swatch, *said, *notes), role=Role.TABLE_CELL)

    def _text(
        self, text: str, at: Point, size: float, bold: bool = False, color: Color = _INK
    ) -> GlyphRun:
        return set_run(self._faces[bold], text, size, at, color)

    def _lines(self, text: str, room: float, bold: bool = False) -> tuple[str, ...]:
        return break_name(self._faces[bold], text, _TEXT, room)


def _lefts() -> tuple[float, ...]:
    lefts = [_MARGIN]
    for width in _COLUMNS[:-1]:
        lefts.append(lefts[-1] + width)
    return tuple(lefts)


def _rule(y: float, stroke: Stroke) -> Path:
    return Path(outline_rect(Rect(_MARGIN, y, _WIDE, 0)), stroke=stroke)
