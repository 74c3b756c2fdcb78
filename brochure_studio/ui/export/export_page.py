"""Export on one page: what, for whom, where; the findings, the progress, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.receivers import Receiver
from brochure_studio.ui.counting import counted
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.export.preview import PagesPreview
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.look.signs import Dot
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.panels.findings_panel import worst
from brochure_studio.ui.workplace import Workplace
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.exports import Outcome
from brochure_studio.usecases.orders import Order
from brochure_studio.values.finding import Grade, UnreadableError
from brochure_studio.values.length import say_mm
from brochure_studio.values.progress import Progress


class ExportPage(QWidget):
    """Sends a document to a receiver; stays open until the person goes back to the pages."""

    left = Signal()
    findings_asked = Signal()
    finished = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._workplace = workplace
        self._session: Session | None = None
        self._work: Work | None = None
        self._order: Order | None = None
        self._job: Job | None = None
        self._pool = QThreadPool(self)
        # Where the person wants exports to go; None for a folder beside the document.
        self.usual_folder: Callable[[], Path | None] = lambda: None
        self._folder = workplace.home
        self._receiver = ""
        self.notice = NoticeStrip()
        self._what = QLabel()
        self._choices = QVBoxLayout()
        self._group = QButtonGroup(self)
        self._file = QLabel()
        self._dot, self._found = Dot(), QLabel()
        self._progress, self._step = QProgressBar(), QLabel()
        self.go = QPushButton(self.tr("Eksporter"))
        self.stop = QPushButton(self.tr("Avbryt"))
        self._change = QPushButton(self.tr("Vel mappe …"))
        self._show_found = QPushButton(self.tr("Sjå funna"))
        self._preview = PagesPreview()
        self._build()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget()
        sheet.setMaximumWidth(760)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(48, 34, 48, 34)
        column.setSpacing(18)
        back = QPushButton(self.tr("‹ Tilbake til sidene"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        title = QLabel(self.tr("Eksporter"))
        title.setObjectName("title")
        column.addWidget(title)
        column.addWidget(_card(self.tr("Kva"), self._what))
        column.addWidget(_card(self.tr("For kven"), self._choices))
        column.addWidget(_card(self.tr("Kvar"), self._where_row()))
        column.addLayout(self._found_row())
        column.addLayout(self._go_row())
        column.addStretch(1)
        scroll.setWidget(sheet)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(scroll, 5)
        halves.addWidget(self._preview, 6)
        halves.setContentsMargins(0, 0, 34, 0)
        outer.addLayout(halves, 1)

    def _where_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._file.setWordWrap(True)
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._file, 1)
        self._change.clicked.connect(self._choose_folder)
        row.addWidget(self._change)
        return row

    def _found_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(self._dot)
        self._found.setWordWrap(True)
        row.addWidget(self._found, 1)
        self._show_found.setObjectName("plain")
        self._show_found.clicked.connect(self.findings_asked)
        row.addWidget(self._show_found)
        return row

    def _go_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self._cancel)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Framdrift"))
        self._step.setObjectName("quiet")
        self.go.setMinimumWidth(180)
        row.addWidget(self.go)
        row.addWidget(self.stop)
        row.addWidget(self._progress, 1)
        row.addWidget(self._step)
        row.addStretch(1)
        self._show_running(False)
        return row

    def show_document(self, session: Session, work: Work) -> None:
        """Offer the export of a document."""
        self._session, self._work = session, work
        # A campaign has its own folder for what is made of it.
        self._folder = self.usual_folder() or work.folder / "out"
        self.notice.hide()
        page = session.scene.pages[0]
        size = f"{say_mm(page.trim.width)} × {say_mm(page.trim.height)}"
        pages = counted(len(session.scene.pages), self.tr("1 side"), self.tr("{0} sider"))
        self._what.setText(f"{session.document.title}\n{size}  ·  {pages}")
        self._fill_choices(self._workplace.receivers(work))

    def _fill_choices(self, receivers: tuple[tuple[str, Receiver], ...]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, (id, receiver) in enumerate(receivers):
            self._choices.addWidget(self._choice(id, receiver, first=number == 0))
        if receivers:
            self._choose(receivers[0][0])
            self._group.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, id: str, receiver: Receiver, first: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        language = self._workplace.language
        button = QRadioButton(receiver.name.say(language) or id)
        button.setChecked(first)
        button.clicked.connect(lambda: self._choose(id))
        self._group.addButton(button)
        column.addWidget(button)
        about = receiver.about.say(language)
        if about:
            words = QLabel(about)
            words.setObjectName("help")
            words.setWordWrap(True)
            words.setIndent(24)
            column.addWidget(words)
        return box

    def _choose(self, receiver: str) -> None:
        self._receiver = receiver
        self._refresh()
        # The checks take a moment; the choice should show at once.
        QTimer.singleShot(0, self._check)

    def _refresh(self) -> None:
        if self._session is None or self._work is None or not self._receiver:
            return
        document = self._session.document
        self._order = self._workplace.order(self._work, document, self._receiver, self._folder)
        files = self._order.files
        names = files[0].name if len(files) == 1 else f"{files[0].name} … {files[-1].name}"
        old = self.tr("Fila finst alt, og blir bytt ut.") if files[0].exists() else ""
        self._file.setText(f"{names}\n{self._folder}\n{old}".rstrip())

    def _check(self) -> None:
        if self._session is None or self._work is None:
            return
        try:
            document = self._session.document
            proofed = self._workplace.proof(self._work, document, self._receiver)
        except UnreadableError as error:
            self._dot.show_grade(Grade.BLOCKING)
            self._found.setText(say_error(error, self._workplace.language))
            return
        findings = proofed.findings
        self._preview.show_pages(proofed.proof.scene.pages, proofed.resources)
        grade = worst(findings)
        self._dot.show_grade(grade)
        blocked = sum(finding.grade is Grade.BLOCKING for finding in findings)
        if not findings:
            text = self.tr("Kontrollert: alt i orden.")
        elif blocked:
            text = self.tr("{0} funn må rettast før eksport.").format(blocked)
        else:
            text = self.tr("{0} funn å sjå på; dei stoppar ikkje eksporten.").format(len(findings))
        self._found.setText(text)
        self._show_found.setVisible(bool(findings))
        self.go.setEnabled(not blocked)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Vel mappe"), str(self._existing_folder())
        )
        if chosen:
            self.set_folder(Path(chosen))

    def _existing_folder(self) -> Path:
        return self._folder if self._folder.is_dir() else self._folder.parent

    def set_folder(self, folder: Path) -> None:
        """Export into a folder."""
        self._folder = folder
        self._refresh()

    def start(self) -> None:
        """Export off the main thread."""
        self._refresh()
        if self._order is None or self._job is not None:
            return
        order, workplace = self._order, self._workplace
        self.notice.hide()
        self._job = Job(lambda report: workplace.export(order, report))
        self._job.progressed.connect(self._show_progress)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self._show_running(True)
        self._job.start(self._pool)

    def wait(self) -> None:
        """Stop what runs and wait for it, before the window goes."""
        if self._job is not None:
            self._job.cancel()
        self._pool.waitForDone()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._step.setText(self.tr("Stoppar …"))

    def _show_running(self, running: bool) -> None:
        self.stop.setVisible(running)
        self._progress.setVisible(running)
        self._step.setVisible(running)
        self.go.setVisible(not running)
        if running:
            # Without a count the bar only shows that something is going on.
            self._progress.setRange(0, 0)
            self._step.setText("")
        else:
            self._job = None

    def _show_progress(self, progress: Progress) -> None:
        if progress.total > 1:
            self._progress.setRange(0, progress.total)
            self._progress.setValue(progress.done)
        self._step.setText(progress.step)

    def _done(self, outcome: Outcome) -> None:
        self._show_running(False)
        if outcome.held_back:
            self._show_held(outcome)
        elif outcome.done:
            self._show_files(outcome.done[0].order.files)
        self.finished.emit(outcome)

    def _show_files(self, files: tuple[Path, ...]) -> None:
        first = files[0]
        text = self.tr("Ferdig: {0}").format(first.name)
        if len(files) > 1:
            text = self.tr("Ferdig: {0} filer i {1}").format(len(files), first.parent)
        self.notice.tell(
            "good",
            text,
            (self.tr("Opne"), lambda: _open(first)),
            (self.tr("Vis i mappe"), lambda: _open(first.parent)),
            (self.tr("Kopier sti"), lambda: QGuiApplication.clipboard().setText(str(first))),
        )

    def _show_held(self, outcome: Outcome) -> None:
        held = outcome.held_back[0]
        if held.error is not None:
            text = say_error(held.error, self._workplace.language)
        else:
            blocked = [f for f in held.findings if f.grade is Grade.BLOCKING]
            text = self.tr("Stoppa: {0}").format(blocked[0].what.say(self._workplace.language))
        self.notice.tell("blocking", text, (self.tr("Sjå funna"), self.findings_asked.emit))

    def _failed(self, error: Exception) -> None:
        self._show_running(False)
        self.notice.tell("blocking", say_error(error, self._workplace.language))

    def _cancelled(self) -> None:
        self._show_running(False)
        self.notice.tell("warning", self.tr("Avbrote. Ingen fil er laga."))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _card(title: str, content: QLabel | QHBoxLayout | QVBoxLayout) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    row = QHBoxLayout(card)
    row.setContentsMargins(18, 14, 18, 14)
    name = QLabel(title)
    name.setObjectName("quiet")
    name.setFixedWidth(86)
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    if isinstance(content, QLabel):
        row.addWidget(content, 1)
    else:
        row.addLayout(content, 1)
    return card
