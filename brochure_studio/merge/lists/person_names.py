"""Full names split into given names and surname, as far as that can be told."""

import re
from dataclasses import dataclass

# Words that belong to the surname behind them.
_PARTICLES = frozenset(
    ("van", "von", "de", "der", "den", "del", "della", "da", "di", "du", "la", "le", "af", "av")
    + ("ter", "ten", "zu", "zur", "bin", "al")
)
_AND = re.compile(r"\s+(?:og|and|&|\+|und|en)\s+", re.IGNORECASE)
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class SplitName:
    """A full name in two; it `is_unclear` where another split is as likely, or nothing to split."""

    given: str
    surname: str
    is_unclear: bool = False


def split_name(name: str) -> SplitName:
    """Split `Kari Anne Hagen` or `Hagen, Kari Anne`; the last word is the surname."""
    before, comma, behind = name.partition(",")
    if comma and behind.strip():
        return SplitName(behind.strip(), before.strip(), "," in behind)
    words = name.replace(",", " ").split()
    if len(words) < 2:
        return SplitName("", "".join(words), is_unclear=True)
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return SplitName(" ".join(words[:at]), " ".join(words[at:]), at > _MOST_WORDS - 1)


def names_two(given: str) -> bool:
    """Tell whether given names are those of two people, as `Kari og Ola`."""
    return _AND.search(f"{given} ") is not None
