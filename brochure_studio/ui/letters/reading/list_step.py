"""The first step: which list, how it is read, what it is washed against, what was understood."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.lists.raw_list import ListChoice
from brochure_studio.ui.letters.choosing import Keep, Settled
from brochure_studio.ui.letters.reading.file_row import FileRow
from brochure_studio.ui.letters.reading.list_view import ListView
from brochure_studio.ui.letters.reading.reading_form import ReadingForm
from brochure_studio.ui.letters.records import Glance, ReadList
from brochure_studio.ui.look.measures import letters


class ListStep(QWidget):
    """The step; `changed` brings what is settled."""

    changed = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.settled = Settled()
        self.list = FileRow(self.tr("Liste"), self.tr("CSV, Excel eller OpenDocument"), False)
        self.reading = ReadingForm()
        self.reserved = FileRow(
            self.tr("Reservasjonsfil"), self.tr("Dei som har reservert seg, frå registeret")
        )
        self.opted_out = FileRow(
            self.tr("Har sagt nei"), self.tr("Di eiga liste over dei som ikkje vil ha brev")
        )
        self.register = FileRow(
            self.tr("Postregister"), self.tr("Postnummer og poststader, frå posten")
        )
        self.is_washed = QCheckBox(self.tr("Registeret er henta"))
        self.washed = QDateEdit(QDate.currentDate())
        self.hidden_rows = QCheckBox(self.tr("Ta med gøymde rader"))
        self.household = QCheckBox(self.tr("Eitt brev til kvart hushald"))
        self.view = ListView(language)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self.view, 1)
        self._connect()
        self.show_nothing()

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(8)
        heading = QLabel(self.tr("Vask"))
        heading.setObjectName("heading")
        for part in (self.list, self.reading, self.hidden_rows, heading, self.reserved):
            column.addWidget(part)
        column.addLayout(self._day())
        for part in (self.opted_out, self.household, self.register):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedWidth(letters(51, least=350))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _day(self) -> QHBoxLayout:
        self.washed.setDisplayFormat("d.M.yyyy")
        self.washed.setAccessibleName(self.tr("Dagen då Reservasjonsregisteret vart henta"))
        self.washed.lineEdit().setAccessibleName(self.washed.accessibleName())
        self.washed.setMinimumWidth(letters(15, least=120))
        self.washed.setEnabled(False)
        self.washed.setToolTip(self.tr("Kryss av framfor først"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.is_washed)
        row.addWidget(self.washed, 1)
        return row

    def _connect(self) -> None:
        self.list.chosen.connect(self.choose)
        self.view.empty.chosen.connect(self.choose)
        self.view.empty.choose.clicked.connect(self.list.choose.click)
        self.reading.chosen.connect(self._settle)
        self.view.doubles.kept.connect(self._keep_twin)
        for row in (self.reserved, self.opted_out, self.register):
            row.chosen.connect(lambda _: self._settle_files())
        self.is_washed.toggled.connect(self._wash)
        self.washed.dateChanged.connect(lambda _: self._wash())
        self.hidden_rows.toggled.connect(
            lambda on: self._settle(replace(self.settled, keep_hidden=on))
        )
        self.household.toggled.connect(
            lambda on: self._settle(replace(self.settled, one_a_household=on))
        )

    # What is settled

    def begin_in(self, folder: Path, lists: tuple[Path, ...]) -> None:
        """Look for files in a folder first, and offer the lists that lie there."""
        for row in (self.list, self.reserved, self.opted_out, self.register):
            row.folder = folder
        self.view.empty.offer(lists)

    def choose(self, file: Path) -> None:
        """Read another list."""
        self.list.show_file(file)
        # What was clicked may go now; the keys stay where another list is chosen.
        self.list.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        # Also the same file once more: it may have been mended meanwhile.
        self.settled = self.settled.with_file(file)
        self.changed.emit(self.settled)

    def read_sheet(self, name: str) -> None:
        """Read another sheet of the workbook."""
        self._settle(self.settled.with_choice(replace(self.settled.choice, sheet=name)))
        self.reading.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle_field(self, index: int, field: str | None) -> None:
        """Give a column a field, or leave it to the program again."""
        self._settle(self.settled.with_field(index, field))

    def _keep_twin(self, pair: tuple[int, int], keep: Keep) -> None:
        self._settle(self.settled.with_twin(pair, keep))

    def _settle(self, settled: Settled) -> None:
        if settled != self.settled:
            self.settled = settled
            self.changed.emit(settled)

    def _settle_files(self) -> None:
        self._settle(
            replace(
                self.settled,
                reserved=self.reserved.file,
                opted_out=self.opted_out.file,
                register=self.register.file,
            )
        )

    def _wash(self) -> None:
        on = self.is_washed.isChecked()
        self.washed.setEnabled(on)
        self.washed.setToolTip("" if on else self.tr("Kryss av framfor først"))
        day = self.washed.date()
        washed = date(day.year(), day.month(), day.day()) if on else None
        self._settle(replace(self.settled, washed=washed))

    def reset(self) -> None:
        """Forget the list and all that was settled, for another document."""
        # First, so that what is emptied below asks for nothing to be read.
        self.settled = Settled()
        for row in (self.list, self.reserved, self.opted_out, self.register):
            row.show_file(None)
        for box in (self.is_washed, self.hidden_rows, self.household):
            box.setChecked(False)
        self.settled = Settled()
        self.show_nothing()

    # What was understood

    def show_nothing(self, said: str = "") -> None:
        """Show that no list is read, with the reason where there is one."""
        self.reading.show_nothing()
        self.view.show_nothing(said)

    def show_unread(self, said: str) -> None:
        """Show why a list cannot be read; what a person chose of its reading can be chosen anew."""
        self.view.show_nothing(said)
        self.reading.setVisible(self.settled.choice != ListChoice())

    def show_glance(self, glance: Glance) -> None:
        """Show the first rows of a list while the others are read."""
        self.reading.show_glance(glance, self.settled)
        self.view.show_glance(glance)

    def show_list(self, read: ReadList) -> None:
        """Show what was understood of a list."""
        self.list.show_file(read.order.file)
        self.view.show_list(read)
