"""Spans cut into words, spaces and tabs, and the places between them where a line may end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from brochure_studio.typeset.breaking import Candidates
from brochure_studio.typeset.characters import (
    FIXED_SPACES,
    NEWLINES,
    NO_BREAK_SPACE,
    SPACE,
    TAB,
    TOKENS,
    clings,
)
from brochure_studio.typeset.runs import Span
from brochure_studio.typeset.words import StyledWords, Word, WordBook


class Kind(Enum):
    """What a token is to a line: only spaces and ties stretch, and no line ends at a tie."""

    WORD = "word"
    SPACE = "space"
    TIE = "tie"
    FIXED = "fixed"
    TAB = "tab"


class Token(NamedTuple):
    """A word, a run of spaces or a tab: its text, how wide it is and where it comes from."""

    kind: Kind
    text: str
    words: StyledWords
    word: Word | None
    width: float
    span: Span
    source: int


@dataclass(slots=True)
class Segment:
    """What stands between two forced line ends; `newline` is the character that ends it."""

    words: StyledWords
    start: int
    tokens: list[Token] = field(default_factory=list)
    newline: str = ""


def cut_segments(
    spans: tuple[Span, ...], book: WordBook, hyphenate: bool, ideal: float, before: str = ""
) -> list[Segment]:
    """Cut spans at forced line ends, and what is between into tokens.

    Spaces are `ideal` times as wide as the face's; `before` is text cut off the first span.
    """
    if not spans:
        return []
    now = Segment(book.of(spans[0].style), spans[0].source)
    segments = [now]
    for number, span in enumerate(spans):
        words = book.of(span.style)
        for match in TOKENS.finditer(span.text):
            text, at = match[0], match.start()
            if text in NEWLINES:
                now.newline = text
                now = Segment(words, span.source + at + 1)
                segments.append(now)
                continue
            edge = at == 0 or match.end() == len(span.text)
            whole = hyphenate and not (edge and _continues(spans, number, at, match.end(), before))
            now.tokens.append(cut_token(text, words, span, at, whole, ideal))
    return segments


def cut_token(
    text: str, words: StyledWords, span: Span, at: int, hyphenate: bool, ideal: float
) -> Token:
    """Return the token of a word, of spaces or of a tab; `at` is its place in its span."""
    first, source = text[0], span.source + at
    if first == SPACE:
        width = words.space * ideal * len(text)
        return Token(Kind.SPACE, text, words, None, width, span, source)
    if first == NO_BREAK_SPACE:
        return Token(Kind.TIE, text, words, None, words.space * ideal, span, source)
    if first == TAB:
        return Token(Kind.TAB, text, words, None, 0.0, span, source)
    word = words.word(text, hyphenate)
    kind = Kind.FIXED if first in FIXED_SPACES else Kind.WORD
    return Token(kind, text, words, word, word.width, span, source)


def _continues(spans: tuple[Span, ...], number: int, start: int, end: int, before: str) -> bool:
    """Tell whether letters of a neighbouring span belong to the same word.

    Then no hyphenation pattern sees the whole of it.
    """
    text = spans[number].text
    if start == 0 and text[0].isalpha():
        last = spans[number - 1].text[-1:] if number else before[-1:]
        if last.isalpha():
            return True
    after = number + 1
    return (
        end == len(text)
        and after < len(spans)
        and text[-1].isalpha()
        and spans[after].text[:1].isalpha()
    )


class Mark(NamedTuple):
    """A place in a segment: a token, and a character in it (0: before it)."""

    token: int
    at: int


class TabPlace(NamedTuple):
    """Where text after a tab begins, from the line's start, and what fills the gap before it."""

    x: float
    leader: str
    breakable: bool


@dataclass(slots=True)
class Flow:
    """A segment's candidates, and for each the places where its line ends and the next begins."""

    candidates: Candidates = field(default_factory=Candidates)
    ends: list[Mark] = field(default_factory=lambda: [Mark(0, 0)])
    starts: list[Mark] = field(default_factory=lambda: [Mark(0, 0)])
    tabs: dict[int, TabPlace] = field(default_factory=dict)

    def copy(self) -> "Flow":
        """Return a flow that may go on in another way."""
        return Flow(self.candidates.copy(), self.ends.copy(), self.starts.copy(), self.tabs)

    def add(
        self,
        reach: tuple[float, float],
        spaces: tuple[float, float],
        penalty: float,
        hyphen: bool,
        marks: tuple[Mark, Mark],
    ) -> None:
        """Add a candidate; each pair is of the line that ends and of the next that begins."""
        c = self.candidates
        c.ends.append(reach[0])
        c.starts.append(reach[1])
        c.spaces_end.append(spaces[0])
        c.spaces_start.append(spaces[1])
        c.penalties.append(penalty)
        c.hyphens.append(hyphen)
        self.ends.append(marks[0])
        self.starts.append(marks[1])


