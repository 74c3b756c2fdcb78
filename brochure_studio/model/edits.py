"""Edits: the one way to change a document, which gives a new document or a refusal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from brochure_studio.model.document import Content, Document, DocumentPage, Override
from brochure_studio.model.locks import (
    Breach,
    check_change,
    check_locks,
    check_pages,
    keeper,
    slot_name,
)
from brochure_studio.model.record import LANGUAGES
from brochure_studio.model.references import foreign_keys
from brochure_studio.model.slots import (
    PlacedSlot,
    fallback_content,
    place_pages,
    place_slots,
    put_content,
    shown_content,
    slot_content,
    standard_pages,
)
from brochure_studio.model.template import Template
from brochure_studio.model.variants import resolve_variant
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class SetContent:
    """Put a content in a slot in place of all that stood there."""

    address: str
    content: Content


@dataclass(frozen=True, slots=True)
class SetText:
    """Change the text of a slot and leave the rest of its content."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class SetPicture:
    """Put a picture in a slot; its old crop and description go with the old picture."""

    address: str
    picture: str
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class SetCrop:
    """Show another part of a picture: its focal point in shares, and a zoom of 1 or more."""

    address: str
    focus: tuple[float, float]
    zoom: float


@dataclass(frozen=True, slots=True)
class MoveSlot:
    """Move a slot by millimetres right and down from where the template has it."""

    address: str
    move: tuple[float, float]


@dataclass(frozen=True, slots=True)
class SetStyle:
    """Choose a slot's paragraph style among those that the template gives; None is its own."""

    address: str
    style: str | None


@dataclass(frozen=True, slots=True)
class SetSize:
    """Set the size of a slot's type in points; None is the style's own."""

    address: str
    size: float | None


@dataclass(frozen=True, slots=True)
class ClearContent:
    """Take a document's own content out of a slot, so that the template's stands again."""

    address: str


@dataclass(frozen=True, slots=True)
class AddPage:
    """Add a page of a kind, before the page of index `at` or behind the last of its kind."""

    kind: str
    at: int | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class RemovePage:
    """Take a page out, with its content."""

    page: str


@dataclass(frozen=True, slots=True)
class MovePage:
    """Move a page so that it has the index `to`."""

    page: str
    to: int


