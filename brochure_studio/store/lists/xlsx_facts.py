"""Facts of a sheet of an XLSX file, found in its XML as it streams by (ECMA-376, part 1, 18.3)."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import ZipFile

from brochure_studio.model.lists.raw_list import CellMark, column_index
from brochure_studio.store.lists.sheet_facts import SheetFacts

_CHUNK = 2**20
_MOST_MARKS = 10_000
# No row of a list is as long as this.
_LONGEST_ROW = 32 * 2**20
_TAIL = 2**16
# A row with all its cells; rows without cells have no end tag.
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*?)(/?)>")
_ROW_NUMBER = re.compile(rb'\br="(\d{1,7})"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^>]*?)/?>")
_SPAN = re.compile(rb'\b(min|max)="(\d{1,5})"')
# Cells that hold something stand open; empty ones that are only dressed close at once.
_CELL = re.compile(rb'<(?:\w+:)?c\b(?=[^>]*?\br="([A-Z]{1,3})(\d{1,7})")[^>]*[^/>]>(?!</)')
_FAR_CELL = re.compile(rb'<(?:\w+:)?c\b(?=[^>]*?\br="([A-Z]{2,3})\d{1,7}")[^>]*[^/>]>(?!</)')
_ERROR = re.compile(
    rb'<(?:\w+:)?c\b(?=[^>]*?\br="([A-Z]{1,3})(\d{1,7})")(?=[^>]*?\bt="e")[^>]*[^/>]>'
)
_NO_VALUE = re.compile(
    rb'<(?:\w+:)?c\b(?=[^>]*?\br="([A-Z]{1,3})(\d{1,7})")[^>]*[^/>]>\s*'
    rb"<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")


def sheet_part(archive: ZipFile, number: int) -> str | None:
    """Return the part of the archive that holds a sheet, by its number from 0."""
    try:
        book = archive.read("xl/workbook.xml")
        relations = archive.read("xl/_rels/workbook.xml.rels")
    except KeyError:
        return None
    targets = {
        _attribute(one, b"Id"): _attribute(one, b"Target") for one in _RELATION.findall(relations)
    }
    ids = [_attribute(one, rb"(?:\w+:)?id") for one in _SHEET.findall(book)]
    target = targets.get(ids[number]) if number < len(ids) else None
    if not target:
        return None
    part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    name = PurePosixPath(part).as_posix()
    return name if name in archive.namelist() else None


def read_xlsx_facts(archive: ZipFile, part: str) -> SheetFacts:
    """Return the facts of a sheet; zipfile's errors where the archive is broken."""
    found = _Finder()
    for piece in _pieces(archive, part):
        found.look(piece)
    return found.facts()


def _attribute(text: bytes, name: bytes) -> str:
    found = re.search(rb"(?:^|\s)" + name + rb'="([^"]*)"', text)
    return found[1].decode("utf-8", "replace") if found else ""


def _pieces(archive: ZipFile, part: str) -> Iterator[bytes]:
    """Yield the XML in pieces that end at the end of a row, so that no cell is cut in two."""
    rest = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            rest += chunk
            cut = rest.rfind(b"<", 0, rest.rfind(b"row>") + 1)
            if cut > 0:
                yield rest[:cut]
                rest = rest[cut:]
            elif len(rest) > _LONGEST_ROW:
                raise ValueError("a row of the sheet has no end")
    yield rest


class _Finder:
    """Gathers the facts of a sheet piece by piece."""

    def __init__(self) -> None:
        self._hidden: set[int] = set()
        self._hidden_columns: set[int] = set()
        self._marks: list[tuple[int, int, CellMark]] = []
        self._rows = 0
        self._columns = 0

    def look(self, piece: bytes) -> None:
        if b"hidden=" in piece:
            self._find_hidden(piece)
        if b"f>" in piece or b"<f" in piece:
            self._mark(_NO_VALUE, piece, "no-value")
        if b't="e"' in piece:
            self._mark(_ERROR, piece, "error")
        self._measure(piece)

    def facts(self) -> SheetFacts:
        hidden, marks = frozenset(self._hidden), tuple(self._marks[:_MOST_MARKS])
        columns = frozenset(at for at in self._hidden_columns if at < self._columns)
        return SheetFacts("", self._rows, self._columns, hidden, marks, columns)

    def _find_hidden(self, piece: bytes) -> None:
        for found in _ROW.finditer(piece):
            number = _ROW_NUMBER.search(found[1])
            if number and _HIDDEN.search(found[1]):
                self._hidden.add(int(number[1]) - 1)
        for found in _COLUMN.finditer(piece):
            span = dict(_SPAN.findall(found[1]))
            if len(span) == len((b"min", b"max")) and _HIDDEN.search(found[1]):
                self._hidden_columns.update(range(int(span[b"min"]) - 1, int(span[b"max"])))

    def _mark(self, pattern: re.Pattern[bytes], piece: bytes, mark: CellMark) -> None:
        for letters, row in pattern.findall(piece):
            self._marks.append((int(row) - 1, column_index(letters.decode("ascii")), mark))

    def _measure(self, piece: bytes) -> None:
        """Find how far the cells reach, without looking at those before AA one by one."""
        for index in range(25, self._columns - 1, -1):
            if b' r="%c' % (ord("A") + index) in piece:
                self._columns = index + 1
                break
        for letters in _FAR_CELL.findall(piece):
            self._columns = max(self._columns, column_index(letters.decode("ascii")) + 1)
        # Rows go upwards, so the last cell of a piece is in its last row; mostly it is near by.
        last = _last(_CELL, piece, max(0, len(piece) - _TAIL)) or _last(_CELL, piece, 0)
        if last is not None:
            self._rows = max(self._rows, int(last[2]))


def _last(pattern: re.Pattern[bytes], piece: bytes, start: int) -> re.Match[bytes] | None:
    found = None
    for one in pattern.finditer(piece, start):
        found = one
    return found
