"""Words measured and shaped once for a style: widths, glyphs and the places they may break."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from brochure_studio.typeset.characters import (
    DRAWN_AS_SPACE,
    SOFT_HYPHEN,
    SPACE,
    STAND_INS,
    bare_breaks,
    is_ignored,
    is_joiner,
)
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.style import SMALL_CAPITAL, TextStyle
from brochure_studio.values.font import FontKey

_CACHED_WORDS = 20_000
_GAP = 0.25  # of an em: what is left open for a character that no font has
_LIGATURES_OFF = ("-liga", "-clig", "-dlig", "-hlig")


@dataclass(frozen=True, slots=True)
class Ink:
    """A style as it is drawn: the face found for it, its size and its measures in points."""

    style: TextStyle
    ascent: float
    descent: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """Glyphs of one ink; places in points from the word's start, y down, clusters from it too."""

    ink: Ink
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    clusters: tuple[int, ...]
    start: int
    x: float
    end_x: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Shaped text: its width in points, its stretches and the characters that no font has."""

    text: str
    width: float
    stretches: tuple[Stretch, ...]
    missing: tuple[str, ...] = ()


class Break(NamedTuple):
    """A place where a word may break: the widths of what stands before (hyphen in) and after.

    `penalty` is that of a break without a hyphen; what a hyphen costs is the paragraph's affair.
    """

    at: int
    before: float
    after: float
    penalty: float
    hyphen: bool


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it may break."""

    setting: Setting
    width: float
    breaks: tuple[Break, ...]


class StyledWords:
    """The words of one style, each shaped and measured once."""

    def __init__(
        self,
        style: TextStyle,
        faces: Callable[[FontKey], Face],
        hyphenator: Hyphenator,
        fallbacks: tuple[FontKey, ...],
    ) -> None:
        self.style = style
        self.faces = tuple(faces(key) for key in dict.fromkeys((style.font, *fallbacks)))
        self.hyphenator = hyphenator
        self.tracking = style.tracking / 1000 * style.size
        self._inks: dict[tuple[int, bool], Ink] = {}
        self._words: dict[tuple[str, bool], Word] = {}
        self._settings: dict[tuple[str, bool], Setting] = {}
        self._synthetic = style.case == "small-caps" and "smcp" not in self.faces[0].substitutions
        self._features = self._wanted_features()
        self.ink = self._ink(0, False)
        self.space = self.set(SPACE).width

    def word(self, text: str, hyphenate: bool) -> Word:
        """Return a word, measured; `hyphenate` allows more breaks than soft hyphens and dashes."""
        word = self._words.get((text, hyphenate))
        if word is None:
            if len(self._words) >= _CACHED_WORDS:
                self._words.clear()
            setting = self.set(text)
            breaks = tuple(self._breaks(text, hyphenate))
            word = self._words[text, hyphenate] = Word(setting, setting.width, breaks)
        return word

    def set(self, text: str, hyphen: bool = False) -> Setting:
        """Shape text that stands in one line, with a hyphen at its end if so asked."""
        setting = self._settings.get((text, hyphen))
        if setting is None:
            if len(self._settings) >= _CACHED_WORDS:
                self._settings.clear()
            setting = self._settings[text, hyphen] = self._set(text, hyphen)
        return setting

    def _breaks(self, text: str, hyphenate: bool) -> Iterator[Break]:
        found = {at: (penalty, False) for at, penalty in bare_breaks(text)}
        if hyphenate or SOFT_HYPHEN in text:
            for at in self.hyphenator.points(text, self.style.language):
                found.setdefault(at, (0.0, True))
        for at in sorted(found):
            penalty, hyphen = found[at]
            before, after = self.set(text[:at], hyphen), self.set(text[at:])
            yield Break(at, before.width, after.width, penalty, hyphen)

    def _set(self, text: str, hyphen: bool) -> Setting:
        if hyphen and not text.endswith(SOFT_HYPHEN):
            text += SOFT_HYPHEN
        draft = _Draft(self, text)
        for start, end, face, small in self._parts(text, hyphen):
            draft.add(start, end, face, small, hyphen and end == len(text))
        return draft.finish()

    def _parts(self, text: str, hyphen: bool) -> Iterator[tuple[int, int, int | None, bool]]:
        """Cut text where its face or its scale changes; face None where no font has it."""
        start, now = 0, (0, False)
        held: tuple[int | None, bool] = now
        for at, end in _clusters(text):
            kind = self._kind(text[at:end], held)
            if kind != held:
                if at > start:
                    yield start, at, *held
                start, held = at, kind
        if start < len(text):
            yield start, len(text), *held

    def _kind(self, cluster: str, held: tuple[int | None, bool]) -> tuple[int | None, bool]:
        drawn = "".join(c for c in cluster if not is_ignored(c) and not is_joiner(c))
        if not drawn:
            return held
        small = self._synthetic and drawn != drawn.upper() and len(drawn.upper()) == len(drawn)
        shown = self.cased(drawn, small)
        for number, face in enumerate(self.faces):
            if all(_drawable(face, c) for c in unicodedata.normalize("NFC", shown)) or all(
                _drawable(face, c) for c in shown
            ):
                return number, small
        return None, False

    def cased(self, text: str, small: bool) -> str:
        """Return text in the capitals its style asks for, character for character."""
        if self.style.case != "upper" and not small:
            return text
        return "".join(_upper(c) for c in text)

    def _ink(self, face: int, small: bool) -> Ink:
        ink = self._inks.get((face, small))
        if ink is None:
            found, size = self.faces[face], self.style.size * (SMALL_CAPITAL if small else 1)
            style = replace(self.style, font=found.key, size=size)
            ink = Ink(style, found.ascent * size, found.descent * size)
            self._inks[face, small] = ink
        return ink

    def _wanted_features(self) -> tuple[str, ...]:
        own = ("smcp",) if self.style.case == "small-caps" and not self._synthetic else ()
        off = _LIGATURES_OFF if self.style.tracking else ()
        return (*self.style.features, *own, *off)


