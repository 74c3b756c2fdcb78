"""The pages of letters, the tree they hang in, and the tree of document parts (ISO 16612-2).

Pages are written by the node: two hundred at a time are held in memory and no more.
"""

from array import array
from dataclasses import dataclass, field
from typing import NamedTuple

from brochure_studio.render.pdf.letters.drawer import DrawnLetter
from brochure_studio.render.pdf.letters.enclosed import EnclosedPage
from brochure_studio.render.pdf.letters.packs import Packs
from brochure_studio.render.pdf.letters.statics import PageFacts
from brochure_studio.render.pdf.objects import ObjectFile, Ref

_PAGES_A_NODE = 200
_OBJECTS_A_PACK = 200


class _Waiting(NamedTuple):
    """A letter that is not written yet: its serial, its pages' contents and dictionaries.

    `after` are the pages that follow, whose contents are written already: object and dictionary.
    """

    serial: int
    title: str
    contents: list[bytes]
    facts: list[bytes]
    after: list[tuple[int, bytes]]

    @property
    def pages(self) -> int:
        """Return how many pages it has, those that follow its own among them."""
        return len(self.contents) + len(self.after)


@dataclass(slots=True)
class _Node:
    waiting: list[_Waiting] = field(default_factory=list)
    pages: int = 0


class PageTree:
    """Writes letters' pages as they come, and the trees above them at the end."""

    def __init__(self, file: ObjectFile, packs: Packs, group: Ref) -> None:
        self._file = file
        self._packs = packs
        self._group = b"/Group %s 0 R" % group.name.encode("ascii")
        self._root = file.reserve()
        self._resources = file.reserve()
        self._parts = file.reserve()
        self._media: bytes | None = None
        self._node = _Node()
        self._nodes = array("Q")
        self._part_numbers = array("Q")
        self._titles: list[tuple[str, int]] = []
        self._pages = 0

    def add(
        self,
        letter: DrawnLetter,
        facts: tuple[PageFacts, ...],
        title: str,
        after: tuple[EnclosedPage, ...] = (),
    ) -> None:
        """Take a letter whose pages have these facts, and the pages that follow it."""
        pages = list(zip(letter.pages, facts, strict=True))
        said = [self._say_facts(one, page.transparent) for page, one in pages]
        contents = [page.content for page in letter.pages]
        following = [(page.content, self._say_facts(page.facts, False)) for page in after]
        waiting = _Waiting(letter.serial, title, contents, said, following)
        self._node.waiting.append(waiting)
        self._node.pages += waiting.pages
        if self._node.pages >= _PAGES_A_NODE:
            self._put_node()

    def finish(self) -> tuple[Ref, Ref]:
        """Write the last pages and the tree; return its root and the place of its resources."""
        if self._node.waiting or not self._nodes:
            self._put_node()
        kids = b" ".join(b"%d 0 R" % number for number in self._nodes)
        said = b"<</Type/Pages/Count %d/Kids[%b]%b/Resources %d 0 R>>" % (
            self._pages,
            kids,
            self._media or b"/MediaBox[0 0 595 842]",
            _number(self._resources),
        )
        self._packs.put_objects([(_number(self._root), said)])
        return self._root, self._resources

    def put_parts(self) -> Ref:
        """Write the root of the document parts; a part is a letter, whose record is level 1."""
        root = self._file.reserve()
        lists = [
            b" ".join(b"%d 0 R" % one for one in self._part_numbers[at : at + _OBJECTS_A_PACK])
            for at in range(0, len(self._part_numbers), _OBJECTS_A_PACK)
        ]
        top = b"<</Type/DPart/Parent %d 0 R/DParts[%b]>>" % (
            _number(root),
            b"".join(b"[" + one + b"]" for one in lists),
        )
        said = b"<</Type/DPartRoot/DPartRootNode %d 0 R/RecordLevel 1/NodeNameList[/Batch/Letter]>>"
        self._packs.put_objects(
            [(_number(root), said % _number(self._parts)), (_number(self._parts), top)]
        )
        return root

    def put_outline(self) -> Ref | None:
        """Write the bookmarks; None where no letter has a title."""
        if not self._titles:
            return None
        count, root = len(self._titles), self._file.reserve()
        first = self._file.take_numbers(count)
        last, own = first + count - 1, _number(root)
        said = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (first, last, count)
        packed = [(own, said)]
        for number, (title, page) in enumerate(self._titles, first):
            before = b"/Prev %d 0 R" % (number - 1) if number > first else b""
            after = b"/Next %d 0 R" % (number + 1) if number < last else b""
            said = b"<</Title%b/Parent %d 0 R/Dest[%d 0 R/Fit]%b%b>>"
            packed.append((number, said % (_text(title), own, page, before, after)))
        for at in range(0, len(packed), _OBJECTS_A_PACK):
            self._packs.put_objects(packed[at : at + _OBJECTS_A_PACK])
        return root

    def _say_facts(self, facts: PageFacts, transparent: bool) -> bytes:
        if self._media is None:
            self._media = facts.media
        own = b"" if facts.media == self._media else facts.media
        group = self._group if transparent or facts.transparent else b""
        return own + facts.boxes + group

    def _put_node(self) -> None:
        """Write the pages that wait, their parts, and the node that they hang on."""
        waiting, count = self._node.waiting, self._node.pages
        content = self._file.take_numbers(sum(len(one.contents) for one in waiting))
        pages = self._file.take_numbers(count)
        parts = self._file.take_numbers(len(waiting))
        node = self._file.take_numbers(1)
        self._packs.put_streams(content, [one for letter in waiting for one in letter.contents])
        packed: list[tuple[int, bytes]] = []
        page = pages
        for part, letter in enumerate(waiting, parts):
            last = page + letter.pages - 1
            packed.append((part, self._say_part(letter, page, last)))
            if letter.title:
                self._titles.append((letter.title, page))
            own = list(enumerate(letter.facts, content))
            content += len(own)
            for number, facts in (*own, *letter.after):
                said = b"<</Type/Page/Parent %d 0 R/Contents %d 0 R/DPart %d 0 R%b>>"
                packed.append((page, said % (node, number, part, facts)))
                page += 1
        kids = b" ".join(b"%d 0 R" % number for number in range(pages, pages + count))
        head = b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]>>"
        packed.append((node, head % (_number(self._root), count, kids)))
        self._packs.put_objects(packed)
        self._nodes.append(node)
        self._part_numbers.extend(range(parts, parts + len(waiting)))
        self._pages += count
        self._node = _Node()

    def _say_part(self, letter: _Waiting, first: int, last: int) -> bytes:
        """Return a letter's part; its metadata (ISO 21812-1) tell the serial and no more."""
        end = b"/End %d 0 R" % last if last > first else b""
        said = (
            b"<</Type/DPart/Parent %d 0 R/Start %d 0 R%b"
            b"/DPM<</CIP4_Root<</CIP4_Recipient<</CIP4_UniqueID(%d)>>>>>>>>"
        )
        return said % (_number(self._parts), first, end, letter.serial)


def _text(said: str) -> bytes:
    """Return a text string in UTF-16 (ISO 32000-1, 7.9.2.2), which may be any text."""
    return b"<FEFF%b>" % said.encode("utf-16-be", "replace").hex().upper().encode("ascii")


def _number(ref: Ref) -> int:
    return int(ref.name)
