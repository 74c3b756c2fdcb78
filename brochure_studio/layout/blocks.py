"""Blocks of a slot's text given their styles: what the typesetter is handed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from brochure_studio.layout.markup import Block, BlockKind, Piece
from brochure_studio.layout.stylebook import StyleBook
from brochure_studio.layout.styles import (
    Styled,
    bold_style,
    italic_style,
    link_style,
    scale_style,
)
from brochure_studio.model.brand import Align
from brochure_studio.typeset.runs import Span
from brochure_studio.typeset.style import TextStyle

_HEADINGS = ("h1", "h2", "h3")
# An item's text stands this many ems in from its bullet where the brand's style sets no indent.
_HANG = 1.1


@dataclass(frozen=True, slots=True)
class Prepared:
    """A block ready to be set: its spans, its style, and the spans of its bullet or number.

    `offset` is the index of its first character in the slot's text; the spans count from there, so
    that typing in one paragraph leaves the others as they were.
    """

    kind: BlockKind
    spans: tuple[Span, ...]
    styled: Styled
    marker: tuple[Span, ...] = ()
    offset: int = 0

    @property
    def role(self) -> str:
        """Return the structure type: a heading's own level, else what the style says."""
        if self.kind in _HEADINGS:
            return self.kind.upper()
        return self.styled.role


@dataclass(frozen=True, slots=True)
class Setting:
    """How a frame's text is set: base style, other blocks' styles, and what the frame changes.

    Without `balance` no title is broken evenly: as many lines come of it, in a fraction of the
    time.
    """

    base: str
    others: Mapping[str, str]
    align: Align | None = None
    scale: float = 1.0
    keep_leading: bool = False
    balance: bool = True


def prepare_blocks(
    blocks: tuple[Block, ...], setting: Setting, styles: StyleBook
) -> tuple[Prepared, ...]:
    """Return the blocks of a text with their styles.

    The first paragraph, and each after a heading, is not indented, as book typography has it.
    """
    prepared: list[Prepared] = []
    for number, block in enumerate(blocks):
        styled = _style(block, number, setting, styles)
        after_head = number == 0 or blocks[number - 1].kind in _HEADINGS
        if block.kind == "p" and after_head and not styled.row.first_after_heading_indent:
            styled = replace(styled, paragraph=replace(styled.paragraph, first_indent=0.0))
        if number and styled.paragraph.drop_cap_lines:
            styled = replace(styled, paragraph=replace(styled.paragraph, drop_cap_lines=0))
        prepared.append(_prepare(block, styled, styles))
    return tuple(prepared)


def _style(block: Block, number: int, setting: Setting, styles: StyleBook) -> Styled:
    named = setting.others.get({"item": "list"}.get(block.kind, block.kind))
    if block.kind == "p":
        named = setting.others.get("first") if number == 0 else None
    styled = styles.find(named or setting.base)
    if named is None and block.kind in _HEADINGS:
        styled = replace(styled, text=bold_style(styles.brand, styled, styled.text))
    if setting.align is not None:
        styled = replace(styled, paragraph=replace(styled.paragraph, align=setting.align))
    if styled.paragraph.balance and not setting.balance:
        styled = replace(styled, paragraph=replace(styled.paragraph, balance=False))
    return scale_style(styled, setting.scale, setting.keep_leading)


def _prepare(block: Block, styled: Styled, styles: StyleBook) -> Prepared:
    offset = block.pieces[0].source if block.pieces else 0
    spans = tuple(_span(piece, offset, styled, styles) for piece in block.pieces)
    if not block.marker:
        return Prepared(block.kind, spans, styled, offset=offset)
    bullet = block.marker if block.marker != "•" else (styled.row.bullet or "•")
    paragraph = styled.paragraph
    if paragraph.left_indent == 0:
        hang = _HANG * styled.text.size
        paragraph = replace(paragraph, left_indent=hang, first_indent=-hang)
        styled = replace(styled, paragraph=paragraph)
    return Prepared(block.kind, spans, styled, (Span(bullet, styled.text),), offset)


def _span(piece: Piece, offset: int, styled: Styled, styles: StyleBook) -> Span:
    style: TextStyle = styled.text
    if piece.bold:
        style = bold_style(styles.brand, styled, style)
    if piece.italic:
        style = italic_style(styles.brand, style)
    if piece.link:
        style = link_style(styles.brand, style)
    return Span(piece.text, style, piece.link, piece.source - offset)
