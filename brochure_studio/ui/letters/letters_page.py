"""The page of letters: a list and the open letter become files in four steps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.letter_batch import Step, StepCounts
from brochure_studio.ui.announce import announce
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.letter_source import ReadList, Survey, Wish
from brochure_studio.ui.letters.choosing import Settled, is_list
from brochure_studio.ui.letters.columns_step import ColumnsStep
from brochure_studio.ui.letters.export_step import ExportStep
from brochure_studio.ui.letters.list_step import ListStep
from brochure_studio.ui.letters.preview_step import PreviewStep
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.workplace import Workplace
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.usecases.letters.orders import Rest
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.letters.steps import StepTaken
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.progress import Progress, Report

LIST, COLUMNS, PREVIEW, EXPORT = range(4)


class LettersPage(QWidget):
    """Makes letters of one document; `save_asked` wants the document on the disk first."""

    left = Signal()
    save_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._language = workplace.language
        # Each thread has a studio of its own: no cache is shared between them.
        self._source, self._printer = workplace.apart().letters(), workplace.apart().letters()
        self._pool, self._press = _one_thread(self), _one_thread(self)
        self._job: Job | None = None
        # Letters are written on while one looks at others.
        self._run: Job | None = None
        self._session: Session | None = None
        self._work: Work | None = None
        self.read: ReadList | None = None
        self.survey: Survey | None = None
        self.report: LetterReport | None = None
        self.usual_folder: Callable[[], Path | None] = lambda: None
        self.notice, self.title = NoticeStrip(), QLabel()
        self.tabs, self._steps = QTabBar(), QStackedWidget()
        self.onward = QPushButton()
        self.list = ListStep(self._language)
        self.columns = ColumnsStep()
        self.preview = PreviewStep(workplace.apart().letters(), self._language)
        self.export = ExportStep(self._language)
        self._build()
        self._connect()
        self._allow()

    def _build(self) -> None:
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        back = QPushButton(self.tr("‹ Tilbake til sidene"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        self.onward.setObjectName("primary")
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 16, 6)
        head.setSpacing(14)
        head.addWidget(back)
        head.addWidget(self.title, 1)
        head.addWidget(self.onward)
        names = (self.tr("Liste"), self.tr("Kolonnar"), self.tr("Sjå breva"), self.tr("Eksport"))
        steps = (self.list, self.columns, self.preview, self.export)
        for number, (name, step) in enumerate(zip(names, steps, strict=True), 1):
            self.tabs.addTab(f"{number}  {name}")
            self._steps.addWidget(step)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Stega"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice)
        outer.addLayout(head)
        outer.addWidget(self.tabs)
        outer.addWidget(self._steps, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_step)
        self.onward.clicked.connect(lambda: self.tabs.setCurrentIndex(self.tabs.currentIndex() + 1))
        self.list.changed.connect(self._read)
        self.list.mend_asked.connect(self._mend)
        self.columns.field_chosen.connect(self.list.settle_field)
        self.columns.keep_asked.connect(self._keep)
        self.preview.failed.connect(self._tell_error)
        self.export.run_asked.connect(self._write)
        self.export.stop_asked.connect(self._stop_run)
        self.export.given_up.connect(self._give_up)
        self.export.folder_changed.connect(self._count)
        self.export.step_asked.connect(self._take_step)
        self.export.sorted.toggled.connect(lambda _: self._forget_survey())

    # The document and its list

    def show_document(self, session: Session, work: Work) -> None:
        """Make letters of a document as it stands; the list stays as long as it is the same."""
        is_other = session is not self._session
        current = replace(work, opened=replace(work.opened, document=session.document))
        is_changed = self._work is None or self._work.document != session.document
        self._session, self._work = session, current
        self.title.setText(self.tr("Brev: «{0}»").format(session.document.title))
        self.notice.hide()
        if is_other:
            self._stop_all()
            self.export.show_running(False)
            self.read = None
            self.list.reset()
            self.export.clear()
            self.tabs.setCurrentIndex(LIST)
            self.export.set_folder(self.usual_folder() or work.folder / "out")
        if is_other or is_changed:
            self._forget_survey()
        self._allow()
        self.list.list.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, settled: Settled) -> None:
        order = settled.order(date.today(), self.read.found if self.read else None)
        if order is None:
            return
        self.notice.hide()
        self.list.show_reading()
        self._forget_survey()
        source = self._source
        self._start(lambda _: source.read(order), self._show_read, self._tell_unread)

    def _show_read(self, read: ReadList) -> None:
        self.read = read
        self.list.show_list(read)
        self.columns.show_list(read)
        announce(self, self.list.counts.text())
        self._allow()

    def _tell_unread(self, error: Exception) -> None:
        self.read = None
        said = say_error(error, self._language)
        self.list.show_nothing(said)
        self.notice.tell("blocking", said)
        self._allow()

    def _keep(self) -> None:
        if self.read is not None:
            source, found = self._source, self.read.found
            self._start(lambda _: source.keep(found), self._tell_kept)

    def _tell_kept(self, file: Path | None) -> None:
        if file is not None:
            self.notice.tell("good", self.tr("Hugsa i {0}.").format(file))

    def _mend(self) -> None:
        read = self.read
        if read is None:
            return
        start = read.order.file.with_name(self.tr("{0}-rett.csv").format(read.order.file.stem))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Lista som må rettast"), str(start), self.tr("Liste (*.csv)")
        )
        if name:
            source, file = self._source, Path(name)
            held = self.survey.held if self.survey is not None else ()
            self._start(lambda _: source.mend(read, held, file), partial(self._tell_mended, file))

    def _tell_mended(self, file: Path, count: int) -> None:
        said = self.tr("{0} rader er skrivne til {1}. Rett dei, og les lista på nytt.")
        self.notice.tell("good", said.format(count, file))

    # Steps

    def _allow(self) -> None:
        """Let the steps be reached that there is something for; the tips say what lacks."""
        read = self.read
        lack = "" if read is not None else self.tr("Vel ei liste fyrst")
        unusable = lack or (
            "" if read and read.found.is_usable else self.tr("Lista kan ikkje nyttast")
        )
        for step, reason in ((COLUMNS, lack), (PREVIEW, unusable), (EXPORT, unusable)):
            self.tabs.setTabEnabled(step, not reason)
            self.tabs.setTabToolTip(step, reason)
        self.export.run.allow(unusable)
        self._show_onward()

    def _show_onward(self) -> None:
        step = self.tabs.currentIndex()
        names = (
            self.tr("Vidare til kolonnane"),
            self.tr("Sjå breva"),
            self.tr("Vidare til eksport"),
        )
        self.onward.setVisible(step < EXPORT)
        if step < EXPORT:
            self.onward.setText(names[step])
            allowed = self.tabs.isTabEnabled(step + 1)
            self.onward.setEnabled(allowed)
            self.onward.setToolTip("" if allowed else self.tabs.tabToolTip(step + 1))

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._show_onward()
        if step == PREVIEW and self.survey is None:
            self._look()
        if step == EXPORT:
            self._count()
            self.export.run.go.setFocus(Qt.FocusReason.OtherFocusReason)

    # Letters seen

    def _forget_survey(self) -> None:
        self.survey = None
        if self.tabs.currentIndex() == PREVIEW and self.read is not None:
            self._look()

    def _look(self) -> None:
        work, read = self._work, self.read
        if work is None or read is None or not read.found.is_usable:
            return
        self.preview.show_working(self.tr("Set opp alle breva …"))
        source = self._source
        sorting = self.export.wish(Rest()).sorting

        def look(report: Report) -> Survey:
            return source.survey(work, read.found, sorting, report)

        job = self._start(look, self._show_survey)
        job.progressed.connect(self._show_looking)

    def _show_looking(self, progress: Progress) -> None:
        said = self.tr("Set opp alle breva: {0} av {1}")
        self.preview.show_working(said.format(progress.done, progress.total))

    def _show_survey(self, survey: Survey) -> None:
        self.survey = survey
        self.preview.show_survey(survey)

    # Letters written

    @property
    def is_running(self) -> bool:
        """Tell whether something is done on another thread."""
        return self._job is not None or self._run is not None

    def _write(self, wish: Wish) -> None:
        session, work, read = self._session, self._work, self.read
        if session is None or work is None or read is None or self._run is not None:
            return
        if session.file is None or session.dirty:
            said = self.tr("Lagre brevet fyrst: det som ligg på disken, er det som blir sendt.")
            self.notice.tell("warning", said, (self.tr("Lagre"), self.save_asked.emit))
            return
        self.notice.hide()
        self.export.show_running(True)
        source = self._printer

        def write(report: Report) -> LetterReport:
            return source.write(work, read.found, wish, report)

        job = self._run = Job(write)
        job.progressed.connect(self._show_pace)
        job.done.connect(partial(self._show_report, job, read.found))
        job.failed.connect(partial(self._tell_stopped, job, wish))
        job.cancelled.connect(partial(self._tell_cancelled, job))
        job.start(self._press)

    def _show_pace(self, progress: Progress) -> None:
        if self._run is not None and self.sender() is self._run:
            self.export.show_progress(progress)

    def _show_report(self, job: Job, found: OpenList, report: LetterReport) -> None:
        if job is not self._run:
            self._count()
            return
        self._run = None
        self.report = report
        self.export.show_running(False)
        said = self.export.show_report(report, found)
        self.notice.tell("warning" if report.held else "good", said)

    def _tell_stopped(self, job: Job, wish: Wish, error: Exception) -> None:
        """Tell why letters are not made; where only files stand in the way, offer what can be."""
        if job is not self._run:
            return
        self._run = None
        self.export.show_running(False)
        codes = {one.code for one in error.findings} if isinstance(error, HeldBackError) else set()
        if "letters-stand" in codes or isinstance(error, FileExistsError):
            said = self.tr("Det ligg alt brev i mappa. Er dei sende, må du ikkje byte dei ut.")
            again = (self.tr("Byt dei ut"), lambda: self.export.ask(wish.part, replace=True))
            self.notice.tell("warning", said, again, (self.tr("Lat vere"), self.notice.hide))
            return
        self._tell_error(error)

    def _stop_run(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _tell_cancelled(self, job: Job) -> None:
        if job is self._run:
            self._give_up()
        # Only now has the run let go of its ledger.
        self._count()

    def _give_up(self) -> None:
        """Let the person go on; what is stopped ends by itself."""
        if self._run is not None:
            self._run = None
            self.export.show_running(False)
            said = self.tr("Stoppa. Filene som er ferdige, er heile; resten kan du halde fram med.")
            self.notice.tell("warning", said)

    def _count(self) -> None:
        work = self._work
        if work is not None and self._run is None:
            source, out = self._source, self.export.folder
            self._start(lambda _: source.counts(work, out), self._show_counts)

    def _show_counts(self, counts: StepCounts | None) -> None:
        self.export.show_counts(counts)

    def _take_step(self, serials: Serials, step: Step | None) -> None:
        work = self._work
        if work is not None:
            source, out = self._source, self.export.folder
            self._start(lambda _: source.take_step(work, out, serials, step), self._show_taken)

    def _show_taken(self, taken: StepTaken) -> None:
        self.export.show_counts(taken.counts)
        self.notice.tell("good", self.tr("{0} brev er førte opp.").format(taken.changed))

    # Work on the other thread

    def _start(
        self,
        work: Callable[[Report], object],
        done: Callable[..., object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Do work; what was under way before is no longer waited for."""
        if self._job is not None:
            self._job.cancel()
        job = self._job = Job(work)
        job.done.connect(partial(self._done, job, done))
        job.failed.connect(partial(self._done, job, failed or self._tell_error))
        job.start(self._pool)
        return job

    def _done(self, job: Job, then: Callable[..., object], result: object) -> None:
        if job is self._job:
            self._job = None
            then(result)

    def _stop_all(self) -> None:
        for job in (self._job, self._run):
            if job is not None:
                job.cancel()
        self._job = self._run = None

    def _tell_error(self, error: Exception) -> None:
        said = say_error(error, self._language)
        if isinstance(error, HeldBackError):
            one = error.findings[0]
            words = (one.what.say(self._language), one.todo.say(self._language))
            said = " ".join(f"{word[:1].upper()}{word[1:].rstrip('.')}." for word in words)
        self.notice.tell("blocking", said)

    # Files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a list that is dropped anywhere on the page."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read a list that is dropped; anything else goes to the window."""
        file = self._dropped(event)
        if file is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.tabs.setCurrentIndex(LIST)
        self.list.choose(file)

    def _dropped(self, event: QDropEvent) -> Path | None:
        files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        return next((file for file in files if is_list(file)), None)

    def wait(self) -> None:
        """Stop and wait for what is done on other threads, before the window goes."""
        self._stop_all()
        self._pool.waitForDone()
        self._press.waitForDone()
        self.preview.easel.wait()


def _one_thread(parent: QWidget) -> QThreadPool:
    """Return a pool of one thread that stays, for a studio that is its own."""
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)
    return pool
