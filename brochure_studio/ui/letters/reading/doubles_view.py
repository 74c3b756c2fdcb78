"""Rows that are alike, side by side, with a choice of who gets a letter."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.merge.problems.catalog import say_what
from brochure_studio.ui.letters.choosing import Keep
from brochure_studio.ui.letters.reading.list_sayings import WashRow
from brochure_studio.ui.letters.records import Twin
from brochure_studio.ui.letters.sayings import sentence
from brochure_studio.ui.look.measures import letters

_CHOICE = 3
# Counts of the report on one line; air in a row of the table, in pixels.
_ABREAST, _AIR = 2, 8


class DoublesView(QWidget):
    """The report of the wash, and the pairs; `kept` comes with a pair's rows and who is kept."""

    kept = Signal(object, object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.report = QLabel()
        self.report.setWordWrap(True)
        self.report.setTextFormat(Qt.TextFormat.RichText)
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.boxes: dict[tuple[int, int], QComboBox] = {}
        self.table = QTableWidget(0, 4)
        self._build()

    def _build(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Rader som er like"))
        table.setHorizontalHeaderLabels(
            [
                self.tr("Kvifor"),
                self.tr("Den første"),
                self.tr("Den andre"),
                self.tr("Kven får brev"),
            ]
        )
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        # Tab goes from box to box, and never through the cells between.
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(_CHOICE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(_CHOICE, letters(19, least=150))
        header.sectionResized.connect(lambda *_: self._give_room())
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(8)
        column_.addWidget(self.report)
        column_.addWidget(table, 100)
        # Where nobody is alike, the report stays at the top.
        column_.addStretch(1)

    def show_report(self, rows: tuple[WashRow, ...], dated: str) -> None:
        """Show what the wash took out, as counts."""
        cells = [
            f"<td align=right><b>{row.count}</b>&nbsp;&nbsp;</td>"
            f"<td>{row.what}&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</td>"
            for row in rows
        ]
        lines = ("".join(cells[at : at + _ABREAST]) for at in range(0, len(cells), _ABREAST))
        table = "".join(f"<tr>{line}</tr>" for line in lines)
        self.report.setText(f"<table cellspacing=0 cellpadding=1>{table}</table>{dated}")

    def show_twins(self, twins: tuple[Twin, ...]) -> None:
        """Show pairs; the keys stay at the box they are at."""
        held = next((pair for pair, box in self.boxes.items() if box.hasFocus()), None)
        self.boxes = {}
        self.table.setVisible(bool(twins))
        self.table.setRowCount(len(twins))
        for at, twin in enumerate(twins):
            self._show(at, twin)
        self._give_room()
        if held in self.boxes:
            self.boxes[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_room(self) -> None:
        self.table.resizeRowsToContents()
        least = max((box.sizeHint().height() for box in self.boxes.values()), default=0)
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, max(least, self.table.rowHeight(row)) + _AIR)

    def _show(self, at: int, twin: Twin) -> None:
        if twin.why is None:
            why = self.tr("Du har valt")
        else:
            why = sentence(say_what(twin.why).say(self._language))
        row = self.tr("Rad {0}: {1}")
        cells = (
            why,
            row.format(twin.first, twin.shown[0]),
            row.format(twin.later, twin.shown[1]),
        )
        for column, said in enumerate(cells):
            item = QTableWidgetItem(said)
            item.setToolTip(said)
            self.table.setItem(at, column, item)
        pair = (twin.first, twin.later)
        box = self.boxes[pair] = self._box(twin)
        self.table.setCellWidget(at, _CHOICE, box)

    def _box(self, twin: Twin) -> QComboBox:
        box = QComboBox()
        said = self.tr("Kven av rad {0} og {1} som får brev")
        box.setAccessibleName(said.format(twin.first, twin.later))
        choices: tuple[tuple[str, Keep], ...] = (
            (self.tr("Rad {0}").format(twin.first), "first"),
            (self.tr("Rad {0}").format(twin.later), "later"),
            (self.tr("Begge"), "both"),
        )
        for name, keep in choices:
            box.addItem(name, keep)
        box.setCurrentIndex(box.findData(twin.keep))
        box.activated.connect(partial(self._keep, twin, box))
        return box

    def _keep(self, twin: Twin, box: QComboBox, at: int) -> None:
        if box.itemData(at) != twin.keep:
            self.kept.emit((twin.first, twin.later), box.itemData(at))
