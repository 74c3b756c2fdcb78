"""Rules of the brand that its own styles and templates may break."""

from typing import Any

import pytest

from brochure_studio.model.brand import Brand, BrandRules
from brochure_studio.model.soundness.brand_advice import advise_brand, advise_tints
from brochure_studio.model.template import Template
from tests.preflight.samples import BRAND, TEMPLATE


def brand(tracking: float, most: float = 100) -> Brand:
    held = BRAND.model_dump()
    held["paragraph_styles"]["label"] = {"tracking": tracking}
    held["character_styles"] = {"caps": {"tracking": tracking}}
    held["rules"] = {"most_tracking": most}
    return Brand.model_validate(held)


def test_styles_set_wider_than_the_rules_are_named() -> None:
    assert advise_brand(brand(100)) == ()
    found = advise_brand(brand(101))
    assert [one.steps for one in found] == [
        ("paragraph_styles", "label", "tracking"),
        ("character_styles", "caps", "tracking"),
    ]
    assert "write 100 or less" in found[0].todo


def tints(fill: Any, steps: tuple[float, ...] = (0.1, 0.5)) -> list[tuple[str | int, ...]]:
    shape = {"id": "s", "kind": "shape", "box": [0, 0, 9, 9], "fill": fill}
    page = {"id": "one", "name": "Side", "background": fill, "frames": [shape]}
    template = Template.model_validate({**TEMPLATE, "pages": [page]})
    return [one.steps for one in advise_tints(BrandRules(tint_steps=steps), template)]


def test_a_tint_that_the_brand_lacks_is_named_where_it_stands() -> None:
    assert tints({"color": "deep", "tint": 0.45}) == [
        ("pages", 0, "background", "tint"),
        ("pages", 0, "frames", 0, "fill", "tint"),
    ]


@pytest.mark.parametrize(
    "fill",
    [
        "deep",
        {"color": "deep", "tint": 0.5},
        {"color": "deep", "tint": 0},
        {"color": "deep", "tint": 0.45, "to": "gold"},
    ],
)
def test_plain_colors_steps_and_gradients_pass(fill: Any) -> None:
    assert tints(fill) == []


def test_a_brand_without_steps_lets_any_tint_be() -> None:
    assert tints({"color": "deep", "tint": 0.45}, ()) == []
