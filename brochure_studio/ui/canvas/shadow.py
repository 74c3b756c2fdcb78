"""The soft shadow of paper on the desk, drawn once and then laid around sheets of any size."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from brochure_studio.render.qt.shadow import paint_shadow

# How far the shadow reaches, what of it lies outside the sheet, and how much of a corner is kept.
_REACH, _OUTSIDE, _INSIDE = 10, 13, 12
_CORNER = _OUTSIDE + _INSIDE


class Shadow:
    """Eight pieces of one picture: four corners as they are, four edges stretched between them."""

    def __init__(self) -> None:
        self._ratio = 0.0
        self._picture = QImage()

    def paint(self, painter: QPainter, sheet: QRectF, ratio: float) -> None:
        """Draw the shadow around a sheet; `ratio` is device pixels a screen pixel."""
        # On whole pixels, or the pieces' edges would show where they meet.
        whole = QRectF(sheet.toAlignedRect())
        around = whole.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        if not around.intersects(painter.clipBoundingRect()):
            return
        if min(sheet.width(), sheet.height()) < 2 * _INSIDE:
            paint_shadow(painter, sheet, _REACH)
            return
        if ratio != self._ratio:
            self._ratio, self._picture = ratio, _draw(ratio)
        for target, source in _pieces(around, ratio):
            painter.drawImage(target, self._picture, source)


def _draw(ratio: float) -> QImage:
    side = round((2 * _CORNER + 1) * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        room = 2 * _INSIDE + 1
        paint_shadow(painter, QRectF(_OUTSIDE, _OUTSIDE, room, room), _REACH)
    return image


def _pieces(around: QRectF, ratio: float) -> list[tuple[QRectF, QRectF]]:
    """Return where each piece goes and where in the picture it is."""
    xs, ys = _spans(around.left(), around.right()), _spans(around.top(), around.bottom())
    cuts = ((0, _CORNER), (_CORNER, 1), (_CORNER + 1, _CORNER))
    return [
        (
            QRectF(xs[i][0], ys[j][0], xs[i][1], ys[j][1]),
            QRectF(cuts[i][0] * ratio, cuts[j][0] * ratio, cuts[i][1] * ratio, cuts[j][1] * ratio),
        )
        for i in range(3)
        for j in range(3)
        if (i, j) != (1, 1)
    ]


def _spans(start: float, end: float) -> tuple[tuple[float, float], ...]:
    middle = end - start - 2 * _CORNER
    return (start, _CORNER), (start + _CORNER, middle), (end - _CORNER, _CORNER)
