"""Soft proof: what a printing condition makes of colors, shown on the screen."""

from typing import Protocol

from PIL import Image

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.convert import convert_picture, to_image
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.values.color import Cmyk, Color, Rgb


class Proofing(Protocol):
    """What makes colors and pictures look otherwise than a screen would show them."""

    def color(self, color: Color) -> Rgb:
        """Return how a color is shown."""
        ...

    def picture(self, pixels: Pixels) -> Pixels:
        """Return a picture as it is shown, in sRGB; a ProfileError says why it cannot be."""
        ...


class SoftProof:
    """What one printing condition makes of a scene's colors and pictures, for the screen."""

    def __init__(self, profile: bytes, transforms: Transforms | None = None) -> None:
        self._profile = profile
        self._transforms = transforms or Transforms()

    def color(self, color: Color) -> Rgb:
        """Return how a color's process inks look, which also stand for its spot ink."""
        return proof_color(color.process, self._profile, self._transforms)

    def picture(self, pixels: Pixels) -> Pixels:
        """Return a picture as it comes out, in sRGB: converted as for print, and shown.

        A ProfileError says that the condition's profile cannot be used.
        """
        image = to_image(pixels)
        made = convert_picture(image, pixels.profile, "cmyk", self._profile, self._transforms)
        inks = made.image if made.image.mode == "CMYK" else _black_plate(made.image)
        shown = self._transforms.between(self._profile, None, "CMYK", "RGB").apply(inks)
        if made.alpha is None:
            return Pixels(shown.width, shown.height, "rgb", shown.tobytes())
        shown.putalpha(made.alpha)
        return Pixels(shown.width, shown.height, "rgba", shown.tobytes())


def _black_plate(gray: Image.Image) -> Image.Image:
    none = Image.new("L", gray.size, 0)
    return Image.merge("CMYK", (none, none, none, gray.convert("L").point(lambda v: 255 - v)))


def proof_color(inks: Cmyk, profile: bytes, transforms: Transforms) -> Rgb:
    """Return how process inks look on the paper of a CMYK profile, as an sRGB color."""
    shares = tuple(round(share * 255) for share in (inks.c, inks.m, inks.y, inks.k))
    dot = Image.new("CMYK", (1, 1), shares)
    r, g, b = transforms.between(profile, None, "CMYK", "RGB").apply(dot).tobytes()
    return Rgb(r / 255, g / 255, b / 255)
