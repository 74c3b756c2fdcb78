"""Which letters, in which files, and what the files are called."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.printers import Sides
from brochure_studio.ui.look.measures import letters
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.names import again_file_name, check_rule, run_file_name
from brochure_studio.usecases.letters.orders import RUN_SIZE, Only, Part, RunFile, Shape, Whole
from brochure_studio.usecases.letters.serials import SerialsError, read_serials

_MOST = 100_000


class FilesForm(QWidget):
    """The form; `changed` comes with every change. `more` has room for what else sheets need."""

    changed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._document, self._count = "brev", 0
        self.whole = QRadioButton(self.tr("Alle breva"))
        self.only = QRadioButton(self.tr("Berre desse, på nytt:"))
        self.serials = QLineEdit()
        self.runs, self.many = QRadioButton(self.tr("Filer på")), QSpinBox()
        self.single = QRadioButton(self.tr("Éi fil med alle (PDF/VT)"))
        self.each = QRadioButton(self.tr("Ei fil til kvart brev"))
        self.name, self.example = QLineEdit(), QLabel()
        self.duplex = QCheckBox(self.tr("Tosidig"))
        self.more = QVBoxLayout()
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.whole)
        column.addLayout(_side_by_side(self.only, self.serials))
        column.addWidget(heading(self.tr("Filer")))
        column.addLayout(_side_by_side(self.runs, self.many, QLabel(self.tr("brev"))))
        column.addWidget(self.single)
        column.addWidget(self.each)
        label = QLabel(self.tr("Namn"))
        label.setBuddy(self.name)
        column.addLayout(_side_by_side(label, self.name))
        column.addWidget(self.example)
        self.more.setSpacing(6)
        self.more.addWidget(self.duplex)
        column.addLayout(self.more)
        for group in ((self.whole, self.only), (self.runs, self.single, self.each)):
            together = QButtonGroup(self)
            for button in group:
                together.addButton(button)
        self._say()

    def _say(self) -> None:
        self.serials.setPlaceholderText("17-23,40")
        self.serials.setAccessibleName(self.tr("Brevnummer som skal lagast på nytt"))
        self.only.setToolTip(
            self.tr(
                "Brev som vart øydelagde: dei same sidene, i ei fil for seg. Ingen andre får to"
            )
        )
        self.runs.setToolTip(
            self.tr("Kvar fil er ferdig for seg; det som er stoppa, kan halde fram")
        )
        self.many.setRange(2, _MOST)
        self.many.setValue(RUN_SIZE)
        self.many.setMinimumWidth(letters(12, least=90))
        self.many.setAccessibleName(self.tr("Brev i kvar fil"))
        self.many.lineEdit().setAccessibleName(self.many.accessibleName())
        self.name.setAccessibleName(self.tr("Namn på filene"))
        self.name.setToolTip(
            self.tr("{document}, {first}, {last} og {serial} blir fylte ut; aldri namnet på nokon")
        )
        self.example.setObjectName("help")
        self.example.setWordWrap(True)
        self.duplex.setToolTip(
            self.tr("Kvart brev og vedlegg byrjar på ei framside; ei bakside til overs blir blank")
        )
        self.whole.setChecked(True)
        self.runs.setChecked(True)

    def _connect(self) -> None:
        for button in (self.whole, self.only, self.runs, self.single, self.each):
            button.toggled.connect(lambda _: self._show())
        self.many.valueChanged.connect(lambda _: self._show())
        for line in (self.name, self.serials):
            line.textChanged.connect(lambda _: self._show())

    # What is chosen

    @property
    def run_size(self) -> int:
        """Return how many letters a file has, 0 for all in one."""
        return 0 if self.single.isChecked() else 1 if self.each.isChecked() else self.many.value()

    @property
    def rule(self) -> str:
        """Return the rule of the files' names, empty for the usual one."""
        return self.name.text().strip()

    @property
    def sides(self) -> Sides:
        """Return on which sides sheets are printed, turned as a letter is read."""
        return "long" if self.duplex.isChecked() else "one"

    @property
    def part(self) -> Part:
        """Return which letters are wanted; a SerialsError where none are named."""
        return Only(read_serials(self.serials.text())) if self.only.isChecked() else Whole()

    @property
    def lack(self) -> str:
        """Return why there is nothing to be made as it is chosen, empty where there is."""
        try:
            part = self.part
            check_rule(self.rule, self.run_size)
        except SerialsError:
            return self.tr("Skriv brevnummer, til dømes 17-23,40")
        except UsageError as error:
            said = error.words.say(self._language)
            return said[:1].upper() + said[1:]
        if isinstance(part, Only) and self._count and part.serials.last > self._count:
            return self.tr("Lista har brev 1 til {0}").format(self._count)
        return ""

    def show_document(self, document: str, count: int) -> None:
        """Show names of files for a document and so many letters."""
        self._document, self._count = document, count
        self._show()

    def _show(self) -> None:
        is_whole = self.whole.isChecked()
        self.serials.setEnabled(not is_whole)
        self.many.setEnabled(self.runs.isChecked())
        usual = {0: "{document}-letters", 1: "{document}-{serial}"}
        self.name.setPlaceholderText(usual.get(self.run_size, "{document}-{first}-{last}"))
        lack = self.lack
        self.example.setText(lack or self._say_example())
        self.example.setObjectName("over" if lack and (self.rule or not is_whole) else "help")
        self.example.style().unpolish(self.example)
        self.example.style().polish(self.example)
        self.changed.emit()

    def _say_example(self) -> str:
        if self.only.isChecked():
            again = str(read_serials(self.serials.text()))
            return self.tr("1 fil: {0}").format(again_file_name(self._document, again))
        count = self._count or 1
        size = self.run_size or count
        files = -(-count // size)
        last = min(size, count)
        name = run_file_name(
            Shape(self.run_size, self.rule), RunFile(1, 1, last), count, self._document
        )
        if not self._count:
            return name
        if files == 1:
            return self.tr("1 fil: {0}").format(name)
        return self.tr("{0} filer, den første: {1}").format(files, name)


def heading(text: str) -> QLabel:
    """Return a heading of a form."""
    label = QLabel(text)
    label.setObjectName("heading")
    return label


def _side_by_side(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, QLineEdit) else 0, Qt.AlignmentFlag.AlignVCenter)
    if not any(isinstance(part, QLineEdit) for part in parts):
        row.addStretch(1)
    return row
