"""Checks of variants: translations not looked at since, descriptions, what is left over."""

from dataclasses import replace
from typing import Any

import pytest

from brochure_studio.model.document import Content
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.template import Template
from brochure_studio.model.translations import mark_of
from brochure_studio.preflight import wording
from brochure_studio.preflight.proof import PictureUse, Proof
from brochure_studio.preflight.registry import check_proof
from brochure_studio.preflight.variants import RULES
from brochure_studio.values.finding import Finding, Grade
from tests.preflight.samples import TEMPLATE, a_proof, a_receiver, in_variant

DE = {"language": "de"}
WEB = a_receiver(color="rgb")
ALT: dict[str, Any] = {"photo": {"alt": "Ein Fjord"}}
PHOTO = mark_of(Content(picture="a.jpg", alt="Ein fjord"))


def found(proof: Proof, receiver: Receiver | None = None) -> tuple[Finding, ...]:
    return check_proof(replace(proof, receiver=receiver or WEB), RULES)


def translated(mark: str | None = None, choice: dict[str, str] = DE, **content: Any) -> Proof:
    override: dict[str, Any] = {"when": DE, "content": {"title": "Willkommen", **ALT, **content}}
    if mark is not None:
        override["checked"] = {"title": mark, "photo": PHOTO}
    return in_variant(choice, overrides=[override])


def test_a_translation_is_told_when_the_master_has_changed_since() -> None:
    (finding,) = found(translated("of-another"))
    assert (finding.code, finding.grade) == ("translation-unchecked", Grade.WARNING)
    assert finding.where.slot == "title"
    assert finding.what.nb == (
        "«Tittel», side 1: grunnteksten på nynorsk er endret siden oversettelsen til tysk ble "
        "kontrollert"
    )


@pytest.mark.parametrize("mark", [None, mark_of(Content(text="Velkomen"))])
def test_a_translation_without_a_mark_or_with_that_of_today_passes(mark: str | None) -> None:
    assert found(translated(mark)) == ()


def test_one_without_a_mark_beside_others_was_never_compared() -> None:
    override = {"when": DE, "content": {"title": "Willkommen", **ALT}, "checked": {"photo": PHOTO}}
    (finding,) = found(in_variant(DE, overrides=[override]))
    assert (finding.code, finding.where.slot) == ("translation-unchecked", "title")
    assert finding.what.en == (
        "“Title”, page 1: the translation to German has not been checked against the text in "
        "Nynorsk"
    )


def test_only_the_variant_that_shows_it_is_told() -> None:
    assert found(translated("of-another", {})) == ()
    assert found(translated("of-another", {"language": "nn"})) == ()


def test_a_receiver_may_want_it_checked() -> None:
    press = a_receiver(grades={"translation-unchecked": "blocking"})
    assert [one.grade for one in found(translated("of-another"), press)] == [Grade.BLOCKING]


@pytest.mark.parametrize(
    ("receiver", "grades"),
    [
        (a_receiver(), []),
        (WEB, [Grade.BLOCKING]),
        (a_receiver(medium="png", color="rgb"), [Grade.WARNING]),
    ],
)
def test_a_description_of_the_masters_language_matters_where_it_is_read_aloud(
    receiver: Receiver, grades: list[Grade]
) -> None:
    proof = translated(photo={"zoom": 2})
    assert [one.grade for one in found(proof, receiver)] == grades
    assert {one.code for one in found(proof, receiver)} <= {"alt-untranslated"}


def described(*languages: str, choice: dict[str, str]) -> Proof:
    use = PictureUse("photo", 0, "a.jpg", "a@1", "rgb", "CC0", described=languages)
    bare = {"title": "Velkomen", "photo": {"picture": "a.jpg"}}
    overrides = [{"when": DE, "content": {"title": "Willkommen"}}]
    return replace(in_variant(choice, content=bare, overrides=overrides), pictures=(use,))


@pytest.mark.parametrize(
    ("languages", "choice", "said"),
    [
        (("nn", "nb", "en"), DE, "nynorsk"),
        (("en",), DE, "engelsk"),
        (("nn", "de"), DE, ""),
        ((), DE, ""),
        (("en",), {}, "engelsk"),
        (("nn",), {}, ""),
    ],
)
def test_the_librarys_description_has_to_be_in_the_variants_language(
    languages: tuple[str, ...], choice: dict[str, str], said: str
) -> None:
    told = [one.what.nn for one in found(described(*languages, choice=choice))]
    assert [f"er på {said}," in one for one in told] == ([True] if said else [])


def test_a_decorative_picture_needs_no_words() -> None:
    slots = {**TEMPLATE["slots"], "photo": {**TEMPLATE["slots"]["photo"], "decorative": True}}
    template = Template.model_validate({**TEMPLATE, "slots": slots})
    assert found(replace(translated(photo={"zoom": 2}), template=template)) == ()


@pytest.mark.parametrize(
    ("fallback", "written"),
    [
        ({"nn": "Regionrådet", "de": "Der Rat"}, None),
        ({"nn": "Regionrådet", "en": "The council"}, "nynorsk"),
        ({"en": "The council"}, "engelsk"),
        ({"nn": "{web}"}, None),
    ],
)
def test_the_templates_own_text_has_to_be_in_the_variants_language(
    fallback: dict[str, str], written: str | None
) -> None:
    legal = {"name": "Utgjevar", "fallback": fallback}
    template = Template.model_validate({**TEMPLATE, "slots": {**TEMPLATE["slots"], "legal": legal}})
    proof = replace(translated(), template=template)
    said = [one.what.nn for one in check_proof(proof, wording.RULES)]
    wanted = f"«Utgjevar», side 1: teksten er framleis på {written}, og varianten er på tysk"
    assert said == ([wanted] if written else [])


def test_nothing_is_left_over_of_a_sound_document() -> None:
    assert found(a_proof()) == ()
