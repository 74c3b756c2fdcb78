"""A letter's form: a document compiled once for a variant, to be filled for each recipient."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from brochure_studio.layout.desk import Desk
from brochure_studio.layout.letters.blanks import Blanks
from brochure_studio.layout.letters.compiler import Compiler
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.letters.page_parts import Parts
from brochure_studio.layout.sheet import Sheet
from brochure_studio.model.slots import with_pages
from brochure_studio.scene.page import Scene


@dataclass(frozen=True, slots=True)
class LetterForm:
    """What all letters of one variant have in common.

    `scene` holds the static pages; `fields` are the recipients' fields that the letter uses, and
    `moving` the ids of the frames that are laid anew for each letter. A form remembers what it has
    set, within bounds, and stays in its process: each compiles its own, in some milliseconds.
    """

    scene: Scene
    fields: frozenset[str]
    moving: frozenset[str]
    parts: Parts

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        """Return the letter of a recipient; `values` has all fields, those of facts included.

        A TokenError or MissingError can come of a frame that only some recipients have.
        """
        return self.parts.fill(values)


def compile_letter(
    desk: Desk, sheet: Sheet, blanks: Blanks, fields: Set[str], facts: Mapping[str, str]
) -> LetterForm:
    """Compile the letter of one variant.

    On the desk lies one variant with its fields not filled. `fields` are those that differ from
    recipient to recipient, `facts` the values of all others. A TokenError or MissingError says, as
    `compose` does, what brand or library lack.
    """
    desk = replace(desk, document=with_pages(desk.template, desk.document))
    compiler = Compiler(desk, sheet, fields, blanks)
    scene, parts = compiler.compile(facts)
    return LetterForm(scene, compiler.used, compiler.moving, parts)
