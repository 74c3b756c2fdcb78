"""The start page: templates by purpose as large thumbnails, and what one worked on last."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.jobs import stop_jobs
from brochure_studio.ui.keeping.rescue_strip import RescueStrip
from brochure_studio.ui.look.icons import icon
from brochure_studio.ui.start.card import GAP, Card
from brochure_studio.ui.start.drop_hint import DropHint
from brochure_studio.ui.start.gallery import Gallery
from brochure_studio.ui.start.purposes import purpose_names
from brochure_studio.ui.start.recent import RecentPlace
from brochure_studio.ui.start.search import PURPOSE_WORDS, size_word, words_of
from brochure_studio.ui.words.figures import say_size

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.ui.workplace.workplace import Workplace
    from brochure_studio.usecases.offers import Offer

_LARGE, _SMALL = QSize(200, 196), QSize(132, 112)
_MARGIN = 44
_WAKE_MS = 40


class StartPage(QWidget):
    """Choose a template, or go on with something that is there."""

    template_chosen = Signal(str)
    open_asked = Signal()
    starter_asked = Signal()
    file_chosen = Signal(str)
    place_removed = Signal(str)
    place_pinned = Signal(str)
    # The cards stand, and the engine is loaded.
    settled = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._workplace = workplace
        self._offers: tuple[Offer, ...] = ()
        self._is_listing = False
        self.is_listed = False
        self._chips = QHBoxLayout()
        self._purpose = ""
        self.search = SearchField()
        # Thumbnails have a studio and a thread of their own; nothing is shared with the window's.
        self._apart = workplace.apart()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.files = Gallery(_SMALL, self._pool, rows=1)
        self.files.setAccessibleName(self.tr("Hald fram med"))
        self.gallery = Gallery(_LARGE, self._pool)
        self.gallery.setAccessibleName(self.tr("Malar"))
        self.more = QPushButton(self.tr("Vis alle"))
        self._recent = QWidget()
        self._none = QLabel()
        self._none.hide()
        self.drop_hint = DropHint()
        self.rescue = RescueStrip(workplace.language)
        self._build()
        self._connect()
        self.show_recent(())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look for the templates once the page stands: the records take a moment to load."""
        super().paintEvent(event)
        if not self._is_listing:
            self._is_listing = True
            QTimer.singleShot(0, self, self._list)

    def _list(self) -> None:
        if self.is_listed:
            return
        self._offers = self._workplace.offers()
        self._fill_chips()
        self.gallery.show_cards(tuple(map(self._card, self._offers)))
        self._filter()
        self.is_listed = True
        # Once the cards are painted: thumbnails and unsaved work need the engine.
        QTimer.singleShot(_WAKE_MS, self, self._wake)

    def _wake(self) -> None:
        self._workplace.wake()
        for gallery in (self.files, self.gallery):
            gallery.draw()
        self.settled.emit()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        # The grid keeps half a gap around its cards; so they stand in line with the headings.
        edge = _MARGIN - GAP // 2
        # The scroll bar stands in the right margin.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        column.setContentsMargins(edge, 24, edge - bar, 12)
        column.setSpacing(10)
        column.addLayout(_indented(self._top()))
        column.addWidget(self._recent_part())
        column.addLayout(_indented(self._purposes()))
        self._none.setObjectName("quiet")
        self._none.setContentsMargins(GAP // 2, 18, 0, 18)
        column.addWidget(self._none)
        column.addWidget(self.gallery)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Kept always: a bar that comes and goes would change the width, and with it the rows.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.rescue)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._foot())

    def _connect(self) -> None:
        self.gallery.chosen.connect(self.template_chosen)
        self.gallery.left_up.connect(self._up_from_gallery)
        self.files.chosen.connect(self.file_chosen)
        self.files.removed.connect(self.place_removed)
        self.files.pinned.connect(self.place_pinned)
        self.files.arranged.connect(self._offer_more)
        self.files.left_up.connect(self.search.setFocus)
        self.files.left_down.connect(self.gallery.setFocus)
        self.more.toggled.connect(self._show_more)
        self.search.textChanged.connect(self._filter)
        self.search.left_down.connect(self._down_from_search)
        self.search.returnPressed.connect(self._choose_found)

    def _top(self) -> QHBoxLayout:
        title = QLabel(self.tr("Kva vil du arbeide med?"))
        title.setObjectName("title")
        self.search.setPlaceholderText(self.tr("Søk: brosjyre, A5, tittel …"))
        self.search.setAccessibleName(self.tr("Søk i malar og dokument"))
        self.search.setToolTip(self.tr("Skriv for å søkje; pil ned går til malane"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(320)
        self.search.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.search)
        return row

    def _recent_part(self) -> QWidget:
        heading = QLabel(self.tr("Hald fram med"))
        heading.setObjectName("heading")
        self.more.setObjectName("plain")
        self.more.setCheckable(True)
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(self.more)
        column = QVBoxLayout(self._recent)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(2)
        column.addLayout(_indented(row))
        column.addWidget(self.files)
        return self._recent

    def _purposes(self) -> QHBoxLayout:
        heading = QLabel(self.tr("Nytt frå mal"))
        heading.setObjectName("heading")
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(heading)
        row.addSpacing(10)
        self._chips.setSpacing(7)
        row.addLayout(self._chips)
        row.addStretch(1)
        return row

    def _fill_chips(self) -> None:
        used = {"", *(offer.purpose for offer in self._offers)}
        group = QButtonGroup(self)
        for purpose, name in purpose_names().items():
            if purpose in used:
                chip = QPushButton(name)
                chip.setObjectName("chip")
                chip.setCheckable(True)
                chip.setChecked(not purpose)
                chip.setAccessibleName(self.tr("Vis: {0}").format(name))
                chip.clicked.connect(partial(self._set_purpose, purpose))
                group.addButton(chip)
                self._chips.addWidget(chip)

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        row.setSpacing(10)
        starter = QPushButton(self.tr("Ny kampanje frå startpakken"))
        starter.setIcon(icon("folder"))
        starter.setToolTip(self.tr("Lag ei mappe med alle dokumenta til ein heil kampanje"))
        starter.clicked.connect(self.starter_asked)
        button = QPushButton(self.tr("Opne …"))
        button.setIcon(icon("open"))
        button.setToolTip(self.tr("Opne eit dokument som ligg på maskina eller fellesområdet"))
        button.clicked.connect(self.open_asked)
        row.addWidget(self.drop_hint, 1)
        row.addWidget(starter)
        row.addWidget(button)
        return foot

    def _card(self, offer: Offer) -> Card:
        size = say_size(offer.width, offer.height)
        if offer.all_sizes:
            size = self.tr("Mange storleikar")
        purpose = purpose_names().get(offer.purpose, "")
        found_by = (
            f"{offer.name} {purpose} {PURPOSE_WORDS.get(offer.purpose, '')} {offer.id} "
            f"{size_word(offer.width, offer.height)} {offer.width:g} {offer.height:g} "
            f"{offer.said}"
        )
        return Card(
            offer.id,
            offer.name,
            f"{size}  ·  {purpose}",
            offer.about,
            offer.purpose,
            partial(self._apart.cover, offer.id),
            words_of(found_by),
        )

    def show_recent(self, places: tuple[RecentPlace, ...]) -> None:
        """Show what one worked on last."""
        self.files.show_cards(tuple(map(self._recent_card, places)))
        self._filter_recent()

    def _recent_card(self, place: RecentPlace) -> Card:
        path = Path(place.path)
        where = self.tr("Kampanje") if place.is_campaign else path.parent.name
        return Card(
            place.path,
            place.title,
            where,
            place.path,
            "",
            partial(self._apart.place_cover, path),
            words_of(f"{place.title} {path.stem} {where}"),
            is_kept=True,
            is_pinned=place.is_pinned,
            mark="folder" if place.is_campaign else "",
        )

    def wait(self) -> None:
        """Leave thumbnails that are not begun, and wait for the one that is."""
        stop_jobs(self._pool)
        self._pool.waitForDone()

    def _show_more(self, all: bool) -> None:
        self.files.show_all(all)
        self.more.setText(self.tr("Vis færre") if all else self.tr("Vis alle"))

    def _offer_more(self) -> None:
        self.more.setVisible(self.files.has_more)

    def _set_purpose(self, purpose: str) -> None:
        self._purpose = purpose
        self._filter()

    def _filter(self) -> None:
        found = self.gallery.filter(self.search.text(), self._purpose)
        self._filter_recent()
        self._none.setVisible(not found)
        self._none.setText(
            self.tr("Ingen malar passar med «{0}». Prøv eit anna ord, eller vel «Alle».").format(
                self.search.text()
            )
        )

    def _filter_recent(self) -> None:
        found = self.files.filter(self.search.text(), "")
        self._recent.setVisible(bool(found))
        self._show_more(self.more.isChecked())

    def _choose_found(self) -> None:
        """Open the only template that is found, else go to them."""
        # Who types faster than the page lists them waits that moment.
        self._list()
        cards = self.gallery.cards()
        kept = self.files.cards()
        asked = bool(self.search.text().strip())
        if asked and len(cards) == 1 and not kept:
            self.template_chosen.emit(cards[0].key)
        elif asked and len(kept) == 1 and not cards:
            self.file_chosen.emit(kept[0].key)
        elif kept and not cards:
            self.files.setFocus(Qt.FocusReason.TabFocusReason)
        elif cards:
            self.gallery.setFocus(Qt.FocusReason.TabFocusReason)

    def _up_from_gallery(self) -> None:
        target = self.files if self._recent.isVisible() else self.search
        target.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _down_from_search(self) -> None:
        target = self.files if self._recent.isVisible() else self.gallery
        target.setFocus(Qt.FocusReason.TabFocusReason)


class SearchField(QLineEdit):
    """A line to search in; the arrow down leaves it for what was found."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave downwards, else edit the line."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


def _indented(row: QHBoxLayout) -> QHBoxLayout:
    row.setContentsMargins(GAP // 2, 0, GAP // 2, 0)
    return row
