"""What a document says in each language and for each municipality, slot by slot."""

from dataclasses import dataclass
from typing import Literal

from brochure_studio.model.document import Content, Document
from brochure_studio.model.slots import PlacedSlot, place_slots, slot_content
from brochure_studio.model.template import Template

# `own`: the document says it; `template`: the template's text stands and may; `missing`: what
# stands there is another language's or only an example; `master`: the same as everywhere else.
CellState = Literal["own", "template", "missing", "master"]


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A slot of text that the template opens, with a state for each column."""

    placed: PlacedSlot
    languages: tuple[CellState, ...]
    municipalities: tuple[CellState, ...]


@dataclass(frozen=True, slots=True)
class Completeness:
    """The matrix of a document: its columns and, in reading order, its rows."""

    languages: tuple[str, ...]
    municipalities: tuple[str, ...]
    rows: tuple[SlotRow, ...]

    def done(self, language: str) -> int:
        """Return how many slots say something in a language."""
        at = self.languages.index(language)
        return sum(row.languages[at] != "missing" for row in self.rows)

    def overridden(self, municipality: str) -> int:
        """Return how many slots say something of their own for a municipality."""
        at = self.municipalities.index(municipality)
        return sum(row.municipalities[at] == "own" for row in self.rows)


def survey_completeness(
    template: Template,
    document: Document,
    languages: tuple[str, ...],
    municipalities: tuple[str, ...],
) -> Completeness:
    """Return what a document says in each of these languages and for these municipalities."""
    spoken = tuple(dict.fromkeys((document.language, *languages)))
    open_texts = (
        placed
        for placed in place_slots(template, document)
        if placed.slot.kind == "text" and placed.slot.open_to("content")
    )
    rows = (
        SlotRow(
            placed,
            tuple(_in_language(document, placed, one) for one in spoken),
            tuple(_for_municipality(document, placed, one) for one in municipalities),
        )
        for placed in open_texts
    )
    return Completeness(spoken, municipalities, tuple(rows))


def _in_language(document: Document, placed: PlacedSlot, language: str) -> CellState:
    own = slot_content(document, placed.address)
    if language == document.language:
        if _says(own):
            return "own"
    elif any(
        override.when == {"language": language} and _says(override.content.get(placed.address))
        for override in document.overrides
    ):
        return "own"
    elif _says(own):
        return "master" if placed.slot.neutral else "missing"
    return _from_template(placed, language)


def _from_template(placed: PlacedSlot, language: str) -> CellState:
    slot = placed.slot
    if slot.must_change or (slot.required and not slot.fallback.say(language)):
        return "missing"
    return "template"


def _for_municipality(document: Document, placed: PlacedSlot, municipality: str) -> CellState:
    found = any(
        override.when.get("municipality") == municipality and placed.address in override.content
        for override in document.overrides
    )
    return "own" if found else "master"


def _says(content: Content | None) -> bool:
    return content is not None and bool((content.text or "").strip())
