"""Cards with the first page of a template or document as a thumbnail, to choose from."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QScrollArea,
    QWidget,
)

from brochure_studio.ui.jobs import Job
from brochure_studio.ui.start.card import (
    CARD,
    GAP,
    IMAGE,
    Card,
    CardDelegate,
    card_height,
    corner,
)
from brochure_studio.ui.start.thumbnail import Thumbnail, draw_thumbnail
from brochure_studio.values.progress import Report

# Beside the paper a card has so much ground at least.
_BESIDE = 44


class Gallery(QListWidget):
    """Cards in rows that always fill the width; as high as its rows are, so that a page can scroll.

    `rows` limits how many rows are shown until `show_all`. Thumbnails are drawn on a thread of
    `pool` and come one by one.
    """

    chosen = Signal(str)
    removed = Signal(str)
    pinned = Signal(str)
    arranged = Signal()
    left_up = Signal()
    left_down = Signal()

    def __init__(self, thumbnail: QSize, pool: QThreadPool, rows: int = 0) -> None:
        super().__init__()
        self._pool = pool
        self._jobs: dict[str, Job] = {}
        self._thumbnail = thumbnail
        self._rows = rows
        self._is_drawing = False
        self.setObjectName("strip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        for turn in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            turn(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CardDelegate(thumbnail, self.tr("Fila er ikkje å finne"), self))
        self.itemActivated.connect(self._choose)
        self.currentItemChanged.connect(self._follow)

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show other cards; pixels that are drawn already are kept."""
        drawn = {
            self.item(row).data(CARD).key: self.item(row).data(IMAGE) for row in range(self.count())
        }
        current = self._current()
        key = current.key if current is not None else ""
        self.clear()
        for card in cards:
            item = QListWidgetItem(card.name)
            item.setData(CARD, card)
            item.setData(IMAGE, drawn.get(card.key))
            item.setToolTip(card.about)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{card.name}, {card.below}")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, card.about)
            self.addItem(item)
        kept = next((row for row, card in enumerate(cards) if card.key == key), 0)
        self.setCurrentRow(kept)
        self._arrange()
        if self.isVisible():
            self._draw_all()

    def cards(self) -> tuple[Card, ...]:
        """Return the cards that are found and shown, in order."""
        rows = range(self.count())
        return tuple(self.item(row).data(CARD) for row in rows if not self.isRowHidden(row))

    def first_card(self) -> QRect:
        """Return where in the list the first shown card stands; empty where there is none."""
        rows = (row for row in range(self.count()) if not self.isRowHidden(row))
        first = next(rows, None)
        return QRect() if first is None else self.visualItemRect(self.item(first))

    def filter(self, query: str, purpose: str) -> int:
        """Show only the cards that a search finds, and return how many they are."""
        for row in range(self.count()):
            self.item(row).setHidden(not self.item(row).data(CARD).fits(query, purpose))
        found = [row for row in range(self.count()) if not self.isRowHidden(row)]
        if found and self.isRowHidden(max(self.currentRow(), 0)):
            self.setCurrentRow(found[0])
        self._arrange()
        return len(found)

    def show_all(self, all: bool) -> None:
        """Show every row, or only the first ones."""
        self._rows = 0 if all else 1
        self._arrange()

    @property
    def has_more(self) -> bool:
        """Tell whether there are more cards than one row holds."""
        return len(self.cards()) > self._columns()

    def sizeHint(self) -> QSize:
        """Return the size of all its rows."""
        return QSize(600, self.height())

    def _current(self) -> Card | None:
        if self.currentRow() < 0:
            return None
        card: Card = self.currentItem().data(CARD)
        return card

    def _columns(self) -> int:
        return max(1, self.width() // (self._thumbnail.width() + _BESIDE + GAP))

    def _arrange(self) -> None:
        """Divide the width among the columns, and take the height that the rows need."""
        columns = self._columns()
        high = card_height(self._thumbnail, self.fontMetrics())
        # A pixel is kept back: a row that fills the list to the last one is broken before its end.
        cell = QSize((self.width() - 1) // columns, high)
        if self.gridSize() != cell:
            self.setGridSize(cell)
        rows = -(-len(self.cards()) // columns)
        rows = min(rows, self._rows) if self._rows else rows
        self.setFixedHeight(max(1, rows) * high)
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new size of the system's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the thumbnails only when somebody can see them."""
        super().showEvent(event)
        self._draw_all()

    def draw(self) -> None:
        """Begin to draw thumbnails; until then the cards stand without."""
        self._is_drawing = True
        if self.isVisible():
            self._draw_all()

    def _draw_all(self) -> None:
        if not self._is_drawing:
            return
        ratio = self.devicePixelRatioF()
        for row in range(self.count()):
            item = self.item(row)
            card: Card = item.data(CARD)
            if item.data(IMAGE) is None and card.key not in self._jobs:
                job = self._jobs[card.key] = Job(partial(_draw, card, self._thumbnail, ratio))
                job.done.connect(partial(self._drawn, card.key))
                job.start(self._pool)

    def _drawn(self, key: str, thumbnail: Thumbnail) -> None:
        self._jobs.pop(key, None)
        for row in range(self.count()):
            if self.item(row).data(CARD).key == key:
                self.item(row).setData(IMAGE, thumbnail)

    def refresh(self, key: str) -> None:
        """Draw a thumbnail anew: its document has changed."""
        # One that is being drawn still comes, but this one comes after it.
        self._jobs.pop(key, None)
        for row in range(self.count()):
            if self.item(row).data(CARD).key == key:
                self.item(row).setData(IMAGE, None)
        if self.isVisible():
            self._draw_all()

    # Mouse and keys

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the card that was clicked, or what its corner says."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        item = self.itemAt(at)
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        card: Card = item.data(CARD)
        pressed = self._corner_at(item, at) if card.is_kept else None
        if pressed is None:
            self._choose(item)
        else:
            (self.removed if pressed == 0 else self.pinned).emit(card.key)

    def _corner_at(self, item: QListWidgetItem, at: QPoint) -> int | None:
        cell = self.visualItemRect(item)
        return next((number for number in (0, 1) if corner(cell, number).contains(at)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, on to the next list at the ends; Delete takes out, Space pins."""
        card, key = self._current(), event.key()
        if card is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(card.key)
        elif card is not None and card.is_kept and key == Qt.Key.Key_Delete:
            self.removed.emit(card.key)
        elif card is not None and card.is_kept and key == Qt.Key.Key_Space:
            self.pinned.emit(card.key)
        else:
            before = self.currentRow()
            super().keyPressEvent(event)
            if self.currentRow() == before and key == Qt.Key.Key_Up:
                self.left_up.emit()
            elif self.currentRow() == before and key == Qt.Key.Key_Down:
                self.left_down.emit()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bring the current card into sight."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._follow()

    def _follow(self) -> None:
        """Scroll the page around so that the current card is in sight."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is None or inside is None or not self.hasFocus() or self.currentRow() < 0:
            return
        cell = self.visualItemRect(self.currentItem())
        place = QRect(self.mapTo(inside, cell.topLeft()), cell.size())
        area.ensureVisible(place.center().x(), place.center().y(), 0, cell.height() // 2 + 8)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a kept card."""
        item = self.itemAt(event.pos())
        card: Card | None = item.data(CARD) if item is not None else self._current()
        if card is None or not card.is_kept:
            return
        menu = QMenu(self)
        pin = self.tr("Løys") if card.is_pinned else self.tr("Fest fremst")
        menu.addAction(pin, lambda: self.pinned.emit(card.key))
        menu.addAction(self.tr("Ta ut av lista"), lambda: self.removed.emit(card.key))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(CARD).key)


def _draw(card: Card, room: QSize, ratio: float, report: Report) -> Thumbnail:
    return draw_thumbnail(card.cover, room, ratio)
