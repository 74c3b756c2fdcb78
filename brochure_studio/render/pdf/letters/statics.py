"""The forms that all letters of a sheet share, drawn as ordinary pages are."""

from dataclasses import dataclass

from brochure_studio.render.pdf.content import Content, transparency_group
from brochure_studio.render.pdf.items import Sheet, Shelves, draw_items
from brochure_studio.render.pdf.letters.recurring import RecurringForm
from brochure_studio.render.pdf.letters.sheets import LetterSheet
from brochure_studio.render.pdf.objects import Ref, array, name
from brochure_studio.scene.items import Item
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Rect, Transform


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What each letter's page of a sheet says of itself, as it stands in its dictionary.

    `media` is the media box, which most pages inherit.
    """

    media: bytes
    boxes: bytes
    transparent: bool


class StaticForms:
    """Writes the static pages and blocks of sheets; `names` are their resources by name."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self.names: dict[str, Ref] = {}
        self.pages: dict[int, tuple[PageFacts, ...]] = {}

    def put(self, sheet: LetterSheet) -> None:
        """Write all that letters of a sheet share; a MissingError tells what is not there."""
        self.pages[sheet.number] = tuple(
            self._put_page(sheet, number) for number in range(len(sheet.scene.pages))
        )

    def put_recurring(self, form: RecurringForm, resources: Ref) -> None:
        """Write a form of text that recurs, unless the file has it."""
        if form.name in self.names:
            return
        facts = {
            "Type": name("XObject"),
            "Subtype": name("Form"),
            "BBox": array(form.box),
            "Resources": resources,
        }
        file = self._shelves.file
        self.names[form.name] = file.put_stream(facts, form.content, packed="FlateDecode")

    def _put_page(self, sheet: LetterSheet, number: int) -> PageFacts:
        page, see_through = sheet.scene.pages[number], False
        if page.items:
            see_through = self.put_form(sheet.page_name(number), page, page.items)
        for order, frame in enumerate(sheet.frames[number]):
            drawn = self.put_form(sheet.frame_name(number, order), page, (frame,))
            see_through = see_through or drawn
        for order, block in enumerate(sheet.blocks[number]):
            self.put_form(sheet.block_name(number, order), page, block.runs)
        return page_facts(page, see_through)

    def put_form(self, key: str, page: Page, items: tuple[Item, ...]) -> bool:
        """Write a form over the whole page; tell whether something in it lets through."""
        shelves, content, at = self._shelves, Content(), _upwards(page)
        content.transform(at)
        ref = self.names[key] = shelves.file.reserve()
        sheet = Sheet(content, ref, at)
        draw_items(items, sheet, shelves)
        shelves.pictures.put(sheet.pictures)
        box = at.bound(page.media_box)
        facts = {
            "Type": name("XObject"),
            "Subtype": name("Form"),
            "BBox": array([box.x, box.y, box.right, box.bottom]),
            "Resources": content.resources(),
        }
        shelves.file.put_stream(facts, content.data(), ref)
        return content.transparent or shelves.pictures.is_transparent(sheet.pictures)


def page_facts(page: Page, see_through: bool) -> PageFacts:
    """Return what pages say of themselves that look like one."""
    at = _upwards(page)
    boxes = b"/BleedBox" + _box(page.bleed_box, at) + b"/TrimBox" + _box(page.trim_box, at)
    return PageFacts(b"/MediaBox" + _box(page.media_box, at), boxes, see_through)


def put_group(shelves: Shelves) -> Ref:
    """Write the group that says in which colors a page is blended (ISO 15930-7, 6.3)."""
    return shelves.file.put(transparency_group(shelves.inks.space))


def _upwards(page: Page) -> Transform:
    """Return the way from the scene's y down to PDF's y up."""
    media = page.media_box
    return Transform(1, 0, 0, -1, -media.x, media.bottom)


def _box(rect: Rect, at: Transform) -> bytes:
    there = at.bound(rect)
    return b"[%.7g %.7g %.7g %.7g]" % (there.x, there.y, there.right, there.bottom)
