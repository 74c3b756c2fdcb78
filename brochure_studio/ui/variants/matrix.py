"""All variants in rows and columns: sizes down, places or languages across."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.variants.cell_delegate import KEY, CellDelegate
from brochure_studio.ui.variants.cells import PAD, caption_height, fit_sheet
from brochure_studio.ui.variants.grid import Key
from brochure_studio.ui.variants.row_header import RowHeader
from brochure_studio.ui.variants.wall import Wall

_Index = QModelIndex | QPersistentModelIndex
_LEAST, _MOST = 110, 560
# A tall sheet may be so much higher than its column is wide; a flat one leaves no hole.
_TALL, _FLAT = 1.6, 26


class _Model(QAbstractTableModel):
    """The wall's grid as Qt's views ask for it.

    The grid is another one only with `reset`: the wall has changed before the views know of it, and
    an index of before must not lead beyond the rows of today.
    """

    def __init__(self, wall: Wall, parent: "MatrixView") -> None:
        super().__init__(parent)
        self._wall = wall
        self._grid = wall.grid

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return len(self._grid.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return len(self._grid.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a cell; what is seen the delegate draws."""
        key = self._grid.key(index.row(), index.column())
        if role == KEY:
            return key
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._wall.tip(key)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._wall.spoken(key)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a row or column."""
        across = orientation == Qt.Orientation.Horizontal
        lines = self._grid.columns if across else self._grid.rows
        if role == Qt.ItemDataRole.DisplayRole and section < len(lines):
            return lines[section].name
        return None

    def reset(self) -> None:
        """Show another grid."""
        self.beginResetModel()
        self._grid = self._wall.grid
        self.endResetModel()


class MatrixView(QTableView):
    """The table; Enter, a double click or the menu of a cell opens its variant."""

    opened = Signal(object)
    moved = Signal(object)
    scrolled = Signal()

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self._zoom = 1.0
        self._model = _Model(wall, self)
        self.setModel(self._model)
        self.setObjectName("wall")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Variantane, ein i kvar rute"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CellDelegate(wall, self))
        self.setVerticalHeader(RowHeader(wall, self))
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionsClickable(False)
        across.setHighlightSections(False)
        # The end of a module's name is what tells it from the next.
        across.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self.fit)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(KEY)))
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.scrolled)
        wall.changed.connect(self._show_other)
        wall.redrawn.connect(self._show_redrawn)

    def _show_other(self) -> None:
        key, place = self.current_key(), self.scroll_place()
        self._model.reset()
        self.fit()
        self.go_to(key)
        # How far one can scroll is else known only with the next painting.
        self.updateGeometries()
        self.verticalScrollBar().setValue(place[1])
        self.horizontalScrollBar().setValue(place[0])

    def _show_redrawn(self, key: Key) -> None:
        place = self._wall.place(key)
        if place is None:
            return
        if self.rowHeight(place[0]) != self._row_height(place[0]):
            self.setRowHeight(place[0], self._row_height(place[0]))
        self.update(self._model.index(*place))

    def scroll_place(self) -> tuple[int, int]:
        """Return how far one has scrolled, right and down."""
        return self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def current_key(self) -> Key | None:
        """Return the variant that the keys are at."""
        index = self.currentIndex()
        return index.data(KEY) if index.isValid() else None

    def go_to(self, key: Key | None) -> None:
        """Go to a variant, to the first where it is not shown; the place scrolled to stays."""
        place = self._wall.place(key) if key is not None else None
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(*(place or (0, 0))))

    # Sizes

    @property
    def zoom(self) -> float:
        """Return how large thumbnails are, 1 where a row of them fills the view."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show thumbnails larger or smaller."""
        self._zoom = min(4.0, max(0.5, zoom))
        self.fit()

    def fit(self) -> None:
        """Give columns and rows their size from the view's."""
        count = max(1, self._model.columnCount())
        room = self.viewport().width()
        # One column alone would be as wide as the window, and its rows as high.
        share = min(room // count, letters(52))
        width = int(min(_MOST, max(letters(20, _LEAST), share)) * self._zoom)
        self.horizontalHeader().setDefaultSectionSize(width)
        for column in range(self._model.columnCount()):
            self.setColumnWidth(column, width)
        for row in range(self._model.rowCount()):
            self.setRowHeight(row, self._row_height(row))
        self.scrolled.emit()

    def _column_width(self) -> int:
        return self.columnWidth(0) if self._model.columnCount() else _LEAST

    def room(self, key: Key) -> QSize:
        """Return the largest sheet that a variant is drawn in."""
        width = self._column_width() - 2 * PAD
        return fit_sheet(QSize(width, round(width * _TALL)), self._wall.ratio(key))

    def _row_height(self, row: int) -> int:
        keys = (self._wall.grid.key(row, column) for column in range(self._model.columnCount()))
        high = max((self.room(key).height() for key in keys), default=_FLAT)
        words = 3 * self.fontMetrics().lineSpacing() + 2 * PAD
        return max(high + 2 * PAD + caption_height(self.font()), words)

    def in_sight(self) -> Iterator[Key]:
        """Yield the variants that are wanted: those in sight first, then all others."""
        rows = self._in_sight(self.rowAt(0), self.rowAt(self.viewport().height() - 1), True)
        columns = self._in_sight(
            self.columnAt(0), self.columnAt(self.viewport().width() - 1), False
        )
        grid = self._wall.grid
        first = dict.fromkeys(grid.key(row, column) for row in rows for column in columns)
        yield from first
        yield from (key for key in self._wall.keys if key not in first)

    def _in_sight(self, first: int, last: int, down: bool) -> range:
        count = self._model.rowCount() if down else self._model.columnCount()
        return range(max(0, first), (last if last >= 0 else count - 1) + 1)

    # Qt's events

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which variant mouse or keys have come to."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit(current.data(KEY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the room there is now."""
        super().resizeEvent(event)
        self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the variant with Enter; leave what the page knows to the page."""
        key = self.current_key()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key is not None:
            self.opened.emit(key)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show larger or smaller with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
        else:
            super().wheelEvent(event)
