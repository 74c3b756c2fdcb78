"""The inspector beside the page: only what can be changed of what is selected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from brochure_studio.model.edits import SetLanguage, SetMunicipality, SetTitle
from brochure_studio.render.qt.pictures import PictureShelf
from brochure_studio.ui.counting import counted
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.envelope_row import EnvelopeRow
from brochure_studio.ui.panels.fields import TitleField, labelled
from brochure_studio.ui.panels.language_row import LanguageRow
from brochure_studio.ui.panels.picture_chooser import PictureChooser
from brochure_studio.ui.panels.slot_form import SlotForm
from brochure_studio.ui.panels.variant_names import LANGUAGES
from brochure_studio.ui.words.figures import say_trim


class Inspector(QScrollArea):
    """Shows the form of the selected slot, or of the document where none is selected.

    `file_asked` names the slot that a picture file of this computer is wanted for.
    """

    file_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session: Session | None = None
        self._shelf: PictureShelf | None = None
        self.form: SlotForm | None = None

    def set_session(self, session: Session, shelf: PictureShelf) -> None:
        """Show another document."""
        self._session, self._shelf = session, shelf
        session.selection_changed.connect(self.rebuild)
        self.rebuild()

    def rebuild(self) -> None:
        """Build the form of what is selected now."""
        if self._session is None or self._shelf is None:
            return
        placed = self._session.slot(self._session.selection)
        self.form = None
        if placed is None:
            self._put(_DocumentForm(self._session))
            return
        self.form = SlotForm(self._session, placed, self._shelf, self.choose_picture)
        self._put(self.form)

    def choose_picture(self, address: str) -> None:
        """Let the person choose a picture for a slot."""
        if self._session is None or self._shelf is None:
            return
        session = self._session
        session.select(address)
        chooser = PictureChooser(session, self._shelf)
        chooser.left.connect(self.rebuild)

        def take(file: str) -> None:
            session.set_picture(address, file)
            self.rebuild()

        chooser.chosen.connect(take)
        chooser.file_asked.connect(lambda: self.file_asked.emit(address))
        self._put(chooser, stretch=True)

    def _put(self, content: QWidget, stretch: bool = False) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 16, 18, 18)
        column.addWidget(content, 1 if stretch else 0)
        if not stretch:
            column.addStretch(1)
        # The old form may be the one whose button was clicked: it goes when that is over.
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setWidget(page)


class _DocumentForm(QWidget):
    """The document's own facts: title, language, municipality, size."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        heading = QLabel(self.tr("Dokumentet"))
        heading.setObjectName("heading")
        column.addWidget(heading)
        title = TitleField(session, SetTitle, self.tr("Tittel"))
        column.addWidget(labelled(self.tr("Tittel"), title))
        self.languages, self.municipalities = self._languages(), self._municipalities()
        column.addWidget(labelled(self.tr("Språk i teksten"), self.languages))
        column.addWidget(labelled(self.tr("Kommune"), self.municipalities))
        self.envelopes = EnvelopeRow(session)
        column.addWidget(self.envelopes)
        self.facts = QLabel()
        self.facts.setObjectName("quiet")
        self.facts.setWordWrap(True)
        column.addWidget(self.facts)
        column.addWidget(LanguageRow(session))
        hint = QLabel(
            self.tr(
                "Klikk på eit felt på sida for å endre det. "
                "Klikk ein gong til, eller berre skriv, så skriv du rett på sida."
            )
        )
        hint.setObjectName("help")
        hint.setWordWrap(True)
        column.addWidget(hint)
        self._show()
        session.changed.connect(self._show)

    def _show(self) -> None:
        """Follow the document: a step taken back or a page added is seen here too."""
        document = self._session.document
        for box, value in (
            (self.languages, document.language),
            (self.municipalities, document.municipality),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.facts.setText(self._say_facts())

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Språk i teksten"))
        for language in self._session.bench.brand.languages:
            box.addItem(LANGUAGES.get(language, language), language)
        box.activated.connect(
            lambda at: self._session.do(
                SetLanguage(box.itemData(at)), self.tr("Byt språk i dokumentet")
            )
        )
        return box

    def _municipalities(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Kommune"))
        box.addItem(self.tr("Heile regionen"), None)
        for one in self._session.bench.brand.municipalities:
            if one.member and one.valid_to is None:
                box.addItem(one.name, one.id)
        box.activated.connect(
            lambda at: self._session.do(
                SetMunicipality(box.itemData(at)), self.tr("Byt kommune i dokumentet")
            )
        )
        return box

    def _say_facts(self) -> str:
        page = self._session.scene.pages[0]
        size = self._session.bench.extent or say_trim(page.trim.width, page.trim.height)
        pages = counted(len(self._session.scene.pages), self.tr("1 side"), self.tr("{0} sider"))
        name = self._session.template.name.say(self._session.language)
        return f"{name}\n{size}  ·  {pages}"
