"""Where words may be broken: pyphen's patterns, soft hyphens and the house's own exceptions."""

import re
import unicodedata
from collections.abc import Mapping

import pyphen

from brochure_studio.typeset.patterns import Patterns

SOFT_HYPHEN = "\u00ad"
EVERY_LANGUAGE = "*"

# The dictionary for each language the house writes; there are no patterns for Sámi.
_DICTIONARIES = {
    "nn": "nn_NO",
    "nb": "nb_NO",
    "no": "nb_NO",
    "en": "en_GB",
    "de": "de_DE",
    "nl": "nl_NL",
    "pl": "pl_PL",
}
_CACHED_WORDS = 20_000
_LETTERS = re.compile(r"[^\W\d_]+")
# An address on the web or of a mailbox, or a word with figures: no hyphen would belong to it.
_UNBROKEN = re.compile(r"[\d@_]|://|^www\.|\w\.\w")


class Hyphenator:
    """Knows where words may be hyphenated.

    `exceptions` gives the house's own words for each language tag, written with hyphens where they
    may break (`Hard-an-ger`), without any where they may not; the tag `*` means every language.
    `before` and `after` are the fewest letters left on either side of a hyphen.
    """

    def __init__(
        self,
        exceptions: Mapping[str, tuple[str, ...]] | None = None,
        before: int = 2,
        after: int = 3,
    ) -> None:
        self._exceptions = {
            (language, word.replace("-", "").lower()): _hyphens(word)
            for language, words in (exceptions or {}).items()
            for word in words
        }
        self._before = before
        self._after = after
        self._patterns: dict[str, Patterns] = {}
        self._known: dict[tuple[str, str], tuple[int, ...]] = {}

    def points(self, word: str, language: str) -> tuple[int, ...]:
        """Return the indices in `word` before which a hyphen may end a line, in rising order.

        A word with soft hyphens breaks after those only. Addresses, words with figures and words
        in capitals break nowhere; neither does a word of a language that has no patterns.
        """
        key = (word, language)
        points = self._known.get(key)
        if points is None:
            if len(self._known) >= _CACHED_WORDS:
                self._known.clear()
            points = self._known[key] = self._find(word, language.split("-", maxsplit=1)[0].lower())
        return points

    def _find(self, word: str, language: str) -> tuple[int, ...]:
        if SOFT_HYPHEN in word:
            return tuple(i for i in range(2, len(word)) if word[i - 1] == SOFT_HYPHEN)
        if _UNBROKEN.search(word):
            return ()
        composed, places = compose(word)
        points = (
            match.start() + point
            for match in _LETTERS.finditer(composed)
            for point in self._in_letters(match[0], language)
        )
        return tuple(places[point] for point in points)

    def _in_letters(self, letters: str, language: str) -> tuple[int, ...]:
        lower = letters.lower()
        for tag in (language, EVERY_LANGUAGE):
            if (tag, lower) in self._exceptions:
                return self._exceptions[tag, lower]
        if letters.isupper() or len(letters) < self._before + self._after:
            return ()
        patterns = self._patterns_of(language)
        if patterns is None:
            return ()
        last = len(letters) - self._after
        return tuple(p for p in patterns.points(lower) if self._before <= p <= last)

    def _patterns_of(self, language: str) -> Patterns | None:
        if language not in _DICTIONARIES:
            return None
        if language not in self._patterns:
            self._patterns[language] = Patterns(pyphen.LANGUAGES[_DICTIONARIES[language]])
        return self._patterns[language]


def compose(word: str) -> tuple[str, tuple[int, ...]]:
    """Return `word` in NFC and, for each of its characters and the end, the index in `word`."""
    if unicodedata.is_normalized("NFC", word):
        return word, tuple(range(len(word) + 1))
    composed, places, start = "", [], 0
    for end in range(1, len(word) + 1):
        if end == len(word) or not unicodedata.combining(word[end]):
            cluster = unicodedata.normalize("NFC", word[start:end])
            places += [start] * len(cluster)
            composed += cluster
            start = end
    return composed, (*places, len(word))


def _hyphens(word: str) -> tuple[int, ...]:
    parts = word.split("-")
    return tuple(sum(map(len, parts[:n])) for n in range(1, len(parts)))
