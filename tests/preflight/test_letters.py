"""Checks of letters: duties told, greetings in the letter's language, marks and cases."""

from dataclasses import replace

import pytest

from brochure_studio.preflight.letters import RULES
from brochure_studio.preflight.proof import Proof
from brochure_studio.preflight.registry import check_proof
from brochure_studio.scene.items import Item
from brochure_studio.values.finding import Grade
from tests.preflight.samples import (
    DOCUMENT,
    TEMPLATE,
    a_ground,
    a_letter,
    a_proof,
    a_receiver,
    a_scene,
    a_text,
)


def codes(proof: Proof) -> list[str]:
    return [finding.code for finding in check_proof(proof, RULES)]


def test_a_letter_without_its_duties_is_blocked_where_the_receiver_says_so() -> None:
    grades = {"letter-origin": "blocking", "letter-objection": "blocking"}
    proof = replace(a_letter(), receiver=a_receiver(grades=grades))
    found = check_proof(proof, RULES)
    assert [f.code for f in found] == ["letter-origin", "letter-objection"]
    assert {f.grade for f in found} == {Grade.BLOCKING}
    assert {f.grade for f in check_proof(a_letter(), RULES)} == {Grade.WARNING}


@pytest.mark.parametrize("told", ["origin", "objection"])
def test_a_slot_that_tells_it_and_prints_is_enough(told: str) -> None:
    assert codes(a_letter(told)) == [f"letter-{({'origin', 'objection'} - {told}).pop()}"]


def test_a_slot_that_prints_nothing_tells_nothing() -> None:
    for shown in ((), (a_text(" ", slot="legal"),)):
        items: tuple[Item, ...] = (a_ground(), a_text(), *shown)
        proof = replace(a_letter("origin"), scene=a_scene(*items))
        (finding, _) = check_proof(proof, RULES)
        assert (finding.code, finding.where.slot) == ("letter-objection", None)
        assert "letter-origin" in codes(proof)


def test_only_letters_have_such_duties() -> None:
    assert codes(a_proof()) == []


GREETING = {"named": {"nn": "Kjære {fornamn}"}, "unnamed": {"nn": "Hei"}}


def test_a_greeting_in_another_language_is_told_only_where_it_is_used() -> None:
    german: dict[str, object] = {
        "language": "de",
        "content": {**DOCUMENT["content"], "title": "{helsing}"},
    }
    norwegian = {**german, "language": "nn"}
    used = a_proof(document=german, template={"greeting": GREETING})
    assert codes(used) == ["letter-greeting"]
    assert codes(a_proof(document={"language": "de"}, template={"greeting": GREETING})) == []
    assert codes(a_proof(document=norwegian, template={"greeting": GREETING})) == []


RULE = {"old": {"field": "avgangsaar", "most": 2010}}


@pytest.mark.parametrize(
    ("title", "conditions", "said"),
    [
        ("{x:uper}", {}, "det finst ikkje noko «:uper»"),
        ("{when older}Hei", RULE, "vilkåret «older» finst ikkje"),
        ("Hei {when old}du", RULE, "«{when old}» må stå rett før eit avsnitt"),
        ("{when Old}Hei", RULE, "«{when Old}» må stå rett før eit avsnitt"),
        ("{when old}Hei", {"old": {"field": "avgang", "most": 1}}, "feltet «avgang»"),
        ("{when old}Hei", {"old": {"municipality": "odda"}}, "kommunen «odda»"),
    ],
)
def test_what_means_nothing_in_braces_is_told(
    title: str, conditions: dict[str, object], said: str
) -> None:
    content = {**DOCUMENT["content"], "title": title}
    proof = a_proof(document={"content": content, "conditions": conditions})
    (finding,) = check_proof(proof, RULES)
    assert finding.code == "field-notation"
    assert finding.grade is Grade.BLOCKING
    assert said in finding.what.nn


def test_a_rule_that_says_who_gets_an_insert_is_looked_at_too() -> None:
    inserts = ["ark.yaml", {"document": "kort.yaml", "when": "old"}]
    conditions = {"old": {"field": "avgang", "most": 1}, "unused": {"field": "anna", "empty": True}}
    proof = a_proof(document={"inserts": inserts, "conditions": conditions})
    (finding,) = check_proof(proof, RULES)
    assert (finding.code, finding.grade) == ("field-notation", Grade.BLOCKING)
    assert "feltet «avgang»" in finding.what.nn
    assert codes(a_proof(document={"inserts": inserts, "conditions": RULE})) == []


def test_what_is_written_right_passes() -> None:
    text = "{when old}{fornamn:upper|du}\n\n{unless old}{{when}} Hei"
    content = {**DOCUMENT["content"], "title": text}
    conditions = {**RULE, "unused": {"municipality": "jondal"}}
    assert codes(a_proof(document={"content": content, "conditions": conditions})) == []


def test_a_mark_that_is_told_here_is_not_told_as_unfilled_too() -> None:
    unfilled = (("title", "x:uper"), ("title", "when old"), ("title", "fornamnn"))
    found = [f for f in check_proof(a_proof(unfilled=unfilled)) if f.code == "field-unfilled"]
    assert len(found) == 1
    assert "{fornamnn}" in found[0].what.nn


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("[jobb](https://a.no/?n={fornamn}&a={adresse:upper})", "{fornamn}, {adresse}"),
        ("[jobb](<https://a.no/{helsing}>)", "{helsing}"),
        ("[jobb](https://a.no/{kode|x})", "{kode}"),
        ("[{fornamn}](https://a.no/{kommune}/{sprak}) {etternamn}", ""),
        ("[jobb](https://{web}/jobb)", ""),
    ],
)
def test_a_link_never_says_who_follows_it(title: str, told: str) -> None:
    content = {**DOCUMENT["content"], "title": title}
    document = {"content": content, "fields": {"kode": "a1"}}
    found = check_proof(a_proof(document=document, template={"purpose": "letter"}), RULES)
    said = [f for f in found if f.code == "letter-link"]
    assert [f.grade for f in said] == [Grade.BLOCKING] * bool(told)
    assert all(told in f.what.en for f in said)
    assert "letter-link" not in codes(a_proof(document=document))


def test_a_code_never_says_who_reads_it() -> None:
    slots = {**TEMPLATE["slots"], "title": {**TEMPLATE["slots"]["title"], "kind": "qr"}}
    content = {**DOCUMENT["content"], "title": "https://a.no/{postnummer}"}
    proof = a_proof(document={"content": content}, template={"purpose": "letter", "slots": slots})
    assert "letter-link" in codes(proof)
