"""What is known of one document of a campaign: findings, exports, and which languages lack."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.completeness import CellState, Completeness
from brochure_studio.ui.campaign.matrix import Matrix, cell_name, paint_mark
from brochure_studio.ui.campaign.sayings import say_export
from brochure_studio.ui.look.signs import Dot
from brochure_studio.usecases.overview import DocumentState

_MOST = 4


class DocumentDetails(QFrame):
    """The pane beside the rows."""

    opened = Signal(str)
    variants_asked = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._language = language
        self._names: dict[str, str] = {}
        self._state: DocumentState | None = None
        self._title, self._lacks = QLabel(), QLabel()
        self._found, self._exports = QVBoxLayout(), QVBoxLayout()
        self._legend = _legend()
        self.matrix = Matrix(language)
        self.open = QPushButton(self.tr("Opne dokumentet"))
        self.variants = QPushButton(self.tr("Alle variantane"))
        self._build()
        self.show_state(None)

    def _build(self) -> None:
        self._title.setObjectName("heading")
        self._title.setWordWrap(True)
        self._lacks.setWordWrap(True)
        self._lacks.setObjectName("help")
        self.open.setObjectName("primary")
        self.open.clicked.connect(self._open)
        self.variants.clicked.connect(self._ask_variants)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 20, 18)
        column.setSpacing(9)
        column.addWidget(self._title)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.variants)
        buttons.addStretch(1)
        column.addLayout(buttons)
        for name, part in (
            (self.tr("Kontrollen"), self._found),
            (self.tr("Eksportert"), self._exports),
        ):
            column.addSpacing(4)
            column.addWidget(_heading(name))
            part.setSpacing(5)
            column.addLayout(part)
        column.addSpacing(4)
        column.addWidget(_heading(self.tr("Språk og kommunar")))
        column.addWidget(self._lacks)
        column.addWidget(self.matrix, 1)
        column.addWidget(self._legend)

    def _open(self) -> None:
        if self._state is not None:
            self.opened.emit(str(self._state.file))

    def _ask_variants(self) -> None:
        if self._state is not None:
            self.variants_asked.emit(str(self._state.file))

    def set_names(self, names: dict[str, str]) -> None:
        """Know municipalities by their names."""
        self._names = names

    def show_state(self, state: DocumentState | None) -> None:
        """Show another document; None as long as nothing is known."""
        self._state = state
        self._title.setText(state.title if state else self.tr("Kontrollerer …"))
        tip = self.tr("Sjå dokumentet i alle storleikar, kommunar og språk")
        for button, said in ((self.open, ""), (self.variants, tip)):
            button.setEnabled(state is not None)
            button.setToolTip(said if state else self.tr("Dokumentet blir lese akkurat no"))
        _empty(self._found)
        _empty(self._exports)
        found = state.completeness if state else None
        for widget in (self.matrix, self._lacks, self._legend):
            widget.setVisible(found is not None)
        if state is None:
            return
        self._show_found(state)
        for export in state.exports:
            self._exports.addWidget(_line(say_export(export, self._language)))
        if not state.exports:
            self._exports.addWidget(_line(self.tr("Ikkje enno."), "help"))
        if found is not None:
            shown = tuple(one for one in found.municipalities if found.overridden(one))
            self.matrix.show_completeness(found, shown, self._names)
            self._lacks.setText(self._say_lacks(found))

    def _show_found(self, state: DocumentState) -> None:
        problems = state.error.problems if state.error else ()
        for problem in problems[:_MOST]:
            self._found.addWidget(_line(problem.say(self._language)))
        if state.error is None and not state.findings:
            self._found.addWidget(_line(self.tr("Alt i orden.")))
        ranked = sorted(state.findings, key=lambda finding: -finding.grade)
        for finding in ranked[:_MOST]:
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(Dot(finding.grade), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(_line(finding.what.say(self._language)), 1)
            self._found.addWidget(box)
        more = len(state.findings) + len(problems) - _MOST
        if more > 0:
            self._found.addWidget(_line(self.tr("… og {0} til").format(more), "help"))

    def _say_lacks(self, found: Completeness) -> str:
        total = len(found.rows)
        parts = [f"{one} {found.done(one)}/{total}" for one in found.languages]
        own = [
            self.tr("{0}: {1} eigne").format(self._names.get(one, one), count)
            for one in found.municipalities
            if (count := found.overridden(one))
        ]
        none = self.tr("Ingen kommunar har eige innhald")
        return "   ".join((*parts, *(own or ((none,) if found.municipalities else ()))))


class _Mark(QWidget):
    """A mark of the matrix, for its legend."""

    def __init__(self, state: CellState) -> None:
        super().__init__()
        self._state = state
        self.setFixedSize(QSize(14, 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_mark(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._state)


def _legend() -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(3)
    states: tuple[CellState, ...] = ("own", "template", "missing", "unchecked", "unasked", "master")
    for number, state in enumerate(states):
        row, column = divmod(number, 2)
        grid.addWidget(_Mark(state), row, 2 * column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_line(cell_name(state), "help"), row, 2 * column + 1)
    for words in (1, 3):
        grid.setColumnStretch(words, 1)
    return box


def _line(text: str, name: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setObjectName(name)
    return label


def _heading(text: str) -> QLabel:
    return _line(text, "heading")


def _empty(part: QVBoxLayout) -> None:
    while (item := part.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # Out of sight at once; it is deleted only when events are handled.
            widget.hide()
            widget.deleteLater()
