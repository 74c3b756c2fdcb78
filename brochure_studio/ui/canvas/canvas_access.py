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


class Slots:
    """The slots of a canvas as a screen reader knows them, each the same object all its life."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._known: dict[str, SlotAccess] = {}
        self._ids: list[int] = []
        # Qt points to these; they live as long as the canvas.
        self.hosts: list[CanvasAccess] = []

    def addresses(self) -> tuple[str, ...]:
        """Return the addresses in reading order."""
        session = self._canvas.session
        return tuple(slot.address for slot in session.slots()) if session else ()

    def slot(self, address: str) -> SlotAccess:
        """Return the slot of an address."""
        if address not in self._known:
            slot = self._known[address] = SlotAccess(self._canvas, self._canvas, address)
            self._ids.append(QAccessible.registerAccessibleInterface(slot))
        return self._known[address]

    def forget(self) -> None:
        """Take the slots out of Qt's book, when the canvas is gone."""
        for id in self._ids:
            QAccessible.deleteAccessibleInterface(id)
        self._ids.clear()


class CanvasAccess(QAccessibleWidget):
    """Gives a canvas its slots as children.

    Qt asks for another of these whenever PySide has rebuilt the canvas's meta object, which it
    does when a signal is connected; so the slots are kept apart, in `Slots`.
    """

    def __init__(self, canvas: Canvas, slots: Slots) -> None:
        super().__init__(canvas, QAccessible.Role.Document, canvas.accessibleName())
        self._canvas = canvas
        self._slots = slots

    def childCount(self) -> int:
        """Return the number of slots."""
        return len(self._slots.addresses())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a slot by its number in reading order."""
        addresses = self._slots.addresses()
        return self._slots.slot(addresses[index]) if 0 <= index < len(addresses) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return a slot's number in reading order, -1 where it is not here."""
        addresses = self._slots.addresses()
        address = child.address if isinstance(child, SlotAccess) else None
        return addresses.index(address) if address in addresses else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the last slot, which lies topmost, at a point of the screen."""
        slots = map(self._slots.slot, reversed(self._slots.addresses()))
        return next((slot for slot in slots if slot.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the slot that is chosen while the canvas has the keys."""
        session = self._canvas.session
        chosen = session.selection if session and self._canvas.hasFocus() else None
        return self._slots.slot(chosen) if chosen in self._slots.addresses() and chosen else None


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
        return slots_of(self._canvas).slot(session.selection)

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


def slots_of(canvas: Canvas) -> Slots:
    """Return the slots of a canvas, made when they are first asked for."""
    if not isinstance(canvas.access, Slots):
        slots = canvas.access = Slots(canvas)
        canvas.destroyed.connect(slots.forget)
    return canvas.access


def make_canvas_access(name: str, widget: QObject) -> QAccessibleInterface | None:
    """Return what a screen reader meets of a canvas, None for anything else (a Qt factory)."""
    if not isinstance(widget, Canvas):
        return None
    slots = slots_of(widget)
    made = CanvasAccess(widget, slots)
    slots.hosts.append(made)
    return made
