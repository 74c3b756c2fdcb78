"""Pieces of a frame's text: what stands alike in many letters, and what is drawn for each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from brochure_studio.layout.flow import Column, Poured, SetLine
from brochure_studio.layout.text_items import (
    Faces,
    draw_frame_text,
    draw_line,
    draw_piece,
    in_frame,
)
from brochure_studio.scene.items import GlyphRun, Group, Item, Role
from brochure_studio.scene.walk import walk_items
from brochure_studio.typeset.runs import Line, Paragraph
from brochure_studio.values.recent import Recent
from brochure_studio.values.said import join_plain, plain_text


class Drawn(NamedTuple):
    """Items, and the plain text of their glyph runs in drawing order (`values/said.py`)."""

    items: tuple[Item, ...]
    said: str


Paragraphs = tuple[Paragraph, ...]
LinesDrawn = dict[tuple[int, float, float], Drawn]
# By paragraph and piece; paragraphs are kept beside, so that no other can come to have their id.
ParagraphsDrawn = Recent[tuple[int, int], tuple[Paragraph, "OpenPiece", Drawn]]


# Tells whether many recipients have some values together.
Recurs = Callable[[tuple[str, ...]], bool]


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a piece's text stands: one frame of the columns it is poured into, and its faces."""

    columns: tuple[Column, ...]
    frame: int
    faces: Faces


@dataclass(frozen=True, slots=True)
class Memory:
    """What all pieces of a text remember together.

    `keeps` tells which lines come again as the same objects; `lines` holds what came of them, and
    `whole` what came of paragraphs whose values, as `recurs` says, many recipients have.
    """

    keeps: Callable[[Line], bool]
    lines: LinesDrawn
    whole: ParagraphsDrawn
    recurs: Recurs


class Filling(NamedTuple):
    """What a recipient brings: the paragraphs with their values, and the values of all blanks."""

    paragraphs: Paragraphs
    shown: tuple[str, ...]


class Piece(Protocol):
    """A part of a frame's text."""

    def draw(self, filling: Filling) -> Drawn:
        """Return its items for a recipient."""
        ...


def drawn(items: tuple[Item, ...]) -> Drawn:
    """Return items with their text."""
    runs = (visit.item for visit in walk_items(items))
    texts = [plain_text(run.text) for run in runs if isinstance(run, GlyphRun)]
    return Drawn(items, join_plain(texts))


@dataclass(frozen=True, slots=True)
class StillPiece:
    """Paragraphs without values."""

    drawn: Drawn

    def draw(self, filling: Filling) -> Drawn:
        """Return the same items each time."""
        return self.drawn


def still_pieces(poured: Iterable[Poured], stand: Stand) -> tuple[StillPiece, ...]:
    """Return paragraphs without values as one piece, none where they have no line here."""
    items = draw_frame_text(poured, stand.columns, stand.frame, stand.faces)
    return (StillPiece(drawn(items)),) if items else ()


@dataclass(frozen=True, slots=True)
class WholePiece:
    """All of a frame's text, drawn anew for each recipient: an item of a list has values."""

    poured: tuple[Poured, ...]
    order: dict[int, int]
    stand: Stand

    def draw(self, filling: Filling) -> Drawn:
        """Return the items with a recipient's values."""
        filled = (
            _with_lines(piece, filling.paragraphs[self.order[piece.number]])
            if piece.number in self.order
            else piece
            for piece in self.poured
        )
        stand = self.stand
        return drawn(draw_frame_text(tuple(filled), stand.columns, stand.frame, stand.faces))


class OpenPiece:
    """A paragraph with values, whose lines stand in the places of those of `poured`.

    It is number `order` of the paragraphs with values, and has the values of `blanks`. One whose
    values recur is marked as one that comes again.
    """

    def __init__(
        self, poured: Poured, order: int, blanks: tuple[int, ...], stand: Stand, memory: Memory
    ) -> None:
        self._poured = poured
        self._order = order
        self._blanks = blanks
        self._columns, self._frame, self._faces = stand.columns, stand.frame, stand.faces
        self._keeps, self._recurs = memory.keeps, memory.recurs
        self._known, self._whole = memory.lines, memory.whole
        self._role = Role(poured.block.role)
        self._language = poured.block.styled.text.language
        self._places = [
            (at, line.column, line.baseline)
            for at, line in enumerate(poured.lines)
            if in_frame(line, stand.columns, stand.frame)
        ]

    def draw(self, filling: Filling) -> Drawn:
        """Return the paragraph's group; of the same that recurs it is the same."""
        paragraph = filling.paragraphs[self._order]
        key = id(paragraph), id(self)
        known = self._whole.find(key)
        if known is not None:
            return known[2]
        recurs = self._recurs(tuple([filling.shown[number] for number in self._blanks]))
        drawn = self._draw(paragraph, recurs)
        if recurs:
            self._whole.keep(key, (paragraph, self, drawn))
        return drawn

    def _draw(self, paragraph: Paragraph, recurs: bool) -> Drawn:
        if paragraph.drop_cap is not None:
            filled = _with_lines(self._poured, paragraph)
            return drawn((draw_piece(filled, self._columns, self._frame, self._faces),))
        items: list[Item] = []
        said: list[str] = []
        lines = paragraph.lines
        for at, column, baseline in self._places:
            line = self._line(lines[at], column, baseline)
            items += line.items
            said.append(line.said)
        group = Group(tuple(items), role=self._role, language=self._language, recurs=recurs)
        return Drawn((group,), join_plain(said))

    def _line(self, line: Line, column: int, baseline: float) -> Drawn:
        key = (id(line), self._columns[column].rect.x, baseline)
        known = self._known.get(key)
        if known is None:
            known = self._line_anew(line, column, baseline)
            if self._keeps(line):
                self._known[key] = known
        return known

    def _line_anew(self, line: Line, column: int, baseline: float) -> Drawn:
        at, offset = SetLine(column, baseline, line), self._poured.block.offset
        items = tuple(draw_line(at, self._columns, self._faces, offset))
        # Runs alone, as in nearly all lines, are all that is drawn of it.
        if len(items) != len(line.runs):
            return drawn(items)
        if len(items) == 1:
            return Drawn(items, plain_text(line.runs[0].text))
        return Drawn(items, join_plain([plain_text(run.text) for run in line.runs]))


def _with_lines(piece: Poured, paragraph: Paragraph) -> Poured:
    """Return a paragraph in the places of another with as many lines."""
    lines = tuple(
        old._replace(line=line) for old, line in zip(piece.lines, paragraph.lines, strict=False)
    )
    return replace(piece, paragraph=paragraph, lines=lines)
