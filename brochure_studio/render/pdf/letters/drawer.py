"""Letters drawn by a worker: for each page its packed content, which no other letter depends on."""

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.resources import Resources
from brochure_studio.model.receivers import Receiver
from brochure_studio.render.pdf.letters.colors import ColorSetter
from brochure_studio.render.pdf.letters.leaves import Leaf, find_leaves, is_see_through
from brochure_studio.render.pdf.letters.needs import LetterNeeds
from brochure_studio.render.pdf.letters.page_pen import PagePen
from brochure_studio.render.pdf.letters.recurring import (
    Recurring,
    RecurringForm,
    draw_recurring,
)
from brochure_studio.render.pdf.letters.sheets import (
    Block,
    Form,
    LetterSheet,
    Sheets,
    looks_same,
    unwrap,
)
from brochure_studio.render.pdf.letters.typecase import RunStyle, Typecase
from brochure_studio.scene.items import GlyphRun, Group, Item
from brochure_studio.scene.page import Page
from brochure_studio.values.recent import Recent
from brochure_studio.values.said import hash_plain

_LEVEL = 6
_MOST_KEPT = 500
_MOST_RECURRING = 1500
_SAME_PLACE = 0.0005  # points; half of what is written
_NOT_SHARED = -1


class DrawnPage(NamedTuple):
    """A page's content, packed for FlateDecode; `transparent` where something lets through."""

    content: bytes
    transparent: bool = False


class DrawnLetter(NamedTuple):
    """A letter drawn on the sheet of a number; `hashes` are those of its pages' texts."""

    serial: int
    sheet: int
    pages: tuple[DrawnPage, ...]
    hashes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class DrawnLot:
    """Letters drawn one after the other, and what they need of their file.

    `forms` are the recurring ones that they name; `samples` are the items of the pages of some, by
    their numbers in the lot from 0.
    """

    letters: tuple[DrawnLetter, ...]
    needs: LetterNeeds
    forms: tuple[RecurringForm, ...] = ()
    samples: tuple[tuple[int, tuple[tuple[Item, ...], ...]], ...] = ()

    @property
    def contents(self) -> tuple[bytes, ...]:
        """Return what stands on the pages of each letter."""
        return tuple(b"".join(p.content for p in letter.pages) for letter in self.letters)


class Addressed(Protocol):
    """A letter with its serial, and the number of its form."""

    @property
    def serial(self) -> int:
        """Return the place in print order, from 1."""
        ...

    @property
    def form(self) -> int:
        """Return the number of the form."""
        ...

    @property
    def letter(self) -> FilledLetter:
        """Return the letter itself."""
        ...


