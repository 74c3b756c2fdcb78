"""Long names broken into lines: at spaces, behind hyphens, and never within a date."""

import re
from collections.abc import Iterator

from brochure_studio.typeset.face import Face

# A date stays whole: who reads `2027-02-` at the end of a line takes it for another.
_PIECE = re.compile(r"\d{4}-\d\d-\d\d[-. ]?|[^ -]*[ -]?")


def break_sentence(face: Face, text: str, size: float, room: float) -> tuple[str, ...]:
    """Return the lines of a text, each as full as `room` (points) allows."""
    return tuple(line.rstrip() for line in _fill(face, text, size, room))


def break_name(face: Face, text: str, size: float, room: float, most: int = 0) -> tuple[str, ...]:
    """Return the lines of a name, no wider than `room` (points) and about equally long.

    With `most` the last of so many lines has all that is left. A piece wider than the room stays
    in one line.
    """
    lines = _fill(face, text, size, room)
    if 1 < len(lines) <= (most or len(lines)):
        lines = _even(face, text, size, room, len(lines))
    if most and len(lines) > most:
        rest = text[sum(map(len, lines[: most - 1])) :]
        lines = [*lines[: most - 1], rest]
    return tuple(line.rstrip() for line in lines)


def _even(face: Face, text: str, size: float, room: float, count: int) -> list[str]:
    """Return as many lines in the narrowest room that holds them, to a sixteenth of it."""
    for step in range(8, 16):
        lines = _fill(face, text, size, room * step / 16)
        if len(lines) == count:
            return lines
    return _fill(face, text, size, room)


def _fill(face: Face, text: str, size: float, room: float) -> list[str]:
    lines, line = list[str](), ""
    for piece in _pieces(text):
        if line and face.shape((line + piece).rstrip()).advance * size > room:
            lines.append(line)
            line = ""
        line += piece
    return [*lines, line] if line or not lines else lines


def _pieces(text: str) -> Iterator[str]:
    return (found[0] for found in _PIECE.finditer(text) if found[0])
