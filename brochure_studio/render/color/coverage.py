"""How much ink lies on a page: total area coverage as printers measure it."""

from dataclasses import dataclass

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.convert import to_image
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm

# Ghent Workgroup 2022: the mean in a square of 15 mm, so that one dark pixel alarms nobody.
SQUARE = mm(15)


@dataclass(frozen=True, slots=True)
class Inked:
    """A square and the mean of total ink in it, in percent; points from the picture's corner."""

    ink: float
    square: Rect


def heaviest_square(pixels: Pixels, ppi: float, square: float = SQUARE) -> Inked:
    """Return the square of a CMYK picture with the highest mean of total ink.

    `ppi` is the resolution at which it prints, `square` the side in points. Squares overlap by
    half, so that none is missed by where the grid happens to lie. A picture smaller than a square
    is one square.
    """
    if pixels.mode != "cmyk":
        raise ValueError("ink is measured on CMYK pixels")
    image = to_image(pixels)
    half = max(square * ppi / 72 / 2, 1)
    across = max(round(image.width / half), 1)
    down = max(round(image.height / half), 1)
    plates = [plate.resize((across, down), 4).tobytes() for plate in image.split()]
    totals = [sum(inks) / 2.55 for inks in zip(*plates, strict=True)]
    ink, x, y = max(
        (_mean(totals, across, down, x, y), x, y)
        for y in range(max(down - 1, 1))
        for x in range(max(across - 1, 1))
    )
    wide, high = image.width * 72 / ppi, image.height * 72 / ppi
    step, rise = wide / across, high / down
    return Inked(ink, Rect(x * step, y * rise, min(2 * step, wide), min(2 * rise, high)))


def _mean(totals: list[float], across: int, down: int, x: int, y: int) -> float:
    """Return the mean of up to two by two half squares from (x, y)."""
    found = [
        totals[row * across + column]
        for row in range(y, min(y + 2, down))
        for column in range(x, min(x + 2, across))
    ]
    return sum(found) / len(found)
