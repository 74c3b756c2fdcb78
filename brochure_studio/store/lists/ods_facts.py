"""Facts of a sheet of an ODS file, found in its XML as it streams by (OpenDocument 1.3, 9)."""

from xml.parsers import expat
from zipfile import ZipFile

from brochure_studio.model.lists.raw_list import CellMark
from brochure_studio.store.lists.sheet_facts import SheetFacts

_CONTENT = "content.xml"
_MOST_MARKS = 10_000


class DoctypeError(Exception):
    """The file declares a document type, which no spreadsheet program writes."""


def read_ods_facts(archive: ZipFile) -> tuple[SheetFacts, ...]:
    """Return the facts of all sheets in their order.

    Errors of zipfile and expat where the file is broken, a DoctypeError where it is a trap.
    """
    finder = _Finder()
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = finder.start
    parser.EndElementHandler = finder.end
    parser.StartDoctypeDeclHandler = _refuse
    with archive.open(_CONTENT) as stream:
        parser.ParseFile(stream)
    return tuple(finder.found)


def _refuse(name: str, system: str | None, public: str | None, inside: bool) -> None:
    raise DoctypeError(name)


class _Finder:
    """Follows the rows and cells of tables; repeated ones count as often as they stand for."""

    def __init__(self) -> None:
        self.found: list[SheetFacts] = []
        self._depth = 0
        self._begin_table("")

    def _begin_table(self, name: str) -> None:
        self._name = name
        self._row = self._column = self._repeat = 0
        self._rows = self._columns = 0
        self._hides = self._fills = False
        self._hidden: set[int] = set()
        self._hidden_columns: set[int] = set()
        self._column_at = 0
        self._marks: list[tuple[int, int, CellMark]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            # A table within a cell is part of that cell.
            self._depth += 1
            if self._depth == 1:
                self._begin_table(attributes.get("table:name", ""))
        elif self._depth == 1:
            if name == "table:table-row":
                self._begin_row(attributes)
            elif name == "table:table-column":
                self._see_column(attributes)
            elif name in ("table:table-cell", "table:covered-table-cell"):
                self._see_cell(attributes)
            elif name == "text:p":
                self._fill(self._column)

    def end(self, name: str) -> None:
        if name == "table:table":
            self._depth -= 1
            if self._depth == 0:
                self._end_table()
        elif name == "table:table-row" and self._depth == 1:
            self._end_row()

    def _end_table(self) -> None:
        hidden, marks = frozenset(self._hidden), tuple(self._marks[:_MOST_MARKS])
        columns = frozenset(at for at in self._hidden_columns if at < self._columns)
        facts = SheetFacts(self._name, self._rows, self._columns, hidden, marks, columns)
        self.found.append(facts)

    def _end_row(self) -> None:
        if self._fills:
            self._rows = max(self._rows, self._row + self._repeat)
            if self._hides:
                self._hidden.update(range(self._row, self._row + min(self._repeat, _MOST_MARKS)))
        self._row += self._repeat

    def _begin_row(self, attributes: dict[str, str]) -> None:
        self._repeat = _times(attributes, "table:number-rows-repeated")
        self._column, self._fills = 0, False
        self._hides = attributes.get("table:visibility", "visible") != "visible"

    def _see_column(self, attributes: dict[str, str]) -> None:
        times = min(_times(attributes, "table:number-columns-repeated"), _MOST_MARKS)
        if attributes.get("table:visibility", "visible") != "visible":
            self._hidden_columns.update(range(self._column_at, self._column_at + times))
        self._column_at += times

    def _see_cell(self, attributes: dict[str, str]) -> None:
        at = self._column
        self._column += _times(attributes, "table:number-columns-repeated")
        kind = attributes.get("office:value-type", attributes.get("calcext:value-type", ""))
        if kind or "table:formula" in attributes:
            self._fill(self._column)
        if attributes.get("calcext:value-type") == "error":
            self._marks.append((self._row, at, "error"))
        elif "table:formula" in attributes and not kind:
            self._marks.append((self._row, at, "no-value"))

    def _fill(self, columns: int) -> None:
        self._fills = True
        self._columns = max(self._columns, columns)


def _times(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 9 else 1
