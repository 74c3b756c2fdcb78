"""Paragraphs set in lines: a pure function, and a cache that remembers what it gave."""

from collections.abc import Callable
from dataclasses import replace

from brochure_studio.typeset.breaking import Taste, break_lines
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.flow import (
    Flow,
    Segment,
    WordBook,
    cut_segments,
    find_candidates,
)
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.placing import Placed, measure_line, place_line
from brochure_studio.typeset.runs import DropCap, Line, Paragraph, Run, Span
from brochure_studio.typeset.style import ParagraphStyle
from brochure_studio.values.font import FontKey

Widths = Callable[[int], float] | tuple[float, ...]
_CACHED_PARAGRAPHS = 2_000
_MOST_STRETCH = 4.0  # a line whose spaces would grow by more is better left ragged


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

    `widths` is the column's width for line 0, 1 ... (of a tuple the last one repeats); indents
    are taken off it here. `fallbacks` are asked in order for a character that its own font lacks.
    A `marker` (a bullet, a number) stands at the first line's indent, before text that starts at
    the left indent. There is always an answer: see `Line.overrun` and `Paragraph.missing`.
    """
    return _set(spans, style, widths, WordBook(faces, hyphenator, fallbacks), marker)


class ParagraphCache:
    """Sets paragraphs and remembers them, so that a keystroke sets only the one it changes.

    Paragraphs are known again by all that went in: spans, style, marker, and widths as a tuple by
    value, as a function by identity.
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
        """Set spans in lines as `break_paragraph` does."""
        key = (spans, style, widths, marker)
        paragraph = self._known.pop(key, None)
        if paragraph is None:
            paragraph = _set(spans, style, widths, self._book, marker)
            if len(self._known) >= self._size:
                del self._known[next(iter(self._known))]
        self._known[key] = paragraph
        return paragraph


def _set(
    spans: tuple[Span, ...],
    style: ParagraphStyle,
    widths: Widths,
    book: WordBook,
    marker: tuple[Span, ...],
) -> Paragraph:
    return _Setter(style, widths, book, marker).set(spans)


class _Setter:
    """One paragraph on its way from spans to lines."""

    def __init__(
        self, style: ParagraphStyle, widths: Widths, book: WordBook, marker: tuple[Span, ...]
    ) -> None:
        self.style = style
        self.book = book
        self.widths = widths
        self.lines: list[Line] = []
        self.missing: dict[tuple[str, FontKey], None] = {}
        self.ragged = style.align != "justify"
        self.taste = _taste(style)
        self.marker: tuple[Run, ...] = ()
        self.first = style.left_indent + style.first_indent
        self.drop: DropCap | None = None

    def set(self, spans: tuple[Span, ...]) -> Paragraph:
        """Set the whole paragraph."""
        hyphenate, ideal = self.style.hyphenate, self.style.word_space.ideal
        segments = cut_segments(spans, self.book, hyphenate, ideal) if spans else []
        for segment in segments:
            self._segment(segment)
        if self.lines:
            self.lines[-1] = replace(self.lines[-1], last=True)
        return Paragraph(tuple(self.lines), tuple(self.missing), self.drop, self.marker)

    def _indent(self, line: int) -> float:
        return self.first if line == 0 else self.style.left_indent

    def _measure(self, line: int) -> float:
        widths = self.widths
        width = widths(line) if callable(widths) else widths[min(line, len(widths) - 1)]
        return width - self._indent(line) - self.style.right_indent

    def _segment(self, segment: Segment) -> None:
        number = len(self.lines)
        tokens = segment.tokens
        flow = find_candidates(tokens, self.taste.hyphen, self._stop)
        even = None if callable(self.widths) else max(len(self.widths) - 1, 1)
        ends = break_lines(
            flow.candidates,
            lambda line: self._measure(number + line),
            self.taste,
            even if even is None else max(even - number, 0),
        )
        start = 0
        for end in ends:
            self._line(segment, flow, start, end, end == ends[-1])
            start = end

    def _stop(self, x: float, number: int) -> tuple[float, bool]:
        return x + 20.0, True

    def _line(self, segment: Segment, flow: Flow, i: int, j: int, final: bool) -> None:
        tokens = segment.tokens
        number, hyphen = len(self.lines), flow.candidates.hyphens[j]
        start, end, after = flow.starts[i], flow.ends[j], flow.starts[j]
        measure = self._measure(number)
        natural, spaces = measure_line(tokens, flow, start, end, hyphen)
        gap = measure - natural
        stretch = 0.0
        if spaces > 0 and (gap < 0 or not (self.ragged or final)):
            stretch = max(gap / spaces, -self.taste.shrink)
            if stretch > _MOST_STRETCH:
                stretch = 0.0
        placed = place_line(tokens, flow, start, end, hyphen, stretch)
        left = self._indent(number) + self._shift(measure - placed.width)
        swallowed = "".join(t.text for t in tokens[end.token : after.token]) if not end.at else ""
        self._note(placed)
        self._keep(
            segment, placed, left, hyphen, swallowed + (segment.newline if final else ""), measure
        )

    def _shift(self, room: float) -> float:
        match self.style.align:
            case "right":
                return room
            case "center":
                return room / 2
            case _:
                return 0.0

    def _note(self, placed: Placed) -> None:
        for char, words in placed.missing:
            self.missing[char, words.style.font] = None

    def _keep(
        self,
        segment: Segment,
        placed: Placed,
        left: float,
        hyphen: bool,
        swallowed: str,
        measure: float,
    ) -> None:
        runs = tuple(replace(run, x=run.x + left) for run in placed.runs)
        ink = segment.style.ink if segment.style else None
        high = [r.ascent - r.y for r in runs] or ([ink.ascent] if ink else [0.0])
        low = [r.descent + r.y for r in runs] or ([ink.descent] if ink else [0.0])
        source = (runs[0].source[0], runs[-1].source[1]) if runs else (segment.start, segment.start)
        over = max(placed.width - measure, 0.0)
        self.lines.append(
            Line(runs, placed.width, max(high), max(low), left, source, hyphen, False, swallowed,
                 (), over if over > 0.01 else 0.0)
        )  # fmt: skip


def _taste(style: ParagraphStyle) -> Taste:
    space = style.word_space
    shrink, stretch = 1 - space.least / space.ideal, space.most / space.ideal - 1
    if style.align == "justify":
        return Taste(stretch=stretch, shrink=shrink)
    return Taste(stretch=0.0, shrink=0.0, zone=0.15, hyphen=200.0, uneven=0.0)
