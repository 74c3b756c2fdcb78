"""What became of the letters: how many are written, sent and seen on paper, and how to note it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from brochure_studio.model.letters.batch import Step, StepCounts
from brochure_studio.ui.letters.making.files_form import heading
from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.words.figures import say_count
from brochure_studio.usecases.letters.serials import SerialsError, read_serials


class StepsRow(QWidget):
    """Counts, and the buttons; `step_asked` comes with serials and a step, None to take back."""

    step_asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._written = 0
        self.said, self.serials = QLabel(), QLineEdit()
        self.sent = QPushButton(self.tr("Sende"))
        self.confirmed = QPushButton(self.tr("Stadfesta på papir"))
        self.spoiled = QPushButton(self.tr("Ta tilbake"))
        self._build()
        for button, step in (
            (self.sent, Step.SENT),
            (self.confirmed, Step.CONFIRMED),
            (self.spoiled, None),
        ):
            button.clicked.connect(partial(self._note, step))
        self.serials.textChanged.connect(lambda _: self._allow())

    def _build(self) -> None:
        label = QLabel(self.tr("Brev"))
        label.setBuddy(self.serials)
        self.said.setWordWrap(True)
        self.serials.setPlaceholderText("1-500")
        self.serials.setAccessibleName(self.tr("Brevnummer, til dømes 1-500 eller 17-23,40"))
        self.serials.setFixedWidth(letters(15, least=110))
        row = QHBoxLayout()
        for part in (label, self.serials, self.sent, self.confirmed, self.spoiled):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(self.tr("Skrivne, sende, på papir")))
        column.addWidget(self.said)
        column.addLayout(row)

    def show_counts(self, counts: StepCounts | None) -> None:
        """Show how far the letters of the folder are, None where none have been begun."""
        said = self.tr("I denne mappa er ingen brev skrivne enno.")
        if counts is not None:
            parts = (
                self.tr("{0} planlagde").format(say_count(counts.planned)),
                self.tr("{0} skrivne").format(say_count(counts.written)),
                self.tr("{0} sende").format(say_count(counts.sent)),
                self.tr("{0} stadfesta på papir").format(say_count(counts.confirmed)),
            )
            said = "  ·  ".join(parts)
            if not self.serials.text() and counts.planned:
                self.serials.setText(f"1-{counts.planned}")
        self.said.setText(said)
        # Those that went straight to a printer were never written.
        self._written = counts.written + counts.sent if counts is not None else 0
        self._allow()

    def forget(self) -> None:
        """Have no serials, for another list or folder."""
        self.serials.clear()

    def _allow(self) -> None:
        try:
            read_serials(self.serials.text())
            reason = "" if self._written else self.tr("Ingen brev er skrivne enno")
        except SerialsError:
            reason = self.tr("Skriv brevnummer, til dømes 1-500 eller 17-23,40")
        for button, tip in (
            (self.sent, self.tr("Før opp at desse breva er sende")),
            (self.confirmed, self.tr("Før opp at du har sett desse breva på papir")),
            (self.spoiled, self.tr("Desse breva vart øydelagde, og kan lagast om att")),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason or tip)

    def _note(self, step: Step | None) -> None:
        self.step_asked.emit(read_serials(self.serials.text()), step)
