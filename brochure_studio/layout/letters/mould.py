"""A text with blanks in one size: its blocks made ready once, and where lines come to stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from brochure_studio.layout.blocks import Prepared, Setting, prepare_blocks
from brochure_studio.layout.copy import Copy, PlacedFrame, SetCopy
from brochure_studio.layout.desk import Desk
from brochure_studio.layout.flow import Column, Flow, Widths, pour_blocks
from brochure_studio.layout.letters.faults import LetterFault, LongWord, NoGlyph, noted_faults
from brochure_studio.layout.letters.pieces import (
    Filling,
    Memory,
    OpenPiece,
    Piece,
    Recurs,
    Stand,
    WholePiece,
    still_pieces,
)
from brochure_studio.layout.text import align_vertically, stands
from brochure_studio.layout.text_items import in_frame
from brochure_studio.layout.text_notes import SEEN, note_text
from brochure_studio.typeset.blanks import blanks_in
from brochure_studio.typeset.open_paragraph import OpenParagraph
from brochure_studio.typeset.runs import Line, Paragraph
from brochure_studio.values.recent import Recent

_PLANS = 200
_PARAGRAPHS = 1500  # that recur, of all paragraphs of a text together

# All of an open paragraph that decides where lines come to stand.
_Profile = tuple[tuple[float, ...], bool, bool]


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the lines of a text stand for all recipients whose paragraphs have as many lines.

    `pieces` are those of each frame. `lines` counts the lines of text; `faults` are those that hang
    on no value.
    """

    flow: Flow
    stands: bool
    pieces: tuple[tuple[Piece, ...], ...]
    lines: int
    faults: tuple[LetterFault, ...]


class Pour(NamedTuple):
    """A text for one recipient: the plan it goes by, what fills it, and what is wrong with that."""

    plan: Plan
    filling: Filling
    faults: list[LetterFault]


class _Seen(NamedTuple):
    paragraph: Paragraph
    profile: _Profile
    faults: tuple[LetterFault, ...]


