"""The paper of one letter, in the middle of the room it has."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

_EDGE, _GAP = 24, 18
_SHADOW, _LINE = QColor(20, 24, 26, 46), QColor(120, 120, 120, 120)
_MOST_WIDE = 900


class SheetView(QWidget):
    """Shows the pages of a letter side by side; `room_changed` asks for them in another size."""

    room_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._images: tuple[QImage, ...] = ()
        self._pages, self._ratio = 1, 210 / 297
        self.setMinimumSize(QSize(260, 320))
        self.setAccessibleName(self.tr("Brevet"))

    def show_images(self, images: tuple[QImage, ...]) -> None:
        """Show other pages."""
        self._images = images
        if images:
            self._pages = len(images)
            self._ratio = images[0].width() / images[0].height()
        self.update()

    @property
    def has_letter(self) -> bool:
        """Tell whether a letter is shown."""
        return bool(self._images)

    @property
    def page_width(self) -> int:
        """Return how many logical pixels wide a page can be."""
        across = (self.width() - 2 * _EDGE - (self._pages - 1) * _GAP) / self._pages
        high = self.height() - 2 * _EDGE
        return max(120, min(_MOST_WIDE, int(across), int(high * self._ratio)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the pages in the size that fits now."""
        super().resizeEvent(event)
        self.room_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages on their shadows."""
        wide = self.page_width
        whole = len(self._images) * wide + max(0, len(self._images) - 1) * _GAP
        left = (self.width() - whole) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for image in self._images:
                high = wide * image.height() / image.width()
                sheet = QRectF(left, (self.height() - high) / 2, wide, high)
                painter.fillRect(sheet.adjusted(-1, 0, 2, 3), _SHADOW)
                painter.fillRect(sheet.adjusted(-1, -1, 1, 1), _LINE)
                painter.fillRect(sheet, Qt.GlobalColor.white)
                painter.drawImage(QRectF(sheet.toRect()), image)
                left += wide + _GAP
