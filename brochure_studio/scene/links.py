"""The addresses that a document leads to: the links of its texts and pictures, and its QR codes."""

from dataclasses import dataclass

from brochure_studio.scene.items import Group
from brochure_studio.scene.notes import Notes
from brochure_studio.scene.page import Scene
from brochure_studio.scene.walk import walk_page


@dataclass(frozen=True, slots=True)
class Link:
    """An address as it is printed: its slot, its page (from 0), and whether it is a QR code."""

    slot: str
    page: int
    address: str
    is_code: bool


def list_links(scene: Scene, notes: Notes) -> tuple[Link, ...]:
    """Return every address of a document once for each slot and page, page by page."""
    found: dict[Link, None] = {}
    for number, page in enumerate(scene.pages):
        for visit in walk_page(page):
            if isinstance(visit.item, Group) and visit.item.link:
                found[Link(visit.source, number, visit.item.link, False)] = None
        for code in notes.codes:
            if code.page == number:
                found[Link(code.slot, number, code.text, True)] = None
    return tuple(found)
