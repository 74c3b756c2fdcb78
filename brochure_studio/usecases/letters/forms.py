"""The forms of a batch, one for each variant, compiled when the first of its letters comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from brochure_studio.layout.resources import MissingError
from brochure_studio.layout.sheet import sheet_for
from brochure_studio.layout.tokens import TokenError
from brochure_studio.merge.fields import Filled
from brochure_studio.merge.letters.blanks import LetterBlanks
from brochure_studio.merge.letters.commons import Commons
from brochure_studio.merge.letters.values import MADE_FIELDS, LetterValues
from brochure_studio.merge.values import document_facts, layout_names
from brochure_studio.model.document import Content, Document
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.model.template import Template
from brochure_studio.scene.page import Scene
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import worded_problem
from brochure_studio.usecases.letters.roll import Entry
from brochure_studio.usecases.links import link_tracker, track_document
from brochure_studio.usecases.proofs import INTO_LIBRARY, choose_variant
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Problem, UnreadableError

if TYPE_CHECKING:
    from brochure_studio.layout.letters.blanks import OpenText
    from brochure_studio.layout.letters.form import LetterForm
    from brochure_studio.layout.letters.letter import FilledLetter


@dataclass(frozen=True, slots=True)
class BatchForm:
    """A form with the values that are the same for everybody, as the port `Form` asks for it."""

    form: LetterForm
    facts: Mapping[str, str]

    @property
    def scene(self) -> Scene:
        """Return the static pages."""
        return self.form.scene

    @property
    def fields(self) -> frozenset[str]:
        """Return the recipients' fields that the letter uses."""
        return self.form.fields

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        """Return the letter of a recipient, of whom these fields are known."""
        return self.form.fill({**self.facts, **values})


class LetterForms:
    """Fills letters of any variant; `compiled` are the forms that were needed, by number."""

    def __init__(
        self,
        studio: Studio,
        work: Work,
        receiver: Receiver,
        names: Sequence[str],
        variants: Sequence[Mapping[str, str]],
        commons: Sequence[Commons] = (),
    ) -> None:
        self._studio = studio
        self._work = work
        self._receiver = receiver
        self._names = names
        self._variants = variants
        self._commons = commons
        self._values: dict[int, LetterValues] = {}
        self.compiled: dict[int, BatchForm] = {}

    def fill(self, entry: Entry) -> FilledLetter:
        """Return a recipient's letter; an UnreadableError for what library or brand lack."""
        self.compile(entry.variant)
        return self.compiled[entry.variant].form.fill(self._values[entry.variant].of(entry.values))

    def compile(self, number: int) -> None:
        """Compile the form of a variant, unless it is compiled; errors as `fill` has them."""
        if number not in self.compiled:
            choice = self._variants[number]
            document = choose_variant(self._studio, self._work, self._work.document, choice)
            try:
                self.compiled[number] = self._form(number, document, choice)
            except TokenError as error:
                todo = "add it to the brand, or name another in the template"
                file = self._work.found.file
                raise UnreadableError((Problem(file, 0, 0, str(error), todo),)) from error
            except MissingError as error:
                root = self._studio.library.root
                problem = worded_problem(root, error.words, INTO_LIBRARY)
                raise UnreadableError((problem,)) from error

    def _form(self, number: int, document: Document, choice: Mapping[str, str]) -> BatchForm:
        from brochure_studio.layout.desk import make_desk
        from brochure_studio.layout.letters.form import compile_letter

        studio, work = self._studio, self._work
        facts = document_facts(document, work.brand, work.campaign)
        values = LetterValues(facts, document, work.template, self._names)
        self._values[number] = values
        all_values = values.of(("",) * len(self._names))
        fields = ({*self._names, *MADE_FIELDS} - {*values.shadowed}) & all_values.keys()
        left = layout_names(work.brand, work.campaign)
        commons = self._commons[number] if self._commons else Commons()
        track = link_tracker(studio, work, document, choice)
        blanks = LetterBlanks(document, work.template, fields, left, track, commons)
        constant = {name: value for name, value in all_values.items() if name not in fields}
        resources, workshop = studio.resources(work.brand, work.folder), studio.workshop(work.brand)
        desk = make_desk(work.template, work.brand, document, resources, workshop)
        sheet = sheet_for(work.template, self._receiver, document.language)
        tracked = _TrackedBlanks(blanks, studio, work, choice)
        form = compile_letter(desk, sheet, tracked, fields, constant)
        return BatchForm(form, constant)


@dataclass(frozen=True, slots=True)
class _TrackedBlanks:
    """Fills fields, and puts the campaign's parameters on the addresses of links and codes.

    The links of texts are tracked by `blanks` itself; here it is those of whole frames.
    """

    blanks: LetterBlanks
    studio: Studio
    work: Work
    choice: Mapping[str, str]

    def slot(self, placed: PlacedSlot, content: Content) -> OpenText:
        """Return the text of a slot."""
        return self.blanks.slot(placed, content)

    def fixed(self, text: str) -> OpenText:
        """Return a template's own text."""
        return self.blanks.fixed(text)

    def names(self, placed: PlacedSlot, content: Content) -> frozenset[str]:
        """Return the fields on which anything hangs that a slot shows."""
        return self.blanks.names(placed, content)

    def whole(
        self, values: Mapping[str, str]
    ) -> tuple[Document, Template, tuple[tuple[str, str], ...]]:
        """Return the document and its template filled, and what had no value."""
        document, template, lacks = self.blanks.whole(values)
        filled = track_document(self.studio, self.work, Filled(document, template), self.choice)
        return filled.document, filled.template, lacks
