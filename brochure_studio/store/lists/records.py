"""Delimited text as records: quotes honored where they close, and named where they do not.

Python's csv module takes one quote that is never closed for a cell that holds the rest of the
list. Here a record goes over a line end only where the quote closes within a few lines and the
record comes out as wide as the others; else the line stands alone and is named.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# An address of more lines than this in one cell is a quote that was left open.
_MOST_LINES = 12
# Quotes in a line that is longer than a thousand rows are no quotes of cells.
_LONGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class TextRecord:
    """A record of delimited text: its cells, the line it begins on, whether a quote is open."""

    cells: tuple[str, ...]
    line: int
    is_open: bool = False


def read_records(lines: Sequence[str], delimiter: str) -> Iterator[TextRecord]:
    """Yield the records of lines (without their ends); empty lines are records without cells."""
    split = _Splitter(delimiter)
    at, width, total = 0, 0, len(lines)
    while at < total:
        line = lines[at]
        if '"' not in line:
            cells = tuple(line.split(delimiter)) if line else ()
            yield TextRecord(cells, at + 1)
            width = width or len(cells)
            at += 1
            continue
        found, used = _quoted(split, lines, at, width)
        if found is None:
            yield TextRecord(tuple(line.split(delimiter)), at + 1, is_open=True)
        else:
            yield TextRecord(found, at + 1)
            width = width or len(found)
        at += used


def _quoted(
    split: "_Splitter", lines: Sequence[str], at: int, width: int
) -> tuple[tuple[str, ...] | None, int]:
    """Return the cells of a record with quotes and how many lines it takes; None where open."""
    text = lines[at]
    if len(text) > _LONGEST:
        return None, 1
    cells = split(text)
    if cells is not None:
        return cells, 1
    for more, line in enumerate(lines[at + 1 : at + _MOST_LINES], start=1):
        text = f"{text}\n{line}"
        if len(text) > _LONGEST:
            break
        if '"' not in line:
            continue
        cells = split(text)
        if cells is not None and (not width or len(cells) == width):
            return cells, more + 1
    return None, 1


class _Splitter:
    """Splits one whole record; None where a quote in it does not close before a delimiter."""

    def __init__(self, delimiter: str) -> None:
        d = re.escape(delimiter)
        blank = "" if delimiter == " " else "[ ]*"
        # A quote inside a cell that does not begin with one is a letter like any other: 5" pipe.
        self._cell = re.compile(
            rf'{blank}"([^"]*(?:""[^"]*)*)"{blank}(?={d}|\Z)|((?!{blank}")[^{d}\n]*)(?={d}|\Z)'
        )

    def __call__(self, text: str) -> tuple[str, ...] | None:
        cells: list[str] = []
        at, end = 0, len(text)
        while True:
            found = self._cell.match(text, at)
            if found is None:
                return None
            quoted = found[1]
            cells.append(found[2] if quoted is None else quoted.replace('""', '"'))
            at = found.end()
            if at >= end:
                return tuple(cells)
            at += 1
