"""Values of a recipient's letter: who wins, what is empty, greeting, address block, old names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.letters.values import LetterValues
from brochure_studio.merge.text import fill_text
from brochure_studio.merge.values import document_values
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template
from tests.merge.letters.letter_samples import a_document, a_template

FACTS = {"phone": "12 34", "kommune": "Kvam", "web": "a.no"}


def values(
    row: dict[str, str],
    template: Template | None = None,
    document: Document | None = None,
) -> dict[str, str]:
    used = template or a_template()
    return LetterValues(FACTS, document or a_document(), used, tuple(row)).of(tuple(row.values()))


def test_a_lists_own_column_never_replaces_a_fact() -> None:
    letter = LetterValues(FACTS, a_document(), a_template(), ("fornamn", "phone", "hytte"))
    given = letter.of(("Åse", "999", "ja"))
    assert (given["phone"], given["hytte"], given["fornamn"]) == ("12 34", "ja", "Åse")
    assert letter.shadowed == ("phone",)


def test_fields_that_are_known_go_before_facts() -> None:
    assert values({"kommune": "Odda"})["kommune"] == "Odda"
    assert values({"fornamn": "Å"})["kommune"] == "Kvam"
    field = {"phone": {"name": "Telefon", "sample": "1"}}
    assert values({"phone": "999"}, a_template(fields=field))["phone"] == "999"
    assert values({"phone": "999"}, document=a_document(fields={"phone": "1"}))["phone"] == "999"


def test_what_a_list_lacks_is_empty_and_what_nobody_knows_is_not_there() -> None:
    given = values({"fornamn": "Åse"}, document=a_document(fields={"hytte": "ja"}))
    assert (given["co"], given["avgangsaar"], given["hytte"]) == ("", "", "")
    assert "hyttte" not in given


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("nn", "Åse", "Kjære Åse"),
        ("nn", " ", "Hei"),
        ("de", "Åse", "Hallo Åse,"),
        ("de", "", "Guten Tag,"),
    ],
)
def test_the_greeting_is_the_languages(language: str, name: str, said: str) -> None:
    given = values({"fornamn": name}, document=a_document(language=language))
    assert given["helsing"] == said


def test_nobody_is_greeted_without_a_greeting() -> None:
    assert "helsing" not in values({"fornamn": "Å"}, a_template(greeting=None))


@pytest.mark.parametrize("name", ["{fornamn}", "{helsing}", "<b>", "{when old}", "{a|b}", "*Å*"])
def test_a_name_that_looks_like_a_field_is_greeted_as_it_is(name: str) -> None:
    given = values({"fornamn": name, "etternamn": "{fornamn}"})
    assert given["helsing"] == f"Kjære {name}"
    assert given["adressefelt"] == f"{name} {{fornamn}}"


def test_the_address_block_closes_up_and_ends_abroad_with_the_country() -> None:
    home = {"fornamn": "Åse", "etternamn": "Lid", "co": "", "adresse": "Gata 1"}
    place = {"postnummer": "0150", "poststad": "Oslo"}
    assert values({**home, **place})["adressefelt"] == "Åse Lid\nGata 1\n0150 Oslo"
    abroad = {**home, "postnummer": "10115", "poststad": "Berlin", "land": "Deutschland"}
    assert values(abroad)["adressefelt"] == "Åse Lid\nGata 1\n10115 BERLIN\nTYSKLAND"


def test_columns_called_like_a_made_field_do_not_take_its_place() -> None:
    given = values({"fornamn": "Åse", "adressefelt": "X", "helsing": "Y"})
    assert (given["adressefelt"], given["helsing"]) == ("Åse", "Kjære Åse")


def test_an_old_name_of_a_field_still_fills() -> None:
    fields = {"kommune": {"name": "Kommune", "sample": "Utne", "formerly": ["oppvekst"]}}
    template = a_template(fields=fields)
    assert values({"kommune": "Odda"}, template)["oppvekst"] == "Odda"
    brand = Brand.model_validate(
        {
            "format": "brand/1",
            "id": "region",
            "name": "R",
            "colors": {},
            "typefaces": {},
            "paragraph_styles": {},
        }
    )
    sample = document_values(a_document(fields={"hytte": "ja"}), template, brand)
    assert (sample["oppvekst"], sample["kommune"], sample["hytte"]) == ("Utne", "Utne", "ja")
    assert sample["co"] == ""


def test_one_recipients_values_never_reach_the_next() -> None:
    letter = LetterValues(FACTS, a_document(), a_template(), ("fornamn", "land"))
    letter.of(("Åse", "Danmark"))["phone"] = "spoilt"
    given = letter.of(("", ""))
    assert (given["phone"], given["helsing"], given["adressefelt"]) == ("12 34", "Hei", "")


@given(st.text())
def test_a_greeting_is_what_filling_its_text_says(name: str) -> None:
    greeted = values({"fornamn": name})["helsing"]
    text = "Kjære {fornamn}" if name.strip() else "Hei"
    assert greeted == fill_text(text, {"fornamn": name}).text


def test_a_greeting_may_use_the_whole_notation() -> None:
    greeting = {"named": "{fornamn:name} {etternamn|Lid}, {{du}}", "unnamed": "Hei {land|du}"}
    template = a_template(greeting=greeting)
    assert values({"fornamn": "ÅSE", "etternamn": ""}, template)["helsing"] == "Åse Lid, {du}"
    assert values({"fornamn": ""}, template)["helsing"] == "Hei du"


def test_an_address_of_more_lines_than_the_window_has_room_for_is_joined() -> None:
    window = {"envelope": "c5", "box": [15, 44, 86, 21.5]}
    address = {"id": "address", "kind": "text", "style": "body", "box": [20, 45, 78, 20.5]}
    page = {"id": "a", "name": {"nn": "A"}, "frames": [{**address, "text": {"nn": "x"}}]}
    template = a_template(window=window, pages=[page])
    person = {"fornamn": "Åse", "etternamn": "Lid", "co": "Kari", "adresse": "Hus 3\nTunet"}
    place = {"postnummer": "10115", "poststad": "Berlin", "land": "Tyskland"}
    lines = values({**person, **place}, template)["adressefelt"].split("\n")
    assert lines == ["Åse Lid", "c/o Kari", "Hus 3, Tunet", "10115 BERLIN", "TYSKLAND"]
    assert values({**person, **place})["adressefelt"].count("\n") == 5
