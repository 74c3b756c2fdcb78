"""Outlines of plain shapes, and fills of the template turned into paint."""

import math

from brochure_studio.layout.tokens import find_color
from brochure_studio.model.brand import Brand
from brochure_studio.model.frames import Fill, Line
from brochure_studio.scene.items import Gradient, Outline, Path, Stroke, outline_rect
from brochure_studio.values.color import Color
from brochure_studio.values.geometry import Point, Rect

# A quarter of a circle as one cubic curve; the error is 0.03 % of the radius.
KAPPA = 0.5522847498


def outline_rounded(rect: Rect, radius: float) -> Outline:
    """Return a rectangle with round corners; the radius is at most half of the shorter side."""
    r = min(radius, rect.width / 2, rect.height / 2)
    if r <= 0:
        return outline_rect(rect)
    x, y, e, b = rect.x, rect.y, rect.right, rect.bottom
    k = r * (1 - KAPPA)
    return Outline(
        "MLCLCLCLCZ",
        (x + r, y)
        + (e - r, y, e - k, y, e, y + k, e, y + r)
        + (e, b - r, e, b - k, e - k, b, e - r, b)
        + (x + r, b, x + k, b, x, b - k, x, b - r)
        + (x, y + r, x, y + k, x + k, y, x + r, y),
    )


def outline_ellipse(rect: Rect) -> Outline:
    """Return the ellipse that fills a rectangle."""
    x, y, e, b = rect.x, rect.y, rect.right, rect.bottom
    cx, cy = rect.center.x, rect.center.y
    kx, ky = rect.width / 2 * KAPPA, rect.height / 2 * KAPPA
    return Outline(
        "MCCCCZ",
        (cx, y)
        + (cx + kx, y, e, cy - ky, e, cy)
        + (e, cy + ky, cx + kx, b, cx, b)
        + (cx - kx, b, x, cy + ky, x, cy)
        + (x, cy - ky, cx - kx, y, cx, y),
    )


def outline_line(rect: Rect) -> Outline:
    """Return the line from a rectangle's top left to its bottom right corner."""
    return Outline("ML", (rect.x, rect.y, rect.right, rect.bottom))


def paint_fill(brand: Brand, fill: Fill, rect: Rect) -> Color | Gradient:
    """Return a color, or a gradient whose ends lie on the rectangle's edges at the fill's angle."""
    first = find_color(brand, fill.color, fill.tint)
    if fill.to is None:
        return first
    turn = math.radians(fill.angle)
    dx, dy = math.cos(turn), math.sin(turn)
    reach = (abs(dx) * rect.width + abs(dy) * rect.height) / 2
    middle = rect.center
    return Gradient(
        Point(middle.x - dx * reach, middle.y - dy * reach),
        Point(middle.x + dx * reach, middle.y + dy * reach),
        ((0.0, first), (1.0, find_color(brand, fill.to, fill.to_tint))),
    )


def stroke_line(brand: Brand, line: Line | None) -> Stroke | None:
    """Return a template's line as a stroke, or None."""
    return Stroke(find_color(brand, line.color), line.width, line.dash) if line else None


def draw_ground(
    brand: Brand, outline: Outline, rect: Rect, fill: Fill | None, line: Line | None
) -> tuple[Path, ...]:
    """Return what lies under a frame: its fill and its line, or nothing."""
    if fill is None and line is None:
        return ()
    paint = paint_fill(brand, fill, rect) if fill else None
    return (Path(outline, paint, stroke_line(brand, line)),)
