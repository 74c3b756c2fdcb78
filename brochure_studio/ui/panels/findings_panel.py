"""The findings of the checks, by page: what, why, what to do, and the way there."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.signs import Dot
from brochure_studio.values.finding import Finding, Grade


def worst(findings: Iterable[Finding]) -> Grade:
    """Return the worst grade of findings; OK where there are none."""
    return max((finding.grade for finding in findings), default=Grade.OK)


class FindingsPanel(QScrollArea):
    """Cards of findings grouped by page."""

    go_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Funn i kontrollen"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session: Session | None = None
        self._shown: tuple[Finding, ...] | None = None

    def set_session(self, session: Session) -> None:
        """Show another document's findings."""
        self._session, self._shown = session, None
        session.findings_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._session is None or self._session.findings == self._shown:
            return
        self._shown = self._session.findings
        at = self.verticalScrollBar().value()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(10)
        for label, findings in self._by_page(self._session):
            heading = QLabel(label)
            heading.setObjectName("heading")
            column.addWidget(heading)
            for finding in findings:
                column.addWidget(self._card(finding, self._session.language))
        if not self._shown:
            column.addWidget(_fine(self.tr("Alt i orden. Ingenting å rette.")))
        column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(at)

    def _by_page(self, session: Session) -> Iterable[tuple[str, list[Finding]]]:
        pages = session.scene.pages
        for number, findings in groupby(session.findings, key=lambda finding: finding.where.page):
            if number is None or number >= len(pages):
                yield self.tr("Heile dokumentet"), list(findings)
            else:
                yield f"{number + 1}  {pages[number].name}", list(findings)

    def _card(self, finding: Finding, language: str) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(Dot(finding.grade), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        what = QLabel(finding.what.say(language))
        font = what.font()
        font.setBold(True)
        what.setFont(font)
        quiet = " ".join((finding.why.say(language), finding.todo.say(language)))
        why = QLabel(quiet)
        why.setObjectName("help")
        for label in (what, why):
            label.setWordWrap(True)
            words.addWidget(label)
        row.addLayout(words, 1)
        if finding.where.slot is not None or finding.where.page is not None:
            words.addWidget(self._go_button(finding, language), 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _go_button(self, finding: Finding, language: str) -> QPushButton:
        button = QPushButton(self.tr("Gå til"))
        button.setObjectName("plain")
        button.setAccessibleName(self.tr("Gå til: {0}").format(finding.what.say(language)))
        button.clicked.connect(lambda: self.go_asked.emit(finding))
        return button


def _fine(text: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 6, 0, 0)
    row.addWidget(Dot(Grade.OK))
    row.addWidget(QLabel(text), 1)
    return box
