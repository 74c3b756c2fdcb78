"""The page of variants: chosen on the left, seen on the right, each of them opened or exported."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.ad_size import AdSize
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.errors import say_error
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.variant_source import say_words
from brochure_studio.ui.variants.axes import SIZE, Value, find_axes
from brochure_studio.ui.variants.choosing import ChoosingPane
from brochure_studio.ui.variants.grid import Key
from brochure_studio.ui.variants.groups import group_sizes
from brochure_studio.ui.variants.looks import Looks
from brochure_studio.ui.variants.size_words import say_name, say_short
from brochure_studio.ui.variants.view_pane import ViewPane
from brochure_studio.ui.workplace import Workplace
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.errors import UsageError


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
        self.choosing = ChoosingPane(self._language)
        self.view = ViewPane(self.looks, self._language)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title.setObjectName("title")
        back = QPushButton(self.tr("‹ Tilbake til sidene"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 16, 6)
        head.setSpacing(14)
        head.addWidget(back)
        head.addWidget(self.title, 1)
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choosing)
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
        self.view.opened.connect(lambda key: self.opened.emit(dict(key)))
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
        groups = group_sizes(sizes, self._source.kind_names())
        self.choosing.show_axes(axes, chosen, groups, partial(self._find, work))

    def _find(self, work: Work, written: str) -> AdSize | str:
        try:
            return self._source.find_size(work, written)
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
            self.view.show_pick(
                self.choosing.pick(), template.width / template.height, self._sizes.get
            )

    def _choose_usual(self) -> None:
        for axis in self.choosing.pick().axes:
            self.choosing.choose(axis.id, axis.usual)
        self.view.take_keys()

    def size_name(self, id: str) -> str:
        """Return what a size is called in figures."""
        return say_short(self._sizes[id]) if id in self._sizes else id

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

    def _tell_defect(self, error: Exception) -> None:
        self.notice.tell("blocking", say_error(error, self._language))
