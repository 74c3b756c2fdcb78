"""Editing in place: keys and input methods turned into edits of the slot that holds the caret."""

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from brochure_studio.model.edits import SetText
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.editing.caret import TextMap, map_text
from brochure_studio.ui.editing.clipboard import read_mime, write_mime
from brochure_studio.ui.editing.pasting import Pasted
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.editing.speller import BREAK, Speller
from brochure_studio.ui.editing.typing import Typing
from brochure_studio.ui.editing.variant import Guest
from brochure_studio.values.geometry import Point, Rect

_Key = Qt.Key
_Standard = QKeySequence.StandardKey
# Nothing is seen of it, and yet it has a place in its line.
_SEAT = "\u200b"


class PageEditor(QObject):
    """One slot being edited on the page.

    `moved` tells that caret or selection have changed, `told` what had to be left out of a paste.
    """

    moved = Signal()
    told = Signal(str)

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self._speller = Speller(placed.slot.markup)
        self._preedit = ""
        # As the document has it; writing it anew may put line ends right.
        self._known = session.shown(placed).text or ""
        self.typing = Typing.read(self._known, self._speller)
        # The first key replaces the template's own sample text.
        if not session.is_own(placed.address):
            self.typing = self.typing.select_all()
        session.show_raw(placed.address, self._guest(self.typing))
        self.map: TextMap = self._map()

    @property
    def address(self) -> str:
        """Return the slot's address."""
        return self._placed.address

    def refresh(self) -> None:
        """Take over what the session now has: after an edit, an undo, or one made elsewhere."""
        placed = self._session.slot(self.address) or self._placed
        text = self._session.shown(placed).text or ""
        if text != self._known:
            self._known = text
            before = self.typing.seen
            typing = Typing.read(text, self._speller)
            at = _end_of_change(before, typing.seen)
            self.typing = typing.select(at, at)
            self._session.show_raw(self.address, self._guest(self.typing))
        self.map = self._map()
        self.moved.emit()

    # The pointer

    def place(self, page: int, point: Point, select: bool = False) -> None:
        """Put the caret to the character nearest to a point of a page."""
        self._move(self.position_at(page, point), select)

    def position_at(self, page: int, point: Point) -> int | None:
        """Return the position in the text nearest to a point of a page."""
        index = self.map.index_at(page, point)
        return None if index is None else self._from_map(index)

    def select_word(self) -> None:
        """Select the word at the caret."""
        self._become(self.typing.select_word())

    def select(self, anchor: int, caret: int) -> None:
        """Select what lies between two positions."""
        self._become(self.typing.select(anchor, caret))

    # What is shown

    def caret(self) -> tuple[int, Rect] | None:
        """Return the page and the place of the caret."""
        index = self._caret_index()
        found = self.map.caret(index)
        return found or self._empty_caret()

    def selected_areas(self) -> list[tuple[int, Rect]]:
        """Return page and rectangle of each piece of the selection."""
        start, end = (self._to_map(position) for position in self.typing.selection)
        return list(self.map.areas(start, end)) if start < end else []

    def preedit_areas(self) -> list[tuple[int, Rect]]:
        """Return where stands what an input method has not settled yet."""
        guest = self._guest(self.typing)
        if guest is None or not self._preedit:
            return []
        return list(self.map.areas(guest.index, guest.index + len(guest.text)))

    # Input

    def insert(self, text: str) -> None:
        """Type a text, as an input method gives it."""
        self._change(self.typing.insert(text.replace("\u2028", "\n")), "text")

    def compose(self, preedit: str, commit: str) -> None:
        """Take what an input method or a dead key has settled, and show what it has not."""
        self._preedit = preedit
        if commit:
            self.insert(commit)
        elif preedit and self.typing.selection[0] != self.typing.selection[1]:
            self._change(self.typing.insert(""), "text")
        else:
            self._seat()

    def paste(self, data: QMimeData) -> None:
        """Put in what the clipboard holds, cleaned to what the slot takes."""
        pasted = read_mime(data, self._placed.slot.markup, self._session.variant.language)
        if pasted is None:
            if data.hasImage():
                self.told.emit(self.tr("Eit bilete kan ikkje stå i teksten. Vel eit biletfelt."))
            return
        if pasted.fragment:
            self._change(self.typing.paste(pasted.fragment), "")
        self._tell_left_out(pasted)

    def copy(self) -> None:
        """Put the selection on the clipboard."""
        start, end = self.typing.selection
        if start < end:
            QGuiApplication.clipboard().setMimeData(write_mime(self.typing.rich.cut(start, end)))

    def toggle_bold(self) -> None:
        """Make the selection, or what comes, bold or no longer so."""
        self._change(self.typing.toggle_bold(), "")

    def toggle_italic(self) -> None:
        """Make the selection, or what comes, italic or no longer so."""
        self._change(self.typing.toggle_italic(), "")

    def toggle_list(self) -> None:
        """Make the selected paragraphs a list or no longer one."""
        self._change(self.typing.toggle_list(), "")

    def set_link(self, address: str) -> None:
        """Lead the selection or word to an address, to none with an empty one."""
        self._change(self.typing.set_link(address), "")

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it is not for a text."""
        return self._edit_key(event) or self._move_key(event) or self._type_key(event)

    def _edit_key(self, event: QKeyEvent) -> bool:
        word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == _Key.Key_Backspace:
            self._change(self.typing.delete_back(word), "delete")
        elif event.key() == _Key.Key_Delete and not event.matches(_Standard.Cut):
            self._change(self.typing.delete_on(word), "delete")
        elif event.matches(_Standard.SelectAll):
            self._become(self.typing.select_all())
        elif event.matches(_Standard.Copy) or event.matches(_Standard.Cut):
            self.copy()
            if event.matches(_Standard.Cut):
                self._change(self.typing.insert(""), "")
        elif event.matches(_Standard.Paste):
            self.paste(QGuiApplication.clipboard().mimeData())
        else:
            return False
        return True

    def _move_key(self, event: QKeyEvent) -> bool:
        select = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        now = self.typing
        start, end = now.selection
        leaves = start != end and not select and not word
        match event.key():
            case _Key.Key_Left:
                self._move(start if leaves else now.word_left() if word else now.left(), select)
            case _Key.Key_Right:
                self._move(end if leaves else now.word_right() if word else now.right(), select)
            case _Key.Key_Up:
                self._move(self._paragraph_step(-1) if word else self._line_step(False), select)
            case _Key.Key_Down:
                self._move(self._paragraph_step(1) if word else self._line_step(True), select)
            case _Key.Key_Home:
                self._move(0 if word else self._line_edge(0), select)
            case _Key.Key_End:
                self._move(len(now.seen) if word else self._line_edge(1), select)
            case _:
                return False
        return True

    def _line_step(self, down: bool) -> int:
        found = self.map.step_line(self._caret_index(), down)
        edge = len(self.typing.seen) if down else 0
        return edge if found is None else self._from_map(found)

    def _line_edge(self, side: int) -> int:
        span = self.map.line_span(self._caret_index())
        if span is None:
            return self.typing.paragraph_around(self.typing.caret)[side]
        return self._from_map(span[side])

    def _paragraph_step(self, step: int) -> int:
        start, end = self.typing.paragraph_around(self.typing.caret)
        if step > 0:
            return min(end + 1, len(self.typing.seen))
        return start if self.typing.caret > start else self.typing.paragraph_around(start - 1)[0]

    def _type_key(self, event: QKeyEvent) -> bool:
        if event.key() in (_Key.Key_Return, _Key.Key_Enter):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._change(self.typing.break_line() if shift else self.typing.enter(), "text")
            return True
        # Ctrl+Alt is AltGr on some systems, and types.
        held = event.modifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        if not event.text() or not event.text().isprintable() or control != alt:
            return False
        self.insert(event.text())
        return True

    # Inside

    def _map(self) -> TextMap:
        pages = {use.page for use in self._session.uses(self.address)}
        return map_text(self._session.scene, self.address, pages)

    def _move(self, position: int | None, select: bool) -> None:
        if position is not None:
            self._become(self.typing.move(position, select))

    def _become(self, typing: Typing) -> None:
        """Take a text that differs only in caret, selection or what comes next."""
        self.typing = typing
        self._seat()

    def _seat(self) -> None:
        """Give the caret a seat where nothing else stands; the session tells when that shows."""
        self._session.show_raw(self.address, self._guest(self.typing))
        self.moved.emit()

    def _change(self, typing: Typing, merge: str) -> None:
        before, self.typing = self.typing, typing
        if typing.text == before.text:
            self._seat()
            return
        known, self._known = self._known, typing.text
        self._session.expect(self._guest(typing))
        named = self.tr("Skriv i «%s»") if merge != "delete" else self.tr("Slett i «%s»")
        key = f"{merge} {self.address}" if merge else ""
        if not self._session.do(SetText(self.address, typing.text), named, key):
            self.typing, self._known = before, known
            self._seat()

    def _guest(self, typing: Typing) -> Guest | None:
        """Return what is drawn at the caret and is no part of the text."""
        index, text = self._guest_text(typing)
        base = typing.text if typing.text != self._known else None
        if not text and base is None:
            return None
        return Guest(self.address, index, text, base)

    def _guest_text(self, typing: Typing) -> tuple[int, str]:
        index = typing.spelled.index(typing.caret)
        if self._preedit:
            return index, self._preedit
        start, end = typing.paragraph_around(typing.caret)
        behind = typing.seen[typing.caret : end]
        before = typing.seen[start : typing.caret]
        if behind.strip():
            return index, ""
        if before.endswith(BREAK) and self._speller.markup == "blocks":
            return index - 1, f"\\\n{_SEAT}"
        hidden = not before or before[-1].isspace()
        return index, _SEAT if hidden else ""

    def _to_map(self, position: int) -> int:
        """Return the index in the text that is drawn, the guest in it, of a position."""
        index = self.typing.spelled.index(position)
        guest = self._guest(self.typing)
        return index + len(guest.text) if guest and index >= guest.index else index

    def _from_map(self, index: int) -> int:
        guest = self._guest(self.typing)
        if guest is not None and index > guest.index:
            index = max(guest.index, index - len(guest.text))
        return self.typing.spelled.position(index)

    def _caret_index(self) -> int:
        """Return the index of the caret in the text that is drawn.

        Behind a space that a line's end has swallowed it stands before the next letter.
        """
        typing, at = self.typing, self.typing.caret
        index = self._to_map(at)
        inside = 0 < at < len(typing.seen)
        if inside and typing.seen[at - 1].isspace() and typing.seen[at] != "\n":
            return max(index, self._to_map(at + 1) - 1)
        return index

    def _empty_caret(self) -> tuple[int, Rect] | None:
        use = next(iter(self._session.uses(self.address)), None)
        if use is None:
            return None
        return use.page, Rect(use.box.x, use.box.y, 0, min(use.box.height, 12.0))

    def _tell_left_out(self, pasted: Pasted) -> None:
        said: list[str] = []
        if pasted.pictures:
            said.append(self.tr("Bileta vart ikkje med: dei høyrer til i biletfelta."))
        if pasted.lists:
            said.append(self.tr("Lista vart til vanlege linjer: dette feltet har ikkje lister."))
        if said:
            self.told.emit(" ".join(said))


def _end_of_change(before: str, after: str) -> int:
    """Return where in a text that has changed the change ends: there one goes on."""
    same = 0
    while same < min(len(before), len(after)) and before[-1 - same] == after[-1 - same]:
        same += 1
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    return max(len(after) - same, min(start, len(after)))
