"""Soft proof: what a printing condition makes of colors, shown on the screen."""

from PIL import Image

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.convert import to_image
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.values.color import Cmyk, Rgb


def proof_color(inks: Cmyk, profile: bytes, transforms: Transforms) -> Rgb:
    """Return how process inks look on the paper of a CMYK profile, as an sRGB color."""
    shares = tuple(round(share * 255) for share in (inks.c, inks.m, inks.y, inks.k))
    dot = Image.new("CMYK", (1, 1), shares)
    r, g, b = transforms.between(profile, None, "CMYK", "RGB").apply(dot).tobytes()
    return Rgb(r / 255, g / 255, b / 255)


def proof_picture(pixels: Pixels, profile: bytes, transforms: Transforms) -> Pixels:
    """Return a picture as a printing condition shows it, in sRGB without transparency.

    An RGB picture is converted to the inks and back; what the press cannot print is lost.
    """
    image = to_image(pixels)
    if image.mode != "CMYK":
        own = pixels.profile if image.mode == "RGB" else None
        forth = transforms.between(own, profile, "RGB", "CMYK")
        image = forth.apply(image.convert("RGB"))
    shown = transforms.between(profile, None, "CMYK", "RGB").apply(image)
    return Pixels(shown.width, shown.height, "rgb", shown.tobytes())
