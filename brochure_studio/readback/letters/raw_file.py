"""A PDF with object streams read piece by piece: of a hundred thousand pages a few are in memory.

Made for files that only letters have, by the standard (ISO 32000-1, 7.5) and not by their writer.
"""

import re
import sys
import zlib
from array import array
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from types import TracebackType
from typing import Self

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_HEAD = re.compile(rb"(\d+)\s+0\s+obj\s*(<<.*?>>)\s*stream\r?\n", re.DOTALL)
_PLAIN = re.compile(rb"(\d+)\s+0\s+obj\s*(.*?)\s*endobj", re.DOTALL)
_LENGTH = re.compile(rb"/Length\s+(\d+)")
_LONGEST = 100_000_000
_WINDOW = 1 << 18
_KEPT_PACKS = 4
_TAIL = 64
_NUMBER = 8  # bytes of a number in memory
_KIND_PLAIN, _KIND_PACKED = 1, 2


class RawError(Exception):
    """A file that is not as letters' files are; says what the reader met."""


class RawFile:
    """An open file; objects by their numbers, with `with`. A RawError tells what is broken."""

    def __init__(self, file: Path) -> None:
        self._in = file.open("rb")
        self._size = file.stat().st_size
        self._window = b""
        self._window_at = 0
        self._packs: dict[int, list[tuple[int, bytes]]] = {}
        self.trailer = b""
        self._kinds = b""
        self._places: array[int] = array("Q")
        self._orders: array[int] = array("Q")

    def __enter__(self) -> Self:
        """Read the cross-reference stream, and return the file itself."""
        try:
            self._read_table()
        except (RawError, ValueError, zlib.error) as error:
            self._in.close()
            raise RawError(str(error)) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self._in.close()

    def object(self, number: int) -> bytes:
        """Return an object that is no stream, as it stands in the file."""
        kind, place, order = self._entry(number)
        if kind == _KIND_PACKED:
            found, data = self._pack(place)[order]
        else:
            match = _PLAIN.match(self._bytes_until(place, b"endobj"))
            if match is None:
                raise RawError(f"object {number} is broken")
            found, data = int(match[1]), match[2]
        if found != number:
            raise RawError(f"object {number} is not where the table says")
        return data

    def stream(self, number: int) -> bytes:
        """Return a stream's bytes, unpacked."""
        return self._stream(number)[1]

    def _stream(self, number: int) -> tuple[bytes, bytes]:
        kind, place, _ = self._entry(number)
        if kind != _KIND_PLAIN:
            raise RawError(f"object {number} is no stream")
        return self._stream_at(place, number)

    def _stream_at(self, place: int, number: int | None) -> tuple[bytes, bytes]:
        match = _HEAD.match(self._bytes_until(place, b"stream"))
        length = _LENGTH.search(match[2]) if match else None
        if match is None or length is None or (number is not None and int(match[1]) != number):
            raise RawError(f"the stream at {place} is broken")
        data = self._bytes(place + match.end(), int(length[1]))
        if b"/FlateDecode" in match[2]:
            try:
                data = zlib.decompress(data)
            except zlib.error as error:
                raise RawError(f"the stream at {place} is broken ({error})") from error
        return match[2], data

    def _pack(self, number: int) -> list[tuple[int, bytes]]:
        """Return the objects of an object stream with their numbers (7.5.7)."""
        known = self._packs.get(number)
        if known is None:
            if len(self._packs) >= _KEPT_PACKS:
                del self._packs[next(iter(self._packs))]
            known = self._packs[number] = list(_unpack(*self._stream(number)))
        return known

    def _entry(self, number: int) -> tuple[int, int, int]:
        if not 0 < number < len(self._kinds):
            raise RawError(f"there is no object {number}")
        return self._kinds[number], self._places[number], self._orders[number]

    def _read_table(self) -> None:
        match = _START.search(self._bytes(max(self._size - _TAIL, 0), _TAIL))
        if match is None:
            raise RawError("the file has no end")
        self.trailer, rows = self._stream_at(int(match[1]), None)
        widths = [int(one) for one in _array(self.trailer, b"/W")]
        if len(widths) != 3 or widths[0] != 1 or b"/Index" in self.trailer:
            raise RawError("the cross-reference table is of another kind")
        plain = _without_filter(rows, sum(widths)) if b"/Predictor" in self.trailer else rows
        self._kinds = plain[0 :: sum(widths)]
        self._places = _column(plain, 1, widths[1], sum(widths))
        self._orders = _column(plain, 1 + widths[1], widths[2], sum(widths))

    def _bytes_until(self, place: int, end: bytes) -> bytes:
        """Return bytes from a place that hold at least up to the next `end`."""
        size = 512
        while True:
            data = self._bytes(place, size)
            if end in data or len(data) < size:
                return data
            size *= 4

    def _bytes(self, place: int, count: int) -> bytes:
        start = place - self._window_at
        if not 0 <= start <= start + count <= len(self._window):
            if count > _LONGEST or place > self._size:
                raise RawError("the file says that it is longer than it is")
            self._in.seek(place)
            self._window, self._window_at = self._in.read(max(count, _WINDOW)), place
            start = 0
        return self._window[start : start + count]


def reference(said: bytes, key: bytes) -> int | None:
    """Return the number of the object that an entry of a dictionary refers to."""
    match = re.search(re.escape(key) + rb"\s+(\d+)\s+0\s+R", said)
    return int(match[1]) if match else None


def references(said: bytes) -> list[int]:
    """Return the numbers of all objects referred to."""
    return [int(one) for one in re.findall(rb"(\d+)\s+0\s+R", said)]


def _unpack(facts: bytes, data: bytes) -> Iterator[tuple[int, bytes]]:
    first = re.search(rb"/First\s+(\d+)", facts)
    if first is None:
        raise RawError("an object stream is broken")
    start = int(first[1])
    index = [int(one) for one in data[:start].split()]
    numbers, places = index[0::2], [start + one for one in index[1::2]]
    for number, at, end in zip(numbers, places, [*places[1:], len(data)], strict=True):
        yield number, data[at:end].strip()


def _array(said: bytes, key: bytes) -> list[bytes]:
    match = re.search(re.escape(key) + rb"\s*\[([^\]]*)\]", said)
    return match[1].split() if match else []


def _without_filter(rows: bytes, width: int) -> bytes:
    """Undo PNG's filter Up, under which each row only says what differs from that above."""
    count = len(rows) // (width + 1)
    if set(rows[0 :: width + 1]) - {2}:
        raise RawError("the cross-reference table is packed in another way")
    plain = bytearray(count * width)
    for column in range(width):
        sums = accumulate(rows[column + 1 :: width + 1])
        plain[column::width] = bytes([one & 0xFF for one in sums])
    return bytes(plain)


def _column(rows: bytes, start: int, size: int, width: int) -> "array[int]":
    """Return a column's numbers, each of so many bytes, the highest first."""
    wide = bytearray(_NUMBER * (len(rows) // width))
    for byte in range(size):
        wide[_NUMBER - size + byte :: _NUMBER] = rows[start + byte :: width]
    total = array("Q", bytes(wide))
    if sys.byteorder == "little":
        total.byteswap()
    return total
