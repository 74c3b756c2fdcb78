"""A line's words put side by side: runs of placed glyphs."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from brochure_studio.typeset.flow import Kind, Mark, TabPlace, Token
from brochure_studio.typeset.runs import Run, Span
from brochure_studio.typeset.setting import Ink, Setting, Stretch
from brochure_studio.typeset.words import StyledWords


class Piece(NamedTuple):
    """A token as far as it stands in a line: its shaped text, None for a space or a tab."""

    number: int
    token: Token
    setting: Setting | None
    low: int
    high: int


def cut_line(tokens: list[Token], start: Mark, end: Mark, hyphen: bool) -> tuple[Piece, ...]:
    """Cut a line out of a segment, with a hyphen at its end if so asked."""
    first, stop = start.token, end.token + (1 if end.at else 0)
    pieces = [
        Piece(number, token, token.word.setting if token.word else None, 0, len(token.text))
        for number, token in enumerate(tokens[first:stop], first)
    ]
    if pieces and end.at:
        pieces[-1] = _cut_piece(pieces[-1], 0, end.at, hyphen)
    if pieces and start.at:
        # Of a word that is broken twice a part is left between the breaks.
        last = end.at if end.token == first and end.at else len(tokens[first].text)
        pieces[0] = _cut_piece(pieces[0], start.at, last, hyphen and len(pieces) == 1)
    return tuple(pieces)


def _cut_piece(piece: Piece, low: int, high: int, hyphen: bool) -> Piece:
    token = piece.token
    return Piece(piece.number, token, token.words.set(token.text[low:high], hyphen), low, high)


class Extent(NamedTuple):
    """A line's natural width, how much of it is space that stretches, what hangs over its ends.

    `width` is without what hangs over. `fixed` tells that a tab holds the line's text in place.
    """

    width: float
    spaces: float
    lead: float
    fixed: bool


def measure_line(line: tuple[Piece, ...], tabs: Mapping[int, TabPlace], hang: float) -> Extent:
    """Measure a line as it will be placed."""
    x = spaces = lead = trail = 0.0
    fixed, first = False, True
    for number, token, setting, _, _ in line:
        trail = token.words.tracking
        if setting is not None:
            x += setting.width
            trail += hang * setting.trail
            lead = hang * setting.lead if first else lead
        elif token.kind is Kind.TAB:
            x, spaces, fixed = tabs[number].x, 0.0, True
        else:
            x += token.width
            spaces += token.width
        first = False
    return Extent(x - trail - lead, spaces, lead, fixed)


class Placed(NamedTuple):
    """A line's runs, the leaders of its tabs and the characters that no font has."""

    runs: tuple[Run, ...]
    leaders: tuple[Run, ...]
    missing: tuple[tuple[str, StyledWords], ...]


def place_line(
    line: tuple[Piece, ...], tabs: Mapping[int, TabPlace], left: float, stretch: float
) -> Placed:
    """Place a line's glyphs from `left` on.

    The spaces after its last tab grow by the share `stretch` of their width.
    """
    if not tabs and (run := _place_plain(line, left, stretch)) is not None:
        return Placed((run,), (), ())
    builder, leaders = RunBuilder(left), []
    last_tab = max((p.number for p in line if p.number in tabs), default=-1) if tabs else -1
    tracking = 0.0
    for number, token, setting, low, high in line:
        tracking = token.words.tracking
        if setting is not None:
            builder.word(setting, token.words, token.span, token.source + low, high - low)
            continue
        if token.kind is Kind.TAB:
            gap = left + tabs[number].x - builder.x
            if tabs[number].leader:
                leaders += _lead(token, builder.x, builder.x + gap, tabs[number].leader)
            builder.space(token, gap)
        else:
            wider = 1 + stretch if number > last_tab else 1.0
            builder.space(token, token.width * wider / len(token.text))
    return Placed(builder.finish(tracking), tuple(leaders), tuple(builder.missing))


def _place_plain(line: tuple[Piece, ...], left: float, stretch: float) -> Run | None:
    """Place a line of one span, its glyphs all of one face and on the baseline, as nearly all are.

    None where it is not so. The run is the one that a RunBuilder makes, in a fraction of the time.
    """
    if not line:
        return None
    first = line[0].token
    span, words = first.span, first.words
    ink, blank, wider = words.ink, words.blank, 1 + stretch
    x, at, text = left, 0, list[str]()
    glyphs, xs, clusters = list[int](), list[float](), list[int]()
    for _, token, setting, _, _ in line:
        if token.span is not span:
            return None
        start = x - left
        if setting is not None:
            plain = setting.plain
            if plain is None or plain.ink is not ink:
                return None
            glyphs += plain.glyphs
            xs += [start + offset for offset in plain.xs]
            text.append(setting.text)
            end = at + len(setting.text)
            clusters += range(at, end) if setting.even else [at + c for c in plain.clusters]
            at = end
            x += setting.width
        elif token.text == " " and blank is not None:
            glyphs.append(blank)
            xs.append(start)
            clusters.append(at)
            text.append(" ")
            at += 1
            x += token.width * wider
        else:
            return None
    last = line[-1]
    return Run(
        ink.style, tuple(glyphs), tuple(xs), (), "".join(text), tuple(clusters),
        x - words.tracking - left, left, 0.0 - ink.style.rise, span.link,
        (first.source + line[0].low, last.token.source + last.high), ink.ascent, ink.descent,
    )  # fmt: skip


