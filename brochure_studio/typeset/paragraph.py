"""Paragraphs set in lines: a pure function, and a cache that remembers what it gave."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from brochure_studio.typeset.breaking import Candidates, Taste, break_lines
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.flow import Flow, Segment, cut_segments, find_candidates
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.initial import cut_initial, set_initial
from brochure_studio.typeset.placing import (
    Extent,
    Placed,
    RunBuilder,
    cut_line,
    measure_line,
    place_line,
)
from brochure_studio.typeset.runs import DropCap, Line, Paragraph, Run, Span
from brochure_studio.typeset.style import ParagraphStyle
from brochure_studio.typeset.tabs import find_tab
from brochure_studio.typeset.words import StyledWords, WordBook
from brochure_studio.values.font import FontKey

Widths = Callable[[int], float] | tuple[float, ...]
_CACHED_PARAGRAPHS = 2_000
_MOST_STRETCH = 4.0  # a line whose spaces would grow by more is better left ragged
_ENOUGH = 0.01  # points: what a line may be too wide by rounding
_MARKER_AIR = 0.3  # of its size: the least gap between a marker and the text


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
    return _Setter(style, widths, WordBook(faces, hyphenator, fallbacks)).set(spans, marker)


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
            paragraph = _Setter(style, widths, self._book).set(spans, marker)
            if len(self._known) >= self._size:
                self._known.pop(next(iter(self._known)), None)
        self._known[key] = paragraph
        return paragraph


class _Setter:
    """One paragraph on its way from spans to lines."""

    def __init__(self, style: ParagraphStyle, widths: Widths, book: WordBook) -> None:
        self.style = style
        self.book = book
        self.widths = widths
        self.taste = _taste(style)
        self.lines: list[Line] = []
        self.missing: dict[tuple[str, FontKey], None] = {}
        self.marker: tuple[Run, ...] = ()
        self.drop: DropCap | None = None
        self.first = style.left_indent + style.first_indent

    def set(self, spans: tuple[Span, ...], marker: tuple[Span, ...]) -> Paragraph:
        """Set the whole paragraph."""
        style, before = self.style, ""
        if marker:
            self._mark(marker)
        elif style.drop_cap_lines > 1 and (cut := cut_initial(spans)) is not None:
            self.drop = set_initial(cut[0], style, self.book)
            self.first, spans, before = style.left_indent, cut[1], cut[0].text
        hyphenate, ideal = style.hyphenate, style.word_space.ideal
        for segment in cut_segments(spans, self.book, hyphenate, ideal, before):
            self._segment(segment)
        if self.lines:
            self.lines[-1] = replace(self.lines[-1], last=True)
        return Paragraph(tuple(self.lines), tuple(self.missing), self.drop, self.marker)

    def _mark(self, marker: tuple[Span, ...]) -> None:
        """Set the marker at the first line's indent; the text follows at the left indent."""
        builder = RunBuilder(self.first)
        for span in marker:
            words = self.book.of(span.style)
            builder.word(words.set(span.text), words, span, span.source, len(span.text))
        self.marker = builder.finish(0.0)
        self._note(builder.missing)
        self.first = max(self.style.left_indent, builder.x + _MARKER_AIR * marker[-1].style.size)

    def _indent(self, line: int) -> float:
        indent = self.first if line == 0 else self.style.left_indent
        return indent + (self.drop.width if self.drop and line < self.drop.lines else 0.0)

    def _measure(self, line: int) -> float:
        widths = self.widths
        width = widths(line) if callable(widths) else widths[min(line, len(widths) - 1)]
        return width - self._indent(line) - self.style.right_indent

    def _measures(self, number: int, most: int) -> list[float]:
        """Return the measures from line `number` on, for as many as may come."""
        if not callable(self.widths):
            special = max(len(self.widths), self.drop.lines + 1 if self.drop else 0, 2)
            most = min(most, max(special - number, 1))
        return [self._measure(number + line) for line in range(max(most, 1))]

    def _segment(self, segment: Segment) -> None:
        style, number, tokens = self.style, len(self.lines), segment.tokens
        indent = self._indent(number)
        flow = find_candidates(
            tokens,
            self.taste.hyphen,
            style.hang,
            lambda x, tab: find_tab(style, indent, tokens, x, tab),
        )
        measures = self._measures(number, len(flow.ends))
        ends = break_lines(flow.candidates, measures, self.taste)
        if style.balance and style.align != "justify" and len(ends) > 1:
            ends = _balance(flow.candidates, measures, self.taste, ends)
        for start, end in zip((0, *ends), ends, strict=False):
            self._line(segment, flow, start, end)

    def _line(self, segment: Segment, flow: Flow, i: int, j: int) -> None:
        number, hyphen = len(self.lines), flow.candidates.hyphens[j]
        end, after, final = flow.ends[j], flow.starts[j], j == len(flow.ends) - 1
        line = cut_line(segment.tokens, flow.starts[i], end, hyphen)
        extent, measure = measure_line(line, flow.tabs, self.style.hang), self._measure(number)
        stretch = self._stretch(extent, measure, final)
        width = extent.width + stretch * extent.spaces
        left = self._indent(number) + (0.0 if extent.fixed else self._shift(measure - width))
        placed = place_line(line, flow.tabs, left - extent.lead, stretch)
        self._note(placed.missing)
        swallowed = (
            ""
            if end.at
            else "".join(token.text for token in segment.tokens[end.token : after.token])
        )
        over = width - measure if width - measure > _ENOUGH else 0.0
        self._keep(placed, segment, Line(
            placed.runs, width, 0.0, 0.0, left, (segment.start, segment.start), hyphen, False,
            swallowed + (segment.newline if final else ""), placed.leaders, over,
        ))  # fmt: skip

    def _stretch(self, extent: Extent, measure: float, final: bool) -> float:
        """Return the share by which a line's spaces grow, negative where they shrink."""
        gap = measure - extent.width
        if extent.spaces <= 0 or (gap > 0 and (final or self.style.align != "justify")):
            return 0.0
        share = max(gap / extent.spaces, -self.taste.shrink)
        return share if share <= _MOST_STRETCH else 0.0

    def _shift(self, room: float) -> float:
        match self.style.align:
            case "right":
                return room
            case "center":
                return room / 2
            case _:
                return 0.0

    def _keep(self, placed: Placed, segment: Segment, line: Line) -> None:
        """Add a line, with its heights and its place in the source."""
        runs, ink = placed.runs, segment.words.ink
        if not runs:
            self.lines.append(replace(line, ascent=ink.ascent, descent=ink.descent))
            return
        self.lines.append(
            replace(
                line,
                ascent=max(run.ascent - run.y for run in runs),
                descent=max(run.descent + run.y for run in runs),
                source=(runs[0].source[0], runs[-1].source[1]),
            )
        )

    def _note(self, missing: Iterable[tuple[str, StyledWords]]) -> None:
        for char, words in missing:
            self.missing[char, words.style.font] = None


