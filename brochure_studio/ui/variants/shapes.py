"""A size drawn as its shape: how wide it is to how high, seen before any figure is read."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPen, QPixmap

from brochure_studio.ui.look.theme import tokens

_THIN = 4.0


def paint_shape(painter: QPainter, area: QRectF, ratio: float, color: str) -> None:
    """Draw a sheet of a proportion (width by height) into the middle of an area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = area.adjusted(1, 1, -1, -1)
    # The very flat and the very tall are drawn a little less so: a hair is no shape.
    shown = max(0.16, min(6.0, ratio))
    width = min(room.width(), room.height() * shown)
    sheet = QRectF(0, 0, max(_THIN, width), max(_THIN, width / shown))
    sheet.moveCenter(room.center())
    painter.setPen(QPen(QColor(color), 1.4))
    painter.setBrush(QColor(tokens().accent_pale))
    painter.drawRoundedRect(sheet, 1.5, 1.5)
    painter.restore()


def shape_icon(ratio: float) -> QIcon:
    """Return a size's shape as an icon that follows the theme."""
    return QIcon(_ShapeIcon(ratio))


class _ShapeIcon(QIconEngine):
    def __init__(self, ratio: float) -> None:
        super().__init__()
        self._ratio = ratio

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle."""
        paint_shape(painter, QRectF(rect), self._ratio, tokens().accent)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the shape as pixels."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            self.paint(painter, made.rect(), mode, state)
        return made

    def clone(self) -> QIconEngine:
        """Return another one like it."""
        return _ShapeIcon(self._ratio)
