"""A line's words put side by side: runs of placed glyphs."""

from dataclasses import dataclass, replace

from brochure_studio.typeset.flow import Flow, Mark, Token, pieces
from brochure_studio.typeset.runs import Run, Span
from brochure_studio.typeset.words import Ink, Setting, StyledWords


@dataclass(slots=True)
class Placed:
    """A line's runs, from `x` 0, and what was learned on the way."""

    runs: tuple[Run, ...]
    width: float
    missing: list[tuple[str, StyledWords]]


class RunBuilder:
    """Puts settings one after the other and gathers them in runs of one ink and one span."""

    def __init__(self, x: float = 0.0) -> None:
        self.x = x
        self.runs: list[Run] = []
        self.missing: list[tuple[str, StyledWords]] = []
        self._ink: Ink | None = None
        self._span: Span | None = None
        self._begin(None, None, 0)

    def _begin(self, ink: Ink | None, span: Span | None, source: int) -> None:
        self._ink, self._span, self._start = ink, span, self.x
        self._glyphs: list[int] = []
        self._xs: list[float] = []
        self._ys: list[float] = []
        self._clusters: list[int] = []
        self._text = ""
        self._source = self._end = source

    def _turn(self, ink: Ink, span: Span, source: int) -> None:
        if ink is not self._ink or span is not self._span:
            self.flush()
            self._begin(ink, span, source)

    def word(
        self, setting: Setting, words: StyledWords, span: Span, source: int, length: int
    ) -> None:
        """Add shaped text that is `length` characters of the source, from `source` on."""
        if setting.missing:
            self.missing += [(char, words) for char in setting.missing]
        x, stretches, text = self.x, setting.stretches, setting.text
        if not stretches:
            self._turn(words.ink, span, source)
            self._text += text
        for number, stretch in enumerate(stretches):
            low = stretch.start if number else 0
            high = stretches[number + 1].start if number + 1 < len(stretches) else len(text)
            self.x = x + stretch.x
            self._turn(stretch.ink, span, source + low)
            base, written = self.x - self._start - stretch.x, len(self._text) - low
            if stretch.ys or self._ys:
                self._ys += [0.0] * (len(self._glyphs) - len(self._ys))
                self._ys += stretch.ys or [0.0] * len(stretch.glyphs)
            self._glyphs += stretch.glyphs
            self._xs += [base + v for v in stretch.xs]
            self._clusters += [written + c for c in stretch.clusters]
            self._text += text[low:high]
            self.x = x + stretch.end_x
            self._end = source + min(high, length)
        self.x = x + setting.width
        self._end = source + length

    def space(self, token: Token, each: float) -> None:
        """Add spaces (or a tab, drawn as one), each of a width in points."""
        space = token.words.set(" ")
        source = token.span.source + token.offset
        ink = space.stretches[0].ink if space.stretches else token.words.ink
        self._turn(ink, token.span, source)
        for _ in token.text:
            if space.stretches:
                self._glyphs.append(space.stretches[0].glyphs[0])
                self._xs.append(self.x - self._start)
                self._clusters.append(len(self._text))
                if self._ys:
                    self._ys.append(0.0)
            self._text += token.text[0]
            self.x += each
        self._end = source + len(token.text)

    def flush(self) -> None:
        """End the run that is being gathered."""
        if self._ink is None or self._span is None or not self._text:
            return
        self.runs.append(
            Run(
                self._ink.style,
                tuple(self._glyphs),
                tuple(self._xs),
                tuple(self._ys),
                self._text,
                tuple(self._clusters),
                self.x - self._start,
                self._start,
                -self._ink.style.rise,
                self._span.link,
                (self._source, self._end),
                self._ink.ascent,
                self._ink.descent,
            )
        )
        self._text = ""


def place_line(
    tokens: list[Token], flow: Flow, start: Mark, end: Mark, hyphen: bool, stretch: float
) -> Placed:
    """Place one line's tokens from x 0; spaces after its last tab get wider by the share
    `stretch` of their width.
    """
    builder = RunBuilder()
    last_tab = max((n for n in flow.tabs if start.token <= n < end.token), default=-1)
    for number, low, high in pieces(tokens, start, end):
        token = tokens[number]
        if token.kind == "tab":
            builder.space(token, flow.tabs[number] - builder.x)
        elif token.word is None:
            wider = 1 + stretch if number > last_tab else 1.0
            builder.space(token, token.width * wider / len(token.text))
        else:
            broken = hyphen and number == end.token
            setting = _part(token, low, high, broken)
            at = token.span.source + token.offset + low
            builder.word(setting, token.words, token.span, at, high - low)
    builder.flush()
    width = builder.x
    if builder.runs:
        tracking = tokens[end.token if end.at else end.token - 1].words.tracking
        if tracking:
            width -= tracking
            last = builder.runs[-1]
            builder.runs[-1] = replace(last, advance=last.advance - tracking)
    return Placed(tuple(builder.runs), width, builder.missing)


def measure_line(
    tokens: list[Token], flow: Flow, start: Mark, end: Mark, hyphen: bool
) -> tuple[float, float]:
    """Return a line's natural width and how much of it is space that stretches."""
    x = spaces = 0.0
    last = None
    for number, low, high in pieces(tokens, start, end):
        token = last = tokens[number]
        if token.kind == "tab":
            x, spaces = flow.tabs[number], 0.0
        elif token.word is None:
            x += token.width
            spaces += token.width
        else:
            x += _part(token, low, high, hyphen and number == end.token).width
    return x - (last.words.tracking if last else 0.0), spaces


def _part(token: Token, low: int, high: int, hyphen: bool) -> Setting:
    if low == 0 and high == len(token.text) and not hyphen and token.word is not None:
        return token.word.setting
    return token.words.set(token.text[low:high], hyphen)
