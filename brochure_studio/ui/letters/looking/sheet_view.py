"""The paper of one letter, fitted to its room or zoomed; over it an envelope's window."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from brochure_studio.preflight.window_fit import SheetWindow
from brochure_studio.values.geometry import Rect, Size

_EDGE, _GAP = 24, 18
_POINTS_AN_INCH = 72.0
_SHADOW, _LINE = QColor(20, 24, 26, 46), QColor(120, 120, 120, 120)
# Drawn on white paper, in the light and in the dark.
_WINDOW, _SLIDE, _FOLD = QColor("#0D7F8C"), QColor("#A34A00"), QColor("#5B5B5B")
_MOST_WIDE = 900
_FOLD_OUT, _FOLD_IN = 14, 22
# Where the window's name stands from its corner.
_ABOVE = QPointF(2, -4)
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


class SheetView(QScrollArea):
    """Shows the pages of a letter side by side; `room_changed` asks for them in another size."""

    room_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheets = _Sheets()
        # A zoom of None fits the pages into the room.
        self.zoom: float | None = None
        self._trim = QSize(595, 842)
        self.setWidget(self._sheets)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(QSize(240, 240))
        self.setAccessibleName(self.tr("Brevet"))
        self.viewport().installEventFilter(self)

    def show_images(self, images: tuple[QImage, ...], trim: Size) -> None:
        """Show other pages; `trim` is the first one's, in points."""
        self._trim = QSize(round(trim.width), round(trim.height))
        self._sheets.show_images(images, self.page_width, trim.width)

    def show_window(self, window: SheetWindow | None, name: str = "") -> None:
        """Show what a window shows of the first page, and its folds; None shows neither."""
        self._sheets.show_window(window, name)

    def show_nothing(self) -> None:
        """Show no letter."""
        self.show_waiting("")
        self._sheets.show_images((), self.page_width, self._trim.width())

    def show_waiting(self, said: str) -> None:
        """Say what is waited for where no letter is shown yet."""
        self._sheets.waiting = said
        self._sheets.update()

    @property
    def has_letter(self) -> bool:
        """Tell whether a letter is shown."""
        return bool(self._sheets.images)

    @property
    def page_width(self) -> int:
        """Return how many logical pixels wide a page is to be."""
        if self.zoom is not None:
            return round(self._trim.width() / _POINTS_AN_INCH * self.logicalDpiX() * self.zoom)
        pages = max(1, len(self._sheets.images))
        room = self.viewport().size()
        across = (room.width() - 2 * _EDGE - (pages - 1) * _GAP) / pages
        high = room.height() - 2 * _EDGE
        ratio = self._trim.width() / max(1, self._trim.height())
        return max(120, min(_MOST_WIDE, int(across), int(high * ratio)))

    @property
    def shown_zoom(self) -> float:
        """Return how large pages are beside their true size."""
        return self.page_width / (self._trim.width() / _POINTS_AN_INCH * self.logicalDpiX())

    def zoom_by(self, steps: int) -> None:
        """Show pages a step larger, or smaller."""
        now = self.shown_zoom
        larger = [one for one in ZOOMS if one > now * 1.01]
        smaller = [one for one in ZOOMS if one < now * 0.99]
        if steps > 0 and larger:
            self.set_zoom(larger[0])
        elif steps < 0 and smaller:
            self.set_zoom(smaller[-1])

    def set_zoom(self, zoom: float | None) -> None:
        """Show pages in another size, None to fit them into the room."""
        self.zoom = zoom
        self._sheets.set_wide(self.page_width)
        self.room_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the pages in the size that fits now."""
        super().resizeEvent(event)
        if self.zoom is None:
            self._sheets.set_wide(self.page_width)
            self.room_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zoom by the wheel with Ctrl."""
        if not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        return True


class _Sheets(QWidget):
    """The pages themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.images: tuple[QImage, ...] = ()
        self._wide, self._trim_width = 120, 595.0
        self._window: SheetWindow | None = None
        self._name = self.waiting = ""

    def show_images(self, images: tuple[QImage, ...], wide: int, trim_width: float) -> None:
        self.images, self._trim_width = images, trim_width
        self.set_wide(wide)

    def show_window(self, window: SheetWindow | None, name: str) -> None:
        self._window, self._name = window, name
        self.update()

    def set_wide(self, wide: int) -> None:
        self._wide = wide
        high = max((self._high(image) for image in self.images), default=0)
        count = len(self.images)
        across = count * wide + max(0, count - 1) * _GAP
        self.setMinimumSize(across + 2 * _EDGE - 2, int(high) + 2 * _EDGE - 2)
        self.update()

    def _high(self, image: QImage) -> float:
        return self._wide * image.height() / max(1, image.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages on their shadows."""
        count = len(self.images)
        left = (self.width() - count * self._wide - max(0, count - 1) * _GAP) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.images:
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.waiting)
            for at, image in enumerate(self.images):
                high = self._high(image)
                sheet = QRectF(left, (self.height() - high) / 2, self._wide, high)
                painter.fillRect(sheet.adjusted(-1, 0, 2, 3), _SHADOW)
                painter.fillRect(sheet.adjusted(-1, -1, 1, 1), _LINE)
                painter.fillRect(sheet, Qt.GlobalColor.white)
                painter.drawImage(QRectF(sheet.toRect()), image)
                if at == 0 and self._window is not None:
                    self._draw_window(painter, sheet, self._window)
                left += self._wide + _GAP

    def _draw_window(self, painter: QPainter, sheet: QRectF, window: SheetWindow) -> None:
        scale = self._wide / self._trim_width

        def place(rect: Rect) -> QRectF:
            return QRectF(
                sheet.x() + rect.x * scale,
                sheet.y() + rect.y * scale,
                rect.width * scale,
                rect.height * scale,
            )

        always = place(window.always)
        painter.setPen(QPen(_SLIDE, 1, Qt.PenStyle.DashLine))
        painter.drawRect(place(window.ever).intersected(sheet))
        painter.setPen(QPen(_WINDOW, 1.6))
        painter.drawRoundedRect(always, 3, 3)
        painter.setPen(QPen(_FOLD, 1.4))
        for fold in window.folds:
            y = sheet.y() + fold * scale
            # At the edges, where nothing is to be read.
            for x, way in ((sheet.left(), 1), (sheet.right(), -1)):
                painter.drawLine(QPointF(x - way * _FOLD_OUT, y), QPointF(x + way * _FOLD_IN, y))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(_WINDOW)
        painter.drawText(always.topLeft() + _ABOVE, self._name)
