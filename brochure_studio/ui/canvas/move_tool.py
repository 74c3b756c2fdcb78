"""Moving a slot on the canvas by its handle, at rest on guides; Alt lets it go free."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from brochure_studio.model.locks import keeper
from brochure_studio.ui.canvas.overlays import paint_handle
from brochure_studio.ui.canvas.slot_area import SlotArea
from brochure_studio.ui.editing.moving import Mover, find_mover
from brochure_studio.ui.editing.snapping import Snapped
from brochure_studio.ui.look.theme import qcolor
from brochure_studio.values.geometry import Point, Rect

_Key = Qt.Key
_HANDLE = 24.0
# What has no caret and no crop can be dragged by itself; a hand that shakes moves nothing.
_BY_ITSELF = ("qr", "table")
_SHAKE = 6.0
# A slot comes to rest on a line this near, in pixels of the screen.
_REACH = 7.0
_GUIDE = "#D6246E"


class MoveTool(QObject):
    """Serves the selected slot where the template opens its position."""

    def __init__(self, canvas: SlotArea) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held: Mover | None = None
        self._from = Point(0, 0)
        self._snapped = Snapped()
        self._shaking = False
        self._round = 0

    def handle(self) -> QRectF | None:
        """Return where the handle of the selected slot is on the screen, None without one."""
        session, desk = self._canvas.session, self._canvas.desk
        if session is None or desk is None or self._canvas.editor is not None:
            return None
        mover = find_mover(session, session.selection, self._canvas.page)
        if mover is None:
            return None
        area = desk.area(self._canvas.view, mover.page, mover.box)
        left = min(max(area.right() - _HANDLE / 2, 4), self._canvas.viewport().width() - 30)
        return QRectF(left, max(area.top() - _HANDLE / 2, 2), _HANDLE, _HANDLE)

    def press(self, event: QMouseEvent, at: Point) -> bool:
        """Take hold of the handle; tell whether the pointer is on it."""
        handle, session = self.handle(), self._canvas.session
        if handle is None or session is None or not handle.contains(event.position()):
            return False
        self._hold(at)
        self._shaking = False
        return True

    def take(self, at: Point) -> bool:
        """Take hold of the selected slot itself where it is a code or a table that may move."""
        session = self._canvas.session
        placed = session.slot(session.selection) if session and session.selection else None
        if placed is None or placed.slot.kind not in _BY_ITSELF:
            return False
        self._hold(at)
        self._shaking = True
        return self._held is not None

    def _hold(self, at: Point) -> None:
        session = self._canvas.session
        if session is not None:
            self._held = find_mover(session, session.selection, self._canvas.page)
            self._from, self._round = at, self._round + 1

    def drag(self, event: QMouseEvent, at: Point) -> bool:
        """Move the slot that is held; tell whether one is."""
        session = self._canvas.session
        if self._held is None or session is None:
            return False
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        reach = 0.0 if free else _REACH / self._canvas.view.zoom
        dx, dy = at.x - self._from.x, at.y - self._from.y
        self._shaking &= max(abs(dx), abs(dy)) * self._canvas.view.zoom < _SHAKE
        if self._shaking:
            return True
        edit, self._snapped = self._held.to(dx, dy, reach)
        session.do(edit, self.tr("Flytt «%s»"), f"move {self._held.address} {self._round}")
        self._canvas.viewport().update()
        return True

    def release(self) -> bool:
        """Let go of the slot; tell whether one was held."""
        was, self._held, self._snapped = self._held, None, Snapped()
        self._canvas.viewport().update()
        return was is not None

    def key(self, event: QKeyEvent) -> bool:
        """Move the selected slot by a millimetre with Alt and an arrow, or say why one cannot."""
        session = self._canvas.session
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        step = _STEPS.get(_Key(event.key()))
        if session is None or not alt or step is None or session.selection is None:
            return False
        mover = find_mover(session, session.selection, self._canvas.page)
        if mover is None:
            who = keeper(session.template).say(session.language)
            said = self.tr("Styrt av {0} – kan ikkje flyttast.")
            self._canvas.told.emit(said.format(who[:1].lower() + who[1:]))
        else:
            session.do(mover.nudge(*step), self.tr("Flytt «%s»"), f"nudge {mover.address}")
        return True

    def paint(self, painter: QPainter) -> None:
        """Draw the handle, the room while the slot is moved, and the lines that it rests on."""
        handle, desk = self.handle(), self._canvas.desk
        if self._held is not None and desk is not None:
            view, number = self._canvas.view, self._held.page
            page = desk.pages[number].trim_box
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(qcolor(_GUIDE, 110), 1, Qt.PenStyle.DashLine))
            painter.drawRect(desk.area(view, number, self._held.room))
            painter.setPen(QPen(QColor(_GUIDE), 1))
            for x in self._snapped.xs:
                line = desk.area(view, number, Rect(x, page.y, 0, page.height))
                painter.drawLine(line.topLeft(), QPointF(line.left(), line.bottom()))
            for y in self._snapped.ys:
                line = desk.area(view, number, Rect(page.x, y, page.width, 0))
                painter.drawLine(line.topLeft(), QPointF(line.right(), line.top()))
        if handle is not None:
            paint_handle(painter, handle)


_STEPS = {
    _Key.Key_Left: (-1.0, 0.0),
    _Key.Key_Right: (1.0, 0.0),
    _Key.Key_Up: (0.0, -1.0),
    _Key.Key_Down: (0.0, 1.0),
}
