"""What may be done with a document's pages: kinds to add, pages to move and remove, and why not."""

from collections.abc import Iterator
from dataclasses import dataclass

from brochure_studio.model.document import Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import AddPage, MovePage, Refusal, RemovePage
from brochure_studio.model.slots import with_pages
from brochure_studio.model.template import PageKind, Template
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class PageOffer:
    """A kind of page that a template has; `refusal` says why it cannot be added now, or None."""

    kind: PageKind
    refusal: Words | None = None


@dataclass(frozen=True, slots=True)
class SheetCount:
    """How a number of pages fits the printer's sheets: `missing` more fit, or `over` fewer."""

    pages: int
    multiple: int

    @property
    def missing(self) -> int:
        """Return how many pages more make a number that the printer can take."""
        return -self.pages % self.multiple

    @property
    def over(self) -> int:
        """Return how many pages fewer do so."""
        return self.pages % self.multiple

    @property
    def fits(self) -> bool:
        """Tell whether the printer can take this number."""
        return self.over == 0


def offer_pages(template: Template, document: Document) -> tuple[PageOffer, ...]:
    """Return the kinds of page that can be added, those that cannot with the reason.

    Kinds that must be there a fixed number of times are no choice, and neither are the left-hand
    forms of other kinds: the layout takes those by itself on even pages.
    """
    return tuple(
        PageOffer(kind, _no_room(template, document, kind)) for kind in _free_kinds(template)
    )


def removal(template: Template, document: Document, page: str) -> Refusal | None:
    """Return why a page cannot be removed, or None where it can."""
    return _refusal(template, document, RemovePage(page))


def targets(template: Template, document: Document, page: str) -> tuple[int, ...]:
    """Return the indexes that a page can be moved to, its own left out."""
    pages = with_pages(template, document).pages
    now = next((n for n, one in enumerate(pages) if one.id == page), None)
    return tuple(
        at
        for at in range(len(pages))
        if at != now and _refusal(template, document, MovePage(page, at)) is None
    )


def count_sheets(template: Template, document: Document) -> SheetCount:
    """Return how the document's number of pages fits the printer's sheets."""
    return SheetCount(len(with_pages(template, document).pages), template.pages_multiple)


def _free_kinds(template: Template) -> Iterator[PageKind]:
    left_forms = {kind.even_kind for kind in template.pages}
    for kind in template.pages:
        if kind.count.least != kind.count.most and kind.id not in left_forms:
            yield kind


def _no_room(template: Template, document: Document, kind: PageKind) -> Words | None:
    """Return why there is no room for a page of a kind, or None where there is."""
    refusal = _refusal(template, document, AddPage(kind.id))
    if refusal is None:
        return None
    pages = with_pages(template, document).pages
    if template.most_pages is not None and len(pages) >= template.most_pages:
        return _FULL.fill(most=template.most_pages)
    if sum(page.kind == kind.id for page in pages) >= kind.count.most:
        return _ENOUGH.fill(most=kind.count.most)
    return refusal.reason


def _refusal(
    template: Template, document: Document, edit: AddPage | RemovePage | MovePage
) -> Refusal | None:
    result = apply_edit(template, document, edit)
    return result if isinstance(result, Refusal) else None


_FULL = Words(
    "dokumentet er fullt: malen tek {most} sider",
    "dokumentet er fullt: malen tar {most} sider",
    "the document is full: the template takes {most} pages",
)
_ENOUGH = Words(
    "malen tek berre {most} slik side",
    "malen tar bare {most} slik side",
    "the template takes only {most} such page",
)
