"""The slots on the canvas as a screen reader meets them: name, page, text, place, and to choose.

Without this a canvas is one nameless area. Positions in texts count what is seen.
"""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleTextInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from brochure_studio.model.locks import keeper
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.canvas.page_desk import PageDesk
from brochure_studio.ui.canvas.view import View
from brochure_studio.ui.editing.page_editor import PageEditor
from brochure_studio.ui.editing.session import Session

_Role, _Text, _Kind = QAccessible.Role, QAccessible.Text, QAccessible.InterfaceType
_ROLES = {"text": _Role.EditableText, "table": _Role.Grouping}
# What a cast can give.
Cast = QAccessibleTextInterface | QAccessibleActionInterface
PRESS = QAccessibleActionInterface.pressAction


class SlotPlace(Protocol):
    """What the slots stand on: a canvas."""

    session: Session | None
    desk: PageDesk | None
    editor: PageEditor | None
    view: View

    def viewport(self) -> QWidget:
        """Return the widget that pages are drawn in."""
        ...

    def hasFocus(self) -> bool:
        """Tell whether the keys go here."""
        ...


class SlotAccess(QAccessibleInterface):
    """One slot; it stays the same object while its slot is in the document."""

    def __init__(self, place: SlotPlace, owner: QWidget, address: str) -> None:
        super().__init__()
        self.address = address
        self._place = place
        self._owner = owner
        # Qt asks for these by address in memory: they live as long as the slot does.
        self._words = SlotText(place, self)
        self._deeds = SlotDeeds(place, owner, address)

    @property
    def placed(self) -> PlacedSlot | None:
        """Return the slot in the document, None when it is there no more."""
        session = self._place.session
        return session.slot(self.address) if session else None

    def isValid(self) -> bool:
        """Tell whether the slot is still there."""
        return self.placed is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return None: a slot is no widget."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window it is seen in."""
        return self._owner.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return the canvas."""
        return QAccessible.queryAccessibleInterface(self._owner)

    def childCount(self) -> int:
        """Return 0: a slot is asked as a whole."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return -1."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return what kind of thing it is."""
        placed = self.placed
        return _ROLES.get(placed.slot.kind, _Role.Graphic) if placed else _Role.EditableText

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, its content as the value, and as the description where it stands."""
        session, placed = self._place.session, self.placed
        if session is None or placed is None:
            return ""
        match kind:
            case _Text.Name:
                return placed.slot.name.say(session.language)
            case _Text.Value:
                return self.content()
            case _Text.Description:
                return _describe(session, placed)
            case _Text.Help:
                return placed.slot.help.say(session.language)
            case _:
                return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Put a text in the slot; locks hold as for any other edit."""
        session, placed = self._place.session, self.placed
        if session and placed and kind == _Text.Value and placed.slot.kind == "text":
            session.set_text(self.address, text)

    def content(self) -> str:
        """Return what stands in the slot: its text, a picture's description, a table's rows."""
        session, placed = self._place.session, self.placed
        if session is None or placed is None:
            return ""
        editor = self._place.editor
        if editor is not None and editor.address == self.address:
            return editor.typing.seen
        held = session.shown(placed)
        rows = (", ".join(row.values()) for row in held.rows or ())
        return held.text or held.alt or "\n".join(rows) or held.picture or ""

    def rect(self) -> QRect:
        """Return where it is on the screen; empty where it does not stand on a page."""
        place = self._place
        if place.session is None or place.desk is None:
            return QRect()
        use = next(iter(place.session.uses(self.address)), None)
        if use is None:
            return QRect()
        area = place.desk.area(place.view, use.page, use.box).toAlignedRect()
        return area.translated(place.viewport().mapToGlobal(QPoint(0, 0)))

    def state(self) -> QAccessible.State:
        """Return what can be done with it, and whether it is chosen."""
        state, session, placed = QAccessible.State(), self._place.session, self.placed
        if session is None or placed is None:
            state.invalid = True
            return state
        chosen, locked = session.selection == self.address, session.is_locked(placed)
        seen = self._place.viewport().rect()
        seen.moveTopLeft(self._place.viewport().mapToGlobal(QPoint(0, 0)))
        is_text = placed.slot.kind == "text"
        held = {
            "focusable": True,
            "selectable": True,
            "selected": chosen,
            "focused": chosen and self._place.hasFocus(),
            "readOnly": locked,
            "editable": is_text and not locked,
            "multiLine": is_text,
            "offscreen": not seen.intersects(self.rect()),
        }
        for name, value in held.items():
            setattr(state, name, value)
        return state

    def interface_cast(  # type: ignore[override]
        self, kind: QAccessible.InterfaceType
    ) -> Cast | None:
        """Return the slot's text, or what can be done with it."""
        placed = self.placed
        if kind == _Kind.TextInterface and placed is not None and placed.slot.kind == "text":
            return self._words
        return self._deeds if kind == _Kind.ActionInterface else None


