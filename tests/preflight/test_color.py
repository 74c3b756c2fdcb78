"""Colors that a receiver prints."""

import pytest

from brochure_studio.preflight.color import RULES
from brochure_studio.preflight.registry import check_proof
from brochure_studio.scene.items import Item
from brochure_studio.values.color import BLACK, REGISTRATION, Cmyk, Color, Rgb
from brochure_studio.values.finding import Grade
from tests.preflight.samples import DEEP, GOLD, a_ground, a_proof, a_scene, a_text

GRAY = {"color": "gray"}


def codes(*items: Item, receiver: dict[str, object] | None = None) -> list[str]:
    proof = a_proof(receiver, scene=a_scene(*items))
    return [finding.code for finding in check_proof(proof, RULES)]


def test_a_spot_color_is_fixed_where_the_receiver_has_no_plate_for_it() -> None:
    proof = a_proof(scene=a_scene(a_ground(color=GOLD)))
    (finding,) = check_proof(proof, RULES)
    assert (finding.code, finding.grade) == ("color-outside", Grade.FIXED)
    assert "Gull" in finding.what.nn
    assert codes(a_ground(color=GOLD), receiver={"spots": True}) == []
    assert codes(a_ground(color=GOLD), receiver={"color": "rgb"}) == []


def test_marks_are_on_every_plate_and_no_fault() -> None:
    assert codes(a_ground(color=REGISTRATION)) == []


def test_a_gray_receiver_turns_colors_gray() -> None:
    assert codes(a_ground(color=DEEP), receiver=GRAY) == ["color-outside"]
    assert codes(a_ground(color=BLACK), receiver=GRAY) == []


@pytest.mark.parametrize(("limit", "found"), [(300, []), (240, []), (239, ["ink-total"])])
def test_the_ink_of_a_brand_color_against_the_receivers_limit(limit: int, found: list[str]) -> None:
    assert codes(a_ground(color=DEEP), receiver={"ink_limit": limit}) == found


def test_a_tint_has_less_ink() -> None:
    half = Color(DEEP.cmyk, DEEP.rgb, tint=0.5, token="deep")
    assert codes(a_ground(color=half), receiver={"ink_limit": 150}) == []


def test_black_text_of_several_inks_goes_by_the_paper() -> None:
    black = Color(Cmyk(0.6, 0.5, 0.4, 0.9), Rgb(0, 0, 0))
    assert codes(a_text(color=black)) == []
    newspaper = {"ink_limit": 240}
    assert codes(a_text(color=black), receiver=newspaper) == ["text-rich-black"]
