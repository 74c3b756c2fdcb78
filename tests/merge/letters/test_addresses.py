"""Address blocks: lines close up, postcode and place alone, the country's own layout abroad."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.merge.countries import country_index, country_of
from brochure_studio.merge.letters.addresses import fitting_lines, write_address

HOME = {
    "fornamn": "Åse",
    "etternamn": "Blomhaug",
    "adresse": "Plommevegen 4",
    "postnummer": "0150",
    "poststad": "Oslo",
}


def lines(**changed: str) -> tuple[str, ...]:
    return write_address({**HOME, **changed}, country_index()).lines


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
        ("Tyskland", "20259", "Hamburg", ("20259 HAMBURG", "TYSKLAND")),
        ("Tyskland", "D-20259", "Hamburg", ("20259 HAMBURG", "TYSKLAND")),
        ("NL", "1234ab", "Utrecht", ("1234 AB UTRECHT", "NEDERLAND")),
        ("Polen", "PL-80-831", "Gdańsk", ("80-831 GDAŃSK", "POLEN")),
        ("Polska", "80831", "Gdańsk", ("80-831 GDAŃSK", "POLEN")),
        ("Sverige", "11455", "Stockholm", ("SE-114 55 STOCKHOLM", "SVERIGE")),
        ("Sverige", "S-114 55", "Stockholm", ("SE-114 55 STOCKHOLM", "SVERIGE")),
        ("Finland", "FIN-00100", "Helsinki", ("FI-00100 HELSINKI", "FINLAND")),
        ("Island", "101", "Reykjavík", ("101 REYKJAVÍK", "ISLAND")),
        ("Frankrike", "F-75008", "Paris", ("75008 PARIS", "FRANKRIKE")),
        ("Sveits", "8001", "Zürich", ("CH-8001 Zürich", "SVEITS")),
        ("USA", "55401", "Minneapolis MN", ("MINNEAPOLIS MN 55401", "USA")),
        ("USA", "20260-0004", "Washington, DC", ("WASHINGTON, DC 20260-0004", "USA")),
        ("Skottland", "EH6 6QQ", "Edinburgh", ("EDINBURGH", "EH6 6QQ", "STORBRITANNIA")),
        ("UK", "sw1a1aa", "London", ("LONDON", "SW1A 1AA", "STORBRITANNIA")),
        ("Irland", "D02 X285", "Dublin 2", ("DUBLIN 2", "D02 X285", "IRLAND")),
        ("Canada", "K1A0B1", "Ottawa ON", ("OTTAWA ON K1A 0B1", "CANADA")),
        # What has another shape than its country's is not touched.
        ("Polen", "8083", "Gdańsk", ("8083 GDAŃSK", "POLEN")),
        ("Utopia", "77", "Amaurot", ("77 AMAUROT", "UTOPIA")),
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


@pytest.mark.parametrize(
    ("language", "land", "printed"),
    [
        ("nn", "Austria", "AUSTERRIKE"),
        ("nb", "Austria", "ØSTERRIKE"),
        ("en", "Austria", "AUSTRIA"),
        ("en", "Polen", "POLAND"),
        # A German letter posted in Norway is sorted there first.
        ("de", "Tyskland", "TYSKLAND"),
    ],
)
def test_the_country_is_named_so_that_the_country_of_posting_can_read_it(
    language: str, land: str, printed: str
) -> None:
    assert write_address({**HOME, "land": land}, country_index(), language).lines[-1] == printed


LONG = {
    **HOME,
    "co": "Kari Lid",
    "adresse": "Gamle Kyrkjevegen 98\nOppgang B\n3. etasje",
    "postnummer": "EH6 6QQ",
    "poststad": "Edinburgh",
    "land": "UK",
}


def test_lines_are_joined_one_at_a_time_and_name_and_country_stay_alone() -> None:
    wordings = list(write_address(LONG, country_index()).wordings())
    assert [len(lines) for lines in wordings] == [8, 7, 6, 5, 4]
    assert wordings[1][2:4] == ("Gamle Kyrkjevegen 98", "Oppgang B, 3. etasje")
    assert wordings[2][1:3] == ("c/o Kari Lid", "Gamle Kyrkjevegen 98, Oppgang B, 3. etasje")
    # Together these would be wider than a window; place and postcode are not.
    assert wordings[3][3:] == ("EDINBURGH EH6 6QQ", "STORBRITANNIA")
    assert wordings[4][1] == "c/o Kari Lid, Gamle Kyrkjevegen 98, Oppgang B, 3. etasje"
    assert {(lines[0], lines[-1]) for lines in wordings} == {("Åse Blomhaug", "STORBRITANNIA")}


def test_nothing_of_an_address_is_lost_by_joining() -> None:
    address = write_address(LONG, country_index())
    for lines in (*address.wordings(), *address.in_two().wordings()):
        assert " ".join(lines).replace(",", "").split() == " ".join(address.lines).split()


@pytest.mark.parametrize(
    ("name", "halves"),
    [
        ("Åse Lid", ("Åse", "Lid")),
        ("Anne Marie Solveig Skuteviken-Ås", ("Anne Marie Solveig", "Skuteviken-Ås")),
        ("Åse", ("Åse",)),
    ],
)
def test_a_long_name_may_stand_on_two_lines(name: str, halves: tuple[str, ...]) -> None:
    fields = {"fornamn": name, "postnummer": "0150", "poststad": "Oslo"}
    assert write_address(fields, country_index()).in_two().name == halves


def test_no_more_lines_are_joined_than_must_be() -> None:
    address = write_address(LONG, country_index())
    assert fitting_lines(address, 9) == address.lines
    assert len(fitting_lines(address, 6)) == 6
    assert len(fitting_lines(address, 2)) == 4


@given(st.dictionaries(st.sampled_from([*HOME, "co", "land"]), st.text(max_size=20)))
def test_no_line_is_empty_whatever_the_fields(fields: dict[str, str]) -> None:
    assert all(line.strip() for line in write_address(fields, country_index()).lines)
