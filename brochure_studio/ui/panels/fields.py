"""Fields for a slot's text and address, kept equal to the document whoever changes it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from brochure_studio.model.edits import Edit
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.counting import counted
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.markup_look import MarkupLook

_Standard = QKeySequence.StandardKey


class TextField(QPlainTextEdit):
    """The text of a slot, with undo left to the window's own steps."""

    def __init__(self, session: Session, placed: PlacedSlot, least_lines: int) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self._lines = least_lines
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(placed.slot.name.say(session.language))
        self.setPlaceholderText(self.tr("Skriv her"))
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._look = MarkupLook(self.document(), placed.slot.markup)
        self._show()
        self.textChanged.connect(self._typed)
        session.changed.connect(self._show)

    def sizeHint(self) -> QSize:
        """Return the height of the text, between the least lines and twelve."""
        lines = max(self._lines, min(12, round(self.document().size().height())))
        height = QFontMetrics(self.font()).lineSpacing() * lines + 22
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the text needs at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def put_mark(self, mark: str) -> None:
        """Put marks such as ** around what is selected, or take them away again."""
        cursor = self.textCursor()
        text, size = cursor.selectedText(), len(mark)
        if text.startswith(mark) and text.endswith(mark) and len(text) > 2 * size:
            cursor.insertText(text[size:-size])
        else:
            cursor.insertText(f"{mark}{text}{mark}")
            if not text:
                cursor.setPosition(cursor.position() - size)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self.updateGeometry()
        text = self.toPlainText()
        if text != self._text() and not self._session.set_text(self._placed.address, text):
            self._show()

    def _text(self) -> str:
        placed = self._session.slot(self._placed.address)
        return (self._session.shown(placed).text or "") if placed else ""

    def _show(self) -> None:
        text = self._text()
        if text == self.toPlainText():
            return
        cursor = self.textCursor()
        at = cursor.position()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)
        self.updateGeometry()


class LengthMeter(QLabel):
    """How long a slot's text is, how long it may be, and by how many lines it is too long."""

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self._show()
        session.changed.connect(self._show)

    def _show(self) -> None:
        placed = self._session.slot(self._placed.address)
        if placed is None:
            return
        over = self._session.overset(placed.address)
        parts = [self._letters(placed), self._lines(placed.address)]
        if over:
            parts = [counted(over, self.tr("1 linje for mykje"), self.tr("{0} linjer for mykje"))]
        self.setText("  ·  ".join(part for part in parts if part))
        name = "over" if over else "quiet"
        if name != self.objectName():
            self.setObjectName(name)
            # A style sheet looks at names only when it is applied anew, which paints once more.
            self.style().unpolish(self)
            self.style().polish(self)

    def _letters(self, placed: PlacedSlot) -> str:
        length, most = len(self._session.shown(placed).text or ""), placed.slot.most_chars
        if most is None:
            return self.tr("{0} teikn").format(length)
        return self.tr("{0} av {1} teikn").format(length, most)

    def _lines(self, address: str) -> str:
        uses = self._session.uses(address)
        lines, room = sum(use.lines for use in uses), sum(use.room for use in uses)
        # What is set smaller to fit takes more lines than there is room for at its usual size.
        return self.tr("{0} av {1} linjer").format(lines, max(lines, room)) if room else ""


class LineField(QLineEdit):
    """One line of a slot's content: the text of a code, an alternative text, a credit."""

    def __init__(self, session: Session, placed: PlacedSlot, key: str, label: str) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self._key = key
        self.setAccessibleName(f"{placed.slot.name.say(session.language)}: {label}")
        self._show()
        self.textEdited.connect(self._typed)
        session.changed.connect(self._show)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def _typed(self, text: str) -> None:
        address = self._placed.address
        if not self._session.set_content(address, f"{self._key} {address}", **{self._key: text}):
            self._show()

    def _show(self) -> None:
        placed = self._session.slot(self._placed.address)
        if placed is None:
            return
        text = getattr(self._session.shown(placed), self._key) or ""
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)  # a long text is read from its start


class TitleField(QLineEdit):
    """The document's title; an empty one is refused, and the old one comes back."""

    def __init__(self, session: Session, make: Callable[[str], Edit], label: str) -> None:
        super().__init__(session.document.title)
        self._session = session
        self.setAccessibleName(label)
        self.textEdited.connect(
            lambda text: session.do(make(text), self.tr("Ny tittel"), "title") if text else None
        )
        session.changed.connect(self._show)

    def _show(self) -> None:
        if self.text() != self._session.document.title:
            self.setText(self._session.document.title)


def _is_undo(event: QEvent) -> bool:
    """Tell whether a key asks to undo or redo, before the widget takes it for itself."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(_Standard.Undo) or event.matches(_Standard.Redo)


def labelled(label: str, field: QWidget) -> QWidget:
    """Return a field under its name."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    name = QLabel(label)
    name.setObjectName("field")
    name.setBuddy(field)
    name.setAlignment(Qt.AlignmentFlag.AlignLeft)
    column.addWidget(name)
    column.addWidget(field)
    return box