# Where is the text after a tab, if the line reaches so far before it, and the tab is that token?
TabStop = Callable[[float, int], TabPlace]


def find_candidates(tokens: list[Token], hyphen: float, hang: float, stop: TabStop) -> Flow:
    """Find where the lines of a segment may end; none ends before its last tab.

    `hyphen` is the penalty of a hyphen, `hang` the share of the optical margin that is used.
    """
    finder = Finder(tokens, hyphen, hang)
    for number, token in enumerate(tokens):
        if token.kind is Kind.TAB:
            finder.tab(number, stop)
        else:
            finder.step(number, token)
    return finder.close()


class Finder:
    """Walks over a segment's tokens and notes how far it has come."""

    def __init__(self, tokens: list[Token], hyphen: float, hang: float) -> None:
        self.tokens = tokens
        self.hyphen = hyphen
        self.hang = hang
        self.flow = Flow()
        self.x = 0.0
        self.spaces = 0.0
        self.trail = 0.0  # by how much a line would be narrower, if it ended here
        self.solid = False  # whether a word stands in the line yet
        self.breakable = True

    def fork(self, tokens: list[Token]) -> "Finder":
        """Return a finder that has come as far in tokens that begin as its own do."""
        other = Finder(tokens, self.hyphen, self.hang)
        other.flow = self.flow.copy()
        other.x, other.spaces, other.trail = self.x, self.spaces, self.trail
        other.solid, other.breakable = self.solid, self.breakable
        return other

    def step(self, number: int, token: Token) -> None:
        """Pass a token that is no tab."""
        if token.kind is Kind.WORD:
            self.word(number, token)
        else:
            self.space(number, token)

    def lead(self, number: int, token: Token) -> None:
        """Note by how much a word hangs over at the start of a line that begins with it."""
        flow = self.flow
        hangs = self.hang and token.word is not None and token.word.setting.lead
        if hangs and flow.starts[-1] == (number, 0):
            flow.candidates.starts[-1] += self.hang * hangs

    def word(self, number: int, token: Token) -> None:
        """Pass a word, and the places in it where it may break."""
        words, word, hang, flow = token.words, token.word, self.hang, self.flow
        if word is None:
            return
        if hang:
            self.lead(number, token)
        x, width = self.x, token.width
        if self.breakable:
            both = (self.spaces, self.spaces)
            for at, before, after, trail, penalty, hyphen in word.breaks:
                mark = Mark(number, at)
                end = x + before - words.tracking - hang * trail
                cost = self.hyphen if hyphen else penalty
                flow.add((end, x + width - after), both, cost, hyphen, (mark, mark))
        self.x = x + width
        self.trail = words.tracking + hang * word.setting.trail
        self.solid = True

    def space(self, number: int, token: Token) -> None:
        """Pass spaces; a line ends before them, the next begins after them."""
        flow, reach, spaces = self.flow, self.x, self.spaces
        self.x += token.width
        if token.kind is not Kind.FIXED:
            self.spaces += token.width
        if token.kind is Kind.TIE or not self.breakable or not self.solid or self._ties(number):
            self.trail = token.words.tracking
            return
        after = Mark(number + 1, 0)
        if flow.starts[-1] == (number, 0):
            flow.candidates.starts[-1] = self.x
            flow.candidates.spaces_start[-1] = self.spaces
            flow.starts[-1] = after
            return
        pair = (reach - self.trail, self.x), (spaces, self.spaces)
        flow.add(*pair, 0.0, False, (Mark(number, 0), after))

    def _ties(self, number: int) -> bool:
        """Tell whether a space holds a number together, or a number and its unit."""
        tokens = self.tokens
        if number + 1 == len(tokens) or not self.solid:
            return False
        return clings(tokens[number - 1].text, tokens[number + 1].text)

    def tab(self, number: int, stop: TabStop) -> None:
        """Pass a tab: no line ends before it, and no space before it stretches."""
        place = stop(self.x, number)
        self.flow = Flow(tabs={**self.flow.tabs, number: place})
        self.flow.candidates.spaces_start[0] = self.spaces
        self.x, self.breakable = place.x, place.breakable
        self.trail, self.solid = 0.0, False

    def close(self) -> Flow:
        """Add the segment's end, unless the spaces before it are one already."""
        end = Mark(len(self.tokens), 0)
        if len(self.flow.ends) == 1 or self.flow.starts[-1] != end:
            both = (self.spaces, self.spaces)
            self.flow.add((self.x - self.trail, self.x), both, 0.0, False, (end, end))
        return self.flow
