"""Choosing a picture: those of the campaign and the library as thumbnails, in the side panel."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.layout.resources import PictureFacts
from brochure_studio.render.qt.pictures import PictureShelf
from brochure_studio.ui.editing.session import Session
from brochure_studio.usecases.pictures import KnownPicture

_THUMB = QSize(136, 96)
_MOST_NAME = 36
_FILE = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
# What a picture that is dragged from the shelf to the page carries.
SHELF_MIME = "application/x-brochure-studio-picture"


class PictureChooser(QWidget):
    """Pictures to choose from or drag to the page; thumbnails come one by one."""

    chosen = Signal(str)
    left = Signal()
    file_asked = Signal()

    def __init__(self, session: Session, shelf: PictureShelf) -> None:
        super().__init__()
        self._session = session
        self._shelf = shelf
        self._list = _Shelf()
        self._list.setAccessibleName(self.tr("Bilete"))
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self._list.currentItemChanged.connect(self._show_words)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Søk i namn og skildring"))
        self._search.setAccessibleName(self.tr("Søk i bileta"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._words = QLabel()
        self._words.setObjectName("help")
        self._words.setWordWrap(True)
        self._build()
        self._waiting: Iterator[KnownPicture] = session.bench.album.known()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_next)
        self._timer.start()

    def _build(self) -> None:
        back = QPushButton(self.tr("‹ Tilbake"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        bring = QPushButton(self.tr("Hent frå datamaskina …"))
        bring.setToolTip(self.tr("Biletet blir kopiert inn i kampanjen"))
        bring.clicked.connect(self.file_asked)
        heading = QLabel(self.tr("Vel bilete"))
        heading.setObjectName("heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(heading)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._words)
        column.addWidget(bring, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_next(self) -> None:
        known = next(self._waiting, None)
        if known is None:
            self._timer.stop()
            return
        item = QListWidgetItem(self._icon(known.facts), self._name(known))
        item.setData(_FILE, known.file)
        item.setData(_WORDS, self._say(known))
        item.setToolTip(self._say(known))
        if known.facts is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(item)
        self._filter(self._search.text())

    def _name(self, known: KnownPicture) -> str:
        """Return what it shows in a few words of the document's language, else the file's name."""
        file = known.file.rpartition("/")[2].rpartition(".")[0].replace("-", " ")
        shows = self._alt(known).partition(":")[0].partition(",")[0]
        if len(shows) > _MOST_NAME:
            shows = shows[:_MOST_NAME].rpartition(" ")[0] + " …"
        return shows or file

    def _alt(self, known: KnownPicture) -> str:
        alt = (known.facts.alt if known.facts is not None else None) or {}
        return alt.get(self._session.variant.language, "")

    def _say(self, known: KnownPicture) -> str:
        """Return what is known of a picture: what it shows, whose it is, how large."""
        facts = known.facts
        if facts is None:
            return self.tr("{0}: fila er øydelagd eller ufullstendig").format(known.file)
        alt = self._alt(known)
        whose = self.tr("Biblioteket") if known.is_library else self.tr("Kampanjen")
        size = f"{facts.pixels[0]} × {facts.pixels[1]}"
        licence = facts.licence or self.tr("løyve ikkje oppgjeve")
        credit = " · ".join(part for part in (facts.credit, licence) if part)
        return "\n".join(part for part in (alt, f"{whose} · {size}", credit) if part)

    def _icon(self, facts: PictureFacts | None) -> QIcon:
        if facts is None:
            return QIcon()
        width, height = facts.pixels
        room = QSize(width, height).scaled(_THUMB, Qt.AspectRatioMode.KeepAspectRatio)
        image = self._shelf.scaled(facts.key, room)
        return QIcon(QPixmap.fromImage(image)) if image is not None else QIcon()

    def _show_words(self, item: QListWidgetItem | None) -> None:
        self._words.setText(str(item.data(_WORDS)) if item is not None else "")

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in range(self._list.count()):
            item = self._list.item(row)
            held = f"{item.text()} {item.data(_FILE)} {item.data(_WORDS)}".casefold()
            item.setHidden(not all(word in held for word in wanted))

    def _choose(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen.emit(str(item.data(_FILE)))


class _Shelf(QListWidget):
    """Thumbnails side by side that can be dragged to the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setIconSize(_THUMB)
        self.setGridSize(QSize(_THUMB.width() + 14, _THUMB.height() + 40))
        self.setWordWrap(True)

    def mimeTypes(self) -> list[str]:
        """Return what a dragged picture carries."""
        return [SHELF_MIME]

    def mimeData(self, items: object) -> QMimeData:
        """Return the name of the dragged picture."""
        data = QMimeData()
        held = [item for item in self.selectedItems() if item.data(_FILE)]
        if held:
            data.setData(SHELF_MIME, str(held[0].data(_FILE)).encode("utf-8"))
        return data
