"""The command palette: laid over the window, worked by the keyboard, gone by Escape."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.palette.commands import Command, find_commands

_COMMAND = Qt.ItemDataRole.UserRole
_WIDTH, _ROWS = 640, 11
_LISTED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QFrame):
    """Lies over its window; hands the keys back to where they were when it closes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._window = window
        self._commands: tuple[Command, ...] = ()
        self._before: QWidget | None = None
        self.field = _Field()
        self.list = QListWidget()
        self._none = QLabel(self.tr("Ingenting heiter det. Prøv færre bokstavar."))
        self._build()
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Finn det du vil gjere"))
        self.setAutoFillBackground(True)
        self.field.setPlaceholderText(self.tr("Finn ei handling, ein mal, ei side, eit felt …"))
        self.field.setAccessibleName(self.tr("Finn det du vil gjere"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.field.left.connect(self.close)
        self.list.setAccessibleName(self.tr("Det som passar"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self._do())
        self._none.setObjectName("quiet")
        self._none.setMargin(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self._none)
        column.addWidget(self.list)

    def show_commands(self, commands: tuple[Command, ...]) -> None:
        """Open on a set of commands."""
        window = self._window
        self._before = window.window().focusWidget() if self.isHidden() else self._before
        self._commands = commands
        self.field.clear()
        self._find()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def names(self) -> list[str]:
        """Return what is listed now."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _find(self) -> None:
        self.list.clear()
        for command in find_commands(self.field.text(), self._commands):
            item = QListWidgetItem(command.name)
            item.setData(_COMMAND, command)
            said = (command.name, command.kind, command.keys, command.reason)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))
            item.setToolTip(command.reason or command.words)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._none.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self._place()

    def _place(self) -> None:
        window = self._window
        row = self.list.sizeHintForRow(0) if self.list.count() else 34
        above = self.field.sizeHint().height() + 26 + 2 * self.list.frameWidth()
        room = max(3, (window.height() - 40 - above) // row)
        rows = min(_ROWS, room, max(1, self.list.count()))
        height = above + rows * row
        policy = Qt.ScrollBarPolicy
        # A bar beside what is all in sight only takes room.
        fits = rows >= self.list.count()
        self.list.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        width = min(max(_WIDTH, self.fontMetrics().averageCharWidth() * 84), window.width() - 40)
        left = (window.width() - width) // 2
        self.setGeometry(QRect(left, max(window.height() // 10, 20), width, height))

    def _do(self) -> None:
        if self.list.currentRow() < 0:
            return
        command: Command = self.list.currentItem().data(_COMMAND)
        if command.reason:
            return
        self.close()
        command.do()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back."""
        if self._before is not None and self.field.hasFocus():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while the field has the keys; follow the window's size."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif event.key() in _LISTED:
            self._step(event)
        else:
            return False
        return True

    def _step(self, event: QKeyEvent) -> None:
        count = self.list.count()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}.get(
            Qt.Key(event.key()), 8
        )
        if count:
            row = self.list.currentRow() + step
            # Single steps go round; leaps stop at the ends.
            self.list.setCurrentRow(row % count if abs(step) == 1 else max(0, min(row, count - 1)))


class _Field(QLineEdit):
    """Tells when the keys go elsewhere, but not for a menu of its own or another window."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in stays:
            self.left.emit()


class _Row(QStyledItemDelegate):
    """A command: its name, why it cannot be used or what kind it is, and its shortcut."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return a row's size: a line with room to click."""
        return QSize(100, max(34, option.fontMetrics.height() + 14))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        command: Command = index.data(_COMMAND)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, role = option.palette, QPalette.ColorRole
        painter.save()
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Highlight))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        strong = palette.color(role.HighlightedText if chosen else role.Text)
        quiet = strong if chosen else palette.color(role.PlaceholderText)
        room = option.rect.adjusted(12, 0, -12, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(quiet)
        last = "    ".join(filter(None, (command.reason or command.kind, command.keys)))
        painter.drawText(room, right, last)
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(last) - 20)
        painter.setPen(quiet if command.reason else strong)
        name = option.fontMetrics.elidedText(
            command.name, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, left, name)
        painter.restore()
