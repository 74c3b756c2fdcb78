"""Text of one style shaped as it will stand in a line, whatever its face lacks."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from brochure_studio.typeset.characters import (
    DRAWN_AS_SPACE,
    HANG,
    SOFT_HYPHEN,
    SPACE,
    STAND_INS,
    is_ignored,
    is_joiner,
)
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.style import SMALL_CAPITAL, TextStyle
from brochure_studio.values.font import FontKey

_NO_HANG = (0.0, 0.0)
_GAP = 0.25  # of an em: what is left open for a character that no font has
_LIGATURES_OFF = ("-liga", "-clig", "-dlig", "-hlig")


class Ink(NamedTuple):
    """A style as it is drawn: with the face and size found for it, and its heights in points."""

    style: TextStyle
    ascent: float
    descent: float


class Stretch(NamedTuple):
    """Glyphs of one ink; places in points from the setting's start (y down), clusters too."""

    ink: Ink
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    clusters: tuple[int, ...]
    start: int
    x: float
    end_x: float


class Setting(NamedTuple):
    """Shaped text: its width in points, its stretches and the characters that no font has.

    `text` is what is seen: in capitals where the style asks for them. `lead` and `trail` are by
    how much its first and last character may hang over the edge of a column, in points. `plain` is
    its only stretch, where it has one, with all glyphs on the baseline and none missing;
    `even` tells that it has one glyph for each character.
    """

    text: str
    width: float
    stretches: tuple[Stretch, ...]
    missing: tuple[str, ...] = ()
    lead: float = 0.0
    trail: float = 0.0
    plain: Stretch | None = None
    even: bool = False


class _Part(NamedTuple):
    """Characters from `start` to `end` that one face draws; None where no font has them."""

    start: int
    end: int
    face: int | None
    small: bool


