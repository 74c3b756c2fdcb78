"""Where one leafs through letters: to the next, to a row of the list, to a letter's number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.words.figures import say_count


class LetterBar(QWidget):
    """`leafed` comes with a step, `row_chosen` with a row, `serial_chosen` with a number."""

    leafed = Signal(int)
    row_chosen = Signal(int)
    serial_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = QPushButton("◀"), QPushButton("▶")
        self.row, self.serial = QSpinBox(), QSpinBox()
        self.count, self.about = QLabel(), QLabel()
        self._build()
        self.before.clicked.connect(lambda: self.leafed.emit(-1))
        self.after.clicked.connect(lambda: self.leafed.emit(1))
        self.row.valueChanged.connect(self.row_chosen)
        self.serial.valueChanged.connect(self.serial_chosen)

    def _build(self) -> None:
        for button, said in (
            (self.before, self.tr("Brevet før (Alt+Venstre)")),
            (self.after, self.tr("Neste brev (Alt+Høgre)")),
        ):
            button.setToolTip(said)
            button.setAccessibleName(said)
        self.before.setShortcut("Alt+Left")
        self.after.setShortcut("Alt+Right")
        bar = QHBoxLayout(self)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(8)
        bar.addWidget(self.before)
        bar.addWidget(self.after)
        self._add(bar, self.tr("&Brev"), self.serial, self.tr("Nummeret på brevet"))
        bar.addWidget(self.count)
        bar.addSpacing(8)
        self._add(bar, self.tr("R&ad"), self.row, self.tr("Rad i lista"))
        bar.addSpacing(4)
        self.about.setWordWrap(True)
        bar.addWidget(self.about, 1)

    def _add(self, bar: QHBoxLayout, label: str, box: QSpinBox, name: str) -> None:
        words = QLabel(label)
        words.setBuddy(box)
        box.setAccessibleName(name)
        box.lineEdit().setAccessibleName(name)
        box.setToolTip(self.tr("Skriv eit nummer og trykk Enter for å sjå brevet"))
        box.setKeyboardTracking(False)
        box.setMinimumWidth(letters(12, least=86))
        bar.addWidget(words)
        bar.addWidget(box)

    def show_range(self, rows: list[int]) -> None:
        """Let one leaf through the letters of some rows, in print order."""
        self.count.setText(self.tr("av {0}").format(say_count(len(rows))) if rows else "")
        for box, least, most in (
            (self.row, min(rows, default=0), max(rows, default=0)),
            (self.serial, min(1, len(rows)), len(rows)),
        ):
            box.blockSignals(True)
            box.setRange(least, most)
            box.blockSignals(False)

    def show_place(self, serial: int, row: int) -> None:
        """Show which letter is looked at."""
        for box, value in ((self.row, row), (self.serial, serial)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)

    def allow(self, allowed: bool) -> None:
        """Let one leaf, or not: there is nothing to leaf through."""
        for part in (self.before, self.after, self.row, self.serial):
            part.setEnabled(allowed)
