"""Exporting all chosen variants: in which files, where; the progress; and what came of each."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import SIZE
from brochure_studio.model.document import Document
from brochure_studio.ui.announce import announce
from brochure_studio.ui.counting import counted
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.export.run_row import RunRow
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.variants.file_choice import FileChoice
from brochure_studio.ui.variants.grid import Pick, key_choice, lay_grid
from brochure_studio.ui.variants.results import Results
from brochure_studio.ui.workplace.variant_sender import (
    Choice,
    Held,
    Made,
    Plan,
    Sent,
    VariantSender,
    Wish,
)
from brochure_studio.ui.workplace.variant_source import say_words
from brochure_studio.usecases.documents import Work
from brochure_studio.values.finding import Grade
from brochure_studio.values.progress import Progress, Report


class ExportPane(QWidget):
    """The pane; `go_asked` names a variant to open, `finished` brings what came of an export."""

    go_asked = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        sender: Callable[[], VariantSender],
        notice: NoticeStrip,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sender, self.notice, self._language = sender, notice, language
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._job: Job | None = None
        self._then: Callable[..., None] = _nothing
        self._is_stopping = False
        self._work: Work | None = None
        self._document: Callable[[], Document] | None = None
        self._pick = Pick()
        self._name: Callable[[Choice], str] = str
        self.folder = Path()
        self.count, self._where = QLabel(), QLabel()
        self.files = FileChoice()
        self.packed = QCheckBox(self.tr("Pakk ei zip-fil til kvar mottakar"))
        self.sheet = QCheckBox(self.tr("Lag kontaktark med alle"))
        self.change = QPushButton(self.tr("Vel mappe …"))
        self.run = RunRow(prints=False)
        self.results = Results()
        self._build()
        self.run.asked.connect(self.start)
        self.run.stopped.connect(self._stop)
        self.run.given_up.connect(self._cancelled)
        self.files.changed.connect(self._allow)
        self.results.go_asked.connect(self.go_asked)

    def _build(self) -> None:
        self.count.setWordWrap(True)
        self._where.setObjectName("help")
        self._where.setWordWrap(True)
        self.sheet.setChecked(True)
        self.packed.setToolTip(
            self.tr(
                "Filene, ei liste med storleik og vekt, alternative tekstar, og leveringsark til "
                "avisene: alt i éi fil"
            )
        )
        self.sheet.setToolTip(self.tr("Ein PDF der du ser alle variantane samstundes"))
        self.change.setToolTip(self.tr("Legg filene ein annan stad"))
        self.change.clicked.connect(self._choose_folder)
        self.run.go.setText(self.tr("Eksporter alle"))
        place = QHBoxLayout()
        place.addWidget(self._where, 1)
        place.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.count)
        self._files_name = _heading(self.tr("Filer"))
        for part in (self._files_name, self.files, self.sheet, self.packed):
            column.addWidget(part)
        column.addWidget(_heading(self.tr("Mappe")))
        column.addLayout(place)
        column.addWidget(_line())
        column.addWidget(self.run)
        column.addWidget(self.results, 1)
        column.addStretch(0)

    def show_document(
        self, work: Work, document: Callable[[], Document], folder: Path, sized: bool
    ) -> None:
        """Export another document from now on; `document` gives it as it stands then."""
        self._work, self._document = work, document
        self.set_folder(folder)
        for part in (self._files_name, self.files, self.sheet, self.packed):
            part.setVisible(sized)
        self.results.clear()

    def set_folder(self, folder: Path) -> None:
        """Export into another folder."""
        self.folder = folder
        self._where.setText(str(folder))

    def show_pick(
        self, pick: Pick, sizes: tuple[AdSize, ...], name: Callable[[Choice], str]
    ) -> None:
        """Export this choice; `sizes` are the chosen ones, `name` says a variant's name."""
        self._pick, self._name = pick, name
        self.files.show_sizes(sizes)
        one, many = self.tr("1 variant er vald."), self.tr("{0} variantar er valde.")
        count = 0 if pick.empty else pick.count
        said = counted(count, one, many) if count else self.tr("Ingen variantar er valde.")
        held = self.tr("Dei som må rettast, blir haldne tilbake; resten blir laga.")
        self.count.setText(f"{said} {held}")
        self._allow()

    def _allow(self) -> None:
        none = self.tr("Vel variantar først, under «Vel».") if self._pick.empty else ""
        self.run.allow(none or self.files.lack)

    def _choose_folder(self) -> None:
        start = self.folder if self.folder.is_dir() else self.folder.parent
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Vel mappe"), str(start))
        if chosen:
            self.set_folder(Path(chosen))

    # The export itself

    @property
    def is_running(self) -> bool:
        """Tell whether an export is under way."""
        return self._job is not None

    def wish(self) -> Wish:
        """Return what is wanted."""
        formats, scales = self.files.chosen()
        chosen = {axis.id: tuple(v.id for v in self._pick.values(axis)) for axis in self._pick.axes}
        sizes = chosen.pop(SIZE, ())
        choices = () if sizes else tuple(key_choice(key) for key in lay_grid(self._pick).all_keys())
        packed, sheet = (bool(sizes) and box.isChecked() for box in (self.packed, self.sheet))
        # The second half of a file's name: small letters without spaces.
        name = self.tr("kontaktark") if sheet else ""
        return Wish(self.folder, sizes, chosen, choices, formats, scales, packed, name)

    def start(self) -> None:
        """Plan off the main thread, ask about files that stand there, then make them."""
        if self._job is not None or self._work is None or self._document is None:
            return
        self.notice.hide()
        self.results.clear()
        work, document, wish = self._work, self._document(), self.wish()
        self._start(Job(lambda _: self._sender().plan(work, document, wish)), self._planned)

    def _planned(self, plan: Plan) -> None:
        if self._is_stopping:
            # Planning makes nothing and is soon done; who stopped it wants nothing to begin.
            self._cancelled()
            return
        self._end()
        there = [file for file in plan.files if file.exists()]
        if not there:
            self._send(plan)
            return
        said = self.tr("{0} av filene finst alt i {1}.").format(len(there), self.folder)
        self.notice.tell(
            "warning",
            said,
            (self.tr("Byt dei ut"), lambda: self._send(plan)),
            (self.tr("Lat vere"), self.notice.hide),
        )

    def _send(self, plan: Plan) -> None:
        self.notice.hide()
        sender = self._sender

        def send(report: Report) -> Sent:
            return sender().send(plan, report, job.tell)

        job = Job(send)
        self._start(job, self._sent)

    def _start(self, job: Job, done: Callable[..., None]) -> None:
        self._job = job
        self._then, self._is_stopping = done, False
        # Methods of the pane: Qt calls them on its thread, and no more once it is gone.
        job.progressed.connect(self._progressed)
        job.told.connect(self._told)
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._stopped)
        self.run.show_running(True)
        job.start(self._pool)

    def _is_current(self) -> bool:
        """Tell whether the job that reports is one that the person has not given up."""
        return self._job is not None and self.sender() is self._job

    def _progressed(self, progress: Progress) -> None:
        if self._is_current():
            self.run.show_progress(progress)

    def _told(self, one: Made | Held) -> None:
        """Show what came of a variant; also of those before an export that was cancelled."""
        if self._is_current():
            self._show_held(one) if isinstance(one, Held) else self._show_made(one)

    def _done(self, result: object) -> None:
        if self._is_current():
            self._then(result)

    def _failed(self, error: Exception) -> None:
        if self._is_current():
            self._end()
            self.notice.tell("blocking", say_error(error, self._language))

    def _stopped(self) -> None:
        if self._is_current():
            self._cancelled()

    def _stop(self) -> None:
        self._is_stopping = True
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self.run.show_running(False)
        self._job = None

    def _cancelled(self) -> None:
        if self._job is not None:
            self._end()
            said = self.tr("Avbrote. Dei ferdige filene er der; ingen fil er halv.")
            self.notice.tell("warning", said)

    def _sent(self, sent: Sent) -> None:
        self._end()
        self._tell_sent(sent)
        self.finished.emit(sent)

    def _show_held(self, held: Held) -> None:
        why, todo = (say_words(words, self._language) for words in (held.why, held.todo))
        said = f"{why} {todo}".strip(" .") + "."
        self.results.add(dict(held.choice), self._name(held.choice), Grade.BLOCKING, said)

    def _show_made(self, made: Made) -> None:
        one, many = self.tr("1 fil: {0}"), self.tr("{0} filer: {1} …")
        said = one.format(made.files[0].name)
        if len(made.files) > 1:
            said = many.format(len(made.files), made.files[0].name)
        self.results.add(dict(made.choice), self._name(made.choice), Grade.OK, said)

    def _tell_sent(self, sent: Sent) -> None:
        files = sum(len(made.files) for made in sent.done)
        said = self.tr("Ferdig: {0} filer av {1} variantar.").format(files, len(sent.done))
        if sent.held:
            one = self.tr("1 variant er halden tilbake; lista seier kva du kan gjere.")
            many = self.tr("{0} variantar er haldne tilbake; lista seier kva du kan gjere.")
            said += " " + counted(len(sent.held), one, many)
        said += "".join(f" {say_words(words, self._language)}" for words in sent.notices)
        choices = [(self.tr("Opne mappa"), partial(_open, self.folder))] if sent.done else []
        sheets = [file for file in sent.extras if file.suffix == ".pdf"]
        if sheets:
            choices.append((self.tr("Sjå kontaktarket"), partial(_open, sheets[0])))
        good = bool(sent.done) and not sent.held and not sent.notices
        self.notice.tell("good" if good else "warning", said, *choices)
        announce(self, said)

    def wait(self) -> None:
        """Stop what runs and wait for it, before the window goes."""
        self._stop()
        self._pool.waitForDone()


def _nothing(_: object) -> None:
    pass


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setObjectName("quiet")
    return line


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
