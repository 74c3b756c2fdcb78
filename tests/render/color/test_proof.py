"""Soft proofs: what the paper makes of a color."""

import pytest

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.proof import SoftProof, proof_color
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.values.color import Cmyk, Color, Rgb
from tests.render.pdf.stage import NEWSPRINT, PROFILE


def test_paper_is_white_and_ink_is_dark() -> None:
    transforms = Transforms()
    paper = proof_color(Cmyk(0, 0, 0, 0), PROFILE, transforms)
    assert (paper.r, paper.g, paper.b) == pytest.approx((1, 1, 1), abs=0.01)
    assert proof_color(Cmyk(0, 0, 0, 1), PROFILE, transforms).luminance < 0.03


def test_newsprint_is_duller_than_coated_paper() -> None:
    transforms = Transforms()
    red = Cmyk(0, 1, 1, 0)
    coated, newsprint = (proof_color(red, p, transforms) for p in (PROFILE, NEWSPRINT))
    assert coated.r - coated.g > newsprint.r - newsprint.g


def test_a_picture_loses_what_cannot_be_printed() -> None:
    green = Pixels(1, 1, "rgb", bytes((0, 255, 0)))
    shown = SoftProof(PROFILE).picture(green)
    assert shown.mode == "rgb"
    assert shown.data[1] < 200
    inks = Pixels(1, 1, "cmyk", bytes((0, 0, 0, 0)))
    assert SoftProof(PROFILE).picture(inks).data == pytest.approx(bytes((255,) * 3), abs=1)


def test_a_gray_picture_stays_gray_and_keeps_what_is_clear() -> None:
    half = Pixels(2, 1, "gray-alpha", bytes((128, 255, 128, 0)))
    shown = SoftProof(PROFILE).picture(half)
    assert shown.mode == "rgba"
    red, green, blue, first, *_, last = shown.data
    assert max(red, green, blue) - min(red, green, blue) < 12
    assert (first, last) == (255, 0)


def test_a_brand_color_is_shown_by_its_inks_and_not_by_its_screen_color() -> None:
    color = Color(Cmyk(0, 0, 0, 1), Rgb(1, 0, 0))
    assert SoftProof(PROFILE).color(color).r < 0.25
    tinted = Color(Cmyk(0, 0, 0, 1), Rgb(1, 0, 0), tint=0.1)
    assert SoftProof(PROFILE).color(tinted).r > 0.8