class Mould:
    """A text with blanks at one scale of its style's size."""

    def __init__(
        self, desk: Desk, frames: tuple[PlacedFrame, ...], columns: tuple[Column, ...],
        setting: Setting, copy: Copy, recurs: Recurs,
    ) -> None:  # fmt: skip
        self._desk = desk
        self._frames = frames
        self._columns = columns
        self._setting = setting
        self._copy = copy
        markup = copy.slot.slot.markup if copy.slot else "inline"
        read = desk.workshop.markup.read(copy.text, markup)
        self._blocks = prepare_blocks(read, setting, desk.styles)
        self._open = tuple(n for n, block in enumerate(self._blocks) if _has_blanks(block))
        self._paragraphs: dict[tuple[int, Widths], OpenParagraph] = {}
        self._plans: dict[tuple[_Profile, ...], Plan] = {}
        self._seen: Recent[int, _Seen] = Recent(_PARAGRAPHS)
        self._memory = Memory(self._keeps, {}, Recent(_PARAGRAPHS), recurs)
        widths = {column.rect.width for column in columns}
        self._width: Widths | None = tuple(widths) if len(widths) == 1 else None

    @property
    def takes_links(self) -> bool:
        """Tell whether no blank stands in an address, which is no text to be set."""
        links = (span.link for block in self._blocks for span in block.spans)
        return not any(blanks_in(link) or _ENCODED in link for link in links)

    def pour(self, shown: tuple[str, ...]) -> Pour:
        """Return how the text comes to stand with its blanks filled."""
        if self._width is None or not self._open:
            return self._pour_anew(shown)
        width = self._width
        paragraphs = tuple([self._opened(n, width).set(shown) for n in self._open])
        seen = [self._seen.find(id(one)) or self._look_at(one) for one in paragraphs]
        key = tuple([one.profile for one in seen])
        plan = self._plans.get(key)
        if plan is None:
            if len(self._plans) >= _PLANS:
                self._plans.clear()
            plan = self._plans[key] = self._plan(shown)
        faults = [fault for one in seen if one.faults for fault in one.faults]
        return Pour(plan, Filling(paragraphs, shown), faults)

    def _look_at(self, paragraph: Paragraph) -> "_Seen":
        """Return what matters of a paragraph; it is kept beside, so that no other gets its id."""
        faults = tuple(self._faults_of(paragraph))
        return self._seen.keep(id(paragraph), _Seen(paragraph, _profile(paragraph), faults))

    def _faults_of(self, paragraph: Paragraph) -> Iterator[LetterFault]:
        slot, page = self._copy.slot, self._frames[0].spot.number
        address = slot.address if slot else self._frames[0].frame.id
        for character, font in paragraph.missing:
            yield NoGlyph(address, page, character, font)
        for line in paragraph.lines:
            if line.overrun > SEEN:
                yield LongWord(address, page, line.overrun)

    def _pour_anew(self, shown: tuple[str, ...]) -> Pour:
        key: tuple[_Profile, ...] = ()
        if self._open or key not in self._plans:
            self._plans[key] = self._plan(shown)
        plan = self._plans[key]
        found = {piece.number: piece.paragraph for piece in plan.flow.poured}
        paragraphs = tuple(found[n] for n in self._open if n in found)
        faults = [fault for one in paragraphs for fault in self._faults_of(one)]
        return Pour(plan, Filling(paragraphs, shown), faults)

    def _plan(self, shown: tuple[str, ...]) -> Plan:
        desk, columns = self._desk, self._columns

        def set_block(block: Prepared, widths: Widths) -> Paragraph:
            number = next(n for n, one in enumerate(self._blocks) if one is block)
            if number in self._open:
                return self._opened(number, widths).set(shown)
            cache = desk.workshop.paragraphs(desk.resources, block.styled.fallbacks)
            return cache.break_paragraph(block.spans, block.styled.paragraph, widths, block.marker)

        flow = pour_blocks(self._blocks, columns, set_block, desk.face)
        standing = stands(flow, self._frames[0].frame)
        flow = align_vertically(flow, columns, self._frames)
        pieces = tuple(self._pieces(flow, number) for number in range(len(self._frames)))
        lines = sum(len(piece.lines) for piece in flow.poured)
        return Plan(flow, standing, pieces, lines, self._faults(flow))

    def _faults(self, flow: Flow) -> tuple[LetterFault, ...]:
        still = tuple(piece for piece in flow.poured if piece.number not in self._open)
        flow = Flow(still, flow.over)
        done = SetCopy(self._copy, self._frames, flow, self._setting, self._setting.scale)
        return noted_faults(note_text(self._desk, done))

    def _opened(self, number: int, widths: Widths) -> OpenParagraph:
        key = (number, widths)
        if key not in self._paragraphs:
            block = self._blocks[number]
            cache = self._desk.workshop.paragraphs(self._desk.resources, block.styled.fallbacks)
            style = block.styled.paragraph
            self._paragraphs[key] = cache.open(block.spans, style, widths, block.marker)
        return self._paragraphs[key]

    def _pieces(self, flow: Flow, frame: int) -> tuple[Piece, ...]:
        """Return a frame's text in pieces, those with values apart from those without."""
        columns, stand = self._columns, Stand(self._columns, frame, self._desk.face)
        order = {number: at for at, number in enumerate(self._open)}
        poured = [p for p in flow.poured if any(in_frame(t, columns, frame) for t in p.lines)]
        if any(piece.number in order and piece.block.kind == "item" for piece in poured):
            return (WholePiece(tuple(poured), order, stand),)
        pieces: list[Piece] = []
        for is_open, group in groupby(poured, key=lambda piece: piece.number in order):
            if is_open:
                pieces += (
                    OpenPiece(
                        *(piece, order[piece.number], self._blanks(piece.number)),
                        *(stand, self._memory),
                    )
                    for piece in group
                )
            else:
                pieces += still_pieces(tuple(group), stand)
        return tuple(pieces)

    def _blanks(self, number: int) -> tuple[int, ...]:
        """Return the numbers of the blanks that a block has."""
        block = self._blocks[number]
        return tuple(n for span in (*block.marker, *block.spans) for n in blanks_in(span.text))

    def _keeps(self, line: Line) -> bool:
        for paragraph in self._paragraphs.values():  # noqa: SIM110  (asked of every line)
            if paragraph.keeps(line):
                return True
        return False


def _has_blanks(block: Prepared) -> bool:
    return any(blanks_in(span.text) for span in (*block.spans, *block.marker))


def _profile(paragraph: Paragraph) -> _Profile:
    lines = paragraph.lines
    return (
        tuple([line.descent for line in lines]),
        paragraph.is_wide,
        paragraph.drop_cap is not None,
    )


# A blank in the address of a link, as the reader of markup encodes it (RFC 3986).
_ENCODED = "%F3%B"
