"""Objects packed into object streams, and the cross-reference stream that finds them.

ISO 32000-1, 7.5.7 and 7.5.8; PDF/X-4 allows both. A hundred thousand pages need some megabytes.
"""

import sys
import zlib
from array import array
from collections.abc import Sequence

from brochure_studio.render.pdf.objects import ObjectFile, Ref, hexed

_LEVEL = 9
_FREE, _PLAIN, _PACKED = 0, 1, 2
_WIDTHS = (1, 5, 2)
_ROW = sum(_WIDTHS)
_UP = 2  # PNG's filter that keeps what differs from the row above
_LAST_FREE = 0xFFFF
# What stands around a stream's bytes; the length of all three is counted for the offsets.
_HEAD = b"%d 0 obj\n<<%b/Length %d>>stream\n"
_TAIL = b"\nendstream\nendobj\n"
DEFLATED = b"/Filter/FlateDecode"


class Packs:
    """Writes objects by their numbers into a file, and remembers where each came to lie."""

    def __init__(self, file: ObjectFile) -> None:
        self._file = file
        self._kinds = bytearray()
        self._places = array("Q")
        self._orders = array("H")

    def put_streams(self, first: int, streams: Sequence[bytes]) -> None:
        """Write packed streams under numbers that follow each other."""
        at, parts = self._file.length, list[bytes]()
        for number, data in enumerate(streams, first):
            head = _HEAD % (number, DEFLATED, len(data))
            self._note(number, _PLAIN, at, 0)
            at += len(head) + len(data) + len(_TAIL)
            parts += (head, data, _TAIL)
        self._file.append(b"".join(parts))

    def put_objects(self, objects: Sequence[tuple[int, bytes]]) -> None:
        """Write objects that are no streams into one object stream."""
        own = self._file.take_numbers(1)
        places, at = list[bytes](), 0
        for order, (number, data) in enumerate(objects):
            self._note(number, _PACKED, own, order)
            places.append(b"%d %d" % (number, at))
            at += len(data) + 1
        index = b" ".join(places) + b"\n"
        packed = zlib.compress(index + b"\n".join(data for _, data in objects), _LEVEL)
        facts = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(index)) + DEFLATED
        start = self._file.append(_HEAD % (own, facts, len(packed)) + packed + _TAIL)
        self._note(own, _PLAIN, start, 0)

    def finish(self, root: Ref, info: Ref, identity: bytes) -> None:
        """Write the cross-reference stream, which is the trailer too."""
        own, start = self._file.take_numbers(1), self._file.length
        for number, offset in self._file.offsets().items():
            self._note(number, _PLAIN, offset, 0)
        self._note(own, _PLAIN, start, 0)
        packed = zlib.compress(_filter_up(self._rows()), _LEVEL)
        twice = hexed(identity)
        facts = (
            f"/Type/XRef/Size {self._file.size}/W[{' '.join(map(str, _WIDTHS))}]"
            f"/Root {root.name} 0 R/Info {info.name} 0 R/ID[{twice}{twice}]"
            f"/DecodeParms<</Predictor {10 + _UP}/Columns {_ROW}>>"
        )
        head = _HEAD % (own, facts.encode("ascii") + DEFLATED, len(packed))
        self._file.append(head + packed + _TAIL + b"startxref\n%d\n%%%%EOF\n" % start)

    def _note(self, number: int, kind: int, place: int, order: int) -> None:
        missing = number + 1 - len(self._kinds)
        if missing > 0:
            self._kinds.extend(bytes(missing))
            self._places.extend([0] * missing)
            self._orders.extend([0] * missing)
        self._kinds[number], self._places[number], self._orders[number] = kind, place, order

    def _rows(self) -> bytes:
        """Return the table's rows: kind, place and order of each number."""
        self._orders[0] = _LAST_FREE
        rows = bytearray(len(self._kinds) * _ROW)
        rows[0::_ROW] = self._kinds
        places, orders = _big_endian(self._places), _big_endian(self._orders)
        for byte in range(_WIDTHS[1]):
            rows[1 + byte :: _ROW] = places[8 - _WIDTHS[1] + byte :: 8]
        for byte in range(_WIDTHS[2]):
            rows[1 + _WIDTHS[1] + byte :: _ROW] = orders[byte :: _WIDTHS[2]]
        return bytes(rows)


def _big_endian(numbers: "array[int]") -> bytes:
    turned = array(numbers.typecode, numbers)
    if sys.byteorder == "little":
        turned.byteswap()
    return turned.tobytes()


def _filter_up(rows: bytes) -> bytes:
    """Return rows with what differs from the row above, each after its filter's number."""
    count = len(rows) // _ROW
    filtered = bytearray(count * (_ROW + 1))
    filtered[0 :: _ROW + 1] = bytes([_UP]) * count
    for column in range(_ROW):
        own = rows[column::_ROW]
        above = b"\0" + own[:-1]
        # Column by column: all numbers at once would take tens of megabytes.
        filtered[column + 1 :: _ROW + 1] = bytes(
            [(one - other) & 0xFF for one, other in zip(own, above, strict=True)]
        )
    return bytes(filtered)
