"""A document that cannot be opened: every problem with its line, and what can be done about it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.look.signs import Dot
from brochure_studio.values.finding import Problem, UnreadableError


class BrokenPage(QWidget):
    """Lists what is wrong with a file; nothing in the file is changed by looking at it."""

    left = Signal()
    again = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._language = language
        self._path = Path()
        self._problems: tuple[Problem, ...] = ()
        self._title, self._about = QLabel(), QLabel()
        self._list = QScrollArea()
        self.retry = QPushButton(self.tr("Prøv igjen"))
        self._build()

    def _build(self) -> None:
        self._title.setObjectName("title")
        for label in (self._title, self._about):
            label.setWordWrap(True)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Det som er gale i fila"))
        column = QVBoxLayout(self)
        column.setContentsMargins(44, 28, 44, 20)
        column.setSpacing(12)
        back = QPushButton(self.tr("‹ Til startsida"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._list, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.retry.setObjectName("primary")
        self.retry.clicked.connect(lambda: self.again.emit(self._path))
        edit = QPushButton(self.tr("Opne i tekstredigering"))
        edit.setToolTip(self.tr("Opne fila i programmet som maskina di bruker til tekstfiler"))
        edit.clicked.connect(self._edit)
        copy = QPushButton(self.tr("Kopier lista"))
        copy.setToolTip(self.tr("Kopier alt som står her, til dømes for å sende det til nokon"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        row = QHBoxLayout()
        for button in (self.retry, edit, copy):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_problems(self, path: Path, error: UnreadableError) -> None:
        """Show what is wrong with a file."""
        self._path, self._problems = path, error.problems
        self._title.setText(self.tr("«{0}» kan ikkje opnast enno").format(path.name))
        count = len(error.problems)
        one = self.tr("Éin ting må rettast. Fila er ikkje rørt, og ingenting er borte.")
        many = self.tr("{0} ting må rettast. Fila er ikkje rørt, og ingenting er borte.")
        self._about.setText(one if count == 1 else many.format(count))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for problem in error.problems:
            column.addWidget(self._card(problem))
        column.addStretch(1)
        self._list.setWidget(inside)
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, problem: Problem) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(Dot(problem.grade), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        for text, name in self._lines(problem):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setObjectName(name)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        row.addLayout(words, 1)
        return card

    def _lines(self, problem: Problem) -> tuple[tuple[str, str], ...]:
        where = problem.file.name
        if problem.line:
            place = self.tr("{0}, linje {1}, teikn {2}")
            where = place.format(where, problem.line, problem.column)
        if problem.said is not None:
            said = problem.said.say(self._language)
            return ((where, "quiet"), (said[:1].upper() + said[1:], ""))
        what, todo = (text[:1].upper() + text[1:] for text in (problem.what, problem.todo))
        return ((where, "quiet"), (what, ""), (todo, "help"))

    def as_text(self) -> str:
        """Return the list as text to send to somebody."""
        return "\n".join(problem.say(self._language) for problem in self._problems)

    def _edit(self) -> None:
        file = self._problems[0].file if self._problems else self._path
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
