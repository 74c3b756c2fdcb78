"""Drawings from SVG files, in the brand's colors."""

from pathlib import Path

from brochure_studio.layout.resources import Drawing
from brochure_studio.model.brand import Brand
from brochure_studio.store.file_reading import read_bytes
from brochure_studio.store.svg.elements import MOST_BYTES, read_elements
from brochure_studio.store.svg.flatten import flatten_drawing
from brochure_studio.store.svg.paint import Palette, brand_palette


def read_drawing(file: Path, brand: Brand | None) -> Drawing:
    """Read an SVG and flatten it; an UnreadableError carries all that cannot be drawn, placed.

    Fills that are the screen color of a brand color become that color with its inks and spot.
    """
    palette = brand_palette(brand) if brand else Palette({})
    return flatten_drawing(file, read_elements(file, read_bytes(file, MOST_BYTES)), palette)
