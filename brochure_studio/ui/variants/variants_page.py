"""The page of variants: chosen on the left, seen on the right, each of them opened or exported."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.ads.ad_size import AdSize, tidy_size
from brochure_studio.model.axes import LANGUAGE, SIZE
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.variants.axes import Value, find_axes
from brochure_studio.ui.variants.choosing import ChoosingPane
from brochure_studio.ui.variants.comparing import Comparing
from brochure_studio.ui.variants.export_pane import ExportPane
from brochure_studio.ui.variants.grid import Key, key_choice
from brochure_studio.ui.variants.groups import group_sizes
from brochure_studio.ui.variants.looks import Looks
from brochure_studio.ui.variants.view_pane import ViewPane
from brochure_studio.ui.words.sizes import say_name, say_short
from brochure_studio.ui.workplace.variant_source import say_words
from brochure_studio.ui.workplace.workplace import Workplace
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError

_CHOOSE, _EXPORT = range(2)


class VariantsPage(QWidget):
    """Shows one document in all variants; `opened` names the choice of the one to adjust."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._language = workplace.language
        self._source = workplace.variants()
        # Drawing takes a studio of its own: no cache is shared between threads.
        self.looks = Looks(workplace.apart().variants(), self)
        self._session: Session | None = None
        self._work: Work | None = None
        self._sizes: dict[str, AdSize] = {}
        self.notice = NoticeStrip()
        self.title = QLabel()
        self.export = QPushButton(self.tr("Eksporter alle …"))
        self.usual_folder: Callable[[], Path | None] = lambda: None
        self.tabs, self._panes = QTabBar(), QStackedWidget()
        self.choosing = ChoosingPane(self._language)
        self.view = ViewPane(self.looks, self._language)
        sender = workplace.apart().variants().sender
        self.sending = ExportPane(sender, self.notice, self._language)
        self.comparing = Comparing(sender, self.notice, self._language, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        back = QPushButton(self.tr("‹ Tilbake til sidene"))
        back.setObjectName("plain")
        back.setToolTip(self.tr("Tilbake til sidene i dokumentet (Esc)"))
        self.export.setObjectName("primary")
        self.export.setToolTip(self.tr("Lag filene av alle variantane som er valde"))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 16, 6)
        head.setSpacing(14)
        head.addWidget(back)
        head.addWidget(self.title, 1)
        head.addWidget(self.export)
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label, pane in ((self.tr("Vel"), self.choosing), (self.tr("Eksporter"), self.sending)):
            self.tabs.addTab(label)
            self._panes.addWidget(pane)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Sidepanel"))
        self.tabs.currentChanged.connect(self._panes.setCurrentIndex)
        column.addWidget(self.tabs)
        column.addWidget(self._panes, 1)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice)
        outer.addLayout(head)
        outer.addWidget(split, 1)

    def _connect(self) -> None:
        self.choosing.changed.connect(self._show_pick)
        self.choosing.size_added.connect(self._add_size)
        self.view.opened.connect(lambda key: self.opened.emit(key_choice(key)))
        self.view.moved.connect(lambda key: self.choosing.prefer(dict(key)))
        self.view.compare_asked.connect(self._compare)
        self.sending.go_asked.connect(self._go_to)
        self.export.clicked.connect(self.show_export)
        self.view.usual_asked.connect(self._choose_usual)
        self.looks.failed.connect(self._tell_defect)

    # The document

    def show_document(self, session: Session, work: Work) -> None:
        """Show a document as it stands; what is chosen of it stays as long as it is the same."""
        is_other = session is not self._session
        self._session, self._work = session, work
        self.title.setText(self.tr("Variantar av «{0}»").format(session.document.title))
        self.notice.hide()
        self.looks.ratio = self.devicePixelRatioF()
        if is_other:
            self._offer(session, work)
        self.looks.show_document(work, session.document)
        self._show_pick()
        key: Key = tuple(sorted(session.choice.items()))
        if key:
            self.view.go_to(key)
        self.view.take_keys()

    def _offer(self, session: Session, work: Work) -> None:
        sizes = self._source.sizes(work)
        self._sizes = {size.id: size for size in sizes}
        axes = find_axes(session.document, work.brand, work.campaign, sizes, self._language)
        chosen = {axis.id: axis.usual for axis in axes}
        folder = self.usual_folder() or work.folder / "out"
        self.sending.show_document(work, lambda: session.document, folder, bool(sizes))
        self.tabs.setCurrentIndex(_CHOOSE)
        groups = group_sizes(sizes, self._source.kind_names())
        self.choosing.show_axes(axes, chosen, groups, partial(self._find, work))

    def _find(self, work: Work, written: str) -> AdSize | str:
        try:
            return self._source.find_size(work, tidy_size(written))
        except UsageError as error:
            return say_words(error.words, self._language)

    def _add_size(self, size: AdSize) -> None:
        self._sizes[size.id] = size
        value = Value(size.id, say_name(size, self._language), say_short(size))
        for axis in self.choosing.pick().axes:
            if axis.id == SIZE:
                self.choosing.know_axis(replace(axis, values=(*axis.values, value)))

    def _show_pick(self) -> None:
        if self._work is not None:
            template = self._work.template
            pick = self.choosing.pick()
            self.view.show_pick(pick, template.width / template.height, self._sizes.get)
            chosen = (self._sizes.get(id) for id in pick.chosen.get(SIZE, ()))
            self.sending.show_pick(pick, tuple(filter(None, chosen)), self._name)

    def _name(self, choice: Mapping[str, str]) -> str:
        return self.view.wall.name(tuple(sorted(choice.items())))

    def show_export(self) -> None:
        """Show what is exported and how, with the keys at the button that does it."""
        self.tabs.setCurrentIndex(_EXPORT)
        self.sending.run.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self) -> None:
        key = self.view.current_key()
        if self._session is not None and self._work is not None and key is not None:
            document, folder = self._session.document, self.sending.folder
            self.comparing.save(self._work, document, self.view.pick, key, folder)

    def _go_to(self, choice: dict[str, str]) -> None:
        """Open a variant; what is as in the document itself needs no choice."""
        session = self._session
        if session is not None:
            own = {LANGUAGE: session.document.language}
            self.opened.emit({k: v for k, v in choice.items() if own.get(k) != v})

    def _choose_usual(self) -> None:
        for axis in self.choosing.pick().axes:
            self.choosing.choose(axis.id, axis.usual)
        self.view.take_keys()

    # Coming and going

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is out of date."""
        super().showEvent(event)
        self.looks.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw no more while nobody looks."""
        super().hideEvent(event)
        self.looks.sleep()

    def wait(self) -> None:
        """Stop and wait for what is done on other threads, before the window goes."""
        self.looks.wait()
        self.sending.wait()
        self.comparing.wait()

    def _tell_defect(self, error: Exception) -> None:
        self.notice.tell("blocking", say_error(error, self._language))
