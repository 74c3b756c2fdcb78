"""The window's pages, each loaded and made when it is first asked for: the start waits for none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from brochure_studio.ui.window.later import Later
from brochure_studio.ui.window.panes import leave_by_escape

if TYPE_CHECKING:  # loaded with the page
    from brochure_studio.ui.campaign.campaign_page import CampaignPage
    from brochure_studio.ui.export.export_page import ExportPage
    from brochure_studio.ui.faults.broken_page import BrokenPage
    from brochure_studio.ui.letters.letters_page import LettersPage
    from brochure_studio.ui.preferences import Preferences
    from brochure_studio.ui.variants.variants_page import VariantsPage
    from brochure_studio.ui.window.editor import Editor
    from brochure_studio.ui.workplace.workplace import Workplace


class PageBook(QObject):
    """Holds editor, export, campaign and broken file; what they ask for goes on as its signals."""

    start_asked = Signal()
    editor_asked = Signal()
    findings_asked = Signal()
    path_chosen = Signal(object)
    locked_clicked = Signal(str)
    told = Signal(str)
    zoom_changed = Signal(float)
    version_chosen = Signal(object)
    variant_chosen = Signal(object)
    variants_asked = Signal()
    variants_of = Signal(object)
    letters_asked = Signal()
    save_asked = Signal()

    def __init__(
        self, workplace: Workplace, preferences: Preferences, pages: QStackedWidget
    ) -> None:
        super().__init__(pages)
        self._workplace, self._preferences, self._pages = workplace, preferences, pages
        # What an action's tip says, with its keys: buttons that do the same say the same.
        self.tip_of: Callable[[str], str] = lambda _: ""
        self._editor = Later(self._make_editor)
        self._export = Later(self._make_export)
        self._campaign = Later(self._make_campaign)
        self._broken = Later(self._make_broken)
        self._variants = Later(self._make_variants)
        self._letters = Later(self._make_letters)

    @property
    def editor(self) -> Editor:
        """Return the pages of the open document with what stands around them."""
        return self._editor()

    @property
    def export_page(self) -> ExportPage:
        """Return the export of the open document."""
        return self._export()

    @property
    def campaign_page(self) -> CampaignPage:
        """Return the page of a campaign."""
        return self._campaign()

    @property
    def broken_page(self) -> BrokenPage:
        """Return the page of a file that cannot be read."""
        return self._broken()

    @property
    def variants_page(self) -> VariantsPage:
        """Return the page of the open document's variants."""
        return self._variants()

    @property
    def letters_page(self) -> LettersPage:
        """Return the page that makes letters of the open document."""
        return self._letters()

    def is_letters(self, page: QWidget | None) -> bool:
        """Tell whether a page is that of the letters; never makes it."""
        return page is not None and page is self._letters.made

    def is_variants(self, page: QWidget | None) -> bool:
        """Tell whether a page is that of the variants; never makes it."""
        return page is not None and page is self._variants.made

    def is_editor(self, page: QWidget | None) -> bool:
        """Tell whether a page is the editor; never makes it."""
        return page is not None and page is self._editor.made

    def is_export(self, page: QWidget | None) -> bool:
        """Tell whether a page is the export; never makes it."""
        return page is not None and page is self._export.made

    def warm(self) -> None:
        """Make the editor while nobody waits for it; the first document then opens as any other."""
        self._editor()

    def wait(self) -> None:
        """Wait for what the pages still do on other threads."""
        made = (self._export, self._campaign, self._variants, self._letters)
        for page in (one.made for one in made):
            if page is not None:
                page.wait()

    def _make_editor(self) -> Editor:
        from brochure_studio.ui.window.editor import Editor

        editor = Editor()
        editor.locked_clicked.connect(self.locked_clicked)
        editor.told.connect(self.told)
        editor.canvas.zoom_changed.connect(self.zoom_changed)
        editor.history.version_chosen.connect(self.version_chosen)
        editor.variants.overview_asked.connect(self.variants_asked)
        editor.variants.letters_asked.connect(self.letters_asked)
        editor.variants.overview.setToolTip(self.tip_of("variants"))
        self._pages.addWidget(editor)
        return editor

    def _make_export(self) -> ExportPage:
        from brochure_studio.ui.export.export_page import ExportPage

        page = ExportPage(self._workplace)
        page.usual_folder = lambda: self._preferences.export_folder
        page.left.connect(self.editor_asked)
        leave_by_escape(page, self.editor_asked.emit)
        page.findings_asked.connect(self.findings_asked)
        self._pages.addWidget(page)
        return page

    def _make_campaign(self) -> CampaignPage:
        from brochure_studio.ui.campaign.campaign_page import CampaignPage

        page = CampaignPage(self._workplace)
        page.document_chosen.connect(lambda path: self.path_chosen.emit(Path(path)))
        page.variants_asked.connect(lambda path: self.variants_of.emit(Path(path)))
        page.left.connect(self.start_asked)
        leave_by_escape(page, self.start_asked.emit)
        self._pages.addWidget(page)
        return page

    def _make_variants(self) -> VariantsPage:
        from brochure_studio.ui.variants.variants_page import VariantsPage

        page = VariantsPage(self._workplace)
        page.usual_folder = lambda: self._preferences.export_folder
        page.left.connect(self.editor_asked)
        leave_by_escape(page, self.editor_asked.emit)
        page.opened.connect(self.variant_chosen)
        self._pages.addWidget(page)
        return page

    def _make_letters(self) -> LettersPage:
        from brochure_studio.ui.letters.letters_page import LettersPage

        page = LettersPage(self._workplace)
        page.usual_folder = lambda: self._preferences.export_folder
        page.left.connect(self.editor_asked)
        page.save_asked.connect(self.save_asked)
        leave_by_escape(page, self.editor_asked.emit)
        self._pages.addWidget(page)
        return page

    def _make_broken(self) -> BrokenPage:
        from brochure_studio.ui.faults.broken_page import BrokenPage

        page = BrokenPage(self._workplace.language)
        page.again.connect(self.path_chosen)
        page.left.connect(self.start_asked)
        leave_by_escape(page, self.start_asked.emit)
        self._pages.addWidget(page)
        return page
