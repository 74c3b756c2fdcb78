"""Which pixels of a picture show: enough for its window, and lying where they lay before."""

import pytest

from brochure_studio.scene.items import Picture
from brochure_studio.scene.showing import find_showing
from brochure_studio.values.geometry import Rect


def test_a_picture_cut_by_its_window_shows_the_pixels_under_it_and_one_more() -> None:
    picture = Picture("p", Rect(0, 0, 100, 50), Rect(20, 10, 30, 20), (200, 100))
    showing = find_showing(picture)
    assert showing is not None
    assert showing.box == (39, 19, 101, 61)
    assert showing.placed == Rect(19.5, 9.5, 31, 21)
    assert showing.window == picture.window


def test_no_pixel_beyond_the_picture_is_asked_for() -> None:
    whole = Rect(0, 0, 100, 50)
    showing = find_showing(Picture("p", whole, whole, (200, 100)))
    assert showing is not None
    assert showing.box == (0, 0, 200, 100)
    assert showing.placed == whole


@pytest.mark.parametrize("x", [-60.0, 120.0])
def test_a_window_beside_the_picture_shows_nothing(x: float) -> None:
    assert find_showing(Picture("p", Rect(0, 0, 50, 50), Rect(x, 0, 40, 40), (10, 10))) is None
