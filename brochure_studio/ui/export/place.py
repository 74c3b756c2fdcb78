"""Where an export goes: the folder, and the file's name, which may be written over."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.usecases.names import safe_name


class Place(QWidget):
    """Shows name and folder; `changed` comes when either is another."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._files: tuple[Path, ...] = ()
        self._own_name = ""
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Filnamn"))
        self.name.textEdited.connect(self._rename)
        self._suffix, self._where = QLabel(), QLabel()
        self._where.setObjectName("help")
        self._where.setWordWrap(True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._suffix.setObjectName("quiet")
        self.change = QPushButton(self.tr("Vel mappe …"))
        self.change.setToolTip(self.tr("Legg fila ein annan stad"))
        self.change.clicked.connect(self._choose)
        self._build()

    def _build(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(self._suffix)
        second.addWidget(self._where, 1)
        second.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)

    @property
    def folder(self) -> Path:
        """Return the folder."""
        return self._folder

    def set_folder(self, folder: Path) -> None:
        """Export into another folder."""
        self._folder = folder
        self.changed.emit()

    def forget_name(self) -> None:
        """Let the receiver's own rule name the file again."""
        self._own_name = ""

    def named(self, files: tuple[Path, ...]) -> tuple[Path, ...]:
        """Return the files of an order, under the name that was written where there is one."""
        if len(files) == 1 and self._own_name:
            return (files[0].with_name(safe_name(self._own_name) + files[0].suffix),)
        return files

    def show_files(self, files: tuple[Path, ...]) -> None:
        """Show the files that will come."""
        self._files = files
        self._where.setText(str(files[0].parent))
        single = len(files) == 1
        self.name.setReadOnly(not single)
        self.name.setToolTip("" if single else self.tr("Fleire filer får namn etter sidetalet"))
        shown = files[0].stem if single else f"{files[0].name} … {files[-1].name}"
        self._suffix.setText(files[0].suffix if single else self.tr("{0} filer").format(len(files)))
        if not self.name.hasFocus():
            self.name.setText(shown)

    def _rename(self, text: str) -> None:
        self._own_name = text.strip()
        self.changed.emit()

    def _choose(self) -> None:
        start = self._folder if self._folder.is_dir() else self._folder.parent
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Vel mappe"), str(start))
        if chosen:
            self.set_folder(Path(chosen))


def free_names(files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the files with the first number behind their names that none of them has yet."""
    for number in range(2, 10_000):
        named = tuple(file.with_name(f"{file.stem}-{number}{file.suffix}") for file in files)
        if not any(file.exists() for file in named):
            return named
    return files
