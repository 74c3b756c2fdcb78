"""Rows judged one by one: a recipient each, or what holds it back; what was put right is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import repeat

from brochure_studio.merge.lists.cells import (
    clean_cell,
    is_error,
    is_power,
    is_spoiled_text,
    needs_cleaning,
    needs_looking,
)
from brochure_studio.merge.lists.columns import ColumnPlan
from brochure_studio.merge.lists.identity import holds_identity_number
from brochure_studio.merge.lists.protection import hints_at_protection, is_protection, protects
from brochure_studio.merge.lists.row_fields import FieldJudge
from brochure_studio.merge.problems.catalog import holds_back
from brochure_studio.model.lists.postal_register import PostalPlace
from brochure_studio.model.lists.raw_list import RawRow
from brochure_studio.model.lists.recipients import (
    FULL_NAME,
    KNOWN_FIELDS,
    POST_LINE,
    PROTECTION,
    ListProblem,
    Recipient,
)

_MOST_SAME = 20_000
_EMPTY = repeat("")
_LETTERS_STAY = frozenset(("adresse",))


@dataclass(frozen=True, slots=True)
class Judged:
    """A row as judged: its recipient unless it is held back or empty, and its problems."""

    recipient: Recipient | None = None
    problems: tuple[ListProblem, ...] = ()
    is_empty: bool = False


class RowJudge:
    """Judges the rows of one list by its plan; `register` gives places by postcode."""

    def __init__(
        self,
        plan: ColumnPlan,
        register: Mapping[str, PostalPlace] | None = None,
        keep_hidden: bool = False,
    ) -> None:
        self._columns = plan.columns
        self._width = len(plan.columns)
        self._header = [c.name for c in plan.columns] if plan.header_row else []
        self._keep_hidden = keep_hidden
        self._guards = [column.index for column in plan.of(PROTECTION)]
        self._single = [
            (column.field, column.index)
            for column in plan.columns
            if column.field and column.field not in (PROTECTION, "adresse")
        ]
        self._address = [column.index for column in plan.of("adresse")]
        self.names = _names(plan, register is not None)
        self._fields = FieldJudge(plan, register)
        # Places, years and first names come again and again, and are kept once.
        self._same: dict[str, str] = {}

    def judge(self, raw: RawRow) -> Judged:
        """Return what a row is; its first problem that holds it back is the reason."""
        cells = [cell.strip() for cell in raw.cells]
        joined = " ".join(cells)
        if not joined or joined.isspace():
            return Judged(is_empty=True)
        row = raw.number
        if self._header and cells[: self._width] == self._header:
            return Judged(problems=(ListProblem("header-again", row),))
        # Protected ones before all else: nothing more is to be told of them.
        if self._is_protected(cells, joined):
            return Judged(problems=(ListProblem("protected", row),))
        if raw.is_hidden and not self._keep_hidden:
            return Judged(problems=(ListProblem("row-hidden", row),))
        if raw.line:
            # Its cells are guesswork; whatever else seems wrong is not worth telling.
            facts = (("line", str(raw.line)),)
            return Judged(problems=(ListProblem("unclosed-quote", row, "", facts),))
        problems: list[ListProblem] = []
        if len(cells) != self._width:
            cells = self._fit(cells, row, problems)
        self._look(raw, cells, joined, problems)
        if any(map(holds_back, problems)):
            return Judged(problems=tuple(problems))
        return self._recipient(raw, cells, problems)

    def _is_protected(self, cells: list[str], joined: str) -> bool:
        # In a row of too many cells what stands under `sperre` belongs elsewhere.
        is_whole = len(cells) <= self._width
        if is_whole and any(at < len(cells) and protects(cells[at]) for at in self._guards):
            return True
        return hints_at_protection(joined.casefold()) and any(map(is_protection, cells))

    def _fit(self, cells: list[str], row: int, problems: list[ListProblem]) -> list[str]:
        """Return cells as many as there are columns; a cell beyond them is a fault."""
        if len(cells) < self._width:
            problems.append(ListProblem("row-short", row))
            return cells + [""] * (self._width - len(cells))
        # An empty last cell is no excuse: one before it stands in the wrong column then.
        problems.append(ListProblem("too-many-cells", row))
        return cells[: self._width]

    def _look(
        self, raw: RawRow, cells: list[str], joined: str, problems: list[ListProblem]
    ) -> None:
        """Clean the cells where they need it, and name what is spoiled."""
        if needs_cleaning(joined):
            self._clean(raw.number, cells, problems)
        if needs_looking(joined):
            self._find_spoiled(raw.number, cells, problems)
        if raw.marks:
            self._see_marks(raw, problems)
        if holds_identity_number(joined):
            for column in self._columns:
                if holds_identity_number(cells[column.index]):
                    problems.append(ListProblem("identity-number", raw.number, column.name))

    def _clean(self, row: int, cells: list[str], problems: list[ListProblem]) -> None:
        for column in self._columns:
            clean = clean_cell(cells[column.index])
            text = clean.text
            if clean.lost_hidden:
                problems.append(ListProblem("letters-hidden", row, column.name))
            if clean.had_lines and column.field not in _LETTERS_STAY:
                text = " ".join(text.split())
                if column.field:
                    problems.append(ListProblem("lines-joined", row, column.name))
            cells[column.index] = text

    def _find_spoiled(self, row: int, cells: list[str], problems: list[ListProblem]) -> None:
        for column in self._columns:
            text = cells[column.index]
            if not column.field:
                continue
            if is_spoiled_text(text):
                problems.append(ListProblem("letters-lost", row, column.name))
            elif is_error(text):
                problems.append(ListProblem("formula-error", row, column.name))
            elif is_power(text):
                problems.append(ListProblem("number-spoiled", row, column.name))

    def _see_marks(self, raw: RawRow, problems: list[ListProblem]) -> None:
        for at, mark in raw.marks:
            column = self._columns[at] if at < self._width else None
            if column is None or not column.field:
                continue
            if mark == "no-value":
                problems.append(ListProblem("formula-no-value", raw.number, column.name))
            elif mark == "error":
                problems.append(ListProblem("formula-error", raw.number, column.name))
            elif mark == "date" and column.why != "own":
                is_year = column.field == "avgangsaar"
                code = "year-from-date" if is_year else "cell-date"
                problems.append(ListProblem(code, raw.number, column.name))

    def glean(self, raw: RawRow) -> Recipient | None:
        """Return who a row is about, whatever else is wrong with it; None where it names nobody.

        For lists of people who must get no letter: there a row with faults counts all the same.
        """
        cells = [cell.strip() for cell in raw.cells[: self._width]]
        cells += [""] * (self._width - len(cells))
        if not any(cells) or cells == self._header:
            return None
        self._clean(raw.number, cells, [])
        fields, language = self._fill(raw.number, cells, [])
        if not fields.get("fornamn") and not fields.get("etternamn"):
            return None
        return Recipient(raw.number, self.names, self._values(fields), language)

    def _recipient(self, raw: RawRow, cells: list[str], problems: list[ListProblem]) -> Judged:
        fields, language = self._fill(raw.number, cells, problems)
        if problems and any(map(holds_back, problems)):
            return Judged(problems=tuple(problems))
        codes = tuple([problem.code for problem in problems])
        found = Recipient(raw.number, self.names, self._values(fields), language, codes)
        return Judged(found, tuple(problems))

    def _fill(
        self, row: int, cells: list[str], problems: list[ListProblem]
    ) -> tuple[dict[str, str], str]:
        fields = {field: cells[at] for field, at in self._single}
        if len(self._address) == 1:
            fields["adresse"] = cells[self._address[0]]
        elif self._address:
            fields["adresse"] = "\n".join(filter(None, (cells[at] for at in self._address)))
        return fields, self._fields.judge(row, fields, problems)

    def _values(self, fields: Mapping[str, str]) -> tuple[str, ...]:
        same = self._same
        if len(same) > _MOST_SAME:
            same.clear()
        return tuple([same.setdefault(text, text) for text in map(fields.get, self.names, _EMPTY)])


def _names(plan: ColumnPlan, fills_places: bool) -> tuple[str, ...]:
    """Return the fields that recipients of a list have, known ones first."""
    given = {column.field for column in plan.columns} - {"", PROTECTION}
    if FULL_NAME in given:
        given |= {"fornamn", "etternamn"}
    if POST_LINE in given:
        given |= {"postnummer", "poststad"}
    if fills_places:
        given.add("poststad")
    known = tuple(field for field in KNOWN_FIELDS if field in given)
    own = tuple(column.field for column in plan.columns if column.why == "own")
    return (*known, *own)
