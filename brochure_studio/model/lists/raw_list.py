"""A list as it was read: cells as texts, row by row, before anything is made of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

ListKind = Literal["csv", "xlsx", "xlsb", "xls", "ods", "html"]
# What a reader saw of a cell that its text does not tell: a date, a whole number, a formula that
# was never worked out, an error of a formula, a quote in the row that is never closed.
CellMark = Literal["date", "number", "no-value", "error", "unclosed-quote"]


@dataclass(frozen=True, slots=True)
class ListChoice:
    """What a person settles about the reading of a list; None where it is to be found out."""

    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook."""

    name: str
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row with its number as a spreadsheet counts (from 1), and what was seen of its cells.

    `line` is that of a text editor where a row of delimited text is broken, else 0.
    """

    number: int
    cells: tuple[str, ...]
    marks: tuple[tuple[int, CellMark], ...] = ()
    is_hidden: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class RawList:
    """How a list was read, and its rows, which are read as they are asked for.

    `is_sure` is false where the encoding is the likeliest of several; `hidden_columns` are the
    indexes of columns that the spreadsheet does not show.
    """

    kind: ListKind
    rows: Iterator[RawRow]
    encoding: str = ""
    is_sure: bool = True
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[Sheet, ...] = ()
    hidden_columns: frozenset[int] = frozenset()


def column_letter(index: int) -> str:
    """Return a column's letter as spreadsheets write it: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """Return the index of a column's letter, from 0; a ValueError where it is none."""
    if not 1 <= len(letters) <= 3 or not letters.isascii() or not letters.isalpha():
        raise ValueError(f"{letters!r} is no column")
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1
