"""The canvas as a screen reader meets it: a document whose children are the slots in order."""

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtWidgets import QAccessibleWidget

from brochure_studio.ui.canvas.canvas import Canvas
from brochure_studio.ui.canvas.slot_access import SlotAccess


class CanvasAccess(QAccessibleWidget):
    """Gives a canvas its slots as children, each the same object as long as it is there."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Document, canvas.accessibleName())
        self._canvas = canvas
        self._known: dict[str, SlotAccess] = {}

    def childCount(self) -> int:
        """Return the number of slots."""
        return len(self._addresses())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a slot by its number in reading order."""
        addresses = self._addresses()
        return self.slot(addresses[index]) if 0 <= index < len(addresses) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return a slot's number in reading order, -1 where it is not here."""
        addresses = self._addresses()
        address = child.address if isinstance(child, SlotAccess) else None
        return addresses.index(address) if address in addresses else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the last slot, which lies topmost, at a point of the screen."""
        slots = (self.slot(address) for address in reversed(self._addresses()))
        return next((slot for slot in slots if slot.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the slot that is chosen while the canvas has the keys."""
        session = self._canvas.session
        chosen = session.selection if session and self._canvas.hasFocus() else None
        return self.slot(chosen) if chosen in self._addresses() and chosen is not None else None

    def slot(self, address: str) -> SlotAccess:
        """Return the slot of an address."""
        if address not in self._known:
            slot = self._known[address] = SlotAccess(self._canvas, self._canvas, address)
            # Qt then knows it by a number and takes it over; Python keeps what Qt points to.
            QAccessible.registerAccessibleInterface(slot)
        return self._known[address]

    def _addresses(self) -> tuple[str, ...]:
        session = self._canvas.session
        return tuple(slot.address for slot in session.slots()) if session else ()


class CanvasVoice(QObject):
    """Tells a screen reader which slot is chosen and what changes in the one being edited."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._said: tuple[str, str] = ("", "")
        canvas.session_changed.connect(self._listen)

    def _listen(self) -> None:
        session = self._canvas.session
        if session is not None:
            session.selection_changed.connect(self._tell_choice)
            session.changed.connect(self._tell_text)

    def _chosen(self) -> SlotAccess | None:
        session = self._canvas.session
        if session is None or session.selection is None or not QAccessible.isActive():
            return None
        access = QAccessible.queryAccessibleInterface(self._canvas)
        return access.slot(session.selection) if isinstance(access, CanvasAccess) else None

    def _tell_choice(self) -> None:
        slot = self._chosen()
        if slot is not None:
            self._said = (slot.address, slot.content())
            QAccessible.updateAccessibility(QAccessibleEvent(slot, QAccessible.Event.Focus))

    def _tell_text(self) -> None:
        slot = self._chosen()
        if slot is None:
            return
        address, before = self._said
        self._said = (slot.address, slot.content())
        if address == slot.address and before != self._said[1]:
            QAccessible.updateAccessibility(_update(slot, before, self._said[1]))


def _update(slot: SlotAccess, before: str, after: str) -> QAccessibleTextUpdateEvent:
    """Return the event of a text's change, cut down to the letters that differ."""
    least = min(len(before), len(after))
    start = next((n for n in range(least) if before[n] != after[n]), least)
    room = least - start
    tail = next((n for n in range(room) if before[-1 - n] != after[-1 - n]), room)
    gone, came = before[start : len(before) - tail], after[start : len(after) - tail]
    return QAccessibleTextUpdateEvent(slot, start, gone, came)


def make_canvas_access(name: str, widget: QObject) -> QAccessibleInterface | None:
    """Return what a screen reader meets of a canvas, None for anything else (a Qt factory)."""
    if not isinstance(widget, Canvas):
        return None
    # Qt's cache owns it from here; the canvas keeps the Python side of it as long as itself.
    widget.access = CanvasAccess(widget)
    return widget.access
