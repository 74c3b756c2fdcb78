"""The values of one axis, each with a box; all or one of them at a stroke."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.variants.axes import Axis


class AxisBoxes(QWidget):
    """Boxes of an axis under its name; `changed` comes with another choice."""

    changed = Signal()

    def __init__(self, axis: Axis, chosen: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = axis
        self.boxes: dict[str, QCheckBox] = {}
        for value in axis.values:
            box = self.boxes[value.id] = QCheckBox(value.name)
            box.setAccessibleName(f"{axis.name}: {value.name}")
            box.setChecked(value.id in chosen)
            box.toggled.connect(self.changed)
        self.every = QPushButton(self.tr("Alle"))
        self.single = QPushButton(self.tr("Berre éin"))
        self._build()

    def _build(self) -> None:
        name = QLabel(self.axis.name)
        name.setObjectName("heading")
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(name, 1)
        for button, tip in (
            (self.every, self.tr("Vel alle: {0}")),
            (self.single, self.tr("Vel berre den første: {0}")),
        ):
            button.setObjectName("plain")
            said = tip.format(self.axis.name.lower())
            button.setToolTip(said)
            button.setAccessibleName(said)
            head.addWidget(button)
        self.every.clicked.connect(lambda: self.choose(tuple(self.boxes)))
        self.single.clicked.connect(lambda: self.choose(self._first()))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for number, box in enumerate(self.boxes.values()):
            grid.addWidget(box, number // 2, number % 2, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(grid)

    def _first(self) -> tuple[str, ...]:
        return (self.chosen() or tuple(self.boxes))[:1]

    def chosen(self) -> tuple[str, ...]:
        """Return the ids that are chosen."""
        return tuple(id for id, box in self.boxes.items() if box.isChecked())

    def choose(self, ids: tuple[str, ...]) -> None:
        """Choose just these."""
        for id, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(id in ids)
            box.blockSignals(False)
        self.changed.emit()
