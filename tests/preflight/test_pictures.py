"""How fine a picture is for the size it is shown at, in words and in pixels."""

from dataclasses import replace

import pytest

from brochure_studio.preflight.pictures import RULES
from brochure_studio.preflight.registry import check_proof
from brochure_studio.scene.items import Group, Picture
from brochure_studio.values.finding import Finding
from brochure_studio.values.geometry import Rect
from tests.preflight.samples import a_photo, a_proof, a_scene

AD = Rect(0, 0, 1080, 1080)


def found(pixels: tuple[int, int], good: int, rect: Rect = AD) -> list[Finding]:
    screen: dict[str, object] = {
        "medium": "png",
        "color": "rgb",
        "resolution": {"least": 47, "good": good, "target": 144},
    }
    proof = a_proof(screen, scene=a_scene(a_photo(pixels, rect)))
    return [one for one in check_proof(proof, RULES) if "coarse" in one.code]


@pytest.mark.parametrize(
    ("pixels", "good", "codes"),
    [
        (1080, 71, []),
        (1060, 71, ["picture-coarse"]),
        (2160, 143, []),
        (2100, 143, ["picture-coarse"]),
        (700, 71, ["picture-too-coarse"]),
    ],
)
def test_a_screen_ad_needs_its_own_pixels_and_twice_as_many_at_twice_the_density(
    pixels: int, good: int, codes: list[str]
) -> None:
    assert [one.code for one in found((pixels, pixels), good)] == codes


def test_the_pixels_there_are_and_those_it_takes_are_told() -> None:
    (finding,) = found((1080, 1080), 143)
    assert "72 ppi her: 1080 × 1080 pikslar, og 2160 × 2160 er trygt" in finding.what.nn
    assert "144 ppi" in finding.why.nn


def test_a_picture_of_a_pixel_has_one_and_not_none() -> None:
    (finding,) = found((1, 1), 71, Rect(0, 0, 1080, 400))
    assert "1 ppi here: 1 × 1 pixels" in finding.what.en
    assert "0 " not in finding.what.en.partition("and ")[0]


def test_only_what_shows_of_a_cropped_picture_counts() -> None:
    placed, window = Rect(-540, 0, 2160, 1080), Rect(0, 0, 1080, 1080)
    picture = Picture("a@1", placed, window, (2000, 1000))
    group = a_photo((2000, 1000), AD)
    (figure,) = group.items
    assert isinstance(figure, Group)
    cropped = replace(group, items=(replace(figure, items=(picture,)),))
    proof = a_proof(
        {"medium": "png", "color": "rgb", "resolution": {"least": 47, "good": 71, "target": 144}},
        scene=a_scene(cropped),
    )
    (finding,) = (one for one in check_proof(proof, RULES) if one.code == "picture-coarse")
    assert "1000 × 1000 pixels, and 1080 × 1080 are safe" in finding.what.en
