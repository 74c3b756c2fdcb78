"""Styles of a brand as the typesetter takes them."""

import pytest

from brochure_studio.layout.styles import style_paragraph
from brochure_studio.model.brand import Brand


def leading(size: float, **more: object) -> float:
    """Return the leading of a style of some size on a baseline grid of 12 pt."""
    brand = Brand.model_validate(
        {
            "format": "brand/1",
            "id": "b",
            "name": "B",
            "colors": {"ink": {"name": "I", "cmyk": [0, 0, 0, 100], "rgb": "#000000"}},
            "typefaces": {"f": {"family": "F", "cuts": [{"file": "fonts/f.ttf", "weight": 400}]}},
            "paragraph_styles": {"s": {"typeface": "f", "size": size, **more}},
        }
    )
    return style_paragraph(brand, "s", "nn", 12.0).paragraph.leading


@pytest.mark.parametrize(
    ("size", "points"), [(8, 12), (10, 12), (11.5, 12), (14, 18), (24, 30), (40, 48)]
)
def test_type_that_says_no_leading_keeps_to_the_grid_and_never_lies_upon_itself(
    size: float, points: float
) -> None:
    found = leading(size)
    assert found == points
    assert found >= size


def test_a_leading_that_is_said_holds() -> None:
    assert leading(24, leading=20) == 20
