"""A forgiving search: small slips of the finger, accents and the other form of Norwegian count not.

Pure: no Qt. A query finds a text when each of its words is near the beginning of some word of it.
"""

import re
import unicodedata

# What people call things, by a template's purpose: nynorsk, bokmål and English.
PURPOSE_WORDS: dict[str, str] = {
    "brochure": "brosjyre hefte faldar folder flygeblad flyer leaflet booklet brochure pamphlet",
    "ad": "annonse reklame avis avisannonse ad advert advertisement newspaper lysing stilling",
    "letter": "brev utsending masseutsending post letter mail mailing",
    "poster": "plakat oppslag poster arrangement event bill",
    "postcard": "postkort kort helsing hilsen postcard greeting",
    "card": "kort velkomstkort velkomst card welcome",
    "sheet": "ark faktaark bustad bolig sheet fact factsheet housing",
    "screen": "skjerm nett facebook instagram some sosiale medier screen social web",
}
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "×": "x"})
# ISO 216, millimetres upright.
_ISO = {(148, 210): "a5", (210, 297): "a4", (297, 420): "a3", (105, 148): "a6", (99, 210): "m65"}


def fold(text: str) -> str:
    """Return a text in small letters without accents, `ø` as `o`, `å` as `a`."""
    small = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c))


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, each once."""
    return tuple(dict.fromkeys(re.findall(r"[a-z0-9]+", fold(text))))


def size_word(width: float, height: float) -> str:
    """Return the name of a paper size in millimetres, empty where it has none."""
    low, high = sorted((round(width), round(height)))
    return _ISO.get((low, high), "")


def finds(query: str, words: tuple[str, ...]) -> bool:
    """Tell whether a query finds a text, given as `words_of` it."""
    return all(_finds_word(asked, words) for asked in words_of(query))


def _finds_word(asked: str, words: tuple[str, ...]) -> bool:
    if any(asked in word for word in words):
        return True
    slips = 0 if len(asked) < 4 else 1 if len(asked) < 7 else 2
    return slips > 0 and any(_near(asked, word, slips) for word in words)


def _near(asked: str, word: str, slips: int) -> bool:
    """Tell whether a word begins like the asked one, but for a few slips (Levenshtein)."""
    if len(word) + slips < len(asked):
        return False
    row = list(range(len(asked) + 1))
    best = row[-1]
    for number, letter in enumerate(word[: len(asked) + slips], 1):
        last, row = row, [number]
        for at, other in enumerate(asked, 1):
            row.append(min(last[at] + 1, row[at - 1] + 1, last[at - 1] + (letter != other)))
        best = min(best, row[-1])
    return best <= slips
