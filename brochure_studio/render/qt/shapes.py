"""Scene values as Qt's: colors, rectangles, transforms, outlines, brushes and pens."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainterPath, QPen, QTransform

from brochure_studio.scene.items import Gradient, Outline, Stroke
from brochure_studio.values.color import Color, Rgb
from brochure_studio.values.geometry import Point, Rect, Transform


def to_qcolor(color: Color) -> QColor:
    """Return a color as the screen shows it, its tint applied."""
    return rgb_to_qcolor(color.screen)


def rgb_to_qcolor(rgb: Rgb) -> QColor:
    """Return an sRGB color."""
    return QColor.fromRgbF(*(min(1.0, max(0.0, v)) for v in (rgb.r, rgb.g, rgb.b)))


def to_qpoint(point: Point) -> QPointF:
    """Return a point."""
    return QPointF(point.x, point.y)


def to_qrect(rect: Rect) -> QRectF:
    """Return a rectangle."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def to_qtransform(transform: Transform) -> QTransform:
    """Return an affine transform."""
    t = transform
    return QTransform(t.a, t.b, t.c, t.d, t.e, t.f)


def to_qpath(outline: Outline, even_odd: bool = False) -> QPainterPath:
    """Return an outline as a path with its fill rule."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill if even_odd else Qt.FillRule.WindingFill)
    for op, at in outline.segments():
        match op:
            case "M":
                path.moveTo(at[0], at[1])
            case "L":
                path.lineTo(at[0], at[1])
            case "C":
                path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5])
            case _:
                path.closeSubpath()
    return path


# How a color is shown: as the screen's own, or as a printing condition makes it.
Shown = Callable[[Color], QColor]


def to_qbrush(fill: Color | Gradient, shown: Shown = to_qcolor) -> QBrush:
    """Return a plain or a linear gradient brush."""
    if isinstance(fill, Color):
        return QBrush(shown(fill))
    gradient = QLinearGradient(to_qpoint(fill.start), to_qpoint(fill.end))
    for offset, color in fill.stops:
        gradient.setColorAt(offset, shown(color))
    return QBrush(gradient)


def to_qpen(stroke: Stroke, least_width: float, shown: Shown = to_qcolor) -> QPen:
    """Return a pen; a line is never thinner than `least_width` (points), or it would fade away."""
    width = max(stroke.width, least_width)
    pen = QPen(shown(stroke.color), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if stroke.round else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if stroke.round else Qt.PenJoinStyle.MiterJoin)
    # PDF's miter limit of 10 is twice Qt's figure, which counts from the middle of the line.
    pen.setMiterLimit(5)
    if stroke.dash:
        pen.setDashPattern([length / width for length in stroke.dash])
    return pen


def is_upright_rect(outline: Outline) -> bool:
    """Tell whether an outline is one rectangle with level edges."""
    if outline.ops not in ("MLLLZ", "MLLLLZ"):
        return False
    c = outline.coords
    across = c[1] == c[3] and c[2] == c[4] and c[5] == c[7] and c[6] == c[0]
    down = c[0] == c[2] and c[3] == c[5] and c[4] == c[6] and c[7] == c[1]
    closed = len(c) == 8 or c[8:] == c[:2]
    return (across or down) and closed
