"""The rows of a table slot, as a table to type in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.frames import TableColumn, TableFrame
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.editing.session import Session


class TableField(QWidget):
    """A table slot's rows under its columns' heads; rows are added and taken out below."""

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self._columns = _columns(session, placed)
        self._table = QTableWidget(0, len(self._columns))
        self._table.setAccessibleName(placed.slot.name.say(session.language))
        heads = [column.head.say(session.document.language) for column in self._columns]
        self._table.setHorizontalHeaderLabels(heads)
        self._table.verticalHeader().setVisible(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(220)
        self._table.setWordWrap(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setMinimumHeight(260)
        self._build()
        self._show()
        self._table.itemChanged.connect(self._typed)
        session.changed.connect(self._show)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)
        row = QHBoxLayout()
        add, take = QPushButton(self.tr("Ny rad")), QPushButton(self.tr("Ta ut rada"))
        add.clicked.connect(self._add)
        take.clicked.connect(self._take)
        row.addWidget(add)
        row.addWidget(take)
        row.addStretch(1)
        column.addLayout(row)

    def _rows(self) -> tuple[dict[str, str], ...]:
        placed = self._session.slot(self._placed.address)
        return (self._session.shown(placed).rows or ()) if placed else ()

    def _show(self) -> None:
        rows = self._rows()
        self._table.blockSignals(True)
        self._table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for place, column in enumerate(self._columns):
                self._show_cell(number, place, row.get(column.id, ""))
        self._table.blockSignals(False)

    def _show_cell(self, row: int, column: int, text: str) -> None:
        item = self._table.item(row, column)
        if item is None:
            self._table.setItem(row, column, QTableWidgetItem(text))
        elif item.text() != text:
            item.setText(text)

    def _typed(self, item: QTableWidgetItem) -> None:
        rows = [dict(row) for row in self._rows()]
        rows[item.row()][self._columns[item.column()].id] = item.text()
        self._put(rows)

    def _add(self) -> None:
        blank = {column.id: "" for column in self._columns}
        self._put([*self._rows(), blank])
        self._table.setCurrentCell(self._table.rowCount() - 1, 0)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        at = self._table.currentRow()
        self._put([row for number, row in enumerate(self._rows()) if number != at])

    def _put(self, rows: list[dict[str, str]]) -> None:
        if not self._session.set_content(self._placed.address, rows=tuple(rows)):
            self._show()


def _columns(session: Session, placed: PlacedSlot) -> tuple[TableColumn, ...]:
    frames = (frame for kind in session.template.pages for frame in kind.frames)
    return next(
        (f.columns for f in frames if isinstance(f, TableFrame) and f.slot == placed.id), ()
    )
