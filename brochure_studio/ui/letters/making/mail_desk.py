"""Labels and envelopes written off the main thread, with their report."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from brochure_studio.merge.letters.sorting import say_too_few
from brochure_studio.merge.problems.catalog import can_be_mended
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.ui.letters.errands import Errands
from brochure_studio.ui.letters.making.export_step import ExportStep
from brochure_studio.ui.letters.making.mail_source import MailSource
from brochure_studio.ui.letters.making.run_report import Told
from brochure_studio.ui.letters.records import MailWish, ReadList
from brochure_studio.ui.letters.sayings import blocking_problems
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.mailing.making import MailDone
from brochure_studio.usecases.mailing.orders import MailOrder
from brochure_studio.values.progress import Progress, Report


class MailDesk(QObject):
    """Carries out what the fourth step asks for of labels and envelopes."""

    written = Signal(object)

    def __init__(
        self,
        source: MailSource,
        step: ExportStep,
        notice: NoticeStrip,
        language: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._source, self._step, self._notice = source, step, notice
        self._language = language
        self._runs = False
        self._is_known = False
        self.done: MailDone | None = None
        self.errands = Errands(self)
        step.stop_asked.connect(self._stop)
        step.given_up.connect(self._give_up)

    def offer(self, work: Work) -> None:
        """Offer the library's formats, and the brand's municipalities as senders."""
        if self._is_known or self.errands.is_busy:
            return
        senders = tuple((one.id, one.name) for one in work.brand.municipalities)
        source = self._source
        self.errands.start(lambda _: source.mailing(), partial(self._show_formats, senders))

    def _show_formats(self, senders: tuple[tuple[str, str], ...], known: Mailing | None) -> None:
        self._is_known = True
        for form in (self._step.labels, self._step.envelopes):
            form.show_mailing(known, senders)

    def make(self, work: Work, read: ReadList, wish: MailWish, replace: bool = False) -> None:
        """Write labels or envelopes of a list."""
        if self._runs:
            return
        is_sorted = self._step.sorting == "postcode"
        source, out = self._source, self._step.folder
        order = source.order(work, read.order, wish, out, is_sorted, replace)
        self._notice.hide()
        self._runs = True
        self._step.show_running(True)

        def make(report: Report) -> MailDone:
            return source.make(order, report)

        again = partial(self.make, work, read, wish, True)
        job = self.errands.start(
            *(make, partial(self._tell, order), partial(self._fail, again), self._give_up)
        )
        job.progressed.connect(self._show_pace)

    def _show_pace(self, progress: Progress) -> None:
        if self.errands.is_of(self.sender()):
            self._step.show_progress(progress)

    def _end(self) -> None:
        self._runs = False
        self._step.show_running(False)

    def _tell(self, order: MailOrder, done: MailDone) -> None:
        self._end()
        self.done = done
        files = tuple(file for file in (done.file, order.postcodes) if file and done.file)
        problems = (*done.held, *blocking_problems(done.found))
        gone = len(done.held) + done.found.counts.read - done.found.counts.usable
        said = self.tr("{0} adresser på {1} sider, {2} haldne tilbake.")
        sum = said.format(done.made, done.pages, gone)
        few = say_too_few(done.counts.total) if order.postcodes is not None else None
        notes = (few.say(self._language),) if few is not None else ()
        self._step.show_told(Told(sum, files, notes, problems), any(map(can_be_mended, problems)))
        self.written.emit(done)

    def _fail(self, again: partial[None], error: Exception) -> None:
        self._end()
        if isinstance(error, FileExistsError):
            said = self.tr("Fila ligg alt i mappa.")
            choices = (self.tr("Byt ut"), again), (self.tr("Lat vere"), self._notice.hide)
            self._notice.tell("warning", said, *choices)
        else:
            self.errands.failed.emit(error)

    def _stop(self) -> None:
        if self._runs:
            self.errands.cancel()

    def _give_up(self) -> None:
        if self._runs:
            self.errands.stop()
            self._end()
            self._notice.tell("warning", self.tr("Avbrote. Ingen fil er laga."))

    def forget(self) -> None:
        """Stop what runs and hear no more of it, for another document."""
        self.errands.stop()
        if self._runs:
            self._end()
