"""The facts of an export as cards: what, for whom, where; each with its name on the left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.receivers import Receiver
from brochure_studio.ui.look.measures import letters


class FactCard(QFrame):
    """A card with a name and what belongs to it."""

    def __init__(self, title: str, content: QWidget | QLayout) -> None:
        super().__init__()
        self.setObjectName("card")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        name = QLabel(title)
        name.setObjectName("quiet")
        name.setFixedWidth(letters(12, least=86))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(content, QWidget):
            row.addWidget(content, 1)
        else:
            row.addLayout(content, 1)


class ReceiverChoice(QWidget):
    """The receivers that a document suits, one to be chosen; the usual one is, to begin with."""

    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_receivers(self, receivers: tuple[tuple[str, Receiver], ...]) -> None:
        """Show other receivers, and choose the first."""
        for button in self._group.buttons():
            self._group.removeButton(button)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (id, receiver) in enumerate(receivers):
            self._column.addWidget(self._choice(id, receiver, first=number == 0))
        if receivers:
            self._group.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen.emit(receivers[0][0])

    def _choice(self, id: str, receiver: Receiver, first: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        about = receiver.about.say(self._language)
        button = QRadioButton(receiver.name.say(self._language) or id)
        button.setAccessibleDescription(about)
        button.setChecked(first)
        button.toggled.connect(lambda on: self.chosen.emit(id) if on else None)
        self._group.addButton(button)
        column.addWidget(button)
        if about:
            # Under the button's words, past its ring.
            indent = button.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth) + 11
            words = QLabel(about)
            words.setObjectName("help")
            words.setWordWrap(True)
            words.setIndent(indent)
            column.addWidget(words)
        return box
