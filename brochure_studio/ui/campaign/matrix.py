"""What a document says in each language and for each municipality, as a small table.

Marks are shapes with words behind them: a filled ring is the document's own, an empty ring the
template's, a half ring what was not checked since, a bar what lacks, a stroke what nobody asks for;
nothing is said by color alone.
"""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from brochure_studio.model.completeness import CellState, Completeness, SlotRow
from brochure_studio.ui.look.theme import tokens

_CELL = Qt.ItemDataRole.UserRole


def cell_name(state: CellState) -> str:
    """Return what a mark means."""
    translate = QCoreApplication.translate
    match state:
        case "own":
            return translate("Matrix", "Eige innhald")
        case "template":
            return translate("Matrix", "Teksten i malen")
        case "missing":
            return translate("Matrix", "Manglar")
        case "unasked":
            return translate("Matrix", "Ikkje omsett")
        case "unchecked":
            return translate("Matrix", "Omsett, men ikkje kontrollert sidan")
        case "master":
            return translate("Matrix", "Som elles")


class Matrix(QTableWidget):
    """Rows of slots, columns of languages and municipalities."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setAccessibleName(self.tr("Kva som finst på kvart språk og for kvar kommune"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        plain = self.font()
        plain.setBold(False)
        self.verticalHeader().setFont(plain)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_MarkDelegate(self))

    def show_completeness(
        self, found: Completeness, municipalities: tuple[str, ...], names: dict[str, str]
    ) -> None:
        """Show a document's matrix, with these of the municipalities; `names` are theirs by id."""
        columns = (*found.languages, *municipalities)
        places = [found.municipalities.index(one) for one in municipalities]
        self.clear()
        self.setColumnCount(len(columns))
        self.setRowCount(len(found.rows))
        self.setHorizontalHeaderLabels([names.get(one, one) for one in columns])
        self.setVerticalHeaderLabels([self._name(row) for row in found.rows])
        for number, row in enumerate(found.rows):
            own = (row.municipalities[place] for place in places)
            for at, state in enumerate((*row.languages, *own)):
                self._put(number, at, state, names.get(columns[at], columns[at]))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setMinimumSectionSize(46)

    def _put(self, row: int, column: int, state: CellState, name: str) -> None:
        item = QTableWidgetItem()
        item.setData(_CELL, state)
        item.setToolTip(f"{name}: {cell_name(state)}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {cell_name(state)}")
        self.setItem(row, column, item)

    def _name(self, row: SlotRow) -> str:
        name = row.placed.slot.name.say(self._language) or row.placed.id
        return f"{row.placed.page + 1}  {name}"


class _MarkDelegate(QStyledItemDelegate):
    """Draws a mark into a cell."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground of the cell, then its mark."""
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, 12, 12)
        area.moveCenter(QRectF(option.rect).center())
        paint_mark(painter, area, index.data(_CELL))
        painter.restore()


def paint_mark(painter: QPainter, area: QRectF, state: object) -> None:
    """Draw the mark of a state."""
    good, bad, quiet = (QColor(c) for c in (tokens().good, tokens().blocking, tokens().quiet))
    if state == "own":
        painter.setPen(QPen(good, 1.6))
        painter.setBrush(good)
        painter.drawEllipse(area)
    elif state == "template":
        painter.setPen(QPen(good, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
    elif state == "missing":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(bad)
        painter.drawRoundedRect(area.adjusted(-1, 4, 1, -4), 2, 2)
    elif state == "unasked":
        painter.setPen(QPen(quiet, 1.4))
        middle = area.center()
        painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
    elif state == "unchecked":
        painter.setPen(QPen(QColor(tokens().warning), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
        painter.setBrush(QColor(tokens().warning))
        painter.drawPie(area, 90 * 16, 180 * 16)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(quiet)
        painter.drawEllipse(area.adjusted(4.5, 4.5, -4.5, -4.5))
