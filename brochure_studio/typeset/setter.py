"""One paragraph on its way from spans to lines."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from brochure_studio.typeset.breaking import Candidates, Taste, break_lines
from brochure_studio.typeset.flow import (
    Flow,
    Mark,
    Segment,
    TabPlace,
    Token,
    cut_segments,
    find_candidates,
)
from brochure_studio.typeset.initial import cut_initial, set_initial
from brochure_studio.typeset.placing import Extent, RunBuilder, cut_line, measure_line, place_line
from brochure_studio.typeset.runs import DropCap, Line, Paragraph, Run, Span
from brochure_studio.typeset.style import ParagraphStyle
from brochure_studio.typeset.tabs import find_tab
from brochure_studio.typeset.words import StyledWords, WordBook
from brochure_studio.values.font import FontKey

Widths = Callable[[int], float] | tuple[float, ...]
Missing = tuple[tuple[str, StyledWords], ...]
_MOST_STRETCH = 4.0  # a line whose spaces would grow by more is better left ragged
_ENOUGH = 0.01  # points: what a line may be too wide by rounding
_MARKER_AIR = 0.3  # of its size: the least gap between a marker and the text


class Cut(NamedTuple):
    """A line cut out of a segment: where it ends and the next begins, and what ends it.

    `newline` is None but for the last line of a segment.
    """

    tokens: list[Token]
    start: Mark
    end: Mark
    after: Mark
    hyphen: bool
    newline: str | None


class Setter:
    """Sets one paragraph of a style in columns of some widths."""

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
        for segment in self.open(spans, marker):
            self._segment(segment)
        return self.close(self.lines)

    def open(self, spans: tuple[Span, ...], marker: tuple[Span, ...]) -> list[Segment]:
        """Set the marker or the initial, and return what is left, cut into segments."""
        style, before = self.style, ""
        if marker:
            self._mark(marker)
        elif style.drop_cap_lines > 1 and (cut := cut_initial(spans)) is not None:
            self.drop = set_initial(cut[0], style, self.book)
            self.first, spans, before = style.left_indent, cut[1], cut[0].text
        hyphenate, ideal = style.hyphenate, style.word_space.ideal
        return cut_segments(spans, self.book, hyphenate, ideal, before)

    def close(self, lines: list[Line]) -> Paragraph:
        """Return the paragraph of some lines; all but the marking of the last is theirs."""
        if lines:
            lines[-1] = lines[-1].as_last()
        return Paragraph(tuple(lines), tuple(self.missing), self.drop, self.marker)

    def _mark(self, marker: tuple[Span, ...]) -> None:
        """Set the marker at the first line's indent; the text follows at the left indent."""
        builder = RunBuilder(self.first)
        for span in marker:
            words = self.book.of(span.style)
            builder.word(words.set(span.text), words, span, span.source, len(span.text))
        self.marker = builder.finish(0.0)
        self.note(builder.missing)
        self.first = max(self.style.left_indent, builder.x + _MARKER_AIR * marker[-1].style.size)

    def indent(self, line: int) -> float:
        """Return where a line starts, from the column's left edge."""
        indent = self.first if line == 0 else self.style.left_indent
        return indent + (self.drop.width if self.drop and line < self.drop.lines else 0.0)

    def measure(self, line: int) -> float:
        """Return how wide a line may be."""
        widths = self.widths
        width = widths(line) if callable(widths) else widths[min(line, len(widths) - 1)]
        return width - self.indent(line) - self.style.right_indent

    def measures(self, number: int, most: int) -> list[float]:
        """Return the measures from line `number` on, for as many as may come."""
        if not callable(self.widths):
            special = max(len(self.widths), self.drop.lines + 1 if self.drop else 0, 2)
            most = min(most, max(special - number, 1))
        return [self.measure(number + line) for line in range(max(most, 1))]

    def _segment(self, segment: Segment) -> None:
        style, number, tokens = self.style, len(self.lines), segment.tokens
        indent = self.indent(number)
        flow = find_candidates(
            tokens,
            self.taste.hyphen,
            style.hang,
            lambda x, tab: find_tab(style, indent, tokens, x, tab),
        )
        for cut in self.cut(segment, flow, self.ends(flow.candidates, number)):
            line, missing = self.line(cut, segment, len(self.lines), flow.tabs)
            self.lines.append(line)
            self.note(missing)

    def ends(self, candidates: Candidates, number: int) -> tuple[int, ...]:
        """Return the candidates at which the lines of a segment end that begins line `number`."""
        measures = self.measures(number, len(candidates.ends))
        ends = break_lines(candidates, measures, self.taste)
        if self.balances and len(ends) > 1:
            return _balance(candidates, measures, self.taste, ends)
        return ends

    @property
    def balances(self) -> bool:
        """Tell whether lines are made evenly long."""
        return self.style.balance and self.style.align != "justify"

    @staticmethod
    def cut(segment: Segment, flow: Flow, ends: tuple[int, ...]) -> list[Cut]:
        """Return a segment cut into lines."""
        last, hyphens = len(flow.ends) - 1, flow.candidates.hyphens
        return [
            Cut(
                segment.tokens,
                flow.starts[i],
                flow.ends[j],
                flow.starts[j],
                hyphens[j],
                segment.newline if j == last else None,
            )
            for i, j in zip((0, *ends), ends, strict=False)
        ]

    def line(
        self,
        cut: Cut,
        segment: Segment,
        number: int,
        tabs: Mapping[int, TabPlace],
        last: bool = False,
    ) -> tuple[Line, Missing]:
        """Set one line, and return with it the characters in it that no font has."""
        tokens, start, end, after, hyphen, newline = cut
        pieces = cut_line(tokens, start, end, hyphen)
        extent, measure = measure_line(pieces, tabs, self.style.hang), self.measure(number)
        stretch = self.stretch(extent, measure, newline is not None)
        width = extent.width + stretch * extent.spaces
        left = self.indent(number) + (0.0 if extent.fixed else self.shift(measure - width))
        runs, leaders, missing = place_line(pieces, tabs, left - extent.lead, stretch)
        swallowed = (
            "" if end.at else "".join(token.text for token in tokens[end.token : after.token])
        )
        over, ink = width - measure, segment.words.ink
        heights = [(run.ascent - run.y, run.descent + run.y) for run in runs]
        ascent, descent = heights[0] if heights else (ink.ascent, ink.descent)
        for above, below in heights[1:]:
            ascent, descent = max(ascent, above), max(descent, below)
        at = segment.start
        source = (runs[0].source[0], runs[-1].source[1]) if runs else (at, at)
        line = Line(
            runs, width, ascent, descent, left, source, hyphen, last,
            swallowed + (newline or ""), leaders, over if over > _ENOUGH else 0.0,
        )  # fmt: skip
        return line, missing

    def stretch(self, extent: Extent, measure: float, final: bool) -> float:
        """Return the share by which a line's spaces grow, negative where they shrink."""
        gap = measure - extent.width
        if extent.spaces <= 0 or (gap > 0 and (final or self.style.align != "justify")):
            return 0.0
        share = max(gap / extent.spaces, -self.taste.shrink)
        return share if share <= _MOST_STRETCH else 0.0

    def shift(self, room: float) -> float:
        """Return how far a line is moved right where so much room is left."""
        match self.style.align:
            case "right":
                return room
            case "center":
                return room / 2
            case _:
                return 0.0

    def note(self, missing: Iterable[tuple[str, StyledWords]]) -> None:
        """Remember characters that no font has."""
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
