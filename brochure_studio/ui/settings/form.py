"""The parts that the settings page is laid out with: cards of a name, a control and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.ui.look.measures import letters


class SettingCard(QFrame):
    """One setting: its name on the left; what one chooses, and what it means, on the right."""

    def __init__(self, name: str, help: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.name = QLabel(name)
        self.name.setWordWrap(True)
        self.name.setFixedWidth(letters(26, least=190))
        self._help = quiet(help)
        self.control: QWidget = self
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._column.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    def hold(self, control: QWidget) -> None:
        """Put the control over the sentence; the name is its label."""
        self.control = control
        self.name.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(self.name.text())
        control.setAccessibleDescription(self._help.text())
        self._column.insertWidget(0, control, 0, Qt.AlignmentFlag.AlignLeft)


class PlaceCard(SettingCard):
    """A setting that is a file or a folder: what is chosen, what is wrong with it, its buttons."""

    def __init__(self, name: str, help: str) -> None:
        super().__init__(name, help)
        self._place = QLabel()
        self._place.setWordWrap(True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._column.insertWidget(0, self._place)
        self._column.insertWidget(1, self._state)
        self._column.insertLayout(2, self._buttons)

    def add_button(self, text: str) -> QPushButton:
        """Add a button after those that are there."""
        button = QPushButton(text)
        button.setAccessibleDescription(self.name.text())
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        if self.control is self:
            self.control = button
        return button

    def show_place(self, place: str, state: str, usable: bool) -> None:
        """Show what is chosen and a sentence about it."""
        self._place.setText(place)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self._state.setObjectName("quiet" if usable else "over")
        # A style sheet looks at names only when it is applied anew.
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    @property
    def state(self) -> str:
        """Return the sentence about what is chosen."""
        return self._state.text()


def quiet(text: str) -> QLabel:
    """Return a sentence that explains."""
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    return label
