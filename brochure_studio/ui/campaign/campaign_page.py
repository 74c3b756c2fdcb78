"""The campaign view: documents on the left, what is known of one on the right, export of all."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.campaign.details import DocumentDetails
from brochure_studio.ui.campaign.rows import DocumentRows
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.export.pace import Pace, say_left
from brochure_studio.ui.jobs import Job, stop_jobs
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.words.figures import say_day
from brochure_studio.ui.workplace.workplace import Workplace
from brochure_studio.usecases.campaigns import CampaignRow, OpenCampaign
from brochure_studio.usecases.exports import Outcome
from brochure_studio.usecases.orders import Orders
from brochure_studio.values.progress import Progress, Report


class CampaignPage(QWidget):
    """Shows one campaign; each document is looked at anew whenever the page comes into sight."""

    document_chosen = Signal(str)
    variants_asked = Signal(str)
    left = Signal()
    finished = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._workplace = workplace
        # Looking takes a while: a studio and a thread of its own, as thumbnails have.
        self._apart = workplace.apart()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._export_pool = QThreadPool(self)
        self._jobs: list[Job] = []
        self._export: Job | None = None
        self._pace = Pace()
        self._opened: OpenCampaign | None = None
        self.notice = NoticeStrip()
        self._name, self._about = QLabel(), QLabel()
        self.rows = DocumentRows(self._apart, self._pool)
        self.details = DocumentDetails(workplace.language)
        self.go = QPushButton(self.tr("Eksporter alt"))
        self.stop = QPushButton(self.tr("Avbryt"))
        self._bar, self._step = QProgressBar(), QLabel()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._name.setObjectName("title")
        self._about.setObjectName("quiet")
        self._about.setWordWrap(True)
        self._step.setObjectName("quiet")
        self.go.setObjectName("primary")
        self.go.setToolTip(self.tr("Lag alle filene til alle mottakarane som kampanjen nemner"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Framdrift"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(44, 20, 18, 16)
        column.setSpacing(8)
        back = QPushButton(self.tr("‹ Til startsida"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addLayout(self._buttons())
        column.addWidget(self.rows, 1)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice)
        outer.addWidget(split, 1)
        self.details.setMinimumWidth(440)
        self._show_running(False)

    def _buttons(self) -> QHBoxLayout:
        folder = QPushButton(self.tr("Vis mappa"))
        folder.setToolTip(self.tr("Opne kampanjemappa der filene ligg"))
        folder.clicked.connect(self._show_folder)
        row = QHBoxLayout()
        for widget in (self.go, self.stop, folder):
            row.addWidget(widget)
        row.addWidget(self._bar, 1)
        row.addWidget(self._step)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.rows.opened.connect(self.document_chosen)
        self.rows.looked_at.connect(self.details.show_state)
        self.details.opened.connect(self.document_chosen)
        self.details.variants_asked.connect(self.variants_asked)
        self.go.clicked.connect(self.export_all)
        self.stop.clicked.connect(self._cancel)

    def show_campaign(self, opened: OpenCampaign) -> None:
        """Show a campaign and begin to look at its documents."""
        self._opened = opened
        campaign = opened.campaign
        self._name.setText(campaign.name)
        self._about.setText(self._say_about(opened))
        self.notice.hide()
        files = tuple(row.file for row in opened.rows)
        self.rows.show_files(files, tuple(map(self._workplace.title, files)))
        self.details.set_names(self._workplace.municipality_names())
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look_again()
        self.rows.draw()

    def _say_about(self, opened: OpenCampaign) -> str:
        campaign = opened.campaign
        days = ""
        if campaign.starts and campaign.ends:
            days = f"{say_day(campaign.starts)}–{say_day(campaign.ends)}"
        elif campaign.starts:
            days = self.tr("frå {0}").format(say_day(campaign.starts))
        about = campaign.about.say(self._workplace.language)
        return "  ·  ".join(part for part in (about, days) if part)

    @property
    def is_empty(self) -> bool:
        """Tell whether no campaign has been shown yet."""
        return self._opened is None

    @property
    def folder(self) -> Path | None:
        """Return the campaign's folder."""
        return self._opened.folder if self._opened else None

    def look_again(self) -> None:
        """Look at all documents anew, one by one, off the main thread."""
        if self._opened is None:
            return
        for job in self._jobs:
            job.cancel()
        self._jobs = [self._look_job(self._opened, row) for row in self._opened.rows]
        for job in self._jobs:
            job.start(self._pool)

    def _look_job(self, opened: OpenCampaign, row: CampaignRow) -> Job:
        job = Job(partial(self._look, opened, row))
        job.done.connect(self.rows.show_state)
        job.failed.connect(self._failed)
        return job

    def _look(self, opened: OpenCampaign, row: CampaignRow, _: Report) -> object:
        return self._apart.look_at(opened, row)

    # Export of all

    def export_all(self) -> None:
        """Make every file of the campaign; files that are there are asked about first."""
        if self._opened is None or self._export is not None:
            return
        folder = self._opened.folder
        self.notice.hide()
        self._run(lambda _: self._apart_orders(folder), self._ordered)

    def _apart_orders(self, folder: Path) -> Orders:
        return self._workplace.apart().campaign_orders(folder)

    def _ordered(self, orders: Orders) -> None:
        self._show_running(False)
        there = [file for order in orders.orders for file in order.files if file.exists()]
        if not there:
            self._write(orders)
            return
        said = self.tr("{0} av filene finst alt i {1}.").format(len(there), there[0].parent)
        self.notice.tell(
            "warning",
            said,
            (self.tr("Byt dei ut"), lambda: self._write(orders)),
            (self.tr("Lat vere"), self.notice.hide),
        )

    def _write(self, orders: Orders) -> None:
        self.notice.hide()
        self._pace = Pace()
        self._run(lambda report: self._workplace.export_all(orders.orders, report), self._done)

    def _run(self, work: Callable[[Report], object], done: Callable[[Any], None]) -> None:
        self._export = Job(work)
        self._export.progressed.connect(self._show_progress)
        self._export.done.connect(done)
        self._export.failed.connect(self._failed_export)
        self._export.cancelled.connect(self._cancelled)
        self._show_running(True)
        self._export.start(self._export_pool)

    def _show_running(self, running: bool) -> None:
        for widget in (self.stop, self._bar, self._step):
            widget.setVisible(running)
        self.go.setVisible(not running)
        self._bar.setRange(0, 0)
        self._step.setText("")
        if not running:
            self._export = None

    def _show_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._pace = self._pace.see(progress)
        left = say_left(self._pace.seconds_left)
        count = self.tr("{0} av {1}").format(min(progress.done + 1, progress.total), progress.total)
        self._step.setText("  ·  ".join(part for part in (count, progress.step, left) if part))

    def _cancel(self) -> None:
        if self._export is not None:
            self._export.cancel()
            self._step.setText(self.tr("Stoppar …"))

    def _done(self, outcome: Outcome) -> None:
        self._show_running(False)
        files = [file for one in outcome.done for file in one.order.files]
        said = self.tr("Ferdig: {0} filer.").format(len(files))
        held = len(outcome.held_back)
        if held:
            names = ", ".join(one.order.work.document.title for one in outcome.held_back[:3])
            said += " " + self.tr("{0} er haldne tilbake av kontrollen: {1}.").format(held, names)
        show = (self.tr("Vis i mappe"), self._show_out)
        self.notice.tell("warning" if held else "good", said, *((show,) if files else ()))
        self.look_again()
        self.finished.emit(outcome)

    def _failed_export(self, error: Exception) -> None:
        self._show_running(False)
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self.notice.tell("blocking", say_error(error, self._workplace.language))

    def _cancelled(self) -> None:
        self._show_running(False)
        said = self.tr("Avbrote. Dei ferdige filene er der; den som var i arbeid, er ikkje laga.")
        self.notice.tell("warning", said)
        self.look_again()

    def wait(self) -> None:
        """Stop what runs and wait for it, before the window goes."""
        if self._export is not None:
            self._export.cancel()
        stop_jobs(self._pool)
        self._pool.waitForDone()
        self._export_pool.waitForDone()

    def _show_folder(self) -> None:
        if self._opened is not None:
            _open(self._opened.folder)

    def _show_out(self) -> None:
        if self._opened is not None:
            _open(self._opened.folder / "out")


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
