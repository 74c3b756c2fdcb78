"""The brand: colors, and municipalities through the years."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from brochure_studio.model.brand import Brand, Municipality
from brochure_studio.values.color import Cmyk

BEFORE, AFTER = date(2019, 12, 31), date(2020, 1, 1)
DATA: dict[str, Any] = {
    "format": "brand/1",
    "id": "region",
    "name": "Regionen",
    "colors": {"fjord": {"name": "Fjord", "cmyk": [84, 42, 47, 41], "rgb": "#17545B", "spot": "P"}},
    "typefaces": {},
    "paragraph_styles": {},
    "municipalities": [
        {"id": "ulvik", "name": "Ulvik"},
        {"id": "odda", "name": "Odda", "valid_to": "2019-12-31", "successor": "ullensvang"},
        {"id": "jondal", "name": "Jondal", "valid_to": "2019-12-31", "successor": "ullensvang"},
        {"id": "ullensvang", "name": "Ullensvang", "valid_from": "2020-01-01"},
        {"id": "voss", "name": "Voss", "member": False},
    ],
}


@pytest.fixture
def brand() -> Brand:
    return Brand.model_validate(DATA)


def test_inks_are_shares_and_the_spot_and_token_come_along(brand: Brand) -> None:
    color = brand.color("fjord")
    assert color.cmyk == Cmyk(0.84, 0.42, 0.47, 0.41)
    assert (color.rgb.to_hex(), color.spot, color.token) == ("#17545b", "P", "fjord")
    with pytest.raises(KeyError):
        brand.color("sea")


def test_members_change_with_the_day(brand: Brand) -> None:
    names = [[m.id for m in brand.municipalities_on(day)] for day in (BEFORE, AFTER)]
    assert names == [["ulvik", "odda", "jondal"], ["ulvik", "ullensvang"]]


@pytest.mark.parametrize(
    ("id", "day", "found"),
    [
        ("odda", BEFORE, "odda"),
        ("odda", AFTER, "ullensvang"),
        ("ulvik", AFTER, "ulvik"),
        ("ullensvang", BEFORE, None),
        ("nowhere", AFTER, None),
    ],
)
def test_a_successor_takes_its_place(brand: Brand, id: str, day: date, found: str | None) -> None:
    municipality = brand.municipality_on(id, day)
    assert (municipality.id if municipality else None) == found


def test_successors_in_a_circle_end(brand: Brand) -> None:
    circle = tuple(
        Municipality(id=one, name=one, valid_to=BEFORE, successor=other)
        for one, other in (("a", "b"), ("b", "a"))
    )
    turning = brand.model_copy(update={"municipalities": circle})
    assert turning.municipality_on("a", AFTER) is None


@pytest.mark.parametrize("cmyk", [[0, 0, 0], [0, 0, 0, 101], [0, 0, 0, 0, 0], "0 0 0 0"])
def test_inks_out_of_range_are_refused(cmyk: object) -> None:
    colors = {"fjord": {"name": "F", "cmyk": cmyk, "rgb": "#17545B"}}
    with pytest.raises(ValidationError):
        Brand.model_validate({**DATA, "colors": colors})
