"""Who gets which letter in which order: serials, variants, and what has to be told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from brochure_studio.merge.countries import country_index
from brochure_studio.merge.letters.commons import Commons, find_commons
from brochure_studio.merge.letters.inserts import Choice, InsertChooser, InsertOffer
from brochure_studio.merge.letters.lists import letter_list_problems
from brochure_studio.merge.letters.municipal import hangs_on_municipality
from brochure_studio.merge.letters.sorting import sort_for_post
from brochure_studio.merge.letters.variants import LetterVariant, VariantChooser
from brochure_studio.merge.values import document_facts
from brochure_studio.model.lists.recipients import ListProblem, Recipient
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.roll import Roll

Sorting = Literal["list", "postcode"]
# So many letters tell well enough what is common; more would only take time.
_LOOKED_AT = 5000


@dataclass(frozen=True, slots=True)
class InsertVariant:
    """An insert, by its number among those of the letter, in one variant."""

    insert: int
    choice: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """All letters of a list in print order.

    `names` are the fields of the list, `variants` the choices of axes that the roll's entries name
    by number; `told` is what holds nobody back. `inserts` are the inserts that somebody gets, each
    in one variant, and `bundles` the numbers of those that go along, by the roll's bundles.
    """

    names: tuple[str, ...]
    variants: tuple[Mapping[str, str], ...]
    roll: Roll
    told: tuple[ListProblem, ...] = ()
    inserts: tuple[InsertVariant, ...] = ()
    bundles: tuple[tuple[int, ...], ...] = ((),)

    def commons(self) -> tuple[Commons, ...]:
        """Return which values are common in the letters of each variant."""
        count = len(self.roll)
        step = max(count // _LOOKED_AT, 1)
        packed = self.roll.pack(range(1, count + 1, step))
        letters = ((entry.variant, entry.values) for entry in packed.entries())
        return find_commons(letters, len(self.variants), step)


def plan_letters(
    work: Work,
    recipients: Sequence[Recipient],
    sorting: Sorting,
    day: date,
    inserts: Sequence[InsertOffer] = (),
) -> LetterPlan:
    """Give each recipient a serial in print order and the variant of the letter they get.

    `day` is the letter's where its document has none. By postcode those at home come first.
    """
    tracking = work.campaign.tracking if work.campaign else None
    by_municipality = hangs_on_municipality(work.document, work.template, tracking)
    choosing = _Choosing(VariantChooser(work.document, work.brand, day, by_municipality))
    roll = Roll()
    by_post = sorting == "postcode"
    names = recipients[0].names if recipients else ()
    facts = document_facts(work.document, work.brand, work.campaign)
    chooser = InsertChooser(work.document, work.template, facts, names, inserts)
    bundling = _Bundling(chooser if inserts else None)
    for recipient in sort_for_post(recipients, country_index()) if by_post else recipients:
        variant = choosing.variant(recipient)
        bundle = bundling.number(recipient, variant)
        roll.add(recipient.row, choosing.number(variant), recipient.values, bundle)
    of_list = letter_list_problems(work.document, work.template, facts, names) if names else ()
    told = (*of_list, *choosing.told, *bundling.told)
    return LetterPlan(names, choosing.choices, roll, told, bundling.inserts, bundling.bundles)


class _Choosing:
    """Numbers the variants as they come up; who is alike is asked about only once."""

    def __init__(self, chooser: VariantChooser) -> None:
        self._chooser = chooser
        self._known: dict[tuple[str, str], LetterVariant] = {}
        self._numbers: dict[tuple[tuple[str, str], ...], int] = {}
        self.told: list[ListProblem] = []

    def variant(self, recipient: Recipient) -> LetterVariant:
        key = recipient.language, recipient.get("kommune")
        variant = self._known.get(key)
        if variant is None:
            variant = self._known[key] = self._chooser.choose(recipient)
        for problem in variant.told:
            told = ListProblem(problem.code, recipient.row, problem.column, problem.facts)
            self.told.append(told)
        return variant

    def number(self, variant: LetterVariant) -> int:
        choice = tuple(variant.choice.items())
        return self._numbers.setdefault(choice, len(self._numbers))

    @property
    def choices(self) -> tuple[Mapping[str, str], ...]:
        return tuple(map(dict, self._numbers))


class _Bundling:
    """Numbers inserts and bundles of them as they come up; without a chooser nobody gets any."""

    def __init__(self, chooser: InsertChooser | None) -> None:
        self._chooser = chooser
        self._inserts: dict[tuple[int, Choice], int] = {}
        self._bundles: dict[tuple[int, ...], int] = {}
        self.told: list[ListProblem] = []

    def number(self, recipient: Recipient, variant: LetterVariant) -> int:
        if self._chooser is None:
            return 0
        chosen = self._chooser.choose(recipient, variant)
        for problem in chosen.told:
            self.told.append(replace(problem, row=recipient.row))
        every = self._inserts
        bundle = tuple([every.setdefault(one, len(every)) for one in chosen.inserts])
        return self._bundles.setdefault(bundle, len(self._bundles))

    @property
    def inserts(self) -> tuple[InsertVariant, ...]:
        return tuple(InsertVariant(insert, dict(choice)) for insert, choice in self._inserts)

    @property
    def bundles(self) -> tuple[tuple[int, ...], ...]:
        return tuple(self._bundles) or ((),)
