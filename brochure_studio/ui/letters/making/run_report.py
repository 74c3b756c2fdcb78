"""What came of a run: how many, in which files, and who is held back and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.ui.announce import announce
from brochure_studio.ui.letters.problem_table import ProblemTable
from brochure_studio.ui.letters.sayings import problem_rows

_MOST_FILES = 4


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a run: a sentence, its files, notes, and problems that hold rows back."""

    sum: str
    files: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[ListProblem, ...] = ()


class RunReport(QWidget):
    """Shows it, with buttons to the files; `mend_asked` asks for the list to mend."""

    mend_asked = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._first, self._is_working = Path(), False
        self.sum, self.files = QLabel(), QLabel()
        self.open_file = QPushButton()
        self.open = QPushButton(self.tr("Opne mappa"))
        self.mend = QPushButton(self.tr("Lagre radene som må rettast …"))
        self.table = ProblemTable(self.tr("Kven som er halden tilbake, og kvifor"))
        self._build()
        self.open.clicked.connect(lambda: _open(self._first.parent))
        self.open_file.clicked.connect(lambda: _open(self._first))
        self.mend.clicked.connect(self.mend_asked)
        self.clear()

    def _build(self) -> None:
        self.sum.setObjectName("heading")
        self.files.setObjectName("help")
        buttons = QHBoxLayout()
        for button in (self.open_file, self.open, self.mend):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self.sum, self.files):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addLayout(buttons)
        column.addWidget(self.table, 100)
        # Where there is no table, what is said stays at the top.
        column.addStretch(1)

    def clear(self) -> None:
        """Show that nothing has been made yet."""
        self._first, self._is_working = Path(), False
        self.sum.setText(self.tr("Ingenting er laga i denne omgangen enno."))
        self._say_files("")
        for part in (self.open, self.open_file, self.mend, self.table):
            part.hide()
        self.table.show_rows(())

    def show_working(self, said: str) -> None:
        """Show that something is being made, in place of what came of the last run."""
        self.clear()
        self._is_working = True
        self.sum.setText(said)

    def end(self) -> None:
        """Show no more that something is being made."""
        if self._is_working:
            self.clear()

    def show_told(self, told: Told, can_mend: bool) -> None:
        """Show what came of a run; `can_mend` tells whether some rows can be put right."""
        self._first, self._is_working = told.files[0] if told.files else Path(), False
        one, many = self.tr("Opne fila"), self.tr("Opne den første fila")
        self.open_file.setText(many if len(told.files) > 1 else one)
        self.sum.setText(told.sum)
        self._say_files("  ·  ".join((*self._names(told.files), *told.notes)))
        for button in (self.open, self.open_file):
            button.setVisible(bool(told.files))
        self.mend.setVisible(can_mend)
        self.table.show_rows(problem_rows(told.problems, self._language))
        self.table.setVisible(bool(told.problems))
        announce(self, told.sum, urgent=True)

    def _say_files(self, said: str) -> None:
        self.files.setText(said)
        # Empty it would still take the keys.
        self.files.setVisible(bool(said))

    def _names(self, files: tuple[Path, ...]) -> Iterable[str]:
        more = len(files) - _MOST_FILES
        names = [file.name for file in files[:_MOST_FILES]]
        return [*names, self.tr("og {0} til").format(more)] if more > 0 else names


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
