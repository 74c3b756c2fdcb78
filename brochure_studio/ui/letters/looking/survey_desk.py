"""All letters composed off the main thread before anything is written."""

from PySide6.QtCore import QObject, Signal

from brochure_studio.ui.letters.errands import Errands
from brochure_studio.ui.letters.looking.letter_source import LetterSource
from brochure_studio.ui.letters.looking.preview_step import PreviewStep
from brochure_studio.ui.letters.records import Survey
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.planning import Sorting
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.values.progress import Progress, Report


class SurveyDesk(QObject):
    """Composes the letters of a list for the third step."""

    changed = Signal()

    def __init__(self, source: LetterSource, step: PreviewStep, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._step = source, step
        self.errands = Errands(self)
        self.survey: Survey | None = None

    def forget(self) -> None:
        """Have nothing composed: document, list or order are others now."""
        self.errands.stop()
        self.survey = None
        self._step.show_none()
        self.changed.emit()

    def look(self, work: Work, found: OpenList, sorting: Sorting) -> None:
        """Compose all letters, unless they are or are being composed."""
        if self.survey is not None or self.errands.is_busy:
            return
        self._step.show_working(self.tr("Set opp alle breva …"))
        source = self._source

        def look(report: Report) -> Survey:
            return source.survey(work, found, sorting, report)

        self.errands.start(look, self._show).progressed.connect(self._show_looking)

    def _show_looking(self, progress: Progress) -> None:
        if self.errands.is_of(self.sender()):
            said = self.tr("Set opp alle breva: {0} av {1}")
            self._step.show_working(said.format(progress.done, progress.total))

    def _show(self, survey: Survey) -> None:
        self.survey = survey
        self._step.show_survey(survey)
        self.changed.emit()
