"""Liang's hyphenation patterns (F. M. Liang, 1983), read from the dictionaries of pyphen.

pyphen itself takes every pattern of a dictionary apart before the first word; a document needs a
few hundred of the thirty thousand, so here a pattern is taken apart when a word first meets it.
"""

import re
from pathlib import Path

_LETTERS_WITH_LEVELS = re.compile(r"(\d?)(\D?)")


class Patterns:
    """The patterns of one language."""

    def __init__(self, file: Path) -> None:
        encoding, *lines = map(bytes.strip, file.read_bytes().splitlines())
        data, charset = b"\n".join(lines), encoding.decode("ascii")
        # Without its digits, the text has in the same line what each pattern matches. Comments,
        # settings and patterns that would change the spelling stay: no word has `%`, `#` or `/`.
        bare = data.translate(None, b"0123456789").decode(charset).split("\n")
        self._written = dict(zip(bare, data.decode(charset).split("\n"), strict=True))
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
