"""Names found by a few of their letters, the best first."""

import unicodedata
from collections.abc import Iterable
from typing import TypeVar

Thing = TypeVar("Thing")
_START, _NEXT, _LATE = 8.0, 5.0, 0.1
_PLAIN = str.maketrans("øæđ", "oad")


def plain(text: str) -> str:
    """Return a text in lower case without accents, so that a foreign keyboard finds it too."""
    parts = unicodedata.normalize("NFD", text.lower())
    letters = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return letters.translate(_PLAIN)


def score(query: str, name: str) -> float | None:
    """Return how well all letters of a query stand in a name in order; None where one is missing.

    Letters at the start of a word and letters in a row count most, late ones a little less. Words
    of the query may stand in any order.
    """
    held = plain(name)
    scores = [_score_word(word, held) for word in plain(query).split()]
    found = [one for one in scores if one is not None]
    return sum(found) - len(held) * 0.01 if len(found) == len(scores) else None


def _score_word(word: str, held: str) -> float | None:
    # The whole word somewhere is better than its letters spread about.
    at = held.find(word)
    if at >= 0:
        begins = at == 0 or not held[at - 1].isalnum()
        return (_START if begins else 0.0) + _NEXT * len(word) - at * _LATE
    total, last = 0.0, -1
    for letter in word:
        spot = held.find(letter, last + 1)
        if spot < 0:
            return None
        begins = spot == 0 or not held[spot - 1].isalnum()
        total += 2.0 * begins + (1.0 if spot == last + 1 else 0.0) - (spot - last) * _LATE
        last = spot
    return total


def rank(query: str, things: Iterable[tuple[str, Thing]]) -> list[Thing]:
    """Return the things whose names a query finds, the best first, equals in their order."""
    scored = [(score(query, name), thing) for name, thing in things]
    found = [(value, thing) for value, thing in scored if value is not None]
    return [thing for _, thing in sorted(found, key=lambda pair: -pair[0])]
