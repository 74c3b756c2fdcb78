"""Facts of a sheet of an XLS file: the records of its stream ([MS-CFB], [MS-XLS])."""

import struct
from collections.abc import Iterator

from brochure_studio.model.lists.raw_list import CellMark
from brochure_studio.store.lists.sheet_facts import SheetFacts

_LAST_COLUMN = 255
_FREE, _END = 0xFFFFFFFF, 0xFFFFFFFE
_BOF, _EOF, _BOUNDSHEET, _ROW, _BOOLERR = 0x0809, 0x000A, 0x0085, 0x0208, 0x0205
# Cells of one column, which begin with their row and column, and of several.
_SINGLE = frozenset((0x0006, 0x0203, 0x0204, 0x0205, 0x00D6, 0x00FD, 0x027E))
_SEVERAL, _COLINFO = 0x00BD, 0x007D


def read_xls_facts(data: bytes) -> tuple[SheetFacts, ...]:
    """Return the facts of all sheets in their order; a ValueError where the file is broken."""
    try:
        stream = _workbook(data)
        sheets = [body for kind, body in _records(stream, 0) if kind == _BOUNDSHEET]
        return tuple(_facts(stream, sheet) for sheet in sheets)
    except (struct.error, IndexError) as error:
        raise ValueError("the workbook is broken") from error


def _facts(stream: bytes, sheet: bytes) -> SheetFacts:
    (start,) = struct.unpack_from("<I", sheet)
    name = sheet[8:].decode("utf-16-le" if sheet[7] & 1 else "latin-1", "replace")
    rows = columns = 0
    hidden: set[int] = set()
    unseen: set[int] = set()
    marks: list[tuple[int, int, CellMark]] = []
    for kind, body in _records(stream, start):
        if kind == _ROW:
            row, grbit = struct.unpack_from("<H10xH", body)
            if grbit & 0x20:
                hidden.add(row)
        elif kind == _COLINFO:
            first, last, grbit = struct.unpack_from("<HH4xH", body)
            if grbit & 1:
                unseen.update(range(first, min(last, _LAST_COLUMN) + 1))
        elif kind in _SINGLE or kind == _SEVERAL:
            row, column = struct.unpack_from("<HH", body)
            if kind == _SEVERAL:
                (column,) = struct.unpack_from("<H", body, len(body) - 2)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            if kind == _BOOLERR and body[7]:
                marks.append((row, column, "error"))
    seen = frozenset(at for at in unseen if at < columns)
    return SheetFacts(name, rows, columns, frozenset(hidden), tuple(marks), seen)


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records from a place to the end of what begins there."""
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + size]
        if kind == _EOF:
            return
        at += 4 + size


def _workbook(data: bytes) -> bytes:
    """Return the stream `Workbook` of a compound file."""
    (shift,) = struct.unpack_from("<H", data, 30)
    if shift not in (9, 12):
        raise ValueError("the workbook has sectors of no known size")
    size = 1 << shift
    sectors = _allocation(data, size)
    directory = _chain(data, size, sectors, struct.unpack_from("<I", data, 48)[0])
    for at in range(0, len(directory), 128):
        entry = directory[at : at + 128]
        name = entry[: max(entry[64] - 2, 0)].decode("utf-16-le", "replace")
        if name in ("Workbook", "Book"):
            first, length = struct.unpack_from("<II", entry, 116)
            if length < 4096:
                raise ValueError("the workbook is shorter than any workbook")
            return _chain(data, size, sectors, first)[:length]
    raise ValueError("the file holds no workbook")


def _allocation(data: bytes, size: int) -> list[int]:
    """Return for each sector the one that follows it."""
    each = size // 4
    places = [one for one in struct.unpack_from("<109I", data, 76) if one != _FREE]
    (more,) = struct.unpack_from("<I", data, 68)
    for _ in range(len(data) // size):
        if more >= _END:
            break
        found = struct.unpack_from(f"<{each}I", data, (more + 1) * size)
        places += [one for one in found[:-1] if one != _FREE]
        more = found[-1]
    table: list[int] = []
    for place in places:
        table += struct.unpack_from(f"<{each}I", data, (place + 1) * size)
    return table


def _chain(data: bytes, size: int, sectors: list[int], first: int) -> bytes:
    parts: list[bytes] = []
    at = first
    # A chain that bites its tail ends with the file's own length.
    for _ in range(len(data) // size + 1):
        if at >= _END:
            break
        parts.append(data[(at + 1) * size : (at + 2) * size])
        at = sectors[at]
    return b"".join(parts)
