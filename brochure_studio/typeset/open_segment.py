"""What stands between the forced line ends of a paragraph: as it is, or with blanks in it."""

from collections.abc import Sequence
from functools import partial

from brochure_studio.typeset.blanks import blanks_in, split_blanks
from brochure_studio.typeset.breaking import trim_widths
from brochure_studio.typeset.characters import TOKENS
from brochure_studio.typeset.flow import (
    Finder,
    Flow,
    Kind,
    Mark,
    Segment,
    Token,
    cut_token,
    find_candidates,
)
from brochure_studio.typeset.plain_line import PlainLine
from brochure_studio.typeset.runs import Line
from brochure_studio.typeset.setter import Cut, Missing, Setter
from brochure_studio.typeset.splicing import Splice
from brochure_studio.typeset.tabs import find_tab
from brochure_studio.values.recent import Recent

_Set = tuple[Line, Missing]
_KEPT = 250  # values of one blank, or of those of one segment
_SAFETY = 1.0  # points: by no more can the optical margin pull a line's end back


class StillSegment:
    """A segment without blanks: set once where it begins a paragraph, and once elsewhere."""

    def __init__(self, setter: Setter, segment: Segment, last: bool, kept: set[int]) -> None:
        self._setter = setter
        self._segment = segment
        self._last = last
        self._kept = kept  # the ids of lines that are never let go
        self._known: dict[bool, list[_Set]] = {}

    def lines(self, values: tuple[str, ...], number: int) -> list[_Set]:
        """Return the lines, the first of which is line `number`."""
        first = number == 0
        if first not in self._known:
            lines = set_whole(self._setter, self._segment, number, self._last)
            self._known[first] = lines
            self._kept.update(id(line) for line, _ in lines)
        return self._known[first]


class OpenSegment:
    """A segment with blanks: what touches the values is set anew each time."""

    def __init__(self, setter: Setter, segment: Segment, last: bool, kept: set[int]) -> None:
        self._setter = setter
        self._segment = segment
        self._last = last
        self._kept = kept  # the ids of lines that are never let go
        tokens = segment.tokens
        holes = find_holes(tokens)
        start, self._tail_at = _around(tokens, holes)
        self._head = tokens[:start]
        self._middle = [_Hole(token, setter) for token in tokens[start : self._tail_at]]
        self._tail = tokens[self._tail_at :]
        self._finder = Finder(self._head, setter.taste.hyphen, setter.style.hang)
        for number, token in enumerate(self._head):
            self._finder.step(number, token)
        self._behind = _find(self._tail, setter) if self._tail else None
        self._splices: dict[bool, Splice] = {}
        self._plain = PlainLine(setter, segment, last)
        self._known: dict[tuple[bool, bool, Mark, Mark], _Set] = {}
        self._numbers = tuple(n for token in tokens for n in blanks_in(token.text))
        self._filled: Recent[tuple[int, tuple[str, ...]], list[_Set]] = Recent(_KEPT)

    def lines(self, values: tuple[str, ...], number: int) -> list[_Set]:
        """Return the lines with the blanks filled, the first of which is line `number`."""
        # Of an address the place comes again, though the name does not.
        key = number, tuple([values[n] for n in self._numbers])
        return self._filled.find(key) or self._filled.keep(key, self._fill(values, number))

    def _fill(self, values: tuple[str, ...], number: int) -> list[_Set]:
        if self._plain.is_possible:
            line = self._plain.set(values, number)
            if line is not None:
                return [(line, ())]
        middle: list[Token] = []
        for hole in self._middle:
            middle += hole.tokens(values)
        tokens = self._head + middle + self._tail
        base = len(self._head) + len(middle)
        if self._is_one_line(tokens, middle, number):
            return [self._line(self._all(tokens), number)]
        finder = self._finder.fork(tokens)
        for at in range(len(self._head), base):
            finder.step(at, tokens[at])
        if self._behind is None:
            finder.close()
        else:
            finder.lead(base, tokens[base])
        ends = self._ends(finder, number)
        if ends is None:
            whole = Segment(self._segment.words, self._segment.start, tokens)
            whole.newline = self._segment.newline
            return set_whole(self._setter, whole, number, self._last)
        return self._cut(finder, ends, number, base)

    def _is_one_line(self, tokens: list[Token], middle: list[Token], number: int) -> bool:
        """Tell whether all stands in one line without giving: nothing is better than that."""
        if tokens[0].kind is not Kind.WORD or tokens[-1].kind is not Kind.WORD:
            return False
        hang, last = self._setter.style.hang, tokens[-1]
        width = self._finder.x
        for token in middle:
            width += token.width
        if self._behind is not None:
            width += self._behind.candidates.ends[-1]
        else:
            width -= last.words.tracking + (hang * last.word.setting.trail if last.word else 0.0)
        if hang and tokens[0].word is not None:
            width -= hang * tokens[0].word.setting.lead
        return width <= self._setter.measure(number)

    def _all(self, tokens: list[Token]) -> Cut:
        """Return all of the text as one line."""
        end = Mark(len(tokens), 0)
        return Cut(tokens, Mark(0, 0), end, end, False, self._segment.newline)

    def _ends(self, finder: Finder, number: int) -> tuple[int, ...] | None:
        """Return the ends of the lines; None where all of the text has to be looked at."""
        joint = finder.x, finder.spaces
        return self._splice(number).break_lines(finder.flow.candidates, joint)

    def _splice(self, number: int) -> Splice:
        first = number == 0
        if first not in self._splices:
            setter, finder = self._setter, self._finder
            widths = trim_widths(setter.measures(number, 2))
            floor = finder.x - finder.trail - finder.spaces * setter.taste.shrink - _SAFETY
            behind = self._behind.candidates if self._behind else None
            head = finder.flow.candidates
            self._splices[first] = Splice(head, behind, widths, setter.taste, floor)
        return self._splices[first]

    def _cut(self, finder: Finder, ends: tuple[int, ...], number: int, base: int) -> list[_Set]:
        """Return the lines that end at some candidates; those without values are kept."""
        head, begin, lines = len(self._finder.flow.ends), finder.flow.starts[0], list[_Set]()
        for end in ends:
            stop, after, hyphen = self._place(finder.flow, end, base)
            newline = self._segment.newline if end == ends[-1] else None
            cut = Cut(finder.tokens, begin, stop, after, hyphen, newline)
            at, key = number + len(lines), None
            if end < head:
                key = (at == 0, begin, stop)
            elif begin.token >= base:
                key = (
                    at == 0,
                    Mark(begin.token - base, begin.at),
                    Mark(stop.token - base, stop.at),
                )
            lines.append(self._line(cut, at) if key is None else self._still(cut, at, key))
            begin = after
        return lines

    def _place(self, flow: Flow, end: int, base: int) -> tuple[Mark, Mark, bool]:
        """Return where a line ends and the next begins, and whether it ends in a hyphen."""
        count = len(flow.ends)
        if end < count:
            return flow.ends[end], flow.starts[end], flow.candidates.hyphens[end]
        assert self._behind is not None
        flow, end = self._behind, end - count + 1
        (token, at), (next_token, next_at) = flow.ends[end], flow.starts[end]
        stop, after = Mark(token + base, at), Mark(next_token + base, next_at)
        return stop, after, flow.candidates.hyphens[end]

    def _still(self, cut: Cut, number: int, key: tuple[bool, Mark, Mark]) -> _Set:
        in_tail = cut.end.token >= len(self._head)
        full = (in_tail, *key)
        if full not in self._known:
            self._known[full] = self._line(cut, number)
            self._kept.add(id(self._known[full][0]))
        return self._known[full]

    def _line(self, cut: Cut, number: int) -> _Set:
        last = self._last and cut.newline is not None
        return self._setter.line(cut, self._segment, number, {}, last)


