"""Content that a document keeps though nothing shows it any more: what changes leave behind.

A newer template may lack a slot or a page that an older one had, and an axis may lose a value. What
was written for them stays in the file, is named here, and goes only when somebody takes it out.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from brochure_studio.model.axes import AUDIENCE
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Content, Document, DocumentPage, Override
from brochure_studio.model.slots import put_content, slot_content
from brochure_studio.model.soundness.references import Misfit, document_misfits
from brochure_studio.model.template import Template
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Something left over: what it is in words, how its text begins, and where it stands.

    `when` is that of its override, empty for the document's own content. With an `address` it is
    the content of a slot, with a `key` too only that key of it, and of a table with a `column` only
    that; without one it is the page `page`, or the whole override.
    """

    what: Words
    said: str = ""
    address: str = ""
    when: tuple[tuple[str, str], ...] = ()
    key: str = ""
    column: str = ""
    page: str = ""


def left_over(
    template: Template, brand: Brand, document: Document, audiences: Collection[str] = ()
) -> tuple[LeftOver, ...]:
    """Return everything of a document that nothing shows, each once, in the order of its file.

    `audiences` are the campaign's, where the document names none of its own.
    """
    if audiences:
        axes = {AUDIENCE: tuple(audiences), **document.axes}
        document = document.model_copy(update={"axes": axes})
    misfits = document_misfits(template, brand, document)
    found = (_left(document, misfit) for misfit in misfits if misfit.of != "file")
    return tuple(dict.fromkeys(found))


def left_by_template(template: Template, brand: Brand, document: Document) -> bool:
    """Tell whether anything of a document is left over from an older template."""
    return any(misfit.of == "template" for misfit in document_misfits(template, brand, document))


def without_left_over(document: Document, left: tuple[LeftOver, ...]) -> Document:
    """Return a document as it is laid out: without what nothing of it shows."""
    for one in left:
        document = take_out(document, one)
    return document


def say_left_over(left: LeftOver) -> Words:
    """Return something left over in a sentence: what it is, for which variant, how it begins."""
    variant = f" ({', '.join(value for _, value in left.when)})" if left.when else ""
    said = f": «{left.said}»" if left.said else ""
    return _LEFT.fill(what=left.what, variant=variant, said=said)


def take_out(document: Document, left: LeftOver) -> Document:
    """Return the document without something left over; what is not there changes nothing."""
    if left.page:
        pages = tuple(page for page in document.pages if page.id != left.page)
        return document.model_copy(update={"pages": pages})
    when = dict(left.when)
    if not left.address:
        kept = tuple(override for override in document.overrides if override.when != when)
        return document.model_copy(update={"overrides": kept})
    if not when:
        own = slot_content(document, left.address)
        return put_content(document, left.address, _lessen(own, left))
    overrides = (_from_override(override, left, when) for override in document.overrides)
    kept = tuple(override for override in overrides if override is not None)
    return document.model_copy(update={"overrides": kept})


def _from_override(override: Override, left: LeftOver, when: Mapping[str, str]) -> Override | None:
    if override.when != when or left.address not in override.content:
        return override
    less = _lessen(override.content[left.address], left)
    content = {at: held for at, held in override.content.items() if at != left.address}
    checked = {at: mark for at, mark in override.checked.items() if at != left.address}
    if less is not None:
        return override.model_copy(update={"content": override.content | {left.address: less}})
    if not content:
        return None
    return override.model_copy(update={"content": content, "checked": checked})


def _lessen(content: Content | None, left: LeftOver) -> Content | None:
    """Return what stays of a content without what is left over in it."""
    if content is None or not left.key:
        return None
    changed: object = None
    if left.column:
        rows = content.rows or ()
        changed = tuple({c: v for c, v in row.items() if c != left.column} for row in rows)
    kept = content.model_copy(update={left.key: changed})
    return None if kept == Content() else kept


def _left(document: Document, misfit: Misfit) -> LeftOver:
    """Return what a misfit's steps lead to, as something that can be taken out."""
    when: tuple[tuple[str, str], ...] = ()
    match misfit.steps:
        case ("overrides", int(number), "when", str(axis)):
            held = document.overrides[number]
            values = tuple(held.when.items())
            said = next(iter(held.content.values()), Content())
            what = _VALUE.fill(axis=axis, value=held.when[axis])
            return LeftOver(what, _begin(said), when=values)
        case ("overrides", int(number), "content", str(address), *rest):
            override = document.overrides[number]
            when, content = tuple(override.when.items()), override.content[address]
        case ("pages", int(number), "kind"):
            return _page_left(document.pages[number])
        case ("pages", int(number), "content", str(slot), *rest):
            address = f"{document.pages[number].id}/{slot}"
            content = document.pages[number].content[slot]
        case (_, str(address), *rest):
            content = document.content[address]
        case _:
            raise AssertionError(f"no content has the steps {misfit.steps}")
    return _content_left(address, when, content, tuple(map(str, rest)))


def _content_left(
    address: str, when: tuple[tuple[str, str], ...], content: Content, rest: tuple[str, ...]
) -> LeftOver:
    slot = address.rpartition("/")[2]
    match rest:
        case ():
            return LeftOver(_SLOT.fill(slot=slot), _begin(content), address, when)
        case ("rows", _, column):
            what = _COLUMN.fill(slot=slot, column=column)
            return LeftOver(what, "", address, when, "rows", column)
        case ("style", *_):
            what = _STYLE.fill(slot=slot, style=content.style)
            return LeftOver(what, _begin(content), address, when, "style")
        case _:
            what = _KEY.fill(slot=slot, key=rest[0])
            return LeftOver(what, _begin(content), address, when, rest[0])


def _page_left(page: DocumentPage) -> LeftOver:
    said = next(iter(page.content.values()), Content())
    return LeftOver(_PAGE.fill(page=page.id, kind=page.kind), _begin(said), page=page.id)


def _begin(content: Content) -> str:
    words = " ".join((content.text or content.picture or "").split())
    return f"{words[:37]}…" if len(words) > 38 else words


_LEFT = Words(
    "Til overs{variant}: {what}{said}",
    "Til overs{variant}: {what}{said}",
    "Left over{variant}: {what}{said}",
)
_SLOT = Words(
    "feltet «{slot}», som malen ikkje har lenger der",
    "feltet «{slot}», som malen ikke har lenger der",
    "the slot “{slot}”, which the template no longer has there",
)
_KEY = Words(
    "«{key}» i feltet «{slot}», som ikkje tek imot det lenger",
    "«{key}» i feltet «{slot}», som ikke tar imot det lenger",
    "“{key}” in the slot “{slot}”, which no longer takes it",
)
_STYLE = Words(
    "stilen «{style}» i feltet «{slot}», som ikkje finst lenger",
    "stilen «{style}» i feltet «{slot}», som ikke finnes lenger",
    "the style “{style}” in the slot “{slot}”, which is no more",
)
_COLUMN = Words(
    "kolonnen «{column}» i tabellen «{slot}», som ikkje finst lenger",
    "kolonnen «{column}» i tabellen «{slot}», som ikke finnes lenger",
    "the column “{column}” of the table “{slot}”, which is no more",
)
_PAGE = Words(
    "sida «{page}», av slaget «{kind}» som malen ikkje har lenger",
    "siden «{page}», av slaget «{kind}» som malen ikke har lenger",
    "the page “{page}”, of the kind “{kind}” that the template no longer has",
)
_VALUE = Words(
    "innhald for {axis} «{value}», som ikkje er med lenger",
    "innhold for {axis} «{value}», som ikke er med lenger",
    "content for {axis} “{value}”, which is no longer there",
)
