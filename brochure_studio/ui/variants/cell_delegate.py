"""How Qt's views draw a variant: the same in the matrix and where one size is seen large."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from brochure_studio.model.axes import SIZE
from brochure_studio.ui.variants.cells import paint_cell
from brochure_studio.ui.variants.wall import Wall

# Under this role a model tells which variant an index is.
KEY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws a variant into its place; `place` gives the size of one where Qt should not guess."""

    def __init__(
        self, wall: Wall, parent: QWidget, place: Callable[[], QSize] | None = None
    ) -> None:
        super().__init__(parent)
        self._wall = wall
        self._place = place

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a place."""
        return super().sizeHint(option, index) if self._place is None else self._place()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one variant."""
        state: QStyle.StateFlag = option.state
        paint_cell(
            painter,
            QRectF(option.rect),
            self._wall.cell(index.data(KEY), without=SIZE),
            option.font,
            bool(state & QStyle.StateFlag.State_Selected),
            bool(state & QStyle.StateFlag.State_HasFocus),
        )