@dataclass(frozen=True, slots=True)
class SetTitle:
    """Name the document."""

    title: str


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Choose the language of the document."""

    language: str


@dataclass(frozen=True, slots=True)
class SetMunicipality:
    """Choose the municipality that the document is for, or none."""

    municipality: str | None


@dataclass(frozen=True, slots=True)
class SetDate:
    """Date the document, or leave it undated."""

    date: date | None


@dataclass(frozen=True, slots=True)
class Restore:
    """Put a former version of the document in its place."""

    document: Document


Edit = (
    SetContent
    | SetText
    | SetPicture
    | SetCrop
    | MoveSlot
    | SetStyle
    | SetSize
    | ClearContent
    | AddPage
    | RemovePage
    | MovePage
    | SetTitle
    | SetLanguage
    | SetMunicipality
    | SetDate
    | Restore
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """An edit that was not done: why, in a sentence, and who may change what stands in its way.

    `who` is None where nobody can, because the edit itself makes no sense.
    """

    reason: Words
    who: Words | None = None

    @property
    def words(self) -> Words:
        """Return the whole message, as the window shows it: who decides, and why not."""
        return _DECIDED.fill(who=self.who, reason=self.reason) if self.who else self.reason


def apply_edit(
    template: Template, document: Document, edit: Edit, choice: Mapping[str, str] | None = None
) -> Document | Refusal:
    """Return the document with an edit done, or why it was refused.

    With a `choice` of axis values an edit of content is written as an override of that variant;
    edits of pages, title and the like always change the master.
    """
    match edit:
        case (
            SetContent()
            | SetText()
            | SetPicture()
            | SetCrop()
            | MoveSlot()
            | SetStyle()
            | SetSize()
            | ClearContent()
        ):
            return _change_content(template, document, edit, dict(choice or {}))
        case AddPage() | RemovePage() | MovePage():
            return _change_pages(template, document, edit)
        case SetTitle(title):
            if not title.strip():
                return Refusal(_NO_TITLE)
            return document.model_copy(update={"title": title})
        case SetLanguage(language):
            if language not in LANGUAGES:
                return Refusal(_LANGUAGE.fill(languages=", ".join(LANGUAGES)))
            return document.model_copy(update={"language": language})
        case SetMunicipality(municipality):
            return document.model_copy(update={"municipality": municipality})
        case SetDate(day):
            return document.model_copy(update={"date": day})
        case Restore(former):
            return _restore(template, document, former)
        case _:
            assert_never(edit)


def with_pages(template: Template, document: Document) -> Document:
    """Return the document with its pages written out, where it left them to the template."""
    if document.pages:
        return document
    return document.model_copy(update={"pages": standard_pages(template)})


def _restore(template: Template, document: Document, former: Document) -> Document | Refusal:
    if former.template != template.id:
        return Refusal(_OTHER_TEMPLATE.fill(template=former.template))
    # What the document breaks already is for the checks; a restored one breaks nothing more.
    known = {breach.words for breach in check_locks(template, document)}
    new = [one for one in check_locks(template, former) if one.words not in known]
    return Refusal(new[0].words, keeper(template)) if new else former


ContentEdit = (
    SetContent | SetText | SetPicture | SetCrop | MoveSlot | SetStyle | SetSize | ClearContent
)


def _change_content(
    template: Template, document: Document, edit: ContentEdit, choice: dict[str, str]
) -> Document | Refusal:
    placed = next((s for s in place_slots(template, document) if s.address == edit.address), None)
    if placed is None:
        return Refusal(_NO_SLOT.fill(address=edit.address))
    # A page of its own can hold content only once the pages are written out.
    paged = with_pages(template, document) if "/" in edit.address else document
    changed = _put(paged, edit, choice)
    new = None if isinstance(edit, ClearContent) else _edited(None, edit)
    if new is not None and foreign_keys(placed.slot, new):
        return Refusal(_KIND.fill(slot=slot_name(placed.slot, placed.id)))
    # Taking one's own content out is always allowed: it can only mend a breach.
    if isinstance(edit, ClearContent):
        return changed
    breaches = _check_slot(template, placed, paged, changed, choice)
    return Refusal(breaches[0].words, keeper(template)) if breaches else changed


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
    if not choice:
        own = slot_content(document, edit.address)
        return put_content(document, edit.address, _edited(own, edit))
    same_choice = next((o for o in document.overrides if o.when == choice), None)
    own = same_choice.content.get(edit.address) if same_choice else None
    return _put_override(document, choice, edit.address, _edited(own, edit))


def _edited(own: Content | None, edit: ContentEdit) -> Content | None:
    base = own or Content()
    match edit:
        case ClearContent():
            return None
        case SetContent(content=content):
            return content
        case SetText(text=text):
            return base.model_copy(update={"text": text})
        case SetPicture(picture=picture, alt=alt):
            crop = {"focus": None, "zoom": None, "credit": None, "licence": None}
            return base.model_copy(update={**crop, "picture": picture, "alt": alt})
        case SetCrop(focus=focus, zoom=zoom):
            return base.model_copy(update={"focus": focus, "zoom": max(1.0, zoom)})
        case MoveSlot(move=move):
            return base.model_copy(update={"move": move})
        case SetStyle(style=style):
            return base.model_copy(update={"style": style})
        case SetSize(size=size):
            return base.model_copy(update={"size": size})
        case _:
            assert_never(edit)


def _put_override(
    document: Document, choice: dict[str, str], address: str, content: Content | None
) -> Document:
    alike = (o.content.items() for o in document.overrides if o.when == choice)
    kept = {at: held for items in alike for at, held in items}
    kept.pop(address, None)
    if content is not None:
        kept[address] = content
    new = (Override(when=choice, content=kept),) if kept else ()
    places = [i for i, o in enumerate(document.overrides) if o.when == choice]
    at = places[0] if places else len(document.overrides)
    before = document.overrides[:at]
    behind = tuple(o for o in document.overrides[at:] if o.when != choice)
    return document.model_copy(update={"overrides": (*before, *new, *behind)})


PageEdit = AddPage | RemovePage | MovePage


def _change_pages(template: Template, document: Document, edit: PageEdit) -> Document | Refusal:
    paged = with_pages(template, document)
    pages = list(paged.pages)
    if isinstance(edit, AddPage):
        refused = _add_page(template, pages, edit)
    else:
        refused = _take_page(pages, edit)
    if refused is not None:
        return Refusal(refused)
    after = _without_lost(paged.model_copy(update={"pages": tuple(pages)}))
    known = {breach.words for breach in check_pages(template, paged)}
    new = [breach for breach in check_pages(template, after) if breach.words not in known]
    return Refusal(new[0].words, keeper(template)) if new else after


def _without_lost(document: Document) -> Document:
    """Return the document without overrides for pages that it no longer has."""
    ids = {page.id for page in document.pages}
    kept: list[Override] = []
    for override in document.overrides:
        content = {
            address: held
            for address, held in override.content.items()
            if "/" not in address or address.partition("/")[0] in ids
        }
        if content:
            kept.append(override.model_copy(update={"content": content}))
    return document.model_copy(update={"overrides": tuple(kept)})


def _add_page(template: Template, pages: list[DocumentPage], edit: AddPage) -> Words | None:
    kind = template.kind(edit.kind)
    if kind is None:
        return _NO_KIND.fill(kind=edit.kind)
    if edit.id is not None and any(page.id == edit.id for page in pages):
        return _SAME_PAGE.fill(page=edit.id)
    at = _place_of(template, pages, edit.kind) if edit.at is None else edit.at
    id = edit.id or _free_id(pages, edit.kind)
    pages.insert(max(0, min(at, len(pages))), DocumentPage(id=id, kind=edit.kind))
    return None


def _place_of(template: Template, pages: list[DocumentPage], kind: str) -> int:
    """Return the index behind the last page of this kind or of a kind before it."""
    order = [k.id for k in template.pages]
    rank = order.index(kind)
    alike = [i for i, page in enumerate(pages) if page.kind == kind]
    before = [i for i, page in enumerate(pages) if page.kind in order[:rank]]
    return max(alike or before, default=-1) + 1


def _free_id(pages: list[DocumentPage], kind: str) -> str:
    taken = {page.id for page in pages}
    if kind not in taken:
        return kind
    return next(id for n in range(2, len(taken) + 3) if (id := f"{kind}-{n}") not in taken)


def _take_page(pages: list[DocumentPage], edit: RemovePage | MovePage) -> Words | None:
    found = next((page for page in pages if page.id == edit.page), None)
    if found is None:
        return _NO_PAGE.fill(page=edit.page)
    pages.remove(found)
    if isinstance(edit, MovePage):
        pages.insert(max(0, min(edit.to, len(pages))), found)
    return None


_DECIDED = Words(
    "Styrt av {who} – {reason}", "Styrt av {who} – {reason}", "Decided by {who} – {reason}"
)
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
_NO_KIND = Words(
    "malen har ikkje noko sideslag «{kind}»",
    "malen har ikke noe sideslag «{kind}»",
    "the template has no page kind “{kind}”",
)
_NO_PAGE = Words(
    "dokumentet har ikkje noka side «{page}»",
    "dokumentet har ikke noen side «{page}»",
    "the document has no page “{page}”",
)
_SAME_PAGE = Words(
    "dokumentet har alt ei side «{page}»",
    "dokumentet har allerede en side «{page}»",
    "the document already has a page “{page}”",
)
_OTHER_TEMPLATE = Words(
    "utgåva er laga med ein annan mal, «{template}»",
    "utgaven er laget med en annen mal, «{template}»",
    "the version was made with another template, “{template}”",
)
_NO_TITLE = Words(
    "tittelen kan ikkje vere tom", "tittelen kan ikke være tom", "the title cannot be empty"
)
_LANGUAGE = Words(
    "språket må vere eitt av {languages}",
    "språket må være ett av {languages}",
    "the language has to be one of {languages}",
)
