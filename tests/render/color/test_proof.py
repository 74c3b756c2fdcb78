"""Soft proofs: what the paper makes of a color."""

import pytest

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.proof import proof_color, proof_picture
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.values.color import Cmyk
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
    shown = proof_picture(green, PROFILE, Transforms())
    assert shown.mode == "rgb"
    assert shown.data[1] < 200
    inks = Pixels(1, 1, "cmyk", bytes((0, 0, 0, 0)))
    assert proof_picture(inks, PROFILE, Transforms()).data == pytest.approx(
        bytes((255,) * 3), abs=1
    )
