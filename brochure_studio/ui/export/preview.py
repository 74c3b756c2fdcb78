"""A quiet preview of finished pages, marks and all, as the receiver gets them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brochure_studio.layout.resources import Resources
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.render.qt.shadow import paint_shadow
from brochure_studio.scene.page import Page

_GAP = 22.0
_MOST = 3


class PagesPreview(QWidget):
    """Shows the first pages under each other, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[Page, ...] = ()
        self._ink: QtInk | None = None
        self._image: QImage | None = None
        self.setMinimumSize(QSize(240, 240))

    def show_pages(self, pages: tuple[Page, ...], resources: Resources) -> None:
        """Show other pages."""
        if self._ink is None or pages != self._pages:
            self._pages, self._ink, self._image = pages[:_MOST], QtInk(resources), None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages, from pixels kept as long as the size is the same."""
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._image is None or self._image.size() != wanted:
            self._image = self._draw(wanted, ratio)
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._image)

    def _draw(self, size: QSize, ratio: float) -> QImage:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._pages and self._ink is not None:
                scale = self._scale()
                top = 8.0
                for page in self._pages:
                    top = self._draw_page(painter, page, top, scale) + _GAP
        return image

    def _scale(self) -> float:
        widest = max(page.media_box.width for page in self._pages)
        tall = sum(page.media_box.height for page in self._pages)
        room = self.height() - 16 - _GAP * (len(self._pages) - 1)
        return min((self.width() - 32) / widest, room / tall)

    def _draw_page(self, painter: QPainter, page: Page, top: float, scale: float) -> float:
        box = page.media_box
        left = (self.width() - box.width * scale) / 2
        paper = QRectF(round(left), round(top), box.width * scale, box.height * scale)
        paint_shadow(painter, paper, 8)
        painter.fillRect(paper, QColor("white"))
        painter.save()
        painter.setClipRect(paper)
        painter.translate(paper.topLeft())
        painter.scale(scale, scale)
        painter.translate(-box.x, -box.y)
        if self._ink is not None:
            paint_page(painter, page, self._ink)
        painter.restore()
        return paper.bottom()
