"""A proof of the letters most likely to break, written off the main thread and opened."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from brochure_studio.ui.letters.errands import Errands
from brochure_studio.ui.letters.looking.preview_step import PreviewStep
from brochure_studio.ui.letters.making.press_source import PressSource
from brochure_studio.ui.letters.records import Wish
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.progress import Progress, Report


class ProofDesk(QObject):
    """Writes the proof that the third step asks for; `made` comes with its file."""

    made = Signal(object)

    def __init__(
        self, source: PressSource, step: PreviewStep, notice: NoticeStrip, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._source, self._step, self._notice = source, step, notice
        self.errands = Errands(self)
        step.proof_stopped.connect(self.forget)

    def make(self, work: Work, found: OpenList, wish: Wish) -> None:
        """Write a proof, which is what `wish` is for."""
        if self.errands.is_busy:
            return
        self._notice.hide()
        self._step.show_proofing(True)
        source = self._source

        def write(report: Report) -> LetterReport:
            return source.write(work, found, wish, report)

        job = self.errands.start(write, self._tell, self._fail)
        job.progressed.connect(self._show_pace)

    def _show_pace(self, progress: Progress) -> None:
        if self.errands.is_of(self.sender()):
            said = self.tr("Lagar prøva: {0} av {1}")
            self._step.show_working(said.format(progress.done, progress.total))

    def _tell(self, report: LetterReport) -> None:
        self._step.show_proofing(False)
        if report.files:
            file = report.files[0].file
            said = self.tr("Prøva ligg i {0}.").format(file)
            again = (self.tr("Opne"), lambda: _open(file))
            self._notice.tell(
                "good", said, again, (self.tr("Vis i mappe"), lambda: _open(file.parent))
            )
            _open(file)
            self.made.emit(file)

    def _fail(self, error: Exception) -> None:
        self._step.show_proofing(False)
        self.errands.failed.emit(error)

    def forget(self) -> None:
        """Stop a proof that is being made."""
        self.errands.stop()
        self._step.show_proofing(False)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
