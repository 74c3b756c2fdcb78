"""Cards with the first page of a template or document as a thumbnail, to choose from."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from brochure_studio.render.qt.contact_sheet import paint_shadow
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.png import paint_image
from brochure_studio.ui.jobs import Job
from brochure_studio.ui.look.theme import LIGHT, qcolor
from brochure_studio.ui.workplace import Cover
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.progress import Report

_GAP = 8
_CARD = Qt.ItemDataRole.UserRole
_IMAGE = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to choose: its key, name and second line, the words it is found by, its picture.

    `purpose` is what the filter asks for; `cover` lays out its first page and may raise an
    UnreadableError.
    """

    key: str
    name: str
    below: str
    about: str
    purpose: str
    cover: Callable[[], Cover]

    def fits(self, words: list[str], purpose: str) -> bool:
        """Tell whether a search and a filter find the card."""
        text = f"{self.name} {self.below} {self.about} {self.key}".lower()
        return purpose in ("", self.purpose) and all(word in text for word in words)


class Gallery(QListWidget):
    """Cards in rows that follow the width, or in one row.

    Thumbnails are drawn on a thread of `pool` and come one by one.
    """

    chosen = Signal(str)

    def __init__(self, thumbnail: QSize, pool: QThreadPool, one_row: bool = False) -> None:
        super().__init__()
        self._pool = pool
        self._jobs: dict[str, Job] = {}
        self.setObjectName("strip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(_GAP)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        # The list keeps a gap around its cards; so they stand in line with what is above them.
        self.setViewportMargins(-_GAP - 3, 0, 0, 0)
        self._thumbnail = thumbnail
        self.setItemDelegate(_CardDelegate(thumbnail, self))
        if one_row:
            self.setWrapping(False)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFixedHeight(card_size(thumbnail).height() + 2 * _GAP + 14)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show other cards."""
        self._jobs.clear()
        self.clear()
        for card in cards:
            item = QListWidgetItem(card.name)
            item.setData(_CARD, card)
            item.setToolTip(card.about)
            self.addItem(item)
        self.setCurrentRow(0)
        if self.isVisible():
            self._draw_all()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the thumbnails only when somebody can see them."""
        super().showEvent(event)
        self._draw_all()

    def _draw_all(self) -> None:
        ratio = self.devicePixelRatioF()
        for row in range(self.count()):
            item = self.item(row)
            card: Card = item.data(_CARD)
            if item.data(_IMAGE) is None and card.key not in self._jobs:
                job = self._jobs[card.key] = Job(partial(_draw, card, self._thumbnail, ratio))
                job.done.connect(partial(self._drawn, card.key))
                job.start(self._pool)

    def _drawn(self, key: str, image: QImage) -> None:
        self._jobs.pop(key, None)
        for row in range(self.count()):
            if self.item(row).data(_CARD).key == key:
                self.item(row).setData(_IMAGE, image)

    def filter(self, words: list[str], purpose: str) -> int:
        """Show only the cards that a search finds, and return how many they are."""
        shown = 0
        for row in range(self.count()):
            fits = self.item(row).data(_CARD).fits(words, purpose)
            self.item(row).setHidden(not fits)
            shown += fits
        return shown

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_CARD).key)


def _draw(card: Card, room: QSize, ratio: float, report: Report) -> QImage:
    """Draw a card's thumbnail, on whatever thread; an empty image where it cannot be read."""
    try:
        cover = card.cover()
    except (UnreadableError, OSError):
        return QImage()
    trim = cover.page.trim
    scale = min(room.width() / trim.width, room.height() / trim.height)
    # Drawn twice as large and halved: type this small would fall apart otherwise.
    large = paint_image(cover.page, QtInk(cover.resources), 144 * scale * ratio, with_bleed=False)
    image = large.scaled(
        large.size() / 2,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    image.setDevicePixelRatio(ratio)
    return image


def card_size(thumbnail: QSize) -> QSize:
    """Return the size of a card around a thumbnail."""
    return QSize(thumbnail.width() + 50, thumbnail.height() + 92)


class _CardDelegate(QStyledItemDelegate):
    """Draws a card: the page as paper, the name, a line below it."""

    def __init__(self, thumbnail: QSize, parent: Gallery) -> None:
        super().__init__(parent)
        self._thumbnail = thumbnail

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a card."""
        return card_size(self._thumbnail)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one card."""
        card, image, state = index.data(_CARD), index.data(_IMAGE), option.state
        if not isinstance(card, Card):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(QRect(option.rect)).adjusted(3, 3, -3, -3)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        both = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        _paint_card(painter, area, over, (state & both) == both)
        self._paint_sheet(painter, area, image)
        self._paint_words(painter, area, card, option.font)
        painter.restore()

    def _paint_sheet(self, painter: QPainter, area: QRectF, image: object) -> None:
        high = self._thumbnail.height() + 34
        room = QRectF(area.left() + 1, area.top() + 1, area.width() - 2, high)
        ground = QPainterPath()
        ground.addRoundedRect(room, 8, 8)
        painter.fillPath(ground, QColor("#EDECE8"))
        if not isinstance(image, QImage) or image.isNull():
            return
        size = image.size() / image.devicePixelRatio()
        sheet = QRect(0, 0, size.width(), size.height())
        sheet.moveCenter(room.center().toPoint())
        paint_shadow(painter, QRectF(sheet), 7)
        painter.drawImage(sheet, image)

    def _paint_words(self, painter: QPainter, area: QRectF, card: Card, font: QFont) -> None:
        text = area.adjusted(14, self._thumbnail.height() + 42, -12, 0)
        bold = QFont(font)
        bold.setBold(True)
        for at, (words, face, color) in enumerate(
            ((card.name, bold, LIGHT.text), (card.below, font, LIGHT.quiet))
        ):
            painter.setFont(face)
            painter.setPen(qcolor(color))
            metrics = painter.fontMetrics()
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(text.width()))
            painter.drawText(text.adjusted(0, at * (metrics.lineSpacing() + 2), 0, 0), _LEFT, cut)


def _paint_card(painter: QPainter, area: QRectF, over: bool, focused: bool) -> None:
    path = QPainterPath()
    path.addRoundedRect(area, 9, 9)
    painter.fillPath(path, QColor(LIGHT.panel))
    edge = LIGHT.outline if focused else LIGHT.accent if over else LIGHT.line
    painter.setPen(QPen(QColor(edge), 2 if focused or over else 1))
    painter.drawPath(path)
