"""The text of a slot read into blocks: paragraphs, headings, list items and quotes.

CommonMark by markdown-it-py, narrowed to what letters and brochures need. Every piece keeps the
index of its first character in the slot's text, so that a caret on the page finds its place in it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

BlockKind = Literal["p", "h1", "h2", "h3", "item", "quote"]
Markup = Literal["none", "inline", "blocks"]

_INLINE_RULES = ("emphasis", "link", "escape", "newline", "balance_pairs", "fragments_join")
_BLOCK_RULES = ("paragraph", "heading", "list", "blockquote")


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one look; `source` is the index of the first of them in the slot's text."""

    text: str
    source: int
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the slot's text; `marker` is the bullet or number of a list item."""

    kind: BlockKind
    pieces: tuple[Piece, ...]
    marker: str = ""

    @property
    def text(self) -> str:
        """Return the characters without their looks."""
        return "".join(piece.text for piece in self.pieces)


class MarkupReader:
    """Reads slot texts; holds the two parsers and what it read last, by text."""

    def __init__(self) -> None:
        self._inline = _parser(())
        self._blocks = _parser(_BLOCK_RULES)
        self._known: dict[tuple[str, Markup], tuple[Block, ...]] = {}

    def read(self, text: str, markup: Markup) -> tuple[Block, ...]:
        """Return the blocks of a slot's text.

        Without block markup a line end is a line break and an empty line parts paragraphs.
        """
        key = (text, markup)
        if key not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[key] = tuple(self._read(text, markup))
        return self._known[key]

    def _read(self, text: str, markup: Markup) -> Iterator[Block]:
        if markup == "blocks":
            yield from _blocks(text, self._blocks.parse(text))
            return
        for start, paragraph in _paragraphs(text):
            if markup == "none":
                yield Block("p", (Piece(paragraph, start),))
                continue
            tokens = self._inline.parseInline(paragraph)
            pieces = _pieces(paragraph, tokens[0].children or [], soft_break="\n")
            yield Block("p", tuple(replace(p, source=p.source + start) for p in pieces))


_REMEMBERED = 2000


def _parser(blocks: tuple[str, ...]) -> MarkdownIt:
    parser = MarkdownIt("zero")
    # "zero" knows paragraphs and text; `text_join` would lose the places of escaped characters.
    parser.enable([*blocks, *_INLINE_RULES], ignoreInvalid=True)
    parser.disable(["text_join"], ignoreInvalid=True)
    return parser


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield each paragraph of a text with the index it starts at; empty lines part them."""
    at = 0
    for part in text.split("\n\n"):
        body = part.strip("\n")
        if body.strip():
            yield at + part.index(body), body
        at += len(part) + 2


def _blocks(text: str, tokens: list[Token]) -> Iterator[Block]:
    starts = _line_starts(text)
    kinds: list[BlockKind] = ["p"]
    marker = ""
    counts = False
    for token in tokens:
        match token.type:
            case "heading_open":
                kinds.append(_heading(token.tag))
            case "blockquote_open":
                kinds.append("quote")
            case "ordered_list_open":
                # "17. mai" opens a paragraph in Norwegian; a list is what starts at 1.
                counts = token.attrs.get("start", 1) == 1
            case "list_item_open":
                kinds.append("item")
                marker = f"{token.info}{token.markup}" if token.info else "•"
            case "heading_close" | "blockquote_close" | "list_item_close":
                kinds.pop()
            case "inline":
                begin = starts[token.map[0]] if token.map else 0
                if marker or kinds[-1] in ("h1", "h2", "h3", "quote"):
                    begin = _MARKS.match(text, begin).end()  # type: ignore[union-attr]
                pieces = _pieces(text, token.children or [], soft_break=" ", at=begin)
                yield _block(kinds[-1], pieces, marker, counts)
                marker = ""
            case _:
                pass


# What opens a block: letters are looked for behind it, for a "-" may be all that an item says.
_MARKS = re.compile(r"[ >]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)?")


def _heading(tag: str) -> BlockKind:
    return "h1" if tag == "h1" else "h2" if tag == "h2" else "h3"


def _block(kind: BlockKind, pieces: tuple[Piece, ...], marker: str, counts: bool) -> Block:
    numbered = marker not in ("", "•")
    if numbered and pieces and (not counts or _is_month(pieces[0].text)):
        first = replace(pieces[0], text=f"{marker} {pieces[0].text}")
        # The number stands before what the parser calls the item's text.
        back = first.source - len(marker) - 1
        return Block("p", (replace(first, source=max(back, 0)), *pieces[1:]))
    return Block(kind, pieces, marker)


def _is_month(text: str) -> bool:
    return text.partition(" ")[0].strip(".,").lower() in _MONTHS


_MONTHS = frozenset(
    ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober")
    + ("november", "desember", "may", "june", "july", "october", "december", "märz", "dezember")
    + ("januari", "februari", "maart", "mei", "augustus", "january", "february", "march")
)


def _line_starts(text: str) -> list[int]:
    starts = [0]
    starts.extend(i + 1 for i, char in enumerate(text) if char == "\n")
    return [*starts, len(text)]


def _pieces(text: str, tokens: list[Token], soft_break: str, at: int = 0) -> tuple[Piece, ...]:
    """Return the pieces of inline tokens, each looked up in the text behind the one before."""
    pieces: list[Piece] = []
    bold = italic = 0
    link = ""
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                link = str(token.attrs.get("href", ""))
            case "link_close":
                link, at = "", _after_link(text, at)
            case "softbreak" | "hardbreak":
                found = text.find("\n", at)
                mark = "\n" if token.type == "hardbreak" else soft_break
                pieces.append(Piece(mark, max(found, at), bold > 0, italic > 0, link))
                at = found + 1
            case "text" | "text_special":
                written = token.markup or token.content
                found = text.find(written, at) if written else at
                found = found if found >= 0 else at
                # An escaped character stands after its backslash.
                start = found + len(written) - len(token.content)
                pieces.append(Piece(token.content, start, bold > 0, italic > 0, link))
                at = found + len(written)
            case _:
                pass
    return tuple(piece for piece in pieces if piece.text)


def _after_link(text: str, at: int) -> int:
    """Return the index behind a link's address, so that its words are not found in it."""
    end = text.find(")", at)
    return end + 1 if end >= 0 else at
