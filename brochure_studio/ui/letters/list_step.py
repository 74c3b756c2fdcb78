"""The first step: which list, how it is read, what it is washed against, what was understood."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.letters.choosing import Settled
from brochure_studio.ui.letters.file_row import FileRow
from brochure_studio.ui.letters.problem_table import ProblemTable
from brochure_studio.ui.letters.records import ReadList
from brochure_studio.ui.letters.sayings import (
    problem_rows,
    say_counts,
    say_delimiter,
    say_read,
    say_wash,
)

_ENCODINGS = ("utf-8", "cp1252", "mac_roman", "cp865", "utf-16")
_DELIMITERS = (";", ",", "\t", "|")


class ListStep(QWidget):
    """The step; `changed` brings what is settled, `mend_asked` asks for the list to mend."""

    changed = Signal(object)
    mend_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.settled = Settled()
        self.list = FileRow(self.tr("Liste"), self.tr("CSV, Excel eller OpenDocument"), False)
        self.sheet, self.encoding, self.delimiter = QComboBox(), QComboBox(), QComboBox()
        self._reading: list[tuple[QLabel, QComboBox]] = []
        self.reserved = FileRow(
            self.tr("Reservasjonsfil"), self.tr("Dei som har reservert seg, frå registeret")
        )
        self.opted_out = FileRow(
            self.tr("Har sagt nei"), self.tr("Di eiga liste over dei som ikkje vil ha brev")
        )
        self.register = FileRow(
            self.tr("Postregister"), self.tr("Postnummer og poststader, frå posten")
        )
        self.is_washed = QCheckBox(self.tr("Registeret er henta den"))
        self.washed = QDateEdit(QDate.currentDate())
        self.hidden_rows = QCheckBox(self.tr("Ta med gøymde rader"))
        self.household = QCheckBox(self.tr("Eitt brev til kvart hushald"))
        self.counts, self.how = QLabel(), QLabel()
        self.table = ProblemTable(self.tr("Kva som er å seie om lista"))
        self.mend = QPushButton(self.tr("Skriv ut lista som må rettast …"))
        self._build()
        self._connect()
        self.show_nothing()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._result(), 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.list)
        for name, box in (
            (self.tr("Ark"), self.sheet),
            (self.tr("Teiknsett"), self.encoding),
            (self.tr("Skilt med"), self.delimiter),
        ):
            self._add_box(column, name, box)
        column.addWidget(self.hidden_rows)
        heading = QLabel(self.tr("Vask"))
        heading.setObjectName("heading")
        for part in (heading, self.reserved, self.is_washed, self.washed, self.opted_out):
            column.addWidget(part)
        self.washed.setDisplayFormat("d.M.yyyy")
        self.washed.setAccessibleName(self.tr("Dagen då reservasjonsregisteret vart henta"))
        self.washed.lineEdit().setAccessibleName(self.washed.accessibleName())
        self.washed.setEnabled(False)
        self.washed.setToolTip(self.tr("Kryss av framfor fyrst"))
        for part in (self.household, self.register):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedWidth(380)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _add_box(self, column: QVBoxLayout, name: str, box: QComboBox) -> None:
        label = QLabel(name)
        label.setBuddy(box)
        box.setAccessibleName(name)
        self._reading.append((label, box))
        column.addWidget(label)
        column.addWidget(box)

    def _result(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        self.counts.setObjectName("heading")
        self.how.setObjectName("help")
        for label in (self.counts, self.how):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.mend)
        column.addLayout(foot)
        return pane

    def _connect(self) -> None:
        self.list.chosen.connect(self.choose)
        self.reserved.chosen.connect(
            lambda file: self._settle(replace(self.settled, reserved=file))
        )
        self.opted_out.chosen.connect(
            lambda file: self._settle(replace(self.settled, opted_out=file))
        )
        self.register.chosen.connect(
            lambda file: self._settle(replace(self.settled, register=file))
        )
        for box in (self.sheet, self.encoding, self.delimiter):
            box.activated.connect(lambda _: self._read_otherwise())
        self.is_washed.toggled.connect(self._wash)
        self.washed.editingFinished.connect(self._wash)
        self.hidden_rows.toggled.connect(
            lambda on: self._settle(replace(self.settled, keep_hidden=on))
        )
        self.household.toggled.connect(
            lambda on: self._settle(replace(self.settled, one_a_household=on))
        )
        self.mend.clicked.connect(self.mend_asked)

    # What is settled

    def choose(self, file: Path) -> None:
        """Read another list."""
        self.list.show_file(file)
        self._settle(self.settled.with_file(file))

    def settle_field(self, index: int, field: str | None) -> None:
        """Give a column a field, or leave it to the program again."""
        self._settle(self.settled.with_field(index, field))

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

    def _read_otherwise(self) -> None:
        choice = replace(
            self.settled.choice,
            sheet=self.sheet.currentData(),
            encoding=self.encoding.currentData(),
            delimiter=self.delimiter.currentData(),
        )
        if choice != self.settled.choice:
            self._settle(self.settled.with_choice(choice))

    def _wash(self) -> None:
        on = self.is_washed.isChecked()
        self.washed.setEnabled(on)
        self.washed.setToolTip("" if on else self.tr("Kryss av framfor fyrst"))
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
        self.show_nothing()

    # What was understood

    def show_nothing(self, said: str = "") -> None:
        """Show that no list is read, with the reason where there is one."""
        self.counts.setText(said or self.tr("Slepp ei liste her, eller vel fila til venstre."))
        self.how.setText(
            self.tr("CSV, Excel og OpenDocument går. Ingenting blir sendt nokon stad.")
        )
        self.table.show_rows(())
        self._show_reading(None)
        self._allow_mending(0)

    def show_reading(self) -> None:
        """Show that a list is being read."""
        self.how.setText(self.tr("Les lista …"))

    def show_list(self, read: ReadList) -> None:
        """Show what was understood of a list."""
        found = read.found
        self.list.show_file(read.order.file)
        self.counts.setText(say_counts(found))
        self.how.setText(f"{say_read(found)}\n{say_wash(found)}")
        self.table.show_rows(problem_rows(found.problems, self._language))
        self._show_reading(read)
        self._allow_mending(len(found.held))

    def _allow_mending(self, count: int) -> None:
        self.mend.setEnabled(bool(count))
        tip = self.tr("Radene som kan rettast, med årsak, som ei liste til å opne i eit rekneark")
        self.mend.setToolTip(tip if count else self.tr("Ingen rader kan rettast"))

    def _show_reading(self, read: ReadList | None) -> None:
        is_text = read is not None and read.found.how.kind == "csv"
        sheets = read.found.how.sheets if read is not None else ()
        _show_in(self._reading, (len(sheets) > 1, is_text, is_text))
        if read is None:
            return
        how = read.found.how
        self._fill(self.sheet, [(one.name, one.name) for one in sheets], how.sheet)
        chosen = read.order.choice
        auto = self.tr("{0} (funne ut)")
        codes = [(auto.format(how.encoding), None), *((one, one) for one in _ENCODINGS)]
        self._fill(self.encoding, codes, chosen.encoding)
        named = ((say_delimiter(one), one) for one in _DELIMITERS)
        marks = [(auto.format(say_delimiter(how.delimiter)), None), *named]
        self._fill(self.delimiter, marks, chosen.delimiter)

    def _fill(
        self, box: QComboBox, rows: Sequence[tuple[str, str | None]], chosen: str | None
    ) -> None:
        box.clear()
        for said, value in rows:
            box.addItem(said, value)
        box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)


def _show_in(boxes: list[tuple[QLabel, QComboBox]], shown: tuple[bool, ...]) -> None:
    for (label, box), is_shown in zip(boxes, shown, strict=True):
        label.setVisible(is_shown)
        box.setVisible(is_shown)
