"""The editor: pages, strip and side panel of one open document."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.render.qt.pictures import PictureShelf
from brochure_studio.ui.canvas.canvas import Canvas
from brochure_studio.ui.canvas.canvas_access import CanvasVoice
from brochure_studio.ui.canvas.page_side import PageSide
from brochure_studio.ui.canvas.pages_pane import PagesPane
from brochure_studio.ui.canvas.slot_menu import SlotMenu
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.keeping.cabinet import Cabinet
from brochure_studio.ui.keeping.history_panel import HistoryPanel
from brochure_studio.ui.panels.content_list import ContentList
from brochure_studio.ui.panels.findings_panel import FindingsPanel
from brochure_studio.ui.panels.inspector import Inspector
from brochure_studio.ui.panels.variant_bar import VariantBar
from brochure_studio.values.finding import Finding

SLOT, CONTENT, FINDINGS, HISTORY = range(4)


class Editor(QWidget):
    """Joins the widgets that show one session."""

    locked_clicked = Signal(str)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.canvas = Canvas()
        CanvasVoice(self.canvas)
        SlotMenu(self.canvas).picture_asked.connect(self._change_picture)
        self.views = PagesPane(self.canvas)
        self.page_side = PageSide()
        self.strip = self.page_side.strip
        self.variants = VariantBar()
        self.inspector = Inspector()
        self.content = ContentList()
        self.findings = FindingsPanel()
        self.history = HistoryPanel()
        self._panels: tuple[QWidget, ...] = (
            self.inspector,
            self.content,
            self.findings,
            self.history,
        )
        self.tabs = QTabBar()
        self._side = QStackedWidget()
        self._side_pane = QWidget()
        self._build()
        self.strip.chosen.connect(self.canvas.show_page)
        self.canvas.page_changed.connect(self.strip.mark)
        self.canvas.locked_clicked.connect(self.locked_clicked)
        self.canvas.told.connect(self.told)
        self.inspector.file_asked.connect(self._bring_picture)
        self.content.change_picture.connect(self._change_picture)
        self.findings.go_asked.connect(self.go_to)

    def _build(self) -> None:
        for label in (self.tr("Felt"), self.tr("Innhald"), self.tr("Funn"), self.tr("Steg")):
            self.tabs.addTab(label)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Sidepanel"))
        for panel in self._panels:
            self._side.addWidget(panel)
        self.tabs.currentChanged.connect(self._side.setCurrentIndex)
        side = self._side_pane
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._side, 1)
        side.setMinimumWidth(300)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.page_side)
        split.addWidget(self.views)
        split.addWidget(side)
        split.setStretchFactor(1, 1)
        split.setSizes([184, 900, 356])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.variants)
        outer.addWidget(split, 1)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Return the panes that one goes through by key: pages, canvas, side panel."""
        return self.strip, self.canvas, self._side_pane

    def show_session(self, session: Session, cabinet: Cabinet | None = None) -> None:
        """Show another document."""
        self.session = session
        shelf = PictureShelf(session.bench.resources, most_bytes=96_000_000)
        facing = session.template.purpose == "brochure" and session.template.fold is None
        self.canvas.set_session(session, facing)
        self.views.show_session(session)
        self.page_side.set_session(session)
        self.variants.set_session(session)
        self.inspector.set_session(session, shelf)
        self.content.set_session(session, shelf)
        self.findings.set_session(session)
        self.history.set_session(session, cabinet)
        session.findings_changed.connect(self._count_findings)
        session.selection_changed.connect(self._show_selected)
        self.tabs.setCurrentIndex(SLOT)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions on texts, pages, views and panels do."""
        canvas, views = self.canvas, self.views
        return {
            "next_slot": lambda: canvas.step_slot(1),
            "last_slot": lambda: canvas.step_slot(-1),
            "next_page": lambda: canvas.step_page(1),
            "last_page": lambda: canvas.step_page(-1),
            "fit": canvas.fit_page,
            "fit_width": canvas.fit_width,
            "actual": canvas.actual_size,
            "folded": views.switch_folded,
            "windows": views.switch_windows,
            "proof": views.switch_proof,
            "closer": lambda: canvas.zoom_by(1.25),
            "farther": lambda: canvas.zoom_by(1 / 1.25),
            "show_slot": lambda: self.show_panel(SLOT),
            "show_content": lambda: self.show_panel(CONTENT),
            "show_history": lambda: self.show_panel(HISTORY),
            **canvas.deeds(),
            **self.page_side.deeds(),
        }

    def show_findings(self) -> None:
        """Show what the checks say."""
        self.show_panel(FINDINGS)

    def show_panel(self, number: int) -> None:
        """Show one of the side panels and give it the keys."""
        self.tabs.setCurrentIndex(number)
        form = self.inspector.form
        if number == SLOT and form is not None and form.field is not None:
            form.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._panels[number].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, finding: Finding) -> None:
        """Go to where a finding is."""
        if self.session is None:
            return
        where = finding.where
        if where.slot is not None and self.session.slot(where.slot) is not None:
            self.session.select(where.slot)
            self.tabs.setCurrentIndex(SLOT)
        elif where.page is not None:
            self.canvas.show_page(where.page)

    def _show_selected(self) -> None:
        if self.session is not None and self.session.selection is not None:
            self.tabs.setCurrentIndex(SLOT)

    def _count_findings(self) -> None:
        if self.session is not None:
            count = len(self.session.findings)
            name = self.tr("Funn")
            self.tabs.setTabText(FINDINGS, f"{name} ({count})" if count else name)

    def _change_picture(self, address: str) -> None:
        self.tabs.setCurrentIndex(SLOT)
        self.inspector.choose_picture(address)

    def _bring_picture(self, address: str) -> None:
        """Ask for a picture file of this computer and put it into a slot."""
        kinds = self.tr("Bilete (*.jpg *.jpeg *.png *.tif *.tiff *.webp)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Hent bilete"), "", kinds)
        if file:
            self.canvas.intake.put_file(Path(file), address)
            self.inspector.rebuild()
