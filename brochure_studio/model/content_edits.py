"""Edits of content: a slot of the master or of one variant is filled, changed or emptied."""

from collections.abc import Mapping
from typing import assert_never

from brochure_studio.model.document import Content, Document, Override
from brochure_studio.model.edits import (
    ClearContent,
    ContentEdit,
    HideSlot,
    MoveSlot,
    Refusal,
    SetContent,
    SetCrop,
    SetPicture,
    SetSize,
    SetStyle,
    SetText,
)
from brochure_studio.model.locks import Breach, check_change, keeper, slot_name
from brochure_studio.model.slots import (
    PlacedSlot,
    fallback_content,
    place_pages,
    place_slots,
    put_content,
    shown_content,
    slot_content,
    with_pages,
)
from brochure_studio.model.soundness.references import foreign_keys
from brochure_studio.model.template import Template
from brochure_studio.model.translations import keep_marks, mark_typed
from brochure_studio.model.variants import resolve_content, resolve_variant
from brochure_studio.values.words import Words


def change_content(
    template: Template, document: Document, edit: ContentEdit, choice: dict[str, str]
) -> Document | Refusal:
    """Return the document with a slot's content changed, or the first lock in its way.

    With a `choice` of axis values the content is that of one variant. Translations of a text that
    changes keep the mark of the text they were made from.
    """
    if isinstance(edit, ClearContent) and edit.when is not None:
        choice = dict(edit.when)
    placed = next((s for s in place_slots(template, document) if s.address == edit.address), None)
    # A page of its own can hold content only once the pages are written out.
    paged = with_pages(template, document) if "/" in edit.address else document
    changed = _put(paged, edit, choice)
    if placed is None and (changed == paged or not isinstance(edit, ClearContent)):
        return Refusal(_NO_SLOT.fill(address=edit.address))
    typed = mark_typed(template, paged, changed, choice, edit.address)
    marked = keep_marks(template, paged, typed, edit.address)
    # Taking one's own content out is always allowed: it can only mend a breach.
    if placed is None or isinstance(edit, ClearContent):
        return marked
    new = _edited(None, edit)
    if new is not None and foreign_keys(placed.slot, new):
        return Refusal(_KIND.fill(slot=slot_name(placed.slot, placed.id)))
    breaches = _check_slot(template, placed, paged, changed, choice)
    return Refusal(breaches[0].words, keeper(template)) if breaches else marked


def _check_slot(
    template: Template,
    placed: PlacedSlot,
    before: Document,
    after: Document,
    choice: Mapping[str, str],
) -> tuple[Breach, ...]:
    kind = place_pages(template, before)[placed.page].kind
    old = shown_content(resolve_variant(before, choice), placed)
    new = shown_content(resolve_variant(after, choice), placed)
    breaches = check_change(template, placed, kind, old, new)
    if not breaches:
        return ()
    # Setting back to what the template has is no breach either, however it came to differ.
    plain = fallback_content(placed.slot, after.language)
    return breaches if check_change(template, placed, kind, plain, new) else ()


def _put(document: Document, edit: ContentEdit, choice: dict[str, str]) -> Document:
    own = _own_content(document, choice, edit.address)
    new = _edited(own, edit)
    if isinstance(edit, HideSlot):
        new = _hide(document, edit, choice, own or Content())
    return _put_content(document, choice, edit.address, new)


def _own_content(document: Document, choice: dict[str, str], address: str) -> Content | None:
    if not choice:
        return slot_content(document, address)
    same_choice = next((o for o in document.overrides if o.when == choice), None)
    return same_choice.content.get(address) if same_choice else None


def _put_content(
    document: Document, choice: dict[str, str], address: str, content: Content | None
) -> Document:
    if not choice:
        return put_content(document, address, content)
    return _put_override(document, choice, address, content)


def _hide(
    document: Document, edit: HideSlot, choice: dict[str, str], own: Content
) -> Content | None:
    """Return the content that hides or shows a slot; what lies below and says so already does."""
    bare = own.model_copy(update={"hidden": None})
    below = _put_content(document, choice, edit.address, None if bare == Content() else bare)
    shown = resolve_content(below, choice, edit.address) or Content()
    same = bool(shown.hidden) == edit.hidden
    new = bare if same else own.model_copy(update={"hidden": edit.hidden})
    return None if new == Content() else new


def _edited(own: Content | None, edit: ContentEdit) -> Content | None:
    base = own or Content()
    match edit:
        case ClearContent(key=""):
            return None
        case ClearContent(key=key):
            less = base.model_copy(update={key: None})
            return None if less == Content() else less
        case SetContent(content=content):
            return content
        case SetText(text=text):
            return base.model_copy(update={"text": text})
        case SetPicture(picture=picture, alt=alt):
            old = dict.fromkeys(("by_field", "focus", "zoom", "credit", "licence"))
            return base.model_copy(update={**old, "picture": picture, "alt": alt})
        case SetCrop(focus=focus, zoom=zoom):
            return base.model_copy(update={"focus": focus, "zoom": max(1.0, zoom)})
        case MoveSlot(move=move):
            return base.model_copy(update={"move": move})
        case SetStyle(style=style):
            return base.model_copy(update={"style": style})
        case SetSize(size=size):
            return base.model_copy(update={"size": size})
        case HideSlot(hidden=hidden):
            return base.model_copy(update={"hidden": hidden})
        case _:
            assert_never(edit)


def _put_override(
    document: Document, choice: dict[str, str], address: str, content: Content | None
) -> Document:
    alike = [o for o in document.overrides if o.when == choice]
    kept = {at: held for one in alike for at, held in one.content.items()}
    checked = {at: mark for one in alike for at, mark in one.checked.items()}
    if content is None:
        kept.pop(address, None)
        checked.pop(address, None)
    else:
        kept[address] = content
    new = (Override(when=choice, content=kept, checked=checked),) if kept else ()
    places = [i for i, o in enumerate(document.overrides) if o.when == choice]
    at = places[0] if places else len(document.overrides)
    before = document.overrides[:at]
    behind = tuple(o for o in document.overrides[at:] if o.when != choice)
    return document.model_copy(update={"overrides": (*before, *new, *behind)})


_NO_SLOT = Words(
    "malen har ikkje noko felt «{address}»",
    "malen har ikke noe felt «{address}»",
    "the template has no slot “{address}”",
)
_KIND = Words(
    "«{slot}» tek ikkje imot slikt innhald",
    "«{slot}» tar ikke imot slikt innhold",
    "“{slot}” does not take such content",
)
