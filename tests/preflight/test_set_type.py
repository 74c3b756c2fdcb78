"""Checks of type as it stands on the page where the general fixtures do not reach."""

import pytest

from brochure_studio.preflight.registry import check_proof
from brochure_studio.preflight.set_type import RULES
from brochure_studio.scene.items import Group, Item, Role
from brochure_studio.values.color import BLACK, WHITE, Cmyk, Color, Rgb
from brochure_studio.values.geometry import Point, Transform
from tests.preflight.samples import DEEP, GOLD, a_ground, a_proof, a_scene, a_text


def codes(*items: Item, receiver: dict[str, object] | None = None) -> list[str]:
    proof = a_proof(receiver, scene=a_scene(a_ground(), *items))
    return [finding.code for finding in check_proof(proof, RULES)]


@pytest.mark.parametrize(
    ("color", "small"),
    [
        (WHITE, True),
        (DEEP, True),
        (BLACK, False),
        (Color(Cmyk(0, 0, 0, 0.6), Rgb(0.4, 0.4, 0.4)), False),
        (Color(Cmyk(1, 0, 0, 0), Rgb(0, 1, 1)), False),
        (Color(DEEP.cmyk, DEEP.rgb, spot="Deep"), True),
    ],
)
def test_which_colors_need_larger_type(color: Color, small: bool) -> None:
    assert (codes(a_text(size=7, color=color)) == ["text-small-reversed"]) is small


def test_a_spot_ink_of_its_own_may_be_small() -> None:
    assert codes(a_text(size=7, color=GOLD), receiver={"spots": True}) == []


def test_the_size_on_the_page_counts() -> None:
    half = Group((a_text(size=12),), transform=Transform(a=0.3, d=0.3, e=60, f=60))
    assert codes(half) == ["text-small"]


def test_text_over_the_trim_is_not_also_told_to_be_near_it() -> None:
    assert codes(a_text(at=Point(-5, 50))) == ["text-outside-page"]
    assert codes(a_text(at=Point(15, 50))) == []


def test_marks_and_watermarks_belong_to_no_frame_and_are_left_alone() -> None:
    (run,) = (group for group in a_text(at=Point(-50, -20)).items)
    assert codes(Group((run,), role=Role.ARTIFACT)) == []


def test_a_fault_is_told_once_a_slot_and_page() -> None:
    twice = (a_text(size=4, at=Point(30, 50)), a_text(size=3, at=Point(30, 80)))
    proof = a_proof(scene=a_scene(*twice))
    (finding,) = check_proof(proof, tuple(rule for rule in RULES if rule.code == "text-small"))
    assert "3 punkt" in finding.what.nn
    assert finding.where.box is not None and finding.where.box.height > 30
