"""Which pages a document has, which slots stand on them, and how each is addressed."""

from collections.abc import Iterator
from dataclasses import dataclass

from brochure_studio.model.document import Content, Document, DocumentPage
from brochure_studio.model.frames import Frame
from brochure_studio.model.template import PageKind, Slot, Template


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """A page of a document together with its kind from the template."""

    page: DocumentPage
    kind: PageKind

    def address(self, slot: str) -> str:
        """Return a slot's address here: `slot`, or `page/slot` where the kind may repeat."""
        return f"{self.page.id}/{slot}" if self.kind.count.most > 1 else slot


@dataclass(frozen=True, slots=True)
class PlacedSlot:
    """A slot as it stands in a document: its address, its id and rules, and its page (from 0)."""

    address: str
    id: str
    slot: Slot
    page: int


def standard_pages(template: Template) -> tuple[DocumentPage, ...]:
    """Return the pages of a new document: each kind as often as it must be there, in order."""
    pages: list[DocumentPage] = []
    for kind in template.pages:
        for number in range(kind.count.least):
            id = kind.id if number == 0 else f"{kind.id}-{number + 1}"
            pages.append(DocumentPage(id=id, kind=kind.id))
    return tuple(pages)


def with_pages(template: Template, document: Document) -> Document:
    """Return the document with its pages written out, where it left them to the template."""
    if document.pages:
        return document
    return document.model_copy(update={"pages": standard_pages(template)})


def place_pages(template: Template, document: Document) -> tuple[PlacedPage, ...]:
    """Return the document's pages with their kinds.

    Pages of a kind that the template lacks are left out.
    """
    pages = document.pages or standard_pages(template)
    placed = ((page, template.kind(page.kind)) for page in pages)
    return tuple(PlacedPage(page, kind) for page, kind in placed if kind is not None)


def frame_slot(frame: Frame) -> str | None:
    """Return the id of the slot a frame shows, or None."""
    return getattr(frame, "slot", None)


def place_slots(template: Template, document: Document) -> tuple[PlacedSlot, ...]:
    """Return every slot that stands in the document, in reading order, each address once."""
    return tuple({placed.address: placed for placed in _slots(template, document)}.values())


def _slots(template: Template, document: Document) -> Iterator[PlacedSlot]:
    seen: set[str] = set()
    for number, placed in enumerate(place_pages(template, document)):
        for frame in placed.kind.frames:
            id = frame_slot(frame)
            if id is None or id not in template.slots or placed.address(id) in seen:
                continue
            seen.add(placed.address(id))
            yield PlacedSlot(placed.address(id), id, template.slots[id], number)


def slot_content(document: Document, address: str) -> Content | None:
    """Return what the document itself puts in a slot, or None."""
    page_id, _, slot = address.rpartition("/")
    if not page_id:
        return document.content.get(slot)
    page = next((p for p in document.pages if p.id == page_id), None)
    return page.content.get(slot) if page else None


def put_content(document: Document, address: str, content: Content | None) -> Document:
    """Return the document with a slot's content replaced, or taken out where `content` is None."""
    page_id, _, slot = address.rpartition("/")
    if not page_id:
        return document.model_copy(update={"content": _put(document.content, slot, content)})
    pages = tuple(
        page.model_copy(update={"content": _put(page.content, slot, content)})
        if page.id == page_id
        else page
        for page in document.pages
    )
    return document.model_copy(update={"pages": pages})


def is_hidden(document: Document, placed: PlacedSlot) -> bool:
    """Tell whether a document leaves out a slot whose template lets it."""
    return bool(shown_content(document, placed).hidden) and placed.slot.open_to("visibility")


def shown_slots(template: Template, document: Document) -> tuple[PlacedSlot, ...]:
    """Return the slots that a document does not hide, in reading order."""
    placed = place_slots(template, document)
    return tuple(one for one in placed if not is_hidden(document, one))


def _put(held: dict[str, Content], slot: str, content: Content | None) -> dict[str, Content]:
    if content is None:
        return {key: value for key, value in held.items() if key != slot}
    return {**held, slot: content}


def fallback_content(slot: Slot, language: str) -> Content:
    """Return what stands in a slot while the document says nothing about it."""
    text = slot.fallback.say(language)
    return Content(
        text=text or None,
        picture=slot.fallback_file,
        rows=slot.fallback_rows or None,
    )


def shown_content(document: Document, placed: PlacedSlot) -> Content:
    """Return what a slot shows: the document's content over the fallback of its language."""
    own = slot_content(document, placed.address)
    fallback = fallback_content(placed.slot, document.language)
    if own is None:
        return fallback
    # A text that the document gives stands, even an empty one.
    lacking = {
        key: value for key, value in fallback if value is not None and getattr(own, key) is None
    }
    return own.model_copy(update=lacking) if lacking else own
