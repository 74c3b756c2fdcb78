"""The canvas: pages whose slots are clicked, and typed in where they stand."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from brochure_studio.ui.canvas.canvas_marks import CanvasMarks
from brochure_studio.ui.canvas.crop_tool import CropTool
from brochure_studio.ui.canvas.move_tool import MoveTool
from brochure_studio.ui.canvas.page_desk import PageDesk
from brochure_studio.ui.canvas.picture_intake import PictureIntake
from brochure_studio.ui.canvas.slot_area import SlotArea
from brochure_studio.ui.canvas.text_tool import TextTool
from brochure_studio.ui.canvas.view import View
from brochure_studio.ui.editing.session import Session
from brochure_studio.values.geometry import Point

_Key = Qt.Key


class Canvas(SlotArea):
    """Shows a session's pages and hands what is done to them to the tools."""

    menu_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sidene"))
        # What a screen reader meets of it, held here for Qt by `canvas_access`.
        self.access: object = None
        self._marks = CanvasMarks()
        self._hover: str | None = None
        self.text = TextTool(self)
        self.crop = CropTool(self)
        self.mover = MoveTool(self)
        self.intake = PictureIntake(self)
        self.setAcceptDrops(True)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions on text and pictures do."""
        return {name: partial(self.text.do, name) for name in ("bold", "italic", "link", "list")}

    def set_session(self, session: Session, facing: bool) -> None:
        """Show another document."""
        self.stop_editing()
        self.session = session
        self.session_changed.emit()
        session.changed.connect(self._scene_changed)
        session.findings_changed.connect(self.viewport().update)
        session.selection_changed.connect(self._selection_changed)
        self.set_desk(PageDesk(session.scene, session.bench.resources, facing))

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
        if self.crop.is_open and self.crop.address != selected:
            self.crop.close()
        use = next(iter(self.session.uses(selected)), None) if selected else None
        if use is not None:
            self.show_area(use.page, use.box)
        self.viewport().update()

    # Editing in place

    def start_editing(self, at: Point | None = None) -> bool:
        """Edit the selected slot in place: its text, or which part of its picture shows."""
        selected = self.session.selection if self.session else None
        if selected is not None and self.crop.open(selected):
            return True
        return self.text.start(at)

    def stop_editing(self) -> None:
        """Leave the text or the crop; what was done stands."""
        self.text.stop()
        self.crop.close()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw desk, pages and what lies over them."""
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            self.paint_pages(painter)
            self._marks.caret_on = self.text.caret_on
            self._marks.paint(painter, self, self._hover)
            self.crop.paint(painter)
            self.mover.paint(painter)

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
        if self.session is None or self.mover.press(event, at):
            return
        address = self.slot_at(at)
        if self.editor is not None and address == self.editor.address:
            self.text.press(at, event)
        elif address is None or address != self.session.selection:
            self.stop_editing()
            self.session.select(address)
            self.mover.take(at)
        elif not self.mover.take(at) and not self.crop.press(at, address):
            self.start_editing(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, select text, move what is held, or show what is under the pointer."""
        if self.pan_on(event):
            return
        at = self.point_at(event)
        selected = self.session.selection if self.session else None
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._set_hover(self.slot_at(at))
        elif self.mover.drag(event, at) or self.crop.drag(at, selected):
            return
        elif self.editor is not None:
            self.text.drag(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what is held."""
        if event.button() == Qt.MouseButton.LeftButton and not self.mover.release():
            self.crop.release(self.session.selection if self.session else None)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a text or picture at once; select a word in a text that is being edited."""
        at = self.point_at(event)
        address = self.slot_at(at)
        if self.editor is not None and address == self.editor.address:
            self.text.double_click(at)
        elif self.session is not None and not self.crop.is_open:
            self.session.select(address)
            self.start_editing(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a slot, by the right button or by the menu key."""
        self.menu_asked.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scale the picture whose crop is open, else zoom or scroll."""
        if self.crop.wheel(event):
            event.accept()
        else:
            super().wheelEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures; other files are for the window."""
        if self.session is not None and self.intake.takes(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which slot would take the picture."""
        self.intake.hover(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the picture that has gone elsewhere."""
        self.intake.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the picture that is dropped."""
        self.intake.drop(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the caret rest while another widget has the keys."""
        self.text.rest()
        super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the caret blink again."""
        self.text.wake()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a text that is edited from being taken as shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self.text.takes_shortcut(event) or self.crop.takes_shortcut(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move the caret, or go from slot to slot."""
        if self.editor is not None:
            if not self.text.key(event):
                event.ignore()
        elif not (self.crop.key(event) or self.mover.key(event) or self._select_key(event)):
            super().keyPressEvent(event)

    def _select_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste) and self.session is not None:
            data = QGuiApplication.clipboard().mimeData()
            return self.intake.paste(data, self.session.selection)
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
        return self.text.start() and self.text.key(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method or a dead key makes; on a selected slot it begins the text."""
        if self.editor is not None or (event.commitString() and self.text.start()):
            self.text.compose(event)
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Tell an input method where the caret is and what stands around it."""
        known = self.text.query(query)
        return super().inputMethodQuery(query) if known is None else known

    def _set_view(self, view: View) -> None:
        super()._set_view(view)
        self.text.stand_bar()

    # Under the pointer

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
