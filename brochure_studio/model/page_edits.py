"""Edits of pages: added, taken out and moved, within what the template allows."""

from brochure_studio.model.document import Document, DocumentPage, Override
from brochure_studio.model.edits import AddPage, MovePage, PageEdit, Refusal, RemovePage
from brochure_studio.model.locks import check_pages, keeper
from brochure_studio.model.slots import with_pages
from brochure_studio.model.template import Template
from brochure_studio.values.words import Words


def change_pages(template: Template, document: Document, edit: PageEdit) -> Document | Refusal:
    """Return the document with its pages changed, or why that breaks the template's counts."""
    paged = with_pages(template, document)
    pages = [page for page in paged.pages if template.kind(page.kind) is not None]
    taken = {page.id for page in paged.pages}
    if isinstance(edit, AddPage):
        refused = _add_page(template, pages, taken, edit)
    else:
        refused = _take_page(pages, edit)
    if refused is not None:
        return Refusal(refused)
    # Pages that an older template had are not seen, and stay where they are in the file.
    for number, page in enumerate(paged.pages):
        if template.kind(page.kind) is None:
            pages.insert(number, page)
    after = paged.model_copy(update={"pages": tuple(pages)})
    if isinstance(edit, RemovePage):
        after = _without_page(after, edit.page)
    known = {breach.words for breach in check_pages(template, paged)}
    new = [breach for breach in check_pages(template, after) if breach.words not in known]
    return Refusal(new[0].words, keeper(template)) if new else after


def _without_page(document: Document, page: str) -> Document:
    """Return the document without what the variants say on a page that was taken out."""
    kept: list[Override] = []
    for override in document.overrides:
        gone = {at for at in override.content if at.rpartition("/")[0] == page}
        content = {at: held for at, held in override.content.items() if at not in gone}
        checked = {at: mark for at, mark in override.checked.items() if at not in gone}
        if not gone:
            kept.append(override)
        elif content:
            kept.append(override.model_copy(update={"content": content, "checked": checked}))
    return document.model_copy(update={"overrides": tuple(kept)})


def _add_page(
    template: Template, pages: list[DocumentPage], taken: set[str], edit: AddPage
) -> Words | None:
    kind = template.kind(edit.kind)
    if kind is None:
        return _NO_KIND.fill(kind=edit.kind)
    if edit.id is not None and edit.id in taken:
        return _SAME_PAGE.fill(page=edit.id)
    at = _place_of(template, pages, edit.kind) if edit.at is None else edit.at
    id = edit.id or _free_id(taken, edit.kind)
    pages.insert(max(0, min(at, len(pages))), DocumentPage(id=id, kind=edit.kind))
    return None


def _place_of(template: Template, pages: list[DocumentPage], kind: str) -> int:
    """Return the index behind the last page of this kind or of a kind before it."""
    order = [k.id for k in template.pages]
    rank = order.index(kind)
    alike = [i for i, page in enumerate(pages) if page.kind == kind]
    before = [i for i, page in enumerate(pages) if page.kind in order[:rank]]
    return max(alike or before, default=-1) + 1


def _free_id(taken: set[str], kind: str) -> str:
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
