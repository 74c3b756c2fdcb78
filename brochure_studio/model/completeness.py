"""What a document says in each language and for each municipality, slot by slot."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from brochure_studio.model.axes import LANGUAGE, MUNICIPALITY
from brochure_studio.model.document import Content, Document
from brochure_studio.model.slots import PlacedSlot, place_slots, slot_content
from brochure_studio.model.template import Template
from brochure_studio.model.translations import find_translation
from brochure_studio.model.words_in import has_words

# `own`: the document says it; `template`: the template's text stands and may; `missing`: what
# stands there is another language's or only an example, and the language is asked for; `unasked`:
# the same of a language that nobody asks for; `unchecked`: a translation that was not looked at
# since the master changed; `master`: the same as everywhere else.
CellState = Literal["own", "template", "missing", "unasked", "unchecked", "master"]
_LACKING = ("missing", "unasked")


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
        return sum(row.languages[at] not in _LACKING for row in self.rows)

    def overridden(self, municipality: str) -> int:
        """Return how many slots say something of their own for a municipality."""
        at = self.municipalities.index(municipality)
        return sum(row.municipalities[at] == "own" for row in self.rows)


def asked_languages(document: Document, also: Collection[str] = ()) -> tuple[str, ...]:
    """Return the languages that a document is to be made in.

    These are its own, those its axis names, those that somebody has begun to write in, and `also`.
    """
    named = document.axes.get(LANGUAGE, ())
    begun = (
        override.when[LANGUAGE]
        for override in document.overrides
        if LANGUAGE in override.when and any(map(_says, override.content.values()))
    )
    return tuple(dict.fromkeys((document.language, *named, *begun, *also)))


def survey_completeness(
    template: Template,
    document: Document,
    languages: tuple[str, ...],
    municipalities: tuple[str, ...],
    asked: Collection[str] = (),
) -> Completeness:
    """Return what a document says in each of these languages and for these municipalities.

    `asked` are languages that it is to be made in beside those that it says itself; all of these
    are there too.
    """
    wanted = asked_languages(document, asked)
    spoken = tuple(dict.fromkeys((document.language, *languages, *wanted)))
    open_texts = (
        placed
        for placed in place_slots(template, document)
        if placed.slot.kind == "text" and placed.slot.open_to("content")
    )
    rows = (
        SlotRow(
            placed,
            tuple(_in_language(template, document, placed, one, one in wanted) for one in spoken),
            tuple(_for_municipality(document, placed, one) for one in municipalities),
        )
        for placed in open_texts
    )
    return Completeness(spoken, municipalities, tuple(rows))


def _in_language(
    template: Template, document: Document, placed: PlacedSlot, language: str, is_asked: bool
) -> CellState:
    lacks: CellState = "missing" if is_asked else "unasked"
    own = slot_content(document, placed.address)
    if language == document.language:
        return "own" if _says(own) else _from_template(placed, language, lacks)
    for override in document.overrides:
        content = override.content.get(placed.address)
        if override.when == {LANGUAGE: language} and _says(content):
            found = find_translation(template, document, override.when, placed.address)
            return "own" if found is None or found.is_checked else "unchecked"
    if own is not None and _says(own):
        return "master" if placed.slot.neutral or not has_words(own.text) else lacks
    return _from_template(placed, language, lacks)


def _from_template(placed: PlacedSlot, language: str, lacks: CellState) -> CellState:
    slot = placed.slot
    if slot.must_change or (slot.required and not slot.fallback.say(language)):
        return lacks
    # The template's words in another language are no more use than the document's.
    spoken = slot.neutral or not slot.fallback.say(language) or slot.fallback.get(language)
    return "template" if spoken else lacks


def _for_municipality(document: Document, placed: PlacedSlot, municipality: str) -> CellState:
    found = any(
        override.when.get(MUNICIPALITY) == municipality and placed.address in override.content
        for override in document.overrides
    )
    return "own" if found else "master"


def _says(content: Content | None) -> bool:
    return content is not None and bool((content.text or "").strip())