class LetterDrawer:
    """Draws letters for one receiver; touches no file, so that any process may have one.

    What a letter looks like depends on nothing that was drawn before it.
    """

    def __init__(self, receiver: Receiver, resources: Resources) -> None:
        self._typecase = Typecase(resources, ColorSetter(receiver.color, receiver.spots))
        self._sheets = Sheets()
        self._pages: dict[int, tuple[LetterSheet, tuple[_SheetPage, ...]]] = {}
        # Those that the letters of this lot name.
        self._recurring: dict[str, RecurringForm] = {}

    def draw(self, letters: Iterable[Addressed], forms: Mapping[int, Form]) -> DrawnLot:
        """Return letters drawn; a MissingError tells of a font that is not there."""
        every = tuple(letters)
        drawn = tuple(self._draw_letter(one, forms) for one in every)
        # The first of each form goes along whole, to be compared with what stands in the file.
        first = {one.form: number for number, one in reversed(tuple(enumerate(every)))}
        samples = tuple((number, every[number].letter.pages) for number in sorted(first.values()))
        recurring, self._recurring = tuple(self._recurring.values()), {}
        return DrawnLot(drawn, self._typecase.take_needs(), recurring, samples)

    def _draw_letter(self, one: Addressed, forms: Mapping[int, Form]) -> DrawnLetter:
        sheet = self._sheets.find(one.form, forms[one.form])
        known = self._pages.get(sheet.number)
        if known is None or known[0] is not sheet:
            known = sheet, tuple(_sheet_page(sheet, page) for page in range(len(sheet.blocks)))
            self._pages[sheet.number] = known
        pages = zip(known[1], one.letter.pages, strict=True)
        drawn = tuple(self._draw(page, items) for page, items in pages)
        hashes = tuple([hash_plain(text) for text in one.letter.texts])
        return DrawnLetter(one.serial, sheet.number, drawn, hashes)

    def _draw(self, sheet: "_SheetPage", items: tuple[Item, ...]) -> DrawnPage:
        pen = PagePen(self._typecase, sheet.page.media_box)
        if sheet.page.items:
            pen.place_form(sheet.name)
        clip, inside = unwrap(items)
        if clip is not None:
            pen.clip(clip)
        lines = list[_Line]()
        for item in inside:
            lines += sheet.lines(item, self._typecase)
        shapes, at, blocks = [line.shape for line in lines], 0, sheet.blocks
        while at < len(lines):
            block = sheet.block_at(lines, shapes, at) if shapes[at] in blocks else None
            if block is None:
                self._show(pen, lines[at])
                at += 1
            else:
                dx, dy = lines[at].x - block.x, lines[at].y - block.y
                pen.place_form(block.name, dx, dy)
                at += len(block.shapes)
        return DrawnPage(zlib.compress(pen.finish(), _LEVEL), pen.transparent)

    def _show(self, pen: PagePen, line: "_Line") -> None:
        style = line.style
        if line.form:
            pen.place_form(line.form)
            return
        if line.recurring:
            self._place(pen, line.recurring)
            return
        if style is None or line.run is None:
            pen.draw(line.leaf.item, line.leaf.dx, line.leaf.dy)
            return
        setter = style.setter
        if not line.shown:
            line.lot, line.shown = setter.lot, setter.show(line.run)
        elif line.lot != setter.lot:
            line.lot = setter.lot
            line.glyphs = line.glyphs or frozenset(line.run.glyphs)
            setter.count(line.glyphs)
        pen.show(style, line.shown, line.x, line.y)

    def _place(self, pen: PagePen, recurring: Recurring) -> None:
        form = recurring.form
        if form.name not in self._recurring:
            self._recurring[form.name] = form
            self._typecase.parts |= recurring.spots
            for setter, glyphs in recurring.shows:
                setter.count(glyphs)
        pen.place_text(form.name, recurring.x, recurring.y)


@dataclass(slots=True)
class _Line:
    """A leaf of a page and its place; where it is a run, its style and which shared line it is.

    `form` is the name of the form that draws it instead, where it is the same in all letters, and
    `recurring` is one that draws it in many; `shown` are the run's operators, once they were made,
    `glyphs` what they show, and `lot` is the lot of letters in which that was last counted.
    """

    leaf: Leaf
    x: float
    y: float
    shape: int = _NOT_SHARED
    run: GlyphRun | None = None
    style: RunStyle | None = None
    shown: bytes = b""
    lot: int = -1
    glyphs: frozenset[int] = frozenset()
    form: str = ""
    recurring: Recurring | None = None


@dataclass(frozen=True, slots=True)
class _PlacedBlock:
    """A block by the numbers of its shared lines, and how far each lies from the first."""

    name: str
    shapes: list[int]
    x: float
    y: float
    steps: tuple[tuple[float, float], ...]