class _Draft:
    """A setting in the making."""

    def __init__(self, words: StyledWords, text: str) -> None:
        self.words = words
        self.text = text
        self.shown: list[str] = []
        self.x = 0.0
        self.stretches: list[Stretch] = []
        self.missing: list[str] = []

    def add(self, start: int, end: int, face: int | None, small: bool, hyphen: bool) -> None:
        """Shape one part of the text and set it after the others."""
        shown = self.words.cased(self.text[start:end], small)
        self.shown.append(shown)
        if face is None:
            chars = [c for c in self.text[start:end] if not is_ignored(c) and not is_joiner(c)]
            self.missing += chars
            self.x += _GAP * self.words.style.size
            return
        found, ink = self.words.faces[face], self.words._ink(face, small)
        drawn, places = _drawn(found, shown, hyphen)
        shaped = found.shape(drawn, self.words._features, self.words.style.language)
        size, x, from_x = ink.style.size, self.x, self.x
        clusters = tuple(start + places[c] for c in shaped.clusters)
        xs: list[float] = []
        for number, advance in enumerate(shaped.advances):
            xs.append(x + shaped.x_offsets[number] * size)
            x += advance * size
            if number + 1 == len(clusters) or clusters[number + 1] != clusters[number]:
                x += self.words.tracking
        ys = tuple(-y * size for y in shaped.y_offsets) if any(shaped.y_offsets) else ()
        self.stretches.append(
            Stretch(ink, shaped.glyphs, tuple(xs), ys, clusters, start, from_x, x)
        )
        self.x = x

    def finish(self) -> Setting:
        """Return what has been set."""
        return Setting("".join(self.shown), self.x, tuple(self.stretches), tuple(self.missing))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each base character and the marks on it begin and end."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not (unicodedata.combining(text[end]) or is_joiner(text[end])):
            yield start, end
            start = end


def _drawable(face: Face, char: str) -> bool:
    if face.has(char) or (char in DRAWN_AS_SPACE and face.has(SPACE)):
        return True
    return any(face.has(c) for c in STAND_INS.get(char, ""))


def _drawn(face: Face, text: str, hyphen: bool) -> tuple[str, tuple[int, ...]]:
    """Return what is handed to the shaper and, for each character of it, its index in `text`.

    What is never drawn is left out, stand-ins replace what the face lacks; at the end of a broken
    line the soft hyphen becomes a hyphen.
    """
    last = len(text) - 1
    kept: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        if hyphen and at == last:
            kept.append("\u2010" if face.has("\u2010") else "-")
        elif is_ignored(char):
            continue
        elif char in STAND_INS and not face.has(char):
            kept.append(next((c for c in STAND_INS[char] if face.has(c)), char))
        else:
            kept.append(char)
        places.append(at)
    return "".join(kept), tuple(places)


def _upper(char: str) -> str:
    upper = "\u1e9e" if char == "\u00df" else char.upper()
    return upper if len(upper) == 1 else char
