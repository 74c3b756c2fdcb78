"""Fill the fields of a whole document: slots, table cells, and the template's fixed texts."""

from collections.abc import Mapping
from dataclasses import dataclass

from brochure_studio.merge.text import FilledText, fill_text
from brochure_studio.model.document import Content, Document
from brochure_studio.model.edits import with_pages
from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.model.slots import (
    PlacedSlot,
    place_pages,
    place_slots,
    put_content,
    shown_content,
)
from brochure_studio.model.template import Frame, PageKind, Template, TextFrame


@dataclass(frozen=True, slots=True)
class Filled:
    """A document and its template with all fields filled.

    `unfilled` names each field that has no value, with the address of its slot or the id of the
    frame whose fixed text holds it.
    """

    document: Document
    template: Template
    unfilled: tuple[tuple[str, str], ...] = ()


def fill_fields(document: Document, template: Template, values: Mapping[str, str]) -> Filled:
    """Return a document of one variant with the fields of all that it shows filled from `values`.

    A fallback text with fields becomes the document's own; what is shown without any field stays
    as it is. Whether somebody has touched a slot can be told from the document before.
    """
    unfilled: dict[tuple[str, str], None] = {}
    filled = with_pages(template, document)
    for placed in place_slots(template, filled):
        shown = shown_content(filled, placed)
        content = _fill_content(shown, placed, values, unfilled)
        if content != shown:
            filled = put_content(filled, placed.address, content)
    fixed = _fill_template(template, filled, values, unfilled)
    return Filled(filled, fixed, tuple(unfilled))


def _fill_content(
    shown: Content,
    placed: PlacedSlot,
    values: Mapping[str, str],
    unfilled: dict[tuple[str, str], None],
) -> Content:
    def told(filled: FilledText) -> str:
        unfilled.update(((placed.address, name), None) for name in filled.unfilled)
        return filled.text

    markup = placed.slot.markup if placed.slot.kind == "text" else "none"
    changed: dict[str, object] = {}
    if shown.text is not None:
        changed["text"] = told(fill_text(shown.text, values, markup))
    for key in ("alt", "credit"):
        text = getattr(shown, key)
        if text is not None:
            changed[key] = told(fill_text(text, values))
    if shown.rows is not None:
        changed["rows"] = tuple(
            {column: told(fill_text(cell, values)) for column, cell in row.items()}
            for row in shown.rows
        )
    return shown.model_copy(update=changed)


def _fill_template(
    template: Template,
    document: Document,
    values: Mapping[str, str],
    unfilled: dict[tuple[str, str], None],
) -> Template:
    used = {placed.kind.id for placed in place_pages(template, document)}
    kinds = tuple(
        _fill_kind(kind, document.language, values, unfilled) if kind.id in used else kind
        for kind in template.pages
    )
    if all(new is old for new, old in zip(kinds, template.pages, strict=True)):
        return template
    return template.model_copy(update={"pages": kinds})


def _fill_kind(
    kind: PageKind,
    language: str,
    values: Mapping[str, str],
    unfilled: dict[tuple[str, str], None],
) -> PageKind:
    def fill(frame: Frame) -> Frame:
        if not isinstance(frame, TextFrame) or frame.text is None or frame.slot is not None:
            return frame
        # The layout reads a template's fixed texts with inline markup.
        filled = fill_text(frame.text.say(language), values, "inline")
        unfilled.update(((frame.id, name), None) for name in filled.unfilled)
        if filled.text == frame.text.say(language):
            return frame
        return frame.model_copy(update={"text": _in_every_language(filled.text)})

    frames = tuple(map(fill, kind.frames))
    same = all(new is old for new, old in zip(frames, kind.frames, strict=True))
    return kind if same else kind.model_copy(update={"frames": frames})


def _in_every_language(text: str) -> Localized:
    # One language is shown, and a text that came out empty must not fall back to another's.
    return Localized(**dict.fromkeys(LANGUAGES, text))
