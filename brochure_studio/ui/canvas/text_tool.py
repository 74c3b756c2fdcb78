"""Typing on the canvas: the editor of one slot with caret, selection, input methods, format bar."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication

from brochure_studio.ui.canvas.format_bar import FormatBar
from brochure_studio.ui.canvas.slot_area import SlotArea
from brochure_studio.ui.editing.page_editor import PageEditor
from brochure_studio.values.geometry import Point

_Key = Qt.Key


class TextTool(QObject):
    """Holds the editor while a text is edited in place; `caret_on` blinks."""

    def __init__(self, canvas: SlotArea) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.bar = FormatBar(canvas.viewport())
        self.bar.left.connect(self._take_keys)
        self.caret_on = True
        self._grain = "letter"
        self._held: tuple[int, int] = (0, 0)
        self._clicks = 0
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._blink_caret)
        # A third press that comes this soon after a double click selects the paragraph.
        self._third = QTimer(self)
        self._third.setSingleShot(True)

    @property
    def editor(self) -> PageEditor | None:
        """Return the editor of the text that is typed in, or None."""
        return self._canvas.editor

    def start(self, at: Point | None = None) -> bool:
        """Edit the selected slot in place, the caret at a point; tell whether one can."""
        session = self._canvas.session
        placed = session.slot(session.selection) if session else None
        if session is None or placed is None or placed.slot.kind != "text":
            return False
        if session.is_locked(placed):
            self._canvas.locked_clicked.emit(placed.address)
            return False
        editor = self._canvas.editor = PageEditor(session, placed)
        editor.moved.connect(self._moved)
        editor.told.connect(self._canvas.told)
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.bar.show_for(session, editor)
        if at is not None and session.is_own(placed.address):
            self.place(at, select=False)
        self._moved()
        return True

    def stop(self) -> None:
        """Leave the text; what was typed stands."""
        session = self._canvas.session
        if self.editor is not None and session is not None:
            self._canvas.editor = None
            self.bar.leave()
            session.show_raw(None)
        self._blink.stop()
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._canvas.viewport().update()

    # The pointer

    def press(self, at: Point, event: QMouseEvent) -> None:
        """Set the caret, or select the paragraph on a third press."""
        if self.editor is None:
            return
        if self._third.isActive():
            self._third.stop()
            self._take_grain("paragraph", at)
            return
        self._grain = "letter"
        self.place(at, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def double_click(self, at: Point) -> None:
        """Select the word under the pointer."""
        self._take_grain("word", at)
        self._third.start(QApplication.doubleClickInterval())

    def drag(self, at: Point) -> None:
        """Let the selection grow to the pointer: by letters, words or paragraphs."""
        editor, position = self.editor, self._position(at)
        if editor is None or position is None:
            return
        if self._grain == "letter":
            editor.select(editor.typing.anchor, position)
            return
        start, end = self._around(position)
        first, last = self._held
        if position < first:
            editor.select(last, start)
        else:
            editor.select(first, max(end, last))

    def place(self, at: Point, select: bool) -> None:
        """Put the caret to the letter nearest to a point of the desk."""
        position = self._position(at)
        if self.editor is not None and position is not None:
            typing = self.editor.typing
            self.editor.select(typing.anchor if select else position, position)

    def _take_grain(self, grain: str, at: Point) -> None:
        position = self._position(at)
        if self.editor is None or position is None:
            return
        self._grain = grain
        self._held = self._around(position)
        self.editor.select(*self._held)

    def _around(self, position: int) -> tuple[int, int]:
        if self.editor is None:
            return position, position
        typing = self.editor.typing
        if self._grain == "word":
            return typing.word_around(position)
        return typing.paragraph_around(position)

    def _position(self, at: Point) -> int | None:
        desk, session = self._canvas.desk, self._canvas.session
        if self.editor is None or desk is None or session is None:
            return None
        pages = [use.page for use in session.uses(self.editor.address)]
        if not pages:
            return None
        found = desk.desk.page_at(at)
        number = found if found is not None and found in pages else pages[0]
        return self.editor.position_at(number, desk.nearest(at, number))

    # Keys

    def takes_shortcut(self, event: QKeyEvent) -> bool:
        """Tell whether a key belongs to the text before any shortcut of the window."""
        if self.editor is None:
            return False
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not control:
            return bool(event.text()) or event.key() in _EDITING_KEYS
        return _command(event) is not None or any(event.matches(key) for key in _TEXT_KEYS)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it is not for the text."""
        if self.editor is None:
            return False
        command = _command(event)
        if event.key() == _Key.Key_Escape:
            self.stop()
        elif command is not None:
            self.do(command)
        elif not self.editor.key(event):
            return False
        elif self.editor is not None:
            self._keep_in_sight()
        return True

    def do(self, command: str) -> None:
        """Do one of bold, italic, link and list; say why where one cannot."""
        editor = self.editor
        if editor is None:
            self._canvas.told.emit(self.tr("Set skrivemerket i ein tekst først."))
            return
        typing = editor.typing
        if not typing.takes_looks:
            self._canvas.told.emit(self.tr("Dette feltet tek berre imot rein tekst."))
            return
        if command == "list" and not typing.takes_lists:
            self._canvas.told.emit(self.tr("Dette feltet har ikkje lister."))
            return
        match command:
            case "bold":
                editor.toggle_bold()
            case "italic":
                editor.toggle_italic()
            case "list":
                editor.toggle_list()
            case _:
                self.bar.ask_link()

    def compose(self, event: QInputMethodEvent) -> None:
        """Take what an input method or a dead key has made, and show what it has not settled."""
        editor = self.editor
        if editor is None:
            return
        if event.replacementLength():
            caret = editor.typing.caret + event.replacementStart()
            editor.select(caret, caret + event.replacementLength())
        editor.compose(event.preeditString(), event.commitString())

    def query(self, query: Qt.InputMethodQuery) -> object:
        """Tell an input method where the caret is and what stands around it; None: not known."""
        editor, desk = self.editor, self._canvas.desk
        if editor is None or desk is None:
            return None
        typing = editor.typing
        match query:
            case Qt.InputMethodQuery.ImEnabled:
                return True
            case Qt.InputMethodQuery.ImCursorRectangle:
                caret = editor.caret()
                return desk.area(self._canvas.view, *caret).toRect() if caret else QRect()
            case Qt.InputMethodQuery.ImSurroundingText:
                start, end = typing.paragraph_around(typing.caret)
                return typing.seen[start:end]
            case Qt.InputMethodQuery.ImCursorPosition:
                return typing.caret - typing.paragraph_around(typing.caret)[0]
            case Qt.InputMethodQuery.ImAnchorPosition:
                start, end = typing.paragraph_around(typing.caret)
                return min(max(typing.anchor, start), end) - start
            case Qt.InputMethodQuery.ImCurrentSelection:
                return typing.selected_text
            case _:
                return None

    # What is shown

    def stand_bar(self) -> None:
        """Put the format bar where it belongs; after scrolling and zooming, too."""
        session, desk = self._canvas.session, self._canvas.desk
        if self.editor is None or session is None or desk is None:
            return
        view = self._canvas.view
        uses = session.uses(self.editor.address)
        if not uses:
            return
        pieces = self.editor.selected_areas()
        caret = self.editor.caret()
        page = pieces[0][0] if pieces else caret[0] if caret else uses[0].page
        use = next((use for use in uses if use.page == page), uses[0])
        area = desk.area(view, use.page, use.box).toRect()
        chosen = desk.area(view, *pieces[0]).toRect() if pieces else QRect()
        self.bar.stand_by(area, chosen, self._canvas.viewport().rect())

    def rest(self) -> None:
        """Let the caret rest while another widget has the keys."""
        self._blink.stop()
        self.caret_on = False
        self._canvas.viewport().update()

    def wake(self) -> None:
        """Let the caret blink again."""
        if self.editor is not None:
            self._moved()

    def _keep_in_sight(self) -> None:
        caret = self.editor.caret() if self.editor is not None else None
        if caret is not None:
            self._canvas.show_area(*caret)

    def _moved(self) -> None:
        self.caret_on = True
        flash = QGuiApplication.styleHints().cursorFlashTime()
        # A desktop that wants no motion has no flash time: the caret then stands still.
        if flash > 0:
            self._blink.start(flash // 2)
        self.stand_bar()
        self._canvas.updateMicroFocus()
        self._canvas.viewport().update()

    def _blink_caret(self) -> None:
        self.caret_on = not self.caret_on
        self._canvas.viewport().update()

    def _take_keys(self) -> None:
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)


def _command(event: QKeyEvent) -> str | None:
    """Return the command of a key, or None."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return None
    names = {_Key.Key_B: "bold", _Key.Key_I: "italic", _Key.Key_L: "link"}
    return names.get(_Key(event.key()))


_TEXT_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
)
_EDITING_KEYS = (_Key.Key_Home, _Key.Key_End, _Key.Key_Delete, _Key.Key_Backspace)
