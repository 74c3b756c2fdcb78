"""Which part of a picture shows: dragged, scaled about a point, aimed at a focal point; no widget.

All in points of the page. A crop is the focal point and the zoom that the document keeps, so the
same crop serves frames of every shape.
"""

from dataclasses import dataclass

from brochure_studio.layout.pictures import fill_rect
from brochure_studio.values.geometry import Point, Rect

LEAST_ZOOM, MOST_ZOOM = 1.0, 4.0


@dataclass(frozen=True, slots=True)
class Crop:
    """A picture of `pixels` in the frame `rect`, with its focal point in shares and its zoom."""

    rect: Rect
    pixels: tuple[int, int]
    focus: tuple[float, float] = (0.5, 0.5)
    zoom: float = 1.0

    @property
    def placed(self) -> Rect:
        """Return where the whole picture lies."""
        return fill_rect(self.rect, self.pixels, self.focus, self.zoom)

    @property
    def ppi(self) -> float:
        """Return the resolution in pixels an inch."""
        return self.pixels[0] * 72 / self.placed.width

    @property
    def spot(self) -> Point:
        """Return where the focal point lies on the page."""
        placed = self.placed
        x, y = self.focus
        return Point(placed.x + x * placed.width, placed.y + y * placed.height)

    def drag(self, dx: float, dy: float) -> "Crop":
        """Return the crop with the picture moved under the frame, never past its edges."""
        placed = self.placed
        return self._laid(placed.x + dx, placed.y + dy, self.zoom)

    def scale(self, factor: float, at: Point | None = None) -> "Crop":
        """Return the crop zoomed so that what lies at a point stays there."""
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, self.zoom * factor))
        fixed, placed = at or self.rect.center, self.placed
        grown = zoom / self.zoom
        x = fixed.x - (fixed.x - placed.x) * grown
        y = fixed.y - (fixed.y - placed.y) * grown
        return self._laid(x, y, zoom)

    def aim(self, at: Point) -> "Crop":
        """Return the crop with what lies at a point of the page as its focal point."""
        placed = self.placed
        x, y = (at.x - placed.x) / placed.width, (at.y - placed.y) / placed.height
        return Crop(self.rect, self.pixels, (_share(x), _share(y)), self.zoom)

    def _laid(self, x: float, y: float, zoom: float) -> "Crop":
        """Return the crop whose picture lies as near to a corner as its edges allow."""
        size = fill_rect(self.rect, self.pixels, (0.5, 0.5), zoom)
        x = min(self.rect.x, max(x, self.rect.right - size.width))
        y = min(self.rect.y, max(y, self.rect.bottom - size.height))
        middle = self.rect.center
        focus = (_share((middle.x - x) / size.width), _share((middle.y - y) / size.height))
        return Crop(self.rect, self.pixels, focus, round(zoom, 3))


def _share(value: float) -> float:
    return round(min(1.0, max(0.0, value)), 4)
