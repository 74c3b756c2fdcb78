"""The forms of a batch, one for each variant, compiled when the first of its letters comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from brochure_studio.layout.sheet import sheet_for
from brochure_studio.merge.letter_values import LetterValues
from brochure_studio.merge.values import document_facts
from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.roll import Entry
from brochure_studio.usecases.proofs import choose_variant, fill_document, lay_out
from brochure_studio.usecases.studio import Studio

if TYPE_CHECKING:
    from brochure_studio.layout.letters.letter import FilledLetter


class LetterForms:
    """Fills letters of any variant; `compiled` are the forms that were needed, by number."""

    def __init__(
        self,
        studio: Studio,
        work: Work,
        receiver: Receiver,
        names: Sequence[str],
        variants: Sequence[Mapping[str, str]],
    ) -> None:
        self._studio = studio
        self._work = work
        self._receiver = receiver
        self._names = names
        self._variants = variants
        self._values: dict[int, LetterValues] = {}
        self.compiled: dict[int, Any] = {}

    def fill(self, entry: Entry) -> FilledLetter:
        """Return a recipient's letter; an UnreadableError for what library or brand lack."""
        self.compile(entry.variant)
        letter: FilledLetter = self.compiled[entry.variant].fill(
            self._values[entry.variant].of(entry.values)
        )
        return letter

    def compile(self, number: int) -> None:
        """Compile the form of a variant, unless it is compiled."""
        if number in self.compiled:
            return
        from brochure_studio.usecases.letters.whole_form import WholeForm

        studio, work, choice = self._studio, self._work, self._variants[number]
        document = choose_variant(studio, work, work.document, choice)
        facts = document_facts(document, work.brand, work.campaign)
        sheet = sheet_for(work.template, self._receiver, document.language)
        scene = lay_out(studio, work, fill_document(work, document), sheet).scene
        pages = tuple(replace(page, items=()) for page in scene.pages)
        self._values[number] = LetterValues(facts, document, work.template, self._names)
        self.compiled[number] = WholeForm(
            studio,
            work,
            document,
            self._receiver,
            choice,
            facts,
            replace(scene, pages=pages),
            frozenset(self._names),
        )
