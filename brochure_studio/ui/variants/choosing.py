"""The pane where one chooses which variants to see: sizes by kind, places, languages, readers."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.ads.ad_size import AdSize
from brochure_studio.model.axes import SIZE
from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.variants.axes import Axis
from brochure_studio.ui.variants.axis_boxes import AxisBoxes
from brochure_studio.ui.variants.grid import Pick
from brochure_studio.ui.variants.size_tree import FindSize, SizeTree


class ChoosingPane(QWidget):
    """Boxes for all axes of a document; `changed` comes with another choice."""

    changed = Signal()
    size_added = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes: tuple[Axis, ...] = ()
        self.sizes = SizeTree(language)
        self.boxes: dict[str, AxisBoxes] = {}
        self._size_part = QWidget()
        self._rest = QVBoxLayout()
        self._build()
        self.sizes.changed.connect(self.changed)
        self.sizes.added.connect(self.size_added)

    def _build(self) -> None:
        head = QHBoxLayout()
        name = QLabel(self.tr("Storleikar"))
        name.setObjectName("heading")
        self.usual = QPushButton(self.tr("Vanlege"))
        self.usual.setToolTip(self.tr("Vel dei storleikane som er vanlege for malen"))
        self.none = QPushButton(self.tr("Ingen"))
        self.none.setToolTip(self.tr("Vel bort alle storleikane"))
        head.addWidget(name, 1)
        for button in (self.usual, self.none):
            button.setObjectName("plain")
            button.setAccessibleName(button.toolTip())
            head.addWidget(button)
        self.usual.clicked.connect(self._choose_usual)
        self.none.clicked.connect(lambda: self.sizes.choose(()))
        upper = QVBoxLayout(self._size_part)
        upper.setContentsMargins(16, 12, 12, 10)
        upper.addLayout(head)
        upper.addWidget(self.sizes, 1)
        inner = QWidget()
        inner.setLayout(self._rest)
        self._rest.setContentsMargins(16, 10, 12, 12)
        self._rest.setSpacing(14)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._size_part)
        split.addWidget(scroll)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([420, 300])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.setMinimumWidth(letters(46, 340))

    def show_axes(
        self,
        axes: tuple[Axis, ...],
        chosen: dict[str, tuple[str, ...]],
        groups: tuple[tuple[str, str, tuple[AdSize, ...]], ...],
        find: FindSize,
    ) -> None:
        """Offer the axes of another document, with values chosen."""
        self._axes = axes
        self._size_part.setVisible(any(axis.id == SIZE for axis in axes))
        self.sizes.show_sizes(groups, chosen.get(SIZE, ()), find)
        while (item := self._rest.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for axis in axes:
            if axis.id != SIZE:
                boxes = self.boxes[axis.id] = AxisBoxes(axis, chosen.get(axis.id, axis.usual))
                boxes.changed.connect(self.changed)
                self._rest.addWidget(boxes)
        if not axes:
            self._rest.addWidget(self._nothing())
        self._rest.addStretch(1)

    def _nothing(self) -> QLabel:
        said = QLabel(
            self.tr(
                "Dette dokumentet har berre éi utgåve: éin storleik, eitt språk, ingen kommunar."
            )
        )
        said.setObjectName("help")
        said.setWordWrap(True)
        return said

    def know_axis(self, axis: Axis) -> None:
        """Take over an axis that has got another value."""
        self._axes = tuple(axis if one.id == axis.id else one for one in self._axes)

    def pick(self) -> Pick:
        """Return the axes with what is chosen of each."""
        chosen = {id: boxes.chosen() for id, boxes in self.boxes.items()}
        if any(axis.id == SIZE for axis in self._axes):
            chosen[SIZE] = self.sizes.chosen()
        return Pick(self._axes, chosen)

    def prefer(self, choice: Mapping[str, str]) -> None:
        """Offer the values of a variant to be chosen alone."""
        for axis, boxes in self.boxes.items():
            boxes.prefer(choice.get(axis, ""))

    def choose(self, axis: str, ids: tuple[str, ...]) -> None:
        """Choose just these values of an axis."""
        if axis == SIZE:
            self.sizes.choose(ids)
        elif axis in self.boxes:
            self.boxes[axis].choose(ids)

    def _choose_usual(self) -> None:
        for axis in self._axes:
            if axis.id == SIZE:
                self.sizes.choose(axis.usual)
