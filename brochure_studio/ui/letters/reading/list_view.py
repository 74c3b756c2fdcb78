"""What was understood of a list: counts, first rows, what is to be said of it, the doubles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.letters.problem_table import ProblemTable
from brochure_studio.ui.letters.reading.doubles_view import DoublesView
from brochure_studio.ui.letters.reading.empty_list import EmptyList
from brochure_studio.ui.letters.reading.first_rows import FirstRows
from brochure_studio.ui.letters.reading.list_sayings import (
    say_counts,
    say_read,
    say_washed,
    wash_rows,
)
from brochure_studio.ui.letters.records import Glance, ReadList, Twin
from brochure_studio.ui.letters.sayings import problem_rows
from brochure_studio.ui.words.figures import say_count

NOTES, DOUBLES = range(2)


class ListView(QWidget):
    """The right half of the first step; it asks for the doubles, the list to mend, and to stop."""

    doubles_asked = Signal()
    mend_asked = Signal()
    stop_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.empty, self._full = EmptyList(), QWidget()
        self._pages = QStackedWidget()
        self.counts, self.how = QLabel(), QLabel()
        self.stop = QPushButton(self.tr("Avbryt"))
        self.first = FirstRows()
        self.table = ProblemTable(self.tr("Kva som er å seie om lista"))
        self.doubles = DoublesView(language)
        self.chips = (QPushButton(), QPushButton())
        self._views = QStackedWidget()
        self._name_chips("", "")
        self.mend = QPushButton(self.tr("Lagre radene som må rettast …"))
        self._build()
        self.stop.clicked.connect(self.stop_asked)
        self.mend.clicked.connect(self.mend_asked)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 14)
        outer.addWidget(self._pages)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._full)
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head())
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.first)
        split.addWidget(self._lower())
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        column.addWidget(split, 1)

    def _head(self) -> QHBoxLayout:
        self.counts.setObjectName("heading")
        self.how.setObjectName("help")
        said = QVBoxLayout()
        said.setSpacing(4)
        for label in (self.counts, self.how):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.addWidget(label)
        head = QHBoxLayout()
        head.addLayout(said, 1)
        head.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _lower(self) -> QWidget:
        lower = QWidget()
        group = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for at, (chip, view) in enumerate(zip(self.chips, (self.table, self.doubles), strict=True)):
            chip.setObjectName("chip")
            chip.setCheckable(True)
            group.addButton(chip, at)
            bar.addWidget(chip)
            self._views.addWidget(view)
        bar.addStretch(1)
        bar.addWidget(self.mend)
        group.idToggled.connect(self._show_view)
        self.chips[NOTES].setChecked(True)
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self._views, 1)
        return lower

    def _show_view(self, at: int, is_on: bool) -> None:
        if is_on:
            self._views.setCurrentIndex(at)
            if at == DOUBLES:
                self.doubles_asked.emit()

    @property
    def shows_doubles(self) -> bool:
        """Tell whether the doubles are looked at."""
        return self.chips[DOUBLES].isChecked()

    def show_nothing(self, said: str = "") -> None:
        """Show that no list is read, with the reason where there is one."""
        self.empty.said.setText(said or self.tr("Slepp ei liste her, eller vel fila."))
        self.counts.setText("")
        self.how.setText("")
        self.table.show_rows(())
        self.stop.hide()
        self._allow_mending(0)
        self._pages.setCurrentWidget(self.empty)

    def show_reading(self, rows: int = 0) -> None:
        """Show that a list is being read, and how many rows of it are."""
        self.counts.setText(self.tr("Les lista …"))
        self.how.setText(self.tr("{0} rader lesne").format(say_count(rows)) if rows else " ")
        self._name_chips("", "")
        self.stop.show()
        self._pages.setCurrentWidget(self._full)

    def show_glance(self, glance: Glance) -> None:
        """Show the first rows of a list."""
        self.first.show_glance(glance)

    def show_list(self, read: ReadList) -> None:
        """Show what was understood of a list."""
        found = read.found
        had_keys = self.stop.hasFocus()
        self.stop.hide()
        if had_keys:
            self.chips[NOTES].setFocus(Qt.FocusReason.OtherFocusReason)
        self.counts.setText(say_counts(found))
        today = read.order.today
        self.how.setText(f"{say_read(found)}. {say_washed(found, today)}")
        self.first.show_columns(found.plan.columns)
        rows = problem_rows(found.problems, self._language)
        self.table.show_rows(rows)
        self._name_chips(f" ({say_count(len(rows))})", f" ({say_count(read.twins)})")
        self.doubles.show_report(wash_rows(found), say_washed(found, today))
        self._allow_mending(len(found.held))
        self._pages.setCurrentWidget(self._full)

    def _name_chips(self, notes: str, doubles: str) -> None:
        self.chips[NOTES].setText(self.tr("Merknader{0}").format(notes))
        self.chips[DOUBLES].setText(self.tr("Vask og doble{0}").format(doubles))

    def show_twins(self, twins: tuple[Twin, ...]) -> None:
        """Show the doubles."""
        self.doubles.show_twins(twins)

    def _allow_mending(self, count: int) -> None:
        self.mend.setEnabled(bool(count))
        tip = self.tr("Radene som kan rettast, med årsak, som ei liste til å opne i eit rekneark")
        self.mend.setToolTip(tip if count else self.tr("Ingen rader kan rettast"))
