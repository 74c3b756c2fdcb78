"""Liang's hyphenation patterns (F. M. Liang, 1983), read from the dictionaries of pyphen.

pyphen itself takes every pattern of a dictionary apart before the first word; a document needs a
few hundred of the thirty thousand, so here a pattern is taken apart when a word first meets it.
"""

import re
from pathlib import Path

_NO_DIGITS = str.maketrans("", "", "0123456789")
_LETTERS_WITH_LEVELS = re.compile(r"(\d?)(\D?)")
# Comments and settings; a pattern with a slash would change the spelling, which we cannot set.
_NO_PATTERN = re.compile(r"^(?:[%#]|[A-Z]+HYPHENMIN|.*/).*$", re.MULTILINE)


class Patterns:
    """The patterns of one language."""

    def __init__(self, file: Path) -> None:
        encoding, _, text = file.read_bytes().partition(b"\n")
        patterns = _NO_PATTERN.sub("", text.decode(encoding.decode("ascii").strip()))
        # Without its digits, the text has in the same place of the list what each pattern matches.
        self._written = dict(
            zip(patterns.translate(_NO_DIGITS).split(), patterns.split(), strict=True)
        )
        self._longest = max(map(len, self._written), default=0)
        self._levels: dict[str, tuple[int, ...]] = {}

    def points(self, word: str) -> tuple[int, ...]:
        """Return the indices in a word of small letters before which it may be broken."""
        dotted = f".{word}."
        levels = [0] * (len(dotted) + 1)
        for start in range(len(dotted) - 1):
            for end in range(start + 1, min(start + self._longest, len(dotted)) + 1):
                found = dotted[start:end]
                if found in self._written:
                    part = slice(start, start + len(found) + 1)
                    levels[part] = map(max, self._levels_of(found), levels[part])
        return tuple(at - 1 for at, level in enumerate(levels) if level % 2)

    def _levels_of(self, found: str) -> tuple[int, ...]:
        """Return the level before each letter of a pattern and after its last one."""
        if found not in self._levels:
            parts = _LETTERS_WITH_LEVELS.findall(self._written[found])
            levels = tuple(int(digit or 0) for digit, _ in parts)
            self._levels[found] = levels[: len(found) + 1]
        return self._levels[found]
