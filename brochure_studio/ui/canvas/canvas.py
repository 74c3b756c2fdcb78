"""The canvas: pages whose slots are clicked, and typed in where they stand."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from brochure_studio.model.locks import keeper
from brochure_studio.ui.canvas.canvas_marks import CanvasMarks
from brochure_studio.ui.canvas.page_area import PageArea
from brochure_studio.ui.canvas.page_desk import PageDesk
from brochure_studio.ui.editing.page_editor import PageEditor
from brochure_studio.ui.editing.session import Session
from brochure_studio.values.geometry import Point

_BLINK_MS = 530
_Key = Qt.Key


class Canvas(PageArea):
    """Shows a session's pages; `locked_clicked` names a slot that somebody tried to change."""

    locked_clicked = Signal(str)
    session_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sidene"))
        self.session: Session | None = None
        self.editor: PageEditor | None = None
        # What a screen reader meets of it, held here for Qt by `canvas_access`.
        self.access: object = None
        self._marks = CanvasMarks()
        self._hover: str | None = None
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self._blink_caret)

    def set_session(self, session: Session, facing: bool) -> None:
        """Show another document."""
        self.stop_editing()
        self.session = session
        self.session_changed.emit()
        session.changed.connect(self._scene_changed)
        session.findings_changed.connect(self.viewport().update)
        session.selection_changed.connect(self._selection_changed)
        self.set_desk(PageDesk(session.scene, session.bench.resources, facing))

    def slot_center(self, address: str) -> QPoint | None:
        """Return the middle of a slot in the viewport, or None where it does not stand."""
        use = next(iter(self.session.uses(address)), None) if self.session else None
        if use is None or self.desk is None:
            return None
        return self.desk.area(self.view, use.page, use.box).center().toPoint()

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
        selected = self.session.selection
        if self.editor is not None and self.editor.address != selected:
            self.stop_editing()
        use = next(iter(self.session.uses(selected)), None) if selected else None
        if use is not None:
            self.show_area(use.page, use.box)
        self.viewport().update()

    # Editing in place

    def start_editing(self, at: Point | None = None) -> bool:
        """Edit the selected slot in place, the caret at a point; tell whether one can."""
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
        self.paint_pages(painter)
        self._marks.paint(painter, self, self._hover)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the hovered slot when the pointer leaves; tell what is under it when it rests."""
        if event.type() == QEvent.Type.Leave:
            self._set_hover(None)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.describe(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pan, select a slot, or set the caret."""
        if not self.start_panning(event) and event.button() == Qt.MouseButton.LeftButton:
            self._press(self.point_at(event), event)

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
        if self.pan_on(event):
            return
        at = self.point_at(event)
        if self.editor is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._place_caret(at, select=True)
        else:
            self._set_hover(self._slot_at(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a text at once; select a word in one that is being edited."""
        at = self.point_at(event)
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
            if self.editor is not None and plain and event.text():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move the caret, or go from slot to slot."""
        if self.editor is None:
            if not self._select_key(event):
                super().keyPressEvent(event)
        elif event.key() == _Key.Key_Escape:
            self.stop_editing()
        elif not self.editor.key(event):
            event.ignore()

    def _select_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case _Key.Key_Space:
                self.hold_space(True)
            case _Key.Key_Escape if self.session is not None:
                self.session.select(None)
            case _Key.Key_Return | _Key.Key_Enter | _Key.Key_F2:
                return self.start_editing()
            case _Key.Key_Right | _Key.Key_Down:
                self.step_slot(1)
            case _Key.Key_Left | _Key.Key_Up:
                self.step_slot(-1)
            case _Key.Key_PageDown:
                self.step_page(1)
            case _Key.Key_PageUp:
                self.step_page(-1)
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

    def _slot_at(self, at: Point) -> str | None:
        found = self.desk.find(at) if self.desk else None
        if found is None or self.desk is None:
            return None
        return next(iter(self.desk.sources(*found)), None)

    def describe(self, at: QPoint) -> str:
        """Return what is at a point of the viewport: a slot's name, its help, or who decides."""
        found = self.desk.find(self.view.to_desk(Point(at.x(), at.y()))) if self.desk else None
        if self.session is None or self.desk is None or found is None:
            return ""
        language = self.session.language
        placed = self.session.slot(next(iter(self.desk.sources(*found)), None))
        if placed is not None and not self.session.is_locked(placed):
            told = (placed.slot.name.say(language), placed.slot.help.say(language))
            return "\n".join(text for text in told if text)
        if placed is None and not self.desk.has_fixed(*found):
            return ""
        who = keeper(self.session.template).say(language)
        return self.tr("Styrt av {0} – kan ikkje endrast").format(who[:1].lower() + who[1:])

    def _set_hover(self, address: str | None) -> None:
        if address != self._hover:
            self._hover = address
            self.show_cursor()
            self.viewport().update()

    def show_cursor(self) -> None:
        """Show by the pointer's shape what a click would do."""
        super().show_cursor()
        if self._space or self._hover is None:
            return
        editing = self.editor is not None and self._hover == self.editor.address
        shape = Qt.CursorShape.IBeamCursor if editing else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
