"""The conditions of a letter held against a recipient's fields, before anything is laid out."""

from collections.abc import Mapping
from dataclasses import dataclass

from brochure_studio.merge.text import Markup
from brochure_studio.model.conditions import Condition
from brochure_studio.model.document import Document
from brochure_studio.model.frames import TextFrame
from brochure_studio.model.slots import place_pages, shown_content, shown_slots
from brochure_studio.model.template import PageKind, Template
from brochure_studio.model.text_parts import TextPart, split_parts


@dataclass(frozen=True, slots=True)
class Conditions:
    """The rules of one variant by name, and the language and municipality it is for."""

    rules: Mapping[str, Condition]
    language: str
    municipality: str | None = None

    def holding(self, values: Mapping[str, str]) -> frozenset[str]:
        """Return the names of the conditions that hold: the key of a text's static variants."""
        return frozenset(
            name
            for name, rule in self.rules.items()
            if rule.holds(values, self.language, self.municipality)
        )


@dataclass(frozen=True, slots=True)
class LetterText:
    """A text as a form has it: conditions and fields are still open.

    `address` is its slot's, or the id of the frame whose fixed text it is; `page` counts from 0.
    """

    address: str
    page: int
    markup: Markup
    parts: tuple[TextPart, ...]


def conditions_of(document: Document, template: Template) -> Conditions:
    """Return the rules of a document of one variant; its own go before the template's."""
    rules = {**template.conditions, **document.conditions}
    return Conditions(rules, document.language, document.municipality)


def letter_texts(document: Document, template: Template) -> tuple[LetterText, ...]:
    """Return every text that a document of one variant shows, slots first, in parts.

    What stands for a recipient is `join_parts(text.parts, conditions_of(...).holding(values))`, and
    `fill_text` fills that.
    """
    rules = conditions_of(document, template).rules
    texts = [
        LetterText(
            placed.address,
            placed.page,
            placed.slot.markup,
            split_parts(shown_content(document, placed).text or "", rules),
        )
        for placed in shown_slots(template, document)
        if placed.slot.kind == "text"
    ]
    for number, page in enumerate(place_pages(template, document)):
        # The layout reads a template's fixed texts with inline markup.
        texts += [
            LetterText(frame, number, "inline", split_parts(text, rules))
            for frame, text in _fixed(_kind(template, page.kind, number), document.language)
        ]
    return tuple(texts)


def _kind(template: Template, kind: PageKind, number: int) -> PageKind:
    even = template.kind(kind.even_kind) if kind.even_kind and number % 2 else None
    return even or kind


def _fixed(kind: PageKind, language: str) -> list[tuple[str, str]]:
    return [
        (frame.id, frame.text.say(language))
        for frame in kind.frames
        if isinstance(frame, TextFrame) and frame.text is not None and frame.slot is None
    ]
