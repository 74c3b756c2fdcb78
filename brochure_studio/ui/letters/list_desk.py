"""The list of a batch of letters: read off the main thread, mended, its columns kept."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from brochure_studio.ui.announce import announce
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.letters.choosing import Settled
from brochure_studio.ui.letters.columns_step import ColumnsStep
from brochure_studio.ui.letters.errands import Errands
from brochure_studio.ui.letters.list_step import ListStep
from brochure_studio.ui.letters.records import ReadList
from brochure_studio.ui.letters.source import LetterSource
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.usecases.letters.reports import HeldLetter


class ListDesk(QObject):
    """Reads what is settled in the first two steps; `changed` comes with a list or without one."""

    began = Signal()
    changed = Signal()

    def __init__(
        self,
        source: LetterSource,
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
        self._step.mend_asked.connect(self.mend)
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
        self._step.show_reading()
        self.began.emit()
        source = self._source
        self.errands.start(lambda _: source.read(order), self._show, self._tell_unread)

    def _show(self, read: ReadList) -> None:
        self.read = read
        self._step.show_list(read)
        self._columns.show_list(read)
        announce(self._step, self._step.counts.text())
        self.changed.emit()

    def _tell_unread(self, error: Exception) -> None:
        self.read = None
        said = say_error(error, self._language)
        self._step.show_nothing(said)
        self._notice.tell("blocking", said)
        self.changed.emit()

    def _tell_error(self, error: Exception) -> None:
        self._notice.tell("blocking", say_error(error, self._language))

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
