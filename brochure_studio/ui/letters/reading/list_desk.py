"""The list of a batch of letters: read off the main thread, mended, its columns kept."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from brochure_studio.ui.announce import announce
from brochure_studio.ui.letters.choosing import Settled
from brochure_studio.ui.letters.errands import Errands
from brochure_studio.ui.letters.reading.columns_step import ColumnsStep
from brochure_studio.ui.letters.reading.list_source import ListSource
from brochure_studio.ui.letters.reading.list_step import ListStep
from brochure_studio.ui.letters.records import Glance, ReadList
from brochure_studio.ui.letters.telling import say_fault
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.usecases.letters.reports import HeldLetter
from brochure_studio.values.progress import Progress, Report

# More sheets than that are chosen in the box.
_MOST_SHEETS = 3


class ListDesk(QObject):
    """Reads what is settled in the first two steps; `changed` comes with a list or without one."""

    began = Signal()
    changed = Signal()
    # Sent from the thread that reads, heard on that of the window.
    _glanced = Signal(object, object)

    def __init__(
        self,
        source: ListSource,
        steps: tuple[ListStep, ColumnsStep],
        notice: NoticeStrip,
        language: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._source, self._notice, self._language = source, notice, language
        self._step, self._columns = steps
        self.errands = Errands(self)
        self.read: ReadList | None = None
        # Letters that are known to be held back belong into the list to mend as well.
        self.held: tuple[HeldLetter, ...] = ()
        self.errands.failed.connect(self._tell_error)
        self._step.changed.connect(self._read)
        self._glanced.connect(self._show_glance)
        self._step.view.mend_asked.connect(self.mend)
        self._step.view.stop_asked.connect(self._stop)
        self._step.view.doubles_asked.connect(self._ask_twins)
        self._columns.field_chosen.connect(self._step.settle_field)
        self._columns.keep_asked.connect(self._keep)

    def forget(self) -> None:
        """Have no list, for another document."""
        self.errands.stop()
        self.read = None
        self.held = ()
        self._step.reset()

    def _read(self, settled: Settled) -> None:
        order = settled.order(date.today(), self.read.found if self.read else None)
        if order is None:
            return
        self._notice.hide()
        self._step.view.show_reading()
        self.began.emit()
        source, tell = self._source, partial(self._glanced.emit, settled)

        def read(report: Report) -> ReadList:
            return source.read(settled, order, report, tell)

        job = self.errands.start(read, self._show, self._tell_unread)
        job.progressed.connect(self._show_pace)

    def _show_glance(self, settled: Settled, glance: Glance) -> None:
        if settled is self._step.settled:
            self._step.show_glance(glance)

    def _show_pace(self, progress: Progress) -> None:
        if self.errands.is_of(self.sender()):
            self._step.view.show_reading(progress.done)

    def _stop(self) -> None:
        self.errands.stop()
        self._have_none(self.tr("Lesinga er stoppa. Vel lista på nytt."))

    def _show(self, read: ReadList) -> None:
        self.read = read
        self._step.show_list(read)
        self._columns.show_list(read)
        announce(self._step, self._step.view.counts.text())
        self.changed.emit()
        self._offer_sheet(read)
        self._ask_twins()

    def _offer_sheet(self, read: ReadList) -> None:
        """Offer another sheet of a workbook whose first one is no list of people."""
        how = read.found.how
        others = [one.name for one in how.sheets if not one.is_hidden and one.name != how.sheet]
        if read.found.is_usable or not others:
            return
        said = self.tr("Arket «{0}» kan ikkje brukast. Er det eit anna ark?").format(how.sheet)
        buttons = (
            (self.tr("Les «{0}»").format(name), partial(self._step.read_sheet, name))
            for name in others[:_MOST_SHEETS]
        )
        self._notice.tell("warning", said, *buttons)

    def _ask_twins(self) -> None:
        """Read what stands in the doubles, once they are looked at."""
        source, settled, read = self._source, self._step.settled, self.read
        if read is not None and self._step.view.shows_doubles and not self.errands.is_busy:
            done = self._step.view.show_twins
            self.errands.start(lambda _: source.twins(settled, read), done)

    def _tell_unread(self, error: Exception) -> None:
        self._have_none("")
        said = say_fault(error, self._language)
        self._step.show_unread(said)
        self._notice.tell("blocking", said)

    def _have_none(self, said: str) -> None:
        self.read = None
        self._step.show_nothing(said)
        self.changed.emit()

    def _tell_error(self, error: Exception) -> None:
        self._notice.tell("blocking", say_fault(error, self._language))

    # Columns kept, rows to mend

    def _keep(self) -> None:
        if self.read is not None:
            source, found = self._source, self.read.found
            self.errands.start(lambda _: source.keep(found), self._tell_kept)

    def _tell_kept(self, file: Path | None) -> None:
        if file is not None:
            self._notice.tell("good", self.tr("Hugsa i {0}.").format(file))

    def mend(self) -> None:
        """Ask where to, and write the rows that can be mended with their reasons."""
        read = self.read
        if read is None:
            return
        start = read.order.file.with_name(self.tr("{0}-rett.csv").format(read.order.file.stem))
        title, kinds = self.tr("Lista som må rettast"), self.tr("Liste (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self._step, title, str(start), kinds)
        if name:
            source, held, file = self._source, self.held, Path(name)
            done = partial(self._tell_mended, file)
            self.errands.start(lambda _: source.mend(read, held, file), done)

    def _tell_mended(self, file: Path, count: int) -> None:
        said = self.tr("{0} rader er skrivne til {1}. Rett dei, og les lista på nytt.")
        self._notice.tell("good", said.format(count, file))
