"""The small bar beside a text that is edited: bold, italic, link, list, and how long it is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from brochure_studio.ui.editing.page_editor import PageEditor
from brochure_studio.ui.editing.pasting import clean_address
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.fields import LengthMeter

_APART = 10


class FormatBar(QFrame):
    """Floats over the page; its buttons leave the keys to the text. `left` asks for them back."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("formatBar")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._editor: PageEditor | None = None
        self._meter = QLabel()
        self.bold = self._button(self.tr("F"), self.tr("Feit skrift (Ctrl+B)"))
        self.italic = self._button(self.tr("K"), self.tr("Kursiv skrift (Ctrl+I)"))
        self.link = self._button(self.tr("Lenkje"), self.tr("Lenkje til ei nettside (Ctrl+L)"))
        self.list = self._button(self.tr("• Liste"), self.tr("Punktliste (Ctrl+Shift+8)"))
        self.address = QLineEdit()
        self._row = QHBoxLayout(self)
        self._build()
        self.hide()

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setStatusTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRaise(True)
        return button

    def _build(self) -> None:
        for button, is_bold in ((self.bold, True), (self.italic, False)):
            font = button.font()
            font.setBold(is_bold)
            font.setItalic(not is_bold)
            button.setFont(font)
            button.setMinimumWidth(button.fontMetrics().height() * 2)
        self.address.setAccessibleName(self.tr("Adressa som lenkja fører til"))
        self.address.setPlaceholderText(self.tr("https://… – Enter set lenkja"))
        self.address.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        self.address.installEventFilter(self)
        self.address.hide()
        row = self._row
        row.setContentsMargins(5, 4, 8, 4)
        row.setSpacing(2)
        for widget in (self.bold, self.italic, self.link, self.list, self.address):
            row.addWidget(widget)
        self.bold.clicked.connect(lambda: self._do(PageEditor.toggle_bold))
        self.italic.clicked.connect(lambda: self._do(PageEditor.toggle_italic))
        self.list.clicked.connect(lambda: self._do(PageEditor.toggle_list))
        self.link.clicked.connect(self.ask_link)

    def show_for(self, session: Session, editor: PageEditor) -> None:
        """Serve a text that is edited from now on."""
        self._editor = editor
        placed = session.slot(editor.address)
        self._row.removeWidget(self._meter)
        self._meter.hide()
        self._meter.deleteLater()
        self._meter = LengthMeter(session, placed) if placed else QLabel()
        self._row.addWidget(self._meter)
        editor.moved.connect(self.refresh)
        for button in (self.bold, self.italic, self.link):
            button.setVisible(editor.typing.takes_looks)
        self.list.setVisible(editor.typing.takes_lists)
        self.address.hide()
        self.refresh()
        self.show()

    def leave(self) -> None:
        """Go away with the text."""
        self._editor = None
        self.hide()

    def refresh(self) -> None:
        """Show how the selection looks."""
        if self._editor is None:
            return
        typing = self._editor.typing
        self.bold.setChecked(typing.is_bold())
        self.italic.setChecked(typing.is_italic())
        self.link.setChecked(bool(typing.link()))
        self.list.setChecked(typing.is_list())
        self._fit()

    def stand_by(self, area: QRect, selection: QRect, room: QRect) -> None:
        """Stand above what is edited, below it where there is no room, always in sight."""
        self._fit()
        near = selection if selection.isValid() else area
        top = near.top() - self.height() - _APART
        if top < room.top() + 2:
            top = near.bottom() + _APART
        if top + self.height() > room.bottom():
            top = room.top() + 4
        left = min(max(near.left(), room.left() + 4), room.right() - self.width() - 4)
        self.move(QPoint(max(left, 4), top))

    def ask_link(self) -> None:
        """Ask for the address of a link, in the bar itself."""
        if self._editor is None or not self._editor.typing.takes_looks:
            return
        self.address.setText(self._editor.typing.link())
        self.address.show()
        self.refresh()
        self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.address.selectAll()

    def _fit(self) -> None:
        self._row.activate()
        self.resize(self.sizeHint())

    def _do(self, deed: Callable[[PageEditor], None]) -> None:
        if self._editor is not None:
            deed(self._editor)

    def _take_link(self) -> None:
        if self._editor is not None:
            self._editor.set_link(_with_scheme(clean_address(self.address.text())))
        self._close_link()

    def _close_link(self) -> None:
        self.address.hide()
        self._fit()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Escape, which would go on to the text: a link set, or nothing changed."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_link()
        elif event.key() == Qt.Key.Key_Escape:
            self._close_link()
        else:
            return super().eventFilter(watched, event)
        return True


def _with_scheme(address: str) -> str:
    """Return an address as a link needs it: web pages and mail may be written without scheme."""
    if not address or ":" in address or address.startswith("{"):
        return address
    return f"mailto:{address}" if "@" in address else f"https://{address}"
