"""The strip under the toolbar that tells what happened: never a dialog, never a traceback."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from brochure_studio.ui.announce import announce
from brochure_studio.ui.look.icons import icon

NoticeGrade = Literal["good", "warning", "blocking"]
# A button of the strip: what it says and what it does.
Choice = tuple[str, Callable[[], object]]


class NoticeStrip(QFrame):
    """One notice at a time, with what can be done about it; gone when it is closed or outdated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setIconSize(QSize(16, 16))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Lukk meldinga"))
        close.setToolTip(self.tr("Lukk meldinga"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 10, 8)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """Return what the strip says."""
        return self._text.text()

    def tell(self, grade: NoticeGrade, text: str, *choices: Choice) -> None:
        """Show a notice with buttons."""
        self.setProperty("grade", grade)
        # A style sheet looks at properties only when it is applied anew.
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        announce(self, text, urgent=grade == "blocking")
        self._clear()
        for label, do in choices:
            button = QPushButton(label)
            button.setObjectName("plain")
            # Of buttons outside a dialog, Qt lets Enter press only these.
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, do=do: do())
            self._buttons.addWidget(button)
        self.show()

    def let_go(self) -> None:
        """Put away what only told that something went well; what asks or warns stays."""
        if self.property("grade") == "good":
            self.hide()

    def _clear(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
