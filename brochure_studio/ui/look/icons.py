"""The window's few icons, drawn by code: lines on a field of 24 by 24, in any size and color."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from brochure_studio.ui.look.theme import tokens

_FIELD = 24.0
# Each icon as strokes: `M` and `L` points, `C` cubic curves, `Z` closes.
_STROKES: dict[str, str] = {
    "home": "M4 11.5 L12 4.5 L20 11.5 M6 10 L6 19.5 L18 19.5 L18 10 M10 19.5 L10 14 L14 14 "
    "L14 19.5",
    "new": "M6 3.5 L14 3.5 L18.5 8 L18.5 20.5 L6 20.5 Z M14 3.5 L14 8 L18.5 8 M12.2 11 L12.2 17 "
    "M9.2 14 L15.2 14",
    "open": "M3.5 19 L3.5 5.5 L9.5 5.5 L11.5 8 L18.5 8 L18.5 11 M3.5 19 L6.5 11 L21.5 11 "
    "L18.5 19 Z",
    "save": "M4.5 4.5 L16 4.5 L19.5 8 L19.5 19.5 L4.5 19.5 Z M8 4.5 L8 9 L15 9 L15 4.5 "
    "M7.5 19.5 L7.5 13 L16.5 13 L16.5 19.5",
    "undo": "M8.5 4.5 L4 9 L8.5 13.5 M4 9 L14 9 C17.5 9 20 11.3 20 14.3 C20 17.4 17.5 19.5 14 19.5 "
    "L9 19.5",
    "redo": "M15.5 4.5 L20 9 L15.5 13.5 M20 9 L10 9 C6.5 9 4 11.3 4 14.3 C4 17.4 6.5 19.5 10 19.5 "
    "L15 19.5",
    "fit": "M4 9 L4 4 L9 4 M15 4 L20 4 L20 9 M20 15 L20 20 L15 20 M9 20 L4 20 L4 15 "
    "M8.5 7.5 L15.5 7.5 L15.5 16.5 L8.5 16.5 Z",
    "guides": "M7 3 L7 21 M17 3 L17 21 M3 7 L21 7 M3 17 L21 17",
    "export": "M12 15 L12 4 M7.5 8 L12 3.5 L16.5 8 M5 13 L5 20 L19 20 L19 13",
    "lock": "M6 11 L18 11 L18 20 L6 20 Z M8.5 11 L8.5 8 C8.5 3.5 15.5 3.5 15.5 8 L15.5 11",
    "text": "M5 7 L5 5 L19 5 L19 7 M12 5 L12 19.5 M9.5 19.5 L14.5 19.5",
    "picture": "M3.5 5 L20.5 5 L20.5 19 L3.5 19 Z M3.5 16 L9 11 L13.5 15 L16 13 L20.5 16.5 "
    "M15 8.4 C17.2 8.4 17.2 11 15 11 C13 11 13 8.4 15 8.4",
    "qr": "M4 4 L10 4 L10 10 L4 10 Z M14 4 L20 4 L20 10 L14 10 Z M4 14 L10 14 L10 20 L4 20 Z "
    "M14 14 L14 17 L17 17 M20 14 L20 20 L17 20 M14 20 L14.5 20",
    "table": "M3.5 5 L20.5 5 L20.5 19 L3.5 19 Z M3.5 10 L20.5 10 M3.5 14.5 L20.5 14.5 M9.5 5 "
    "L9.5 19",
    "close": "M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5",
    "search": "M10.5 4 C19.2 4 19.2 17 10.5 17 C1.8 17 1.8 4 10.5 4 M15.3 15.3 L20.5 20.5",
    "folder": "M3.5 19 L3.5 5.5 L9.5 5.5 L11.5 8 L20.5 8 L20.5 19 Z",
    "check": "M5 12.5 L10 17.5 L19.5 7",
    "pin": "M8.5 3.5 L15.5 3.5 L14.5 10 L18 13.5 L6 13.5 L9.5 10 Z M12 13.5 L12 21",
    "missing": "M6 3.5 L14 3.5 L18.5 8 L18.5 20.5 L6 20.5 Z M14 3.5 L14 8 L18.5 8 "
    "M9.5 11.5 L15 17 M15 11.5 L9.5 17",
    "broken": "M6 3.5 L14 3.5 L18.5 8 L18.5 20.5 L6 20.5 Z M14 3.5 L14 8 L18.5 8 "
    "M12.2 11 L12.2 14.6 M12.2 17 L12.2 17.4",
    "up": "M5.5 14.5 L12 8 L18.5 14.5",
    "down": "M5.5 9.5 L12 16 L18.5 9.5",
    "bin": "M4.5 6.5 L19.5 6.5 M9 6.5 L9 4 L15 4 L15 6.5 M6.5 6.5 L7.5 20 L16.5 20 L17.5 6.5 "
    "M10 10 L10.4 16.5 M14 10 L13.6 16.5",
    "plus": "M12 5 L12 19 M5 12 L19 12",
    "minus": "M5 12 L19 12",
}


def icon(name: str, color: str = "text") -> QIcon:
    """Return an icon in a color of the theme by its name; it follows the theme, pale where off."""
    return QIcon(_LineIcon(name, color))


def paint_icon(painter: QPainter, name: str, area: QRectF, color: QColor) -> None:
    """Draw an icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / _FIELD, area.height() / _FIELD)
    pen = QPen(color, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(_STROKES[name]))
    painter.restore()


def _path(strokes: str) -> QPainterPath:
    path = QPainterPath()
    draw: dict[str, Callable[[list[QPointF]], None]] = {
        "M": lambda at: path.moveTo(at[0]),
        "L": lambda at: path.lineTo(at[0]),
        "C": lambda at: path.cubicTo(at[0], at[1], at[2]),
        "Z": lambda _: path.closeSubpath(),
    }
    words = strokes.replace("Z", "Z ").split()
    while words:
        op, numbers = words[0][0], [words.pop(0)[1:]]
        while words and words[0][0] not in draw:
            numbers.append(words.pop(0))
        values = [float(number) for number in numbers if number]
        draw[op]([QPointF(x, y) for x, y in zip(values[0::2], values[1::2], strict=True)])
    return path


class _LineIcon(QIconEngine):
    """Draws an icon at whatever size is asked for."""

    def __init__(self, name: str, color: str) -> None:
        super().__init__()
        self._name = name
        self._color = color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle."""
        gray = mode == QIcon.Mode.Disabled
        color = QColor(getattr(tokens(), "off" if gray else self._color, self._color))
        side = min(rect.width(), rect.height())
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(rect).center())
        paint_icon(painter, self._name, area, color)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as pixels."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            self.paint(painter, made.rect(), mode, state)
        return made

    def clone(self) -> QIconEngine:
        """Return another one like it."""
        return _LineIcon(self._name, self._color)
