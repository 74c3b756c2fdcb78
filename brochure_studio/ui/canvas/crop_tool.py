"""Cropping on the canvas: the picture is dragged under its frame, scaled, and aimed at a point."""

import math

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QWheelEvent

from brochure_studio.ui.canvas.slot_area import SlotArea
from brochure_studio.ui.editing.crop import Crop
from brochure_studio.ui.editing.shown_picture import ShownPicture, fills_frame, find_pictures
from brochure_studio.ui.look.theme import LIGHT, qcolor
from brochure_studio.values.geometry import Point, Rect

_Key = Qt.Key
# Screen pixels: how far a press may move and still be a click, and how near the ring is hit.
_CLICK, _RING = 4, 14
_STEP, _LEAP = 1.5, 15.0
_NOTCH = 1.08


class CropTool(QObject):
    """Works on the picture of the selected slot; `address` is set while the crop is open."""

    def __init__(self, canvas: SlotArea) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.address: str | None = None
        self._from: Point | None = None
        self._start: Crop | None = None
        self._aiming: Point | None = None
        self._moved = False

    @property
    def is_open(self) -> bool:
        """Tell whether a crop is open."""
        return self.address is not None

    def can_crop(self, address: str | None) -> bool:
        """Tell whether one may choose which part of a slot's picture shows."""
        session = self._canvas.session
        placed = session.slot(address) if session else None
        if session is None or placed is None or address is None or session.is_locked(placed):
            return False
        return fills_frame(session, address) and bool(find_pictures(session, address))

    def open(self, address: str) -> bool:
        """Open the crop of a slot's picture; tell whether one can."""
        if not self.can_crop(address):
            return False
        self.address = address
        self._canvas.viewport().update()
        return True

    def close(self) -> None:
        """Close the crop; it stands as it is."""
        if self.address is not None:
            self.address = self._from = self._aiming = None
            self._canvas.viewport().update()

    # The pointer

    def press(self, at: Point, address: str) -> bool:
        """Take hold of the picture of a slot, or of the ring of its focal point."""
        if not self.can_crop(address):
            return False
        self._from, self._moved = at, False
        self._start = self._crop(address)
        self._aiming = at if self.is_open and self._hits_ring(at) else None
        return True

    def drag(self, at: Point, address: str | None) -> bool:
        """Move the picture that is held; tell whether one is."""
        if self._from is None or self._start is None or address is None:
            return False
        dx, dy = at.x - self._from.x, at.y - self._from.y
        if not self._moved and max(abs(dx), abs(dy)) * self._canvas.view.zoom < _CLICK:
            return True
        self._moved = True
        self.address = address
        if self._aiming is not None:
            self._aiming = at
            self._canvas.viewport().update()
        else:
            self._set(address, self._start.drag(dx, dy))
        return True

    def release(self, address: str | None) -> bool:
        """Let go; a press that did not move opens the crop."""
        if self._from is None or address is None:
            return False
        if self._aiming is not None and self._moved:
            self._aim(address, self._aiming)
        elif not self._moved and not self.is_open:
            self.open(address)
        self._from = self._aiming = None
        self._canvas.viewport().update()
        return True

    def wheel(self, event: QWheelEvent) -> bool:
        """Scale the picture under the pointer while its crop is open."""
        at = self._canvas.view.to_desk(Point(event.position().x(), event.position().y()))
        shown = self._shown()
        if shown is None or self.address is None:
            return False
        place = self._place(shown)
        if not shown.area.move(place.x, place.y).contains(at):
            return False
        self.scale(1.0015 ** event.angleDelta().y(), Point(at.x - place.x, at.y - place.y))
        return True

    # Keys

    def takes_shortcut(self, event: QKeyEvent) -> bool:
        """Tell whether a key belongs to the crop before any shortcut of the window."""
        return self.is_open and event.key() in (*_ZOOM_KEYS, *_MOVES, _Key.Key_Escape)

    def key(self, event: QKeyEvent) -> bool:
        """Move, scale or close the crop that is open; False where a key is not for it."""
        if self.address is None:
            return False
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = _Key(event.key())
        if key in (_Key.Key_Escape, _Key.Key_Return, _Key.Key_Enter):
            self.close()
        elif key in _MOVES and (crop := self._crop(self.address)):
            step = _LEAP if far else _STEP
            self._set(self.address, crop.drag(_MOVES[key][0] * step, _MOVES[key][1] * step))
        elif key in _ZOOM_KEYS:
            self.scale(_NOTCH if _ZOOM_KEYS[key] else 1 / _NOTCH)
        else:
            return False
        return True

    def scale(self, factor: float, at: Point | None = None) -> None:
        """Scale the picture about a point of its page, or about the frame's middle."""
        crop = self._crop(self.address) if self.address else None
        if crop is not None and self.address is not None:
            self._set(self.address, crop.scale(factor, at))

    # What is shown

    def paint(self, painter: QPainter) -> None:
        """Draw the whole picture pale around its frame, thirds, and the ring of the focal point."""
        shown, desk = self._shown(), self._canvas.desk
        crop = self._crop(self.address) if self.address else None
        if shown is None or desk is None or crop is None:
            return
        view = self._canvas.view
        whole = desk.area(view, shown.page, shown.picture.placed)
        frame = desk.area(view, shown.page, shown.picture.window)
        self._paint_ghost(painter, shown, whole, frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(qcolor("#FFFFFF", 150), 1))
        for share in (1 / 3, 2 / 3):
            x, y = frame.left() + frame.width() * share, frame.top() + frame.height() * share
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        painter.setPen(QPen(QColor(LIGHT.outline), 1, Qt.PenStyle.DashLine))
        painter.drawRect(whole)
        painter.setPen(QPen(QColor(LIGHT.outline), 2))
        painter.drawRect(frame)
        if self._aiming is not None and self._moved:
            at = view.to_screen(self._aiming)
            _paint_ring(painter, QPointF(at.x, at.y))
        else:
            spot = desk.area(view, shown.page, Rect(crop.spot.x, crop.spot.y, 0, 0)).topLeft()
            _paint_ring(painter, spot)

    def _paint_ghost(
        self, painter: QPainter, shown: ShownPicture, whole: QRectF, frame: QRectF
    ) -> None:
        desk = self._canvas.desk
        sight = whole.intersected(QRectF(self._canvas.viewport().rect()))
        if desk is None or sight.isEmpty():
            return
        # Pale is enough a shape: a few hundred pixels, however large it lies on the screen.
        side = QSize(shown.picture.pixels[0], shown.picture.pixels[1])
        image = desk.ink.pictures.scaled(
            shown.picture.key, side.scaled(QSize(900, 900), Qt.AspectRatioMode.KeepAspectRatio)
        )
        if image is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.4)
        for strip in _around(whole, frame):
            painter.setClipRect(strip)
            painter.drawImage(whole, image)
        painter.restore()

    # Inside

    def _shown(self) -> ShownPicture | None:
        session = self._canvas.session
        if session is None or self.address is None:
            return None
        found = find_pictures(session, self.address)
        here = [one for one in found if one.page == self._canvas.page]
        return next(iter((*here, *found)), None)

    def _crop(self, address: str) -> Crop | None:
        session = self._canvas.session
        if session is None:
            return None
        shown = next(iter(find_pictures(session, address)), None)
        return shown.crop(session, address) if shown else None

    def _place(self, shown: ShownPicture) -> Rect:
        desk = self._canvas.desk
        return desk.desk.place(shown.page) if desk else Rect(0, 0, 0, 0)

    def _hits_ring(self, at: Point) -> bool:
        shown = self._shown()
        crop = self._crop(self.address) if self.address else None
        if shown is None or crop is None:
            return False
        place = self._place(shown)
        apart = math.hypot(at.x - place.x - crop.spot.x, at.y - place.y - crop.spot.y)
        return apart * self._canvas.view.zoom <= _RING

    def _aim(self, address: str, at: Point) -> None:
        shown, crop = self._shown(), self._crop(address)
        if shown is not None and crop is not None:
            place = self._place(shown)
            self._set(address, crop.aim(Point(at.x - place.x, at.y - place.y)))

    def _set(self, address: str, crop: Crop) -> None:
        if self._canvas.session is not None:
            self._canvas.session.set_crop(address, crop.focus, crop.zoom)


def _around(whole: QRectF, frame: QRectF) -> tuple[QRectF, ...]:
    left, right = whole.left(), whole.right()
    return (
        QRectF(left, whole.top(), whole.width(), frame.top() - whole.top()),
        QRectF(left, frame.bottom(), whole.width(), whole.bottom() - frame.bottom()),
        QRectF(left, frame.top(), frame.left() - left, frame.height()),
        QRectF(frame.right(), frame.top(), right - frame.right(), frame.height()),
    )


def _paint_ring(painter: QPainter, at: QPointF) -> None:
    for width, color in ((4.5, qcolor("#000000", 130)), (2.0, QColor("white"))):
        painter.setPen(QPen(color, width))
        painter.drawEllipse(at, 10, 10)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            start = QPointF(at.x() + 5 * dx, at.y() + 5 * dy)
            painter.drawLine(start, QPointF(at.x() + 15 * dx, at.y() + 15 * dy))


_MOVES = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}
# Larger or not.
_ZOOM_KEYS = {_Key.Key_Plus: True, _Key.Key_Equal: True, _Key.Key_Minus: False}
