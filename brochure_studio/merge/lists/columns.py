"""Columns of a list mapped to fields: by a person's choice, what was kept, names, and content."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from brochure_studio.merge.lists.evidence import fields_by_content, is_of_words, looks_like_a_person
from brochure_studio.merge.lists.field_names import (
    field_of,
    is_no_field,
    name_index,
    own_field,
    plain_name,
)
from brochure_studio.merge.lists.languages import language_index
from brochure_studio.model.lists.raw_list import RawRow, column_letter
from brochure_studio.model.lists.recipients import (
    FULL_NAME,
    KNOWN_FIELDS,
    LEFT_OUT,
    MAPPABLE_FIELDS,
    POST_LINE,
    PROTECTION,
    Column,
    ListProblem,
    Why,
)

# A header stands among the first rows; titles and dates may stand above it.
_HEADER_WITHIN = 10
# Fields that several columns may fill together, line by line.
_SEVERAL = frozenset(("adresse", PROTECTION))
# Fields with the columns that a person has chosen for them.
Choices = Sequence[tuple[str, str]]


class UnknownColumnError(Exception):
    """A person named a column or field that is not there; `name` is it, `known` what there is."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """How the columns of a list are understood.

    `header_row` is the header's row, 0 where there is none; `problems` are of the columns.
    """

    columns: tuple[Column, ...]
    header_row: int = 0
    problems: tuple[ListProblem, ...] = ()

    def of(self, field: str) -> tuple[Column, ...]:
        """Return the columns that fill a field."""
        return tuple(column for column in self.columns if column.field == field)


def plan_columns(
    rows: Sequence[RawRow],
    chosen: Choices = (),
    kept: Mapping[str, str] | None = None,
    header_row: int | None = None,
) -> ColumnPlan:
    """Return the plan of a list from its first rows.

    `header_row` is the header's where a person has said so, 0 for a list without. `chosen` pairs
    fields with columns (name or letter) and goes before all else, a field of `-` takes a column
    out; `kept` gives fields by the name of a column. An UnknownColumnError for what is not there.
    """
    index = name_index()
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    named = {plain_name(name) for name in (*(column for _, column in chosen), *(kept or {}))}
    if header_row is None:
        header = _find_header(filled[:_HEADER_WITHIN], index, named)
    else:
        header = next((row for row in filled if row.number == header_row), None)
    body = filled if header is None else filled[filled.index(header) + 1 :]
    names = header.cells if header else ()
    # Rows that all end with a delimiter have a column more than their header.
    width = max(len(names), _common_width(body))
    columns = tuple(_bare(at, names[at] if at < len(names) else "") for at in range(width))
    columns = _by_choice(columns, chosen)
    columns = _by_kept(columns, kept or {})
    columns, twice = _by_name(columns, index)
    columns, guessed = _by_content(columns, body, header is None)
    columns = _own(columns)
    unnamed = _unnamed(columns, body) if header else []
    above = filled.index(header) if header else 0
    return ColumnPlan(
        columns,
        header.number if header else 0,
        (*_of_header(header, above, bool(filled)), *twice, *guessed, *unnamed, *_missing(columns)),
    )


def mapping_of(plan: ColumnPlan) -> dict[str, str]:
    """Return what is worth keeping of a plan: field by column name, no letters, nothing guessed."""
    if not plan.header_row:
        return {}
    return {
        column.name: column.field or LEFT_OUT
        for column in plan.columns
        if column.name and column.why in ("chosen", "kept")
    }


def _bare(at: int, name: str) -> Column:
    letter = column_letter(at)
    return Column(at, letter, " ".join(name.split()) or letter)


def _common_width(rows: Sequence[RawRow]) -> int:
    widths = Counter(len(row.cells) for row in rows)
    return widths.most_common(1)[0][0] if widths else 0


def _find_header(
    rows: Sequence[RawRow], index: Mapping[str, str], named: set[str]
) -> RawRow | None:
    """Return the header: the first row with two known names, else with one.

    A row without any may be a person's, whose name must not become that of a column.
    """
    for least in (2, 1):
        for row, below in zip_longest(rows, rows[1:]):
            if _names_in(row, index, named) >= least:
                # A row of merged names may stand above the one that names each column.
                more = below is not None and _names_in(below, index, named)
                return below if more > _names_in(row, index, named) else row
    return None


def _names_in(row: RawRow, index: Mapping[str, str], named: set[str]) -> int:
    """Return how many names of columns a row has; none where the rest looks like a person."""
    cells = [cell.strip() for cell in row.cells if cell.strip()]
    fields = {field_of(cell, index) for cell in cells} - {""}
    others = [cell for cell in cells if not field_of(cell, index)]
    if looks_like_a_person(others):
        return 0
    return len(fields) + sum(plain_name(cell) in named for cell in cells)


def _by_choice(columns: tuple[Column, ...], chosen: Choices) -> tuple[Column, ...]:
    for field, name in chosen:
        if field not in MAPPABLE_FIELDS and field != LEFT_OUT:
            raise UnknownColumnError(field, MAPPABLE_FIELDS)
        at = _locate(columns, name)
        if at is None:
            raise UnknownColumnError(name, tuple(column.name for column in columns))
        for before in columns:
            if before.field == field and field not in _SEVERAL:
                columns = _set(columns, before.index, "", "chosen")
        columns = _set(columns, at, "" if field == LEFT_OUT else field, "chosen")
    return columns


def _locate(columns: tuple[Column, ...], name: str) -> int | None:
    """Return the column of a name, or of a letter where no name is that."""
    plain = plain_name(name)
    for column in columns:
        if plain and plain_name(column.name) == plain:
            return column.index
    letter = name.strip().upper()
    return next((column.index for column in columns if column.letter == letter), None)


def _by_kept(columns: tuple[Column, ...], kept: Mapping[str, str]) -> tuple[Column, ...]:
    fields = {plain_name(name): field for name, field in kept.items()}
    for column in columns:
        field = fields.get(plain_name(column.name), "")
        if not column.why and (field in MAPPABLE_FIELDS or field == LEFT_OUT):
            if field in _taken(columns) - _SEVERAL:
                continue
            columns = _set(columns, column.index, "" if field == LEFT_OUT else field, "kept")
    return columns


def _by_name(
    columns: tuple[Column, ...], index: Mapping[str, str]
) -> tuple[tuple[Column, ...], list[ListProblem]]:
    problems: list[ListProblem] = []
    for column in columns:
        field = "" if column.why or column.name == column.letter else field_of(column.name, index)
        if not field or is_no_field(column.name):
            continue
        if field in _taken(columns) - _SEVERAL:
            problems.append(ListProblem("column-twice", 0, column.name, (("field", field),)))
            field = ""
        columns = _set(columns, column.index, field, "name")
    return columns, problems


def _by_content(
    columns: tuple[Column, ...], body: Sequence[RawRow], is_headless: bool
) -> tuple[tuple[Column, ...], list[ListProblem]]:
    problems: list[ListProblem] = []
    open_columns = {
        column.index: _values(body, column.index) for column in columns if not column.why
    }
    found = fields_by_content(open_columns, language_index(), is_headless)
    taken = _satisfied(columns)
    for at, field in found.items():
        if field not in taken:
            columns = _set(columns, at, field, "content")
            problems.append(ListProblem("column-guessed", 0, columns[at].name, (("field", field),)))
    for behind in _places(columns, body):
        columns = _set(columns, behind, "poststad", "content")
        problems.append(
            ListProblem("column-guessed", 0, columns[behind].name, (("field", "poststad"),))
        )
    return columns, problems


def _places(columns: tuple[Column, ...], body: Sequence[RawRow]) -> list[int]:
    """Return the column of places where none is known: words right behind the postcodes."""
    if "poststad" in _satisfied(columns):
        return []
    behind = [column.index + 1 for column in columns if column.field == "postnummer"][:1]
    return [
        at
        for at in behind
        if at < len(columns) and not columns[at].why and is_of_words(_values(body, at))
    ]


def _values(body: Sequence[RawRow], at: int) -> list[str]:
    return [row.cells[at].strip() if at < len(row.cells) else "" for row in body]


def _own(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Give the columns that are left the names by which letters may use them."""
    for column in columns:
        if column.why or column.name == column.letter or is_no_field(column.name):
            continue
        taken = {*MAPPABLE_FIELDS, *_taken(columns)}
        field = own_field(column.name, taken)
        if field:
            columns = _set(columns, column.index, field, "own")
    return columns


