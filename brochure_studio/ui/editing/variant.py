"""Which variant of a document one works on, and what of it is only drawn: a guest in the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from brochure_studio.model.axes import SIZE
from brochure_studio.model.document import Content, Document, Override
from brochure_studio.model.edits import Edit, SetCrop
from brochure_studio.model.slots import (
    PlacedSlot,
    place_slots,
    put_content,
    shown_content,
    slot_content,
    with_pages,
)
from brochure_studio.model.template import Template
from brochure_studio.model.variants import (
    matching_overrides,
    nearness,
    resolve_variant,
    value_source,
)


@dataclass(frozen=True, slots=True)
class Guest:
    """A text that stands in a slot's text only on the screen: what an input method has not yet
    settled, or a place for the caret where nothing else stands.

    `base` is the text it stands in where that is spelled otherwise than the document has it.
    """

    address: str
    index: int
    text: str
    base: str | None = None

    def into(self, text: str) -> str:
        """Return a text with the guest in it."""
        held = text if self.base is None else self.base
        return held[: self.index] + self.text + held[self.index :]


@dataclass(frozen=True, slots=True)
class Variant:
    """Values by axis, none for the document itself; edits are written for these.

    Where something nearer shows, an edit is written there: the document's own language and
    municipality hold without being chosen, and what one types has to be what one sees.
    """

    choice: Mapping[str, str] = field(default_factory=dict)

    def resolve(self, template: Template, document: Document) -> Document:
        """Return the document as this variant has it."""
        # The address of a slot on a page of its own holds only once the pages are written out.
        paged = with_pages(template, document) if self.choice or document.overrides else document
        return resolve_variant(paged, self.choice)

    def source(self, document: Document, address: str) -> Override | Document | None:
        """Return where a slot's content comes from: an override, the document, the template."""
        return value_source(document, self.choice, address)

    def own(self, document: Document, address: str) -> Content | None:
        """Return what stands in a slot at the level that edits of it are written for, or None."""
        level = self.level(document, address)
        if not level:
            return slot_content(document, address)
        same = (o for o in document.overrides if o.when == dict(level) and address in o.content)
        return next((override.content[address] for override in same), None)

    def level(self, document: Document, address: str) -> Mapping[str, str]:
        """Return the values that an edit of a slot is written for."""
        for override in reversed(matching_overrides(document, self.choice)):
            if address in override.content:
                is_nearer = nearness(override.when) > nearness(self.choice)
                return override.when if is_nearer else self.choice
        return self.choice

    def written_for(self, document: Document, edit: Edit) -> Mapping[str, str]:
        """Return the values that an edit is written for.

        A crop goes where the picture is: the focal point belongs to the picture and serves all
        variants that show it. In a size it serves that size, for others have other shapes.
        """
        address = getattr(edit, "address", None)
        if not isinstance(edit, SetCrop):
            return self.choice if address is None else self.level(document, address)
        contents = (
            (override.when, override.content.get(edit.address))
            for override in reversed(matching_overrides(document, self.choice))
        )
        where = next((when for when, held in contents if held and held.picture is not None), {})
        size = {axis: value for axis, value in self.choice.items() if axis == SIZE}
        return {**where, **size}


def seat(template: Template, document: Document, guest: Guest | None) -> Document:
    """Return a document with a guest in its text, to be laid out and nothing else."""
    if guest is None:
        return document
    paged = with_pages(template, document)
    slots = place_slots(template, paged)
    placed: PlacedSlot | None = next((s for s in slots if s.address == guest.address), None)
    if placed is None:
        return document
    shown = shown_content(paged, placed)
    held = shown.model_copy(update={"text": guest.into(shown.text or "")})
    return put_content(paged, guest.address, held)
