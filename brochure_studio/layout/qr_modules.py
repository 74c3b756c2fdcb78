"""The dark modules of a QR code as one outline, and the codes made before."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import segno

from brochure_studio.scene.items import Outline

_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Modules:
    """A code's modules on a side, and its dark ones as an outline; one module is 1 x 1."""

    count: int
    outline: Outline


class CodeBook:
    """Makes QR codes (ISO/IEC 18004, error correction M) and remembers them by their text."""

    def __init__(self) -> None:
        self._known: dict[str, Modules] = {}

    def modules(self, text: str) -> Modules:
        """Return the modules of a text's code; a ValueError says that it is too long for one."""
        if text not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[text] = _make(text)
        return self._known[text]


def scale_outline(outline: Outline, by: float, x: float, y: float) -> Outline:
    """Return an outline enlarged and moved."""
    xs, ys = outline.coords[0::2], outline.coords[1::2]
    pairs = zip((v * by + x for v in xs), (v * by + y for v in ys), strict=True)
    return Outline(outline.ops, tuple(number for pair in pairs for number in pair))


def _make(text: str) -> Modules:
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    coords: list[float] = []
    bars = 0
    for row, column, length in _bars(rows):
        left, top, right = float(column), float(row), float(column + length)
        coords += (left, top, right, top, right, top + 1, left, top + 1)
        bars += 1
    return Modules(len(rows), Outline("MLLLZ" * bars, tuple(coords)))


def _bars(rows: list[list[int]]) -> Iterator[tuple[int, int, int]]:
    """Yield row, first column and length of each run of dark modules."""
    for number, row in enumerate(rows):
        at = 0
        for dark, modules in groupby(row):
            length = len(list(modules))
            if dark:
                yield number, at, length
            at += length
