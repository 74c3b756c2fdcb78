"""How fields are written: names, cases, words where a field is empty, slips of the pen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.model.field_notation import CASES, field_names, in_case, unknown_cases


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
