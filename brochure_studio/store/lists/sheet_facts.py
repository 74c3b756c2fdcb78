"""What a sheet's file tells and its reader does not: hidden rows, formulas without value, size."""

from dataclasses import dataclass

from brochure_studio.model.lists.raw_list import CellMark, column_letter

# A reader lays a sheet out as one full rectangle; 100,000 rows of 50 columns are this many cells.
MOST_CELLS = 5_000_000


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """Facts of one sheet; rows and columns from 0, `rows` and `columns` how far the cells reach.

    `far` names the cell that reaches furthest, as `XFD1048576`.
    """

    name: str = ""
    rows: int = 0
    columns: int = 0
    hidden: frozenset[int] = frozenset()
    marks: tuple[tuple[int, int, CellMark], ...] = ()
    hidden_columns: frozenset[int] = frozenset()

    @property
    def is_too_large(self) -> bool:
        """Tell whether the rectangle of all cells is more than is read."""
        return self.rows * self.columns > MOST_CELLS

    @property
    def far(self) -> str:
        """Return the corner of the rectangle as spreadsheets write it."""
        return f"{column_letter(max(self.columns - 1, 0))}{self.rows}"