def _set(columns: tuple[Column, ...], at: int, field: str, why: Why) -> tuple[Column, ...]:
    changed = replace(columns[at], field=field, why=why)
    return (*columns[:at], changed, *columns[at + 1 :])


def _taken(columns: tuple[Column, ...]) -> set[str]:
    return {column.field for column in columns if column.field}


def _satisfied(columns: tuple[Column, ...]) -> set[str]:
    """Return the fields that need no column any more; a column may fill two."""
    taken = _taken(columns)
    both = {FULL_NAME: ("fornamn", "etternamn"), POST_LINE: ("postnummer", "poststad")}
    for joined, parts in both.items():
        if joined in taken:
            taken.update(parts)
        if taken & set(parts):
            taken.add(joined)
    return taken


def _of_header(header: RawRow | None, above: int, any_rows: bool) -> list[ListProblem]:
    if header is None:
        return [ListProblem("no-header")] if any_rows else []
    return [ListProblem("rows-above", facts=(("count", str(above)),))] if above else []


def _unnamed(columns: tuple[Column, ...], body: Sequence[RawRow]) -> list[ListProblem]:
    """Name the columns that hold something and have no name, such as those behind a merged one."""
    return [
        ListProblem("column-unnamed", 0, column.letter)
        for column in columns
        if not column.field and not column.why and column.name == column.letter
        if any(_values(body, column.index))
    ]


def _missing(columns: tuple[Column, ...]) -> list[ListProblem]:
    """Name the fields without which no letter finds anybody."""
    fields = _satisfied(columns)
    lacking = []
    if not fields & {"fornamn", "etternamn"}:
        lacking.append("fornamn, etternamn")
    lacking += [] if "postnummer" in fields else ["postnummer"]
    if not columns or not lacking:
        return []
    free = [column.name for column in columns if column.field not in KNOWN_FIELDS]
    return [
        ListProblem(
            "column-missing",
            facts=(
                ("fields", ", ".join(lacking)),
                ("example", lacking[0].partition(",")[0]),
                ("columns", (free or [column.letter for column in columns])[0]),
            ),
        )
    ]
