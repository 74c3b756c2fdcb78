"""Measures: what may be written, and what it comes to."""

import pytest

from brochure_studio.model.measures import Edge, Measure


def edge_of(id: str, edge: Edge) -> float:
    return {("title", "bottom"): 30.0, ("mark", "width"): 8.0}[id, edge]


@pytest.mark.parametrize(
    ("written", "comes_to"),
    [
        ("0", 0.0),
        ("50%", 100.0),
        ("4u", 2.0),
        ("3.5mm", 3.5),
        ("-3mm", -3.0),
        ("title.bottom", 30.0),
        ("title.bottom + 2u - 1mm", 30.0),
        ("100% - mark.width", 192.0),
    ],
)
def test_a_measure_comes_to_millimetres(written: str, comes_to: float) -> None:
    assert Measure.read(written).resolve(200, 0.5, edge_of) == pytest.approx(comes_to)


@pytest.mark.parametrize("written", ["", "4", "4 px", "title", "title.middle", "4u 3u", "4u +"])
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is not a measure such as"):
        Measure.read(written)


def test_an_edge_of_what_is_not_placed_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Measure.read("code.left").resolve(200, 0.5, edge_of)