class Shaper:
    """Shapes text of one style, with the faces that help where its own lacks a character."""

    def __init__(
        self,
        style: TextStyle,
        faces: Callable[[FontKey], Face],
        fallbacks: tuple[FontKey, ...],
    ) -> None:
        self.style = style
        self.faces = tuple(faces(key) for key in dict.fromkeys((style.font, *fallbacks)))
        self.tracking = style.tracking / 1000 * style.size
        small = style.case == "small-caps"
        self._scaled = small and "smcp" not in self.faces[0].substitutions
        own = ("smcp",) if small and not self._scaled else ()
        self._features = (*style.features, *own, *(_LIGATURES_OFF if style.tracking else ()))
        self._inks: dict[tuple[int, bool], Ink] = {}
        self._plain: set[str] = set()
        self._simple: set[str] = set()
        self._size = self.ink().style.size

    def ink(self, face: int = 0, small: bool = False) -> Ink:
        """Return the style as one of the faces draws it, scaled down for `small` capitals."""
        ink = self._inks.get((face, small))
        if ink is None:
            found, size = self.faces[face], self.style.size * (SMALL_CAPITAL if small else 1)
            style = replace(self.style, font=found.key, size=size)
            ink = Ink(style, found.ascent * size, found.descent * size)
            self._inks[face, small] = ink
        return ink

    def shape(self, text: str, hyphen: bool = False) -> Setting:
        """Shape text; a `hyphen` ends it as U+00AD that is drawn."""
        if not hyphen and (setting := self._shape_simple(text)) is not None:
            return setting
        if hyphen and not text.endswith(SOFT_HYPHEN):
            text += SOFT_HYPHEN
        shown, missing, stretches, x = "", [], [], 0.0
        for part in self._parts(text):
            cased = self._cased(text[part.start : part.end], part.small)
            shown += cased
            if part.face is None:
                missing += [c for c in cased if not _unseen(c)]
                x += _GAP * self.style.size * (part.end - part.start)
                continue
            stretch = self._stretch(part, cased, x, hyphen and part.end == len(text))
            stretches.append(stretch)
            x = stretch.end_x
        lead, trail = self._hang(shown, stretches, hyphen)
        plain = stretches[0] if len(stretches) == 1 and not missing else None
        if plain and plain.ys:
            plain = None
        even = plain is not None and plain.clusters == tuple(range(len(shown)))
        return Setting(shown, x, tuple(stretches), tuple(missing), lead, trail, plain, even)

    def _shape_simple(self, text: str) -> Setting | None:
        """Shape text of which each character is drawn by the style's own face, as nearly all is.

        None where it is other. What comes of it is what `shape` makes, only sooner.
        """
        if self._scaled or self.tracking or not (text and self._is_simple(text)):
            return None
        face, cased = self.faces[0], self._cased(text, False)
        shaped = face.shape(cased, self._features, self.style.language)
        if any(shaped.y_offsets):
            return None
        size, x, xs = self._size, 0.0, list[float]()
        for offset, advance in zip(shaped.x_offsets, shaped.advances, strict=True):
            xs.append(x + offset * size)
            x += advance * size
        lead, trail = HANG.get(cased[0], _NO_HANG)[0], HANG.get(cased[-1], _NO_HANG)[1]
        if lead:
            lead *= face.glyph_width(shaped.glyphs[0]) * size
        if trail:
            trail *= face.glyph_width(shaped.glyphs[-1]) * size
        clusters = shaped.clusters
        stretch = Stretch(self.ink(), shaped.glyphs, tuple(xs), (), clusters, 0, 0.0, x)
        even = clusters == tuple(range(len(cased)))
        return Setting(cased, x, (stretch,), (), lead, trail, stretch, even)

    def _is_simple(self, text: str) -> bool:
        """Tell whether text has only characters that are drawn as they are, by one face."""
        if self._simple.issuperset(text):
            return True
        if not self._is_plain(text):
            return False
        strange = {c for c in text if not self.faces[0].has(self._cased(c, False))}
        self._simple |= set(text) - strange
        return not strange

    def _stretch(self, part: _Part, text: str, x: float, hyphen: bool) -> Stretch:
        face, ink = self.faces[part.face or 0], self.ink(part.face or 0, part.small)
        drawn, places = _drawn(face, text, hyphen)
        shaped = face.shape(drawn, self._features, self.style.language)
        size, begin, xs = ink.style.size, x, []
        clusters = tuple(part.start + places[c] for c in shaped.clusters)
        following = (*clusters[1:], -1)
        for number, advance in enumerate(shaped.advances):
            xs.append(x + shaped.x_offsets[number] * size)
            x += advance * size
            if clusters[number] != following[number]:
                x += self.tracking
        ys = tuple(-y * size for y in shaped.y_offsets) if any(shaped.y_offsets) else ()
        return Stretch(ink, shaped.glyphs, tuple(xs), ys, clusters, part.start, begin, x)

    def _parts(self, text: str) -> Iterator[_Part]:
        """Cut text where its face or its scale changes."""
        if text and not self._scaled and self._is_plain(text):
            yield _Part(0, len(text), 0, False)
            return
        start, held = 0, (0, False)
        now: tuple[int | None, bool] = held
        for at, end in _clusters(text):
            kind = self._kind(text[at:end], now)
            if kind != now:
                if at > start:
                    yield _Part(start, at, *now)
                start, now = at, kind
        if start < len(text):
            yield _Part(start, len(text), *now)

    def _is_plain(self, text: str) -> bool:
        """Tell whether text has only characters that stand by themselves in the style's own face.

        So have nearly all words, and each character is looked into once only.
        """
        for char in set(text) - self._plain:
            marks = unicodedata.combining(char) or _unseen(char)
            if marks or not _draws(self.faces[0], self._cased(char, False)):
                return False
            self._plain.add(char)
        return True

    def _kind(self, cluster: str, now: tuple[int | None, bool]) -> tuple[int | None, bool]:
        """Find the face for a character and its marks; what is unseen stays with `now`."""
        seen = "".join(c for c in cluster if not _unseen(c))
        if not seen:
            return now
        small = self._scaled and self._cased(seen, True) != seen
        shown = self._cased(seen, small)
        for number, face in enumerate(self.faces):
            if _draws(face, shown) or _draws(face, unicodedata.normalize("NFC", shown)):
                return number, small
        return None, False

    def _cased(self, text: str, small: bool) -> str:
        if self.style.case != "upper" and not small:
            return text
        return "".join(_upper(c) for c in text)

    def _hang(self, shown: str, stretches: list[Stretch], hyphen: bool) -> tuple[float, float]:
        first = next((c for c in shown if not _unseen(c)), "-" if hyphen else "")
        last = "-" if hyphen else next((c for c in reversed(shown) if not _unseen(c)), "")
        inked = [stretch for stretch in stretches if stretch.glyphs]
        if not inked:
            return 0.0, 0.0
        lead, trail = HANG.get(first, (0.0, 0.0))[0], HANG.get(last, (0.0, 0.0))[1]
        return lead * self._width(inked[0], 0), trail * self._width(inked[-1], -1)

    def _width(self, stretch: Stretch, number: int) -> float:
        face = next(f for f in self.faces if f.key == stretch.ink.style.font)
        return face.glyph_width(stretch.glyphs[number]) * stretch.ink.style.size


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each base character with the marks on it begins and ends."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not (unicodedata.combining(text[end]) or is_joiner(text[end])):
            yield start, end
            start = end


def _unseen(char: str) -> bool:
    return is_ignored(char) or is_joiner(char)


def _draws(face: Face, text: str) -> bool:
    return all(
        face.has(char)
        or (char in DRAWN_AS_SPACE and face.has(SPACE))
        or any(face.has(c) for c in STAND_INS.get(char, ""))
        for char in text
    )


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
    # The capital sharp s of 2017; the words whose capitals are two letters keep the small one.
    upper = "\u1e9e" if char == "\u00df" else char.upper()
    return upper if len(upper) == 1 else char
