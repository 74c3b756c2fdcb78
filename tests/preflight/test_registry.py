"""Every check passes one fixture and finds one; its words are there in three languages."""

from dataclasses import fields, replace

import pytest

from brochure_studio.preflight.registry import RULES, blocking, check_proof
from brochure_studio.preflight.rule import Grades, Rule
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.words import Words
from tests.house.project import ROOT
from tests.preflight.checks_page import write_page
from tests.preflight.samples import FAILING, a_proof, a_receiver

LANGUAGES = ("nn", "nb", "en")


def found(rule: Rule) -> list[Finding]:
    loud = replace(rule, grades=Grades(*[Grade.WARNING] * len(fields(Grades))))
    return list(check_proof(FAILING[rule.code](), (loud,)))


def test_a_sound_proof_passes_every_check() -> None:
    assert check_proof(a_proof()) == ()


def test_every_check_has_a_fixture_and_a_code_of_its_own() -> None:
    assert [rule.code for rule in RULES] == list(dict.fromkeys(rule.code for rule in RULES))
    assert set(FAILING) == {rule.code for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_a_check_finds_its_fault_once(rule: Rule) -> None:
    (finding,) = found(rule)
    assert finding.code == rule.code
    for words in (finding.what, finding.why, finding.todo):
        for language in LANGUAGES:
            said = words.say(language)
            assert said.strip()
            assert "{" not in said.replace("{fornamn}", "")


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_a_check_of_slots_names_the_slot_as_the_template_does(rule: Rule) -> None:
    (finding,) = found(rule)
    if finding.where.slot in ("title", "photo", "legal"):
        names = {"title": "«Tittel»", "photo": "«Hovudbilete»", "legal": "«Utgjevar»"}
        assert finding.what.nn.startswith(f"{names[finding.where.slot]}, side 1: ")


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_words_of_the_three_languages_say_the_same_places(rule: Rule) -> None:
    for words in (rule.name, rule.what, rule.why, rule.todo):
        places = [
            sorted(part.split("}")[0] for part in text(words, language).split("{")[1:])
            for language in LANGUAGES
        ]
        assert places[0] == places[1] == places[2]


def text(words: Words, language: str) -> str:
    return words.say(language)


def test_a_receivers_own_row_changes_the_grade_or_switches_a_check_off() -> None:
    proof = FAILING["text-overset"]()
    assert blocking(check_proof(proof))
    for grade, left in (("warning", [Grade.WARNING]), ("ok", [])):
        receiver = a_receiver(grades={"text-overset": grade})
        graded = check_proof(replace(proof, receiver=receiver))
        assert [f.grade for f in graded if f.code == "text-overset"] == left


def test_findings_come_by_page_and_the_worst_first() -> None:
    proof = a_proof(unfilled=(("title", "x"),), template={"version": 2}, document={"title": "T"})
    late = FAILING["contrast-low"]()
    codes = [f.code for f in check_proof(replace(late, unfilled=proof.unfilled))]
    assert codes == ["field-unfilled", "contrast-low"]
    assert next(iter(check_proof(proof))).code == "template-changed"


def test_the_page_of_checks_lists_all_of_them() -> None:
    page = ROOT / "docs" / "checks.md"
    assert page.read_text(encoding="utf-8") == write_page(RULES)
