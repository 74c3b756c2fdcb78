"""Fill the fields of a whole document: slots, table cells, and the template's fixed texts."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from brochure_studio.merge.conditions import conditions_of
from brochure_studio.merge.field_pictures import choose_picture
from brochure_studio.merge.text import CONTROLS, Markup, fill_text
from brochure_studio.model.conditions import Condition
from brochure_studio.model.document import Content, Document
from brochure_studio.model.frames import Frame, TextFrame
from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.model.slots import (
    PlacedSlot,
    place_pages,
    put_content,
    shown_content,
    shown_slots,
    with_pages,
)
from brochure_studio.model.template import PageKind, Template
from brochure_studio.model.text_parts import join_parts, split_parts


@dataclass(frozen=True, slots=True)
class Filled:
    """A document and its template with all fields filled.

    `unfilled` names each field that has no value, with the address of its slot or the id of the
    frame whose fixed text holds it; `controls` names in the same way each control character that
    was taken out, with an empty address for the title.
    """

    document: Document
    template: Template
    unfilled: tuple[tuple[str, str], ...] = ()
    controls: tuple[tuple[str, str], ...] = ()


def fill_fields(
    document: Document,
    template: Template,
    values: Mapping[str, str],
    left: Set[str] = frozenset(),
) -> Filled:
    """Return a document of one variant with the fields of all that it shows filled from `values`.

    A fallback text with fields becomes the document's own; what is shown without any field stays
    as it is. Paragraphs whose conditions do not hold are left out first, so that a value that looks
    like a mark is only a value. Whether somebody has touched a slot can be told from the document
    before. The names in `left` stay in fixed texts: the layout fills them, page by page. Characters
    that nobody can see, but that steer what is seen, are taken out of texts and values alike.
    """
    conditions = conditions_of(document, template)
    shown_parts = _Parts(conditions.rules, conditions.holding(values))
    slots, fixed = _Fill(values, shown_parts), _Fill(values, shown_parts, left)
    filled = _clean_title(with_pages(template, document), slots)
    for placed in shown_slots(template, filled):
        shown = shown_content(filled, placed)
        content = _fill_content(shown, placed, slots, document.municipality)
        if content != shown:
            filled = put_content(filled, placed.address, content)
    done = _fill_template(template, filled, fixed)
    unfilled = (*slots.unfilled, *fixed.unfilled)
    return Filled(filled, done, unfilled, (*slots.controls, *fixed.controls))


def _clean_title(document: Document, fill: "_Fill") -> Document:
    title = fill.clean("", document.title)
    # A title has to say something, even one of nothing but controls.
    return (
        document
        if title == document.title
        else document.model_copy(update={"title": title.strip() or document.template})
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """The rules that paragraphs stand under, and those that hold."""

    rules: Mapping[str, Condition]
    holding: Set[str]

    def shown(self, text: str) -> str:
        return join_parts(split_parts(text, self.rules), self.holding) if self.rules else text


class _Fill:
    """Fills text after text and remembers where a field had no value."""

    def __init__(
        self, values: Mapping[str, str], parts: _Parts, left: Set[str] = frozenset()
    ) -> None:
        self._all = values
        self._parts = parts
        self._values = {name: value for name, value in values.items() if name not in left}
        self._left = left
        self._unfilled: dict[tuple[str, str], None] = {}
        self._controls: dict[tuple[str, str], None] = {}

    @property
    def unfilled(self) -> tuple[tuple[str, str], ...]:
        return tuple(self._unfilled)

    @property
    def controls(self) -> tuple[tuple[str, str], ...]:
        return tuple(self._controls)

    def clean(self, address: str, text: str) -> str:
        self._controls.update(((address, one), None) for one in CONTROLS.findall(text))
        return CONTROLS.sub("", text)

    def picture(self, address: str, content: Content, municipality: str | None) -> Content:
        chosen, lacking = choose_picture(content, self._all, municipality)
        if lacking:
            self._unfilled[address, lacking] = None
        return chosen

    def __call__(self, address: str, text: str, markup: Markup = "none") -> str:
        filled = fill_text(self._parts.shown(text), self._values, markup)
        missing = (name for name in filled.unfilled if name not in self._left)
        self._unfilled.update(((address, name), None) for name in missing)
        return self.clean(address, filled.text)


def _fill_content(
    shown: Content, placed: PlacedSlot, fill: _Fill, municipality: str | None
) -> Content:
    shown = fill.picture(placed.address, shown, municipality)
    markup = placed.slot.markup if placed.slot.kind == "text" else "none"
    changed: dict[str, object] = {}
    if shown.text is not None:
        changed["text"] = fill(placed.address, shown.text, markup)
    for key in ("alt", "credit"):
        text = getattr(shown, key)
        if text is not None:
            changed[key] = fill(placed.address, text)
    if shown.rows is not None:
        changed["rows"] = tuple(
            {column: fill(placed.address, cell) for column, cell in row.items()}
            for row in shown.rows
        )
    return shown.model_copy(update=changed)


def _fill_template(
    template: Template,
    document: Document,
    fill: _Fill,
) -> Template:
    shown = [placed.kind for placed in place_pages(template, document)]
    used = {kind.id for kind in shown} | {kind.even_kind for kind in shown}
    kinds = tuple(
        _fill_kind(kind, document.language, fill) if kind.id in used else kind
        for kind in template.pages
    )
    if all(new is old for new, old in zip(kinds, template.pages, strict=True)):
        return template
    return template.model_copy(update={"pages": kinds})


def _fill_kind(kind: PageKind, language: str, fill: _Fill) -> PageKind:
    frames = tuple(_fill_frame(frame, language, fill) for frame in kind.frames)
    same = all(new is old for new, old in zip(frames, kind.frames, strict=True))
    return kind if same else kind.model_copy(update={"frames": frames})


def _fill_frame(frame: Frame, language: str, fill: _Fill) -> Frame:
    if not isinstance(frame, TextFrame) or frame.text is None or frame.slot is not None:
        return frame
    before = frame.text.say(language)
    # The layout reads a template's fixed texts with inline markup.
    after = fill(frame.id, before, "inline")
    if after == before:
        return frame
    return frame.model_copy(update={"text": _in_every_language(after)})


def _in_every_language(text: str) -> Localized:
    # One language is shown, and a text that came out empty must not fall back to another's.
    return Localized(**dict.fromkeys(LANGUAGES, text))
