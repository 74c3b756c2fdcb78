"""What single characters do in a line: which are spaces, which are never drawn, which stand in."""

import re
import unicodedata

SPACE = " "
NO_BREAK_SPACE = "\u00a0"
SOFT_HYPHEN = "\u00ad"
TAB = "\t"

# Unicode UAX 14: the breaks that must be taken (BK, LF, NL); a CR before an LF is a control.
NEWLINES = "\n\u000b\u000c\u0085\u2028\u2029"
# Spaces of a fixed width after which a line may end (UAX 14 class BA). Thin and hair spaces are
# not among them: they stand between a number and its unit here, and nobody wants those parted.
FIXED_SPACES = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u205f\u3000"
_ZWNJ, _ZWJ = "\u200c", "\u200d"
_BLANK = f"{SPACE}{NO_BREAK_SPACE}{TAB}{NEWLINES}{FIXED_SPACES}"
TOKENS = re.compile(f" +|[^{_BLANK}]+|[{_BLANK}]")

# What may be drawn where a face lacks the first: hyphens, bars and the minus.
STAND_INS = {
    "\u2010": "-",
    "\u2011": "\u2010-",
    "\u2012": "\u2013-",
    "\u2015": "\u2014\u2013",
    "\u2212": "\u2013-",
    "\u02bc": "\u2019'",
    "\u1e9e": "\u00df",
}
# HarfBuzz draws these by the space glyph, at their own width, where a face lacks them.
DRAWN_AS_SPACE = frozenset("\u00a0\u2007\u2009\u200a\u202f" + FIXED_SPACES)

# The share of its width by which a character may hang over the left and right edge of a column.
HANG = {
    ".": (0.0, 0.7),
    ",": (0.0, 0.7),
    ":": (0.0, 0.4),
    ";": (0.0, 0.4),
    "!": (0.0, 0.2),
    "?": (0.0, 0.2),
    "-": (0.0, 0.7),
    "\u2010": (0.0, 0.7),
    "\u2011": (0.0, 0.7),
    "\u2013": (0.3, 0.4),
    "\u2014": (0.2, 0.3),
    "\u00ab": (0.4, 0.4),
    "\u00bb": (0.4, 0.4),
    "\u2018": (0.6, 0.6),
    "\u2019": (0.6, 0.6),
    "\u201c": (0.5, 0.5),
    "\u201d": (0.5, 0.5),
    "\u201e": (0.5, 0.5),
    '"': (0.5, 0.5),
    "'": (0.6, 0.6),
}


def is_ignored(char: str) -> bool:
    """Tell whether a character is never drawn: controls, format and bidi controls, surrogates."""
    return unicodedata.category(char) in {"Cc", "Cf", "Cs"} and char not in {_ZWNJ, _ZWJ}


def is_joiner(char: str) -> bool:
    """Tell whether a character only says if its neighbours join; HarfBuzz sees to it."""
    return char in {_ZWNJ, _ZWJ}


def is_blank(text: str) -> bool:
    """Tell whether a text has nothing to see: spaces, controls and joiners alone."""
    return all(char.isspace() or is_ignored(char) or is_joiner(char) for char in text)


def clings(before: str, after: str) -> bool:
    """Tell whether no line should end at the space between two words.

    So it is between the groups of a number, a number and its unit, and `kl.` or `nr.` and the
    number, for people type plain spaces there.
    """
    if after[:1].isdigit():
        group = before[-1:].isdigit() and after[:3].isdigit() and not after[3:4].isdigit()
        return group or before.lower() in _BEFORE_NUMBERS
    return before[-1:].isdigit() and after.rstrip(".,;:!?)»").lower() in _UNITS


_BEFORE_NUMBERS = frozenset({"kl.", "nr.", "kr", "s.", "§", "tlf.", "no.", "p.", "ca."})
_UNITS = frozenset(
    {"%", "kr", "mm", "cm", "m", "km", "m²", "kg", "t", "l", "°c", "min", "mill", "mrd", "år"}
)


def bare_breaks(word: str) -> tuple[tuple[int, float], ...]:
    """Return where a word may be broken without a hyphen added, each with its penalty.

    After a zero-width space; after a hyphen, dash or slash between letters; in an address on the
    web before its dots and its @ and after its slashes, and then unwillingly.
    """
    if "/" not in word and not _MARKS.search(word):
        return ()
    address = _ADDRESS.search(word) is not None
    found = ((at, _bare_penalty(word, at, address)) for at in range(1, len(word)))
    return tuple((at, penalty) for at, penalty in found if penalty is not None)


_MARKS = re.compile("[\u200b\u2010\u2012-\u2014@.-]")
_ADDRESS = re.compile(r"://|@|^www\.|[^\W\d_]{2,}\.[^\W\d_]{2,}")
_DASHES = "-\u2010\u2012\u2013\u2014/"


def _bare_penalty(word: str, at: int, address: bool) -> float | None:
    before, after = word[at - 1], word[at]
    if before == "\u200b":
        return 0.0
    if address:
        slash = before == "/" and after != "/" and at > 1
        dot = after in ".?&#" and word[:at] != "www"
        return 500.0 if slash or dot or after == "@" else None
    if before in _DASHES and at > 2 and len(word) - at > 1 and after.isalpha():
        return 50.0 if word[at - 2].isalnum() else None
    return None
