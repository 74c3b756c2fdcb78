"""Which inserts a recipient gets with a letter, and each in which variant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from brochure_studio.merge.conditions import conditions_of
from brochure_studio.merge.letters.values import LetterValues
from brochure_studio.merge.letters.variants import LetterVariant, VariantChooser
from brochure_studio.model.document import Document
from brochure_studio.model.language_names import name_language
from brochure_studio.model.lists.recipients import ListProblem, Recipient
from brochure_studio.model.template import Template

# Who reads the one reads the other, so that nothing has to be told.
_NORWEGIAN = frozenset(("nn", "nb"))

Choice = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class InsertOffer:
    """An insert to be chosen: its title, the condition it stands under, its own variants."""

    title: str
    when: str | None
    chooser: VariantChooser


@dataclass(frozen=True, slots=True)
class ChosenInserts:
    """The inserts of a recipient by number, each with its variant, and what has to be told."""

    inserts: tuple[tuple[int, Choice], ...]
    told: tuple[ListProblem, ...] = ()


class InsertChooser:
    """Chooses inserts for the recipients of one list; who is alike is asked about only once.

    `facts` are what fields are filled with without a recipient, `names` the list's fields.
    """

    def __init__(
        self,
        document: Document,
        template: Template,
        facts: Mapping[str, str],
        names: Sequence[str],
        offers: Sequence[InsertOffer],
    ) -> None:
        self._offers = tuple(offers)
        self._conditions = conditions_of(document, template)
        rules = self._conditions.rules
        asked = [rules[offer.when] for offer in offers if offer.when is not None]
        self._asks_fields = any(rule.field is not None for rule in asked)
        self._values = LetterValues(facts, document, template, names)
        self._known: dict[tuple[object, ...], ChosenInserts] = {}

    def choose(self, recipient: Recipient, variant: LetterVariant) -> ChosenInserts:
        """Return the inserts of a recipient who gets a letter in a variant.

        An insert comes in the letter's language where it has it. A language that it lacks is told.
        """
        gets = tuple(self._gets(recipient, variant))
        key = (gets, variant.language, recipient.get("kommune"))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._choose(recipient, variant, gets)
        return known

    def _gets(self, recipient: Recipient, variant: LetterVariant) -> list[bool]:
        values = self._values.of(recipient.values) if self._asks_fields else {}
        own = self._conditions
        municipality = variant.municipality or own.municipality
        return [
            offer.when is None
            or own.rules[offer.when].holds(values, variant.language, municipality)
            for offer in self._offers
        ]

    def _choose(
        self, recipient: Recipient, variant: LetterVariant, gets: tuple[bool, ...]
    ) -> ChosenInserts:
        asking = replace(recipient, language=variant.language)
        inserts, told = list[tuple[int, Choice]](), list[ListProblem]()
        for number, offer in enumerate(self._offers):
            if gets[number]:
                chosen = offer.chooser.choose(asking)
                inserts.append((number, tuple(chosen.choice.items())))
                if not _reads(variant.language, chosen.language):
                    told.append(_tell(offer, variant.language, chosen.language))
        return ChosenInserts(tuple(inserts), tuple(told))


def _reads(asked: str, given: str) -> bool:
    return asked == given or {asked, given} <= _NORWEGIAN


def _tell(offer: InsertOffer, asked: str, given: str) -> ListProblem:
    languages = (("asked", name_language(asked)), ("given", name_language(given)))
    return ListProblem("insert-language", 0, "sprak", (("insert", offer.title), *languages))
