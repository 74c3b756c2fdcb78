"""What lies on the table while a document is laid out, and what one laid frame is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from brochure_studio.layout.resources import Resources
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Content, Document
from brochure_studio.model.frames import Box, Frame
from brochure_studio.model.slots import PlacedPage, PlacedSlot, shown_content
from brochure_studio.model.template import Template
from brochure_studio.scene.items import Item
from brochure_studio.scene.notes import Notes
from brochure_studio.scene.page import Panel
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm

if TYPE_CHECKING:  # who only crops a picture need not load the typesetting
    from brochure_studio.layout.stylebook import StyleBook
    from brochure_studio.layout.workshop import Workshop
    from brochure_studio.typeset.face import Face


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts that every frame is laid out from."""

    template: Template
    brand: Brand
    document: Document
    resources: Resources
    workshop: Workshop
    styles: StyleBook

    def face(self, key: FontKey) -> Face:
        """Return a face of the library; raises MissingError."""
        return self.resources.face(key)


def make_desk(
    template: Template, brand: Brand, document: Document, resources: Resources, workshop: Workshop
) -> Desk:
    """Return a desk for a document, with the styles of its language."""
    styles = workshop.styles(brand, document.language, mm(template.baseline))
    return Desk(template, brand, document, resources, workshop, styles)


@dataclass(frozen=True, slots=True)
class Spot:
    """A page while it is laid out: its number from 0, its kind, its panels and its frames.

    The frames are those of the page's kind, or of the one made for even pages, each in its place.
    """

    number: int
    placed: PlacedPage
    panels: tuple[Panel, ...]
    frames: tuple[Frame, ...] = ()

    def rect(self, frame: Frame) -> Rect:
        """Return a frame's rectangle on the page; a panel's frames are measured from the panel."""
        rect = box_rect(frame.box)
        panel = next((p for p in self.panels if p.id == frame.panel), None)
        return rect.move(panel.box.x, panel.box.y) if panel else rect


@dataclass(frozen=True, slots=True)
class Laid:
    """A laid frame: what is drawn of it and what was noted.

    `sources` are its slots in reading order, `headings` the titles and levels of its headings;
    both are filled in once the frame is finished.
    """

    items: tuple[Item, ...] = ()
    notes: Notes = Notes()
    sources: tuple[str, ...] = ()
    headings: tuple[tuple[str, int], ...] = ()


def box_rect(box: Box) -> Rect:
    """Return a template's box in points."""
    return Rect(mm(box.x), mm(box.y), mm(box.width), mm(box.height))


def join_notes(every: Iterable[Notes]) -> Notes:
    """Return all notes as one."""
    held = tuple(every)
    return Notes(
        *(
            tuple(note for notes in held for note in getattr(notes, field.name))
            for field in fields(Notes)
        )
    )


def slot_shown(desk: Desk, spot: Spot, slot: str) -> tuple[PlacedSlot, Content] | None:
    """Return a slot of a page with what it shows, or None where the template lacks the slot."""
    rules = desk.template.slots.get(slot)
    if rules is None:
        return None
    placed = PlacedSlot(spot.placed.address(slot), slot, rules, spot.number)
    return placed, shown_content(desk.document, placed)
