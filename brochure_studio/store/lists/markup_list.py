"""A list in a table of a web page, as many systems export one under the name of a workbook.

Also in XML as Excel wrote it in 2003: its rows and cells go by other names and mean the same.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from brochure_studio.model.lists.raw_list import CellMark, ListChoice, RawList, RawRow, Sheet
from brochure_studio.store.lists.encodings import Encoding, find_encoding

_ROWS, _CELLS = ("tr", "row"), ("td", "th", "cell")
_LINES = ("br", "p", "div", "li")
_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
# As far as the columns of any spreadsheet go.
_MOST_COLUMNS = 16_384
_LEAST_CELLS = 2
# Twice what a list is read for; a page takes longer to read than a workbook does.
_MOST_ROWS = 200_000
_MARKS: dict[str, CellMark] = {"datetime": "date", "error": "error", "number": "number"}
_Attributes = dict[str, str]


class LongPageError(Exception):
    """A page has more rows than are read."""


def read_markup_list(data: bytes, choice: ListChoice) -> RawList | None:
    """Return the list of the largest table of a page; None where it has none, or not the chosen.

    Several tables are told as sheets, by the names of those in XML and else by number. Formulas of
    a page are not known: its cells are what somebody saw. A LookupError or UnicodeDecodeError where
    the chosen encoding does not do, a LongPageError for very many rows.
    """
    encoding = Encoding(choice.encoding) if choice.encoding else _encoding(data)
    reader = _TableReader()
    reader.feed(data.decode(encoding.name, encoding.errors).removeprefix("\ufeff"))
    reader.close()
    tables = [table for table in reader.tables if table.size >= _LEAST_CELLS]
    named = {table.name or str(number): table for number, table in enumerate(tables, 1)}
    wanted = named if choice.sheet is None else {choice.sheet: named.get(choice.sheet, _Table())}
    chosen = max(wanted, key=lambda one: wanted[one].size, default="")
    if not chosen or not wanted[chosen].rows:
        return None
    name, rows = encoding.name.removesuffix("-sig"), iter(wanted[chosen].rows)
    if len(named) == 1:
        return RawList("html", rows, name, encoding.is_sure)
    sheets = tuple(Sheet(one) for one in named)
    return RawList("html", rows, name, encoding.is_sure, sheet=chosen, sheets=sheets)


def _encoding(data: bytes) -> Encoding:
    """Return the encoding that a page names, where it is in that, else the likeliest."""
    found = _CHARSET.search(data[:4096])
    if found is not None:
        try:
            name = found[1].decode("ascii")
            data.decode(name)
        except (LookupError, UnicodeDecodeError):
            pass
        else:
            return Encoding(name.lower())
    return find_encoding(data)


@dataclass(slots=True)
class _Table:
    name: str = ""
    rows: list[RawRow] = field(default_factory=list)
    size: int = 0


@dataclass(slots=True)
class _Row:
    """A row while its cells come."""

    number: int
    is_hidden: bool
    cells: list[str] = field(default_factory=list)
    marks: list[tuple[int, CellMark]] = field(default_factory=list)


class _TableReader(HTMLParser):
    """Gathers the rows of tables; what lies in a table within a cell is text of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._depth = 0
        self._row: _Row | None = None
        self._text: list[str] | None = None
        self._wide = 1
        self._high = 1
        self._held: dict[int, int] = {}
        self._silent = 0
        self._sheet = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag in ("style", "script"):
            self._silent += 1
        elif tag == "worksheet":
            self._sheet = said.get("ss:name", "")
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append(_Table(self._sheet))
                self._held = {}
        elif self._depth == 1 and tag in _ROWS:
            self._end_row()
            self._begin_row(said)
        elif self._depth == 1 and tag in _CELLS:
            self._end_cell()
            self._begin_cell(said)
        elif tag == "data":
            self._mark(said)
        elif self._text is not None and tag in _LINES:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script"):
            self._silent = max(0, self._silent - 1)
        elif tag == "table" and self._depth:
            if self._depth == 1:
                self._end_row()
            self._depth -= 1
        elif self._depth == 1 and tag in _CELLS:
            self._end_cell()
        elif self._depth == 1 and tag in _ROWS:
            self._end_row()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._silent:
            # Line ends of a page's source are spaces; only its own breaks part lines.
            self._text.append(re.sub(r"\s+", " ", data))

    def close(self) -> None:
        super().close()
        if self._depth:
            self._end_row()

    def _begin_row(self, said: _Attributes) -> None:
        table = self.tables[-1]
        number = table.rows[-1].number + 1 if table.rows else 1
        number = max(number, _whole(said, "ss:index", 0))
        hides = bool(_HIDDEN.search(said.get("style", ""))) or said.get("ss:hidden") == "1"
        self._row = _Row(number, hides)

    def _begin_cell(self, said: _Attributes) -> None:
        if self._row is None:
            self._begin_row({})
        assert self._row is not None
        cells = self._row.cells
        while self._held.get(len(cells), 0):
            self._held[len(cells)] -= 1
            cells.append("")
        while len(cells) < min(_whole(said, "ss:index", 0), _MOST_COLUMNS) - 1:
            cells.append("")
        self._wide = _whole(said, "colspan", 1 + _whole(said, "ss:mergeacross", 0))
        self._high = _whole(said, "rowspan", 1)
        self._text = []

    def _mark(self, said: _Attributes) -> None:
        mark = _MARKS.get(said.get("ss:type", "").lower())
        if mark is not None and self._row is not None and self._text is not None:
            self._row.marks.append((len(self._row.cells), mark))

    def _end_cell(self) -> None:
        if self._row is None or self._text is None:
            return
        lines = (" ".join(line.split()) for line in "".join(self._text).split("\n"))
        at, cells = len(self._row.cells), self._row.cells
        cells.append("\n".join(filter(None, lines)))
        cells.extend("" for _ in range(min(self._wide, _MOST_COLUMNS - at) - 1))
        if self._high > 1:
            self._held.update(dict.fromkeys(range(at, len(cells)), self._high - 1))
        self._text = None

    def _end_row(self) -> None:
        self._end_cell()
        row, self._row = self._row, None
        if row is not None:
            table = self.tables[-1]
            table.size += len(row.cells)
            made = RawRow(row.number, tuple(row.cells), tuple(row.marks), row.is_hidden)
            table.rows.append(made)
            if len(table.rows) > _MOST_ROWS:
                raise LongPageError


def _whole(said: _Attributes, name: str, default: int) -> int:
    text = said.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else default
