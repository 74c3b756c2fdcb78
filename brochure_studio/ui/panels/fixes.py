"""What can be put right at a press: for some findings a safe edit, that a person could do and undo.

Pure: no Qt. A fix only ever takes back what goes beyond the template, or fills in what the library
knows; it never makes up words, and throws away what somebody wrote only where nothing shows it and
the button says so. Each is tried on the document first, and offered only where the edit is allowed.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from brochure_studio.model.document import Content, Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import (
    ClearContent,
    ConfirmTranslation,
    Edit,
    Refusal,
    RemovePage,
    SetContent,
    TakeOut,
)
from brochure_studio.model.left_over import LeftOver, say_left_over
from brochure_studio.model.locks import check_locks
from brochure_studio.model.slots import (
    PlacedSlot,
    fallback_content,
    place_pages,
    place_slots,
    shown_content,
)
from brochure_studio.model.template import Template
from brochure_studio.ui.editing.variant import Variant
from brochure_studio.values.finding import Finding
from brochure_studio.values.words import Words

# Gives the library's description of a picture file in a language, or an empty string.
AltOf = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Fix:
    """An edit that mends a finding; `label` says what it does, `button` is its short name."""

    label: Words
    edit: Edit
    button: Words = Words("Rett opp", "Rett opp", "Put right")


def find_fix(
    finding: Finding,
    template: Template,
    document: Document,
    alt_of: AltOf,
    choice: Mapping[str, str] | None = None,
    left: tuple[LeftOver, ...] = (),
) -> Fix | None:
    """Return what mends a finding of a variant, or None where a person has to decide.

    `left` is what the document has left over.
    """
    variant = Variant(choice or {})
    named = _named_fixes(finding, variant, left)
    for fix in (*named, *_fixes(finding, template, document, alt_of, variant)):
        written_for = variant.written_for(document, fix.edit)
        after = apply_edit(template, document, fix.edit, written_for)
        if not isinstance(after, Refusal) and after != document:
            return fix
    return None


def _named_fixes(finding: Finding, variant: Variant, left: tuple[LeftOver, ...]) -> Iterator[Fix]:
    if finding.code == "translation-unchecked" and finding.where.slot is not None:
        edit = ConfirmTranslation(finding.where.slot, variant.choice)
        yield Fix(_CONFIRM, edit, _CONFIRM)
    if finding.code == "content-left-over":
        same = (one for one in left if say_left_over(one) == finding.what)
        yield from (Fix(_TAKE_OUT, TakeOut(one), _TAKE_OUT_SHORT) for one in same)


def _fixes(
    finding: Finding, template: Template, master: Document, alt_of: AltOf, variant: Variant
) -> Iterator[Fix]:
    document = variant.resolve(template, master)
    if finding.code == "page-empty" and finding.where.page is not None:
        pages = place_pages(template, document)
        if finding.where.page < len(pages):
            yield Fix(_REMOVE_PAGE, RemovePage(pages[finding.where.page].page.id))
        return
    address = finding.where.slot
    placed = next((s for s in place_slots(template, document) if s.address == address), None)
    if placed is None:
        return
    own = variant.own(master, placed.address)
    match finding.code:
        case "lock-broken" if own is not None:
            yield from _unlock(template, master, placed, own, variant)
        case "text-small" | "text-small-reversed" if own is not None and own.size is not None:
            yield Fix(_SIZE, SetContent(placed.address, own.model_copy(update={"size": None})))
        case "text-outside-safe" | "text-outside-page" if own is not None and own.move is not None:
            yield Fix(_PLACE, SetContent(placed.address, own.model_copy(update={"move": None})))
        case "picture-coarse" | "picture-too-coarse" if own is not None and (own.zoom or 1) > 1:
            yield Fix(_ZOOM, SetContent(placed.address, own.model_copy(update={"zoom": None})))
        case "picture-missing" if own is not None and placed.slot.fallback_file:
            yield Fix(_TEMPLATE_PICTURE, ClearContent(placed.address))
        case "slot-empty":
            yield from _refill(document, placed, own)
        case "alt-missing":
            yield from _describe(document, placed, own, alt_of)
        case _:
            pass  # a person has to decide


def _unlock(
    template: Template, document: Document, placed: PlacedSlot, own: Content, variant: Variant
) -> Iterator[Fix]:
    """Take back style, size and place; words and pictures only where they were never open."""
    bare = own.model_copy(update={"style": None, "size": None, "move": None, "hidden": None})
    tried: list[Edit] = [SetContent(placed.address, bare)]
    if not placed.slot.open_to("content"):
        tried.append(ClearContent(placed.address))
    for edit in tried:
        after = apply_edit(template, document, edit, variant.written_for(document, edit))
        if not isinstance(after, Refusal) and not any(
            breach.address == placed.address for breach in check_locks(template, after)
        ):
            yield Fix(_RESET, edit)


def _refill(document: Document, placed: PlacedSlot, own: Content | None) -> Iterator[Fix]:
    fallback = fallback_content(placed.slot, document.language)
    says = fallback.text or fallback.picture or fallback.rows
    if own is not None and says and not placed.slot.must_change:
        yield Fix(_TEMPLATE_TEXT, ClearContent(placed.address))


def _describe(
    document: Document, placed: PlacedSlot, own: Content | None, alt_of: AltOf
) -> Iterator[Fix]:
    picture = shown_content(document, placed).picture
    known = alt_of(picture, document.language) if picture else ""
    if known:
        content = (own or Content()).model_copy(update={"alt": known})
        yield Fix(_ALT, SetContent(placed.address, content))


_CONFIRM = Words("Set som kontrollert", "Sett som kontrollert", "Mark as checked")
_TAKE_OUT = Words(
    "Ta bort det som er til overs", "Ta bort det som er til overs", "Take out what is left over"
)
_TAKE_OUT_SHORT = Words("Ta bort", "Ta bort", "Take out")
_RESET = Words(
    "Tilbake til det malen tillèt", "Tilbake til det malen tillater", "Back to what is allowed"
)
_SIZE = Words("Bruk storleiken i malen", "Bruk størrelsen i malen", "Use the template's size")
_PLACE = Words("Flytt tilbake på plass", "Flytt tilbake på plass", "Move back into place")
_ZOOM = Words("Ta bort forstørringa", "Ta bort forstørringen", "Take the enlargement away")
_TEMPLATE_PICTURE = Words(
    "Bruk biletet i malen", "Bruk bildet i malen", "Use the template's picture"
)
_TEMPLATE_TEXT = Words("Bruk teksten i malen", "Bruk teksten i malen", "Use the template's text")
_ALT = Words(
    "Bruk skildringa frå biblioteket",
    "Bruk beskrivelsen fra biblioteket",
    "Use the library's description",
)
_REMOVE_PAGE = Words("Ta bort sida", "Ta bort siden", "Remove the page")
