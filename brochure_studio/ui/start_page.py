"""The start page: templates by purpose as large thumbnails, and what one worked on last."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.render.qt.contact_sheet import paint_shadow
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.png import paint_image
from brochure_studio.ui.icons import icon
from brochure_studio.ui.theme import LIGHT, qcolor
from brochure_studio.ui.workplace import Workplace
from brochure_studio.usecases.templates import Offer
from brochure_studio.values.finding import UnreadableError

_CARD = QSize(252, 288)
_THUMB = QSize(202, 196)
_GAP = 8
_OFFER = Qt.ItemDataRole.UserRole
_IMAGE = Qt.ItemDataRole.UserRole + 1


def purpose_names() -> dict[str, str]:
    """Return the purposes of templates in words, in the order of the filter."""

    def say(text: str) -> str:
        return QCoreApplication.translate("StartPage", text)

    return {
        "": say("Alle"),
        "brochure": say("Brosjyre"),
        "ad": say("Annonse"),
        "letter": say("Brev"),
        "poster": say("Plakat"),
        "postcard": say("Postkort"),
        "card": say("Kort"),
        "sheet": say("Ark"),
        "screen": say("Skjerm"),
    }


class StartPage(QWidget):
    """Choose a template, or open something that is there."""

    template_chosen = Signal(str)
    open_asked = Signal()
    recent_chosen = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._workplace = workplace
        self._purpose = ""
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Søk i malane"))
        self._search.setAccessibleName(self.tr("Søk i malane"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(300)
        self._search.addAction(
            icon("search", LIGHT.quiet), QLineEdit.ActionPosition.LeadingPosition
        )
        self._search.textChanged.connect(self._filter)
        self.gallery = _Gallery()
        self.gallery.setAccessibleName(self.tr("Malar"))
        self.gallery.itemActivated.connect(self._choose)
        self.gallery.itemClicked.connect(self._choose)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._none = QLabel(self.tr("Ingen malar passar med søket."))
        self._none.setObjectName("quiet")
        self._none.hide()
        self._build()
        self._fill()
        self._painter = QTimer(self)
        self._painter.setInterval(0)
        self._painter.timeout.connect(self._draw_next)
        self._painter.start()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 34, 48, 20)
        column.setSpacing(16)
        title = QLabel(self.tr("Kva skal du lage?"))
        title.setObjectName("title")
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._search)
        open_button = QPushButton(self.tr("Opne dokument …"))
        open_button.setIcon(icon("open"))
        open_button.clicked.connect(self.open_asked)
        top.addWidget(open_button)
        column.addLayout(top)
        column.addLayout(self._chips())
        column.addLayout(self._recent)
        column.addWidget(self._none)
        shelf = QHBoxLayout()
        # The list keeps a gap around its cards; here the cards stand in line with the heading.
        shelf.setContentsMargins(-_GAP - 3, 0, 0, 0)
        shelf.addWidget(self.gallery)
        column.addLayout(shelf, 1)

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        used = {offer.purpose for offer in self._workplace.offers()}
        group = QButtonGroup(self)
        for purpose, name in purpose_names().items():
            if purpose and purpose not in used:
                continue
            chip = QPushButton(name)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setChecked(not purpose)
            chip.clicked.connect(lambda _=False, purpose=purpose: self._set_purpose(purpose))
            group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def show_recent(self, files: tuple[tuple[str, str], ...]) -> None:
        """Show documents to go on with: path and title, the latest first."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if not files:
            return
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Hald fram med"))
        label.setObjectName("quiet")
        line.addWidget(label)
        for path, title in files[:5]:
            button = QPushButton(title)
            button.setObjectName("plain")
            button.setToolTip(path)
            button.clicked.connect(lambda _=False, path=path: self.recent_chosen.emit(path))
            line.addWidget(button)
        line.addStretch(1)
        self._recent.addWidget(row)

    def _fill(self) -> None:
        for offer in self._workplace.offers():
            item = QListWidgetItem(offer.name)
            item.setData(_OFFER, offer)
            item.setToolTip(offer.about)
            item.setSizeHint(_CARD)
            self.gallery.addItem(item)
        self.gallery.setCurrentRow(0)

    def _draw_next(self) -> None:
        """Draw one thumbnail, so that the page is there at once and stays alive."""
        for row in range(self.gallery.count()):
            item = self.gallery.item(row)
            if item.data(_IMAGE) is None:
                offer: Offer = item.data(_OFFER)
                item.setData(_IMAGE, self._thumbnail(offer.id))
                return
        self._painter.stop()

    def _thumbnail(self, template: str) -> QImage:
        try:
            cover = self._workplace.cover(template)
        except UnreadableError:
            return QImage()
        trim = cover.page.trim
        scale = min(_THUMB.width() / trim.width, _THUMB.height() / trim.height)
        ratio = self.devicePixelRatioF()
        # Drawn twice as large and halved: type this small would fall apart otherwise.
        large = paint_image(cover.page, QtInk(cover.resources), 144 * scale * ratio, False)
        image = large.scaled(
            large.size() / 2,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image.setDevicePixelRatio(ratio)
        return image

    def _set_purpose(self, purpose: str) -> None:
        self._purpose = purpose
        self._filter()

    def _filter(self) -> None:
        words = self._search.text().lower().split()
        shown = 0
        for row in range(self.gallery.count()):
            item = self.gallery.item(row)
            offer: Offer = item.data(_OFFER)
            purpose = purpose_names().get(offer.purpose, "")
            text = f"{offer.name} {offer.about} {offer.id} {purpose}".lower()
            fits = self._purpose in ("", offer.purpose) and all(word in text for word in words)
            item.setHidden(not fits)
            shown += fits
        self._none.setVisible(not shown)

    def _choose(self, item: QListWidgetItem) -> None:
        offer: Offer = item.data(_OFFER)
        self.template_chosen.emit(offer.id)


class _Gallery(QListWidget):
    """Cards in rows that follow the window's width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(_GAP)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_CardDelegate(self))


class _CardDelegate(QStyledItemDelegate):
    """Draws a template as a card: the page as paper, its name, its size in millimetres."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a card."""
        return _CARD

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one card."""
        area, state = QRect(option.rect), option.state
        offer, image = index.data(_OFFER), index.data(_IMAGE)
        if not isinstance(offer, Offer):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(area).adjusted(3, 3, -3, -3)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_Selected) and bool(
            state & QStyle.StateFlag.State_HasFocus
        )
        self._paint_card(painter, card, over, focused)
        if isinstance(image, QImage) and not image.isNull():
            self._paint_sheet(painter, card, image)
        self._paint_words(painter, card, offer, option.font)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRectF, over: bool, focused: bool) -> None:
        path = QPainterPath()
        path.addRoundedRect(card, 9, 9)
        painter.fillPath(path, QColor(LIGHT.panel))
        edge = LIGHT.outline if focused else LIGHT.accent if over else LIGHT.line
        painter.setPen(QPen(QColor(edge), 2 if focused or over else 1))
        painter.drawPath(path)

    def _paint_sheet(self, painter: QPainter, card: QRectF, image: QImage) -> None:
        room = QRectF(card.left() + 1, card.top() + 1, card.width() - 2, _THUMB.height() + 34)
        ground = QPainterPath()
        ground.addRoundedRect(room, 8, 8)
        painter.fillPath(ground, QColor("#EDECE8"))
        size = image.size() / image.devicePixelRatio()
        sheet = QRect(0, 0, size.width(), size.height())
        sheet.moveCenter(room.center().toPoint())
        paint_shadow(painter, QRectF(sheet), 7)
        painter.drawImage(sheet, image)

    def _paint_words(self, painter: QPainter, card: QRectF, offer: Offer, font: QFont) -> None:
        text = card.adjusted(14, _THUMB.height() + 42, -12, 0)
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(qcolor(LIGHT.text))
        name = painter.fontMetrics().elidedText(
            offer.name, Qt.TextElideMode.ElideRight, round(text.width())
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(font)
        painter.setPen(qcolor(LIGHT.quiet))
        below = text.adjusted(0, painter.fontMetrics().lineSpacing() + 2, 0, 0)
        size = f"{offer.width:g} × {offer.height:g} mm".replace(".", ",")
        purpose = purpose_names().get(offer.purpose, "")
        painter.drawText(
            below, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, f"{size}  ·  {purpose}"
        )
