"""The head of the page of letters: the document, the four steps, and the way to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabBar, QVBoxLayout, QWidget

LIST, COLUMNS, PREVIEW, EXPORT = range(4)


class PageHead(QWidget):
    """Shows where one is; `left` goes back to the pages."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.tabs, self.onward = QLabel(), QTabBar(), QPushButton()
        names = (self.tr("Liste"), self.tr("Kolonnar"), self.tr("Sjå breva"), self.tr("Eksport"))
        for number, name in enumerate(names, 1):
            self.tabs.addTab(f"{number}  {name}")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Stega"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._line())
        outer.addWidget(self.tabs)
        self.onward.clicked.connect(lambda: self.tabs.setCurrentIndex(self.tabs.currentIndex() + 1))

    def _line(self) -> QHBoxLayout:
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        back = QPushButton(self.tr("‹ Tilbake til sidene"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        self.onward.setObjectName("primary")
        line = QHBoxLayout()
        line.setContentsMargins(12, 8, 16, 6)
        line.setSpacing(14)
        line.addWidget(back)
        line.addWidget(self.title, 1)
        line.addWidget(self.onward)
        return line

    def allow(self, has_list: bool, is_usable: bool) -> str:
        """Let the steps be reached that there is something for; return what letters still lack."""
        lack = "" if has_list else self.tr("Vel ei liste først")
        unusable = lack or ("" if is_usable else self.tr("Lista kan ikkje nyttast"))
        for step, reason in ((COLUMNS, lack), (PREVIEW, unusable), (EXPORT, unusable)):
            self.tabs.setTabEnabled(step, not reason)
            self.tabs.setTabToolTip(step, reason)
        self.show_onward()
        return unusable

    def show_onward(self) -> None:
        """Show the way from the step one is at to the next."""
        step = self.tabs.currentIndex()
        names = (
            self.tr("Vidare til kolonnane"),
            self.tr("Sjå breva"),
            self.tr("Vidare til eksport"),
        )
        self.onward.setVisible(step < EXPORT)
        if step < EXPORT:
            self.onward.setText(names[step])
            allowed = self.tabs.isTabEnabled(step + 1)
            self.onward.setEnabled(allowed)
            self.onward.setToolTip("" if allowed else self.tabs.tabToolTip(step + 1))
