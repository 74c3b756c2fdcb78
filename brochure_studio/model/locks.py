"""Locks: what a template opens in its slots and pages, and where a document goes beyond it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from brochure_studio.model.document import Content, Document, DocumentPage
from brochure_studio.model.frames import Box
from brochure_studio.model.record import Localized
from brochure_studio.model.slots import (
    PlacedSlot,
    fallback_content,
    frame_slot,
    place_pages,
    place_slots,
    slot_content,
)
from brochure_studio.model.template import Aspect, PageKind, Slot, Template
from brochure_studio.values.words import Words

# Which aspect of a slot each key of its content belongs to.
ASPECTS: dict[str, Aspect] = {
    "text": "content",
    "picture": "content",
    "focus": "content",
    "zoom": "content",
    "alt": "content",
    "credit": "content",
    "licence": "content",
    "rows": "content",
    "style": "style",
    "size": "style",
    "move": "position",
    "hidden": "visibility",
}
# A box written in whole tenths of a millimetre may be off by a rounding of floats, not by more.
SLACK = 0.01


@dataclass(frozen=True, slots=True)
class Breach:
    """A place where a document goes beyond what its template opens.

    `address` is a slot's, a page's id, or empty for the document as a whole; `aspect` is what is
    locked; `words` says it in one sentence; `page` is the index from 0 where there is one.
    """

    address: str
    aspect: Aspect | Literal["pages"]
    words: Words
    page: int | None = None


def check_locks(template: Template, document: Document) -> tuple[Breach, ...]:
    """Return every breach of a document: its slots in reading order, overrides, then its pages."""
    return (*_slot_breaches(template, document), *check_pages(template, document))


def check_change(
    template: Template, placed: PlacedSlot, kind: PageKind, before: Content, after: Content
) -> tuple[Breach, ...]:
    """Return what a change of one slot's content breaks; what stays as it was breaks nothing."""
    changed = {key for key in ASPECTS if _value(before, key) != _value(after, key)}
    found = (*_closed(placed, changed), *_bounds(template, placed, kind, changed, after))
    return tuple(Breach(placed.address, aspect, words, placed.page) for aspect, words in found)


def _value(content: Content, key: str) -> object:
    # Shown is shown, whether a file says so or leaves it out.
    return bool(content.hidden) if key == "hidden" else getattr(content, key)


def check_pages(template: Template, document: Document) -> tuple[Breach, ...]:
    """Return what is wrong with the number and the order of a document's pages."""
    if not document.pages:
        return ()
    # A page that an older template had is left over; it takes nobody's place.
    pages = tuple(page for page in document.pages if template.kind(page.kind) is not None)
    said = (*_counts(template, pages), *_order(template, pages))
    return tuple(Breach("", "pages", words) for words in said)


def keeper(template: Template) -> Words:
    """Return who may change a template, as its file says it."""
    if template.keeper == Localized():
        return Words(
            "dei som har ansvar for malen", "de som har ansvar for malen", "the template's keepers"
        )
    return in_words(template.keeper)


def in_words(text: Localized) -> Words:
    """Return a text of a file in the languages the program speaks."""
    return Words(text.say("nn"), text.say("nb"), text.say("en"))


def slot_name(slot: Slot, id: str) -> Words:
    """Return a slot's name, its id where the template gives no name."""
    return in_words(slot.name) if slot.name != Localized() else Words(id, id, id)


def _slot_breaches(template: Template, document: Document) -> Iterator[Breach]:
    pages = place_pages(template, document)
    for placed in place_slots(template, document):
        contents = (
            slot_content(document, placed.address),
            *(o.content.get(placed.address) for o in document.overrides),
        )
        found = {
            breach: None
            for content in contents
            if content is not None
            for breach in _own_breaches(
                template, document, placed, pages[placed.page].kind, content
            )
        }
        yield from found


def _own_breaches(
    template: Template, document: Document, placed: PlacedSlot, kind: PageKind, content: Content
) -> tuple[Breach, ...]:
    fallback = fallback_content(placed.slot, document.language)
    # What a file repeats of the template is no change, and what it leaves out is none either.
    said = {key: value for key, value in content if value is not None}
    return check_change(template, placed, kind, fallback, fallback.model_copy(update=said))


def _closed(placed: PlacedSlot, changed: set[str]) -> Iterator[tuple[Aspect, Words]]:
    touched = {ASPECTS[key] for key in changed}
    for aspect, words in _CLOSED.items():
        if aspect in touched and not placed.slot.open_to(aspect):
            yield aspect, words.fill(slot=slot_name(placed.slot, placed.id))


def _bounds(
    template: Template, placed: PlacedSlot, kind: PageKind, changed: set[str], after: Content
) -> Iterator[tuple[Aspect, Words]]:
    name, bounds = slot_name(placed.slot, placed.id), placed.slot.bounds
    # What is closed altogether has been said already; bounds are for what is open.
    open_keys = {key for key in changed if placed.slot.open_to(ASPECTS[key])}
    if "style" in open_keys and bounds.styles and after.style not in (None, *bounds.styles):
        yield "style", _STYLES.fill(slot=name, styles=", ".join(bounds.styles))
    least, most = bounds.least_size or 0.0, bounds.most_size or 1_000.0
    if "size" in open_keys and not least - SLACK <= (after.size or least) <= most + SLACK:
        yield "style", _SIZES.fill(slot=name, least=_points(least), most=_points(most))
    if "hidden" in open_keys and after.hidden and placed.slot.required:
        yield "visibility", _NEEDED.fill(slot=name)
    if "move" in open_keys and not _stays_inside(template, kind, placed, after.move or (0, 0)):
        yield "position", _INSIDE.fill(slot=name)


