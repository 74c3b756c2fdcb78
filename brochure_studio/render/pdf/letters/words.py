"""Glyph runs as the inside of text objects, made word by word and kept, for words come again."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from operator import sub

from brochure_studio.render.pdf.content import say
from brochure_studio.scene.items import GlyphRun
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.own_texts import own_texts

_MOST_WORDS = 10_000  # that have a space after them, or that have none
# Further than this (1/1000 em) from where its glyphs stood before, a word is set anew.
_SLIP = 0.06
# Less than this (1/1000 em) is rounded away.
_STEP = 0.05
_ESCAPES = ((b"\\", b"\\\\"), (b"(", b"\\("), (b")", b"\\)"), (b"\r", b"\\r"))
_SPECIAL = re.compile(rb"[\\()\r]")
_OPEN, _CLOSE = b"[", b"]TJ\n"
_SOFT_HYPHEN = "\u00ad"
# Added and taken away again, so that `int` rounds below zero too.
_WHOLE = 10_000_000
_HALF = _WHOLE + 0.5


@dataclass(slots=True)
class Word:
    """Glyphs up to a space as operators, from an open array of strings and steps or outside one.

    `advance` is where a reader of the file stands afterwards, `last` where the last glyph stands,
    both in 1/1000 em from the word's origin; `lot` is the lot of letters that last showed it.
    """

    shown: bytes
    starts_in: bool
    ends_in: bool
    advance: float
    last: float
    glyphs: tuple[int, ...]
    lot: int = -1


class WordSetter:
    """Sets the runs of one face; `used` gathers the glyphs shown since the lot was started."""

    def __init__(self, face: Face) -> None:
        self._reads = own_texts(face)
        self._widths = _Widths(face)
        # Words with the space after them, and those that end a run.
        self._inner: dict[str, Word] = {}
        self._last: dict[str, Word] = {}
        self.lot = 0
        self.used: set[int] = set()

    def start_lot(self) -> None:
        """Forget which glyphs were shown."""
        self.lot += 1
        self.used = set()

    def count(self, glyphs: frozenset[int]) -> None:
        """Note glyphs of operators that were made for a lot before and are shown again."""
        self.used |= glyphs

    def show(self, run: GlyphRun) -> bytes:
        """Return the operators that show a run from its origin."""
        if run.ys:
            return self._join(run, [self._make(run, 0, len(run.glyphs))])
        return self._join(run, self._find_words(run) or list(self._learn(run)))

    def _find_words(self, run: GlyphRun) -> list[Word] | None:
        """Return a run's words, each with the glyphs that it has here.

        None where one is not known, unless the run has a glyph for each character: then that word
        is made, as those of names are.
        """
        glyphs, xs, per_mille = run.glyphs, run.xs, 1000 / run.size
        texts, start, found = run.text.split(" "), 0, list[Word]()
        is_even: bool | None = None
        known, last = self._inner, len(texts) - 1
        for number, said in enumerate(texts):
            if number == last:
                if not said:
                    break
                known = self._last
            word = known.get(said)
            if word is not None:
                end = start + len(word.glyphs)
                if glyphs[start:end] == word.glyphs:
                    slip = (xs[end - 1] - xs[start]) * per_mille - word.last
                    if -_SLIP < slip < _SLIP:
                        found.append(word)
                        start = end
                        continue
            if is_even is None:
                is_even = run.clusters == _counted(0, len(run.text))
            if not is_even:
                return None
            end = start + len(said) + (number < last)
            text = run.text[start:end]
            made = self._make_even(run, start, end, text) or self._make_any(run, start, end)
            word = self._remember(known, said, made)
            found.append(word)
            start = end
        return found if start == len(glyphs) else None

    def _join(self, run: GlyphRun, words: list[Word]) -> bytes:
        """Return words as one text: each step is taken from where the numbers so far lead to."""
        out: list[bytes] = []
        add, xs, used, lot = out.append, run.xs, self.used, self.lot
        per_mille, at, start, inside = 1000 / run.size, 0.0, 0, False
        for word in words:
            # Whole thousandths of the em: what that leaves over is not added up from word to word,
            # and a justified page takes a twentieth less.
            step = int(at - xs[start] * per_mille + _HALF) - _WHOLE
            if step:
                if not inside:
                    add(_OPEN)
                    inside = True
                add(b"%d" % step)
                at -= step
            if inside is not word.starts_in:
                add(_CLOSE if inside else _OPEN)
            add(word.shown)
            inside = word.ends_in
            at += word.advance
            start += len(word.glyphs)
            if word.lot != lot:
                word.lot = lot
                used.update(word.glyphs)
        if inside:
            add(_CLOSE)
        return b"".join(out)

    def _learn(self, run: GlyphRun) -> Iterator[Word]:
        """Yield a run's words, and remember them by their texts."""
        for start, end in _ranges(run):
            word, said = self._make(run, start, end), _said(run, start, end)
            if end == len(run.glyphs) and not said.endswith(" "):
                self._remember(self._last, said, word)
            elif said.endswith(" "):
                self._remember(self._inner, said[:-1], word)
            yield word

    def _remember(self, known: dict[str, Word], said: str, word: Word) -> Word:
        if len(known) >= _MOST_WORDS:
            known.clear()
        known[said] = word
        return word

    def _make(self, run: GlyphRun, start: int, end: int) -> Word:
        return self._make_plain(run, start, end) or self._make_any(run, start, end)

    def _make_plain(self, run: GlyphRun, start: int, end: int) -> Word | None:
        """Return a word on its line whose glyphs each tell one character, as nearly all are.

        None where it is another; the operators are those that `_make_any` makes, only sooner.
        """
        first = run.clusters[start]
        said = run.text[first : first + end - start]
        if run.ys or run.clusters[start:end] != _counted(first, end - start):
            return None
        return self._make_even(run, start, end, said) if _said(run, start, end) == said else None

    def _make_even(self, run: GlyphRun, start: int, end: int, said: str) -> Word | None:
        """Return the same of glyphs that stand for one character each, which `said` has."""
        glyphs, xs = run.glyphs[start:end], run.xs[start:end]
        if _SOFT_HYPHEN in said or list(map(self._reads.get, glyphs)) != [*said]:
            return None
        home, per_mille, at = xs[0], 1000 / run.size, 0.0
        widths = list(map(self._widths.__getitem__, glyphs))
        codes = struct.pack(f">{len(glyphs)}H", *glyphs)
        places = [(x - home) * per_mille for x in xs]
        # Where each glyph would stand without kerning, and by how much it does not.
        slips = list(map(sub, accumulate(widths, initial=0.0), places))
        if min(slips) > -_STEP and max(slips) < _STEP:
            shown = b"(" + _escape(codes) + b")"
            return Word(shown, True, True, sum(widths), places[-1], glyphs)
        out, begun = [b"("], 0
        for number, place in enumerate(places):
            step = round(at - place, 1)
            if step:
                out += (_escape(codes[begun : 2 * number]), b")%.7g(" % step)
                begun = 2 * number
            at += widths[number] - step
        out += (_escape(codes[begun:]), b")")
        return Word(b"".join(out), True, True, at, places[-1], glyphs)

    def _make_any(self, run: GlyphRun, start: int, end: int) -> Word:
        per_mille, at, rise = 1000 / run.size, 0.0, 0.0
        pieces = _Pieces()
        for first, after in _clusters(run, start, end):
            said = _said(run, first, after)
            alone = after - first == 1
            own = alone and _SOFT_HYPHEN not in said
            own = own and self._reads.get(run.glyphs[first]) == said
            if not own:
                pieces.enter(said)
            for index in range(first, after):
                lift = -run.ys[index] if run.ys else 0.0
                if lift != rise:
                    rise = lift
                    pieces.raise_to(rise)
                step = round(at - (run.xs[index] - run.xs[start]) * per_mille, 1)
                at += self._widths[run.glyphs[index]] - step
                pieces.show(run.glyphs[index], step)
            if not own:
                pieces.leave()
        if rise:  # It would hold for the text after this (ISO 32000-1, 9.3.1).
            pieces.raise_to(0.0)
        last = (run.xs[end - 1] - run.xs[start]) * per_mille
        return pieces.word(at, last, run.glyphs[start:end])


