"""The `d` of SVG paths (SVG 1.1, 8.3) as absolute lines and cubic curves."""

import re
from collections.abc import Iterable, Iterator

from brochure_studio.scene.items import Outline

Command = tuple[str, tuple[float, ...]]
Pair = tuple[float, float]

_CHUNK = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_STRANGE = re.compile(r"[^MmLlHhVvCcSsQqTtAaZzeE0-9.,+\-\s]")
# The two flags of an arc are one digit each, and need no space after them.
_ARC = re.compile(
    rf"[\s,]*({_NUMBER.pattern})[\s,]*({_NUMBER.pattern})[\s,]*({_NUMBER.pattern})[\s,]*([01])[\s,]*([01])[\s,]*({_NUMBER.pattern})[\s,]*({_NUMBER.pattern})"
)
# What drawing programs save: absolute moves, lines and curves, each with its letter. There is one
# way only to read each text, so that a path of a hundred thousand numbers leaves no steps to take
# back. (Possessive groups would say that too, but before Python 3.11.5 they match too much.)
_SIGNED = r"-?\d+(?:\.\d*)?"
_NEXT = rf"(?:\s*,\s*|\s+|(?=-)){_SIGNED}"
_SIMPLE = re.compile(
    rf"\s*(?=M)(?:[ML]\s*{_SIGNED}{_NEXT}\s*|C\s*{_SIGNED}(?:{_NEXT}){{5}}\s*|Z\s*)*", re.ASCII
)
_ONLY_NUMBERS = str.maketrans("MLCZ,", "     ") | {ord("-"): " -"}
_ONLY_LETTERS = str.maketrans("", "", "0123456789.,- \t\n\r\f\v")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_SHORTHANDS = {"S": "C", "T": "Q"}


def path_outline(data: str) -> Outline:
    """Return path data as an outline; a ValueError for what is not path data."""
    if _SIMPLE.fullmatch(data):
        coords = map(float, data.translate(_ONLY_NUMBERS).split())
        return Outline(data.translate(_ONLY_LETTERS), tuple(coords))
    return as_outline(path_commands(data))


def as_outline(commands: Iterable[Command]) -> Outline:
    """Return commands as an outline."""
    held = tuple(commands)
    coords = tuple(value for _, values in held for value in values)
    return Outline("".join(op for op, _ in held), coords)


def path_commands(data: str) -> tuple[Command, ...]:
    """Return M, L, C and Z with absolute coordinates; a ValueError for what is not path data."""
    return tuple(_absolute(data))


def quadratic_as_cubic(at: Pair, values: tuple[float, ...]) -> tuple[float, ...]:
    """Raise a quadratic curve from `at` to the cubic that is the same."""
    x1, y1, x, y = values
    first = (at[0] + 2 / 3 * (x1 - at[0]), at[1] + 2 / 3 * (y1 - at[1]))
    return (*first, x + 2 / 3 * (x1 - x), y + 2 / 3 * (y1 - y), x, y)


def _absolute(data: str) -> Iterator[Command]:
    at, start, control, last = (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), ""
    for letter, given in _parts(data):
        kind = letter.upper()
        values = _moved(kind, given, at) if letter != kind else given
        if kind in _SHORTHANDS:
            kind = _SHORTHANDS[kind]
            values = (*_mirrored(at, control, last == kind), *values)
        elif kind in "HV":
            values = (values[0], at[1]) if kind == "H" else (at[0], values[0])
            kind = "L"
        if kind == "Z":
            yield "Z", ()
            at = start
        else:
            yield from _plain(kind, at, values)
            control, at = (values[-4], values[-3]) if kind in "CQ" else at, (values[-2], values[-1])
            start = at if kind == "M" else start
        last = kind


def _plain(kind: str, at: Pair, values: tuple[float, ...]) -> Iterator[Command]:
    if kind == "Q":
        yield "C", quadratic_as_cubic(at, values)
    elif kind == "A":
        yield from _arc(at, values)
    else:
        yield kind, values


def _mirrored(at: Pair, control: Pair, follows: bool) -> Pair:
    """Return a shorthand's control point: the last one mirrored, only after the same curve."""
    return (2 * at[0] - control[0], 2 * at[1] - control[1]) if follows else at


def _moved(kind: str, values: tuple[float, ...], at: Pair) -> tuple[float, ...]:
    x, y = at
    match kind:
        case "Z":
            return ()
        case "H":
            return (x + values[0],)
        case "V":
            return (y + values[0],)
        case "A":
            return (*values[:5], values[5] + x, values[6] + y)
        case _:
            return tuple(v + (y if i % 2 else x) for i, v in enumerate(values))


def _parts(data: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Yield each command with its own numbers, repeats written out."""
    text = data.strip()
    strange = _STRANGE.search(text)
    if strange:
        raise ValueError(f"path data has `{strange[0]}` in it")
    if text and text[0] not in "Mm":
        raise ValueError("path data must begin with M")
    for letter, rest in _CHUNK.findall(text):
        values, takes = _numbers(letter, rest), _TAKES[letter.upper()]
        if takes == 0 and not values:
            yield letter, ()
        elif takes == 0 or not values or len(values) % takes:
            raise ValueError(f"path data has {len(values)} numbers after {letter}")
        for at in range(0, len(values), takes or 1):
            # More pairs after a move are lines (8.3.2).
            yield (_after_move(letter) if at else letter), values[at : at + takes]


def _after_move(letter: str) -> str:
    return {"M": "L", "m": "l"}.get(letter, letter)


def _numbers(letter: str, text: str) -> tuple[float, ...]:
    if letter not in "Aa":
        return tuple(map(float, _NUMBER.findall(text)))
    left = _ARC.sub("", text).strip(" ,\t\r\n\f")
    if left:
        raise ValueError(f"path data has `{left[:20]}` after {letter}")
    return tuple(float(part) for arc in _ARC.findall(text) for part in arc)


def _arc(at: Pair, values: tuple[float, ...]) -> Iterator[Command]:
    from picosvg.arc_to_cubic import arc_to_cubic

    rx, ry, rotation, large, sweep, x, y = values
    curves = arc_to_cubic(at, abs(rx), abs(ry), rotation, int(large), int(sweep), (x, y))
    for one, two, end in curves:
        if one is None or two is None:
            yield "L", (end.x, end.y)
        else:
            yield "C", (one.x, one.y, two.x, two.y, end.x, end.y)
