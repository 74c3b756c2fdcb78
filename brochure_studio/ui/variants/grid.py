"""Chosen values as a table of variants: what stands in its rows, its columns and its cells."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product

from brochure_studio.model.axes import LANGUAGE, MUNICIPALITY, SIZE
from brochure_studio.ui.variants.axes import Axis, Value

# A variant's choice as something that can be a key: axis and value, those of the master left out.
Key = tuple[tuple[str, str], ...]
# More than this nobody looks through, and a computer of today takes minutes for.
MOST = 600


@dataclass(frozen=True, slots=True)
class Pick:
    """Axes of a document with the values one wants to see of each."""

    axes: tuple[Axis, ...] = ()
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def values(self, axis: Axis) -> tuple[Value, ...]:
        """Return the chosen values of an axis in its own order."""
        wanted = self.chosen.get(axis.id, ())
        return tuple(value for value in axis.values if value.id in wanted)

    @property
    def empty(self) -> tuple[Axis, ...]:
        """Return the axes of which nothing is chosen, so that there is no variant."""
        return tuple(axis for axis in self.axes if not self.values(axis))

    @property
    def count(self) -> int:
        """Return how many variants are chosen."""
        count = 1
        for axis in self.axes:
            count *= len(self.values(axis))
        return count


@dataclass(frozen=True, slots=True)
class Line:
    """A row or a column: its values by axis, in the order of the axes."""

    values: tuple[tuple[str, Value], ...] = ()

    def value(self, axis: str) -> Value | None:
        """Return the value on an axis, or None where the line says nothing of it."""
        return dict(self.values).get(axis)

    @property
    def name(self) -> str:
        """Return the values' names."""
        return ", ".join(value.name for _, value in self.values)


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows and columns of variants; without axes one row of one cell, the document itself."""

    rows: tuple[Line, ...] = ()
    columns: tuple[Line, ...] = ()

    def key(self, row: int, column: int) -> Key:
        """Return the choice of a cell."""
        return line_key(self.rows[row], self.columns[column])

    def all_keys(self) -> tuple[Key, ...]:
        """Return the choices of all cells, row by row."""
        return tuple(line_key(row, column) for row in self.rows for column in self.columns)


def line_key(*lines: Line) -> Key:
    """Return the choice that lines make together; sorted, so that equal choices are equal keys."""
    held = (pair for line in lines for pair in line.values)
    return tuple(sorted((axis, value.id) for axis, value in held if value.id))


def key_choice(key: Key) -> dict[str, str]:
    """Return a key as a choice in the order that people name it: size, place, language."""
    held = dict(key)
    first = {axis: held[axis] for axis in (SIZE, MUNICIPALITY, LANGUAGE) if axis in held}
    return first | held


def usual_columns(pick: Pick) -> str:
    """Return the axis that stands best in columns: the places, else the languages, else any."""
    several = [axis.id for axis in pick.axes if len(pick.values(axis)) > 1]
    for axis in (MUNICIPALITY, LANGUAGE):
        if axis in several:
            return axis
    return next((id for id in several if id != SIZE), "")


def lay_grid(pick: Pick, columns: str = "") -> Grid:
    """Return the table of the chosen variants with one axis in columns, the others in rows."""
    if pick.empty:
        return Grid()
    across = [axis for axis in pick.axes if axis.id == columns]
    down = [axis for axis in pick.axes if axis.id != columns]
    return Grid(_lines(pick, down), _lines(pick, across))


def _lines(pick: Pick, axes: list[Axis]) -> tuple[Line, ...]:
    held = [[(axis.id, value) for value in pick.values(axis)] for axis in axes]
    return tuple(Line(values) for values in product(*held))
