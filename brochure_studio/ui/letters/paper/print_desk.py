"""Letters printed off the main thread: the form beside the files, the run, and its card."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from brochure_studio.model.printers import PrinterFacts
from brochure_studio.ui.letters.errands import Errands
from brochure_studio.ui.letters.making.export_step import LETTERS, ExportStep
from brochure_studio.ui.letters.paper.print_card import PrintCard
from brochure_studio.ui.letters.paper.print_form import PrintForm
from brochure_studio.ui.letters.paper.print_source import PrintSource
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.orders import Only, Part
from brochure_studio.usecases.letters.print_reports import PrintReport
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.progress import Progress, Report

# The document and its list, None where they are not there, or not as they are on the disk.
Ready = Callable[[], tuple[Work, OpenList] | None]


class PrintDesk(QObject):
    """Adds printing to the fourth step; `printed` comes with each report."""

    printed = Signal(object)

    def __init__(
        self,
        source: PrintSource,
        step: ExportStep,
        notice: NoticeStrip,
        language: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._source, self._step, self._notice = source, step, notice
        self.ready: Ready = lambda: None
        self.errands = Errands(self)
        self.is_printing = False
        self.report: PrintReport | None = None
        self.form, self.card = PrintForm(), PrintCard(language)
        step.beside.addWidget(self.form)
        step.above.addWidget(self.card)
        step.kinds[LETTERS].toggled.connect(self._show_form)
        step.folder_changed.connect(self._clear)
        self.form.opened.connect(self._look)
        self.form.turned.connect(step.give_way)
        self.form.print_asked.connect(lambda: self.print(self.form.part))
        self.form.stop_asked.connect(self.errands.cancel)
        self.card.step_asked.connect(step.steps.step_asked)
        self.card.again_asked.connect(self._print_again)

    def _look(self) -> None:
        if not self.is_printing:
            source = self._source
            self.errands.start(lambda _: source.printers(), self._show_printers)

    def _show_printers(self, known: tuple[PrinterFacts, ...]) -> None:
        self.form.show_printers(known)

    def _print_again(self, serials: Serials) -> None:
        self.form.open.setChecked(True)
        self.form.serials.setText(str(serials))
        self.print(Only(serials))

    def print(self, part: Part) -> None:
        """Print letters, unless some are being printed."""
        ready = None if self.is_printing else self.ready()
        if ready is None:
            return
        (work, found), source = ready, self._source
        wish, where = self._step.wish(part), self.form.wish
        self._notice.hide()
        self._run(True)

        def run(report: Report) -> PrintReport:
            return source.print(work, found, wish, where, report)

        job = self.errands.start(run, self._show_report, self._fail, self._fall_silent)
        job.progressed.connect(self._show_pace)

    def _show_pace(self, progress: Progress) -> None:
        if self.errands.is_of(self.sender()):
            self.form.show_progress(progress)

    def _show_report(self, report: PrintReport) -> None:
        self._run(False)
        self.report = report
        said = self.card.show_report(report)
        bad = report.held or report.fault or report.is_stopped or not report.jobs
        self._notice.tell("warning" if bad else "good", said)
        # What was asked for once more is done; next time it is those that nobody has sent.
        self.form.serials.clear()
        if report.steps is not None:
            self._step.show_counts(report.steps)
        self.printed.emit(report)

    def _fail(self, error: Exception) -> None:
        self._run(False)
        self.errands.failed.emit(error)

    def _fall_silent(self) -> None:
        """End a run that was stopped before it began."""
        self._run(False)

    def _run(self, is_printing: bool) -> None:
        self.is_printing = is_printing
        self.form.show_running(is_printing)
        self.card.setEnabled(not is_printing)
        for part in (*self._step.kinds, self._step.sorted, self._step.change):
            part.setEnabled(not is_printing)

    def _show_form(self, is_shown: bool) -> None:
        self.form.setVisible(is_shown)
        if not is_shown:
            self.form.open.setChecked(False)

    def _clear(self) -> None:
        if not self.is_printing:
            self.card.clear()

    def forget(self) -> None:
        """Stop what runs and hear no more of it, for another document."""
        self.errands.stop()
        self._run(False)
        self.card.clear()
