"""The fourth step: what is made, where to, the run itself, its report, and what became of it."""

import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.letters.batch import StepCounts
from brochure_studio.ui.export.run_row import RunRow
from brochure_studio.ui.letters.making.files_form import FilesForm, heading
from brochure_studio.ui.letters.making.mail_form import MailForm
from brochure_studio.ui.letters.making.run_report import RunReport, Told
from brochure_studio.ui.letters.making.steps_row import StepsRow
from brochure_studio.ui.letters.records import Wish
from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.words.figures import say_count
from brochure_studio.usecases.letters.orders import Part, Rest
from brochure_studio.usecases.letters.planning import Sorting
from brochure_studio.values.progress import Progress

LETTERS, LABELS, ENVELOPES = range(3)


class ExportStep(QWidget):
    """The step; it asks for a run of letters, for labels or envelopes, and for a stop.

    `beside` has room for other ways out than files, `above` for what came of them.
    """

    run_asked = Signal(object)
    mail_asked = Signal(object)
    stop_asked = Signal()
    given_up = Signal()
    folder_changed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.folder = Path()
        self._began, self._lack = 0.0, ""
        self.kinds = (
            QPushButton(self.tr("Brev")),
            QPushButton(self.tr("Etikettar")),
            QPushButton(self.tr("Konvoluttar")),
        )
        self._forms, self._area = QStackedWidget(), QScrollArea()
        self.files = FilesForm(language)
        self.labels, self.envelopes = MailForm("labels", language), MailForm("envelopes", language)
        self.sorted = QCheckBox(self.tr("Sorter etter postnummer"))
        self.where = QLabel()
        self.change = QPushButton(self.tr("Vel mappe …"))
        self.run = RunRow(prints=False)
        self.resume = QPushButton(self.tr("Hald fram der det stoppa"))
        self.left = QLabel()
        self.beside, self.above = QVBoxLayout(), QVBoxLayout()
        self.report, self.steps = RunReport(language), StepsRow()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._result(), 1)
        self._connect()
        self.show_counts(None)
        self._choose(LETTERS)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._kinds())
        for form in (self.files, self.labels, self.envelopes):
            self._forms.addWidget(form)
        self.sorted.setToolTip(self.tr("For masseutsending; lagar også fila med tal på postnummer"))
        column.addWidget(self._forms)
        column.addWidget(self.sorted)
        column.addWidget(heading(self.tr("Mappe")))
        self.where.setObjectName("help")
        self.where.setWordWrap(True)
        self.change.setToolTip(self.tr("Legg filene ein annan stad"))
        place = QHBoxLayout()
        place.addWidget(self.where, 1)
        place.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(place)
        column.addSpacing(6)
        column.addWidget(self.run)
        self.left.setWordWrap(True)
        column.addWidget(self.left)
        column.addWidget(self.resume)
        column.addLayout(self.beside)
        column.addStretch(1)
        area = self._area
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedWidth(letters(50, least=384))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _kinds(self) -> QHBoxLayout:
        group, row = QButtonGroup(self), QHBoxLayout()
        row.setSpacing(6)
        for at, chip in enumerate(self.kinds):
            chip.setObjectName("chip")
            chip.setCheckable(True)
            group.addButton(chip, at)
            row.addWidget(chip)
        row.addStretch(1)
        self.kinds[LETTERS].setChecked(True)
        group.idClicked.connect(self._choose)
        return row

    def _result(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(self.above)
        column.addWidget(self.report, 1)
        # Where the report gives way, its room stays empty.
        column.addStretch(0)
        policy = self.steps.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Maximum)
        self.steps.setSizePolicy(policy)
        column.addWidget(self.steps)
        return pane

    def _connect(self) -> None:
        self.change.clicked.connect(self._choose_folder)
        self.run.asked.connect(self._ask)
        self.resume.clicked.connect(lambda: self.ask(Rest()))
        self.run.stopped.connect(self.stop_asked)
        self.run.given_up.connect(self.given_up)
        for form in (self.files, self.labels, self.envelopes):
            form.changed.connect(self._allow)

    # What is wanted

    def _choose(self, kind: int) -> None:
        for at, form in enumerate((self.files, self.labels, self.envelopes)):
            # A stack is as large as its largest page, unless the others take no room.
            policy = form.sizePolicy()
            room = policy.Policy.Preferred if at == kind else policy.Policy.Ignored
            policy.setHorizontalPolicy(room)
            policy.setVerticalPolicy(room)
            form.setSizePolicy(policy)
        self._forms.setCurrentIndex(kind)
        names = (self.tr("Lag breva"), self.tr("Lag etikettane"), self.tr("Lag konvoluttane"))
        self.run.go.setText(names[kind])
        self.steps.setVisible(kind == LETTERS)
        self._show_rest()
        self._allow()

    @property
    def kind(self) -> int:
        """Return what is made: letters, labels or envelopes."""
        return self._forms.currentIndex()

    @property
    def sorting(self) -> Sorting:
        """Return how letters are sorted."""
        return "postcode" if self.sorted.isChecked() else "list"

    def allow(self, lack: str) -> None:
        """Let a run begin, or say why there can be none."""
        self._lack = lack
        self._allow()

    def _allow(self) -> None:
        forms = (self.files, self.labels, self.envelopes)
        self.run.allow(self._lack or forms[self.kind].lack)

    def set_folder(self, folder: Path) -> None:
        """Write into another folder."""
        self.folder = folder
        self.where.setText(str(folder))
        self.steps.forget()
        self.folder_changed.emit()

    def wish(self, part: Part, replace: bool = False) -> Wish:
        """Return what is wanted."""
        size, name = self.files.run_size, self.files.rule
        sides = self.files.sides
        return Wish(self.folder, part, size, name, self.sorting, replace, sides)

    def ask(self, part: Part, replace: bool = False) -> None:
        """Ask for a run of letters."""
        self.run_asked.emit(self.wish(part, replace))

    def _ask(self) -> None:
        if self.kind == LETTERS:
            self.ask(self.files.part)
        else:
            form = self.labels if self.kind == LABELS else self.envelopes
            self.mail_asked.emit(form.wish)

    def _choose_folder(self) -> None:
        start = self.folder if self.folder.is_dir() else self.folder.parent
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Vel mappe"), str(start))
        if chosen:
            self.set_folder(Path(chosen))

    # The run

    def give_way(self, is_other: bool) -> None:
        """Give the room of the files to another way out, or take it back."""
        for part in (self._forms, self.run, self.report):
            part.setVisible(not is_other)
        self._show_rest()

    def show_running(self, running: bool) -> None:
        """Show that something is being made, or no more."""
        self._began = time.monotonic()
        self.run.show_running(running)
        for part in (*self.kinds, self._forms, self.sorted, self.change):
            part.setEnabled(not running)
        for at in range(self.beside.count()):
            other = self.beside.itemAt(at)
            if other is not None and (way := other.widget()) is not None:
                way.setEnabled(not running)
        # What stands there is counted anew when it is done.
        self.steps.setVisible(not running and self.kind == LETTERS)
        if running:
            self.report.show_working(self._working)
        else:
            self.report.end()
        self._show_rest()
        if not running and self.isVisible():
            # They were at the button that stops it, which is gone now.
            self.run.go.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _working(self) -> str:
        letters, labels = self.tr("Breva blir laga …"), self.tr("Etikettane blir laga …")
        return (letters, labels, self.tr("Konvoluttane blir laga …"))[self.kind]

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is, with how many are made a second."""
        spent = time.monotonic() - self._began
        rate = round(progress.done / spent) if spent > 0 and progress.done else 0
        many = self.tr("{0} brev i sekundet") if self.kind == LETTERS else self.tr("{0} i sekundet")
        said = many.format(rate) if rate else ""
        self.run.show_progress(Progress(progress.done, progress.total, said))

    def show_told(self, told: Told, can_mend: bool) -> None:
        """Show what came of a run."""
        self.report.show_told(told, can_mend)

    def clear(self) -> None:
        """Show that nothing has been made yet."""
        self.report.clear()

    def show_stopped(self) -> None:
        """Show that a run was stopped."""
        self.report.clear()
        self.report.sum.setText(self.tr("Køyringa vart stoppa før ho var ferdig."))

    def show_counts(self, counts: StepCounts | None) -> None:
        """Show how far the letters of the folder are; offer to go on where some are missing."""
        left = counts.left if counts is not None else 0
        self.resume.setEnabled(left > 0)
        if counts is not None and left > 0:
            said = self.tr("Ei køyring er ikkje ferdig: {0} av {1} brev står att.")
            self.left.setText(said.format(say_count(left), say_count(counts.planned)))
            self.resume.setToolTip(self.tr("{0} brev står att; ingen får to").format(left))
        self.steps.show_counts(counts)
        self._show_rest()
        if self.run.go.hasFocus() and self.resume.isVisible():
            # What was stopped is gone on with rather than begun anew.
            self.resume.setFocus(Qt.FocusReason.OtherFocusReason)
            # It lies below on small screens, and has its place only after this.
            QTimer.singleShot(0, self._show_resume)

    def _show_resume(self) -> None:
        self._area.ensureWidgetVisible(self.resume)

    def _show_rest(self) -> None:
        is_offered = (
            self.resume.isEnabled() and self.kind == LETTERS and self.run.go.isVisibleTo(self)
        )
        self.resume.setVisible(is_offered)
        self.left.setVisible(is_offered)
