"""One face: its measures, and text shaped into glyphs by HarfBuzz."""

from functools import cached_property
from typing import NamedTuple

import uharfbuzz as hb

from brochure_studio.typeset.tables import FaceError, Metrics, read_metrics, say_key
from brochure_studio.values.font import FontKey

__all__ = ["Face", "FaceError", "Shaped"]

_CACHED_WORDS = 2_000  # the words of a style remember what came of them themselves


class Shaped(NamedTuple):
    """Glyphs in the order they are drawn; lengths in em, y up.

    `clusters[i]` is the index in the shaped text of the first character of glyph i's cluster;
    clusters never go backwards.
    """

    glyphs: tuple[int, ...]
    advances: tuple[float, ...]
    x_offsets: tuple[float, ...]
    y_offsets: tuple[float, ...]
    clusters: tuple[int, ...]
    advance: float


# The glyph of each, its advance in em and in the font's own units.
_Digits = dict[str, tuple[int, float, int]]
_DIGITS = "0123456789"
# Each digit before and behind every two others.
_TRIPLES = "".join(f"{number:03}" for number in range(1000))


class Face:
    """A static TrueType face, read from its bytes.

    A FaceError says in one sentence why a font cannot be used: PostScript outlines, a variable
    font, embedding forbidden by its fsType, or broken tables.
    """

    def __init__(self, key: FontKey, data: bytes) -> None:
        self.key = key
        self.data = data
        self._metrics: Metrics = read_metrics(key, data)
        self._shaped: dict[tuple[str, tuple[str, ...], str], Shaped] = {}
        self._switches: dict[tuple[str, ...], dict[str, bool]] = {}
        self._digits: dict[tuple[tuple[str, ...], str], _Digits | None] = {}
        self._has: dict[str, bool] = {}
        self._font = hb.Font(hb.Face(hb.Blob(data)))
        if not self._font.face.unicodes:
            raise FaceError(f"the font file of {say_key(key)} maps no characters to glyphs")

    def __reduce__(self) -> tuple[type["Face"], tuple[FontKey, bytes]]:
        return Face, (self.key, self.data)

    @property
    def upem(self) -> int:
        """Return the units of one em."""
        return self._metrics.upem

    @property
    def ascent(self) -> float:
        """Return the height above the baseline, in em."""
        return self._metrics.ascent

    @property
    def descent(self) -> float:
        """Return the depth below the baseline, in em, positive."""
        return self._metrics.descent

    @property
    def line_gap(self) -> float:
        """Return the face's own gap between lines, in em."""
        return self._metrics.line_gap

    @cached_property
    def cap_height(self) -> float:
        """Return the height of capitals in em, measured on H where the font does not say."""
        return self._metrics.cap_height or self._height_of("H", 0.7)

    @cached_property
    def x_height(self) -> float:
        """Return the height of small letters in em, measured on x where the font does not say."""
        return self._metrics.x_height or self._height_of("x", 0.5)

    @property
    def underline_position(self) -> float:
        """Return how far the middle of an underline lies under the baseline, in em, positive."""
        return self._metrics.underline_position

    @property
    def underline_thickness(self) -> float:
        """Return the thickness of an underline, in em."""
        return self._metrics.underline_thickness

    @cached_property
    def substitutions(self) -> frozenset[str]:
        """Return the tags of the face's substitution features, such as `smcp` and `onum`."""
        face = self._font.face
        found: set[str] = set()
        for script in range(len(face.get_table_script_tags("GSUB"))):
            found.update(face.get_language_feature_tags("GSUB", script))
        return frozenset(found)

    def has(self, char: str) -> bool:
        """Tell whether the face has a glyph for one character."""
        known = self._has.get(char)
        if known is None:
            known = self._has[char] = bool(self._font.get_nominal_glyph(ord(char)))
        return known

    def glyph(self, char: str) -> int:
        """Return the glyph of one character, 0 (the font's .notdef) where the face has none."""
        return self._font.get_nominal_glyph(ord(char)) or 0

    def glyph_width(self, gid: int) -> float:
        """Return a glyph's advance in em."""
        return float(self._font.get_glyph_h_advance(gid)) / self._metrics.upem

    def glyph_ink(self, gid: int) -> tuple[float, float]:
        """Return where a glyph's ink begins and ends across, from its origin, in em."""
        box = self._font.get_glyph_extents(gid)
        if box is None:
            return 0.0, 0.0
        return box.x_bearing / self.upem, (box.x_bearing + box.width) / self.upem

    def shape(self, text: str, features: tuple[str, ...] = (), language: str = "") -> Shaped:
        """Turn text into glyphs, left to right, with the face's own kerning and ligatures.

        Features are OpenType tags, `-liga` turns one off; language is a tag such as `nn`. Zero-
        width characters leave no glyph. The answer is remembered as long as the face lives.
        """
        if text.isdecimal() and text.isascii() and (digits := self._lone(features, language)):
            return self._shape_digits(text, digits)
        key = (text, features, language)
        shaped = self._shaped.get(key)
        if shaped is None:
            if len(self._shaped) >= _CACHED_WORDS:
                self._shaped.clear()
            shaped = self._shaped[key] = self._shape(text, features, language)
        return shaped

    def _lone(self, features: tuple[str, ...], language: str) -> "_Digits | None":
        """Return the glyph and advance of each digit; None where digits do something to others.

        House numbers are many and seldom come again, and in most faces digits stand by themselves.
        """
        key = (features, language)
        if key not in self._digits:
            each = self._shape(_DIGITS, features, language)
            whole = self._shape(_TRIPLES, features, language)
            units = [round(one * self._metrics.upem) for one in each.advances]
            own = zip(each.glyphs, each.advances, units, strict=True)
            digits = dict(zip(_DIGITS, own, strict=False))
            alone = len(digits) == len(each.glyphs) == len(_DIGITS)
            alone = alone and whole == self._shape_digits(_TRIPLES, digits)
            self._digits[key] = digits if alone else None
        return self._digits[key]

    def _shape_digits(self, text: str, digits: "_Digits") -> Shaped:
        found, em = [digits[char] for char in text], self._metrics.upem
        still = (0.0,) * len(found)
        glyphs, advances, units = zip(*found, strict=True)
        return Shaped(glyphs, advances, still, still, tuple(range(len(found))), sum(units) / em)

    def _shape(self, text: str, features: tuple[str, ...], language: str) -> Shaped:
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        buffer.language = language or "und"
        switches = self._switches.get(features)
        if switches is None:
            switches = self._switches[features] = _switches(features)
        hb.shape(self._font, buffer, switches)
        infos, places = buffer.glyph_infos, buffer.glyph_positions or ()
        em = self._metrics.upem
        across = [p.x_advance for p in places]
        return Shaped(
            tuple([i.codepoint for i in infos]),
            tuple([x / em for x in across]),
            tuple([p.x_offset / em for p in places]),
            tuple([p.y_offset / em for p in places]),
            tuple([i.cluster for i in infos]),
            sum(across) / em,
        )

    def _height_of(self, char: str, default: float) -> float:
        box = self._font.get_glyph_extents(self.glyph(char)) if self.has(char) else None
        return box.y_bearing / self.upem if box else default


def _switches(features: tuple[str, ...]) -> dict[str, bool]:
    return {tag.lstrip("+-"): not tag.startswith("-") for tag in features}
