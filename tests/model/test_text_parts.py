"""Paragraphs under conditions: found, joined again, and marks out of place told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.model.text_parts import (
    join_parts,
    split_parts,
    stray_marks,
    used_conditions,
)

TEXT = """Hei

{when old}
Du reiste tidleg.

{unless old} Du reiste seint.

{when old}{when far}Langt.

Slutt
"""


def shown(text: str, *holding: str) -> str:
    return join_parts(split_parts(text, ("old", "far")), frozenset(holding))


@pytest.mark.parametrize(
    ("holding", "said"),
    [
        ((), "Hei\n\nDu reiste seint.\n\nSlutt\n"),
        (("old",), "Hei\n\nDu reiste tidleg.\n\nSlutt\n"),
        (("old", "far"), "Hei\n\nDu reiste tidleg.\n\nLangt.\n\nSlutt\n"),
        (("far",), "Hei\n\nDu reiste seint.\n\nSlutt\n"),
    ],
)
def test_just_the_paragraphs_whose_conditions_hold_stand(
    holding: tuple[str, ...], said: str
) -> None:
    assert shown(TEXT, *holding) == said


def test_a_mark_holds_up_to_the_next_empty_line() -> None:
    text = "{when old}- ein\n- to\n   \nResten"
    assert shown(text) == "Resten"
    assert shown(text, "old") == "- ein\n- to\n   \nResten"


@pytest.mark.parametrize("text", ["{{when old}} Hei", "Hei {when old}du", "{when new}Hei", "{Old}"])
def test_what_is_no_mark_stays_in_the_text(text: str) -> None:
    assert shown(text, "old") == text
    assert shown(text) == text


def test_parts_know_where_they_begin() -> None:
    for part in split_parts(TEXT, ("old", "far")):
        assert TEXT[part.start : part.start + len(part.text)] == part.text


def test_marks_out_of_place_are_found() -> None:
    text = "{when old}\nHei {when far}.\n\n{unless  Old} du {{when x}} {whenever}"
    assert list(stray_marks(text)) == [
        (text.index("{when far}"), "{when far}"),
        (text.index("{unless"), "{unless  Old}"),
    ]
    assert used_conditions(text) == ("old",)
    assert used_conditions(TEXT) == ("old", "far")


@given(st.text(alphabet="ab \n\t{}|:"))
def test_a_text_without_marks_is_never_changed(text: str) -> None:
    assert join_parts(split_parts(text, ("a",)), frozenset()) == text


@given(st.lists(st.sampled_from(["{when a}", "{unless b}", "x", "\n", "\n\n", " ", "{c}"])))
def test_every_part_is_a_piece_of_the_text_in_order(pieces: list[str]) -> None:
    text, at = "".join(pieces), 0
    for part in split_parts(text, ("a", "b")):
        assert part.start >= at
        assert text[part.start : part.start + len(part.text)] == part.text
        at = part.start + len(part.text)
    assert at == len(text)


@pytest.mark.parametrize("text", ["{when}", "Hei {unless}.", "{when|x} Hei"])
def test_a_mark_without_a_condition_is_no_field(text: str) -> None:
    assert [mark for _, mark in stray_marks(text)] == [text.strip(" .Hei")]


def test_a_mark_with_an_empty_line_behind_it_holds_for_nothing() -> None:
    text = "{when old}\n\nDette gjekk til alle.\n\n{when far}"
    assert [mark for _, mark in stray_marks(text)] == ["{when old}", "{when far}"]
