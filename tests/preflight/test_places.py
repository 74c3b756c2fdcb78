"""Checks of the places that a document speaks for."""

from dataclasses import replace
from datetime import date

import pytest

from brochure_studio.preflight.places import RULES
from brochure_studio.preflight.registry import check_proof
from brochure_studio.values.finding import Grade
from tests.preflight.samples import a_proof, a_receiver, in_variant


def test_a_municipality_of_the_past_names_its_successor_and_stops_paper() -> None:
    proof = a_proof(document={"municipality": "jondal"})
    (finding,) = check_proof(proof, RULES)
    assert finding.grade is Grade.BLOCKING
    assert finding.what.nn == (
        "Dokumentet gjeld Jondal, som fanst til 31.12.2019; dokumentet er datert 01.05.2027"
    )
    assert "Ullensvang (ullensvang)" in finding.todo.en
    (mild,) = check_proof(replace(proof, receiver=a_receiver(color="rgb")), RULES)
    assert mild.grade is Grade.WARNING


@pytest.mark.parametrize(
    ("id", "day"),
    [("jondal", date(2019, 12, 31)), ("ullensvang", date(2027, 5, 1)), (None, date(2027, 5, 1))],
)
def test_a_municipality_of_its_day_passes(id: str | None, day: date) -> None:
    assert check_proof(a_proof(document={"municipality": id}, day=day), RULES) == ()


def test_a_variant_speaks_for_the_place_whoever_has_it_now() -> None:
    assert check_proof(in_variant({"municipality": "jondal"}), RULES) == ()
