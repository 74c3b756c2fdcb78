"""How many translations of a document were not looked at since the master changed, by language."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.model.axes import LANGUAGE
from brochure_studio.model.translations import list_translations
from brochure_studio.ui.counting import counted
from brochure_studio.ui.editing.levels import confirm_language
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.signs import Dot
from brochure_studio.ui.panels.variant_names import LANGUAGES
from brochure_studio.values.finding import Grade


class LanguageRow(QWidget):
    """A line for each language that has unchecked translations; nothing where all are checked."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._counts: dict[str, int] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.ways: dict[str, QPushButton] = {}
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._show()
        session.changed.connect(self._show)

    def _show(self) -> None:
        counts: dict[str, int] = {}
        for one in list_translations(self._session.template, self._session.document):
            if not one.is_checked:
                language = one.when[LANGUAGE]
                counts[language] = counts.get(language, 0) + 1
        self.setVisible(bool(counts))
        if counts == self._counts:
            return
        self._counts = counts
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self.buttons, self.ways = [], {}, {}
        for language, count in counts.items():
            self._lines.append(self._line(language, count))
            self._column.addWidget(self._lines[-1])

    def _line(self, language: str, count: int) -> QWidget:
        line = QFrame()
        line.setObjectName("card")
        row = QHBoxLayout(line)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(Dot(Grade.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        many = self.tr("{0} omsetjingar er ikkje kontrollerte mot grunnteksten slik han er no")
        one = self.tr("1 omsetjing er ikkje kontrollert mot grunnteksten slik han er no")
        name = LANGUAGES.get(language, language)
        words = QLabel(f"{name}: {counted(count, one, many)}")
        words.setWordWrap(True)
        button = self.buttons[language] = QPushButton(self.tr("Set alle som kontrollerte"))
        button.setObjectName("plain")
        button.setAccessibleName(f"{button.text()}: {name}")
        button.setToolTip(self.tr("Seier at omsetjingane stemmer med grunnteksten slik han er no"))
        button.clicked.connect(lambda: confirm_language(self._session, language))
        way = self.ways[language] = QPushButton(self.tr("Samanlikn"))
        way.setObjectName("plain")
        way.setAccessibleName(f"{way.text()}: {name}")
        way.setToolTip(self.tr("Viser den første av dei, med grunnteksten ved sida av"))
        way.clicked.connect(lambda: self._go_to_first(language))
        column, both = QVBoxLayout(), QHBoxLayout()
        column.addWidget(words)
        both.addWidget(way)
        both.addWidget(button)
        both.addStretch(1)
        column.addLayout(both)
        row.addLayout(column, 1)
        return line

    def _go_to_first(self, language: str) -> None:
        session = self._session
        found = list_translations(session.template, session.document, language)
        first = next((one for one in found if not one.is_checked), None)
        if first is not None:
            session.set_choice(dict(first.when))
            session.select(first.address)
