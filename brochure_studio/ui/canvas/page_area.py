"""The area that pages are looked at in: zoom at the pointer, scroll, pan, fit, true size."""

from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from brochure_studio.render.color.proof import SoftProof
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.scene.page import Page
from brochure_studio.ui.canvas.envelopes import EnvelopeWindow
from brochure_studio.ui.canvas.overlays import paint_windows
from brochure_studio.ui.canvas.page_desk import PageDesk
from brochure_studio.ui.canvas.view import LEAST_ZOOM, View, center, fit
from brochure_studio.ui.look.theme import tokens
from brochure_studio.values.geometry import Point, Rect, Size

_MARGIN = 52.0
# So long after the last step of a zoom everything is drawn sharp.
_SHARP_MS = 90


class PageArea(QAbstractScrollArea):
    """Shows the pages of a desk; what can be clicked on them is not known here."""

    zoom_changed = Signal(float)
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.desk: PageDesk | None = None
        self.view = View()
        self.guides = False
        self.windows: tuple[EnvelopeWindow, ...] = ()
        self.page = 0
        self._fitted = True
        self._space = False
        self._pan_from: QPointF | None = None
        self._setting_bars = False
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(_SHARP_MS)
        self._sharpen.timeout.connect(self._draw_sharp)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)

    def set_desk(self, desk: PageDesk) -> None:
        """Show other pages, the first of them whole."""
        self.desk = desk
        self.page = 0
        self.fit_page()

    def fit_page(self) -> None:
        """Show the page at hand whole."""
        if self.desk is not None:
            self._fitted = True
            area = self.desk.desk.spread_of(self.page).area
            self._set_view(fit(area, self._room(), _MARGIN))

    def fit_width(self) -> None:
        """Show the page at hand, or its spread, as wide as the view; its top stays in sight."""
        if self.desk is None:
            return
        self._fitted = False
        area = self.desk.desk.spread_of(self.page).area
        room, bar = self._room(), self.verticalScrollBar()
        # The bar that a larger page brings along takes its share only later.
        share = 0 if bar.isVisible() else bar.sizeHint().width()
        zoom = max(LEAST_ZOOM, (room.width - share - 2 * _MARGIN) / area.width)
        middle = Point(area.center.x, area.y + (room.height / 2 - _MARGIN) / zoom)
        self._set_view(center(middle, zoom, room))

    def actual_size(self) -> None:
        """Show true millimetres: 100 %."""
        self.zoom_to(self.full_zoom())

    def full_zoom(self) -> float:
        """Return the zoom at which a millimetre on the screen is a millimetre."""
        screen = self.screen()
        dots = screen.physicalDotsPerInch()
        # Screens that do not know their size say absurd things.
        return (dots if 60 <= dots <= 400 else screen.logicalDotsPerInch()) / 72

    def zoom_to(self, zoom: float) -> None:
        """Zoom about the middle of the view."""
        middle = Point(self._room().width / 2, self._room().height / 2)
        self._zoom_at(middle, zoom / self.view.zoom)

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out about the middle of the view."""
        self.zoom_to(self.view.zoom * factor)

    @property
    def pages(self) -> tuple[Page, ...]:
        """Return the pages that are shown."""
        return self.desk.pages if self.desk else ()

    def ink(self) -> QtInk:
        """Return what the pages are drawn with now; there must be pages."""
        if self.desk is None:
            raise ValueError("no pages are shown")
        return self.desk.ink

    def show_proof(self, proof: SoftProof | None) -> None:
        """Show the pages as a printing condition makes them, or in the screen's own colors."""
        if self.desk is not None:
            self.desk.show_proof(proof)
            self.viewport().update()

    def set_windows(self, windows: tuple[EnvelopeWindow, ...]) -> None:
        """Show windows of envelopes over the first page, or none."""
        self.windows = windows
        self.viewport().update()

    def set_guides(self, shown: bool) -> None:
        """Show or hide trim, bleed and safe area."""
        self.guides = shown
        self.viewport().update()

    def show_page(self, number: int) -> None:
        """Go to a page, at the zoom one has."""
        if self.desk is None:
            return
        self._set_page(number)
        if self._fitted:
            self.fit_page()
            return
        place = self.desk.desk.place(number)
        top = Point(place.center.x, place.y + self._room().height / 2 / self.view.zoom - 20)
        self._set_view(center(top, self.view.zoom, self._room()))

    def show_area(self, number: int, rect: Rect) -> None:
        """Bring a rectangle of a page into sight; where it is in sight nothing moves."""
        if self.desk is None:
            return
        seen = QRectF(self.viewport().rect()).adjusted(8, 8, -8, -8)
        area = self.desk.area(self.view, number, rect)
        if not seen.contains(area.center()):
            if self._fitted:
                self.show_page(number)
            else:
                place = self.desk.desk.place(number)
                middle = rect.move(place.x, place.y).center
                self._set_view(center(middle, self.view.zoom, self._room()))
        self._set_page(number)

    def step_page(self, step: int) -> None:
        """Go to the next page, or to one before."""
        if self.desk is not None:
            self.show_page(max(0, min(self.page + step, len(self.desk.pages) - 1)))

    def _room(self) -> Size:
        return Size(max(1, self.viewport().width()), max(1, self.viewport().height()))

    def _zoom_at_pointer(self, at: QPointF, factor: float) -> None:
        """Zoom by wheel or fingers: many small steps, of which only the last is drawn sharp."""
        if self.desk is not None:
            self.desk.hurried = True
            self._sharpen.start()
        self._zoom_at(Point(at.x(), at.y()), factor)

    def _draw_sharp(self) -> None:
        if self.desk is not None:
            self.desk.hurried = False
            self.viewport().update()

    def _zoom_at(self, fixed: Point, factor: float) -> None:
        self._fitted = False
        self._set_view(self.view.zoom_at(fixed, factor))

    def _set_view(self, view: View) -> None:
        if self.desk is None:
            return
        area = self.desk.desk.area.grow(_MARGIN / view.zoom)
        self.view = view.keep_within(area, self._room())
        room, corner = self._room(), self.view.corner
        self._setting_bars = True
        self._set_bar(self.horizontalScrollBar(), area.width, room.width, corner.x - area.x)
        self._set_bar(self.verticalScrollBar(), area.height, room.height, corner.y - area.y)
        self._setting_bars = False
        self.zoom_changed.emit(self.view.zoom / self.full_zoom())
        self.viewport().update()

    def _set_bar(self, bar: QScrollBar, length: float, seen: float, at: float) -> None:
        hidden = round(length * self.view.zoom - seen)
        # A rounding pixel is no reason for a scroll bar, which would take room from the page.
        bar.setRange(0, hidden if hidden > 2 else 0)
        bar.setPageStep(round(seen))
        bar.setSingleStep(40)
        bar.setValue(round(at * self.view.zoom))

    def _scrolled(self) -> None:
        if self.desk is None or self._setting_bars:
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        area, zoom, corner = self.desk.desk.area, self.view.zoom, self.view.corner
        area = area.grow(_MARGIN / zoom)
        x = area.x + across.value() / zoom if across.maximum() else corner.x
        y = area.y + down.value() / zoom if down.maximum() else corner.y
        self.view = View(zoom, Point(x, y))
        self._note_page()
        self.viewport().update()

    def _note_page(self) -> None:
        if self.desk is not None:
            middle = self.view.corner.y + self._room().height / 2 / self.view.zoom
            self._set_page(self.desk.desk.nearest(middle))

    def _set_page(self, number: int) -> None:
        if number != self.page:
            self.page = number
            self.page_changed.emit(number)

    def paint_pages(self, painter: QPainter) -> None:
        """Draw desk and pages into the painter's clip."""
        painter.fillRect(painter.clipBoundingRect(), QColor(tokens().desk))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.desk is not None:
            ratio = self.viewport().devicePixelRatioF()
            self.desk.paint(painter, self.view, ratio, self.guides, self.font())
            area = partial(self.desk.area, self.view, 0)
            windows = tuple((area(window.area), window) for window in self.windows)
            paint_windows(painter, windows, self.font())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page fitted, or the view where it is."""
        if self._fitted:
            self.fit_page()
        else:
            self._set_view(self.view)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_at_pointer(event.position(), 1.0015 ** event.angleDelta().y())
            event.accept()
            return
        self._fitted = False
        moved = event.pixelDelta()
        if moved.isNull():
            super().wheelEvent(event)
            return
        # A touchpad tells pixels; so the paper follows the fingers.
        self._set_view(self.view.pan(moved.x(), moved.y()))
        self._note_page()
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom_at_pointer(event.position(), 1 + event.value())
            return True
        return super().viewportEvent(event)

    def start_panning(self, event: QMouseEvent) -> bool:
        """Take hold of the paper with Space or the middle button; tell whether one did."""
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            self._pan_from = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return self._pan_from is not None

    def pan_on(self, event: QMouseEvent) -> bool:
        """Move the paper while it is held; tell whether it is."""
        if self._pan_from is None:
            return False
        moved = event.position() - self._pan_from
        self._pan_from = event.position()
        self._fitted = False
        self._set_view(self.view.pan(moved.x(), moved.y()))
        self._note_page()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the paper."""
        self.start_panning(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the paper that is held."""
        self.pan_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the paper."""
        if self._pan_from is not None:
            self._pan_from = None
            self.show_cursor()

    def hold_space(self, held: bool) -> None:
        """Make ready to pan while Space is held."""
        self._space = held
        self.show_cursor()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End panning with Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_space(False)
        super().keyReleaseEvent(event)

    def show_cursor(self) -> None:
        """Show by the pointer's shape what a click would do."""
        held = Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(held)

    def point_at(self, event: QMouseEvent) -> Point:
        """Return the point of the desk under the pointer."""
        at = event.position()
        return self.view.to_desk(Point(at.x(), at.y()))
