"""The settings as one page of the window; every choice is kept at once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.store.library_place import default_library
from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.notice import NoticeStrip
from brochure_studio.ui.preferences import LANGUAGES, Preferences
from brochure_studio.ui.settings.checks import look_at_library, look_at_profile
from brochure_studio.ui.settings.form import PlaceCard, SettingCard

# What the window is built with; the rest counts as soon as it is chosen.
_NEEDS_REOPENING = ("language", "library", "profile")


class SettingsPage(QWidget):
    """Shows and changes a person's preferences."""

    left = Signal()
    reopen_asked = Signal()

    def __init__(
        self, preferences: Preferences, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._preferences = preferences
        self._language = language
        self.notice = NoticeStrip()
        self.language = self._choice({"": self.tr("Som datamaskina"), **LANGUAGES}, "language")
        self.appearance = self._choice(
            {
                "system": self.tr("Som datamaskina"),
                "light": self.tr("Lys"),
                "dark": self.tr("Mørk"),
            },
            "appearance",
        )
        self.person = QLineEdit()
        self.autosave = QCheckBox(self.tr("Ta vare på arbeidet medan eg held på"))
        self.library = self._library_card()
        self.profile = self._profile_card()
        self.folder = self._folder_card()
        self._cards: dict[str, SettingCard] = {}
        self._build()
        preferences.changed.connect(self._changed)

    def _build(self) -> None:
        sheet = QWidget()
        sheet.setMaximumWidth(letters(122, least=860))
        column = QVBoxLayout(sheet)
        column.setContentsMargins(48, 34, 48, 34)
        column.setSpacing(10)
        back = QPushButton(self.tr("‹ Tilbake"))
        back.setObjectName("plain")
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        title = QLabel(self.tr("Innstillingar"))
        title.setObjectName("title")
        column.addWidget(title)
        for heading, cards in self._groups():
            label = QLabel(heading)
            label.setObjectName("heading")
            label.setContentsMargins(0, 12, 0, 0)
            column.addWidget(label)
            for card in cards:
                self._cards[card.name.text()] = card
                column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(sheet)
        self._scroll = scroll
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice)
        outer.addWidget(scroll, 1)

    def _groups(self) -> tuple[tuple[str, tuple[SettingCard, ...]], ...]:
        return (
            (self.tr("Vindauget"), (self._language_card(), self._appearance_card())),
            (self.tr("Du"), (self._person_card(), self._autosave_card())),
            (self.tr("Malar og trykk"), (self.library, self.profile, self.folder)),
        )

    def _language_card(self) -> SettingCard:
        card = SettingCard(
            self.tr("Språket i vindauget"),
            self.tr("Gjeld menyar, hjelp og funn. Dokumenta har sitt eige språk."),
        )
        card.hold(self.language)
        return card

    def _appearance_card(self) -> SettingCard:
        card = SettingCard(self.tr("Lys eller mørk"), self.tr("Sidene du lagar, er like uansett."))
        card.hold(self.appearance)
        return card

    def _person_card(self) -> SettingCard:
        card = SettingCard(
            self.tr("Namnet ditt"),
            self.tr(
                "Andre som opnar same dokument, ser at det er du som har det ope. "
                "Namnet gjev ingen rettar."
            ),
        )
        self.person.setMaxLength(60)
        self.person.setMinimumWidth(letters(34, least=300))
        self.person.editingFinished.connect(
            lambda: self._preferences.choose("person", self.person.text().strip())
        )
        card.hold(self.person)
        return card

    def _autosave_card(self) -> SettingCard:
        card = SettingCard(
            self.tr("Sikring"),
            self.tr(
                "Går straumen, finn du att det du skreiv for få sekund sidan. "
                "Dokumentet sjølv blir endra først når du lagrar."
            ),
        )
        self.autosave.toggled.connect(lambda on: self._preferences.choose("autosave", on))
        card.hold(self.autosave)
        return card

    def _library_card(self) -> PlaceCard:
        card = PlaceCard(
            self.tr("Biblioteket"),
            self.tr("Mappa med malar, skrifter, fargar og bilete som de deler."),
        )
        card.add_button(self.tr("Vel mappe …")).clicked.connect(self._choose_library)
        card.add_button(self.tr("Les på nytt")).clicked.connect(self.reopen_asked)
        self._usual_library = card.add_button(self.tr("Bruk det som følgjer med"))
        self._usual_library.clicked.connect(lambda: self._preferences.choose("library", None))
        return card

    def _profile_card(self) -> PlaceCard:
        card = PlaceCard(
            self.tr("Profilen til trykkeriet"),
            self.tr(
                "Har trykkeriet sendt deg ein ICC-profil, vel du han her. Han blir brukt når du "
                "eksporterer til trykkeri; aviser og blad har sine eigne."
            ),
        )
        card.add_button(self.tr("Vel profil …")).clicked.connect(self._choose_profile)
        self._usual_profile = card.add_button(self.tr("Bruk den vanlege"))
        self._usual_profile.clicked.connect(lambda: self._preferences.choose("profile", None))
        return card

    def _folder_card(self) -> PlaceCard:
        card = PlaceCard(
            self.tr("Mappa for eksport"),
            self.tr("Her hamnar filene når du eksporterer, om du ikkje vel ei anna der og då."),
        )
        card.add_button(self.tr("Vel mappe …")).clicked.connect(self._choose_folder)
        self._usual_folder = card.add_button(self.tr("Ved sida av dokumentet"))
        self._usual_folder.clicked.connect(lambda: self._preferences.choose("export_folder", None))
        return card

    def _choice(self, rows: dict[str, str], key: str) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(220)
        for value, name in rows.items():
            box.addItem(name, value)
        box.activated.connect(lambda _: self._preferences.choose(key, box.currentData()))
        return box

    @property
    def names(self) -> tuple[str, ...]:
        """Return the settings by name, in their order."""
        return tuple(self._cards)

    def go_to(self, name: str) -> None:
        """Give the keys to a setting, to the first where none is named so."""
        card = self._cards.get(name) or next(iter(self._cards.values()))
        card.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(card)

    # What is chosen

    def show_choices(self) -> None:
        """Show all choices as they are kept; look at library and profile anew."""
        chosen = self._preferences
        self.language.setCurrentIndex(self.language.findData(chosen.language))
        self.appearance.setCurrentIndex(self.appearance.findData(chosen.appearance))
        self.person.setText(chosen.person)
        self.autosave.setChecked(chosen.autosave)
        self._show_library()
        self._show_profile()
        folder = chosen.export_folder
        self.folder.show_place(
            str(folder) if folder else self.tr("Mappa «out» ved sida av dokumentet"),
            self._away(folder),
            usable=not self._away(folder),
        )
        self._usual_folder.setVisible(folder is not None)

    def _show_library(self) -> None:
        folder = self._preferences.library
        seen = look_at_library(folder or default_library(), self._language)
        place = str(folder) if folder else self.tr("Det som følgjer med programmet")
        # Counted by self.tr: lupdate sees no plural where `translate` counts.
        state = seen.text or self.tr("%n malar", "", seen.templates)
        self.library.show_place(place, state, seen.usable)
        self._usual_library.setVisible(folder is not None)

    def _show_profile(self) -> None:
        file = self._preferences.profile
        self._usual_profile.setVisible(file is not None)
        if file is None:
            self.profile.show_place(self.tr("Den vanlege for mottakaren"), "", usable=True)
            return
        seen = look_at_profile(file, self._language)
        self.profile.show_place(str(file), seen.text, seen.usable)

    def _away(self, folder: Path | None) -> str:
        if folder is None or folder.is_dir():
            return ""
        return self.tr("Mappa er ikkje der no. Ho blir laga når du eksporterer, om ho kan.")

    def _changed(self, key: str) -> None:
        self.show_choices()
        if key in _NEEDS_REOPENING:
            self.notice.tell(
                "warning",
                self.tr("Valet gjeld når vindauget blir opna på nytt."),
                (self.tr("Opne på nytt no"), self.reopen_asked.emit),
            )

    # What is asked for

    def _choose_library(self) -> None:
        start = str(self._preferences.library or Path.home())
        title = self.tr("Vel mappa til biblioteket")
        found = QFileDialog.getExistingDirectory(self, title, start)
        if found:
            self.take_library(Path(found))

    def take_library(self, folder: Path) -> None:
        """Use a library, unless it cannot be used; then say why and keep the one before."""
        seen = look_at_library(folder, self._language)
        if seen.usable:
            self._preferences.choose("library", folder)
        else:
            self.notice.tell("blocking", seen.text)

    def _choose_profile(self) -> None:
        start = str(self._preferences.profile or Path.home())
        title, kinds = self.tr("Vel ICC-profil"), self.tr("ICC-profilar (*.icc *.icm)")
        found, _ = QFileDialog.getOpenFileName(self, title, start, kinds)
        if found:
            self.take_profile(Path(found))

    def take_profile(self, file: Path) -> None:
        """Use a printer's profile, unless it is unfit; then say why and keep the one before."""
        seen = look_at_profile(file, self._language)
        if seen.usable:
            self._preferences.choose("profile", file)
        else:
            self.notice.tell("blocking", f"{file.name}: {seen.text}")

    def _choose_folder(self) -> None:
        start = str(self._preferences.export_folder or Path.home())
        title = self.tr("Vel mappa for eksport")
        found = QFileDialog.getExistingDirectory(self, title, start)
        if found:
            self._preferences.choose("export_folder", Path(found))
