"""The status bar: what the checks say, what is saved, how large the page is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStatusBar, QToolButton, QWidget

from brochure_studio.ui.announce import announce
from brochure_studio.ui.look.grades import worst
from brochure_studio.ui.look.icons import icon
from brochure_studio.ui.look.signs import Dot
from brochure_studio.values.finding import Finding


class Status(QStatusBar):
    """Findings on the left, saving in the middle, zoom on the right."""

    findings_asked = Signal()
    zoom_asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._dot, self._count = Dot(), QPushButton(self.tr("Kontrollerer …"))
        self._count.setObjectName("plain")
        self._count.setToolTip(self.tr("Vis funna i kontrollen"))
        self._count.clicked.connect(self.findings_asked)
        self._saved = QLabel()
        self._saved.setObjectName("quiet")
        self._zoom = QLabel()
        self._zoom.setMinimumWidth(52)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._editor = QWidget()
        row = QHBoxLayout(self._editor)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(6)
        row.addWidget(self._dot)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._saved)
        row.addSpacing(16)
        row.addWidget(self._zoom_button("minus", self.tr("Mindre"), 1 / 1.25))
        row.addWidget(self._zoom)
        row.addWidget(self._zoom_button("plus", self.tr("Større"), 1.25))
        self.addPermanentWidget(self._editor, 1)

    def _zoom_button(self, name: str, label: str, factor: float) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setAccessibleName(label)
        button.setToolTip(label)
        button.setMinimumSize(28, 28)
        button.clicked.connect(lambda: self.zoom_asked.emit(factor))
        return button

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show the light and the count of findings."""
        self._dot.show_grade(worst(findings))
        count = len(findings)
        said = self.tr("{0} funn").format(count) if count else self.tr("Alt i orden")
        if said != self._count.text():
            announce(self, said)
        self._count.setText(said)

    def show_saved(self, text: str) -> None:
        """Show what is saved."""
        self._saved.setText(text)

    def show_zoom(self, share: float) -> None:
        """Show the zoom, 1 for true size."""
        self._zoom.setText(f"{round(share * 100)} %")
