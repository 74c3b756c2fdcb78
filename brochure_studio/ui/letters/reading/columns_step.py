"""The second step: every column with the field it fills, why, and what stands in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.lists.recipients import LEFT_OUT, Column
from brochure_studio.ui.letters.reading.list_sayings import field_names, say_cell, say_why
from brochure_studio.ui.letters.records import ReadList
from brochure_studio.ui.look.measures import letters

_FIELD, _WHY, _SAMPLE = 2, 3, 4


class ColumnsStep(QWidget):
    """The step; `field_chosen` brings a column's index and field, `keep_asked` has them kept."""

    field_chosen = Signal(int, object)
    keep_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[int, QComboBox] = {}
        self.table = QTableWidget(0, 7)
        self.keep = QPushButton(self.tr("Hugs til neste gong"))
        self.said = QLabel(
            self.tr("Sjå at kvar kolonne har rett felt. Døma er frå dei første radene i lista.")
        )
        self._build()

    def _build(self) -> None:
        self.said.setWordWrap(True)
        self.said.setObjectName("help")
        table = self.table
        table.setAccessibleName(self.tr("Kolonnane i lista"))
        table.setHorizontalHeaderLabels(
            [
                self.tr("Kolonne"),
                self.tr("Namn i lista"),
                self.tr("Felt i brevet"),
                self.tr("Kvifor"),
                self.tr("Døme 1"),
                self.tr("Døme 2"),
                self.tr("Døme 3"),
            ]
        )
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        # Tab goes from box to box, and never through the cells between.
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((12, 17, 27, 20)):
            table.setColumnWidth(column, letters(width, least=width * 7))
        for column in (4, 5, 6):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.keep.clicked.connect(self.keep_asked)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.keep)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(20, 16, 20, 14)
        column_.setSpacing(8)
        column_.addWidget(self.said)
        column_.addWidget(table, 1)
        column_.addLayout(foot)

    def show_list(self, read: ReadList) -> None:
        """Show the columns of a list; the keys stay at the box they are at."""
        columns = read.found.plan.columns
        held = next((index for index, box in self.boxes.items() if box.hasFocus()), None)
        self.boxes = {}
        self.table.setRowCount(len(columns))
        for at, column in enumerate(columns):
            self._show(at, column, read)
        if held in self.boxes:
            self.boxes[held].setFocus(Qt.FocusReason.OtherFocusReason)
        chosen = any(column.why in ("chosen", "kept") for column in columns)
        self.keep.setEnabled(chosen)
        tip = self.tr("Dei andre listene i same mappa blir lesne på same måten")
        self.keep.setToolTip(tip if chosen else self.tr("Du har ikkje valt noko felt sjølv"))

    def _show(self, at: int, column: Column, read: ReadList) -> None:
        self._say(at, 0, column.letter)
        self._say(at, 1, "–" if column.name == column.letter else column.name)
        box = self.boxes[column.index] = self._box(column)
        self.table.setCellWidget(at, _FIELD, box)
        self.table.setRowHeight(at, box.sizeHint().height() + 8)
        self._say(at, _WHY, say_why(column))
        for number in range(3):
            cells = read.samples[number] if number < len(read.samples) else ()
            cell = cells[column.index] if column.index < len(cells) else ""
            self._say(at, _SAMPLE + number, say_cell(cell))

    def _box(self, column: Column) -> QComboBox:
        box, names = QComboBox(), field_names()
        box.setAccessibleName(self.tr("Felt for kolonne {0}").format(column.name))
        if column.why == "own":
            box.addItem(self.tr("{0} (eige felt)").format(column.field), None)
        elif column.why == "chosen":
            box.addItem(self.tr("Lat programmet finne det ut"), None)
        for id, name in names.items():
            box.addItem(name, id)
        held = column.field if column.why != "own" else None
        box.setCurrentIndex(max(0, box.findData(held or LEFT_OUT)) if column.why != "own" else 0)
        index = column.index
        box.activated.connect(lambda _: self.field_chosen.emit(index, box.currentData()))
        return box

    def _say(self, row: int, column: int, said: str) -> None:
        item = QTableWidgetItem(said)
        item.setToolTip(said)
        self.table.setItem(row, column, item)
