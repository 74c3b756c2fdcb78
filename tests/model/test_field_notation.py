"""How fields are written: names, cases, words where a field is empty, slips of the pen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.model.field_notation import (
    CASES,
    field_names,
    in_case,
    stray_braces,
    unknown_cases,
)


@pytest.mark.parametrize(
    ("value", "case", "said"),
    [
        ("Bergen", "upper", "BERGEN"),
        ("OSLO", "lower", "oslo"),
        ("åse Marie", "first", "Åse Marie"),
        ("", "first", ""),
        ("ÅSE-MARIE O'BRIEN", "name", "Åse-Marie O'Brien"),
        ("kari anne", "name", "Kari Anne"),
        ("McGregor", "name", "McGregor"),
        ("van der Berg", "name", "van der Berg"),
        ("Straße", "upper", "STRASSE"),
        ("Kari", "title", "Kari"),
    ],
)
def test_values_are_put_into_cases(value: str, case: str, said: str) -> None:
    assert in_case(value, case) == said


def test_fields_are_found_whatever_stands_behind_their_names() -> None:
    text = "{a} {b:upper} {c|x y} {d:name|å} {{e}} {F} {a|z}"
    assert field_names(text) == ("a", "b", "c", "d")


def test_cases_that_nobody_knows_are_found_where_they_stand() -> None:
    text = "{a:upper} {a:uper}\n{b:title|x} {{c:uper}}"
    assert list(unknown_cases(text)) == [(10, "uper"), (19, "title")]


@given(st.text(), st.sampled_from(CASES))
def test_no_case_loses_or_adds_words(value: str, case: str) -> None:
    assert len(in_case(value, case).split()) == len(value.split())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{a} {{b}} {C} {d|x y} {when e} {f:upper|}", []),
        ("{a|{b}}", ["{a|{b}}", "{a|{b}}"]),
        ("Hei {fornamn\n og du", ["Hei {fornamn"]),
        ("Hei fornamn}\n og du", ["Hei fornamn}"]),
        ("ein lang tekst før {} her", ["g tekst før {} her", " tekst før {} her"]),
        ("{5}", ["{5}", "{5}"]),
        ("{|a}", ["{|a}", "{|a}"]),
        ("{{{a}}}", []),
    ],
)
def test_braces_of_no_field_are_found_with_what_stands_around_them(
    text: str, told: list[str]
) -> None:
    assert [written for _, written in stray_braces(text)] == told


@given(st.text(alphabet="ab{}|: \n"))
def test_a_text_whose_braces_are_doubled_has_no_stray_ones(text: str) -> None:
    doubled = text.replace("{", "{{").replace("}", "}}")
    assert list(stray_braces(doubled)) == []
