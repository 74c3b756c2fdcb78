"""The main window: start page, editor and export in one place, with no dialog in the way."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.edits import Refusal
from brochure_studio.model.locks import keeper
from brochure_studio.ui.action_states import set_history, set_states
from brochure_studio.ui.actions import Translate, action_rows, make_actions
from brochure_studio.ui.campaign.campaign_page import CampaignPage
from brochure_studio.ui.desk import Desk
from brochure_studio.ui.desk_wiring import Keeping
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.editor import CONTENT, FINDINGS, HISTORY, SLOT, Editor
from brochure_studio.ui.export.export_page import ExportPage
from brochure_studio.ui.faults.broken_page import BrokenPage
from brochure_studio.ui.look.dress import follow_preferences
from brochure_studio.ui.notice import Choice, NoticeGrade, NoticeStrip
from brochure_studio.ui.panes import Panes, give_keys, leave_by_escape
from brochure_studio.ui.preferences import Preferences
from brochure_studio.ui.side_pages import SidePages
from brochure_studio.ui.start.recent import RecentFiles
from brochure_studio.ui.start.start_page import StartPage
from brochure_studio.ui.status import Status
from brochure_studio.ui.workplace import Workplace
from brochure_studio.usecases.campaigns import OpenCampaign
from brochure_studio.usecases.documents import Work
from brochure_studio.values.finding import UnreadableError


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
        self.editor = Editor()
        self.export_page = ExportPage(workplace)
        self.campaign_page = CampaignPage(workplace)
        self.broken_page = BrokenPage(workplace.language)
        self.pages = QStackedWidget()
        self.status = Status()
        self.preferences = Preferences(settings, self)
        self.side_pages = SidePages(self, self, self.preferences, sayings)
        self.export_page.usual_folder = lambda: self.preferences.export_folder
        self._look = follow_preferences(self.preferences, self)
        self._panes = Panes(self._parts)
        self._rows = action_rows()
        self.actions_by_id = make_actions(self, self._deeds())
        self.side_pages.know_actions(self._rows)
        self._build()
        self._connect()
        self.show_start()

    def _deeds(self) -> dict[str, Callable[[], object]]:
        canvas = self.editor.canvas
        return {
            "home": self.show_start,
            "open": self.desk.open_file,
            "save": self.desk.save,
            "save_as": self.desk.save_as,
            "export": self.show_export,
            "quit": self.close,
            "undo": self.undo,
            "redo": self.redo,
            "next_slot": lambda: canvas.step_slot(1),
            "last_slot": lambda: canvas.step_slot(-1),
            "next_page": lambda: canvas.step_page(1),
            "last_page": lambda: canvas.step_page(-1),
            "fit": canvas.fit_page,
            "fit_width": canvas.fit_width,
            "actual": canvas.actual_size,
            "folded": self.editor.views.switch_folded,
            "windows": self.editor.views.switch_windows,
            "proof": self.editor.views.switch_proof,
            "closer": lambda: canvas.zoom_by(1.25),
            "farther": lambda: canvas.zoom_by(1 / 1.25),
            "guides": lambda: canvas.set_guides(self.actions_by_id["guides"].isChecked()),
            "show_slot": lambda: self.editor.show_panel(SLOT),
            "show_content": lambda: self.editor.show_panel(CONTENT),
            "show_findings": self.show_findings,
            "show_history": lambda: self.editor.show_panel(HISTORY),
            "theme": self._look.switch,
            "next_pane": lambda: self._panes.step(1),
            "last_pane": lambda: self._panes.step(-1),
            **self.side_pages.deeds(),
            **self.editor.deeds(),
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
        for page in (
            self.start_page,
            self.editor,
            self.export_page,
            self.campaign_page,
            self.broken_page,
        ):
            self.pages.addWidget(page)
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
        parts = self.editor.parts if shown is self.editor else (shown,)
        return (self.notice, *parts, self.status)

    def _connect(self) -> None:
        self.start_page.template_chosen.connect(self.new_document)
        self.start_page.open_asked.connect(self.desk.open_file)
        self.start_page.file_chosen.connect(lambda path: self.open_path(Path(path)))
        self._keeping = Keeping(self, self.desk)
        self.desk.opened.connect(self._show_opened)
        self.desk.state_changed.connect(self._show_state)
        self.desk.told.connect(self._tell)
        self.desk.pages_asked.connect(self.show_editor)
        self.desk.campaign_opened.connect(self._show_campaign)
        self.desk.unreadable.connect(self._show_broken)
        self.campaign_page.document_chosen.connect(lambda path: self.open_path(Path(path)))
        for page in (self.campaign_page, self.broken_page):
            page.left.connect(self.show_start)
            leave_by_escape(page, self.show_start)
        self.broken_page.again.connect(self.open_path)
        self.export_page.left.connect(self.show_editor)
        leave_by_escape(self.export_page, self.show_editor)
        self.export_page.findings_asked.connect(self.show_findings)
        self.status.findings_asked.connect(self.show_findings)
        self.status.zoom_asked.connect(self.editor.canvas.zoom_by)
        self.editor.canvas.zoom_changed.connect(self.status.show_zoom)
        self.editor.locked_clicked.connect(self._tell_locked)
        self.editor.told.connect(lambda said: self.notice.tell("warning", said))

    # Pages

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

    def show_findings(self) -> None:
        """Show what the checks say."""
        self.show_editor()
        self.editor.show_panel(FINDINGS)

    def show_page(self, page: QWidget) -> None:
        """Show one of the window's pages."""
        self.pages.setCurrentWidget(page)
        self.status.setVisible(page is self.editor)
        self._enable()
        give_keys(page, self.editor.canvas if page is self.editor else None)

    def _enable(self) -> None:
        session = self.session
        editing = session is not None and self.pages.currentWidget() is self.editor
        set_states(self.actions_by_id, self._rows, session is not None, editing)
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
            for page in (self.start_page, self.export_page, self.campaign_page):
                page.wait()
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
        if self.session is None:
            return
        who = keeper(self.session.template).say(self.workplace.language)
        name = self.session.slot(address)
        said = self.tr("Styrt av {0} – «{1}» kan ikkje endrast.")
        label = name.slot.name.say(self.workplace.language) if name else address
        self.notice.tell("warning", said.format(who[:1].lower() + who[1:], label))
