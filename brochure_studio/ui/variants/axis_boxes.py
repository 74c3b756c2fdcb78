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
        self.single = QPushButton()
        self._preferred = next(iter(self.chosen()), axis.values[0].id)
        self._build()
        self.prefer(self._preferred)

    def _build(self) -> None:
        name = QLabel(self.axis.name)
        name.setObjectName("heading")
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(name, 1)
        said = self.tr("Vel alle: {0}").format(self.axis.name.lower())
        self.every.setToolTip(said)
        self.every.setAccessibleName(said)
        for button in (self.every, self.single):
            button.setObjectName("plain")
            head.addWidget(button)
        self.every.clicked.connect(lambda: self.choose(tuple(self.boxes)))
        self.single.clicked.connect(lambda: self.choose((self._preferred,)))
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

    def prefer(self, id: str) -> None:
        """Offer this value to be chosen alone: the one of the variant that a person is at."""
        value = self.axis.value(id)
        if value is None:
            return
        self._preferred = id
        name = self.tr("Berre {0}").format(value.name)
        self.single.setText(name)
        self.single.setAccessibleName(name)
        self.single.setToolTip(
            self.tr("Vel bort alt anna enn {0}: det som gjeld varianten som er merkt").format(
                value.name
            )
        )

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
