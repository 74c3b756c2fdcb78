"""Pictures brought into the color space of a receiver."""

from dataclasses import dataclass
from typing import Literal

from PIL import Image

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.transforms import ProfileError, Transforms

ColorMode = Literal["cmyk", "rgb", "gray"]
_PIL_MODES = {
    "bitmap": "L",
    "gray": "L",
    "gray-alpha": "LA",
    "rgb": "RGB",
    "rgba": "RGBA",
    "cmyk": "CMYK",
}
_SPACE_OF_MODE = {"L": "gray", "RGB": "rgb", "CMYK": "cmyk"}


@dataclass(frozen=True, slots=True)
class PressPicture:
    """A picture ready for a receiver: one of the modes 1, L, RGB and CMYK, and its transparency.

    `alpha` is a mask of mode L, 255 where the picture covers.
    """

    image: Image.Image
    alpha: Image.Image | None = None


def to_image(pixels: Pixels) -> Image.Image:
    """Return decoded pixels as a PIL image that borrows their bytes."""
    size = (pixels.width, pixels.height)
    mode = _PIL_MODES[pixels.mode]
    return Image.frombuffer(mode, size, pixels.data, "raw", mode, 0, 1)


def convert_picture(
    image: Image.Image,
    profile: bytes | None,
    mode: ColorMode,
    target: bytes | None,
    transforms: Transforms,
) -> PressPicture:
    """Convert a picture into a receiver's color space.

    `profile` is the picture's own; without one RGB is taken for sRGB and CMYK for `target`, the
    receiver's CMYK profile. Gray and one-bit pictures stay on the black plate. A ProfileError says
    that CMYK is asked for and no profile tells which.
    """
    alpha = image.getchannel("A") if image.mode in {"LA", "RGBA"} else None
    plain = image.convert(image.mode.removesuffix("A")) if alpha else image
    own = _fitting(profile, plain.mode, transforms)
    match mode:
        case "cmyk":
            made = _to_cmyk(plain, own, target, transforms)
        case "rgb":
            made = _to_rgb(plain, own, target, transforms)
        case "gray":
            made = plain if plain.mode in {"1", "L"} else _to_gray(plain, own, target, transforms)
    return PressPicture(made, None if alpha is None or _is_full(alpha) else alpha)


def _fitting(profile: bytes | None, mode: str, transforms: Transforms) -> bytes | None:
    """Return the profile if it describes pictures of this mode; people embed wrong ones."""
    if not profile:
        return None
    try:
        fits = transforms.space(profile) == _SPACE_OF_MODE.get(mode)
    except ProfileError:
        return None
    return profile if fits else None


def _to_cmyk(
    image: Image.Image, own: bytes | None, target: bytes | None, transforms: Transforms
) -> Image.Image:
    if image.mode == "1":
        return image
    if target is None:
        raise ProfileError("a receiver that prints in CMYK needs a color profile")
    if image.mode == "L":
        return image.point(black_curve(target, transforms))
    if image.mode == "CMYK":
        if own is None or own == target:
            return image
        return _apply(image, own, target, "CMYK", transforms)
    return _apply(image, own, target, "CMYK", transforms)


def _to_rgb(
    image: Image.Image, own: bytes | None, target: bytes | None, transforms: Transforms
) -> Image.Image:
    if image.mode in {"1", "L"} or (image.mode == "RGB" and own is None):
        return image
    source = own or target
    if image.mode == "CMYK" and source is None:
        raise ProfileError("a CMYK picture has no profile, and the receiver names none for it")
    return _apply(image, source if image.mode == "CMYK" else own, None, "RGB", transforms)


def _to_gray(
    image: Image.Image, own: bytes | None, target: bytes | None, transforms: Transforms
) -> Image.Image:
    return _to_rgb(image, own, target, transforms).convert("L")


def _apply(
    image: Image.Image,
    source: bytes | None,
    target: bytes | None,
    mode: str,
    transforms: Transforms,
) -> Image.Image:
    transform = transforms.between(source, target, image.mode, mode)
    return transform.apply(image)


def black_curve(profile: bytes, transforms: Transforms) -> list[int]:
    """Return for each gray of the screen (0 to 255) the DeviceGray that prints as light as it.

    Black ink alone spreads on paper: unchanged, a gray picture would print too dark. Both scales
    are fitted to each other at paper white and at full black, so these two stay what they are.
    """
    ramp = Image.frombytes("L", (256, 1), bytes(range(256)))
    none = Image.new("L", (256, 1), 0)
    black = Image.merge("CMYK", (none, none, none, ramp.point(lambda v: 255 - v)))
    printed = _lightness(transforms.between(profile, None, "CMYK", "LAB").apply(black))
    seen = _lightness(transforms.between(None, None, "RGB", "LAB").apply(ramp.convert("RGB")))
    return [_nearest(printed, lightness) for lightness in seen]


def _lightness(lab: Image.Image) -> list[float]:
    """Return a ramp's lightness, stretched to run from 0 to 1."""
    levels = list(lab.getchannel("L").tobytes())
    dark, light = levels[0], levels[-1]
    return [(level - dark) / (light - dark or 1) for level in levels]


def _nearest(levels: list[float], wanted: float) -> int:
    """Return the index of the level nearest to `wanted`; the ends answer the ends."""
    if wanted <= 0:
        return 0
    if wanted >= 1:
        return len(levels) - 1
    return min(range(len(levels)), key=lambda i: abs(levels[i] - wanted))


def _is_full(alpha: Image.Image) -> bool:
    return alpha.getextrema() == (255, 255)
