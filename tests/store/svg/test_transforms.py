"""SVG transforms, compared with picosvg."""

import pytest
from picosvg.svg_transform import Affine2D

from brochure_studio.store.svg.transforms import parse_transform
from brochure_studio.values.geometry import IDENTITY, Transform


@pytest.mark.parametrize(
    "text",
    [
        "translate(3 4)",
        "translate(3)",
        "scale(2) translate(3, 4)",
        "rotate(30)",
        "rotate(30 10 -5)",
        "skewX(20),skewY(-10)",
        "matrix(1 2 3 4 5 6) scale(1,-1)",
    ],
)
def test_transforms_are_those_of_picosvg(text: str) -> None:
    ours, theirs = parse_transform(text), Affine2D.fromstring(text)
    assert (ours.a, ours.b, ours.c, ours.d, ours.e, ours.f) == pytest.approx(tuple(theirs))


def test_nothing_is_no_transform() -> None:
    assert parse_transform(" ") == IDENTITY
    assert parse_transform("\n translate( 1 , 2 ) ") == Transform(e=1, f=2)


@pytest.mark.parametrize("text", ["spin(3)", "scale(1 2 3)", "rotate(1 2)", "translate(x)", "5"])
def test_what_is_not_a_transform_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a|does not take"):
        parse_transform(text)
