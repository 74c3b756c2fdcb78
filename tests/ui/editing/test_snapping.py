"""Snapping: the nearest line within reach, both directions alone, the grid for upper edges only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.ui.editing.snapping import Guides, collect_guides, keep_inside, snap
from brochure_studio.values.geometry import Rect

BOX = Rect(100, 100, 40, 20)


@pytest.mark.parametrize(
    ("line", "step"),
    [(97.0, -3.0), (102.0, 2.0), (121.5, 1.5), (143.0, 3.0), (90.0, 0.0), (147.0, 0.0)],
)
def test_edges_and_middle_rest_on_lines_within_reach(line: float, step: float) -> None:
    found = snap(BOX, Guides(xs=(line,)), reach=4)
    assert found.dx == step
    assert found.xs == ((line,) if step else ())
    assert (found.dy, found.ys) == (0.0, ())


def test_the_nearest_line_wins() -> None:
    assert snap(BOX, Guides(xs=(97, 101)), 5).dx == 1
    assert snap(BOX, Guides(ys=(97, 122)), 5).dy == 2


def test_lines_that_are_met_together_are_all_told() -> None:
    assert snap(BOX, Guides(xs=(102, 122, 142)), 5).xs == (102, 122, 142)


def test_the_grid_is_for_upper_edges() -> None:
    assert snap(BOX, Guides(tops=(103,)), 5).dy == 3
    assert snap(BOX, Guides(tops=(123,)), 5).dy == 0
    assert snap(BOX, Guides(ys=(101,), tops=(102,)), 5).dy == 1


def test_a_page_gives_its_edges_middle_and_its_slots() -> None:
    guides = collect_guides(Rect(0, 0, 200, 300), Rect(10, 10, 180, 280), [BOX], [12.0])
    assert guides.xs == (0, 10, 100, 120, 140, 190, 200)
    assert 110 in guides.ys and 150 in guides.ys
    assert guides.tops == (12.0,)


numbers = st.floats(-500, 500)


@given(numbers, numbers, st.lists(numbers, max_size=8).map(tuple))
def test_what_rests_rests(x: float, y: float, lines: tuple[float, ...]) -> None:
    box, guides = Rect(x, y, 40, 20), Guides(lines, lines)
    found = snap(box, guides, 6)
    assert abs(found.dx) <= 6 and abs(found.dy) <= 6
    again = snap(box.move(found.dx, found.dy), guides, 6)
    assert abs(again.dx) < 1e-6 and abs(again.dy) < 1e-6


@given(numbers, numbers)
def test_a_box_is_brought_inside(x: float, y: float) -> None:
    room = Rect(0, 0, 200, 100)
    dx, dy = keep_inside(Rect(x, y, 40, 20), room)
    moved = Rect(x + dx, y + dy, 40, 20)
    assert moved.x >= -1e-6 and moved.right <= 200 + 1e-6
    assert moved.y >= -1e-6 and moved.bottom <= 100 + 1e-6
