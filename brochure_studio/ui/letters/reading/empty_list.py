"""Where a list is asked for: dropped, chosen, or one of those that lie in the campaign."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

_MOST = 8


class EmptyList(QWidget):
    """Says what to do; `chosen` comes with a list that lies near."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.said, self._how = QLabel(), QLabel()
        self.choose = QPushButton(self.tr("Vel lista …"))
        self._near = QLabel(self.tr("Lister i kampanjen:"))
        self._room = QVBoxLayout()
        self.buttons: list[QPushButton] = []
        self._build()

    def _build(self) -> None:
        self.said.setObjectName("heading")
        self._how.setObjectName("help")
        self._near.setObjectName("help")
        self._how.setText(
            self.tr("CSV, Excel og OpenDocument går. Ingenting blir sendt nokon stad.")
        )
        for label in (self.said, self._how):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self._how)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        column.addWidget(self._near)
        self._room.setSpacing(4)
        column.addLayout(self._room)
        column.addStretch(1)
        self.offer(())

    def offer(self, lists: tuple[Path, ...]) -> None:
        """Offer some lists."""
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for file in lists[:_MOST]:
            button = QPushButton(file.name)
            button.setObjectName("plain")
            button.setToolTip(str(file))
            button.setAutoDefault(True)
            button.clicked.connect(partial(self.chosen.emit, file))
            self._room.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        self._near.setVisible(bool(lists))
