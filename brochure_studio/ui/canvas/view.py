"""Zoom and scroll as plain numbers: which point of the desk is where on the screen."""

from dataclasses import dataclass, replace

from brochure_studio.values.geometry import Point, Rect, Size

LEAST_ZOOM, MOST_ZOOM = 0.05, 32.0


@dataclass(frozen=True, slots=True)
class View:
    """`zoom` is screen pixels a point; `corner` the desk's point at the viewport's top left."""

    zoom: float = 1.0
    corner: Point = Point(0, 0)

    def to_screen(self, point: Point) -> Point:
        """Return where a point of the desk is in the viewport."""
        return Point((point.x - self.corner.x) * self.zoom, (point.y - self.corner.y) * self.zoom)

    def to_desk(self, point: Point) -> Point:
        """Return which point of the desk is under a point of the viewport."""
        return Point(self.corner.x + point.x / self.zoom, self.corner.y + point.y / self.zoom)

    def rect_to_screen(self, rect: Rect) -> Rect:
        """Return where a rectangle of the desk is in the viewport."""
        at = self.to_screen(Point(rect.x, rect.y))
        return Rect(at.x, at.y, rect.width * self.zoom, rect.height * self.zoom)

    def zoom_at(self, fixed: Point, factor: float) -> "View":
        """Return the view zoomed so that what is under `fixed` (viewport) stays there."""
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, self.zoom * factor))
        held = self.to_desk(fixed)
        return View(zoom, Point(held.x - fixed.x / zoom, held.y - fixed.y / zoom))

    def pan(self, dx: float, dy: float) -> "View":
        """Return the view with the paper moved by screen pixels."""
        corner = Point(self.corner.x - dx / self.zoom, self.corner.y - dy / self.zoom)
        return replace(self, corner=corner)

    def keep_within(self, desk: Rect, viewport: Size) -> "View":
        """Return the view moved so that the desk cannot be lost: centered where it is smaller."""
        width, height = viewport.width / self.zoom, viewport.height / self.zoom
        x = _keep(self.corner.x, desk.x, desk.right, width)
        y = _keep(self.corner.y, desk.y, desk.bottom, height)
        return replace(self, corner=Point(x, y))


def fit(area: Rect, viewport: Size, margin: float) -> View:
    """Return the view that shows a rectangle whole, `margin` pixels clear of the edges."""
    room = Size(max(1.0, viewport.width - 2 * margin), max(1.0, viewport.height - 2 * margin))
    zoom = min(room.width / max(area.width, 1.0), room.height / max(area.height, 1.0))
    return center(area.center, min(MOST_ZOOM, max(LEAST_ZOOM, zoom)), viewport)


def center(point: Point, zoom: float, viewport: Size) -> View:
    """Return the view with a point of the desk in the middle."""
    corner = Point(point.x - viewport.width / 2 / zoom, point.y - viewport.height / 2 / zoom)
    return View(zoom, corner)


def _keep(corner: float, start: float, end: float, room: float) -> float:
    if end - start <= room:
        return (start + end - room) / 2
    return min(max(corner, start), end - room)
