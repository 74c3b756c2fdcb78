"""Which inserts a recipient gets: under which condition, in which language, for which place."""

from datetime import date
from typing import Any

import pytest

from brochure_studio.merge.letters.inserts import ChosenInserts, InsertChooser, InsertOffer
from brochure_studio.merge.letters.variants import LetterVariant, VariantChooser
from brochure_studio.merge.problems.catalog import holds_back, say_todo, say_what
from brochure_studio.model.lists.recipients import Recipient
from tests.merge.letters.letter_samples import a_document, a_template
from tests.merge.letters.test_variants import BRAND

TODAY = date(2026, 11, 23)
NAMES = ("fornamn", "kommune", "avgangsaar", "kontor")
RULES = {
    "old": {"field": "avgangsaar", "most": 2000},
    "abroad": {"language": ["en", "de"]},
    "kvam": {"municipality": "kvam"},
    "office": {"field": "kontor", "one_of": "Odda"},
    "former": {"field": "skule", "one_of": "1999"},
}


def offer(when: str | None = None, by_place: bool = False, **keys: Any) -> InsertOffer:
    chooser = VariantChooser(a_document(**keys), BRAND, TODAY, by_place)
    return InsertOffer("Ark", when, chooser)


def choose(
    *offers: InsertOffer,
    language: str = "nn",
    municipality: str = "",
    values: tuple[str, ...] = ("Åse", "Kvam", "1999", "Voss"),
    facts: dict[str, str] | None = None,
) -> ChosenInserts:
    fields = {"avgangsaar": {"name": "År", "sample": "1", "formerly": ["skule"]}}
    chooser = InsertChooser(
        a_document(conditions=RULES), a_template(fields=fields), facts or {}, NAMES, offers
    )
    recipient = Recipient(7, NAMES, values)
    variant = LetterVariant(language, municipality)
    assert chooser.choose(recipient, variant) is chooser.choose(recipient, variant)
    return chooser.choose(recipient, variant)


def test_without_a_condition_everybody_gets_it_in_the_letters_language() -> None:
    english = {"axes": {"language": ["nn", "en"]}}
    chosen = choose(offer(), offer(**english), language="en")
    assert chosen.inserts == ((0, (("language", "nn"),)), (1, (("language", "en"),)))
    (told,) = chosen.told
    assert told.code == "insert-language"
    assert not holds_back(told)
    assert "«Ark» finst ikkje på engelsk; mottakaren får det på nynorsk" in say_what(told).nn
    assert "translate the insert to English" in say_todo(told).en


def test_who_reads_bokmal_reads_nynorsk() -> None:
    chosen = choose(offer(), language="nb")
    assert (chosen.inserts, chosen.told) == (((0, (("language", "nn"),)),), ())


@pytest.mark.parametrize(
    ("when", "facts", "gets"),
    [
        ("old", {}, True),
        ("former", {}, True),
        ("abroad", {}, False),
        ("kvam", {}, True),
        ("office", {}, False),
        # A column of the list's own never stands for a fact.
        ("office", {"kontor": "Odda"}, True),
    ],
)
def test_a_condition_is_held_against_the_recipient(
    when: str, facts: dict[str, str], gets: bool
) -> None:
    chosen = choose(offer(when), municipality="kvam", facts=facts)
    assert bool(chosen.inserts) is gets


def test_each_is_of_the_recipients_own_place_where_it_hangs_on_that() -> None:
    chosen = choose(offer(), offer(by_place=True))
    assert chosen.inserts == (
        (0, (("language", "nn"),)),
        (1, (("language", "nn"), ("municipality", "kvam"))),
    )
