"""Color spaces of a finished PDF, named so that a rule can allow or forbid them."""

from typing import Any

import pikepdf
from pikepdf import Name

from brochure_studio.readback.finished import Paint

_DEVICE = {"G": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}
_START: dict[str, tuple[float, ...]] = {
    "DeviceGray": (0.0,),
    "DeviceRGB": (0.0, 0.0, 0.0),
    "DeviceCMYK": (0.0, 0.0, 0.0, 1.0),
}
BLACK = Paint("DeviceGray", (0.0,))


def read_space(space: Any, named: Any = None) -> Paint:
    """Return a color space as a paint without channels; `named` are the stream's ColorSpace names.

    An indexed space counts as the space that its colors are in.
    """
    if isinstance(space, pikepdf.Name):
        key = str(space).lstrip("/")
        if named is not None and space in named:
            return read_space(named[space], named)
        return Paint(_DEVICE.get(key, key))
    if not isinstance(space, pikepdf.Array) or not len(space):
        return Paint("?")
    kind = str(space[0]).lstrip("/")
    if kind == "Indexed":
        return read_space(space[1], named)
    if kind == "Separation":
        return Paint(kind, (), (str(space[1]).lstrip("/"),))
    if kind == "DeviceN":
        return Paint(kind, (), tuple(str(one).lstrip("/") for one in space[1]))
    return Paint(kind)


def initial_paint(space: Paint) -> Paint:
    """Return the color that holds after its space was set (ISO 32000-1, table 74)."""
    start = _START.get(space.space, (1.0,) * max(len(space.colorants), 1))
    return Paint(space.space, start, space.colorants)


def is_white(paint: Paint) -> bool:
    """Tell whether a paint puts no ink on the paper."""
    match paint.space:
        case "DeviceCMYK" | "Separation" | "DeviceN":
            return bool(paint.shares) and not any(paint.shares)
        case "DeviceGray" | "DeviceRGB":
            return bool(paint.shares) and min(paint.shares) >= 1
        case _:
            return False


def is_black_ink(paint: Paint) -> bool:
    """Tell whether a paint is full black ink alone."""
    return paint.space == "DeviceCMYK" and paint.shares == (0.0, 0.0, 0.0, 1.0)


def picture_space(image: Any, resources: Any) -> Paint:
    """Return the color space of an image XObject; a stencil has none of its own."""
    if image.get(Name.ImageMask, False):
        return Paint("Stencil")
    space = image.get(Name.ColorSpace)
    if space is None:
        return Paint("JPX" if image.get(Name.Filter) == Name.JPXDecode else "?")
    return read_space(space, resources.get(Name.ColorSpace))