class _Widths(dict[int, float]):
    """The widths of a face's glyphs in 1/1000 em, as the font's widths in the file say them."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, glyph: int) -> float:
        width = self[glyph] = round(self._face.glyph_width(glyph) * 1000, 3)
        return width


class _Pieces:
    """The operators of a word in the making."""

    def __init__(self) -> None:
        self._done: list[bytes] = []
        self._codes: list[int] = []
        self._starts_in: bool | None = None
        self._inside = True

    def show(self, glyph: int, step: float) -> None:
        if step:
            self._flush()
            self._open()
            self._done.append(b"%.7g" % step)
        self._codes.append(glyph)

    def enter(self, said: str) -> None:
        """Write a text beside the glyphs to come, which cannot tell it (14.9.4)."""
        actual = (b"\xfe\xff" + said.encode("utf-16-be")).hex().upper()
        self._outside(f"/Span<</ActualText<{actual}>>>BDC\n".encode("ascii"))

    def leave(self) -> None:
        self._outside(b"EMC\n")

    def raise_to(self, rise: float) -> None:
        self._outside(f"{say(rise)} Ts\n".encode("ascii"))

    def word(self, advance: float, last: float, glyphs: tuple[int, ...]) -> Word:
        self._flush()
        starts_in = True if self._starts_in is None else self._starts_in
        shown = b"".join(self._done)
        return Word(shown, starts_in, self._inside, advance, last, glyphs)

    def _flush(self) -> None:
        if not self._codes:
            return
        self._open()
        string = struct.pack(f">{len(self._codes)}H", *self._codes)
        self._done.append(b"(" + _escape(string) + b")")
        self._codes.clear()

    def _open(self) -> None:
        if self._starts_in is None:
            self._starts_in = True
        elif not self._inside:
            self._done.append(_OPEN)
        self._inside = True

    def _outside(self, operators: bytes) -> None:
        self._flush()
        if self._starts_in is None:
            self._starts_in = False
        elif self._inside:
            self._done.append(_CLOSE)
        self._inside = False
        self._done.append(operators)


def _escape(string: bytes | bytearray) -> bytes:
    """Return the inside of a string in parentheses (ISO 32000-1, 7.3.4.2)."""
    said = bytes(string)
    if _SPECIAL.search(said) is None:
        return said
    for plain, escaped in _ESCAPES:
        said = said.replace(plain, escaped)
    return said


def _counted(first: int, count: int) -> tuple[int, ...]:
    return tuple(range(first, first + count))


def _ranges(run: GlyphRun) -> Iterator[tuple[int, int]]:
    """Yield the ranges of glyphs that end after a space or with the run."""
    start, count = 0, len(run.glyphs)
    for index, cluster in enumerate(run.clusters):
        after = run.clusters[index + 1] if index + 1 < count else len(run.text)
        if run.text[cluster:after] == " " or index + 1 == count:
            yield start, index + 1
            start = index + 1


def _said(run: GlyphRun, start: int, end: int) -> str:
    """Return the text that a range of glyphs stands for, zero-width characters beside it too."""
    first = run.clusters[start] if start else 0
    return run.text[first : run.clusters[end]] if end < len(run.glyphs) else run.text[first:]


def _clusters(run: GlyphRun, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield ranges of glyphs that stand for the same characters."""
    first = start
    for index in range(start + 1, end + 1):
        if index == end or run.clusters[index] != run.clusters[first]:
            yield first, index
            first = index
