"""Editing in place: keys and input methods turned into edits of the slot that holds the caret."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.editing.caret import TextMap, map_text
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.editing.typing import Typing
from brochure_studio.values.geometry import Point, Rect

_Key = Qt.Key
_Standard = QKeySequence.StandardKey


class PageEditor(QObject):
    """One slot being edited on the page; `moved` tells that caret or selection have changed."""

    moved = Signal()

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        text = session.shown(placed).text or ""
        self.typing = Typing.at(text, len(text))
        self.map: TextMap = self._map()
        # The first key replaces the template's own sample text.
        if not session.is_own(placed.address):
            self.typing = self.typing.select_all()

    @property
    def address(self) -> str:
        """Return the slot's address."""
        return self._placed.address

    def refresh(self) -> None:
        """Take over what the session now has: after an edit, an undo, or one made elsewhere."""
        placed = self._session.slot(self.address) or self._placed
        text = self._session.shown(placed).text or ""
        if text != self.typing.text:
            self.typing = Typing.at(text, min(self.typing.caret, len(text)))
        self.map = self._map()
        self.moved.emit()

    def place(self, page: int, point: Point, select: bool = False) -> None:
        """Put the caret to the character nearest to a point of a page."""
        self._move(self.map.index_at(page, point), select)

    def select_word(self) -> None:
        """Select the word at the caret."""
        self._become(self.typing.select_word())

    def insert(self, text: str) -> None:
        """Type or paste a text; pasted line ends are those that the slot knows."""
        clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
        self._become(self.typing.insert(clean))

    def caret(self) -> tuple[int, Rect] | None:
        """Return the page and the place of the caret."""
        found = self.map.caret(self.typing.caret)
        return found or self._empty_caret()

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it is not for a text."""
        return self._edit_key(event) or self._move_key(event) or self._type_key(event)

    def _map(self) -> TextMap:
        pages = {use.page for use in self._session.uses(self.address)}
        return map_text(self._session.scene, self.address, pages)

    def _edit_key(self, event: QKeyEvent) -> bool:
        word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        clipboard = QGuiApplication.clipboard()
        if event.key() == _Key.Key_Backspace:
            self._become(self.typing.delete_back(self.map, word))
        elif event.key() == _Key.Key_Delete:
            self._become(self.typing.delete_on(self.map, word))
        elif event.matches(_Standard.SelectAll):
            self._become(self.typing.select_all())
        elif event.matches(_Standard.Copy) or event.matches(_Standard.Cut):
            clipboard.setText(self.typing.selected_text)
            if event.matches(_Standard.Cut):
                self._become(self.typing.insert(""))
        elif event.matches(_Standard.Paste):
            self.insert(clipboard.text())
        else:
            return False
        return True

    def _move_key(self, event: QKeyEvent) -> bool:
        select = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        now = self.typing
        line = self.map.line_span(now.caret)
        match event.key():
            case _Key.Key_Left:
                self._move(now.word_left() if word else now.left(self.map), select)
            case _Key.Key_Right:
                self._move(now.word_right() if word else now.right(self.map), select)
            case _Key.Key_Up:
                self._move(self._line_step(down=False), select)
            case _Key.Key_Down:
                self._move(self._line_step(down=True), select)
            case _Key.Key_Home:
                self._move(0 if word or line is None else line[0], select)
            case _Key.Key_End:
                self._move(len(now.text) if word or line is None else line[1], select)
            case _:
                return False
        return True

    def _line_step(self, down: bool) -> int:
        found = self.map.step_line(self.typing.caret, down)
        edge = len(self.typing.text) if down else 0
        return edge if found is None else found

    def _type_key(self, event: QKeyEvent) -> bool:
        if event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.insert("\n\n" if self._placed.slot.markup == "blocks" else "\n")
            return True
        # Ctrl+Alt is AltGr on some systems, and types.
        held = event.modifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        if not event.text() or not event.text().isprintable() or control != alt:
            return False
        self.insert(event.text())
        return True

    def _move(self, index: int | None, select: bool) -> None:
        self._become(self.typing.move(index, select))

    def _become(self, typing: Typing) -> None:
        before, self.typing = self.typing, typing
        if typing.text == before.text:
            self.moved.emit()
        elif not self._session.set_text(self.address, typing.text):
            self.typing = before

    def _empty_caret(self) -> tuple[int, Rect] | None:
        use = next(iter(self._session.uses(self.address)), None)
        if use is None:
            return None
        return use.page, Rect(use.box.x, use.box.y, 0, min(use.box.height, 12.0))
