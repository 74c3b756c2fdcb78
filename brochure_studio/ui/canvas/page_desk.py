"""The pages as they lie on the desk, ready to be drawn: arrangement, paper and tiles; no widget."""

from functools import reduce

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from brochure_studio.layout.resources import Resources
from brochure_studio.render.color.proof import SoftProof
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.scene.page import Page, Scene
from brochure_studio.scene.walk import hit
from brochure_studio.ui.canvas.arrange import Desk, arrange
from brochure_studio.ui.canvas.changes import changed_areas
from brochure_studio.ui.canvas.overlays import on_screen, paint_guides, paint_page_name
from brochure_studio.ui.canvas.shadow import Shadow
from brochure_studio.ui.canvas.tiles import Tiles
from brochure_studio.ui.canvas.view import View
from brochure_studio.values.geometry import Point, Rect


class PageDesk:
    """Pages of a scene laid out on a desk, with their pixels kept between paintings."""

    def __init__(self, scene: Scene, resources: Resources, facing: bool) -> None:
        self._facing = facing
        self._resources = resources
        self._plain = self.ink = QtInk(resources)
        self._tiles = Tiles(self.ink)
        self._shadow = Shadow()
        # While somebody zooms, what was drawn before is stretched.
        self.hurried = False
        self.pages: tuple[Page, ...] = scene.pages
        self.desk: Desk = arrange(scene.pages, facing)

    def show_proof(self, proof: SoftProof | None) -> None:
        """Draw everything as a printing condition shows it, or in the screen's own colors."""
        self.ink = self._plain if proof is None else QtInk(self._resources, proof)
        self._tiles = Tiles(self.ink)

    def show(self, scene: Scene) -> None:
        """Take over a new layout; only what differs is drawn again."""
        if [page.trim for page in scene.pages] != [page.trim for page in self.pages]:
            self._tiles.forget()
            self.desk = arrange(scene.pages, self._facing)
        else:
            for number, (old, new) in enumerate(zip(self.pages, scene.pages, strict=True)):
                self._tiles.forget_page(number, new, changed_areas(old, new))
        self.pages = scene.pages

    def find(self, at: Point) -> tuple[int, Point] | None:
        """Return the page under a point of the desk and the point on that page."""
        number = self.desk.page_at(at)
        if number is None:
            return None
        place = self.desk.place(number)
        return number, Point(at.x - place.x, at.y - place.y)

    def nearest(self, at: Point, number: int) -> Point:
        """Return a point of the desk as a point of a given page, even where it lies outside."""
        place = self.desk.place(number)
        return Point(at.x - place.x, at.y - place.y)

    def sources(self, number: int, point: Point) -> tuple[str, ...]:
        """Return the slots under a point of a page, the topmost first."""
        found = (group.source for group in hit(self.pages[number], point))
        return tuple(dict.fromkeys(source for source in found if source))

    def has_fixed(self, number: int, point: Point) -> bool:
        """Tell whether a frame of the template that is no slot lies topmost under a point."""
        top = next(iter(hit(self.pages[number], point)), None)
        return top is not None and not top.source

    def paint(self, painter: QPainter, view: View, ratio: float, guides: bool, font: QFont) -> None:
        """Draw all pages that are in sight; `ratio` is device pixels a screen pixel."""
        sight = painter.clipBoundingRect()
        for spread in self.desk.spreads:
            papers = (self._paper(view, number, guides) for number in spread.numbers)
            self._shadow.paint(painter, reduce(QRectF.united, papers), ratio)
        for number, page in enumerate(self.pages):
            place = self.desk.place(number)
            if on_screen(view, place, page.bleed_box.grow(30)).intersects(sight):
                self._paint_page(painter, view, ratio, number, guides)
                above = view.to_screen(Point(place.x, place.y))
                # Nearer to its own page where pages come near to each other.
                lift = min(10, 8 * view.zoom) + (page.bleed * view.zoom if guides else 0)
                paint_page_name(painter, Point(above.x, above.y - lift), _name(number, page), font)

    def _paint_page(
        self, painter: QPainter, view: View, ratio: float, number: int, guides: bool
    ) -> None:
        page, place = self.pages[number], self.desk.place(number)
        paper = self._paper(view, number, guides)
        painter.fillRect(paper, QColor("white"))
        corner = on_screen(view, place, page.bleed_box).topLeft()
        painter.save()
        painter.setClipRect(paper, Qt.ClipOperation.IntersectClip)
        painter.scale(1 / ratio, 1 / ratio)
        at = round(corner.x() * ratio), round(corner.y() * ratio)
        scale = view.zoom * ratio
        if not (self.hurried and self._tiles.paint_stretched(painter, number, at, scale)):
            self._tiles.paint(painter, number, page, at, scale)
        painter.restore()
        if guides:
            paint_guides(painter, view, place, page, paper)

    def _paper(self, view: View, number: int, guides: bool) -> QRectF:
        box = self.desk.paper(number, self.pages[number], guides)
        return on_screen(view, self.desk.place(number), box)

    def area(self, view: View, number: int, rect: Rect) -> QRectF:
        """Return where a rectangle of a page is in the viewport."""
        return on_screen(view, self.desk.place(number), rect)


def _name(number: int, page: Page) -> str:
    panels = "  ·  ".join(panel.name for panel in page.panels)
    return f"{number + 1}  {page.name}" + (f"   ({panels})" if panels else "")
