"""Which of a picture's pixels show on the page: the same for paper and screen."""

import math
from dataclasses import dataclass

from brochure_studio.scene.items import Picture
from brochure_studio.values.geometry import Rect


@dataclass(frozen=True, slots=True)
class Showing:
    """A box of a picture's pixels (left, top, right, bottom), where it lies, and what of it shows.

    `placed` and `window` are in points; the box reaches a pixel beyond the window for smoothing.
    """

    box: tuple[int, int, int, int]
    placed: Rect
    window: Rect


def find_showing(picture: Picture) -> Showing | None:
    """Return the pixels needed of a picture, or None where nothing of it shows."""
    window = picture.window.overlap(picture.placed)
    if window is None:
        return None
    box = _pixels_under(window, picture.placed, picture.pixels)
    return Showing(box, _where(box, picture.placed, picture.pixels), window)


def _pixels_under(window: Rect, placed: Rect, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the box of whole pixels that covers the window, with one more for smoothing."""
    across, down = size[0] / placed.width, size[1] / placed.height
    left = max(math.floor((window.x - placed.x) * across) - 1, 0)
    top = max(math.floor((window.y - placed.y) * down) - 1, 0)
    right = min(math.ceil((window.right - placed.x) * across) + 1, size[0])
    bottom = min(math.ceil((window.bottom - placed.y) * down) + 1, size[1])
    return left, top, right, bottom


def _where(box: tuple[int, int, int, int], placed: Rect, size: tuple[int, int]) -> Rect:
    """Return where a box of pixels lies on the page."""
    width, height = placed.width / size[0], placed.height / size[1]
    left, top, right, bottom = box
    return Rect(
        placed.x + left * width,
        placed.y + top * height,
        (right - left) * width,
        (bottom - top) * height,
    )
