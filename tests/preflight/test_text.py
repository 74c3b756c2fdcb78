"""Checks of text where the general fixtures do not reach."""

import pytest

from brochure_studio.preflight.registry import check_proof
from brochure_studio.preflight.text import RULES, name_character
from brochure_studio.scene.notes import Notes, Overset, SlotUse, WideLine
from brochure_studio.values.finding import Grade
from brochure_studio.values.geometry import Rect
from tests.preflight.samples import a_proof


@pytest.mark.parametrize(
    ("character", "said"),
    [
        ("Đ", "«Đ» U+0110 LATIN CAPITAL LETTER D WITH STROKE"),
        ("\u202f", "U+202F NARROW NO-BREAK SPACE"),
        ("\u0007", "U+0007"),
    ],
)
def test_a_character_is_named_so_that_one_can_look_for_it(character: str, said: str) -> None:
    assert name_character(character) == said


@pytest.mark.parametrize(("lines", "said"), [(1, "1 linje for lang"), (3, "3 linjer for lang")])
def test_how_much_does_not_fit(lines: int, said: str) -> None:
    notes = Notes(overset=(Overset("title", 0, lines, "slutten"),))
    (finding,) = check_proof(a_proof(notes=notes), RULES)
    assert said in finding.what.nn


def test_a_text_too_long_for_a_size_says_which_and_by_how_many_characters() -> None:
    notes = Notes(overset=(Overset("title", 0, 1, "for deg og dine"),))
    proof = a_proof(notes=notes, choice={"size": "mobile-320x50"})
    (finding,) = check_proof(proof, RULES)
    assert "1 linje for lang i mobile-320x50, 15 teikn for mykje" in finding.what.nn
    (finding,) = check_proof(a_proof(notes=Notes(overset=(Overset("title", 0, 1, "x"),))), RULES)
    assert "1 line too long, 1 character too many" in finding.what.en


def test_where_a_link_leads_is_no_part_of_a_texts_length() -> None:
    slots = {"title": {"name": "Tittel", "opens": ["content"], "most_chars": 8}}
    address = "https://example.no/" + "x" * 80

    def codes(markup: str) -> list[str]:
        slot = {**slots["title"], "markup": markup}
        content = {"title": f"[Flytt!]({address})"}
        proof = a_proof(template={"slots": {"title": slot}}, document={"content": content})
        return [finding.code for finding in check_proof(proof, RULES)]

    assert codes("inline") == []
    assert codes("none") == ["text-long"]


def test_the_widest_word_of_a_slot_is_named_once_a_page() -> None:
    wide = (
        WideLine("title", 0, 2.0, "ord"),
        WideLine("title", 0, 8.5, "samferdslemateriell"),
        WideLine("title", 1, 3.0, "annan"),
    )
    box = Rect(30, 40, 100, 12)
    notes = Notes(wide=wide, slots=(SlotUse("title", 0, box, 1, 1),))
    first, second = check_proof(a_proof(notes=notes), RULES)
    assert first.what.nn == "«Tittel», side 1: «samferdslemateriell» stikk 3 mm ut av spalta"
    assert (first.grade, first.where.box) == (Grade.BLOCKING, box)
    assert "side 2" in second.what.nn
