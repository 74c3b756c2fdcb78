"""Pages as square tiles of pixels, so that an edit draws anew only where it shows."""

import math
from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Rect

_SIDE = 512
_MOST_TILES = 240

_Place = tuple[int, int, int, int]


class Tiles:
    """Tiles of pages by page, zoom, column and row; counted from the bleed's top left corner."""

    def __init__(self, ink: QtInk) -> None:
        self._ink = ink
        self._held: OrderedDict[_Place, QImage] = OrderedDict()

    def forget(self) -> None:
        """Let go of all tiles."""
        self._held.clear()

    def forget_page(self, number: int, page: Page, areas: tuple[Rect, ...] | None) -> None:
        """Let go of a page's tiles that touch `areas` (points on the page), or of all of them."""
        for place in [place for place in self._held if place[0] == number]:
            if areas is None or any(_touches(place, page, area) for area in areas):
                del self._held[place]

    def paint(
        self, painter: QPainter, number: int, page: Page, corner: tuple[int, int], scale: float
    ) -> None:
        """Draw what is in the painter's clip of a page whose bleed corner is at `corner`.

        Pixels are the painter's own, `scale` of them a point.
        """
        box = page.bleed_box
        whole = QRect(0, 0, math.ceil(box.width * scale), math.ceil(box.height * scale))
        sight = painter.clipBoundingRect().toAlignedRect().translated(-corner[0], -corner[1])
        for column, row in _columns_and_rows(whole & sight):
            tile = self._tile((number, _key(scale), column, row), page, scale)
            painter.drawImage(corner[0] + column * _SIDE, corner[1] + row * _SIDE, tile)

    def _tile(self, place: _Place, page: Page, scale: float) -> QImage:
        held = self._held.get(place)
        if held is None:
            held = self._held[place] = self._draw(place, page, scale)
            if len(self._held) > _MOST_TILES:
                self._held.popitem(last=False)
        self._held.move_to_end(place)
        return held

    def _draw(self, place: _Place, page: Page, scale: float) -> QImage:
        _, _, column, row = place
        image = QImage(QSize(_SIDE, _SIDE), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.translate(-column * _SIDE, -row * _SIDE)
        box = page.bleed_box
        painter.fillRect(QRectF(0, 0, box.width * scale, box.height * scale), Qt.GlobalColor.white)
        painter.scale(scale, scale)
        painter.translate(-box.x, -box.y)
        paint_page(painter, page, self._ink)
        painter.end()
        return image


def _key(scale: float) -> int:
    return round(scale * 10_000)


def _columns_and_rows(area: QRect) -> list[tuple[int, int]]:
    if area.isEmpty():
        return []
    columns = range(area.left() // _SIDE, area.right() // _SIDE + 1)
    rows = range(area.top() // _SIDE, area.bottom() // _SIDE + 1)
    return [(column, row) for row in rows for column in columns]


def _touches(place: _Place, page: Page, area: Rect) -> bool:
    _, key, column, row = place
    side = _SIDE / (key / 10_000)
    box = page.bleed_box
    tile = Rect(box.x + column * side, box.y + row * side, side, side)
    return tile.overlap(area.grow(1.0)) is not None
