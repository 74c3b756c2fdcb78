"""One line of one style with values in it, such as an address has: set the short way."""

import re
from collections.abc import Iterable

from brochure_studio.typeset.blanks import blanks_in, split_blanks
from brochure_studio.typeset.characters import FIXED_SPACES, NEWLINES, NO_BREAK_SPACE, SPACE, TAB
from brochure_studio.typeset.flow import Segment, Token
from brochure_studio.typeset.runs import Line, Run
from brochure_studio.typeset.setter import Setter
from brochure_studio.typeset.setting import Setting

# What is no word, and no single space between two.
_ODD = re.compile(f"[{NO_BREAK_SPACE}{TAB}{NEWLINES}{FIXED_SPACES}]|{SPACE}{SPACE}")


class PlainLine:
    """A segment that fits into one line: words of one span, with single spaces between them.

    What comes of it is what `Setter.line` makes of its tokens, in half the time.
    """

    def __init__(self, setter: Setter, segment: Segment, last: bool) -> None:
        self._setter = setter
        self._newline = segment.newline
        self._last = last
        self._parts = split_blanks("".join(token.text for token in segment.tokens))
        first, final = segment.tokens[0], segment.tokens[-1]
        self._span = first.span
        # The words of a token that is filled count from where its span begins.
        self._source = first.span.source if blanks_in(first.text) else first.source
        self._ends_in_value = bool(blanks_in(final.text))
        self._end = final.source + len(final.text)
        self._words = first.words.guests()
        self._ink = first.words.ink
        self._blank = first.words.blank
        self._space = first.words.space * setter.style.word_space.ideal
        self.is_possible = _is_plain(segment.tokens) and self._blank is not None

    def set(self, values: tuple[str, ...], number: int) -> Line | None:
        """Return the line `number` with its blanks filled; None where that takes more than this."""
        text = "".join([p if isinstance(p, str) else values[p] for p in self._parts])
        if not text or text[0] == SPACE or text[-1] == SPACE or _ODD.search(text):
            return None
        settings = [self._words.set(word) for word in text.split(SPACE)]
        if not self._fit_the_ink(settings):
            return None
        first, last, hang = settings[0], settings[-1], self._setter.style.hang
        tracking, lead = self._words.tracking, hang * first.lead
        x = first.width
        for setting in settings[1:]:
            x += self._space
            x += setting.width
        width, measure = x - (tracking + hang * last.trail) - lead, self._setter.measure(number)
        if width > measure:
            return None
        left = self._setter.indent(number) + self._setter.shift(measure - width)
        run = self._place(settings, left - lead)
        return Line(
            (run,), width, run.ascent - run.y, run.descent + run.y, left, run.source, False,
            self._last, self._newline,
        )  # fmt: skip

    def _fit_the_ink(self, settings: Iterable[Setting]) -> bool:
        ink = self._ink
        for one in settings:  # noqa: SIM110  (asked of every line)
            if one.plain is None or one.plain.ink is not ink:
                return False
        return True

    def _place(self, settings: list[Setting], left: float) -> Run:
        """Return the words beside each other, from `left` on."""
        x, at, is_first, is_even = left, 0, True, True
        glyphs, xs, clusters, texts = list[int](), list[float](), list[int](), list[str]()
        blank, space = self._blank, self._space
        for setting in settings:
            if not is_first:
                glyphs.append(blank)  # type: ignore[arg-type]
                xs.append(x - left)
                if not is_even:
                    clusters.append(at)
                at += 1
                x += space
            is_first = False
            plain, start = setting.plain, x - left
            assert plain is not None
            glyphs += plain.glyphs
            xs += [start + offset for offset in plain.xs]
            texts.append(setting.text)
            if is_even and not setting.even:
                # Until here each character has its glyph.
                clusters, is_even = list(range(at)), False
            if not is_even:
                clusters += [at + c for c in plain.clusters]
            at += len(setting.text)
            x += setting.width
        ink, length = self._ink, len(settings[-1].text)
        every = tuple(range(at)) if is_even else tuple(clusters)
        end = self._span.source + length if self._ends_in_value else self._end
        return Run(
            ink.style, tuple(glyphs), tuple(xs), (), SPACE.join(texts), every,
            x - self._words.tracking - left, left, 0.0 - ink.style.rise, self._span.link,
            (self._source, end), ink.ascent, ink.descent,
        )  # fmt: skip


def _is_plain(tokens: list[Token]) -> bool:
    """Tell whether tokens are of one span, and none of them a tie, a fixed space or a tab."""
    span = tokens[0].span
    return all(token.span is span and not _ODD.search(token.text) for token in tokens)
