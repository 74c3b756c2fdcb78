"""The one door to reportlab: its objects, written to a file one after the other.

reportlab's own document keeps every object in memory until the end and drops keys that print
needs (OutputIntents, page groups); so only its object classes are used, and each object goes to
the file as soon as it is known.
"""

import hashlib
import re
import sys
import zlib
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Any, BinaryIO

# reportlab runs a `reportlab_settings` from anywhere on sys.path, or else from the home folder.
# An empty one, put here first, keeps a stranger's file from being run and the output the same.
sys.modules.setdefault("reportlab_settings", ModuleType("reportlab_settings"))

from reportlab.pdfbase import pdfdoc  # noqa: E402  (must follow the line above)

# What may stand inside an object; reportlab takes names and keywords as plain strings.
Value = Any
Ref = pdfdoc.PDFObjectReference

_NOT_PLAIN = re.compile(rb"[^!-~]|[%()<>{}\[\]#/]")
_LEVEL = 4  # zlib: 5 takes twice the time on drawings and saves four percent, 6 four times


def name(text: str) -> str:
    """Return a PDF name in UTF-8, with all that is not plain written as `#xx`.

    ISO 32000-1, 7.3.5. reportlab's own lets letters beyond ASCII and slashes through.
    """
    return "/" + _NOT_PLAIN.sub(lambda odd: b"#%02X" % odd[0][0], text.encode()).decode("ascii")


def text(said: str) -> Value:
    """Return a text string, in PDFDocEncoding or UTF-16."""
    return pdfdoc.PDFString(said)


def deflate(data: bytes) -> bytes:
    """Pack a stream's bytes as the filter FlateDecode unpacks them."""
    return zlib.compress(data, _LEVEL)


def hexed(data: bytes) -> Value:
    """Return a byte string in hexadecimal."""
    return f"<{data.hex().upper()}>"


def flag(on: bool) -> str:
    """Return a PDF boolean."""
    return "true" if on else "false"


def array(values: Iterable[Value]) -> Value:
    """Return a PDF array."""
    return pdfdoc.PDFArray(values)


def table(entries: Mapping[str, Value]) -> Value:
    """Return a PDF dictionary; entries that are None are left out."""
    return pdfdoc.PDFDictionary({k: v for k, v in entries.items() if v is not None})


class _Ledger:
    """What reportlab's objects ask of their document while they are formatted."""

    def __init__(self) -> None:
        self.encrypt = pdfdoc.NoEncryption()
        self.defaultStreamFilters = None
        self.idToObjectNumberAndVersion: dict[str, tuple[int, int]] = {}
        self.idToOffset: dict[str, int] = {}


class ObjectFile:
    """A PDF being written to a binary stream: reserve numbers, put objects, finish."""

    def __init__(self, out: BinaryIO, version: str) -> None:
        self._out = out
        self._ledger = _Ledger()
        self._last = 0
        self._at = 0
        self._digest = hashlib.sha256()
        # Four bytes above 127 tell transfer programs that the file is binary (ISO 32000-1, 7.5.2).
        self._write(f"%PDF-{version}\n".encode("ascii") + b"%\xe2\xe3\xcf\xd3\n")

    def reserve(self) -> Ref:
        """Return a reference to an object that is put later."""
        number = self.take_numbers(1)
        key = str(number)
        self._ledger.idToObjectNumberAndVersion[key] = (number, 0)
        return Ref(key)

    def take_numbers(self, count: int) -> int:
        """Return the first of so many object numbers, for whoever writes these objects himself."""
        first = self._last + 1
        self._last += count
        return first

    def append(self, data: bytes) -> int:
        """Write bytes as they are and return where they begin in the file."""
        start = self._at
        self._write(data)
        return start

    @property
    def size(self) -> int:
        """Return how many object numbers there are, the unused number 0 among them."""
        return self._last + 1

    @property
    def length(self) -> int:
        """Return how many bytes were written so far."""
        return self._at

    def offsets(self) -> dict[int, int]:
        """Return where each object that was put begins in the file."""
        return {int(key): offset for key, offset in self._ledger.idToOffset.items()}

    def put(self, value: Value, at: Ref | None = None) -> Ref:
        """Write an object, in the place reserved for it where there is one."""
        ref = at or self.reserve()
        self._ledger.idToOffset[ref.name] = self._at
        self._write(pdfdoc.PDFIndirectObject(ref.name, value).format(self._ledger))
        return ref

    def put_stream(
        self,
        facts: Mapping[str, Value],
        data: bytes,
        at: Ref | None = None,
        packed: str | None = None,
    ) -> Ref:
        """Write a stream, deflated unless `packed` names the filter that its bytes already have.

        `packed` of an empty string leaves the bytes plain, as metadata should be.
        """
        if packed is None:
            data, packed = deflate(data), "FlateDecode"
        entries = dict(facts) | ({"Filter": name(packed)} if packed else {})
        return self.put(pdfdoc.PDFStream(table(entries), data), at)

    def content_hash(self) -> bytes:
        """Return 16 bytes that depend on all that was written so far."""
        return self._digest.digest()[:16]

    def finish(self, root: Ref, info: Ref, identity: bytes) -> None:
        """Write the cross-reference table and the trailer."""
        numbers = self._ledger.idToObjectNumberAndVersion
        xref = pdfdoc.PDFCrossReferenceTable()
        xref.addsection(0, list(numbers))
        start = self._at
        self._write(xref.format(self._ledger))
        twice = array([hexed(identity), hexed(identity)])
        trailer = pdfdoc.PDFTrailer(start, Size=len(numbers) + 1, Root=root, Info=info, ID=twice)
        self._write(trailer.format(self._ledger))

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._at += len(data)
