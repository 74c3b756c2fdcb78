"""Spans cut into words, spaces and tabs, and the places between them where a line may end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from brochure_studio.typeset.breaking import Candidates
from brochure_studio.typeset.characters import (
    FIXED_SPACES,
    NEWLINES,
    NO_BREAK_SPACE,
    SPACE,
    TAB,
    TOKENS,
)
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.runs import Span
from brochure_studio.typeset.style import TextStyle
from brochure_studio.typeset.words import StyledWords, Word
from brochure_studio.values.font import FontKey


class WordBook:
    """Every word of every style that has been set; may be kept from paragraph to paragraph."""

    def __init__(
        self,
        faces: Callable[[FontKey], Face],
        hyphenator: Hyphenator,
        fallbacks: tuple[FontKey, ...] = (),
    ) -> None:
        self._faces = faces
        self._hyphenator = hyphenator
        self._fallbacks = fallbacks
        self._styles: dict[TextStyle, StyledWords] = {}

    def of(self, style: TextStyle) -> StyledWords:
        """Return the words of one style."""
        words = self._styles.get(style)
        if words is None:
            words = StyledWords(style, self._faces, self._hyphenator, self._fallbacks)
            self._styles[style] = words
        return words


class Token(NamedTuple):
    """A word, a run of spaces or a tab: its text, where it comes from and how wide it is.

    `kind` is "word", "space" (stretches; a line may end), "tie" (stretches; none may end),
    "fixed" (does not stretch; a line may end) or "tab".
    """

    kind: str
    text: str
    words: StyledWords
    word: Word | None
    width: float
    span: Span
    offset: int


@dataclass(slots=True)
class Segment:
    """What stands between two forced line ends; `newline` is the character that ends it."""

    tokens: list[Token] = field(default_factory=list)
    newline: str = ""
    start: int = 0
    style: StyledWords | None = None


def cut_segments(
    spans: tuple[Span, ...], book: WordBook, hyphenate: bool, ideal: float
) -> list[Segment]:
    """Cut spans at forced line ends, and what is between into tokens; spaces are `ideal` wide."""
    now = Segment()
    segments = [now]
    for number, span in enumerate(spans):
        words = book.of(span.style)
        if now.style is None:
            now.style, now.start = words, span.source
        for match in TOKENS.finditer(span.text):
            text, at = match[0], match.start()
            if text in NEWLINES:
                now.newline = text
                now = Segment(style=words, start=span.source + at + 1)
                segments.append(now)
                continue
            whole = hyphenate and not _continues(spans, number, at, match.end())
            now.tokens.append(_token(text, words, span, at, whole, ideal))
    return segments


def _token(
    text: str, words: StyledWords, span: Span, at: int, hyphenate: bool, ideal: float
) -> Token:
    first = text[0]
    if first == SPACE:
        return Token("space", text, words, None, words.space * ideal * len(text), span, at)
    if first == NO_BREAK_SPACE:
        return Token("tie", text, words, None, words.space * ideal, span, at)
    if first == TAB:
        return Token("tab", text, words, None, 0.0, span, at)
    word = words.word(text, hyphenate)
    kind = "fixed" if first in FIXED_SPACES else "word"
    return Token(kind, text, words, word, word.width, span, at)


def _continues(spans: tuple[Span, ...], number: int, start: int, end: int) -> bool:
    """Tell whether letters of a neighbouring span belong to the same word, so that no hyphenation
    pattern sees the whole of it.
    """
    text = spans[number].text
    if start == 0 and number > 0 and text[0].isalpha():
        before = spans[number - 1].text
        if before and before[-1].isalpha():
            return True
    if end == len(text) and number + 1 < len(spans) and text[-1].isalpha():
        after = spans[number + 1].text
        return bool(after) and after[0].isalpha()
    return False


class Mark(NamedTuple):
    """A place in a segment: a token, and a character in it (0: before it)."""

    token: int
    at: int


@dataclass(slots=True)
class Flow:
    """A segment's candidates, and for each the places where its line ends and the next begins."""

    candidates: Candidates = field(default_factory=Candidates)
    ends: list[Mark] = field(default_factory=lambda: [Mark(0, 0)])
    starts: list[Mark] = field(default_factory=lambda: [Mark(0, 0)])
    # Where the text after a tab begins, from the start of the line; by the tab's token.
    tabs: dict[int, float] = field(default_factory=dict)

    def add(
        self, end: float, start: float, spaces: tuple[float, float], penalty: float, hyphen: bool
    ) -> None:
        """Add a candidate's numbers."""
        c = self.candidates
        c.ends.append(end)
        c.starts.append(start)
        c.spaces_end.append(spaces[0])
        c.spaces_start.append(spaces[1])
        c.penalties.append(penalty)
        c.hyphens.append(hyphen)


TabStop = Callable[[float, int], tuple[float, bool]]


def find_candidates(tokens: list[Token], hyphen_penalty: float, stop: TabStop) -> Flow:
    """Find where the lines of a segment may end.

    `stop` is asked where the text after a tab begins (from the start of the line), given how far
    the line reaches and the tab's token, and whether lines may end after it. No line ends before
    a segment's last tab.
    """
    flow = Flow()
    x = spaces = 0.0
    solid, breakable = False, True
    for number, (kind, _, words, word, width, _, _) in enumerate(tokens):
        if kind == "tab":
            x, breakable = stop(x, number)
            flow = Flow(tabs={**flow.tabs, number: x})
            flow.candidates.spaces_start[0] = spaces
            solid = False
            continue
        if kind == "word":
            if word is not None and breakable:
                for at, before, after, penalty, hyphen in word.breaks:
                    cost = hyphen_penalty if hyphen else penalty
                    end = x + before - words.tracking
                    flow.add(end, x + width - after, (spaces, spaces), cost, hyphen)
                    mark = Mark(number, at)
                    flow.ends.append(mark)
                    flow.starts.append(mark)
            x += width
            solid = True
            continue
        reach, stretched = x, spaces
        x += width
        if kind != "fixed":
            spaces += width
        if kind == "tie" or not breakable or not solid:
            continue
        if flow.starts[-1] == Mark(number, 0):
            flow.candidates.starts[-1], flow.candidates.spaces_start[-1] = x, spaces
            flow.starts[-1] = Mark(number + 1, 0)
            continue
        end = reach - tokens[number - 1].words.tracking
        flow.add(end, x, (stretched, spaces), 0.0, False)
        flow.ends.append(Mark(number, 0))
        flow.starts.append(Mark(number + 1, 0))
    _close(flow, tokens, x, spaces)
    return flow


def _close(flow: Flow, tokens: list[Token], x: float, spaces: float) -> None:
    """Add the end of the segment, unless spaces before it already have been one."""
    count = len(tokens)
    if len(flow.ends) > 1 and flow.starts[-1] == Mark(count, 0):
        return
    tracking = tokens[-1].words.tracking if tokens else 0.0
    flow.add(x - tracking, x, (spaces, spaces), 0.0, False)
    flow.ends.append(Mark(count, 0))
    flow.starts.append(Mark(count, 0))


def pieces(tokens: list[Token], start: Mark, end: Mark) -> Iterator[tuple[int, int, int]]:
    """Yield the tokens of a line with the characters of each that stand in it."""
    for number in range(start.token, end.token + (1 if end.at else 0)):
        low = start.at if number == start.token else 0
        high = end.at if number == end.token else len(tokens[number].text)
        yield number, low, high