def _points(size: float) -> str:
    return f"{size:g}".replace(".", ",")


def _stays_inside(
    template: Template, kind: PageKind, placed: PlacedSlot, move: tuple[float, float]
) -> bool:
    frames = [frame for frame in kind.frames if frame_slot(frame) == placed.id]
    for frame in frames:
        width = next((p.width for p in kind.panels if p.id == frame.panel), template.width)
        page = Box(x=0, y=0, width=width, height=template.height)
        if not _covers(placed.slot.bounds.within or page, frame.box, move):
            return False
    return True


def _covers(room: Box, box: Box, move: tuple[float, float]) -> bool:
    x, y = box.x + move[0], box.y + move[1]
    return (
        x >= room.x - SLACK
        and y >= room.y - SLACK
        and x + box.width <= room.x + room.width + SLACK
        and y + box.height <= room.y + room.height + SLACK
    )


def _counts(template: Template, pages: tuple[DocumentPage, ...]) -> Iterator[Words]:
    for kind in template.pages:
        number = sum(page.kind == kind.id for page in pages)
        facts = {"kind": in_words(kind.name), "number": number}
        if number > kind.count.most:
            yield _TOO_MANY.fill(limit=kind.count.most, **facts)
        if number < kind.count.least:
            yield _TOO_FEW.fill(limit=kind.count.least, **facts)
    if template.most_pages is not None and len(pages) > template.most_pages:
        yield _TOO_LONG.fill(limit=template.most_pages, number=len(pages))


def _order(template: Template, pages: tuple[DocumentPage, ...]) -> Iterator[Words]:
    first, last = edge_kinds(template)
    kinds = tuple(page.kind for page in pages)
    if kinds[: len(first)] != first or kinds[len(kinds) - len(last) :] != last:
        yield _ORDER


def edge_kinds(template: Template) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the kinds of page that stand first and last, one entry a page.

    Kinds of a fixed number at the start and the end of the template keep their place; those between
    them may stand in any order.
    """
    first = _fixed(template.pages)
    if all(kind.count.least == kind.count.most for kind in template.pages):
        return first, ()
    return first, tuple(reversed(_fixed(tuple(reversed(template.pages)))))


def _fixed(kinds: tuple[PageKind, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for kind in kinds:
        if kind.count.least != kind.count.most:
            break
        found.extend([kind.id] * kind.count.least)
    return tuple(found)


_CLOSED: dict[Aspect, Words] = {
    "content": Words(
        "innhaldet i «{slot}» er låst og kan ikkje endrast",
        "innholdet i «{slot}» er låst og kan ikke endres",
        "the content of “{slot}” is locked and cannot be changed",
    ),
    "style": Words(
        "skrifta i «{slot}» er låst og kan ikkje endrast",
        "skriften i «{slot}» er låst og kan ikke endres",
        "the type of “{slot}” is locked and cannot be changed",
    ),
    "position": Words(
        "«{slot}» er låst og kan ikkje flyttast",
        "«{slot}» er låst og kan ikke flyttes",
        "“{slot}” is locked and cannot be moved",
    ),
    "visibility": Words(
        "«{slot}» er låst og kan ikkje gøymast",
        "«{slot}» er låst og kan ikke skjules",
        "“{slot}” is locked and cannot be hidden",
    ),
}
_NEEDED = Words(
    "«{slot}» må vere med og kan ikkje gøymast",
    "«{slot}» må være med og kan ikke skjules",
    "“{slot}” has to be there and cannot be hidden",
)
_STYLES = Words(
    "«{slot}» kan berre ha ein av desse stilane: {styles}",
    "«{slot}» kan bare ha en av disse stilene: {styles}",
    "“{slot}” can only have one of these styles: {styles}",
)
_SIZES = Words(
    "skrifta i «{slot}» kan vere frå {least} til {most} punkt",
    "skriften i «{slot}» kan være fra {least} til {most} punkt",
    "the type in “{slot}” can be from {least} to {most} points",
)
_INSIDE = Words(
    "«{slot}» kan ikkje flyttast så langt; ruta må halde seg i feltet sitt",
    "«{slot}» kan ikke flyttes så langt; rammen må holde seg i feltet sitt",
    "“{slot}” cannot be moved that far; the frame has to stay in its area",
)
_TOO_MANY = Words(
    "malen tek høgst {limit} av sida «{kind}», og her er {number}",
    "malen tar høyst {limit} av siden «{kind}», og her er {number}",
    "the template takes at most {limit} of the page “{kind}”, and here are {number}",
)
_TOO_FEW = Words(
    "malen krev minst {limit} av sida «{kind}», og her er {number}",
    "malen krever minst {limit} av siden «{kind}», og her er {number}",
    "the template needs at least {limit} of the page “{kind}”, and here are {number}",
)
_TOO_LONG = Words(
    "malen tek høgst {limit} sider, og her er {number}",
    "malen tar høyst {limit} sider, og her er {number}",
    "the template takes at most {limit} pages, and here are {number}",
)
_ORDER = Words(
    "dei faste sidene først og sist må stå der malen har dei",
    "de faste sidene først og sist må stå der malen har dem",
    "the fixed pages at the start and the end have to stay where the template has them",
)
