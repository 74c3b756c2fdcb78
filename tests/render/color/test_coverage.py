"""Total ink, measured as a mean in squares of 15 mm."""

import pytest

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.coverage import heaviest_square

PPI = 72 / (42.519685 / 30)  # so that a square of 15 mm is 30 pixels wide


def sheet(width: int, height: int, dark: set[tuple[int, int]]) -> Pixels:
    """Return a white sheet with dots of 320 % ink."""
    full, none = bytes((204, 204, 204, 204)), bytes(4)
    data = b"".join(full if (x, y) in dark else none for y in range(height) for x in range(width))
    return Pixels(width, height, "cmyk", data)


def test_a_square_full_of_ink_is_found_wherever_it_lies() -> None:
    for left, top in ((0, 0), (75, 45)):
        square = {(x, y) for x in range(left, left + 30) for y in range(top, top + 30)}
        assert heaviest_square(sheet(120, 90, square), PPI).ink == pytest.approx(320, abs=1)


def test_one_dark_dot_alarms_nobody() -> None:
    assert heaviest_square(sheet(120, 90, {(50, 50)}), PPI).ink < 2


def test_a_small_picture_is_one_square() -> None:
    pixels = Pixels(4, 4, "cmyk", bytes((255, 0, 0, 255)) * 16)
    assert heaviest_square(pixels, PPI).ink == pytest.approx(200, abs=1)


def test_only_inks_are_measured() -> None:
    with pytest.raises(ValueError, match="CMYK"):
        heaviest_square(Pixels(1, 1, "rgb", bytes(3)), 72)
