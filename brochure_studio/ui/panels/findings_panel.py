"""The findings of the checks, by page: what, why, what to do, the way there, and a quick mend."""

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

from brochure_studio.layout.resources import MissingError
from brochure_studio.model.left_over import LeftOver, left_over
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.grades import grade_name
from brochure_studio.ui.look.signs import Dot
from brochure_studio.ui.panels.fixes import Fix, find_fix
from brochure_studio.values.finding import Finding, Grade


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
        column.addWidget(_tally(self._shown) if self._shown else _fine(self.tr("Alt i orden.")))
        for label, findings in self._by_page(self._session):
            heading = QLabel(label)
            heading.setObjectName("heading")
            column.addWidget(heading)
            for finding in findings:
                column.addWidget(self._card(finding, self._session))
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

    def _card(self, finding: Finding, session: Session) -> QWidget:
        language = session.language
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
        why, todo = QLabel(finding.why.say(language)), QLabel(finding.todo.say(language))
        why.setObjectName("help")
        for label in (what, why, todo):
            label.setWordWrap(True)
            words.addWidget(label)
        words.addLayout(self._buttons(finding, session))
        row.addLayout(words, 1)
        spoken = f"{grade_name(finding.grade)}: {what.text()}. {why.text()} {todo.text()}"
        card.setAccessibleName(spoken)
        return card

    def _buttons(self, finding: Finding, session: Session) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 3, 0, 0)
        row.setSpacing(6)
        said = finding.what.say(session.language)
        if finding.where.slot is not None or finding.where.page is not None:
            go = QPushButton(self.tr("Gå til"))
            go.setObjectName("plain")
            go.setAccessibleName(self.tr("Gå til: {0}").format(said))
            go.clicked.connect(lambda: self.go_asked.emit(finding))
            row.addWidget(go)
        fix = find_fix(
            finding,
            session.template,
            session.document,
            lambda f, lang: _alt(session, f, lang),
            session.choice,
            _left_over(session) if finding.code == "content-left-over" else (),
        )
        if fix is not None:
            row.addWidget(self._fix_button(fix, said, session))
        row.addStretch(1)
        return row

    def _fix_button(self, fix: Fix, said: str, session: Session) -> QPushButton:
        label = fix.label.say(session.language)
        name = fix.button.say(session.language)
        button = QPushButton(name)
        button.setToolTip(self.tr("{0}. Kan angrast.").format(label))
        button.setAccessibleName(f"{name}: {said} – {label}")
        step = label if name == label else f"{name}: {label}"
        button.clicked.connect(lambda: _mend(session, fix, step))
        return button


def _mend(session: Session, fix: Fix, step: str) -> None:
    if session.do(fix.edit, step):
        session.check_now()


def _left_over(session: Session) -> tuple[LeftOver, ...]:
    bench = session.bench
    return left_over(bench.template, bench.brand, session.document, tuple(bench.audiences))


def _alt(session: Session, file: str, language: str) -> str:
    try:
        known = session.bench.resources.picture(file).alt or {}
    except (MissingError, OSError):
        return ""
    return known.get(language, "")


def _tally(findings: tuple[Finding, ...]) -> QWidget:
    """Return a line with the mark, the count and the name of each grade that is there."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for grade in (Grade.BLOCKING, Grade.FIXED, Grade.WARNING):
        count = sum(finding.grade is grade for finding in findings)
        if count:
            row.addWidget(Dot(grade))
            row.addWidget(QLabel(f"{count} · {grade_name(grade)}"))
            row.addSpacing(8)
    row.addStretch(1)
    return box


def _fine(text: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 6, 0, 0)
    row.addWidget(Dot(Grade.OK))
    row.addWidget(QLabel(text), 1)
    return box
