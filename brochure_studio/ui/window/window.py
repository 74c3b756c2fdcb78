"""The main window: start page, editor and export in one place, with no dialog in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.actions import Translate, action_rows, make_actions
from brochure_studio.ui.look.dress import follow_preferences
from brochure_studio.ui.notice import Choice, NoticeGrade, NoticeStrip
from brochure_studio.ui.preferences import Preferences
from brochure_studio.ui.start.recent import RecentFiles
from brochure_studio.ui.start.start_page import StartPage
from brochure_studio.ui.window.action_states import set_history, set_states
from brochure_studio.ui.window.desk import Desk
from brochure_studio.ui.window.desk_wiring import Keeping
from brochure_studio.ui.window.page_book import PageBook
from brochure_studio.ui.window.panes import Panes, give_keys
from brochure_studio.ui.window.side_pages import SidePages
from brochure_studio.ui.window.status import Status
from brochure_studio.ui.workplace.workplace import Workplace
from brochure_studio.values.finding import UnreadableError

if TYPE_CHECKING:  # loaded with the first document
    from brochure_studio.model.edits import Refusal
    from brochure_studio.ui.campaign.campaign_page import CampaignPage
    from brochure_studio.ui.editing.session import Session
    from brochure_studio.ui.export.export_page import ExportPage
    from brochure_studio.ui.faults.broken_page import BrokenPage
    from brochure_studio.ui.window.editor import Editor
    from brochure_studio.usecases.campaigns import OpenCampaign
    from brochure_studio.usecases.documents import Work

# By then the thumbnails of the start page are drawn.
_WARM_MS = 2000


class MainWindow(QMainWindow):
    """Shows one document at a time; `ask_file` finds a file to open or a name to save under."""

    def __init__(
        self,
        workplace: Workplace,
        settings: QSettings,
        sayings: Callable[[], tuple[Translate, ...]] = tuple,
    ) -> None:
        super().__init__()
        self.workplace = workplace
        self._recent = RecentFiles(settings)
        self.desk = Desk(workplace, self._recent, self)
        self.notice = NoticeStrip()
        self.start_page = StartPage(workplace)
        self.pages = QStackedWidget()
        self.status = Status()
        self.preferences = Preferences(settings, self)
        self.book = PageBook(workplace, self.preferences, self.pages)
        self.side_pages = SidePages(self, self, self.preferences, sayings)
        self._look = follow_preferences(self.preferences, self)
        self._panes = Panes(self._parts)
        self._rows = action_rows()
        self._deeds = self._own_deeds()
        self.actions_by_id = make_actions(self, self._do)
        self.book.tip_of = lambda id: self.actions_by_id[id].toolTip()
        # What the actions were last told: a document is open, its pages are in sight.
        self._state: tuple[bool, bool] | None = None
        self.side_pages.know_actions(self._rows)
        self._build()
        self._connect()
        self.show_start()

    def _do(self, id: str) -> None:
        """Do what an action does; the editor's deeds are known once it is asked for one."""
        if id not in self._deeds:
            self._deeds |= self.editor.deeds()
        self._deeds[id]()

    def _own_deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "home": self.show_start,
            "open": self.desk.open_file,
            "save": self.desk.save,
            "save_as": self.desk.save_as,
            "export": self.show_export,
            "variants": self.show_variants,
            "letters": self.show_letters,
            "quit": self.close,
            "undo": self.undo,
            "redo": self.redo,
            "guides": lambda: self.editor.canvas.set_guides(
                self.actions_by_id["guides"].isChecked()
            ),
            "show_findings": self.show_findings,
            "theme": self._look.switch,
            "next_pane": lambda: self._panes.step(1),
            "last_pane": lambda: self._panes.step(-1),
            **self.side_pages.deeds(),
        }

    def _build(self) -> None:
        bar = QToolBar(self.tr("Verktøy"))
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for row in action_rows():
            if row.bar:
                bar.addAction(self.actions_by_id[row.id])
            if row.id in ("save", "redo"):
                bar.addSeparator()
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(room)
        bar.addAction(self.actions_by_id["export"])
        self.addToolBar(bar)
        self.pages.addWidget(self.start_page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.resize(1360, 860)

    def _parts(self) -> tuple[QWidget, ...]:
        shown = self.pages.currentWidget()
        parts = self.editor.parts if self.book.is_editor(shown) else (shown,)
        return (self.notice, *parts, self.status)

    def _connect(self) -> None:
        self.start_page.template_chosen.connect(self.new_document)
        self.start_page.open_asked.connect(self.desk.open_file)
        self.start_page.settled.connect(lambda: QTimer.singleShot(_WARM_MS, self, self.book.warm))
        self.start_page.file_chosen.connect(lambda path: self.open_path(Path(path)))
        self._keeping = Keeping(self, self.desk)
        self.desk.opened.connect(self._show_opened)
        self.desk.state_changed.connect(self._show_state)
        self.desk.told.connect(self._tell)
        self.desk.pages_asked.connect(self.show_editor)
        self.desk.campaign_opened.connect(self._show_campaign)
        self.desk.unreadable.connect(self._show_broken)
        book = self.book
        book.start_asked.connect(self.show_start)
        book.editor_asked.connect(self.show_editor)
        book.path_chosen.connect(self.open_path)
        book.version_chosen.connect(self.desk.go_back_to)
        book.variants_asked.connect(self.show_variants)
        book.letters_asked.connect(self.show_letters)
        book.save_asked.connect(self._save_letter)
        book.variants_of.connect(self._show_variants_of)
        book.variant_chosen.connect(self._open_variant)
        book.zoom_changed.connect(self.status.show_zoom)
        book.locked_clicked.connect(self._tell_locked)
        book.told.connect(lambda said: self.notice.tell("warning", said))
        for asking in (book, self.status):
            asking.findings_asked.connect(self.show_findings)
        self.status.zoom_asked.connect(self._zoom)

    def _zoom(self, share: float) -> None:
        self.editor.canvas.zoom_by(share)

    # Pages

    @property
    def editor(self) -> Editor:
        """Return the editor."""
        return self.book.editor

    @property
    def export_page(self) -> ExportPage:
        """Return the export."""
        return self.book.export_page

    @property
    def campaign_page(self) -> CampaignPage:
        """Return the page of a campaign."""
        return self.book.campaign_page

    @property
    def broken_page(self) -> BrokenPage:
        """Return the page of a file that cannot be read."""
        return self.book.broken_page

    def show_start(self) -> None:
        """Show the start page; the open document stays open behind it."""
        self.start_page.show_recent(self._recent.places())
        self.show_page(self.start_page)

    def _show_campaign(self, opened: OpenCampaign) -> None:
        self.notice.hide()
        self.campaign_page.show_campaign(opened)
        self.show_page(self.campaign_page)

    def _show_broken(self, path: Path, error: UnreadableError) -> None:
        self.notice.hide()
        self.broken_page.show_problems(path, error)
        self.show_page(self.broken_page)

    def show_editor(self) -> None:
        """Show the open document."""
        if self.session is not None:
            self.show_page(self.editor)

    def show_export(self) -> None:
        """Show the export of the open document."""
        if self.session is not None and self.work is not None:
            self.export_page.show_document(self.session, self.work)
            self.show_page(self.export_page)

    def show_variants(self) -> None:
        """Show the open document in all its variants."""
        if self.session is not None and self.work is not None:
            self.book.variants_page.show_document(self.session, self.work)
            self.show_page(self.book.variants_page)

    def show_letters(self) -> None:
        """Show what makes letters of the open document; of another kind that is said."""
        if self.session is None or self.work is None:
            return
        if self.session.template.purpose != "letter":
            said = self.tr("Dette er ikkje eit brev. Vel ein mal for brev på startsida.")
            self._tell("warning", said, ())
            return
        self.book.letters_page.show_document(self.session, self.work)
        self.show_page(self.book.letters_page)

    def _save_letter(self) -> None:
        self.desk.save()
        if self.session is not None and not self.session.dirty:
            self.show_letters()

    def _show_variants_of(self, path: Path) -> None:
        self.open_path(path)
        # Where the document before has unsaved changes, the person is asked about it first.
        if self.file == path:
            self.show_variants()

    def _open_variant(self, choice: dict[str, str]) -> None:
        """Work on one variant; on the document itself where the choice is empty."""
        if self.session is not None:
            self.session.set_choice(choice)
            self.show_editor()

    def show_findings(self) -> None:
        """Show what the checks say."""
        self.show_editor()
        self.editor.show_findings()

    def show_page(self, page: QWidget) -> None:
        """Show one of the window's pages; what was good news on another is old here."""
        if page is not self.pages.currentWidget():
            self.notice.let_go()
        self.pages.setCurrentWidget(page)
        editing = self.book.is_editor(page)
        self.status.setVisible(editing)
        self._enable()
        give_keys(page, self.editor.canvas if editing else None)

    def _enable(self) -> None:
        session = self.session
        editing = session is not None and self.book.is_editor(self.pages.currentWidget())
        if self._state != (session is not None, editing):
            self._state = (session is not None, editing)
            set_states(self.actions_by_id, self._rows, *self._state)
        if session is not None and editing:
            undo, redo = session.history.undo_label, session.history.redo_label
            set_history(self.actions_by_id["undo"], self.tr("Angre: {0}"), undo)
            set_history(self.actions_by_id["redo"], self.tr("Gjer om: {0}"), redo)

    # Documents

    @property
    def session(self) -> Session | None:
        """Return the open document, None where there is none."""
        return self.desk.session

    @property
    def work(self) -> Work | None:
        """Return the open document as it was opened or saved last."""
        return self.desk.work

    def new_document(self, template: str) -> None:
        """Start a document from a template."""
        self.desk.new_document(template)

    def open_path(self, path: Path) -> None:
        """Open a document or a campaign."""
        self.desk.open_path(path)

    def _show_opened(self) -> None:
        session = self.session
        if session is None:
            return
        session.changed.connect(self._enable)
        session.refused.connect(self._tell_refused)
        session.findings_changed.connect(self._show_findings)
        self.editor.show_session(session, self.desk.cabinet)
        self.notice.hide()
        self.show_editor()

    def undo(self) -> None:
        """Take the last step back."""
        if self.session is not None:
            self.session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.session is not None:
            self.session.redo()

    @property
    def file(self) -> Path | None:
        """Return the file of the open document, None where there is none."""
        return self.session.file if self.session is not None else None

    def recent(self) -> tuple[tuple[str, str], ...]:
        """Return path and title of what was worked on last and is still there."""
        places = self._recent.places()
        return tuple((one.path, one.title) for one in places if not one.is_missing)

    def leave_then(self, then: Callable[[], object]) -> None:
        """Do something that ends the work on the open document, once that is saved or let go."""
        if self.desk.may_leave(then):
            then()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the page that stands have the keys from the start."""
        super().showEvent(event)
        if (page := self.pages.currentWidget()) is not None:
            give_keys(page)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dropped on the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.start_page.drop_hint.light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the file that was held over the window."""
        self.start_page.drop_hint.light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        self.start_page.drop_hint.light(False)
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.open_path(Path(files[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless there is something to save first."""
        if self.desk.may_leave(self.close):
            self.start_page.wait()
            self.book.wait()
            self.desk.close()
            event.accept()
        else:
            event.ignore()

    # What is said

    def _show_findings(self) -> None:
        if self.session is not None:
            self.status.show_findings(self.session.findings)

    def _show_state(self) -> None:
        session = self.session
        if session is None:
            self.setWindowTitle("brochure_studio[*]")
            return
        self._enable()
        state = self.desk.state
        self.setWindowTitle(f"{session.document.title}[*] – {state} – brochure_studio")
        self.setWindowModified(session.dirty)
        self.status.show_saved(state)

    def tell_error(self, error: BaseException, *choices: Choice) -> None:
        """Say in the strip what went wrong."""
        self.desk.tell_error(error, *choices)

    def _tell(self, grade: NoticeGrade, text: str, choices: tuple[Choice, ...]) -> None:
        if text:
            self.notice.tell(grade, text, *choices)
        else:
            self.notice.hide()

    def _tell_refused(self, refusal: Refusal) -> None:
        said = refusal.words.say(self.workplace.language)
        self.notice.tell("warning", said[:1].upper() + said[1:] + ".")

    def _tell_locked(self, address: str) -> None:
        from brochure_studio.model.locks import keeper

        if self.session is None:
            return
        who = keeper(self.session.template).say(self.workplace.language)
        name = self.session.slot(address)
        said = self.tr("Styrt av {0} – «{1}» kan ikkje endrast.")
        label = name.slot.name.say(self.workplace.language) if name else address
        self.notice.tell("warning", said.format(who[:1].lower() + who[1:], label))
