"""A table of problems: how grave, which rows and column, what is wrong and what to do."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from brochure_studio.ui.letters.sayings import ProblemRow
from brochure_studio.ui.look.grades import grade_name, paint_grade
from brochure_studio.ui.look.measures import letters
from brochure_studio.values.finding import Grade

# More than that nobody reads; the list to mend has them all.
_MOST = 300
_SIGN, _AIR = 16, 6


class ProblemTable(QTableWidget):
    """Shows problems to read; the rows of a list are told by number, never by name."""

    def __init__(self, name: str) -> None:
        super().__init__(0, 5)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(
            [
                self.tr("Grad"),
                self.tr("Rad"),
                self.tr("Kolonne"),
                self.tr("Kva som er gale"),
                self.tr("Kva du kan gjere"),
            ]
        )
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(_SIGN, _SIGN))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self._share()
        for column in (3, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        # Widths settle only after the table is shown; then the lines of each row are known.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._give_room)
        header.sectionResized.connect(lambda *_: self._settle.start(0))

    def show_rows(self, rows: tuple[ProblemRow, ...]) -> None:
        """Show other problems."""
        self.setRowCount(min(len(rows), _MOST))
        for at, row in enumerate(rows[:_MOST]):
            cells = (_grade_word(row.grade), row.rows or "–", row.column or "–", row.what, row.todo)
            for column, said in enumerate(cells):
                item = QTableWidgetItem(said)
                item.setToolTip(said)
                if column == 0:
                    item.setIcon(grade_icon(row.grade))
                self.setItem(at, column, item)
        self._give_room()

    def _share(self) -> None:
        """Give the words more of a narrow table than numbers and names of columns."""
        room = letters(16, 118), letters(10, 90), letters(11, 84)
        if self.width() > letters(120, 860):
            room = letters(18, 130), letters(21, 150), letters(17, 120)
        for column, width in enumerate(room):
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        self._share()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Give each row its height once there are widths."""
        super().showEvent(event)
        self._settle.start(0)

    def _give_room(self) -> None:
        """Give each row the height of its lines, and some air around them."""
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + _AIR)


def _grade_word(grade: Grade) -> str:
    """Return what a grade means for a row: it gets no letter, or it does."""
    held = QCoreApplication.translate("Letters", "Halde tilbake")
    return held if grade is Grade.BLOCKING else grade_name(grade)


def grade_icon(grade: Grade) -> QIcon:
    """Return the shape of a grade as an icon."""
    picture = QPixmap(2 * _SIGN, 2 * _SIGN)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        paint_grade(painter, QRectF(1, 1, 2 * _SIGN - 2, 2 * _SIGN - 2), grade)
    return QIcon(picture)
