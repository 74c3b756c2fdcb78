"""The pages of a file in order, and the document parts that say whose they are."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from brochure_studio.readback.letters.raw_file import RawError, RawFile, reference, references
from brochure_studio.values.recent import Recent

_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
# What differs from page to page, and from part to part.
_OF_PAGE = re.compile(rb"/(Contents|DPart)\s+(\d+)\s+0\s+R")
_OF_PART = re.compile(rb"/(Parent|Start|End)\s+(\d+)\s+0\s+R")
_COUNT = re.compile(rb"/Count\s+(\d+)")
_BOX = re.compile(rb"/(MediaBox|CropBox|BleedBox|TrimBox)\s*\[([^\]]*)\]")
_ODD = re.compile(rb"/(Annots|AA|Rotate|Resources)\b")
_PARTS = re.compile(rb"/DParts\s*\[(.*?\])\s*\]", re.DOTALL)
_SERIAL = re.compile(rb"/CIP4_UniqueID\s*\((\d+)\)")
_DEEPEST = 16
_KEPT = 100


class RawPage(NamedTuple):
    """A page as its dictionary has it: object, content, part, boxes, and what should not be."""

    number: int
    contents: int
    part: int
    boxes: bytes
    odd: bytes


class RawPart(NamedTuple):
    """A document part: object, parent, first and last page, and the serial of its recipient."""

    number: int
    parent: int
    first: int
    last: int
    serial: int


class PageList:
    """What a file says of its pages; a RawError where it cannot be followed."""

    def __init__(self, file: RawFile) -> None:
        self._file = file
        self.root = file.object(_need(reference(file.trailer, b"/Root"), "catalog"))
        self._tree = _need(reference(self.root, b"/Pages"), "page tree")
        top = file.object(self._tree)
        self.resources = _need(reference(top, b"/Resources"), "resources")
        self.inherited = _boxes(top)
        # Boxes and what should not be, by all else that a page says: most pages say the same.
        self._said: Recent[bytes, tuple[bytes, bytes]] = Recent(_KEPT)

    def pages(self, first: int = 0) -> Iterator[RawPage]:
        """Yield the pages in reading order, from the one of a number on."""
        return self._below(self._tree, 0, [first])

    def parts(self, first: int = 0, count: int | None = None) -> Iterator[RawPart]:
        """Yield document parts of the recipients in order (ISO 16612-2, 6.5): all, or a stretch."""
        root = self._file.object(_need(reference(self.root, b"/DPartRoot"), "document parts"))
        number = _need(reference(root, b"/DPartRootNode"), "document parts")
        found = _PARTS.search(self._file.object(number))
        every = references(found[1]) if found else []
        for part in every[first : None if count is None else first + count]:
            yield self._part(part)

    @property
    def parts_root(self) -> int:
        """Return the object that all recipients' parts hang on."""
        root = self._file.object(_need(reference(self.root, b"/DPartRoot"), "document parts"))
        return _need(reference(root, b"/DPartRootNode"), "document parts")

    def _below(self, number: int, depth: int, skip: list[int]) -> Iterator[RawPage]:
        """Yield the pages below a node without the first ones; `skip` counts those down."""
        said = self._file.object(number)
        kids, count = _KIDS.search(said), _COUNT.search(said) if skip[0] else None
        if kids is None:
            if skip[0]:
                skip[0] -= 1
            else:
                yield self._page(number, said)
            return
        if count and int(count[1]) <= skip[0]:
            skip[0] -= int(count[1])
            return
        if depth >= _DEEPEST:
            raise RawError("the page tree has no end")
        for kid in references(kids[1]):
            yield from self._below(kid, depth + 1, skip)

    def _part(self, number: int) -> RawPart:
        said = self._file.object(number)
        found = {key: int(one) for key, one in _OF_PART.findall(said)}
        first, serial = found.get(b"Start", 0), _SERIAL.search(said)
        return RawPart(
            number,
            found.get(b"Parent", 0),
            first,
            found.get(b"End", first),
            int(serial[1]) if serial else 0,
        )

    def _page(self, number: int, said: bytes) -> RawPage:
        found = {key: int(one) for key, one in _OF_PAGE.findall(said)}
        rest = _OF_PAGE.sub(b"", said)
        known = self._said.find(rest)
        if known is None:
            odd = _ODD.search(rest)
            known = self._said.keep(rest, (_boxes(rest), odd[1] if odd else b""))
        boxes, strange = known
        return RawPage(number, found.get(b"Contents", 0), found.get(b"DPart", 0), boxes, strange)


def _boxes(said: bytes) -> bytes:
    """Return the boxes of a dictionary, one after the other, as text that can be compared."""
    return b" ".join(b"%b %b" % pair for pair in sorted(_BOX.findall(said)))


def _need(number: int | None, what: str) -> int:
    if number is None:
        raise RawError(f"the file has no {what}")
    return number
