"""What came of each variant: held back ones first, with what to do, then files made."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.look.grades import paint_grade
from brochure_studio.ui.look.theme import tokens
from brochure_studio.values.finding import Grade

_Index = QModelIndex | QPersistentModelIndex
_CHOICE = Qt.ItemDataRole.UserRole
_GRADE = Qt.ItemDataRole.UserRole + 1
_SAID = Qt.ItemDataRole.UserRole + 2
_PAD, _MARK = 8, 15


class Results(QWidget):
    """A list of variants with what came of them; `go_asked` names the one to go to."""

    go_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _List()
        self.go = QPushButton(self.tr("Gå til"))
        self.list.setObjectName("strip")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Det som kom av kvar variant"))
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.itemDoubleClicked.connect(self._go)
        self.list.entered_by_key.connect(self._go)
        self.go.setToolTip(self.tr("Opne den merkte varianten og rett han (Enter)"))
        self.go.setAccessibleDescription(self.go.toolTip())
        self.go.clicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear()

    def clear(self) -> None:
        """Forget what came of the export before."""
        self.list.clear()
        self._held = 0
        self.hide()

    def add(self, choice: dict[str, str], name: str, grade: Grade, said: str) -> None:
        """Add a variant: its name, how it went, and what is said of it; held back ones on top."""
        item = QListWidgetItem(name)
        item.setData(_CHOICE, choice)
        item.setData(_GRADE, grade)
        item.setData(_SAID, said)
        item.setToolTip(f"{name}\n{said}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {said}")
        is_held = grade is Grade.BLOCKING
        self.list.insertItem(self._held if is_held else self.list.count(), item)
        self._held += is_held
        if not self.list.hasFocus():
            # Nobody has chosen: what is to be mended comes first.
            self.list.setCurrentRow(0)
        self.show()

    def _go(self, _: object = None) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.go_asked.emit(item.data(_CHOICE))


class _List(QListWidget):
    """A list whose Enter key does what a double click does, on every system."""

    entered_by_key = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter; leave all else to Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Draws a variant: its mark, its name, and below it what is said in up to three lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the words need at the width of the list."""
        wide = self._width()
        said = self._bounds(QFontMetrics(option.font), wide, str(index.data(_SAID)))
        high = option.fontMetrics.lineSpacing()
        return QSize(wide, round(high + min(said, 3 * high) + 2 * _PAD))

    def _width(self) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QListWidget) else 200

    def _bounds(self, metrics: QFontMetrics, wide: int, said: str) -> float:
        room = QRectF(0, 0, wide - _MARK - 3 * _PAD, 1000).toRect()
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), said).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(tokens().outline))
            painter.setBrush(QColor(tokens().accent_pale))
            painter.drawRoundedRect(area, 6, 6)
        high = option.fontMetrics.lineSpacing()
        mark = QRectF(area.left() + _PAD, area.top() + _PAD, _MARK, _MARK)
        paint_grade(painter, mark, index.data(_GRADE))
        text = area.adjusted(_MARK + 2 * _PAD, _PAD - 1, -_PAD, -_PAD + 1)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(tokens().text))
        name = QFontMetrics(bold).elidedText(
            str(index.data()), Qt.TextElideMode.ElideMiddle, int(text.width())
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens().quiet))
        below = text.adjusted(0, high, 0, 0).toRect()
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), str(index.data(_SAID)))
        painter.restore()
