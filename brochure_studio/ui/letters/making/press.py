"""Letters written off the main thread: run, stopped, told of, and noted as sent."""

from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal

from brochure_studio.merge.problems.catalog import can_be_mended
from brochure_studio.model.letters.batch import Step, StepCounts
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.letters.errands import Errands
from brochure_studio.ui.letters.making.export_step import ExportStep
from brochure_studio.ui.letters.making.press_source import PressSource
from brochure_studio.ui.letters.making.run_sayings import tell_letters
from brochure_studio.ui.letters.records import Wish
from brochure_studio.ui.letters.telling import say_fault
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.letters.steps import StepTaken
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.progress import Progress, Report


class Press(QObject):
    """Carries out what the fourth step asks for; `sources` are for writing and for counting."""

    written = Signal(object)

    def __init__(
        self,
        sources: tuple[PressSource, PressSource],
        step: ExportStep,
        notice: NoticeStrip,
        language: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._printer, self._clerk = sources
        self._step, self._notice, self._language = step, notice, language
        self.errands = Errands(self)
        # Letters are written on while one looks at others.
        self._run: Job | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self.work: Work | None = None
        self.report: LetterReport | None = None
        self.errands.failed.connect(self.tell_error)
        step.stop_asked.connect(self._stop)
        step.given_up.connect(self._give_up)
        step.folder_changed.connect(self.count)
        step.steps.step_asked.connect(self._take_step)

    @property
    def is_running(self) -> bool:
        """Tell whether letters are being written."""
        return self._run is not None

    def write(self, work: Work, found: OpenList, wish: Wish) -> None:
        """Write letters, unless some are being written."""
        if self._run is not None:
            return
        self._notice.hide()
        self._step.show_running(True)
        source = self._printer

        def write(report: Report) -> LetterReport:
            return source.write(work, found, wish, report)

        job = self._run = Job(write)
        job.progressed.connect(self._show_pace)
        job.done.connect(partial(self._show_report, job, found))
        job.failed.connect(partial(self._tell_stopped, job, wish))
        job.cancelled.connect(partial(self._tell_cancelled, job))
        job.start(self._pool)

    def _show_pace(self, progress: Progress) -> None:
        if self._run is not None and self.sender() is self._run:
            self._step.show_progress(progress)

    def _show_report(self, job: Job, found: OpenList, report: LetterReport) -> None:
        if job is not self._run:
            self.count()
            return
        self._run = None
        self.report = report
        self._step.show_running(False)
        told = tell_letters(report, found)
        self._step.show_told(told, any(map(can_be_mended, told.problems)))
        self._step.show_counts(report.steps)
        self.written.emit(report)

    def _tell_stopped(self, job: Job, wish: Wish, error: Exception) -> None:
        """Tell why letters are not made; where only files stand in the way, offer what can be."""
        if job is not self._run:
            return
        self._run = None
        self._step.show_running(False)
        codes = {one.code for one in error.findings} if isinstance(error, HeldBackError) else set()
        if "letters-stand" in codes or isinstance(error, FileExistsError):
            said = self.tr("Det ligg alt brev i mappa. Er dei sende, må du ikkje byte dei ut.")
            again = (self.tr("Byt dei ut"), lambda: self._step.ask(wish.part, replace=True))
            self._notice.tell("warning", said, again, (self.tr("Lat vere"), self._notice.hide))
            return
        self.tell_error(error)

    def tell_error(self, error: Exception) -> None:
        """Tell what went wrong."""
        self._notice.tell("blocking", say_fault(error, self._language))

    # Stopped

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _tell_cancelled(self, job: Job) -> None:
        if job is self._run:
            self._give_up()
        # Only now has the run let go of its ledger.
        self.count()

    def _give_up(self) -> None:
        """Let the person go on; what is stopped ends by itself."""
        if self._run is not None:
            self._run = None
            self._step.show_running(False)
            self._step.show_stopped()
            said = self.tr("Stoppa. Filene som er ferdige, er heile; resten kan du halde fram med.")
            self._notice.tell("warning", said)

    def forget(self) -> None:
        """Stop what runs and hear no more of it, for another document."""
        self.errands.stop()
        self._stop()
        self._run = None
        self._step.show_running(False)

    def wait(self) -> None:
        """Stop and wait for what is done on other threads, before the window goes."""
        self.forget()
        self._pool.waitForDone()
        self.errands.wait()

    # What became of the letters

    def count(self) -> None:
        """Count the letters of the folder by what has become of them."""
        work, source, out = self.work, self._clerk, self._step.folder
        if work is not None and self._run is None:
            self.errands.start(lambda _: source.counts(work, out), self._show_counts)

    def _show_counts(self, counts: StepCounts | None) -> None:
        self._step.show_counts(counts)

    def _take_step(self, serials: Serials, step: Step | None) -> None:
        work, source, out = self.work, self._clerk, self._step.folder
        if work is not None:
            self.errands.start(
                lambda _: source.take_step(work, out, serials, step), self._show_taken
            )

    def _show_taken(self, taken: StepTaken) -> None:
        self._step.show_counts(taken.counts)
        self._notice.tell("good", self.tr("Ført opp: {0} brev.").format(taken.changed))
