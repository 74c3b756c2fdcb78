"""The strip of page thumbnails on the left."""

from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from brochure_studio.layout.resources import Resources
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.png import paint_image
from brochure_studio.render.qt.shadow import paint_shadow
from brochure_studio.scene.page import Page
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.look.theme import qcolor, tokens
from brochure_studio.values.progress import Report

_WIDTH, _ROOM = 132, 150
_PICTURE = Qt.ItemDataRole.UserRole
_SIZE = Qt.ItemDataRole.UserRole + 1
_STALE = Qt.ItemDataRole.UserRole + 2


class PageStrip(QListWidget):
    """Thumbnails of all pages; choosing one goes to it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Sider"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(_WIDTH + 52)
        self.setSpacing(4)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(self))
        self._session: Session | None = None
        self._drawing: Job | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pages: tuple[Page, ...] = ()
        self._drawn_page: tuple[int, Page]
        self.currentRowChanged.connect(self._chosen)
        # One thumbnail after the other, and only those in sight: nobody waits for them.
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_session(self, session: Session) -> None:
        """Show another document's pages."""
        self._session, self._pages = session, ()
        session.findings_changed.connect(self.refresh)
        self.refresh()
        self.setCurrentRow(0)

    def mark(self, number: int) -> None:
        """Mark a page without going to it."""
        self.blockSignals(True)
        self.setCurrentRow(number)
        self.blockSignals(False)
        self.viewport().update()

    def refresh(self) -> None:
        """Draw the thumbnails of pages that have changed; after a pause, not with every key."""
        if self._session is None:
            return
        pages = self._session.scene.pages
        if len(pages) != self.count():
            self._rebuild(len(pages))
        for number, page in enumerate(pages):
            if number >= len(self._pages) or page != self._pages[number]:
                self._label(number, page)
        self._pages = pages
        self._turn.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw what has come into sight."""
        super().resizeEvent(event)
        self._turn.start()

    def _scrolled(self) -> None:
        self._turn.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what is being drawn: the window may be about to go."""
        super().hideEvent(event)
        self._turn.stop()
        self._pool.waitForDone()
        # What is done now is told of only when events are handled: the strip may be gone by then.
        self._drawing = None

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is out of date."""
        super().showEvent(event)
        self._turn.start()

    def _draw_next(self) -> None:
        """Draw one thumbnail that is in sight and out of date; rest where there is none."""
        self._turn.stop()
        if self._drawing is not None or self._session is None or not self.isVisible():
            return
        sight = self.viewport().rect()
        for number, page in enumerate(self._pages):
            item = self.item(number)
            if item.data(_STALE) and self.visualItemRect(item).intersects(sight):
                self._draw(number, page, self._session.bench.resources)
                return

    def _draw(self, number: int, page: Page, resources: Resources) -> None:
        """Draw a page on the pool's thread; the scene is frozen, and pixels are read anew."""
        ratio = self.devicePixelRatioF()
        job = self._drawing = Job(partial(_paint, page, resources, ratio))
        self._drawn_page = (number, page)
        # Methods of the strip itself: Qt calls them no more once the strip is gone.
        job.done.connect(self._drawn)
        job.failed.connect(self._failed)
        job.start(self._pool)

    def _failed(self, _: BaseException) -> None:
        self._drawn(None)

    def _drawn(self, image: QImage | None) -> None:
        if self._drawing is None or self.sender() is not self._drawing:
            return
        self._drawing = None
        number, page = self._drawn_page
        # By now there may be another layout, or another document.
        if number < len(self._pages) and self._pages[number] is page:
            item = self.item(number)
            item.setData(_STALE, False)
            item.setData(_PICTURE, image)
        self._turn.start()

    def _label(self, number: int, page: Page) -> None:
        scale = _scale(page)
        size = QSize(round(page.trim.width * scale), round(page.trim.height * scale))
        item = self.item(number)
        item.setText(f"{number + 1}  {page.name}")
        item.setToolTip(page.name)
        if item.data(_SIZE) != size:
            # Of a page of another shape the picture would be drawn out of its own.
            item.setData(_PICTURE, None)
        item.setData(_SIZE, size)
        item.setData(_STALE, True)
        item.setSizeHint(QSize(_WIDTH + 28, size.height() + self.fontMetrics().height() + 30))

    def _rebuild(self, count: int) -> None:
        self.blockSignals(True)
        self.clear()
        for _ in range(count):
            self.addItem(QListWidgetItem())
        self.blockSignals(False)
        self._pages = ()

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)


def _scale(page: Page) -> float:
    return min(_WIDTH / page.trim.width, _ROOM / page.trim.height)


def _paint(page: Page, resources: Resources, ratio: float, report: Report) -> QImage:
    """Draw a page small, on whatever thread: what it is drawn with belongs to that thread."""
    image = paint_image(page, QtInk(resources), 72 * _scale(page) * ratio, with_bleed=False)
    image.setDevicePixelRatio(ratio)
    return image


class _Delegate(QStyledItemDelegate):
    """Draws a page as a small sheet of paper with its name below."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one thumbnail."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        image, size = index.data(_PICTURE), index.data(_SIZE)
        if not isinstance(size, QSize):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = area.left() + (area.width() - size.width()) // 2
        sheet = QRect(left, area.top() + 8, size.width(), size.height())
        paint_shadow(painter, QRectF(sheet), 5)
        if isinstance(image, QImage):
            painter.drawImage(sheet, image)
        else:
            painter.fillRect(sheet, Qt.GlobalColor.white)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(qcolor(tokens().accent))
            pen = painter.pen()
            pen.setWidth(3 if state & QStyle.StateFlag.State_HasFocus else 2)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(sheet).adjusted(-4, -4, 4, 4), 3, 3)
        painter.setPen(QColor(tokens().text if chosen else tokens().quiet))
        measures = painter.fontMetrics()
        below = QRect(area.left(), sheet.bottom() + 8, area.width(), measures.height() + 4)
        name = measures.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()
