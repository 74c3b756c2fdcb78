"""Names that a file uses of another: a document's of its template, a template's of its brand."""

import difflib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from brochure_studio.model.axes import LANGUAGE, MUNICIPALITY, OWN_AXES
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Content, Document, DocumentPage
from brochure_studio.model.frames import TableFrame
from brochure_studio.model.letters.enveloping import template_envelopes
from brochure_studio.model.slots import frame_slot
from brochure_studio.model.template import PageKind, Slot, Template

Steps = tuple[str | int, ...]
# The key of a content that each kind of slot takes.
TAKES = {"text": "text", "qr": "text", "picture": "picture", "table": "rows"}


@dataclass(frozen=True, slots=True)
class Misfit:
    """A name in a file that leads nowhere: the steps to it from the file's top, and what to do.

    `key` says that the name is the key itself and not its value. `of` is what it leads to: the file
    itself, the template with its brand, or values of an axis, which are free to come and go.
    """

    steps: Steps
    what: str
    todo: str
    key: bool = False
    of: Literal["file", "template", "axis"] = "template"


def check_document(
    template: Template, brand: Brand, document: Document, template_hash: str = ""
) -> tuple[Misfit, ...]:
    """Return every name of a document that is wrong in it and must be mended before it opens.

    What an older template had and the present one lacks is not wrong but left over, and neither is
    an override for a value that an axis has no longer: `left_over` has those.
    """
    left = made_before(template, document, template_hash)
    return tuple(
        misfit
        for misfit in document_misfits(template, brand, document)
        if misfit.of == "file" or (misfit.of == "template" and not left)
    )


def made_before(template: Template, document: Document, template_hash: str = "") -> bool:
    """Tell whether a document was last saved with an earlier state of its template."""
    seen, now = document.template_hash, template_hash
    changed = bool(seen and now and seen != now)
    return document.template_version < template.version or changed


def document_misfits(template: Template, brand: Brand, document: Document) -> tuple[Misfit, ...]:
    """Return every name of a document that its template, its brand or its axes do not have."""
    return tuple(_document_misfits(template, brand, document))


def suggest(id: str, known: Collection[str]) -> str:
    """Return what to write instead of a name that is not there."""
    near = difflib.get_close_matches(id, list(known), 1)
    if near:
        return f"did you mean `{near[0]}`?"
    return f"there are: {', '.join(known)}" if known else "take it out"


def _document_misfits(template: Template, brand: Brand, document: Document) -> Iterator[Misfit]:
    if document.municipality and brand.municipality(document.municipality) is None:
        known = [municipality.id for municipality in brand.municipalities]
        what = f"the brand has no municipality `{document.municipality}`"
        todo = suggest(document.municipality, known)
        yield Misfit(("municipality",), what, todo, of="file")
    envelopes = template_envelopes(template)
    if document.envelope is not None and document.envelope not in envelopes:
        what = f"the template is not made for an envelope `{document.envelope}`"
        yield Misfit(("envelope",), what, suggest(document.envelope, envelopes), of="file")
    yield from _inserts(template, document)
    yield from _pages(template, document.pages)
    for slot, content in document.content.items():
        yield from _single(template, ("content", slot), slot, content)
    for steps, content in _contents(document):
        if content.style is not None and content.style not in brand.paragraph_styles:
            what = f"the brand has no paragraph style `{content.style}`"
            yield Misfit((*steps, "style"), what, suggest(content.style, brand.paragraph_styles))
    yield from _twice_overridden(document)
    for number, override in enumerate(document.overrides):
        yield from _axes(brand, document, ("overrides", number, "when"), override.when)
        for address, content in override.content.items():
            here: Steps = ("overrides", number, "content", address)
            yield from _addressed(template, document, here, address, content)


def _inserts(template: Template, document: Document) -> Iterator[Misfit]:
    known = (*document.conditions, *template.conditions)
    if document.inserts and template.purpose != "letter":
        yield Misfit(("inserts",), "only letters have inserts", "take them out", of="file")
    for number, insert in enumerate(document.inserts):
        if insert.when is not None and insert.when not in known:
            what, steps = f"there is no condition `{insert.when}`", ("inserts", number, "when")
            yield Misfit(steps, what, suggest(insert.when, known), of="file")


def _twice_overridden(document: Document) -> Iterator[Misfit]:
    """Yield a slot that two overrides for the very same variant fill: one of them never shows."""
    seen: set[tuple[tuple[tuple[str, str], ...], str]] = set()
    for number, override in enumerate(document.overrides):
        when = tuple(sorted(override.when.items()))
        for address in override.content:
            if (when, address) in seen:
                said = ", ".join(f"{axis}: {value}" for axis, value in when)
                what = f"`{address}` has an override for {{{said}}} already"
                steps: Steps = ("overrides", number, "content", address)
                yield Misfit(steps, what, "keep one of the two", key=True, of="file")
            seen.add((when, address))


def _contents(document: Document) -> Iterator[tuple[Steps, Content]]:
    for slot, content in document.content.items():
        yield ("content", slot), content
    for number, page in enumerate(document.pages):
        for slot, content in page.content.items():
            yield ("pages", number, "content", slot), content
    for number, override in enumerate(document.overrides):
        for address, content in override.content.items():
            yield ("overrides", number, "content", address), content


