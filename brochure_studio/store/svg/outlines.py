"""Path data and the basic shapes of SVG as outlines of lines and cubic curves."""

import re
from math import isfinite

from brochure_studio.scene.items import Outline
from brochure_studio.store.svg.path_data import as_outline, path_outline
from brochure_studio.values.geometry import IDENTITY, Transform

# The distance of control points that makes a cubic curve the best quarter of a circle.
_KAPPA = 0.5522847498
_FARTHEST = 1e7
NOTHING = Outline("", ())
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def number(text: str | None, otherwise: float = 0.0) -> float:
    """Read a length in user units; a ValueError names what cannot be read."""
    if text is None:
        return otherwise
    match = re.fullmatch(r"\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)([a-z]*)\s*", text)
    if match is None or match[2] not in _UNITS:
        raise ValueError(f"`{text[:40]}` is not a length")
    return float(match[1]) * _UNITS[match[2]]


def numbers(text: str) -> tuple[float, ...]:
    """Read numbers parted by spaces or commas."""
    return tuple(number(part) for part in re.split(r"[\s,]+", text.strip()) if part)


def shape_outline(tag: str, attributes: dict[str, str]) -> Outline:
    """Return the path of a shape element in its own units; a ValueError names what is wrong."""
    if tag == "path":
        return path_outline(attributes.get("d", ""))
    if tag in ("polygon", "polyline"):
        return _polyline(numbers(attributes.get("points", "")), tag == "polygon")
    take = {key: number(attributes[key]) for key in _LENGTHS if key in attributes}
    if tag == "line":
        start = (take.get("x1", 0.0), take.get("y1", 0.0))
        return Outline("ML", (*start, take.get("x2", 0.0), take.get("y2", 0.0)))
    if tag == "rect":
        return _rectangle(take)
    rx = take.get("r", take.get("rx", take.get("ry", 0.0)))
    ry = take.get("r", take.get("ry", rx))
    return _ellipse(take.get("cx", 0.0), take.get("cy", 0.0), rx, ry)


_LENGTHS = ("x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2")


def transformed(outline: Outline, transform: Transform) -> Outline:
    """Return an outline transformed; a ValueError for coordinates out of all reach."""
    flat = outline.coords
    # No number is larger or smaller than one that is none, so that is asked for by itself.
    if flat and not (-_FARTHEST < min(flat) <= max(flat) < _FARTHEST and all(map(isfinite, flat))):
        raise ValueError("a coordinate is out of all reach")
    if transform == IDENTITY:
        return outline
    return Outline(outline.ops, tuple(_transformed(flat, transform)))


def _transformed(flat: tuple[float, ...], t: Transform) -> list[float]:
    coords = list[float]()
    for x, y in zip(flat[0::2], flat[1::2], strict=True):
        coords += (t.a * x + t.c * y + t.e, t.b * x + t.d * y + t.f)
    if not all(map(isfinite, coords)):
        raise ValueError("a transform is out of all reach")
    return coords


def _polyline(values: tuple[float, ...], closed: bool) -> Outline:
    count = len(values) // 2
    if not count:
        return NOTHING
    return Outline("M" + "L" * (count - 1) + ("Z" if closed else ""), values[: count * 2])


def _rectangle(take: dict[str, float]) -> Outline:
    x, y = take.get("x", 0.0), take.get("y", 0.0)
    width, height = take.get("width", 0.0), take.get("height", 0.0)
    if width <= 0 or height <= 0:
        return NOTHING
    rx = min(take.get("rx", take.get("ry", 0.0)), width / 2)
    ry = min(take.get("ry", rx), height / 2)
    right, bottom = x + width, y + height
    if rx <= 0 or ry <= 0:
        corners = ((x, y), (right, y), (right, bottom), (x, bottom))
        return _polyline(tuple(v for corner in corners for v in corner), True)
    kx, ky = rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    return as_outline(
        (
            ("M", (x + rx, y)),
            ("L", (right - rx, y)),
            ("C", (right - kx, y, right, y + ky, right, y + ry)),
            ("L", (right, bottom - ry)),
            ("C", (right, bottom - ky, right - kx, bottom, right - rx, bottom)),
            ("L", (x + rx, bottom)),
            ("C", (x + kx, bottom, x, bottom - ky, x, bottom - ry)),
            ("L", (x, y + ry)),
            ("C", (x, y + ky, x + kx, y, x + rx, y)),
            ("Z", ()),
        )
    )


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> Outline:
    if rx <= 0 or ry <= 0:
        return NOTHING
    kx, ky = rx * _KAPPA, ry * _KAPPA
    return as_outline(
        (
            ("M", (cx + rx, cy)),
            ("C", (cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)),
            ("C", (cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)),
            ("C", (cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)),
            ("C", (cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)),
            ("Z", ()),
        )
    )