class SlotDeeds(QAccessibleActionInterface):
    """What a screen reader can do with a slot: choose it."""

    def __init__(self, place: SlotPlace, owner: QWidget, address: str) -> None:
        super().__init__()
        self._place = place
        self._owner = owner
        self._address = address

    def actionNames(self) -> list[str]:
        """Return the names of what can be done."""
        return [PRESS(), QAccessibleActionInterface.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Choose the slot and give the canvas the keys."""
        if self._place.session is not None and name in self.actionNames():
            self._place.session.select(self._address)
            self._owner.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Return none: keys belong to the canvas as a whole."""
        return []


class SlotText(QAccessibleTextInterface):
    """A text slot letter by letter; the caret is that of editing in place."""

    def __init__(self, place: SlotPlace, slot: SlotAccess) -> None:
        super().__init__()
        self._place = place
        self._slot = slot

    def _typing(self) -> tuple[int, tuple[int, int]]:
        editor = self._place.editor
        if editor is None or editor.address != self._slot.address:
            return 0, (0, 0)
        return editor.typing.caret, editor.typing.selection

    def text(self, start: int, end: int) -> str:
        """Return the letters between two positions."""
        whole = self._slot.content()
        return whole[start : end if end >= 0 else len(whole)]

    def characterCount(self) -> int:
        """Return how many letters there are."""
        return len(self._slot.content())

    def cursorPosition(self) -> int:
        """Return where the caret is."""
        return self._typing()[0]

    def setCursorPosition(self, position: int) -> None:
        """Leave the caret: it is moved by keys, with the slot being edited."""

    def selectionCount(self) -> int:
        """Return 1 where something is selected."""
        start, end = self._typing()[1]
        return int(end > start)

    def selection(self, index: int) -> tuple[int, int]:
        """Return what is selected."""
        return self._typing()[1]

    def addSelection(self, start: int, end: int) -> None:
        """Leave the selection: it is made by keys."""

    def removeSelection(self, index: int) -> None:
        """Leave the selection."""

    def setSelection(self, index: int, start: int, end: int) -> None:
        """Leave the selection."""

    def characterRect(self, offset: int) -> QRect:
        """Return the slot's place: letters are not asked for one by one."""
        return self._slot.rect()

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return -1: not known."""
        return -1

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring the slot into sight by choosing it."""
        if self._place.session is not None:
            self._place.session.select(self._slot.address)

    def attributes(self, offset: int) -> tuple[str, int, int]:
        """Return no attributes, from the start to the end."""
        return "", 0, self.characterCount()


def _describe(session: Session, placed: PlacedSlot) -> str:
    page = session.scene.pages[placed.page].name if placed.page < len(session.scene.pages) else ""
    translate = QCoreApplication.translate
    parts = [translate("SlotAccess", "Side {0}, {1}").format(placed.page + 1, page)]
    if session.is_locked(placed):
        who = keeper(session.template).say(session.language)
        told = translate("SlotAccess", "Styrt av {0} – kan ikkje endrast")
        parts.append(told.format(who[:1].lower() + who[1:]))
    elif placed.slot.required:
        parts.append(translate("SlotAccess", "må fyllast ut"))
    over = session.overset(placed.address)
    if over:
        parts.append(translate("SlotAccess", "{0} linjer for mykje").format(over))
    return ". ".join(parts)
