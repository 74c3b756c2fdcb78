"""Who gets a letter, in print order, packed: a hundred thousand of them take some ten megabytes.

As objects they would take two hundred, while the workers need the memory.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

# Between the values of a recipient; lists hold no controls.
_BETWEEN = "\x1f"


class Entry(NamedTuple):
    """Who gets a letter: serial, row of the list, number of the variant, the fields' values."""

    serial: int
    row: int
    variant: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Packed:
    """Some entries of a roll as few objects, to be sent to another process."""

    serials: "array[int]"
    rows: "array[int]"
    variants: "array[int]"
    ends: "array[int]"
    data: bytes

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self.serials)

    def entries(self) -> Iterator[Entry]:
        """Yield the entries."""
        begin = 0
        for at, end in enumerate(self.ends):
            values = tuple(self.data[begin:end].decode("utf-8").split(_BETWEEN))
            yield Entry(self.serials[at], self.rows[at], self.variants[at], values)
            begin = end


class Roll:
    """All who get a letter; serials count from 1 in the order in which they are added."""

    def __init__(self) -> None:
        self._rows = array("L")
        self._variants = array("H")
        self._bundles = array("H")
        self._ends = array("Q")
        self._data = bytearray()

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._rows)

    def add(self, row: int, variant: int, values: Sequence[str], bundle: int = 0) -> None:
        """Add one at the end; `bundle` is the number of the inserts that go along."""
        self._data += pack_values(values)
        self._rows.append(row)
        self._variants.append(variant)
        self._bundles.append(bundle)
        self._ends.append(len(self._data))

    def row(self, serial: int) -> int:
        """Return the row of the list that a letter is for."""
        return self._rows[serial - 1]

    def variant(self, serial: int) -> int:
        """Return the number of the variant that a letter is."""
        return self._variants[serial - 1]

    def bundle(self, serial: int) -> int:
        """Return the number of the inserts that go along with a letter."""
        return self._bundles[serial - 1]

    def packed_values(self, serial: int) -> bytes:
        """Return what tells a recipient from all others: the variant and the values."""
        begin, end = self._span(serial)
        return b"%d\x1f" % self._variants[serial - 1] + self._data[begin:end]

    def entry(self, serial: int) -> Entry:
        """Return one entry."""
        (found,) = self.pack((serial,)).entries()
        return found

    def pack(self, serials: Iterable[int]) -> Packed:
        """Return some entries, in the order of the serials given."""
        chosen = array("L", serials)
        parts, ends, length = list[bytes](), array("Q"), 0
        for serial in chosen:
            begin, end = self._span(serial)
            parts.append(bytes(self._data[begin:end]))
            length += end - begin
            ends.append(length)
        rows = array("L", (self._rows[serial - 1] for serial in chosen))
        variants = array("H", (self._variants[serial - 1] for serial in chosen))
        return Packed(chosen, rows, variants, ends, b"".join(parts))

    def _span(self, serial: int) -> tuple[int, int]:
        return self._ends[serial - 2] if serial > 1 else 0, self._ends[serial - 1]


def pack_values(values: Sequence[str]) -> bytes:
    """Return values as bytes; halves of surrogate pairs, which are no text, become a mark."""
    text = _BETWEEN.join(values)
    if text.count(_BETWEEN) >= len(values):
        text = _BETWEEN.join(value.replace(_BETWEEN, " ") for value in values)
    return text.encode("utf-8", "replace")
