"""A card: the first page as paper, a name and a line below it; drawn, and with what it answers to.

Kept cards have two corners to press: a pin, and a cross that takes the card out of the list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brochure_studio.render.qt.shadow import paint_shadow
from brochure_studio.ui.look.icons import paint_icon
from brochure_studio.ui.look.theme import qcolor, tokens
from brochure_studio.ui.start.search import finds
from brochure_studio.ui.start.thumbnail import Thumbnail

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.ui.workplace.workplace import Cover

GAP = 16
CARD = Qt.ItemDataRole.UserRole
IMAGE = Qt.ItemDataRole.UserRole + 1
_CORNER = 28
_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to choose: its key, name and second line, the words it is found by, its picture.

    `purpose` is what the filter asks for; `cover` lays out its first page, a FileNotFoundError says
    that it is gone. `is_kept` cards can be pinned and taken out; `mark` names an icon.
    """

    key: str
    name: str
    below: str
    about: str
    purpose: str
    cover: Callable[[], Cover]
    words: tuple[str, ...] = ()
    is_kept: bool = False
    is_pinned: bool = False
    mark: str = ""

    def fits(self, query: str, purpose: str) -> bool:
        """Tell whether a search and a filter find the card."""
        return purpose in ("", self.purpose) and finds(query, self.words)


def card_height(thumbnail: QSize, metrics: QFontMetrics) -> int:
    """Return how high a card is around a thumbnail, with two lines of text below it."""
    return thumbnail.height() + 36 + 2 * metrics.lineSpacing() + 26 + GAP


def card_area(cell: QRect) -> QRect:
    """Return where the card lies in its cell of the grid."""
    half = GAP // 2
    return cell.adjusted(half, half, -half, -half)


def corner(cell: QRect, number: int) -> QRect:
    """Return where a corner of a kept card lies: 0 takes it out, 1 pins it."""
    area = card_area(cell)
    left = area.right() - 5 - (number + 1) * _CORNER
    return QRect(left, area.top() + 6, _CORNER, _CORNER)


class CardDelegate(QStyledItemDelegate):
    """Draws the cards of a list."""

    def __init__(self, thumbnail: QSize, missing: str, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent
        self._thumbnail = thumbnail
        self._missing = missing

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the whole cell of the grid, so that the card fills it."""
        return self._list.gridSize()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one card."""
        card, thumbnail, state = index.data(CARD), index.data(IMAGE), option.state
        if not isinstance(card, Card):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(card_area(option.rect))
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        both = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        focused = (state & both) == both
        _paint_ground(painter, area, over, focused)
        self._paint_sheet(painter, area, thumbnail)
        self._paint_words(painter, area, card, thumbnail, option.font)
        if card.is_kept:
            _paint_corners(painter, option.rect, card, over or focused)
        painter.restore()

    def _paint_sheet(self, painter: QPainter, area: QRectF, thumbnail: object) -> None:
        high = self._thumbnail.height() + 36
        room = QRectF(area.left() + 1, area.top() + 1, area.width() - 2, high)
        ground = QPainterPath()
        ground.addRoundedRect(room, 8, 8)
        painter.fillPath(ground, QColor(tokens().card))
        if not isinstance(thumbnail, Thumbnail):
            return
        if thumbnail.image.isNull():
            _paint_lost(painter, room, thumbnail.is_missing)
            return
        size = thumbnail.image.size() / thumbnail.image.devicePixelRatio()
        sheet = QRect(0, 0, size.width(), size.height())
        sheet.moveCenter(room.center().toPoint())
        paint_shadow(painter, QRectF(sheet), 7)
        painter.drawImage(sheet, thumbnail.image)

    def _paint_words(
        self, painter: QPainter, area: QRectF, card: Card, thumbnail: object, font: QFont
    ) -> None:
        gone = isinstance(thumbnail, Thumbnail) and thumbnail.is_missing
        text = area.adjusted(14, self._thumbnail.height() + 45, -12, 0)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        below = self._missing if gone else card.below
        first = tokens().quiet if gone else tokens().text
        second = tokens().blocking if gone else tokens().quiet
        left = text.left()
        if card.mark:
            paint_icon(painter, card.mark, QRectF(left, text.top(), 17, 17), QColor(first))
            text.setLeft(left + 23)
        for words, face, color in ((card.name, bold, first), (below, font, second)):
            painter.setFont(face)
            painter.setPen(qcolor(color))
            metrics = painter.fontMetrics()
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(text.width()))
            painter.drawText(text, _LEFT, cut)
            text.setTop(text.top() + metrics.lineSpacing() + 3)
            text.setLeft(left)


def _paint_ground(painter: QPainter, area: QRectF, over: bool, focused: bool) -> None:
    path = QPainterPath()
    path.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
    painter.fillPath(path, QColor(tokens().panel))
    edge = tokens().outline if focused else tokens().accent if over else tokens().line
    painter.setPen(QPen(QColor(edge), 2 if focused or over else 1))
    painter.drawPath(path)


def _paint_lost(painter: QPainter, room: QRectF, is_missing: bool) -> None:
    side = 34.0
    at = QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)
    paint_icon(painter, "missing" if is_missing else "broken", at, QColor(tokens().quiet))


def _paint_corners(painter: QPainter, cell: QRect, card: Card, shown: bool) -> None:
    marks = (("close", shown), ("pin", shown or card.is_pinned))
    for number, (mark, visible) in enumerate(marks):
        if not visible:
            continue
        place = QRectF(corner(cell, number)).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        pinned = mark == "pin" and card.is_pinned
        painter.setBrush(QColor(tokens().accent if pinned else tokens().panel))
        painter.drawEllipse(place)
        color = tokens().on_accent if pinned else tokens().text
        paint_icon(painter, mark, place.adjusted(6, 6, -6, -6), QColor(color))
