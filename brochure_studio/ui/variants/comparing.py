"""Saving what stands side by side as a PDF, off the main thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QUrl
from PySide6.QtGui import QDesktopServices

from brochure_studio.model.axes import SIZE
from brochure_studio.model.document import Document
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.variants.grid import Key, Pick, usual_columns
from brochure_studio.ui.workplace.variant_sender import VariantSender
from brochure_studio.usecases.documents import Work


class Comparing(QObject):
    """Writes one sheet at a time beside the exports, under a name that nothing has yet."""

    def __init__(
        self,
        sender: Callable[[], VariantSender],
        notice: NoticeStrip,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sender, self._notice, self._language = sender, notice, language
        self._pool = QThreadPool(self)
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether a sheet is being written."""
        return self._job is not None

    def save(self, work: Work, document: Document, pick: Pick, key: Key, folder: Path) -> None:
        """Save the variants along the usual axis, like the variant `key` in all else."""
        if self._job is not None:
            return
        across = usual_columns(pick) or SIZE
        values = tuple(
            value.id for axis in pick.axes if axis.id == across for value in pick.values(axis)
        )
        choice = {axis: value for axis, value in key if axis != across}
        # The second half of a file's name: small letters without spaces.
        name = self.tr("side-om-side")
        file = _free(folder, f"{work.file.stem}-{name}")
        job = self._job = Job(
            lambda report: self._sender().compare(
                work, document, choice, across, values, file, report
            )
        )
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        self._notice.tell("good", self.tr("Lagar arket …"), (self.tr("Avbryt"), job.cancel))
        job.start(self._pool)

    def _done(self, files: tuple[Path, ...]) -> None:
        self._job = None
        if not files:
            self._notice.tell("warning", self.tr("Ingen av variantane kunne visast."))
            return
        first = files[0]
        self._notice.tell(
            "good",
            self.tr("Lagra som «{0}» i {1}.").format(first.name, first.parent),
            (self.tr("Opne"), lambda: _open(first)),
            (self.tr("Vis i mappe"), lambda: _open(first.parent)),
        )

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._notice.tell("blocking", say_error(error, self._language))

    def _cancelled(self) -> None:
        self._job = None
        self._notice.tell("warning", self.tr("Avbrote. Ingen fil er laga."))

    def wait(self) -> None:
        """Stop what runs and wait for it, before the window goes."""
        if self._job is not None:
            self._job.cancel()
        self._pool.waitForDone()


def _free(folder: Path, stem: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    names = (folder / f"{stem}{'' if n == 1 else f'-{n}'}.pdf" for n in range(1, 10_000))
    return next(file for file in names if not file.exists())


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
