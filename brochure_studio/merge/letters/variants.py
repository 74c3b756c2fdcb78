"""Which variant of a letter a recipient gets: its language, and whose municipality's sender."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from brochure_studio.merge.text import CONTROLS
from brochure_studio.model.brand import Brand
from brochure_studio.model.completeness import asked_languages
from brochure_studio.model.conditions import plain_value
from brochure_studio.model.document import Document
from brochure_studio.model.language_names import name_language
from brochure_studio.model.lists.recipients import ListProblem, Recipient

# Who reads the one reads the other, before any third language.
_NEAR: Mapping[str, str] = {"nn": "nb", "nb": "nn"}
# `1238 Kvam`, `Kvam herad` and `Voss kommune` are Kvam and Voss.
_AROUND = re.compile(r"^\d{4} +| +(?:kommune|herad|kommun|municipality)$")


@dataclass(frozen=True, slots=True)
class LetterVariant:
    """A language, a municipality's id (empty for the document's own), and what has to be told."""

    language: str
    municipality: str = ""
    told: tuple[ListProblem, ...] = ()

    @property
    def choice(self) -> dict[str, str]:
        """Return the variant as values of axes."""
        own = {"municipality": self.municipality} if self.municipality else {}
        return {"language": self.language, **own}


class VariantChooser:
    """Chooses variants for the recipients of one list; `day` is the letter's.

    Without `by_municipality`, all get the letter of the document's own (`municipal.py`).
    """

    def __init__(
        self, document: Document, brand: Brand, day: date, by_municipality: bool = True
    ) -> None:
        self._by_municipality = by_municipality
        self._own, self._languages = document.language, asked_languages(document)
        self._brand, self._day = brand, document.date or day
        self._overridden = {o.when.get("municipality") for o in document.overrides}
        self._ids = {
            plain_value(name): municipality.id
            # Of two of one name the one that is in force.
            for municipality in sorted(brand.municipalities, key=lambda m: m.valid_on(self._day))
            for name in (municipality.name, municipality.id)
        }

    def choose(self, recipient: Recipient) -> LetterVariant:
        """Return the variant for a recipient.

        The document's own language stands where the list is silent or asks for one that the letter
        lacks, which is told; between nynorsk and bokmål the other one stands. `kommune` is looked
        up by name or id; a former municipality is the one that has taken its place, unless the
        document has texts for it.
        """
        language, lacking = self._language(recipient)
        municipality, unknown = self._municipality(recipient)
        return LetterVariant(language, municipality, (*lacking, *unknown))

    def _language(self, recipient: Recipient) -> tuple[str, tuple[ListProblem, ...]]:
        asked = recipient.language
        if not asked or asked in self._languages:
            return asked or self._own, ()
        near = _NEAR.get(asked, self._own)
        given = near if near in self._languages else self._own
        facts = (("asked", name_language(asked)), ("given", name_language(given)))
        return given, (ListProblem("letter-language", recipient.row, "sprak", facts),)

    def _municipality(self, recipient: Recipient) -> tuple[str, tuple[ListProblem, ...]]:
        if not self._by_municipality:
            return "", ()
        said = plain_value(CONTROLS.sub("", recipient.get("kommune")))
        if not said:
            return "", ()
        found = self._ids.get(said) or self._ids.get(_AROUND.sub("", said), "")
        if not found:
            return "", (ListProblem("letter-municipality", recipient.row, "kommune"),)
        if found in self._overridden:
            return found, ()
        now = self._brand.municipality_on(found, self._day)
        return (now.id if now else found), ()
