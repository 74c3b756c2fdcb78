"""Checks of what texts say: language of a variant, characters that nobody sees."""

from dataclasses import replace

import pytest

from brochure_studio.model.template import Template
from brochure_studio.preflight import slots
from brochure_studio.preflight.proof import Proof
from brochure_studio.preflight.registry import check_proof
from brochure_studio.preflight.wording import RULES
from brochure_studio.scene.notes import Overset
from brochure_studio.values.finding import Finding, Grade
from tests.preflight.samples import (
    TEMPLATE,
    a_ground,
    a_proof,
    a_receiver,
    a_scene,
    a_text,
    in_variant,
)

GERMAN = {"language": "de"}


def found(proof: Proof) -> tuple[Finding, ...]:
    return check_proof(proof, RULES)


def an_override(text: str, **when: str) -> dict[str, object]:
    return {"when": when, "content": {"title": text}}


def test_a_text_of_the_masters_language_stops_the_variant_on_paper_and_web() -> None:
    proof = in_variant(GERMAN)
    for receiver, grade in (
        (a_receiver(), Grade.BLOCKING),
        (a_receiver(color="rgb"), Grade.BLOCKING),
        (a_receiver(medium="png", color="rgb"), Grade.WARNING),
        (a_receiver(color="rgb", watermark="UTKAST"), Grade.WARNING),
    ):
        (finding,) = found(replace(proof, receiver=receiver))
        assert (finding.code, finding.grade) == ("text-untranslated", grade)
        assert finding.where.slot == "title"
    assert finding.what.nn == (
        "«Tittel», side 1: teksten er framleis på nynorsk, og varianten er på tysk"
    )
    assert finding.what.en.endswith("is still in Nynorsk, and the variant is in German")


def test_a_text_of_the_variants_own_language_passes() -> None:
    assert found(in_variant(GERMAN, overrides=[an_override("Willkommen", language="de")])) == ()
    assert found(in_variant({"language": "nn"})) == ()
    both = an_override("Willkommen", language="de", municipality="ullensvang")
    choice = {**GERMAN, "municipality": "ullensvang"}
    assert found(in_variant(choice, overrides=[both])) == ()


def test_a_municipalitys_own_text_without_a_language_is_the_masters() -> None:
    override = an_override("Velkomen til Ullensvang", municipality="ullensvang")
    choice = {**GERMAN, "municipality": "ullensvang"}
    assert [one.code for one in found(in_variant(choice, overrides=[override]))]


@pytest.mark.parametrize(
    "text",
    ["{web}/bustad", "**{web}**\n{phone}", "https://flyttilhardanger.no/heim", "post@hardanger.no"]
    + ["1", "", "+47 53 00 00 00", "12 km", "flyttilhardanger.no", "– · –"],
)
def test_what_reads_the_same_everywhere_is_left_alone(text: str) -> None:
    assert found(in_variant(GERMAN, content={"title": text})) == ()


@pytest.mark.parametrize("text", ["Ring {phone}", "12 år", "Heim", "Sjå www.hardanger.no"])
def test_words_beside_what_reads_the_same_are_found(text: str) -> None:
    (finding,) = found(in_variant(GERMAN, content={"title": text}))
    assert finding.code == "text-untranslated"


def test_a_neutral_slot_is_left_alone() -> None:
    slots = {**TEMPLATE["slots"], "title": {**TEMPLATE["slots"]["title"], "neutral": True}}
    template = Template.model_validate({**TEMPLATE, "slots": slots})
    assert found(replace(in_variant(GERMAN), template=template)) == ()


def test_a_control_character_is_named() -> None:
    (finding,) = found(a_proof(controls=(("title", "\u202e"),)))
    assert finding.what.en == (
        "“Title”, page 1: the text has the control character U+202E RIGHT-TO-LEFT OVERRIDE, "
        "which was taken out"
    )


def test_a_required_text_that_prints_nothing_is_empty() -> None:
    proof = a_proof(document={"content": {"title": ">>>>"}}, scene=a_scene(a_ground()))
    assert [one.code for one in check_proof(proof, slots.RULES)] == ["slot-empty"]
    unseen = a_proof(scene=a_scene(a_ground(), a_text("\u200b\u200d")))
    assert [one.code for one in check_proof(unseen, slots.RULES)] == ["slot-empty"]
    over = replace(proof, notes=replace(proof.notes, overset=(Overset("title", 0, 1, "x"),)))
    assert check_proof(over, slots.RULES) == ()
