"""The canvas: pages on a desk, zoomed and panned; slots are clicked, and typed in where they stand."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from brochure_studio.ui.canvas_marks import CanvasMarks
from brochure_studio.ui.page_desk import PageDesk
from brochure_studio.ui.page_editor import PageEditor
from brochure_studio.ui.session import Session
from brochure_studio.ui.theme import LIGHT
from brochure_studio.ui.view import View, center, fit
from brochure_studio.values.geometry import Point, Rect, Size

_MARGIN = 52.0
_BLINK_MS = 530
_Button = Qt.MouseButton


class Canvas(QAbstractScrollArea):
    """Shows a session's pages; `locked_clicked` names a slot that somebody tried to change."""

    zoom_changed = Signal(float)
    page_changed = Signal(int)
    locked_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Sidene"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.session: Session | None = None
        self.desk: PageDesk | None = None
        self.editor: PageEditor | None = None
        self.view = View()
        self.guides = False
        self.page = 0
        self._marks = CanvasMarks()
        self._hover: str | None = None
        self._pan_from: QPointF | None = None
        self._space = False
        self._fitted = True
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self._blink_caret)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)

    def set_session(self, session: Session, facing: bool) -> None:
        """Show another document."""
        self.stop_editing()
        self.session = session
        self.desk = PageDesk(session.scene, session.bench.resources, facing)
        session.changed.connect(self._scene_changed)
        session.findings_changed.connect(self.viewport().update)
        session.selection_changed.connect(self._selection_changed)
        self.page = 0
        self.fit_page()

    # View

    def fit_page(self) -> None:
        """Show the page at hand whole."""
        if self.desk is None:
            return
        self._fitted = True
        area = self.desk.desk.spread_of(self.page).area
        self._set_view(fit(area, self._room(), _MARGIN))

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
        else:
            place = self.desk.desk.place(number)
            top = Point(place.center.x, place.y + self._room().height / 2 / self.view.zoom - 20)
            self._set_view(center(top, self.view.zoom, self._room()))

    def show_slot(self, address: str) -> None:
        """Bring a slot into sight."""
        use = next(iter(self.session.uses(address)), None) if self.session else None
        if use is None or self.desk is None:
            return
        if self._fitted:
            self.show_page(use.page)
            return
        area = self.desk.area(self.view, use.page, use.box)
        if not QRectF(self.viewport().rect()).adjusted(20, 20, -20, -20).contains(area.center()):
            place = self.desk.desk.place(use.page)
            middle = use.box.move(place.x, place.y).center
            self._set_view(center(middle, self.view.zoom, self._room()))
        self._set_page(use.page)

    def _room(self) -> Size:
        return Size(max(1, self.viewport().width()), max(1, self.viewport().height()))

    def _zoom_at(self, fixed: Point, factor: float) -> None:
        self._fitted = False
        self._set_view(self.view.zoom_at(fixed, factor))

    def _set_view(self, view: View) -> None:
        if self.desk is None:
            return
        area = self.desk.desk.area.grow(_MARGIN / view.zoom)
        self.view = view.keep_within(area, self._room())
        self._set_bars(area)
        self.zoom_changed.emit(self.view.zoom / self.full_zoom())
        self.viewport().update()

    def _set_bars(self, area: Rect) -> None:
        zoom, room = self.view.zoom, self._room()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, start, length, seen, corner in (
            (across, area.x, area.width, room.width, self.view.corner.x),
            (down, area.y, area.height, room.height, self.view.corner.y),
        ):
            bar.blockSignals(True)
            bar.setRange(0, max(0, round(length * zoom - seen)))
            bar.setPageStep(round(seen))
            bar.setSingleStep(40)
            bar.setValue(round((corner - start) * zoom))
            bar.blockSignals(False)

    def _scrolled(self) -> None:
        if self.desk is None:
            return
        area = self.desk.desk.area.grow(_MARGIN / self.view.zoom)
        x = area.x + self.horizontalScrollBar().value() / self.view.zoom
        y = area.y + self.verticalScrollBar().value() / self.view.zoom
        room = self._room()
        if self.horizontalScrollBar().maximum() == 0:
            x = self.view.corner.x
        self.view = View(self.view.zoom, Point(x, y))
        self._set_page(self.desk.desk.nearest(y + room.height / 2 / self.view.zoom))
        self.viewport().update()

    def _set_page(self, number: int) -> None:
        if number != self.page:
            self.page = number
            self.page_changed.emit(number)

    # Session

    def _scene_changed(self) -> None:
        if self.desk is None or self.session is None:
            return
        self.desk.show(self.session.scene)
        if self.editor is not None:
            self.editor.refresh()
        self.viewport().update()

    def _selection_changed(self) -> None:
        if self.session is None:
            return
        if self.editor is not None and self.editor.address != self.session.selection:
            self.stop_editing()
        if self.session.selection is not None:
            self.show_slot(self.session.selection)
        self.viewport().update()

    # Editing in place

    def start_editing(self, at: Point | None = None) -> bool:
        """Edit the selected slot in place, the caret at a point of the desk; False if one cannot."""
        session = self.session
        placed = session.slot(session.selection) if session else None
        if session is None or placed is None or placed.slot.kind != "text":
            return False
        if session.is_locked(placed):
            self.locked_clicked.emit(placed.address)
            return False
        session.show_raw(placed.address)
        self.editor = PageEditor(session, placed)
        self.editor.moved.connect(self._caret_moved)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        if at is not None and session.is_own(placed.address):
            self._place_caret(at, select=False)
        self._caret_moved()
        return True

    def stop_editing(self) -> None:
        """Leave the text; what was typed stands."""
        if self.editor is not None and self.session is not None:
            self.editor = None
            self.session.show_raw(None)
        self._blink.stop()
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().update()

    def _place_caret(self, at: Point, select: bool) -> None:
        if self.editor is None or self.desk is None or self.session is None:
            return
        number = self.desk.desk.page_at(at)
        pages = [use.page for use in self.session.uses(self.editor.address)]
        if pages:
            number = number if number in pages else pages[0]
            self.editor.place(number, self.desk.nearest(at, number), select)

    def _caret_moved(self) -> None:
        self._marks.caret_on = True
        self._blink.start()
        self.viewport().update()

    def _blink_caret(self) -> None:
        self._marks.caret_on = not self._marks.caret_on
        self.viewport().update()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw desk, pages and what lies over them."""
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(LIGHT.desk))
        if self.desk is None or self.session is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self.viewport().devicePixelRatioF()
        self.desk.paint(painter, self.view, ratio, self.guides, self.font())
        self._marks.paint(painter, self, self._hover)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page fitted, or the view where it is."""
        if self._fitted:
            self.fit_page()
        else:
            self._set_view(self.view)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = event.position()
            self._zoom_at(Point(at.x(), at.y()), 1.0015 ** event.angleDelta().y())
            event.accept()
            return
        self._fitted = False
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching; forget the hovered slot when the pointer leaves."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                at = event.position()
                self._zoom_at(Point(at.x(), at.y()), 1 + event.value())
                return True
        elif event.type() == QEvent.Type.Leave:
            self._hover = None
            self.viewport().update()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pan with Space or the middle button; else select a slot, or set the caret."""
        panning = event.button() == _Button.MiddleButton or self._space
        if panning:
            self._pan_from = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == _Button.LeftButton:
            self._press(self._desk_point(event), event)

    def _press(self, at: Point, event: QMouseEvent) -> None:
        if self.session is None:
            return
        address = self._slot_at(at)
        if self.editor is not None and address == self.editor.address:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._place_caret(at, select=shift)
        elif address is not None and address == self.session.selection:
            self.start_editing(at)
        else:
            self.stop_editing()
            self.session.select(address)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, select text, or show what is under the pointer."""
        if self._pan_from is not None:
            moved = event.position() - self._pan_from
            self._pan_from = event.position()
            self._fitted = False
            self._set_view(self.view.pan(moved.x(), moved.y()))
            return
        at = self._desk_point(event)
        if self.editor is not None and event.buttons() & _Button.LeftButton:
            self._place_caret(at, select=True)
            return
        self._set_hover(self._slot_at(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a pan."""
        if self._pan_from is not None:
            self._pan_from = None
            self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a text at once; select a word in one that is being edited."""
        at = self._desk_point(event)
        if self.editor is not None:
            self.editor.select_word()
        elif self.session is not None:
            self.session.select(self._slot_at(at))
            self.start_editing(at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the caret rest while another widget has the keys."""
        self._blink.stop()
        self._marks.caret_on = False
        self.viewport().update()
        super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the caret blink again."""
        if self.editor is not None:
            self._caret_moved()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a text that is edited from being taken as shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if self.editor is not None and plain:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move the caret, or go from slot to slot."""
        if self.editor is not None:
            if event.key() == Qt.Key.Key_Escape:
                self.stop_editing()
            elif not self.editor.key(event):
                event.ignore()
            return
        if not self._select_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End panning with Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()
        super().keyReleaseEvent(event)

    def _select_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Space:
                self._space = True
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            case Qt.Key.Key_Escape:
                if self.session is not None:
                    self.session.select(None)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                return self.start_editing()
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.step_slot(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.step_slot(-1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self._step_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case _:
                return self._type_to_start(event)
        return True

    def _type_to_start(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not event.text().isprintable() or not event.text() or control:
            return False
        return self.start_editing() and self.editor is not None and self.editor.key(event)

    def step_slot(self, step: int) -> None:
        """Select the next slot, or one before, in reading order."""
        if self.session is None or not self.session.slots():
            return
        addresses = [slot.address for slot in self.session.slots()]
        now = self.session.selection
        at = addresses.index(now) + step if now in addresses else 0
        self.session.select(addresses[max(0, min(at, len(addresses) - 1))])

    def _step_page(self, step: int) -> None:
        if self.desk is not None:
            self.show_page(max(0, min(self.page + step, len(self.desk.pages) - 1)))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method or a dead key has made."""
        if self.editor is not None and event.commitString():
            self.editor.insert(event.commitString())
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Tell an input method where the caret is."""
        caret = self.editor.caret() if self.editor is not None else None
        if query == Qt.InputMethodQuery.ImCursorRectangle and caret and self.desk:
            return self.desk.area(self.view, *caret).toRect()
        return super().inputMethodQuery(query)

    # Under the pointer

    def _desk_point(self, event: QMouseEvent) -> Point:
        at = event.position()
        return self.view.to_desk(Point(at.x(), at.y()))

    def _slot_at(self, at: Point) -> str | None:
        found = self.desk.find(at) if self.desk else None
        if found is None or self.desk is None:
            return None
        return next(iter(self.desk.sources(*found)), None)

    def _set_hover(self, address: str | None) -> None:
        if address != self._hover:
            self._hover = address
            self._show_cursor()
            self.viewport().update()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self.editor is not None and self._hover == self.editor.address:
            shape = Qt.CursorShape.IBeamCursor
        elif self._hover is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def slot_area(self, address: str) -> QPoint | None:
        """Return the middle of a slot in the viewport, for tests and helpers that point at it."""
        use = next(iter(self.session.uses(address)), None) if self.session else None
        if use is None or self.desk is None:
            return None
        return self.desk.area(self.view, use.page, use.box).center().toPoint()
