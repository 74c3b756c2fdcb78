"""Choosing a picture: those of the campaign and the library as thumbnails, in the side panel."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.layout.resources import MissingError
from brochure_studio.render.qt.pictures import PictureShelf
from brochure_studio.ui.editing.session import Session

_THUMB = QSize(136, 96)
_FILE = Qt.ItemDataRole.UserRole


class PictureChooser(QWidget):
    """Pictures to choose from; thumbnails come one by one, so that the list is there at once."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, session: Session, shelf: PictureShelf) -> None:
        super().__init__()
        self._session = session
        self._shelf = shelf
        self._list = QListWidget()
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setIconSize(_THUMB)
        self._list.setGridSize(QSize(_THUMB.width() + 14, _THUMB.height() + 40))
        self._list.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Bilete"))
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        back = QPushButton(self.tr("‹ Tilbake"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        heading = QLabel(self.tr("Vel bilete"))
        heading.setObjectName("heading")
        column.addWidget(heading)
        column.addWidget(self._list, 1)
        self._waiting = list(session.bench.pictures())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_next)
        self._timer.start()

    def _add_next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        file = self._waiting.pop(0)
        name = file.rpartition("/")[2].rpartition(".")[0].replace("-", " ")
        item = QListWidgetItem(self._icon(file), name)
        item.setData(_FILE, file)
        item.setToolTip(file)
        self._list.addItem(item)

    def _icon(self, file: str) -> QIcon:
        try:
            facts = self._session.bench.resources.picture(file)
        except MissingError:
            return QIcon()
        width, height = facts.pixels
        room = QSize(width, height).scaled(_THUMB, Qt.AspectRatioMode.KeepAspectRatio)
        image = self._shelf.scaled(facts.key, room)
        return QIcon(QPixmap.fromImage(image)) if image is not None else QIcon()

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_FILE)))
