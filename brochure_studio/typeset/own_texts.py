"""What each glyph of a face reads as by itself, whatever text it happens to be set in."""

import uharfbuzz as hb

from brochure_studio.typeset.face import Face

# Glyphs that no character is mapped to, but that stand for these where such a feature is on.
_FEATURES = ("onum", "lnum", "pnum", "tnum", "smcp", "c2sc")
_CASED = "abcdefghijklmnopqrstuvwxyzæøåäöüéABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖÜÉ"
_DIGITS = "0123456789"
_SMALL = "abcdefghijklmnopqrstuvwxyz"
_MORE_PAIRS = ("Th", "Qu", "fä", "fö", "fü", "fæ", "fø", "få")
# Characters for presentation only (Unicode, chapter 23): the text has the letters themselves.
_PRESENTATION = range(0xFB00, 0xFB50)
_SOFT_HYPHEN = 0xAD


def own_texts(face: Face) -> dict[int, str]:
    """Return the text of every glyph that has one: its character, or the letters of a ligature.

    It depends on the face alone, so that files made by several processes agree. Of several
    characters for a glyph the first counts: a hyphen is a hyphen, never the break of a word.
    """
    found: dict[int, str] = {}
    for code in _characters(face):
        found.setdefault(face.glyph(chr(code)), chr(code))
    found.pop(0, None)
    pairs = [one + other for one in _SMALL for other in _SMALL] + [*_MORE_PAIRS]
    joined = [pair for pair in pairs if _claim(face, pair, (), found)]
    for pair in joined:
        for letter in _SMALL:
            _claim(face, pair + letter, (), found)
            _claim(face, letter + pair, (), found)
    for feature in _FEATURES:
        if feature in face.substitutions:
            for char in _DIGITS + _CASED:
                _claim(face, char, (feature,), found)
    return found


def _characters(face: Face) -> list[int]:
    codes = hb.Face(hb.Blob(face.data)).unicodes
    return [c for c in sorted(codes) if c not in _PRESENTATION and c != _SOFT_HYPHEN]


def _claim(face: Face, said: str, features: tuple[str, ...], found: dict[int, str]) -> bool:
    """Tell whether a text becomes a single glyph, which then reads as that unless it has a text."""
    shaped = face.shape(said, features)
    if len(shaped.glyphs) != 1 or not shaped.glyphs[0]:
        return False
    found.setdefault(shaped.glyphs[0], said)
    return True
