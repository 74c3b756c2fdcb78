"""Paragraphs set in lines: a pure function, and a cache that remembers what it gave."""

from collections.abc import Callable

from brochure_studio.typeset.face import Face
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.open_paragraph import OpenParagraph
from brochure_studio.typeset.runs import Paragraph, Span
from brochure_studio.typeset.setter import Setter, Widths
from brochure_studio.typeset.style import ParagraphStyle
from brochure_studio.typeset.words import WordBook
from brochure_studio.values.font import FontKey

__all__ = ["ParagraphCache", "Widths", "break_paragraph"]

_CACHED_PARAGRAPHS = 2_000


def break_paragraph(
    spans: tuple[Span, ...],
    style: ParagraphStyle,
    widths: Widths,
    faces: Callable[[FontKey], Face],
    hyphenator: Hyphenator,
    fallbacks: tuple[FontKey, ...] = (),
    marker: tuple[Span, ...] = (),
) -> Paragraph:
    """Set spans in lines; lengths in points, y down.

    `widths` is the column's width for line 0, 1 ... (of a tuple the last one repeats; a function
    must answer for any line); indents are taken off it here. `fallbacks` are asked in order for a
    character that its own font lacks. A `marker` (a bullet, a number) stands at the first line's
    indent, before text that starts at the left indent. There is always an answer: see
    `Line.overrun` and `Paragraph.missing`.
    """
    return Setter(style, widths, WordBook(faces, hyphenator, fallbacks)).set(spans, marker)


class ParagraphCache:
    """Sets paragraphs and remembers them, so that a keystroke sets only the one it changes.

    Paragraphs are known again by all that went in: spans, style, marker, and widths as a tuple by
    value, as a function by what it equals. The `size` last used ones are kept.
    """

    def __init__(
        self,
        faces: Callable[[FontKey], Face],
        hyphenator: Hyphenator,
        fallbacks: tuple[FontKey, ...] = (),
        size: int = _CACHED_PARAGRAPHS,
    ) -> None:
        self._book = WordBook(faces, hyphenator, fallbacks)
        self._size = size
        self._known: dict[tuple[object, ...], Paragraph] = {}

    def break_paragraph(
        self,
        spans: tuple[Span, ...],
        style: ParagraphStyle,
        widths: Widths,
        marker: tuple[Span, ...] = (),
    ) -> Paragraph:
        """Set spans in lines as the function of this name does."""
        key = (spans, style, widths, marker)
        paragraph = self._known.pop(key, None)
        if paragraph is None:
            paragraph = Setter(style, widths, self._book).set(spans, marker)
            if len(self._known) >= self._size:
                self._known.pop(next(iter(self._known)), None)
        self._known[key] = paragraph
        return paragraph

    def open(
        self,
        spans: tuple[Span, ...],
        style: ParagraphStyle,
        widths: tuple[float, ...],
        marker: tuple[Span, ...] = (),
    ) -> OpenParagraph:
        """Return spans with blanks in them, to be set again and again with other values."""
        return OpenParagraph(spans, style, widths, self._book, marker)
