"""A picture slot's field: the whole picture with the part that shows, its focal point and zoom."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.layout.resources import MissingError, PictureFacts
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.render.qt.pictures import PictureShelf
from brochure_studio.scene.items import Picture
from brochure_studio.scene.walk import walk_page
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.theme import qcolor, tokens
from brochure_studio.ui.panels.fields import LineField, labelled

_STEP = 0.02


class PictureField(QWidget):
    """Preview, focal point, zoom, change, and the words that go with a picture."""

    change_asked = Signal(str)

    def __init__(
        self, session: Session, placed: PlacedSlot, shelf: PictureShelf, compact: bool = False
    ) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self._preview = FocusPreview(shelf, placed.slot.name.say(session.language))
        self._preview.moved.connect(self._set_focus)
        self._zoom = QSlider(Qt.Orientation.Horizontal)
        self._zoom.setRange(100, 400)
        self._zoom.setPageStep(25)
        self._zoom.setAccessibleName(self.tr("Forstørring av biletet"))
        self._zoom.valueChanged.connect(self._set_zoom)
        self._alt: LineField | None = None
        self._credit: LineField | None = None
        self._licence: LineField | None = None
        self._facts = QLabel()
        self._facts.setObjectName("quiet")
        self._facts.setWordWrap(True)
        change = QPushButton(self.tr("Byt bilete …"))
        change.clicked.connect(lambda: self.change_asked.emit(placed.address))
        self._build(change, compact)
        self.refresh()
        session.changed.connect(self.refresh)

    def _build(self, change: QPushButton, compact: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._preview)
        self._preview.setMaximumHeight(110 if compact else 210)
        row = QHBoxLayout()
        row.addWidget(self._facts, 1)
        row.addWidget(change)
        column.addLayout(row)
        if not compact:
            column.addWidget(labelled(self.tr("Forstørring"), self._zoom))
        if not self._placed.slot.decorative:
            self._alt = LineField(self._session, self._placed, "alt", self.tr("Skildring"))
            column.addWidget(labelled(self.tr("Skildring (alternativ tekst)"), self._alt))
        if compact:
            return
        self._credit = LineField(self._session, self._placed, "credit", self.tr("Foto"))
        column.addWidget(labelled(self.tr("Foto eller kjelde"), self._credit))
        self._licence = LineField(self._session, self._placed, "licence", self.tr("Løyve"))
        column.addWidget(labelled(self.tr("Løyve til bruk (lisens)"), self._licence))

    def refresh(self) -> None:
        """Show the picture as the document now has it."""
        placed = self._session.slot(self._placed.address)
        if placed is None:
            return
        content = self._session.shown(placed)
        facts = self._facts_of(content.picture)
        drawn = _drawn(self._session, placed)
        self._preview.show_picture(facts, content.focus or (0.5, 0.5), _window(drawn))
        self._zoom.blockSignals(True)
        self._zoom.setValue(round((content.zoom or 1.0) * 100))
        self._zoom.blockSignals(False)
        self._facts.setText(self._say(facts, drawn))
        self._hint(facts)

    def _hint(self, facts: PictureFacts | None) -> None:
        """Show in empty fields what the library itself says of the picture."""
        said = (facts.alt or {}) if facts else {}
        alt = said.get(self._session.document.language, "")
        ask = self.tr("Kva ein ser, for den som ikkje ser biletet")
        hints = (
            (self._alt, alt or ask),
            (self._credit, facts.credit if facts else ""),
            (self._licence, facts.licence if facts else ""),
        )
        for field, hint in hints:
            if field is not None:
                field.setPlaceholderText(hint)

    def _facts_of(self, file: str | None) -> PictureFacts | None:
        if file is None:
            return None
        try:
            return self._session.bench.resources.picture(file)
        except MissingError:
            return None

    def _say(self, facts: PictureFacts | None, drawn: Picture | None) -> str:
        if facts is None:
            return self.tr("Biletet finst ikkje")
        size = f"{facts.pixels[0]} × {facts.pixels[1]}"
        return size if drawn is None else f"{size}  ·  {round(drawn.ppi)} ppi"

    def _set_focus(self, x: float, y: float) -> None:
        address = self._placed.address
        placed = self._session.slot(address)
        zoom = self._session.shown(placed).zoom if placed else None
        self._session.set_crop(address, (x, y), zoom or 1.0)

    def _set_zoom(self, percent: int) -> None:
        address = self._placed.address
        placed = self._session.slot(address)
        focus = self._session.shown(placed).focus if placed else None
        self._session.set_crop(address, focus or (0.5, 0.5), percent / 100)


def _drawn(session: Session, placed: PlacedSlot) -> Picture | None:
    """Return the picture as it lies on the page, or None where none is drawn."""
    for visit in walk_page(session.scene.pages[placed.page]):
        if isinstance(visit.item, Picture) and visit.source == placed.address:
            return visit.item
    return None


def _window(picture: Picture | None) -> QRectF:
    """Return the part of a picture that shows, in shares of its width and height."""
    if picture is None:
        return QRectF(0, 0, 1, 1)
    whole, seen = picture.placed, picture.window
    return QRectF(
        (seen.x - whole.x) / whole.width,
        (seen.y - whole.y) / whole.height,
        seen.width / whole.width,
        seen.height / whole.height,
    )


class FocusPreview(QWidget):
    """The whole picture, what is cut off veiled, and the focal point to drag; arrows move it."""

    moved = Signal(float, float)

    def __init__(self, shelf: PictureShelf, name: str) -> None:
        super().__init__()
        self._shelf = shelf
        self._facts: PictureFacts | None = None
        self._focus = (0.5, 0.5)
        self._window = QRectF(0, 0, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Midtpunkt i {0}").format(name))
        self.setToolTip(self.tr("Dra ringen til det som alltid skal synast"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_picture(
        self, facts: PictureFacts | None, focus: tuple[float, float], window: QRectF
    ) -> None:
        """Show a picture with its focal point and the part that is in sight."""
        self._facts, self._focus, self._window = facts, focus, window
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the picture at the width there is."""
        return QSize(280, 190)

    def _area(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        width, height = self._facts.pixels if self._facts else (3, 2)
        scale = min(room.width() / width, room.height() / height)
        area = QRectF(0, 0, width * scale, height * scale)
        area.moveCenter(room.center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw picture, veil and ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area = self._area()
            if self._facts is None:
                painter.fillRect(area, QColor(tokens().window))
                return
            size = (area.size() * self.devicePixelRatioF()).toSize()
            image = self._shelf.scaled(self._facts.key, size)
            if image is not None:
                painter.drawImage(area, image)
            self._paint_veil(painter, area)
            at = self._spot(area)
            for width, color in ((4.5, qcolor("#000000", 120)), (2.5, QColor("white"))):
                painter.setPen(QPen(color, width))
                painter.drawEllipse(at, 9, 9)
            if self.hasFocus():
                painter.setPen(QPen(QColor(tokens().outline), 2))
                painter.drawRect(area.adjusted(-1, -1, 1, 1))

    def _paint_veil(self, painter: QPainter, area: QRectF) -> None:
        seen = QRectF(
            area.left() + self._window.left() * area.width(),
            area.top() + self._window.top() * area.height(),
            self._window.width() * area.width(),
            self._window.height() * area.height(),
        )
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor("#FFFFFF", 165))
        for strip in (
            QRectF(area.left(), area.top(), area.width(), seen.top() - area.top()),
            QRectF(area.left(), seen.bottom(), area.width(), area.bottom() - seen.bottom()),
            QRectF(area.left(), seen.top(), seen.left() - area.left(), seen.height()),
            QRectF(seen.right(), seen.top(), area.right() - seen.right(), seen.height()),
        ):
            painter.drawRect(strip)
        painter.restore()

    def _spot(self, area: QRectF) -> QPointF:
        x, y = self._focus
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the focal point under the pointer."""
        self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the focal point."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focal point with the arrow keys."""
        steps = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP),
            Qt.Key.Key_Down: (0.0, _STEP),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._emit(self._focus[0] + step[0], self._focus[1] + step[1])

    def _move_to(self, at: QPointF) -> None:
        area = self._area()
        self._emit((at.x() - area.left()) / area.width(), (at.y() - area.top()) / area.height())

    def _emit(self, x: float, y: float) -> None:
        if self._facts is not None:
            self.moved.emit(min(1.0, max(0.0, round(x, 3))), min(1.0, max(0.0, round(y, 3))))
