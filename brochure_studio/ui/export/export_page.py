"""Export on one page: what, for whom, where; the findings, the progress, and what came of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.counting import counted
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.export.facts import FactCard, ReceiverChoice
from brochure_studio.ui.export.place import Place, free_names
from brochure_studio.ui.export.preview import PagesPreview
from brochure_studio.ui.export.run_row import RunRow
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.look.grades import worst
from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.look.signs import Dot
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.panels.variant_names import name_variant
from brochure_studio.ui.words.figures import say_trim
from brochure_studio.ui.workplace.workplace import Workplace
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.exports import Exported, Outcome
from brochure_studio.usecases.orders import Order
from brochure_studio.usecases.proofs import Proofed
from brochure_studio.values.finding import Grade, UnreadableError


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
        self._receiver = ""
        self.notice = NoticeStrip()
        self._what = QLabel()
        self.receiver_choice = ReceiverChoice(workplace.language)
        self.place = Place(workplace.home)
        self._dot, self._found = Dot(), QLabel()
        self._show_found = QPushButton(self.tr("Sjå funna"))
        self.run = RunRow()
        self._preview = PagesPreview()
        self._build()
        self._connect()

    @property
    def go(self) -> QPushButton:
        """Return the button that exports."""
        return self.run.go

    @property
    def what(self) -> str:
        """Return what is said of the document: title, size, pages, variant."""
        return self._what.text()

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._sheet())
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(scroll, 5)
        halves.addWidget(self._preview, 6)
        halves.setContentsMargins(0, 0, 34, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice)
        outer.addLayout(halves, 1)

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        sheet.setMaximumWidth(letters(108, least=760))
        column = QVBoxLayout(sheet)
        column.setContentsMargins(44, 18, 44, 18)
        column.setSpacing(12)
        back = QPushButton(self.tr("‹ Tilbake til sidene"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        title = QLabel(self.tr("Eksporter"))
        title.setObjectName("title")
        column.addWidget(title)
        column.addWidget(FactCard(self.tr("Kva"), self._what))
        column.addWidget(FactCard(self.tr("For kven"), self.receiver_choice))
        column.addWidget(FactCard(self.tr("Kvar"), self.place))
        column.addLayout(self._found_row())
        column.addWidget(self.run)
        column.addStretch(1)
        return sheet

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

    def _connect(self) -> None:
        self.receiver_choice.chosen.connect(self._choose)
        self.place.changed.connect(self._refresh)
        self.run.asked.connect(self.start)
        self.run.stopped.connect(self._cancel)
        self.run.given_up.connect(self._cancelled)
        self.run.print_asked.connect(self._print)

    def show_document(self, session: Session, work: Work) -> None:
        """Offer the export of a document."""
        self._session, self._work = session, work
        self.place.forget_name()
        # A campaign has its own folder for what is made of it.
        self.place.set_folder(self.usual_folder() or work.folder / "out")
        self.notice.hide()
        page = session.scene.pages[0]
        size = session.bench.extent or say_trim(page.trim.width, page.trim.height)
        pages = counted(len(session.scene.pages), self.tr("1 side"), self.tr("{0} sider"))
        variant = name_variant(session.bench.brand, session.choice)
        facts = "  ·  ".join(part for part in (size, pages, variant) if part)
        self._what.setText(f"{session.document.title}\n{facts}")
        self.receiver_choice.show_receivers(self._workplace.receivers(work))

    def set_folder(self, folder: Path) -> None:
        """Export into a folder."""
        self.place.set_folder(folder)

    def _choose(self, receiver: str) -> None:
        self._receiver = receiver
        self._refresh()
        self._found.setText(self.tr("Kontrollerer …"))
        # The checks take a moment; the choice should show at once.
        QTimer.singleShot(0, self, self._check)

    def _refresh(self) -> None:
        session, work = self._session, self._work
        if session is None or work is None or not self._receiver:
            return
        order = self._workplace.order(
            work, session.document, self._receiver, self.place.folder, session.choice
        )
        self._order = replace(order, files=self.place.named(order.files))
        self.place.show_files(self._order.files)

    def _check(self) -> None:
        proofed = self._proof(self._receiver)
        if proofed is None:
            return
        findings = proofed.findings
        self._preview.show_pages(proofed.proof.scene.pages, proofed.resources)
        self._dot.show_grade(worst(findings))
        blocked = sum(finding.grade is Grade.BLOCKING for finding in findings)
        if not findings:
            text = self.tr("Kontrollert: alt i orden.")
        elif blocked:
            one = self.tr("1 funn må rettast før eksport.")
            text = counted(blocked, one, self.tr("{0} funn må rettast før eksport."))
        else:
            one = self.tr("1 funn å sjå på; det stoppar ikkje eksporten.")
            many = self.tr("{0} funn å sjå på; dei stoppar ikkje eksporten.")
            text = counted(len(findings), one, many)
        self._found.setText(text)
        self._show_found.setVisible(bool(findings))
        self.run.allow(text if blocked else "")

    def _proof(self, receiver: str) -> Proofed | None:
        session, work = self._session, self._work
        if session is None or work is None:
            return None
        try:
            return self._workplace.proof(work, session.document, receiver, session.choice)
        except UnreadableError as error:
            said = say_error(error, self._workplace.language)
            self._dot.show_grade(Grade.BLOCKING)
            self._found.setText(said)
            self.run.allow(said)
            return None

    # The export itself

    def start(self) -> None:
        """Export off the main thread; what would be written over is asked about first."""
        self._refresh()
        if self._order is None or self._job is not None:
            return
        order = self._order
        there = [file for file in order.files if file.exists()]
        if not there:
            self._run(order)
            return
        other = replace(order, files=free_names(order.files))
        said = self.tr("«{0}» finst alt i mappa.").format(there[0].name)
        new = self.tr("Lagre som {0}").format(other.files[0].name)
        self.notice.tell(
            "warning",
            said,
            (self.tr("Byt ut"), lambda: self._run(order)),
            (new, lambda: self._run(other)),
        )

    def _run(self, order: Order) -> None:
        workplace = self._workplace
        self.notice.hide()
        self._job = Job(lambda report: workplace.export(order, report))
        self._job.progressed.connect(self.run.show_progress)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self.run.show_running(True)
        self._job.start(self._pool)

    def wait(self) -> None:
        """Stop what runs and wait for it, before the window goes."""
        if self._job is not None:
            self._job.cancel()
        self._pool.waitForDone()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self.run.show_running(False)
        self._job = None

    def _done(self, outcome: Outcome) -> None:
        # A job may have been past its last stop when it was cancelled; then the file is told of.
        self._end()
        if outcome.held_back:
            self._show_held(outcome)
        elif outcome.done:
            self._show_files(outcome.done[0])
        self._refresh()
        self.finished.emit(outcome)

    def _show_files(self, exported: Exported) -> None:
        files = exported.order.files
        first = files[0]
        text = self.tr("Ferdig: {0}").format(first.name)
        if len(files) > 1:
            text = self.tr("Ferdig: {0} filer i {1}").format(len(files), first.parent)
        # The files are whole, but something beside them did not go as it should.
        said = [words.say(self._workplace.language) for words in exported.notices]
        self.notice.tell(
            "warning" if said else "good",
            " ".join((f"{text}." if said else text, *said)),
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
        self._end()
        self.notice.tell("blocking", say_error(error, self._workplace.language))

    def _cancelled(self) -> None:
        if self._job is not None:
            self._end()
            self.notice.tell("warning", self.tr("Avbrote. Ingen fil er laga."))

    # A proof on paper

    def _print(self) -> None:
        # Qt's printing takes a while to load, and few print.
        from brochure_studio.ui.export.proof_print import ask_printer, has_printer, print_pages

        receiver = self._workplace.proof_receiver()
        if not has_printer() or receiver is None:
            said = self.tr("Maskina kjenner ingen skrivar. Eksporter ei prøve som PDF i staden.")
            self.notice.tell("warning", said)
            return
        proofed = self._proof(receiver)
        printer = ask_printer(self) if proofed is not None else None
        if proofed is not None and printer is not None:
            count = print_pages(printer, proofed.proof.scene.pages, proofed.resources)
            said = self.tr("Sende {0} sider til {1}.").format(count, printer.printerName())
            self.notice.tell("good", said)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
