"""Blanks: characters of plane 15, which no text has, that stand for values to be filled in."""

import re

_FIRST = 0xF0000
_BLANK = re.compile("[\U000f0000-\U000ffffd]")


def blank(number: int) -> str:
    """Return the character that stands for a value by its number."""
    return chr(_FIRST + number)


def blanks_in(text: str) -> tuple[int, ...]:
    """Return the numbers of the blanks in a text."""
    return tuple(ord(char) - _FIRST for char in _BLANK.findall(text))


def fill_blanks(text: str, values: tuple[str, ...]) -> str:
    """Return a text with its blanks filled."""
    return _BLANK.sub(lambda match: values[ord(match[0]) - _FIRST], text)


def split_blanks(text: str) -> tuple[str | int, ...]:
    """Return a text cut at its blanks, which become numbers."""
    parts: list[str | int] = []
    at = 0
    for match in _BLANK.finditer(text):
        parts += [text[at : match.start()], ord(match[0]) - _FIRST]
        at = match.end()
    return tuple(part for part in (*parts, text[at:]) if part != "")
