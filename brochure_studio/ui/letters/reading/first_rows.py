"""The first rows of a list as they were read, the header among them marked."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from brochure_studio.model.lists.raw_list import column_letter
from brochure_studio.model.lists.recipients import Column
from brochure_studio.ui.letters.reading.list_sayings import field_names, say_cell
from brochure_studio.ui.letters.records import Glance

_MOST_COLUMNS, _LEAST_WIDE, _MOST_WIDE, _AIR = 40, 70, 220, 12


class FirstRows(QTableWidget):
    """Shows rows to be read only; cells are on the screen and nowhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Dei første radene i lista"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self._columns: tuple[Column, ...] = ()

    def show_glance(self, glance: Glance) -> None:
        """Show the rows; what the columns are called follows when they are understood."""
        width = min(_MOST_COLUMNS, max((len(row.cells) for row in glance.rows), default=0))
        self.setRowCount(len(glance.rows))
        self.setColumnCount(width)
        self.setHorizontalHeaderLabels([column_letter(at) for at in range(width)])
        self.setVerticalHeaderLabels([str(row.number) for row in glance.rows])
        for at, row in enumerate(glance.rows):
            for column in range(width):
                cell = row.cells[column] if column < len(row.cells) else ""
                is_header = row.number == glance.header_row
                self.setItem(at, column, _item(cell, is_header, row.number < glance.header_row))
            if row.is_hidden:
                said = self.tr("{0} (gøymd)").format(row.number)
                self.setVerticalHeaderItem(at, QTableWidgetItem(said))
        self.resizeColumnsToContents()
        for column in range(width):
            wide = min(_MOST_WIDE, max(_LEAST_WIDE, self.columnWidth(column) + _AIR))
            self.setColumnWidth(column, wide)

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Show which field each column fills."""
        names = field_names()
        for column in columns[: self.columnCount()]:
            said = names.get(column.field, column.field) if column.field else ""
            title = f"{column.letter} · {said}" if said else column.letter
            self.setHorizontalHeaderItem(column.index, QTableWidgetItem(title))
            wide = self.horizontalHeader().sectionSizeHint(column.index)
            self.setColumnWidth(column.index, max(self.columnWidth(column.index), wide))


def _item(cell: str, is_header: bool, is_above: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(say_cell(cell))
    if is_header:
        font = QFont()
        font.setBold(True)
        item.setFont(font)
        said = QCoreApplication.translate("Letters", "Overskrift: {0}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said.format(cell))
    # Rows above the header are no recipients.
    item.setFlags(Qt.ItemFlag.NoItemFlags if is_above else item.flags())
    return item
