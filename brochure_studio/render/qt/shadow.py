"""The soft shadow of paper."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter


def paint_shadow(painter: QPainter, rect: QRectF, reach: int) -> None:
    """Draw the soft shadow of a sheet of paper that lies on a table, `reach` pixels far."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    # Layers add up from the outermost inwards, to a quarter of black at the sheet's edge.
    for step in range(reach, 0, -1):
        fade = (1 - step / (reach + 1)) ** 2
        painter.setBrush(QColor(20, 24, 26, round(190 / reach * fade)))
        grown = rect.adjusted(-step, -step * 0.6, step, step * 1.2)
        painter.drawRoundedRect(grown, step, step)
    painter.restore()
