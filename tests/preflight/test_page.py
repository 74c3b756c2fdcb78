"""Bleed: which edges have to reach into it, and which may stop where they like."""

import pytest

from brochure_studio.preflight.page import RULES
from brochure_studio.preflight.registry import check_proof
from brochure_studio.scene.items import Group, Item, Outline, Path, Stroke, outline_rect
from brochure_studio.scene.page import Scene
from brochure_studio.values.geometry import Rect, Transform
from tests.preflight.samples import (
    BLEED_BOX,
    DEEP,
    TRIM,
    a_ground,
    a_page,
    a_photo,
    a_proof,
    a_receiver,
    a_scene,
)

RULE = tuple(rule for rule in RULES if rule.code == "bleed-not-reached")


def stops_short(*items: Item) -> bool:
    return bool(check_proof(a_proof(scene=a_scene(*items)), RULE))


@pytest.mark.parametrize(
    ("rect", "short"),
    [
        (BLEED_BOX, False),
        (BLEED_BOX.grow(50), False),
        (Rect(20, 20, 100, 100), False),
        (Rect(0, 0, TRIM.width, TRIM.height), True),
        (Rect(0.5, 50, 100, 100), True),
        (Rect(-4, 50, 100, 100), True),
        (Rect(-8.8, 50, 100, 100), False),
        (Rect(-9, 50, 309, 100), True),
        (Rect(-9, 350, 318, 50), True),
        (Rect(3, 50, 100, 100), False),
    ],
)
def test_a_surface_reaches_the_bleed_or_stays_well_inside(rect: Rect, short: bool) -> None:
    assert stops_short(a_ground(rect, DEEP)) is short
    assert stops_short(a_photo(rect=rect)) is short


def test_a_petal_may_grow_over_the_trim() -> None:
    petal = Outline("MCCZ", (20, 50, 10, 40, -5, 45, -4, 55, -5, 60, 10, 70, 20, 50))
    assert not stops_short(Group((Path(petal, DEEP),), frame="branch"))


def test_a_petal_cut_by_its_frame_at_the_trim_is_a_straight_edge() -> None:
    petal = Outline("MCCZ", (20, 50, 10, 40, -15, 45, -14, 55, -15, 60, 10, 70, 20, 50))
    cut = Group((Path(petal, DEEP),), frame="branch", clip=outline_rect(Rect(0, 0, 100, 100)))
    assert stops_short(cut)


def test_a_line_that_is_only_drawn_needs_no_bleed() -> None:
    rule = Path(outline_rect(Rect(0, 50, 100, 0)), stroke=Stroke(DEEP, 0.5))
    assert not stops_short(Group((rule,), frame="rule"))


def test_the_place_on_the_page_counts_not_the_one_in_the_drawing() -> None:
    half = Rect(0, 0, 100, 100)
    moved = Group((Path(outline_rect(half), DEEP),), frame="f", transform=Transform(e=50, f=50))
    assert not stops_short(moved)
    back = Group((Path(outline_rect(half), DEEP),), frame="f", transform=Transform(e=-2, f=50))
    assert stops_short(back)


def test_without_bleed_nothing_has_to_reach_it() -> None:
    page = a_page(a_ground(Rect(0, 0, 300, 400), DEEP), bleed=0.0)
    receiver = a_receiver(least_bleed=0)
    proof = a_proof(scene=Scene("T", "nn", (page,)), receiver={"least_bleed": 0})
    assert proof.receiver == receiver
    assert not check_proof(proof, RULES)
