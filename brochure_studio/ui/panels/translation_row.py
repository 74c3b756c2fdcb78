"""The master's text beside a translation, and the press that says the two agree."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.model.document import Content
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.editing.levels import confirm_translation, translation_of
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.signs import Dot
from brochure_studio.ui.panels.variant_names import LANGUAGES
from brochure_studio.values.finding import Grade


class TranslationRow(QFrame):
    """Shown only where the slot has a translation of its own in the variant one works on."""

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._address = placed.address
        self.setObjectName("card")
        self.source = QLabel()
        self.source.setWordWrap(True)
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._head = QLabel()
        self._head.setObjectName("help")
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.confirm = QPushButton(self.tr("Set som kontrollert"))
        self.confirm.setObjectName("plain")
        self.confirm.setToolTip(self.tr("Omsetjinga seier det same som grunnteksten gjer no"))
        self.confirm.clicked.connect(self._confirm)
        self._state = self._build()
        self._show()
        session.changed.connect(self._show)

    def _build(self) -> QWidget:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self.source)
        state = QWidget()
        row = QHBoxLayout(state)
        row.setContentsMargins(0, 3, 0, 0)
        row.setSpacing(6)
        row.addWidget(Dot(Grade.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(self.words)
        words.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        column.addWidget(state)
        return state

    def _confirm(self) -> None:
        # The button goes away, and the one after it would take the words back.
        self.source.setFocus()
        confirm_translation(self._session, self._address)

    def _show(self) -> None:
        found = translation_of(self._session, self._address)
        self.setVisible(found is not None)
        if found is None:
            return
        own = self._session.document.language
        self._head.setText(self.tr("Grunnteksten på {0}").format(LANGUAGES.get(own, own)))
        self.source.setText(_words(found.source) or "–")
        changed = self.tr("Endra sidan omsetjinga vart kontrollert.")
        never = self.tr("Omsetjinga er ikkje kontrollert mot denne enno.")
        self.words.setText(changed if found.is_marked else never)
        self._state.setVisible(not found.is_checked)


def _words(content: Content) -> str:
    if content.rows is not None:
        return "\n".join(" · ".join(row.values()) for row in content.rows)
    return content.text or content.alt or ""