@dataclass(slots=True)
class _SheetPage:
    """A page of a sheet, and what was found out about the items that letters put on it.

    `shared` are the lines of blocks by their texts, each with its number.
    """

    name: str
    page: Page
    shared: dict[str, tuple[tuple[int, GlyphRun], ...]]
    blocks: dict[int, _PlacedBlock]
    frames: dict[str, tuple[str, Group]]
    _known: Recent[int, tuple[Item, list[_Line]]] = field(
        default_factory=lambda: Recent(_MOST_KEPT)
    )
    _recurring: Recent[int, tuple[Item, list[_Line]]] = field(
        default_factory=lambda: Recent(_MOST_RECURRING)
    )

    def lines(self, item: Item, typecase: Typecase) -> list[_Line]:
        """Return an item's leaves; of the same group they are found once."""
        if not isinstance(item, Group):
            return [self._line(Leaf(item), typecase)]
        kept = self._recurring if item.recurs else self._known
        known = kept.find(id(item))
        if known is None:
            # The group is kept beside them, so that no other one can come to have its id.
            known = kept.keep(id(item), (item, self._find(item, typecase)))
        return known[1]

    def block_at(self, lines: list[_Line], shapes: list[int], at: int) -> _PlacedBlock | None:
        """Return the block that stands here whole, each of its lines in its place."""
        block = self.blocks.get(shapes[at])
        if block is None or shapes[at : at + len(block.shapes)] != block.shapes:
            return None
        first = lines[at]
        for (dx, dy), line in zip(block.steps, lines[at:], strict=False):
            far = abs(line.x - first.x - dx) + abs(line.y - first.y - dy)
            if far > _SAME_PLACE:
                return None
        return block

    def _find(self, group: Group, typecase: Typecase) -> list[_Line]:
        name, same = self.frames.get(group.frame, ("", group)) if group.frame else ("", group)
        if name and group == same:
            return [_Line(Leaf(group), 0.0, 0.0, form=name)]
        recurring = draw_recurring(group, typecase) if group.recurs else None
        if recurring:
            return [_Line(Leaf(group), recurring.x, recurring.y, recurring=recurring)]
        if group.transform is None and group.clip is None and not is_see_through(group):
            # What lies in a group is often the same where the group is another.
            found = list[_Line]()
            for inner in group.items:
                if isinstance(inner, Group):
                    found += self.lines(inner, typecase)
                else:
                    found.append(self._line(Leaf(inner), typecase))
            return found
        return [self._line(leaf, typecase) for leaf in find_leaves((group,))]

    def _line(self, leaf: Leaf, typecase: Typecase) -> _Line:
        run = leaf.item
        if not isinstance(run, GlyphRun) or not run.glyphs:
            return _Line(leaf, leaf.dx, leaf.dy)
        x, y = run.origin.x + leaf.dx, run.origin.y + leaf.dy
        return _Line(leaf, x, y, self._shape(run), run, typecase.style(run))

    def _shape(self, run: GlyphRun) -> int:
        """Return the number of the shared line that a run looks like."""
        for number, shared in self.shared.get(run.text, ()):
            if looks_same(run, shared):
                return number
        return _NOT_SHARED


def _sheet_page(sheet: LetterSheet, page: int) -> _SheetPage:
    shared: dict[str, tuple[tuple[int, GlyphRun], ...]] = {}
    blocks: dict[int, _PlacedBlock] = {}
    count = 0
    for number, block in enumerate(sheet.blocks[page]):
        placed = _placed(sheet.block_name(page, number), block, count)
        blocks[count] = placed
        for shape, run in zip(placed.shapes, block.runs, strict=True):
            shared[run.text] = (*shared.get(run.text, ()), (shape, run))
        count += len(placed.shapes)
    frames = {
        frame.frame: (sheet.frame_name(page, number), frame)
        for number, frame in enumerate(sheet.frames[page])
    }
    return _SheetPage(sheet.page_name(page), sheet.scene.pages[page], shared, blocks, frames)


def _placed(name: str, block: Block, first: int) -> _PlacedBlock:
    home = block.runs[0].origin
    steps = tuple((run.origin.x - home.x, run.origin.y - home.y) for run in block.runs)
    return _PlacedBlock(name, list(range(first, first + len(block.runs))), home.x, home.y, steps)
