import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.values.geometry import Insets, Point, Rect, Transform, bound

numbers = st.floats(-1000, 1000)
rects = st.builds(Rect, numbers, numbers, st.floats(1, 500), st.floats(1, 500))


@given(rects, st.floats(0, 100))
def test_growing_and_insetting_undo_each_other(rect: Rect, by: float) -> None:
    back = rect.grow(by).inset(Insets.even(by))
    assert back.x == pytest.approx(rect.x, abs=1e-9)
    assert back.width == pytest.approx(rect.width)


@given(rects, rects)
def test_an_overlap_lies_in_both(one: Rect, other: Rect) -> None:
    shared = one.overlap(other)
    if shared is not None:
        assert one.covers(shared) and other.covers(shared)
    assert (shared is None) == (other.overlap(one) is None)


@given(rects, rects)
def test_a_bound_covers_all(one: Rect, other: Rect) -> None:
    around = bound((one, other))
    assert around is not None
    assert around.covers(one) and around.covers(other)
    assert bound(()) is None


def test_transforms_follow_each_other() -> None:
    quarter = Transform(0, 1, -1, 0, 0, 0)
    shift = Transform(1, 0, 0, 1, 10, 20)
    assert quarter.then(shift).apply(Point(3, 4)) == Point(6, 23)
    assert shift.then(quarter).apply(Point(3, 4)) == Point(-24, 13)


def test_the_bound_of_a_turned_rect() -> None:
    half = math.sqrt(0.5)
    turned = Transform(half, half, -half, half).bound(Rect(0, 0, 10, 10))
    assert turned.width == pytest.approx(10 * math.sqrt(2))
    assert turned.center.y == pytest.approx(10 * half)
