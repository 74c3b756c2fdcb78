"""A letter's form: a document compiled once for a variant, to be filled for each recipient."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from brochure_studio.layout.letters.blanks import Blanks
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.resources import Resources
from brochure_studio.layout.sheet import Sheet
from brochure_studio.layout.workshop import Workshop
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template
from brochure_studio.scene.page import Scene


@dataclass(frozen=True, slots=True)
class LetterForm:
    """What all letters of one variant have in common.

    `scene` holds the static pages; `fields` are the recipients' fields that the letter uses, and
    `moving` the ids of the frames that are laid anew for each letter, a set for each page.
    """

    scene: Scene
    fields: frozenset[str]
    moving: tuple[frozenset[str], ...]

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        """Return the letter of a recipient, whose fields have these values."""
        return FilledLetter(tuple(() for _ in self.scene.pages), tuple("" for _ in self.moving))


def compile_letter(
    template: Template,
    brand: Brand,
    document: Document,
    resources: Resources,
    workshop: Workshop,
    sheet: Sheet,
    fields: Set[str],
    blanks: Blanks,
) -> LetterForm:
    """Compile the letter of one variant.

    `fields` are the names that recipients give values to. A form holds what it remembers and is
    not sent from process to process: each compiles its own, which takes some milliseconds. A
    TokenError or MissingError says, as `compose` does, what brand or library lack.
    """
    raise NotImplementedError
