"""The fourth step: in which files and where, the run itself, its report, and what became of it."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.letter_batch import Step, StepCounts
from brochure_studio.ui.export.run_row import RunRow
from brochure_studio.ui.letters.problem_table import ProblemTable
from brochure_studio.ui.letters.records import Wish
from brochure_studio.ui.letters.sayings import blocking_problems, problem_rows
from brochure_studio.usecases.letters.orders import RUN_SIZE, Part, Rest, Whole
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.letters.serials import Serials, SerialsError, read_serials
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.progress import Progress


class ExportStep(QWidget):
    """The step; it asks for a run, for a stop, and for steps of serials to be noted."""

    run_asked = Signal(object)
    stop_asked = Signal()
    given_up = Signal()
    folder_changed = Signal()
    step_asked = Signal(object, object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.folder = Path()
        self._began, self._written = 0.0, 0
        self.runs = QRadioButton(self.tr("Filer på {0} brev").format(RUN_SIZE))
        self.single = QRadioButton(self.tr("Éi fil med alle (PDF/VT)"))
        self.each = QRadioButton(self.tr("Ei fil til kvart brev"))
        self.sorted = QCheckBox(self.tr("Sorter etter postnummer"))
        self.where = QLabel()
        self.change = QPushButton(self.tr("Vel mappe …"))
        self.run = RunRow(prints=False)
        self.resume = QPushButton(self.tr("Hald fram der det stoppa"))
        self.sum, self.files, self.states = QLabel(), QLabel(), QLabel()
        self.open = QPushButton(self.tr("Opne mappa"))
        self.table = ProblemTable(self.tr("Kven som er halden tilbake, og kvifor"))
        self.serials = QLineEdit()
        self.sent = QPushButton(self.tr("Sende"))
        self.confirmed = QPushButton(self.tr("Stadfesta på papir"))
        self.spoiled = QPushButton(self.tr("Ta tilbake"))
        self._build()
        self._connect()
        self.show_counts(None)

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
        side.setFixedWidth(380)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(8)
        self.runs.setChecked(True)
        self.runs.setToolTip(
            self.tr("Kvar fil er ferdig for seg; det som er stoppa, kan halde fram")
        )
        self.sorted.setToolTip(self.tr("For masseutsending; lagar også fila med tal på postnummer"))
        self.where.setObjectName("help")
        self.where.setWordWrap(True)
        self.change.setToolTip(self.tr("Legg filene ein annan stad"))
        parts = (_heading(self.tr("Filer")), self.runs, self.single, self.each, self.sorted)
        for part in parts:
            column.addWidget(part)
        column.addWidget(_heading(self.tr("Mappe")))
        column.addWidget(self.where)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        self.run.go.setText(self.tr("Lag breva"))
        column.addWidget(self.run)
        column.addWidget(self.resume)
        column.addStretch(1)
        return side

    def _result(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        self.sum.setObjectName("heading")
        self.files.setObjectName("help")
        for label in (self.sum, self.files, self.states):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.sum)
        column.addWidget(self.files)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)
        column.addWidget(_heading(self.tr("Skrivne, sende, på papir")))
        column.addWidget(self.states)
        steps = QHBoxLayout()
        label = QLabel(self.tr("Brev"))
        label.setBuddy(self.serials)
        self.serials.setPlaceholderText("1-500")
        self.serials.setAccessibleName(self.tr("Brevnummer, til dømes 1-500 eller 17-23,40"))
        self.serials.setFixedWidth(160)
        for part in (label, self.serials, self.sent, self.confirmed, self.spoiled):
            steps.addWidget(part)
        steps.addStretch(1)
        column.addLayout(steps)
        self.open.hide()
        return pane

    def _connect(self) -> None:
        self.change.clicked.connect(self._choose_folder)
        self.run.asked.connect(lambda: self.ask(Whole()))
        self.resume.clicked.connect(lambda: self.ask(Rest()))
        self.run.stopped.connect(self.stop_asked)
        self.run.given_up.connect(self.given_up)
        self.open.clicked.connect(self._open)
        for button, step in (
            (self.sent, Step.SENT),
            (self.confirmed, Step.CONFIRMED),
            (self.spoiled, None),
        ):
            button.clicked.connect(partial(self._note, step))
        self.serials.textChanged.connect(lambda _: self._allow_steps())

    # What is wanted

    def set_folder(self, folder: Path) -> None:
        """Write into another folder."""
        self.folder = folder
        self.where.setText(str(folder))
        self.folder_changed.emit()

    def wish(self, part: Part, replace: bool = False) -> Wish:
        """Return what is wanted."""
        size = 0 if self.single.isChecked() else 1 if self.each.isChecked() else RUN_SIZE
        sorting = "postcode" if self.sorted.isChecked() else "list"
        return Wish(self.folder, part, size, "", sorting, replace)  # type: ignore[arg-type]

    def ask(self, part: Part, replace: bool = False) -> None:
        """Ask for a run."""
        self.run_asked.emit(self.wish(part, replace))

    def _choose_folder(self) -> None:
        start = self.folder if self.folder.is_dir() else self.folder.parent
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Vel mappe"), str(start))
        if chosen:
            self.set_folder(Path(chosen))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    # The run

    def show_running(self, running: bool) -> None:
        """Show that letters are being made, or no more."""
        self._began = time.monotonic()
        self.run.show_running(running)
        self.resume.setVisible(self.resume.isEnabled() and not running)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is, with how many letters are made a second."""
        spent = time.monotonic() - self._began
        rate = round(progress.done / spent) if spent > 0 and progress.done else 0
        said = self.tr("{0} brev i sekundet").format(rate) if rate else ""
        self.run.show_progress(Progress(progress.done, progress.total, said))

    def show_report(self, report: LetterReport, found: OpenList) -> str:
        """Show what came of a run, and return it in a sentence."""
        held = len(report.held) + found.counts.read - found.counts.usable
        said = self.tr("{0} brev skrivne, {1} haldne tilbake. {2} brev i sekundet.").format(
            report.written, held, round(report.rate)
        )
        names = [written.file.name for written in report.files[:4]]
        more = len(report.files) - len(names)
        names += [self.tr("og {0} til").format(more)] if more > 0 else []
        names += [file.name for file in report.extras]
        if report.smaller:
            names.append(self.tr("{0} brev har mindre skrift").format(report.smaller))
        self.sum.setText(said)
        self.files.setText("  ·  ".join(names))
        self.open.setVisible(bool(report.files))
        letters = tuple(problem for one in report.held for problem in one.problems)
        problems = (*letters, *blocking_problems(found))
        self.table.show_rows(problem_rows(problems, self._language))
        self.show_counts(report.steps)
        return said

    def clear(self) -> None:
        """Show that nothing has been made yet."""
        self.sum.setText(self.tr("Ingen brev er laga i denne omgangen enno."))
        self.files.setText("")
        self.open.hide()
        self.table.show_rows(())

    # What became of the letters

    def show_counts(self, counts: StepCounts | None) -> None:
        """Show how far the letters of the folder are."""
        nothing = self.tr("I denne mappa er ingen brev skrivne enno.")
        said = self.tr("Planlagde {0}, skrivne {1}, sende {2}, stadfesta på papir {3}.")
        left = 0
        if counts is not None:
            left = counts.planned - counts.written - counts.held
            nothing = said.format(counts.planned, counts.written, counts.sent, counts.confirmed)
            if not self.serials.text() and counts.planned:
                self.serials.setText(f"1-{counts.planned}")
        self.states.setText(nothing)
        self.resume.setEnabled(left > 0)
        self.resume.setVisible(left > 0)
        self.resume.setToolTip(self.tr("{0} brev står att; ingen får to").format(left))
        self._written = counts.written if counts is not None else 0
        self._allow_steps()

    def _allow_steps(self) -> None:
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
        serials: Serials = read_serials(self.serials.text())
        self.step_asked.emit(serials, step)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label
