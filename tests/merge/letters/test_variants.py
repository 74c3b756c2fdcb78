"""Which variant a recipient gets: language, municipality, and what has to be told."""

from datetime import date
from typing import Any

import pytest

from brochure_studio.merge.letters.municipal import hangs_on_municipality
from brochure_studio.merge.letters.variants import LetterVariant, VariantChooser
from brochure_studio.merge.problems.catalog import holds_back, say_todo, say_what
from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Tracking
from brochure_studio.model.language_names import name_language
from brochure_studio.model.lists.recipients import Recipient
from tests.merge.letters.letter_samples import a_document, a_template

BRAND = Brand.model_validate(
    {
        "format": "brand/1",
        "id": "region",
        "name": "R",
        "colors": {},
        "typefaces": {},
        "paragraph_styles": {},
        "municipalities": [
            {"id": "odda", "name": "Odda", "valid_to": "2019-12-31", "successor": "new"},
            {
                "id": "ullensvang",
                "name": "Ullensvang",
                "valid_to": "2019-12-31",
                "successor": "new",
            },
            {"id": "new", "name": "Ullensvang", "valid_from": "2020-01-01"},
            {"id": "kvam", "name": "Kvam"},
        ],
    }
)
TODAY = date(2026, 11, 23)


def a_recipient(language: str = "", kommune: str = "") -> Recipient:
    return Recipient(7, ("fornamn", "kommune"), ("Åse", kommune), language)


def choose(asked: str = "", kommune: str = "", day: date = TODAY, **keys: Any) -> LetterVariant:
    return VariantChooser(a_document(**keys), BRAND, day).choose(a_recipient(asked, kommune))


SIX: dict[str, Any] = {"axes": {"language": ["nn", "nb", "en", "de", "nl", "pl"]}}


@pytest.mark.parametrize("language", ["nn", "nb", "en", "de", "nl", "pl"])
def test_each_gets_the_language_asked_for(language: str) -> None:
    found = choose(language, **SIX)
    assert (found.language, found.told) == (language, ())


def test_a_silent_list_gets_the_documents_language_and_nothing_is_told() -> None:
    found = choose(**SIX, language="en")
    assert (found.language, found.told, found.choice) == ("en", (), {"language": "en"})


@pytest.mark.parametrize(
    ("asked", "own", "axes", "given"),
    [
        ("pl", "nn", ["nn", "en"], "nn"),
        ("nb", "en", ["en", "nn"], "nn"),
        ("nn", "nb", ["nb"], "nb"),
        ("nn", "en", ["en", "de"], "en"),
    ],
)
def test_a_language_that_the_letter_lacks_is_told(
    asked: str, own: str, axes: list[str], given: str
) -> None:
    found = choose(asked, language=own, axes={"language": axes})
    assert found.language == given
    (told,) = found.told
    assert (told.code, told.row, told.column) == ("letter-language", 7, "sprak")
    assert not holds_back(told)
    for words in (name_language(asked), name_language(given)):
        assert words.nn in say_what(told).nn
    assert name_language(asked).en in say_todo(told).en


def test_a_language_that_only_an_override_has_is_the_letters_too() -> None:
    override = {"when": {"language": "de"}, "content": {"title": "Hallo"}}
    assert choose("de", overrides=[override]).told == ()


@pytest.mark.parametrize(
    ("said", "id"),
    [
        ("Kvam", "kvam"),
        (" kvam herad", "kvam"),
        ("1238 Kvam", "kvam"),
        ("KVAM KOMMUNE", "kvam"),
        ("Odda", "new"),
        ("odda", "new"),
        ("Ullensvang", "new"),
        ("new", "new"),
        ("", ""),
    ],
)
def test_names_ids_and_former_ones_lead_to_the_municipality_in_force(said: str, id: str) -> None:
    found = choose(kommune=said)
    assert (found.municipality, found.told) == (id, ())


def test_on_a_day_before_the_merger_the_former_one_stands() -> None:
    assert choose(kommune="Ullensvang", day=date(2019, 5, 1)).municipality == "ullensvang"
    assert choose(kommune="Odda", date="2019-05-01").municipality == "odda"


def test_texts_for_a_former_municipality_are_kept_to() -> None:
    override = {"when": {"municipality": "odda"}, "content": {"sender": "Odda"}}
    assert choose(kommune="Odda", overrides=[override]).municipality == "odda"


def test_an_unknown_municipality_is_told_and_gets_the_usual_letter() -> None:
    found = choose("nn", "Bortistaden", **SIX)
    assert found.choice == {"language": "nn"}
    (told,) = found.told
    assert (told.code, told.column) == ("letter-municipality", "kommune")
    assert "Bortistaden" not in str((told, say_what(told)))


def test_without_anything_by_municipality_all_get_the_same() -> None:
    chooser = VariantChooser(a_document(), BRAND, TODAY, by_municipality=False)
    for kommune in ("Kvam", "Bortistaden"):
        found = chooser.choose(a_recipient("", kommune))
        assert (found.municipality, found.told) == ("", ())


OTHERWISE: list[dict[str, Any]] = [
    {"overrides": [{"when": {"municipality": "kvam"}, "content": {"a": "x"}}]},
    {"content": {"a": "Sjå {kommune-web}"}},
    {"overrides": [{"when": {"language": "nb"}, "content": {"a": "I {stad|bygda}"}}]},
    {"conditions": {"x": {"municipality": "kvam"}}},
    {"content": {"a": {"by_field": {"field": "kommune", "files": {"kvam": "a.svg"}}}}},
]


@pytest.mark.parametrize("keys", OTHERWISE)
def test_what_hangs_on_the_municipality(keys: dict[str, Any]) -> None:
    assert hangs_on_municipality(a_document(**keys), a_template())


def test_what_hangs_on_it_in_the_template_and_in_links() -> None:
    box = {"id": "f", "box": [0, 0, 9, 9]}
    mark = {"kind": "logo", "logo": "municipality", **box}
    text = {"kind": "text", "text": {"nb": "{fylke}"}, "style": "b", **box}
    for frame in (mark, text):
        pages = [{"id": "one", "name": "Brev", "frames": [frame]}]
        assert hangs_on_municipality(a_document(), a_template(pages=pages))
    every = Tracking.model_validate({"every": {"utm_content": "{municipality}"}})
    assert hangs_on_municipality(a_document(), a_template(), every)


def test_a_recipients_own_municipality_in_a_text_makes_no_variant() -> None:
    document = a_document(content={"a": "Du kjem frå {kommune|Hardanger}"})
    assert not hangs_on_municipality(document, a_template(), Tracking())
