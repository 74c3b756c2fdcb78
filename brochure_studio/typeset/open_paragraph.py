"""A paragraph with blanks in it: prepared once, then set with one recipient's words after another.

Where a value stands, its span has a blank (`blanks.py`).
"""

from brochure_studio.typeset.blanks import blanks_in, fill_blanks
from brochure_studio.typeset.characters import TAB
from brochure_studio.typeset.open_segment import (
    OpenSegment,
    StillSegment,
    find_holes,
    stand_alone,
)
from brochure_studio.typeset.runs import Line, Paragraph, Span
from brochure_studio.typeset.setter import Setter
from brochure_studio.typeset.style import ParagraphStyle
from brochure_studio.typeset.words import WordBook
from brochure_studio.values.recent import Recent

_KEPT = 256  # set paragraphs: places and years come again, and so do many names


class OpenParagraph:
    """Sets spans with blanks as `break_paragraph` sets the filled ones.

    Runs and lines tell as their source where the blanks stand, and lines that hold no value are the
    same objects each time. Values are words without line ends; they are not empty and begin and end
    in letters or digits.
    """

    def __init__(
        self,
        spans: tuple[Span, ...],
        style: ParagraphStyle,
        widths: tuple[float, ...],
        book: WordBook,
        marker: tuple[Span, ...] = (),
    ) -> None:
        self._spans = spans
        self._style = style
        self._widths = widths
        self._book = book
        self._marker = marker
        self._setter = Setter(style, widths, book)
        self._numbers = tuple(n for span in spans for n in blanks_in(span.text))
        self._known: Recent[tuple[str, ...], Paragraph] = Recent(_KEPT)
        self._kept: set[int] = set()
        self._segments: list[StillSegment | OpenSegment] | None = None
        if self._is_simple():
            self._segments = self._prepare()

    def set(self, values: tuple[str, ...]) -> Paragraph:
        """Return the paragraph with its blanks filled."""
        key = tuple([values[number] for number in self._numbers])
        return self._known.find(key) or self._known.keep(key, self._set(values))

    def keeps(self, line: Line) -> bool:
        """Tell whether a line has no value in it and will be the same object again."""
        return id(line) in self._kept

    def _is_simple(self) -> bool:
        """Tell whether only the lines around a value hang on it."""
        style = self._style
        initial = style.drop_cap_lines > 1 and not self._marker
        tabs = any(TAB in span.text for span in self._spans)
        return len(self._widths) == 1 and not (initial or tabs or self._setter.balances)

    def _prepare(self) -> list[StillSegment | OpenSegment] | None:
        cut = self._setter.open(self._spans, self._marker)
        segments: list[StillSegment | OpenSegment] = []
        for number, segment in enumerate(cut):
            last, holes = number == len(cut) - 1, find_holes(segment.tokens)
            if not holes:
                segments.append(StillSegment(self._setter, segment, last, self._kept))
            elif stand_alone(segment.tokens, holes):
                segments.append(OpenSegment(self._setter, segment, last, self._kept))
            else:
                return None
        return segments

    def _set(self, values: tuple[str, ...]) -> Paragraph:
        if self._segments is None:
            spans = tuple(
                Span(fill_blanks(span.text, values), span.style, span.link, span.source)
                for span in self._spans
            )
            setter = Setter(self._style, self._widths, self._book)
            return setter.set(spans, self._marker)
        lines: list[Line] = []
        missing = dict(self._setter.missing)
        for segment in self._segments:
            for line, lacking in segment.lines(values, len(lines)):
                lines.append(line)
                for char, words in lacking:
                    missing[char, words.style.font] = None
        return Paragraph(tuple(lines), tuple(missing), None, self._setter.marker)