class _Hole:
    """A token of the middle: as it is, or with blanks to fill."""

    def __init__(self, token: Token, setter: Setter) -> None:
        self._still = [token]
        self._known: Recent[str, list[Token]] = Recent(_KEPT)
        self._token = token
        self._parts = split_blanks(token.text) if blanks_in(token.text) else ()
        self._style = setter.style

    def tokens(self, values: tuple[str, ...]) -> list[Token]:
        """Return what stands there once the blanks are filled."""
        if not self._parts:
            return self._still
        text = "".join([p if isinstance(p, str) else values[p] for p in self._parts])
        return self._known.find(text) or self._known.keep(text, self._cut(text))

    def _cut(self, text: str) -> list[Token]:
        own, style = self._token, self._style
        ideal, hyphenate = style.word_space.ideal, style.hyphenate
        words, guests = TOKENS.findall(text), own.words.guests()
        return [cut_token(word, guests, own.span, 0, hyphenate, ideal) for word in words]


def find_holes(tokens: Sequence[Token]) -> list[int]:
    """Return the places of the tokens that have blanks in them."""
    return [number for number, token in enumerate(tokens) if blanks_in(token.text)]


def stand_alone(tokens: Sequence[Token], holes: list[int]) -> bool:
    """Tell whether no letter of another style follows or precedes a blank without a space between.

    Whether such a word is hyphenated would hang on the value's own letters.
    """
    return not any(
        _meets(tokens[number - 1].text[-1:] if number else "")
        or _meets(tokens[number + 1].text[:1] if number + 1 < len(tokens) else "")
        for number in holes
    )


def _meets(char: str) -> bool:
    return char.isalpha() or bool(blanks_in(char))


def set_whole(setter: Setter, segment: Segment, number: int, last: bool) -> list[_Set]:
    """Set all lines of a segment that begins line `number`."""
    flow = _find(segment.tokens, setter)
    cuts = setter.cut(segment, flow, setter.ends(flow.candidates, number))
    return [
        setter.line(cut, segment, number + at, flow.tabs, last and cut.newline is not None)
        for at, cut in enumerate(cuts)
    ]


def _find(tokens: list[Token], setter: Setter) -> Flow:
    style = setter.style
    stop = partial(find_tab, style, style.left_indent, tokens)
    return find_candidates(tokens, setter.taste.hyphen, style.hang, stop)


def _around(tokens: Sequence[Token], holes: list[int]) -> tuple[int, int]:
    """Return where the part begins and ends that hangs on the values.

    Before it stands a word, it begins and ends with spaces, and behind it stands a word.
    """
    start, end = holes[0], holes[-1] + 1
    while start > 0 and not _is_gap(tokens, start):
        start -= 1
    while end < len(tokens) and not _is_gap(tokens, end - 1):
        end += 1
    return start, end


def _is_gap(tokens: Sequence[Token], number: int) -> bool:
    """Tell whether a token is spaces between two words."""
    return (
        tokens[number].kind is Kind.SPACE
        and tokens[number - 1].kind is Kind.WORD
        and number + 1 < len(tokens)
        and tokens[number + 1].kind is Kind.WORD
    )