def _lead(token: Token, start: float, end: float, leader: str) -> list[Run]:
    """Fill a gap with a leader that stands on a grid of the column, so that lines agree."""
    setting = token.words.set(leader)
    step, air = setting.width, token.words.space
    first = -(-(start + air) // step) if step > 0 else 0.0
    count = int((end - air) // step - first) if step > 0 else 0
    if count < 1:
        return []
    builder, span = RunBuilder(first * step), replace(token.span, link="")
    for _ in range(count):
        builder.word(setting, token.words, span, token.source, 0)
    return list(builder.finish(0.0))


class RunBuilder:
    """Puts settings one after the other and gathers them in runs of one ink and one span."""

    def __init__(self, x: float) -> None:
        self.x = x
        self.missing: list[tuple[str, StyledWords]] = []
        self._runs: list[Run] = []
        self._ink: Ink | None = None
        self._span: Span | None = None
        self._reset(0)

    def word(
        self, setting: Setting, words: StyledWords, span: Span, source: int, length: int
    ) -> None:
        """Add shaped text that is `length` characters of the source, from `source` on."""
        begin, stretches = self.x, setting.stretches
        if len(stretches) == 1 and stretches[0].ink is self._ink and span is self._span:
            self._add(stretches[0], begin - self._start, 0, setting.text)
        else:
            self._stretches(setting, words, span, source)
        if setting.missing:
            self.missing += [(char, words) for char in setting.missing]
        self.x = begin + setting.width
        self._end = source + length

    def _stretches(self, setting: Setting, words: StyledWords, span: Span, source: int) -> None:
        """Add text whose face changes, or changes from what stands before."""
        begin, stretches, text = self.x, setting.stretches, setting.text
        if not stretches:
            self._turn(words.ink, span, source)
            self._text.append(text)
            self._length += len(text)
        for number, stretch in enumerate(stretches):
            low = stretch.start if number else 0
            high = stretches[number + 1].start if number + 1 < len(stretches) else len(text)
            if number:
                self.x, self._end = begin + stretch.x, source + low
            self._turn(stretch.ink, span, source + low)
            self._add(stretch, begin - self._start, low, text[low:high])

    def space(self, token: Token, each: float) -> None:
        """Add a token's spaces, or its tab drawn as one, each of a width in points."""
        space = token.words.set(" ")
        self._turn(token.words.ink, token.span, token.source)
        for _ in token.text:
            if space.stretches:
                self._glyphs.append(space.stretches[0].glyphs[0])
                self._xs.append(self.x - self._start)
                self._clusters.append(self._length)
            self._length += 1
            self.x += each
        self._text.append(token.text)
        self._end = token.source + len(token.text)

    def finish(self, tracking: float) -> tuple[Run, ...]:
        """End the last run, without the tracking after its last glyph, and return them all."""
        self.x -= tracking
        self._flush()
        return tuple(self._runs)

    def _add(self, stretch: Stretch, base: float, low: int, text: str) -> None:
        """Add a stretch, whose glyphs count characters from `low` before `text`."""
        if stretch.ys:
            self._ys += [0.0] * (len(self._glyphs) - len(self._ys))
            self._ys += stretch.ys
        self._glyphs += stretch.glyphs
        self._xs += [base + x for x in stretch.xs]
        written = self._length - low
        self._clusters += [written + c for c in stretch.clusters]
        self._text.append(text)
        self._length += len(text)

    def _turn(self, ink: Ink, span: Span, source: int) -> None:
        if ink is not self._ink or span is not self._span:
            self._flush()
            self._ink, self._span = ink, span
            self._reset(source)

    def _reset(self, source: int) -> None:
        self._start = self.x
        self._glyphs: list[int] = []
        self._xs: list[float] = []
        self._ys: list[float] = []
        self._clusters: list[int] = []
        self._text: list[str] = []
        self._length = 0
        self._source = self._end = source

    def _flush(self) -> None:
        ink, span = self._ink, self._span
        if ink is None or span is None or not self._length:
            return
        if self._ys:
            self._ys += [0.0] * (len(self._glyphs) - len(self._ys))
        self._runs.append(
            Run(
                style=ink.style,
                glyphs=tuple(self._glyphs),
                xs=tuple(self._xs),
                ys=tuple(self._ys),
                text="".join(self._text),
                clusters=tuple(self._clusters),
                advance=self.x - self._start,
                x=self._start,
                y=0.0 - ink.style.rise,
                link=span.link,
                source=(self._source, self._end),
                ascent=ink.ascent,
                descent=ink.descent,
            )
        )
