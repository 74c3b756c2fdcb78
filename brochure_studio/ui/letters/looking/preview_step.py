"""The third step: any recipient's letter as it will be, those that may break first."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.merge.problems.catalog import say_todo, say_what
from brochure_studio.ui.announce import announce
from brochure_studio.ui.letters.looking.easel import Drawn, Easel
from brochure_studio.ui.letters.looking.letter_bar import LetterBar
from brochure_studio.ui.letters.looking.letter_source import LetterSource
from brochure_studio.ui.letters.looking.sheet_view import SheetView
from brochure_studio.ui.letters.looking.view_bar import ViewBar
from brochure_studio.ui.letters.looking.worth_list import WorthList
from brochure_studio.ui.letters.problem_table import ProblemTable
from brochure_studio.ui.letters.records import ShownLetter, Survey
from brochure_studio.ui.letters.sayings import finding_rows, letter_rows, say_survey
from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.panels.variant_names import LANGUAGES, name_value

_REST_MS = 120


class PreviewStep(QWidget):
    """The step; `shown` comes with each letter that is drawn, a proof is asked for and stopped."""

    shown = Signal(object)
    failed = Signal(object)
    proof_asked = Signal()
    proof_stopped = Signal()

    def __init__(self, source: LetterSource, language: str) -> None:
        super().__init__()
        self._language = language
        self.easel = Easel(source, self)
        self.survey: Survey | None = None
        self.serial = 0
        self._serials: dict[int, int] = {}
        self.letter: ShownLetter | None = None
        self.said, self.worth = QLabel(), WorthList()
        self.proof = QPushButton(self.tr("Prøve av dei ti verste"))
        self.stop = QPushButton(self.tr("Avbryt"))
        self.stops = ProblemTable(self.tr("Det som må rettast i brevet sjølv"))
        self.bar, self.wrong, self.view = LetterBar(), QLabel(), SheetView()
        self.tools = ViewBar(self.view, self, language)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._draw)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._paper(), 1)
        self._connect()

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        side.setFixedWidth(letters(42, least=320))
        self.said.setWordWrap(True)
        heading = QLabel(self.tr("Sjå på desse først"))
        heading.setObjectName("heading")
        self.proof.setToolTip(
            self.tr("Ein PDF med vassmerke av dei breva som er mest utsette; han blir opna")
        )
        self.stop.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.proof, 1)
        foot.addWidget(self.stop)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 14, 10, 12)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(heading)
        column.addWidget(self.worth, 1)
        column.addLayout(foot)
        return side

    def _paper(self) -> QWidget:
        self.wrong.setWordWrap(True)
        self.wrong.setObjectName("over")
        self.wrong.hide()
        self.stops.hide()
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(20, 12, 20, 10)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addWidget(self.wrong)
        column.addWidget(self.stops, 1)
        column.addWidget(self.view, 1)
        column.addWidget(self.tools)
        return pane

    def _connect(self) -> None:
        self.bar.leafed.connect(self.leaf)
        self.bar.row_chosen.connect(self.go_to_row)
        self.bar.serial_chosen.connect(self.go_to)
        self.worth.chosen.connect(self.go_to)
        self.proof.clicked.connect(self.proof_asked)
        self.stop.clicked.connect(self.proof_stopped)
        self.view.room_changed.connect(self._rest.start)
        self.easel.drawn.connect(self._show)
        self.easel.sketched.connect(self.worth.show_small)
        self.easel.failed.connect(self.failed)
        self._allow(False)

    # What is shown

    def show_working(self, said: str) -> None:
        """Show that the letters are being composed."""
        self.said.setText(said)
        self.said.setAccessibleName(said)

    def show_proofing(self, running: bool) -> None:
        """Show that a proof is being made, or no more."""
        had_keys = self.stop.hasFocus()
        self.stop.setVisible(running)
        self.proof.setEnabled(self._has_letters and not running)
        if running:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if had_keys:
            self.proof.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.setText(say_survey(self.survey) if self.survey is not None else "")

    def show_survey(self, survey: Survey) -> None:
        """Show what came of composing all, with the first of those worth a look."""
        self.survey = survey
        self.said.setText(say_survey(survey))
        self.stops.setVisible(bool(survey.stops))
        self.stops.show_rows(finding_rows(survey.stops, self._language))
        self.view.setVisible(not survey.stops)
        self.tools.setVisible(not survey.stops)
        self.worth.show_letters(tuple(letter_rows(survey, self._language)))
        count = len(survey.plan.roll)
        self._allow(self._has_letters)
        rows = [survey.plan.roll.row(serial) for serial in range(1, count + 1)]
        self._serials = {row: serial for serial, row in enumerate(rows, 1)}
        self.bar.show_range(rows)
        if count and not survey.stops:
            self.view.show_waiting(self.tr("Teiknar brevet …"))
            self.go_to(self.worth.serial_at(0) if self.worth.count() else 1)
            ratio = self.devicePixelRatioF()
            self.easel.sketch(survey, self.worth.drawn, self.worth.small_width, ratio)

    def show_none(self) -> None:
        """Show that no letters are composed: document or list are others now."""
        self.survey = self.letter = None
        self.serial = 0
        self.said.setText("")
        self.worth.show_letters(())
        self.view.show_nothing()
        self.wrong.hide()
        self._allow(False)

    @property
    def _has_letters(self) -> bool:
        return self.survey is not None and not self.survey.stops and len(self.survey.plan.roll) > 0

    def _allow(self, allowed: bool) -> None:
        self.bar.allow(allowed)
        self.proof.setEnabled(allowed)
        self.tools.setEnabled(allowed)

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
        self.bar.show_place(serial, self.survey.plan.roll.row(serial))
        self.worth.mark(serial)
        self._draw()

    def _draw(self) -> None:
        survey = self.survey
        if survey is not None and self.serial and not survey.stops:
            self.easel.draw(survey, self.serial, self.view.page_width, self.devicePixelRatioF())

    def _show(self, drawn: Drawn) -> None:
        letter = drawn.letter
        is_first = self.letter is None
        self.letter = letter
        self.view.show_images(drawn.images, letter.pages[0].trim)
        self.tools.show_windows(letter.windows)
        self.bar.about.setText(self._say_about(letter))
        said = " ".join(
            f"{say_what(one).say(self._language)}; {say_todo(one).say(self._language)}."
            for one in letter.problems
        )
        held = self.tr("Halde tilbake: {0}").format(said)
        self.wrong.setText(held if said else "")
        self.wrong.setVisible(bool(said))
        self.view.setAccessibleDescription(f"{self.bar.about.text()} {self.wrong.text()}")
        place = self.tr("Brev {0} av {1}, rad {2}")
        roll = len(self.survey.plan.roll) if self.survey is not None else 0
        said = place.format(letter.serial, roll, letter.row)
        announce(self, f"{said}. {self.bar.about.text()}")
        self.shown.emit(letter)
        if is_first:
            # Now the proportions of the page are known.
            self._draw()

    def _say_about(self, letter: ShownLetter) -> str:
        survey = self.survey
        if survey is None:
            return ""
        variant = dict(letter.variant)
        document = survey.work.document
        language = variant.get("language", document.language)
        place = variant.get("municipality", document.municipality)
        parts = [LANGUAGES.get(language, language)]
        if place:
            parts.append(name_value(survey.work.brand, "municipality", place))
        if letter.inserts:
            parts.append(self.tr("Vedlegg: {0}").format(", ".join(letter.inserts)))
        return "  ·  ".join(parts)
