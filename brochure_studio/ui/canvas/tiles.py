"""Pages as square tiles of pixels, so that an edit draws anew only where it shows."""

import math
from collections import OrderedDict
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.render.qt.shapes import to_qrect
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Rect, bound

_SIDE = 512
_MOST_TILES = 240

_Place = tuple[int, int, int, int]


@dataclass(slots=True)
class _Tile:
    """Pixels, and the parts of the page that have changed since they were drawn."""

    image: QImage
    stale: list[Rect] = field(default_factory=list)


class Tiles:
    """Tiles of pages by page, zoom, column and row; counted from the bleed's top left corner."""

    def __init__(self, ink: QtInk) -> None:
        self._ink = ink
        self._held: OrderedDict[_Place, _Tile] = OrderedDict()

    def forget(self) -> None:
        """Let go of all tiles."""
        self._held.clear()

    def forget_page(self, number: int, page: Page, areas: tuple[Rect, ...] | None) -> None:
        """Have a page drawn anew: in `areas` (points on the page), or all of it."""
        # One rectangle around all: each line of a text against each tile would cost more.
        around = None if areas is None else bound(areas)
        for place in [place for place in self._held if place[0] == number]:
            if areas is None:
                del self._held[place]
            elif around is not None and _touches(place, page, around):
                self._held[place].stale.append(around)

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

    def paint_stretched(
        self, painter: QPainter, number: int, corner: tuple[int, int], scale: float
    ) -> bool:
        """Draw a page from the tiles of the zoom it was last drawn at; False where there are none.

        A person who zooms sees the paper move at once, and sharp type when the wheel rests.
        """
        last = next((place[1] for place in reversed(self._held) if place[0] == number), None)
        if last is None:
            return False
        side = _SIDE * scale / (last / 10_000)
        for (page, key, column, row), tile in self._held.items():
            if (page, key) == (number, last):
                at = QRectF(corner[0] + column * side, corner[1] + row * side, side, side)
                if at.intersects(painter.clipBoundingRect()):
                    painter.drawImage(at, tile.image)
        return True

    def _tile(self, place: _Place, page: Page, scale: float) -> QImage:
        held = self._held.get(place)
        if held is None:
            held = self._held[place] = _Tile(_blank())
            self._draw(held.image, place, page, scale, page.bleed_box)
            if len(self._held) > _MOST_TILES:
                self._held.popitem(last=False)
        elif held.stale:
            # One drawing of all that has changed costs less than one for each line of a text.
            around = bound(held.stale)
            held.stale.clear()
            if around is not None:
                self._draw(held.image, place, page, scale, around)
        self._held.move_to_end(place)
        return held.image

    def _draw(self, image: QImage, place: _Place, page: Page, scale: float, area: Rect) -> None:
        _, _, column, row = place
        box = page.bleed_box
        with QPainter(image) as painter:
            painter.translate(-column * _SIDE, -row * _SIDE)
            painter.scale(scale, scale)
            painter.translate(-box.x, -box.y)
            # Whole pixels, so that no edge of the part that is drawn anew shows.
            device = (
                painter.transform().mapRect(to_qrect(area)).toAlignedRect().adjusted(-1, -1, 1, 1)
            )
            painter.setClipRect(painter.transform().inverted()[0].mapRect(QRectF(device)))
            painter.fillRect(to_qrect(box), Qt.GlobalColor.white)
            paint_page(painter, page, self._ink)


def _blank() -> QImage:
    image = QImage(QSize(_SIDE, _SIDE), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
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
