"""Crops: dragging and scaling keep the frame filled; the focal point is where one aims."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.ui.editing.crop import Crop
from brochure_studio.values.geometry import Point, Rect

FRAME = Rect(10, 20, 100, 50)
WIDE = Crop(FRAME, (400, 100))  # twice as wide as its frame: 200 by 50


def test_a_drag_moves_the_picture_with_the_pointer() -> None:
    dragged = WIDE.drag(-30, 0)
    assert dragged.placed.x == pytest.approx(WIDE.placed.x - 30, abs=0.05)
    assert dragged.focus == (0.65, 0.5)


def test_a_drag_ends_at_the_edge_of_the_picture() -> None:
    assert WIDE.drag(1000, 30).placed == Rect(10, 20, 200, 50)
    assert WIDE.drag(-1000, 0).placed.right == pytest.approx(FRAME.right)


def test_zoom_keeps_what_is_under_the_pointer() -> None:
    at = Point(60, 45)
    zoomed = WIDE.scale(2, at)
    assert zoomed.placed.width == 400
    assert zoomed.aim(at).focus == pytest.approx(WIDE.aim(at).focus, abs=0.001)


def test_zoom_has_its_limits() -> None:
    assert WIDE.scale(0.1).zoom == 1.0
    assert WIDE.scale(100).zoom == 4.0
    assert WIDE.scale(2).ppi == pytest.approx(WIDE.ppi / 2)


def test_aiming_brings_the_point_to_the_middle() -> None:
    aimed = WIDE.scale(2).aim(Point(50, 40))
    assert aimed.spot.x == pytest.approx(FRAME.center.x, abs=0.05)


steps = st.floats(-300, 300)


@given(steps, steps, st.floats(0.2, 5), st.tuples(st.integers(1, 5000), st.integers(1, 5000)))
def test_the_frame_is_always_full(
    dx: float, dy: float, factor: float, pixels: tuple[int, int]
) -> None:
    crop = Crop(FRAME, pixels).scale(factor).drag(dx, dy).scale(1 / factor, Point(20, 30))
    placed = crop.placed
    assert placed.x <= FRAME.x + 1e-6 and placed.right >= FRAME.right - 1e-6
    assert placed.y <= FRAME.y + 1e-6 and placed.bottom >= FRAME.bottom - 1e-6
