"""What else a template lets one choose for a slot: style, size of type, and place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.edits import MoveSlot, SetSize, SetStyle
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.editing.moving import find_mover
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.fields import labelled
from brochure_studio.values.length import mm

# Left, top, right, bottom: a style sheet's padding does not reach the text of a spin box.
_AIR = (7, 0, 0, 0)


class FreedomForm(QWidget):
    """Fields for style, size and place; only those that the slot opens."""

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self.style_box: QComboBox | None = None
        self.size_box: QDoubleSpinBox | None = None
        self.place_boxes: tuple[QDoubleSpinBox, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        slot = placed.slot
        if slot.open_to("style") and slot.kind == "text":
            if slot.bounds.styles:
                column.addWidget(labelled(self.tr("Stil"), self._styles()))
            if slot.bounds.least_size is not None and slot.bounds.most_size is not None:
                column.addWidget(labelled(self.tr("Skriftstorleik"), self._sizes()))
        if slot.open_to("position"):
            column.addWidget(labelled(self.tr("Flytta frå plassen sin"), self._places()))
        self._show()
        session.changed.connect(self._show)

    def _styles(self) -> QComboBox:
        box = self.style_box = QComboBox()
        box.setAccessibleName(self.tr("Stil"))
        box.addItem(self.tr("Malen sin stil"), None)
        for id in self._placed.slot.bounds.styles:
            style = self._session.bench.brand.paragraph_styles.get(id)
            named = style.name.say(self._session.language) if style and style.name else ""
            box.addItem(named or id, id)
        box.activated.connect(lambda at: self._set_style(box.itemData(at)))
        return box

    def _sizes(self) -> QDoubleSpinBox:
        bounds = self._placed.slot.bounds
        box = self.size_box = QDoubleSpinBox()
        least, most = bounds.least_size or 1.0, bounds.most_size or 1000.0
        box.lineEdit().setTextMargins(*_AIR)
        # One step below the least stands for the style's own size.
        box.setRange(least - 0.5, most)
        box.setSpecialValueText(self.tr("stilen sin storleik"))
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(self.tr(" pt"))
        box.setKeyboardTracking(False)
        box.setAccessibleName(self.tr("Skriftstorleik i punkt"))
        box.setToolTip(self.tr("Frå {0:g} til {1:g} punkt").format(least, most))
        box.valueChanged.connect(self._set_size)
        return box

    def _places(self) -> QWidget:
        names = {self.tr("Mot høgre"): "→ ", self.tr("Nedover"): "↓ "}
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        column.addLayout(line)
        boxes: list[QDoubleSpinBox] = []
        for name, sign in names.items():
            box = QDoubleSpinBox()
            box.setPrefix(sign)
            box.lineEdit().setTextMargins(*_AIR)
            box.setRange(-2000, 2000)
            box.setDecimals(1)
            box.setSuffix(self.tr(" mm"))
            box.setMinimumWidth(60)
            box.setKeyboardTracking(False)
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.valueChanged.connect(lambda _: self._set_place())
            boxes.append(box)
            line.addWidget(box)
        back = QPushButton(self.tr("Tilbake på plass"))
        back.setObjectName("plain")
        back.setAccessibleName(self.tr("Tilbake til plassen i malen"))
        back.setToolTip(back.accessibleName())
        back.clicked.connect(lambda: self._move((0.0, 0.0)))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.place_boxes = tuple(boxes)
        return row

    def _show(self) -> None:
        placed = self._session.slot(self._placed.address)
        if placed is None:
            return
        content = self._session.shown(placed)
        if self.style_box is not None:
            self.style_box.setCurrentIndex(max(0, self.style_box.findData(content.style)))
        if self.size_box is not None:
            self._put(self.size_box, content.size or self.size_box.minimum())
        for box, value in zip(self.place_boxes, content.move or (0.0, 0.0), strict=False):
            self._put(box, value)

    def _put(self, box: QDoubleSpinBox, value: float) -> None:
        box.blockSignals(True)
        box.setValue(value)
        box.blockSignals(False)

    def _set_style(self, style: str | None) -> None:
        self._session.do(SetStyle(self._placed.address, style), self.tr("Byt stil i «%s»"))

    def _set_size(self, size: float) -> None:
        bounds, address = self._placed.slot.bounds, self._placed.address
        chosen = None if size < (bounds.least_size or 0.0) else size
        label = self.tr("Ny skriftstorleik i «%s»")
        self._session.do(SetSize(address, chosen), label, f"size {address}")

    def _set_place(self) -> None:
        mover = find_mover(self._session, self._placed.address)
        if mover is None:
            return
        across, down = (box.value() for box in self.place_boxes)
        # What there is no room for ends at the edge of the room.
        edit, _ = mover.to(mm(across - mover.move[0]), mm(down - mover.move[1]), 0.0)
        self._move(edit.move)

    def _move(self, move: tuple[float, float]) -> None:
        address = self._placed.address
        self._session.do(MoveSlot(address, move), self.tr("Flytt «%s»"), f"place {address}")
        self._show()
