"""What was printed, and the question that only a look at the paper can answer."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from brochure_studio.model.letters.batch import Step
from brochure_studio.usecases.letters.print_reports import PrintReport
from brochure_studio.usecases.letters.serials import Serials, SerialsError, read_serials, serials_of


class PrintCard(QFrame):
    """A card that stays until it is answered; `step_asked` has serials and a step, None for none.

    `again_asked` wants serials printed once more.
    """

    step_asked = Signal(object, object)
    again_asked = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        # Letters of which nobody has said yet whether they came out.
        self._open = set[int]()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.sum, self.more = QLabel(), QLabel()
        self.question = QLabel()
        self._label, self.serials = QLabel(self.tr("Brev")), QLineEdit()
        self.confirm = QPushButton(self.tr("Ja, dei kom ut"))
        self.spoiled = QPushButton(self.tr("Nei, dei vart øydelagde"))
        self.again = QPushButton(self.tr("Skriv dei ut på nytt"))
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.sum.setObjectName("heading")
        self.question.setObjectName("heading")
        self.more.setObjectName("help")
        for label in (self.sum, self.more):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setBuddy(self.serials)
        self.serials.setAccessibleName(self.tr("Brevnummer, til dømes 1-500 eller 17-23,40"))
        self.serials.setMinimumWidth(110)
        self.serials.setMaximumWidth(260)
        self.confirm.setToolTip(self.tr("Før opp at du har sett desse breva på papir"))
        self.spoiled.setToolTip(
            self.tr("Papirstopp eller flekkar: breva er ikkje sende, og kan skrivast ut på nytt")
        )
        self.again.setToolTip(self.tr("Desse breva ein gong til, og ingen andre"))
        # Two rows: side by side they would be wider than small screens have room for.
        which, answers = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (which, (self._label, self.serials)),
            (answers, (self.confirm, self.spoiled, self.again)),
        ):
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for part in (self.sum, self.more, self.question):
            column.addWidget(part)
        column.addLayout(which)
        column.addLayout(answers)

    def _connect(self) -> None:
        self.serials.textChanged.connect(lambda _: self._allow())
        self.confirm.clicked.connect(partial(self._ask, Step.CONFIRMED))
        self.spoiled.clicked.connect(partial(self._ask, None))
        self.again.clicked.connect(lambda: self.again_asked.emit(self._read()))

    def show_report(self, report: PrintReport) -> str:
        """Show what was printed, and return it in a sentence."""
        said = self._say_sum(report)
        self.sum.setText(said)
        more = tuple(self._say_more(report))
        self.more.setText("\n".join(more))
        self.more.setVisible(bool(more))
        self._open |= {*report.serials, *report.unsure}
        self._ask_about_rest()
        self.show()
        return said

    def clear(self) -> None:
        """Ask nothing any more, for another folder or document."""
        self._open.clear()
        self.hide()

    def _ask_about_rest(self) -> None:
        self.question.setText(self.tr("Kom alle ut på papir?"))
        self.serials.setText(str(serials_of(self._open)) if self._open else "")
        self._show_question(bool(self._open))

    def _show_question(self, is_open: bool) -> None:
        for part in (self._label, self.serials, self.confirm, self.spoiled, self.again):
            part.setVisible(is_open)
        self._allow()

    def _say_sum(self, report: PrintReport) -> str:
        if not report.jobs:
            return self.tr("Ingen brev er sende til skrivaren.")
        said = self.tr("Sendt til skrivaren: {0} brev på {1} ark (nr. {2}).")
        said = said.format(report.sent, report.sheets, report.serials)
        return self.tr("Stoppa. {0}").format(said) if report.is_stopped else said

    def _say_more(self, report: PrintReport) -> list[str]:
        language = self._language
        said = [f"{report.fault.say(language)}."] if report.fault else []
        said += [f"{notice.say(language)}." for notice in report.notices]
        if report.held:
            held = self.tr("Halde tilbake: {0} brev; steget «Sjå breva» seier kvifor.")
            said.append(held.format(len(report.held)))
        if report.again:
            again = self.tr("Sendt før, og no skrive ut ein gong til: brev {0}.")
            said.append(again.format(serials_of(report.again)))
        if report.passed:
            passed = self.tr("Sendt før, og ikkje skrive ut no: {0} brev.")
            said.append(passed.format(report.passed))
        if report.skipped:
            skipped = self.tr("Stadfesta på papir, og ikkje skrive ut: brev {0}.")
            said.append(skipped.format(serials_of(report.skipped)))
        return said

    def _read(self) -> Serials:
        return read_serials(self.serials.text())

    def _allow(self) -> None:
        try:
            is_good = bool(self._read().ranges)
        except SerialsError:
            is_good = False
        for button in (self.confirm, self.spoiled, self.again):
            button.setEnabled(is_good)

    def _ask(self, step: Step | None) -> None:
        answered = self._read()
        self._open -= set(answered)
        if step is None:
            said = self.tr("Teke tilbake: brev {0}. Skriv ut på nytt når skrivaren er klar.")
            self.question.setText(said.format(answered))
        elif self._open:
            self._ask_about_rest()
        else:
            self.question.setText(self.tr("Takk. Breva er førte opp som sette på papir."))
            self._show_question(False)
        self.step_asked.emit(answered, step)
