"""A row that names a file, or none: chosen, dropped, or taken away."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class FileRow(QWidget):
    """What the file is for, its name, and the buttons; `chosen` comes with a file or None."""

    chosen = Signal(object)

    def __init__(self, name: str, tip: str, may_go: bool = True) -> None:
        super().__init__()
        self._name = name
        self.file: Path | None = None
        self.folder: Path | None = None
        self._said = QLabel(self.tr("Inga fil"))
        self._said.setObjectName("help")
        self._said.setWordWrap(True)
        self.choose = QPushButton(self.tr("Vel fil …"))
        self.choose.setAccessibleName(self.tr("Vel fil: {0}").format(name))
        self.choose.setToolTip(tip)
        self.remove = QPushButton(self.tr("Ta bort"))
        self.remove.setObjectName("plain")
        self.remove.setAccessibleName(self.tr("Ta bort fila: {0}").format(name))
        self.remove.setVisible(False)
        self._may_go = may_go
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._said, 1)
        row.addWidget(self.remove)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(QLabel(name))
        column.addLayout(row)

    def show_file(self, file: Path | None) -> None:
        """Show a file, or that there is none."""
        self.file = file
        self._said.setText(file.name if file else self.tr("Inga fil"))
        self._said.setToolTip(str(file) if file else "")
        self.remove.setVisible(file is not None and self._may_go)

    def _ask(self) -> None:
        start = str(self.file.parent if self.file else self.folder or "")
        kinds = self.tr("Lister (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;Alle (*)")
        file, _ = QFileDialog.getOpenFileName(self, self._name, start, kinds)
        if file:
            self._take(Path(file))

    def _take(self, file: Path | None) -> None:
        self.show_file(file)
        self.chosen.emit(file)

    def _remove(self) -> None:
        self._take(None)
        self.choose.setFocus()