def _taste(style: ParagraphStyle) -> Taste:
    space = style.word_space
    if style.align == "justify":
        return Taste(stretch=space.most / space.ideal - 1, shrink=1 - space.least / space.ideal)
    # A ragged edge lives off lines of unlike length, and off few hyphens.
    return Taste(
        stretch=0.0,
        shrink=0.0,
        zone=0.15,
        tolerances=((1.5, 0.0), (4.0, 0.0)),
        hyphen=300.0,
        uneven=0.0,
        short_last=12_000.0,
    )


def _balance(
    candidates: Candidates, measures: list[float], taste: Taste, ends: tuple[int, ...]
) -> tuple[int, ...]:
    """Break at the narrowest measure that takes no more lines, so that all come out alike."""
    low, high, best = 1 / len(ends), 1.0, ends
    for _ in range(8):
        share = (low + high) / 2
        tried = break_lines(candidates, [m * share for m in measures], taste)
        if len(tried) <= len(ends) and _fits(candidates, tried, measures):
            high, best = share, tried
        else:
            low = share
    return best


def _fits(candidates: Candidates, ends: tuple[int, ...], measures: list[float]) -> bool:
    return all(
        candidates.ends[j] - candidates.starts[i] <= measures[min(n, len(measures) - 1)] + _ENOUGH
        for n, (i, j) in enumerate(zip((0, *ends), ends, strict=False))
    )