def _pages(template: Template, pages: tuple[DocumentPage, ...]) -> Iterator[Misfit]:
    seen: set[str] = set()
    for number, page in enumerate(pages):
        steps: Steps = ("pages", number)
        if page.id in seen:
            what = f"two pages are called `{page.id}`"
            yield Misfit((*steps, "id"), what, "rename one of them", of="file")
        seen.add(page.id)
        kind = template.kind(page.kind)
        if kind is None:
            known = [kind.id for kind in template.pages]
            what = f"the template `{template.id}` has no page kind `{page.kind}`"
            yield Misfit((*steps, "kind"), what, suggest(page.kind, known))
            continue
        for slot, content in page.content.items():
            yield from _on_page(template, kind, (*steps, "content", slot), slot, content)


def _single(template: Template, steps: Steps, slot: str, content: Content) -> Iterator[Misfit]:
    rules = template.slots.get(slot)
    if rules is None:
        yield _no_slot(template, steps, slot, list(template.slots))
        return
    kinds = [kind for kind in template.pages if slot in kind_slots(kind)]
    if kinds and all(kind.count.most > 1 for kind in kinds):
        what = f"the slot `{slot}` stands on pages of which there may be several"
        yield Misfit(steps, what, "write it under `pages:`, at the page that it is for", key=True)
    yield from _content(template, steps, slot, rules, content)


def _on_page(
    template: Template, kind: PageKind, steps: Steps, slot: str, content: Content
) -> Iterator[Misfit]:
    rules = template.slots.get(slot)
    if rules is None or slot not in kind_slots(kind):
        yield _no_slot(template, steps, slot, kind_slots(kind), f"page kind `{kind.id}`")
        return
    if kind.count.most == 1:
        what = f"there is only one page `{kind.id}`, so its slots are the document's own"
        yield Misfit(steps, what, f"move `{slot}` to `content:` at the top", key=True)
    yield from _content(template, steps, slot, rules, content)


def _addressed(
    template: Template, document: Document, steps: Steps, address: str, content: Content
) -> Iterator[Misfit]:
    page_id, _, slot = address.rpartition("/")
    if not page_id:
        yield from _single(template, steps, slot, content)
        return
    page = next((page for page in document.pages if page.id == page_id), None)
    # The pages that a document leaves to the template are called by their kinds.
    kind = template.kind(page.kind if page else page_id)
    if kind is None:
        known = [page.id for page in document.pages]
        what = f"the document has no page `{page_id}`"
        yield Misfit(steps, what, suggest(page_id, known), key=True)
        return
    yield from _on_page(template, kind, steps, slot, content)


def _axes(brand: Brand, document: Document, steps: Steps, when: dict[str, str]) -> Iterator[Misfit]:
    axes = (*document.axes, *OWN_AXES)
    for axis, value in when.items():
        known = axis_values(brand, document, axis)
        if axis not in axes:
            what = f"the document has no axis `{axis}`"
            yield Misfit((*steps, axis), what, suggest(axis, axes), key=True, of="file")
        elif known is not None and value not in known:
            what = f"the axis `{axis}` has no value `{value}`"
            yield Misfit((*steps, axis), what, suggest(value, known), of="axis")


def axis_values(brand: Brand, document: Document, axis: str) -> tuple[str, ...] | None:
    """Return the values that an axis may have in overrides, None where any will do."""
    named = document.axes.get(axis)
    if axis == LANGUAGE:
        return (*(named or brand.languages), document.language)
    if axis == MUNICIPALITY:
        return named or tuple(municipality.id for municipality in brand.municipalities)
    return named


def _no_slot(
    template: Template, steps: Steps, slot: str, known: Collection[str], where: str = ""
) -> Misfit:
    place = where or f"template `{template.id}`"
    return Misfit(steps, f"the {place} has no slot `{slot}`", suggest(slot, known), key=True)


def _content(
    template: Template, steps: Steps, slot: str, rules: Slot, content: Content
) -> Iterator[Misfit]:
    for key in foreign_keys(rules, content):
        takes = TAKES[rules.kind]
        what = f"the slot `{slot}` takes `{takes}`, not `{key}`"
        yield Misfit((*steps, key), what, f"write `{takes}: ...`")
    columns = _columns(template, slot)
    for number, row in enumerate(content.rows or ()):
        for column in row:
            if columns and column not in columns:
                what = f"the table `{slot}` has no column `{column}`"
                yield Misfit((*steps, "rows", number, column), what, suggest(column, columns), True)


def _columns(template: Template, slot: str) -> tuple[str, ...]:
    frames = (frame for kind in template.pages for frame in kind.frames)
    tables = (f for f in frames if isinstance(f, TableFrame) and f.slot == slot)
    return tuple(dict.fromkeys(column.id for table in tables for column in table.columns))


def foreign_keys(slot: Slot, content: Content) -> tuple[str, ...]:
    """Return the keys of a content that a slot of this kind does not take."""
    others = (key for key in ("text", "picture", "rows") if key != TAKES[slot.kind])
    return tuple(key for key in others if getattr(content, key) is not None)


def kind_slots(kind: PageKind) -> tuple[str, ...]:
    """Return the slots that stand on a page kind, each once."""
    found = (frame_slot(frame) for frame in kind.frames)
    return tuple(dict.fromkeys(slot for slot in found if slot is not None))
