"""The page of letters: a list and the open letter become files in four steps."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.letters.choosing import is_list, lists_near
from brochure_studio.ui.letters.looking.letter_source import LetterSource
from brochure_studio.ui.letters.looking.preview_step import PreviewStep
from brochure_studio.ui.letters.looking.survey_desk import SurveyDesk
from brochure_studio.ui.letters.making.export_step import ExportStep
from brochure_studio.ui.letters.making.mail_desk import MailDesk
from brochure_studio.ui.letters.making.mail_source import MailSource
from brochure_studio.ui.letters.making.press import Press
from brochure_studio.ui.letters.making.press_source import PressSource
from brochure_studio.ui.letters.making.proof_desk import ProofDesk
from brochure_studio.ui.letters.page_head import EXPORT, LIST, PREVIEW, PageHead
from brochure_studio.ui.letters.paper.print_desk import PrintDesk
from brochure_studio.ui.letters.paper.print_source import PrintSource
from brochure_studio.ui.letters.reading.columns_step import ColumnsStep
from brochure_studio.ui.letters.reading.list_desk import ListDesk
from brochure_studio.ui.letters.reading.list_source import ListSource
from brochure_studio.ui.letters.reading.list_step import ListStep
from brochure_studio.ui.letters.records import MailWish, ReadList, Survey, Wish
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.workplace.workplace import Workplace
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.letters.orders import Sample
from brochure_studio.usecases.letters.print_reports import PrintReport
from brochure_studio.usecases.letters.reports import LetterReport
from brochure_studio.usecases.recipients import OpenList
from brochure_studio.usecases.studio import Studio

# So many letters are in a proof.
PROOF = 10


class LettersPage(QWidget):
    """Makes letters of one document; `save_asked` wants the document on the disk first."""

    left = Signal()
    save_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        language = workplace.language

        def studio() -> Callable[[], Studio]:
            # Each thread has a studio of its own: no cache is shared between them.
            return workplace.apart().studio

        self._session: Session | None = None
        self._work: Work | None = None
        self.usual_folder: Callable[[], Path | None] = lambda: None
        self.notice = NoticeStrip()
        self._head, self._steps = PageHead(), QStackedWidget()
        self.title = self._head.title
        self.tabs, self.onward = self._head.tabs, self._head.onward
        self.list, self.columns = ListStep(language), ColumnsStep()
        self.preview = PreviewStep(LetterSource(studio()), language)
        self.export = ExportStep(language)
        steps, notice = (self.list, self.columns), self.notice
        self.lists = ListDesk(ListSource(studio(), language), steps, notice, language, self)
        self.looks = SurveyDesk(LetterSource(studio()), self.preview, self)
        self.proofs = ProofDesk(PressSource(studio()), self.preview, notice, self)
        presses = PressSource(studio()), PressSource(studio())
        self.press = Press(presses, self.export, notice, language, self)
        mail = MailSource(studio(), language)
        self.mails = MailDesk(mail, self.export, notice, language, self)
        self.prints = PrintDesk(PrintSource(studio()), self.export, notice, language, self)
        self._build()
        self._connect()
        self._allow()

    @property
    def read(self) -> ReadList | None:
        """Return the list that is read."""
        return self.lists.read

    @property
    def survey(self) -> Survey | None:
        """Return the letters as they were composed."""
        return self.looks.survey

    @property
    def report(self) -> LetterReport | None:
        """Return what came of the last run."""
        return self.press.report

    def _build(self) -> None:
        for step in (self.list, self.columns, self.preview, self.export):
            self._steps.addWidget(step)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice)
        outer.addWidget(self._head)
        outer.addWidget(self._steps, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_step)
        self._head.left.connect(self.left)
        self.lists.began.connect(self.looks.forget)
        self.lists.began.connect(self._forget_told)
        self.lists.changed.connect(self._take_list)
        self.looks.changed.connect(self._take_survey)
        self.looks.errands.failed.connect(self.press.tell_error)
        self.proofs.errands.failed.connect(self.press.tell_error)
        self.preview.proof_asked.connect(self._prove)
        self.preview.failed.connect(self.press.tell_error)
        self.export.run_asked.connect(self._write)
        self.export.mail_asked.connect(self._make_mail)
        self.export.sorted.toggled.connect(lambda _: self._begin_anew())
        self.export.report.mend_asked.connect(self.lists.mend)
        self.press.written.connect(self._take_report)
        self.mails.errands.failed.connect(self.press.tell_error)
        self.prints.errands.failed.connect(self.press.tell_error)
        self.prints.ready = self._saved_letters
        self.prints.printed.connect(self._take_report)

    # The document

    def show_document(self, session: Session, work: Work) -> None:
        """Make letters of a document as it stands; the list stays as long as it is the same."""
        is_other = session is not self._session
        current = replace(work, opened=replace(work.opened, document=session.document))
        is_changed = self._work is None or self._work.document != session.document
        self._session, self._work, self.press.work = session, current, current
        self.title.setText(self.tr("Brev: «{0}»").format(session.document.title))
        self.notice.hide()
        if is_other:
            self.press.forget()
            self.proofs.forget()
            self.mails.forget()
            self.prints.forget()
            self.lists.forget()
            self.export.clear()
            self.tabs.setCurrentIndex(LIST)
            self.list.begin_in(*lists_near(work.folder))
            self.export.set_folder(self.usual_folder() or work.folder / "out")
        if is_other or is_changed:
            self._begin_anew()
        self._allow()
        if self.tabs.currentIndex() == LIST:
            self.list.list.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    # Steps

    def _take_list(self) -> None:
        self._allow()
        if self._work is not None:
            count = self.read.found.counts.usable if self.read is not None else 0
            self.export.files.show_document(self._work.file.stem, count)
        self._look()

    def _forget_told(self) -> None:
        """Have nothing told of another list, or of the same one read otherwise."""
        if not self.press.is_running:
            self.export.clear()

    def _take_survey(self) -> None:
        self.lists.held = self.survey.held if self.survey is not None else ()

    def _allow(self) -> None:
        found = self.read.found if self.read is not None else None
        self.export.allow(
            self._head.allow(found is not None, found is not None and found.is_usable)
        )

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._head.show_onward()
        self._look()
        if step == EXPORT:
            self.press.count()
            if self._work is not None:
                self.mails.offer(self._work)
            self.export.run.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_anew(self) -> None:
        self.looks.forget()
        self._look()

    def _look(self) -> None:
        """Compose the letters where they are looked at."""
        work, read = self._work, self.read
        if self.tabs.currentIndex() != PREVIEW or work is None or read is None:
            return
        if read.found.is_usable:
            self.looks.look(work, read.found, self.export.sorting)

    # Letters written

    @property
    def is_running(self) -> bool:
        """Tell whether something is done on another thread."""
        desks = (self.lists, self.looks, self.proofs, self.press, self.mails, self.prints)
        return self.press.is_running or any(one.errands.is_busy for one in desks)

    def _write(self, wish: Wish) -> None:
        if self._work is not None and self.read is not None and self._is_saved():
            self.press.write(self._work, self.read.found, wish)

    def _make_mail(self, wish: MailWish) -> None:
        # A run of letters goes on by itself; two runs at once would only slow each other.
        if self._work is not None and self.read is not None and not self.press.is_running:
            self.mails.make(self._work, self.read, wish)

    def _saved_letters(self) -> tuple[Work, OpenList] | None:
        if self._work is None or self.read is None or not self._is_saved():
            return None
        return self._work, self.read.found

    def _take_report(self, report: LetterReport | PrintReport) -> None:
        self.lists.held = report.held

    def _prove(self) -> None:
        if self._work is not None and self.read is not None and self._is_saved():
            self.proofs.make(self._work, self.read.found, self.export.wish(Sample(PROOF)))

    def _is_saved(self) -> bool:
        """Tell whether the document is on the disk as it stands; else ask for it."""
        session = self._session
        if session is not None and session.file is not None and not session.dirty:
            return True
        said = self.tr("Lagre brevet først: det som ligg på disken, er det som blir sendt.")
        self.notice.tell("warning", said, (self.tr("Lagre"), self.save_asked.emit))
        return False

    # Files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a list that is dropped anywhere on the page."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read a list that is dropped; anything else goes to the window."""
        file = self._dropped(event)
        if file is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.tabs.setCurrentIndex(LIST)
        self.list.choose(file)

    def _dropped(self, event: QDropEvent) -> Path | None:
        files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        return next((file for file in files if is_list(file)), None)

    def wait(self) -> None:
        """Stop and wait for what is done on other threads, before the window goes."""
        self.lists.errands.wait()
        self.looks.errands.wait()
        self.proofs.errands.wait()
        self.mails.errands.wait()
        self.prints.errands.wait()
        self.press.wait()
        self.preview.easel.wait()
