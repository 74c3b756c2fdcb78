"""A form that lays a whole letter out anew for each recipient."""

from collections.abc import Mapping
from dataclasses import dataclass

from brochure_studio.layout.letters.faults import (
    LetterFault,
    LongWord,
    MadeSmaller,
    NoGlyph,
    NoPicture,
    TooLong,
    Unfilled,
)
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.sheet import sheet_for
from brochure_studio.merge.fields import fill_fields
from brochure_studio.merge.values import layout_names
from brochure_studio.model.document import Document
from brochure_studio.model.receivers import Receiver
from brochure_studio.scene.items import GlyphRun, Group, Item
from brochure_studio.scene.notes import Notes
from brochure_studio.scene.page import Page, Scene
from brochure_studio.scene.walk import walk_page
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.links import track_document
from brochure_studio.usecases.proofs import lay_out
from brochure_studio.usecases.studio import Studio


@dataclass(frozen=True, slots=True)
class WholeForm:
    """What all letters of one variant have in common: nothing is drawn once for all."""

    studio: Studio
    work: Work
    document: Document
    receiver: Receiver
    choice: Mapping[str, str]
    facts: Mapping[str, str]
    scene: Scene
    fields: frozenset[str]

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        """Return the letter of a recipient."""
        names = layout_names(self.work.brand, self.work.campaign)
        template = self.work.template
        filled = fill_fields(self.document, template, {**self.facts, **values}, names)
        filled = track_document(self.studio, self.work, filled, self.choice)
        sheet = sheet_for(template, self.receiver, self.document.language)
        made = lay_out(self.studio, self.work, filled, sheet)
        missing = tuple(Unfilled(address, 0, field) for address, field in filled.unfilled)
        return FilledLetter(
            tuple(map(_items, made.scene.pages)),
            tuple(map(_text, made.scene.pages)),
            (*missing, *_faults(made.notes)),
            sum(slot.lines for slot in made.notes.slots),
        )


def _items(page: Page) -> tuple[Item, ...]:
    """Return what stands on a page, without the group that keeps it inside the bleed."""
    content, *over = page.items
    inner = content.items if isinstance(content, Group) else (content,)
    return (*inner, *over)


def _text(page: Page) -> str:
    return "\n".join(v.item.text for v in walk_page(page) if isinstance(v.item, GlyphRun))


def _faults(notes: Notes) -> tuple[LetterFault, ...]:
    return (
        *(TooLong(one.slot, one.page, one.lines) for one in notes.overset),
        *(LongWord(one.slot, one.page, one.by) for one in notes.wide),
        *(NoGlyph(one.slot, one.page, one.character, one.font) for one in notes.missing_glyphs),
        *(MadeSmaller(one.slot, one.page, one.from_size, one.to_size) for one in notes.copyfit),
        *(NoPicture(one.slot, one.page) for one in notes.missing_pictures),
    )
