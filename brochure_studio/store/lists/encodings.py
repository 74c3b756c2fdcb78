"""Which encoding a list is in: marks and strict rules first, then the likeliest by its letters."""

import codecs
from dataclasses import dataclass

# Longer marks first: that of UTF-32 begins as that of UTF-16 does.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What office programs in Norway have written: Windows, old Macintosh, DOS. The first wins a tie.
_OLD = ("cp1252", "mac_roman", "cp865")
_NORWEGIAN = frozenset("æøåÆØÅ")
_OTHER_LETTERS = frozenset("éèêëáàâäãöóòôõüúùûíìîïñçčšžđÉÈÊÁÀÄÖÓÜÚÍÇŠŽß")
_PUNCTUATION = frozenset("–—«»’‘“”…§°·´½\xa0€")
# So many bytes are looked at; names with å come early in any list.
_SAMPLE = 2**20
# Of UTF-8 with a slip here and there, and not of old text that happens to look like a little of it.
_MOSTLY = 20


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding by Python's name; `is_sure` is false where it is only the likeliest."""

    name: str
    is_sure: bool = True
    errors: str = "strict"


def find_encoding(data: bytes) -> Encoding:
    """Return the encoding of a text in bytes; every text gets one, unsure ones say so."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if marked is not None:
        return Encoding(marked, errors="replace")
    wide = _wide(data[:4096])
    if wide is not None:
        return Encoding(wide, errors="replace")
    if _is_utf8(data):
        return Encoding("utf-8")
    if _is_mostly_utf8(data):
        return Encoding("utf-8", is_sure=False, errors="replace")
    return _likeliest(data)


def _wide(begin: bytes) -> str | None:
    """Tell UTF-16 without a mark: in Western text every other byte is nothing."""
    if len(begin) < 4:
        return None
    half = len(begin) // 2
    even, odd = begin[0::2].count(0), begin[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_mostly_utf8(data: bytes) -> bool:
    text = data[:_SAMPLE].decode("utf-8", "replace")
    lost = text.count("\ufffd")
    good = sum(letter > "\x7f" for letter in text) - lost
    return good > lost * _MOSTLY


def _likeliest(data: bytes) -> Encoding:
    high = bytes(byte for byte in data[:_SAMPLE] if byte > 0x7F)
    scores = {name: _score(high, name) for name in _OLD}
    best = max(_OLD, key=lambda name: scores[name])
    others = max(score for name, score in scores.items() if name != best)
    return Encoding(best, is_sure=scores[best] >= 2 * max(others, 1), errors="replace")


def _score(high: bytes, name: str) -> int:
    return sum(_worth(letter) for letter in high.decode(name, "replace"))


def _worth(letter: str) -> int:
    """Weigh a letter: æ, ø and å speak for an encoding, what nobody writes in a list against it."""
    if letter in _NORWEGIAN:
        return 4
    if letter in _OTHER_LETTERS:
        return 1
    return 0 if letter in _PUNCTUATION else -4
