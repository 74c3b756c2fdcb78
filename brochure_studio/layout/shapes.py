"""Shapes of the template: rectangles, ellipses and rules that are never content."""

from brochure_studio.layout.desk import Desk, Laid, Spot
from brochure_studio.layout.outlines import (
    outline_ellipse,
    outline_line,
    outline_rounded,
    paint_fill,
    stroke_line,
)
from brochure_studio.model.frames import ShapeFrame
from brochure_studio.scene.items import Group, Outline, Path, Role, outline_rect
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm


def lay_shape(desk: Desk, spot: Spot, frame: ShapeFrame) -> Laid:
    """Lay a shape with its fill and line."""
    rect = spot.rect(frame)
    paint = paint_fill(desk.brand, frame.fill, rect) if frame.fill else None
    path = Path(_outline(frame, rect), paint, stroke_line(desk.brand, frame.line))
    return Laid((Group((path,), frame=frame.id, box=rect, role=Role.ARTIFACT),))


def _outline(frame: ShapeFrame, rect: Rect) -> Outline:
    match frame.shape:
        case "rectangle":
            return outline_rect(rect)
        case "rounded":
            return outline_rounded(rect, mm(frame.radius))
        case "ellipse":
            return outline_ellipse(rect)
        case "line":
            return outline_line(rect)
