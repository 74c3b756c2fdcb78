"""One size of a document large, in every place and language side by side."""

import math
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QWidget,
)

from brochure_studio.model.axes import SIZE
from brochure_studio.ui.variants.cell_delegate import KEY, CellDelegate
from brochure_studio.ui.variants.cells import PAD, caption_height, fit_sheet
from brochure_studio.ui.variants.grid import Key
from brochure_studio.ui.variants.wall import Wall

_Index = QModelIndex | QPersistentModelIndex
# Smaller than this is not large: rather scroll.
_LEAST, _MOST = 240, 1400
_EDGE = 16


class _Model(QAbstractListModel):
    """The variants of one size, one after the other."""

    def __init__(self, wall: Wall, parent: "LargeView") -> None:
        super().__init__(parent)
        self._wall = wall
        self.keys: tuple[Key, ...] = ()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many variants there are."""
        return len(self.keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a variant; what is seen the delegate draws."""
        key = self.keys[index.row()]
        if role == KEY:
            return key
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._wall.tip(key)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._wall.spoken(key)
        return None

    def show_keys(self, keys: tuple[Key, ...]) -> None:
        """Show other variants."""
        self.beginResetModel()
        self.keys = keys
        self.endResetModel()


class LargeView(QListView):
    """All variants of one size as large as the window lets them be."""

    opened = Signal(object)
    scrolled = Signal()

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self._size = ""
        self._model = _Model(wall, self)
        self.setModel(self._model)
        self.setObjectName("wall")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Variantane av éin storleik, side om side"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Always there, unseen while there is nothing to scroll: else it would come and go.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CellDelegate(wall, self, self.gridSize))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self.fit)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(KEY)))
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        wall.changed.connect(self._show_other)
        wall.redrawn.connect(self._show_redrawn)

    def show_size(self, size: str) -> None:
        """Show the variants of another size; empty for a document of one size."""
        self._size = size
        self._show_other()

    def _show_other(self) -> None:
        key, place = self.current_key(), self.verticalScrollBar().value()
        held = (key for key in self._wall.keys if dict(key).get(SIZE, "") == self._size)
        self._model.show_keys(tuple(held))
        self.fit()
        self.go_to(key)
        self.verticalScrollBar().setValue(place)

    def _show_redrawn(self, key: Key) -> None:
        if key in self._model.keys:
            self.update(self._model.index(self._model.keys.index(key)))

    def current_key(self) -> Key | None:
        """Return the variant that the keys are at."""
        index = self.currentIndex()
        return index.data(KEY) if index.isValid() else None

    def go_to(self, key: Key | None) -> None:
        """Go to a variant, to the first where it is not shown."""
        keys = self._model.keys
        if keys:
            self.setCurrentIndex(self._model.index(keys.index(key) if key in keys else 0))

    def fit(self) -> None:
        """Give each variant as much room as lets all be seen at once, if that is not too little."""
        if self._model.keys:
            self.setGridSize(self._best())
        self.scrolled.emit()

    def _best(self) -> QSize:
        room, count = self.viewport().size(), len(self._model.keys)
        ratio = self._wall.ratio(self._model.keys[0])
        low = caption_height(self.font()) + 2 * PAD
        best = QSize(_LEAST, _LEAST)
        found = 0.0
        for across in range(1, count + 1):
            down = math.ceil(count / across)
            width = min((room.width() - _EDGE) // across, _MOST)
            high = room.height() // down
            sheet = fit_sheet(QSize(width - 2 * PAD, max(1, high - low)), ratio)
            if sheet.width() > found:
                found = sheet.width()
                best = QSize(width, sheet.height() + low)
        if best.width() >= _LEAST or room.width() < _LEAST:
            return best
        across = max(1, (room.width() - _EDGE) // _LEAST)
        columns = len(self._wall.grid.columns)
        if 1 < columns <= across:
            # Places stand below each other then, language by language.
            across = columns
        width = min((room.width() - _EDGE) // across, _MOST)
        return QSize(width, round((width - 2 * PAD) / ratio) + low)

    def room(self, key: Key) -> QSize:
        """Return the largest sheet that a variant is drawn in."""
        size = self.gridSize()
        low = caption_height(self.font()) + 2 * PAD
        inner = QSize(max(1, size.width() - 2 * PAD), max(1, size.height() - low))
        return fit_sheet(inner, self._wall.ratio(key))

    def in_sight(self) -> Iterator[Key]:
        """Yield the variants that are wanted: those in sight, then the others of the size."""
        sight = self.viewport().rect()
        keys = self._model.keys
        seen = [
            key
            for row, key in enumerate(keys)
            if self.visualRect(self._model.index(row)).intersects(sight)
        ]
        yield from seen
        yield from (key for key in keys if key not in seen)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheets to the room there is now."""
        super().resizeEvent(event)
        self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the variant with Enter."""
        key = self.current_key()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key is not None:
            self.opened.emit(key)
        else:
            super().keyPressEvent(event)
