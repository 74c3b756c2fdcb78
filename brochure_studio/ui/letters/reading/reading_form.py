"""How a list is read: sheet, encoding, delimiter and header, found out or said by a person."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from brochure_studio.ui.letters.choosing import Settled
from brochure_studio.ui.letters.reading.list_sayings import ENCODINGS, say_delimiter, say_encoding
from brochure_studio.ui.letters.records import Glance

_DELIMITERS = (";", ",", "\t", "|", " ")
# What a box says of a choice, and the choice; None leaves it to the program.
_Row = tuple[str, str | int | None]
# A header further down than that belongs to another table.
_HEADERS = 15


class ReadingForm(QWidget):
    """Boxes that show what was found out; `chosen` comes with what is settled when one changes."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._settled = Settled()
        self.sheet, self.encoding = QComboBox(), QComboBox()
        self.delimiter, self.header = QComboBox(), QComboBox()
        names = (
            self.tr("Ark"),
            self.tr("Teiknsett"),
            self.tr("Skilt med"),
            self.tr("Overskrift"),
        )
        self._rows = tuple(zip(map(QLabel, names), self.boxes, strict=True))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, (label, box) in enumerate(self._rows):
            label.setBuddy(box)
            box.setAccessibleName(label.text())
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(14)
            box.activated.connect(lambda _: self._choose())
            grid.addWidget(label, at, 0)
            grid.addWidget(box, at, 1)

    @property
    def boxes(self) -> tuple[QComboBox, ...]:
        """Return the boxes from top to bottom."""
        return self.sheet, self.encoding, self.delimiter, self.header

    def show_nothing(self) -> None:
        """Show no box: no list is read."""
        self.setVisible(False)

    def show_glance(self, glance: Glance, settled: Settled) -> None:
        """Show how a list was read, and what else could be said of it."""
        self._settled = settled
        is_text = glance.kind == "csv"
        shown = (len(glance.sheets) > 1, is_text, is_text, True)
        for (label, box), is_shown in zip(self._rows, shown, strict=True):
            label.setVisible(is_shown)
            box.setVisible(is_shown)
        hidden = self.tr("{0} (gøymt)")
        sheets = [
            (hidden.format(one.name) if one.is_hidden else one.name, one.name)
            for one in glance.sheets
        ]
        _fill(self.sheet, sheets, glance.sheet)
        chosen, auto = settled.choice, self.tr("{0} (funne ut)")
        codes: list[_Row] = [(auto.format(say_encoding(glance.encoding)), None)]
        codes += [(say_encoding(one), one) for one in ENCODINGS]
        _fill(self.encoding, codes, chosen.encoding)
        marks: list[_Row] = [(auto.format(say_delimiter(glance.delimiter)), None)]
        marks += [(say_delimiter(one), one) for one in _DELIMITERS]
        _fill(self.delimiter, marks, chosen.delimiter)
        found = auto.format(self._say_header(glance.header_row))
        first = found if settled.header is None else self.tr("Finn det ut")
        numbers = [row.number for row in glance.rows[:_HEADERS] if any(row.cells)]
        headers = [(first, None), *((self._say_header(one), one) for one in (0, *numbers))]
        _fill(self.header, headers, settled.header)
        self.setVisible(True)

    def _say_header(self, row: int) -> str:
        return self.tr("Rad {0}").format(row) if row else self.tr("Inga")

    def _choose(self) -> None:
        choice = replace(
            self._settled.choice,
            sheet=self.sheet.currentData(),
            encoding=self.encoding.currentData(),
            delimiter=self.delimiter.currentData(),
        )
        before, header = self._settled, self.header.currentData()
        if header != before.header:
            self.chosen.emit(before.with_header(header))
        elif choice != before.choice:
            self._settled = before.with_choice(choice)
            self.chosen.emit(self._settled)


def _fill(box: QComboBox, rows: Sequence[_Row], chosen: str | int | None) -> None:
    box.clear()
    for said, value in rows:
        box.addItem(said, value)
    values = [value for _, value in rows]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
