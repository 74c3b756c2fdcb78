"""The third step: any recipient's letter as it will be, those that may break first."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.merge.list_problems import say_todo, say_what
from brochure_studio.ui.announce import announce
from brochure_studio.ui.letters.easel import Drawn, Easel
from brochure_studio.ui.letters.problem_table import ProblemTable, grade_icon
from brochure_studio.ui.letters.records import ShownLetter, Survey
from brochure_studio.ui.letters.sayings import (
    LetterRow,
    finding_rows,
    letter_rows,
    say_survey,
)
from brochure_studio.ui.letters.sheet_view import SheetView
from brochure_studio.ui.letters.source import LetterSource
from brochure_studio.ui.panels.variant_names import LANGUAGES, name_value
from brochure_studio.values.finding import Grade

_SERIAL = Qt.ItemDataRole.UserRole
# Held-back letters beyond these are in the list to mend.
_MOST = 500
_REST_MS = 120


class PreviewStep(QWidget):
    """The step; `shown` comes with each letter that is drawn."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, source: LetterSource, language: str) -> None:
        super().__init__()
        self._language = language
        self.easel = Easel(source, self)
        self.survey: Survey | None = None
        self.serial = 0
        self._serials: dict[int, int] = {}
        self.letter: ShownLetter | None = None
        self.said = QLabel()
        self.worth = QListWidget()
        self.stops = ProblemTable(self.tr("Det som må rettast i brevet sjølv"))
        self.before, self.after = QPushButton("◀"), QPushButton("▶")
        self.row = QSpinBox()
        self.about, self.wrong = QLabel(), QLabel()
        self.view = SheetView()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._draw)
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._paper(), 1)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        side.setFixedWidth(380)
        self.said.setWordWrap(True)
        heading = QLabel(self.tr("Sjå på desse fyrst"))
        heading.setObjectName("heading")
        self.worth.setAccessibleName(self.tr("Breva som er haldne tilbake, og dei mest utsette"))
        self.worth.setWordWrap(True)
        self.worth.setIconSize(QSize(16, 16))
        self.worth.setFrameShape(QFrame.Shape.NoFrame)
        self.worth.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 14, 10, 12)
        column.setSpacing(8)
        for part in (self.said, heading):
            column.addWidget(part)
        column.addWidget(self.worth, 1)
        return side

    def _paper(self) -> QWidget:
        for button, said in (
            (self.before, self.tr("Brevet før (Alt+Venstre)")),
            (self.after, self.tr("Neste brev (Alt+Høgre)")),
        ):
            button.setToolTip(said)
            button.setAccessibleName(said)
        self.before.setShortcut("Alt+Left")
        self.after.setShortcut("Alt+Right")
        self.row.setAccessibleName(self.tr("Rad i lista"))
        self.row.lineEdit().setAccessibleName(self.row.accessibleName())
        self.row.setToolTip(self.tr("Skriv nummeret på ei rad for å sjå brevet hennar"))
        self.row.setKeyboardTracking(False)
        self.row.setFixedWidth(130)
        self.wrong.setWordWrap(True)
        self.wrong.setObjectName("over")
        label = QLabel(self.tr("Rad"))
        label.setBuddy(self.row)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for part in (self.before, self.after, label, self.row):
            bar.addWidget(part)
        bar.addSpacing(8)
        bar.addWidget(self.about, 1)
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(20, 12, 20, 10)
        column.setSpacing(6)
        column.addLayout(bar)
        column.addWidget(self.wrong)
        column.addWidget(self.stops, 1)
        column.addWidget(self.view, 1)
        self.stops.hide()
        return pane

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.leaf(-1))
        self.after.clicked.connect(lambda: self.leaf(1))
        self.row.valueChanged.connect(self.go_to_row)
        self.worth.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.view.room_changed.connect(self._rest.start)
        self.easel.drawn.connect(self._show)
        self.easel.failed.connect(self.failed)

    # What is shown

    def show_working(self, said: str) -> None:
        """Show that the letters are being composed."""
        self.said.setText(said)

    def show_survey(self, survey: Survey) -> None:
        """Show what came of composing all, with the first of those worth a look."""
        self.survey = survey
        self.said.setText(say_survey(survey))
        self.stops.setVisible(bool(survey.stops))
        self.stops.show_rows(finding_rows(survey.stops, self._language))
        self.view.setVisible(not survey.stops)
        self._fill(tuple(letter_rows(survey, self._language)))
        count = len(survey.plan.roll)
        for part in (self.before, self.after, self.row):
            part.setEnabled(bool(count) and not survey.stops)
        rows = [survey.plan.roll.row(serial) for serial in range(1, count + 1)]
        self._serials = {row: serial for serial, row in enumerate(rows, 1)}
        self.row.blockSignals(True)
        self.row.setRange(min(rows, default=0), max(rows, default=0))
        self.row.blockSignals(False)
        if count and not survey.stops:
            first = self.worth.item(0)
            self.go_to(first.data(_SERIAL) if self.worth.count() else 1)

    def _fill(self, rows: tuple[LetterRow, ...]) -> None:
        self.worth.blockSignals(True)
        self.worth.clear()
        for row in rows[:_MOST]:
            item = QListWidgetItem(self.tr("Rad {0}: {1}").format(row.row, row.why))
            grade = Grade.BLOCKING if row.is_held else Grade.OK
            item.setIcon(grade_icon(grade))
            item.setData(_SERIAL, row.serial)
            self.worth.addItem(item)
        self.worth.blockSignals(False)

    def leaf(self, step: int) -> None:
        """Go to the letter before or after in print order."""
        self.go_to(self.serial + step)

    def go_to_row(self, row: int) -> None:
        """Go to the letter of a row; of a row that gets none, the next that does is shown."""
        later = [one for one in self._serials if one >= row]
        if later:
            self.go_to(self._serials[min(later)])

    def go_to(self, serial: int) -> None:
        """Show the letter of a serial; there is nothing before the first or after the last."""
        if self.survey is None or not 1 <= serial <= len(self.survey.plan.roll):
            return
        self.serial = serial
        self.row.blockSignals(True)
        self.row.setValue(self.survey.plan.roll.row(serial))
        self.row.blockSignals(False)
        self._draw()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.go_to(item.data(_SERIAL))

    def _draw(self) -> None:
        survey = self.survey
        if survey is not None and self.serial and not survey.stops:
            width = self.view.page_width
            self.easel.draw(survey, self.serial, width, self.devicePixelRatioF())

    def _show(self, drawn: Drawn) -> None:
        letter = drawn.letter
        self.letter = letter
        self.view.show_images(drawn.images)
        self.about.setText(self._say_about(letter))
        said = " ".join(
            f"{say_what(one).say(self._language)}; {say_todo(one).say(self._language)}."
            for one in letter.problems
        )
        held = self.tr("Halde tilbake: {0}").format(said)
        self.wrong.setText(held if said else "")
        self.wrong.setVisible(bool(said))
        self.view.setAccessibleDescription(f"{self.about.text()} {self.wrong.text()}")
        announce(self, self.about.text())
        self.shown.emit(letter)

    def _say_about(self, letter: ShownLetter) -> str:
        survey = self.survey
        if survey is None:
            return ""
        variant = dict(letter.variant)
        document = survey.work.document
        language = variant.get("language", document.language)
        place = variant.get("municipality", document.municipality)
        parts = [
            self.tr("Brev {0} av {1}").format(letter.serial, len(survey.plan.roll)),
            LANGUAGES.get(language, language),
        ]
        if place:
            parts.append(name_value(survey.work.brand, "municipality", place))
        return "  ·  ".join(parts)
