"""Address blocks: lines close up, postcode and place alone, the country's own layout abroad."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.addresses import address_lines
from brochure_studio.merge.countries import country_index, country_of

HOME = {
    "fornamn": "Åse",
    "etternamn": "Blomhaug",
    "adresse": "Plommevegen 4",
    "postnummer": "0150",
    "poststad": "Oslo",
}


def lines(**changed: str) -> tuple[str, ...]:
    return address_lines({**HOME, **changed}, country_index())


def test_at_home_postcode_and_place_stand_alone() -> None:
    assert lines() == ("Åse Blomhaug", "Plommevegen 4", "0150 Oslo")
    assert lines(land="Norge") == lines()


def test_empty_lines_close_up() -> None:
    assert lines(adresse="", co="") == ("Åse Blomhaug", "0150 Oslo")
    assert lines(adresse="Hus 3\n\nTunet") == ("Åse Blomhaug", "Hus 3", "Tunet", "0150 Oslo")


@pytest.mark.parametrize(
    ("said", "printed"),
    [("Kari Lid", "c/o Kari Lid"), ("c/o Kari", "c/o Kari"), ("v/ Kari", "v/ Kari")],
)
def test_who_somebody_lives_with_has_a_line(said: str, printed: str) -> None:
    assert lines(co=said)[1] == printed


@pytest.mark.parametrize(
    ("land", "code", "place", "end"),
    [
        ("Danmark", "5000", "Odense", ("DK-5000 Odense", "DANMARK")),
        ("denmark", "DK-5000", "Odense", ("DK-5000 Odense", "DANMARK")),
        ("Tyskland", "20259", "Hamburg", ("DE-20259 Hamburg", "TYSKLAND")),
        ("NL", "1234 AB", "Utrecht", ("1234 AB Utrecht", "NEDERLAND")),
        ("USA", "55401", "Minneapolis MN", ("Minneapolis MN 55401", "USA")),
        ("Skottland", "EH6 6QQ", "Edinburgh", ("Edinburgh", "EH6 6QQ", "STORBRITANNIA")),
        ("Utopia", "77", "Amaurot", ("77 Amaurot", "UTOPIA")),
    ],
)
def test_abroad_the_layout_is_the_countrys(
    land: str, code: str, place: str, end: tuple[str, ...]
) -> None:
    assert lines(land=land, postnummer=code, poststad=place)[2:] == end


def test_countries_are_known_by_many_names() -> None:
    index = country_index()
    assert country_of("United Kingdom", index) == country_of("GB", index)
    assert country_of("", index) == country_of("Noreg", index)
    assert country_of("Mars", index) is None


@given(st.dictionaries(st.sampled_from([*HOME, "co", "land"]), st.text(max_size=20)))
def test_no_line_is_empty_whatever_the_fields(fields: dict[str, str]) -> None:
    assert all(line.strip() for line in address_lines(fields, country_index()))
