"""Unsaved work that an earlier run left, offered above the start page: taken up or thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.usecases.keeping.recovery import Rescue, Rescues

_MOST = 4


class RescueStrip(QFrame):
    """One line for each piece of unsaved work; throwing away asks once more, on the same button."""

    taken_up = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("grade", "warning")
        self._language = language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 8, 14, 8)
        self._column.setSpacing(2)
        self.hide()

    def show_rescues(self, rescues: Rescues) -> None:
        """Show what is offered, or nothing."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for offer in rescues.offers[:_MOST]:
            self._column.addWidget(self._line(offer))
        more = len(rescues.offers) - _MOST
        notices = [words.say(self._language) for words in rescues.notices]
        if more > 0:
            notices.append(self.tr("Og {0} til, når desse er tekne hand om.").format(more))
        for text in notices:
            label = QLabel(text)
            label.setWordWrap(True)
            self._column.addWidget(label)
        self.setVisible(bool(rescues.offers or notices))

    def _line(self, offer: Rescue) -> QWidget:
        said = offer.words.say(self._language)
        text = QLabel(said)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        take = QPushButton(self.tr("Hent fram"))
        take.setAccessibleName(self.tr("Hent fram: {0}").format(offer.recovery.title))
        take.clicked.connect(lambda: self.taken_up.emit(offer.recovery))
        throw = QPushButton(self.tr("Kast"))
        throw.setObjectName("plain")
        throw.setAccessibleName(self.tr("Kast: {0}").format(offer.recovery.title))
        throw.clicked.connect(lambda: self._throw(throw, offer))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text, 1)
        row.addWidget(take)
        row.addWidget(throw)
        return box

    def _throw(self, button: QPushButton, offer: Rescue) -> None:
        sure = self.tr("Kast for godt?")
        if button.text() == sure:
            self.thrown_away.emit(offer.recovery)
        else:
            button.setText(sure)
