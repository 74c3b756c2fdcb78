"""What SVG elements are painted with: properties handed down, colors of the brand, gradients."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import ImageColor

from brochure_studio.model.brand import Brand
from brochure_studio.scene.items import Gradient
from brochure_studio.store.svg.elements import Element
from brochure_studio.store.svg.outlines import number
from brochure_studio.store.svg.transforms import parse_transform
from brochure_studio.values.color import BLACK, WHITE, Cmyk, Color, Rgb
from brochure_studio.values.geometry import Point, Rect, Transform

# SVG 1.1, appendix M: these pass from a group to what it holds, the others do not.
INHERITED = (
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-opacity",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "color",
    "visibility",
)


@dataclass(frozen=True, slots=True)
class Palette:
    """The brand's colors by their screen values, so that `#17545b` is the brand's own fjord."""

    by_hex: Mapping[str, Color]

    def find(self, text: str) -> Color:
        """Return the color of an SVG color word; a ValueError where it is none."""
        channels = ImageColor.getrgb(text)[:3]
        screen = "#" + "".join(f"{v:02x}" for v in channels)
        return self.by_hex.get(screen) or plain_color(screen)


def brand_palette(brand: Brand) -> Palette:
    """Return a brand's colors by hex; of two with the same the first in the file counts."""
    found = dict[str, Color]()
    for token, color in brand.colors.items():
        found.setdefault(color.rgb.lower(), color.color(token))
    return Palette(found)


def plain_color(screen: str) -> Color:
    """Return a color that is not the brand's: grays on the black plate alone, as print wants it."""
    rgb = Rgb.from_hex(screen)
    if screen in ("#000000", "#ffffff"):
        return BLACK if screen == "#000000" else WHITE
    black = 1 - max(rgb.r, rgb.g, rgb.b)
    c, m, y = (round((1 - v - black) / (1 - black), 4) for v in (rgb.r, rgb.g, rgb.b))
    return Color(Cmyk(c, m, y, round(black, 4)), rgb)


def properties(element: Element, handed_down: Mapping[str, str]) -> dict[str, str]:
    """Return the properties that hold for an element, its own above those handed down."""
    held = {key: handed_down[key] for key in INHERITED if key in handed_down}
    own = element.attributes.items()
    return {**held, **{key: value.strip() for key, value in own if value != "inherit"}}


def share(text: str | None) -> float:
    """Read an opacity, a number or percentage, kept within 0 to 1."""
    if text is None:
        return 1.0
    value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    if not math.isfinite(value):
        raise ValueError(f"`{text}` is not an opacity")
    return min(max(value, 0.0), 1.0)


def reference(text: str) -> str | None:
    """Return the id in `url(#id)`, or None for anything else."""
    match = re.match(r"""url\(\s*["']?#([^"')]+)["']?\s*\)""", text)
    return match[1].strip() if match else None


def linear_gradient(
    element: Element, stops: tuple[Element, ...], palette: Palette, box: Rect, at: Transform
) -> Gradient:
    """Return an SVG linear gradient on the page; a ValueError names what cannot be drawn."""
    take = element.attributes
    if take.get("spreadMethod", "pad") != "pad":
        raise ValueError("a gradient that repeats is not drawn")
    start = Point(_gradient_number(take, "x1", 0.0), _gradient_number(take, "y1", 0.0))
    end = Point(_gradient_number(take, "x2", 1.0), _gradient_number(take, "y2", 0.0))
    inner = parse_transform(take.get("gradientTransform", ""))
    if take.get("gradientUnits", "objectBoundingBox") == "objectBoundingBox":
        inner = inner.then(Transform(box.width, 0, 0, box.height, box.x, box.y))
    first, last = _straighten(start, end, inner.then(at))
    return Gradient(first, last, tuple(_stop(stop, palette) for stop in stops))


def _straighten(start: Point, end: Point, at: Transform) -> tuple[Point, Point]:
    """Map a gradient's axis so that its lines of one color stay what they are when skewed."""
    dx, dy = end.x - start.x, end.y - start.y
    first, last = at.apply(start), at.apply(end)
    # The line of one color through the start runs across the axis; its image is `side`.
    side = at.apply(Point(start.x - dy, start.y + dx))
    nx, ny = -(side.y - first.y), side.x - first.x
    length = nx * nx + ny * ny
    if length == 0:
        return first, last
    along = ((last.x - first.x) * nx + (last.y - first.y) * ny) / length
    return first, Point(first.x + along * nx, first.y + along * ny)


def _stop(element: Element, palette: Palette) -> tuple[float, Color]:
    held = properties(element, {})
    if share(held.get("stop-opacity")) < 1:
        raise ValueError("a gradient that fades to transparent is not drawn")
    offset = share(held.get("offset", "0"))
    return offset, palette.find(held.get("stop-color", "black"))


def _gradient_number(take: Mapping[str, str], key: str, otherwise: float) -> float:
    text = take.get(key)
    if text is not None and text.endswith("%"):
        return float(text[:-1]) / 100
    return number(text, otherwise)
