"""The start page: templates by purpose as large thumbnails, and what one worked on last."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QThreadPool, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.ui.look.icons import icon
from brochure_studio.ui.look.theme import LIGHT
from brochure_studio.ui.start.gallery import Card, Gallery
from brochure_studio.ui.workplace import Workplace
from brochure_studio.usecases.templates import Offer

_LARGE, _SMALL = QSize(190, 186), QSize(132, 110)


def purpose_names() -> dict[str, str]:
    """Return the purposes of templates in words, in the order of the filter."""

    translate = QCoreApplication.translate

    return {
        "": translate("StartPage", "Alle"),
        "brochure": translate("StartPage", "Brosjyre"),
        "ad": translate("StartPage", "Annonse"),
        "letter": translate("StartPage", "Brev"),
        "poster": translate("StartPage", "Plakat"),
        "postcard": translate("StartPage", "Postkort"),
        "card": translate("StartPage", "Kort"),
        "sheet": translate("StartPage", "Ark"),
        "screen": translate("StartPage", "Skjerm"),
    }


class StartPage(QWidget):
    """Choose a template, or go on with something that is there."""

    template_chosen = Signal(str)
    open_asked = Signal()
    file_chosen = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._workplace = workplace
        self._offers = workplace.offers()
        self._purpose = ""
        self.search = QLineEdit()
        # Thumbnails have a studio and a thread of their own; nothing is shared with the window's.
        self._apart = workplace.apart()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.gallery = Gallery(_LARGE, self._pool)
        self.gallery.setAccessibleName(self.tr("Malar"))
        self.gallery.chosen.connect(self.template_chosen)
        self.files = Gallery(_SMALL, self._pool, one_row=True)
        self.files.chosen.connect(self.file_chosen)
        self._files_name = QLabel()
        self._files_name.setObjectName("heading")
        self._shown_files: tuple[tuple[str, str], ...] | None = None
        self._none = QLabel(self.tr("Ingen malar passar med søket."))
        self._none.setObjectName("quiet")
        self._none.hide()
        self._build()
        self.gallery.show_cards(tuple(map(self._card, self._offers)))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 30, 48, 16)
        column.setSpacing(12)
        column.addWidget(self._files_name)
        column.addWidget(self.files)
        column.addLayout(self._top())
        column.addLayout(self._chips())
        column.addWidget(self._none)
        column.addWidget(self.gallery, 1)

    def _top(self) -> QHBoxLayout:
        title = QLabel(self.tr("Kva skal du lage?"))
        title.setObjectName("title")
        self.search.setPlaceholderText(self.tr("Søk i malane"))
        self.search.setAccessibleName(self.tr("Søk i malane"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(300)
        self.search.addAction(icon("search", LIGHT.quiet), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.gallery.setFocus)
        button = QPushButton(self.tr("Opne dokument …"))
        button.setIcon(icon("open"))
        button.clicked.connect(self.open_asked)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.search)
        row.addWidget(button)
        return row

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        used = {"", *(offer.purpose for offer in self._offers)}
        group = QButtonGroup(self)
        for purpose, name in purpose_names().items():
            if purpose in used:
                chip = QPushButton(name)
                chip.setObjectName("chip")
                chip.setCheckable(True)
                chip.setChecked(not purpose)
                chip.clicked.connect(partial(self._set_purpose, purpose))
                group.addButton(chip)
                row.addWidget(chip)
        row.addStretch(1)
        return row

    def _card(self, offer: Offer) -> Card:
        size = f"{offer.width:g} × {offer.height:g} mm".replace(".", ",")
        purpose = purpose_names().get(offer.purpose, "")
        return Card(
            offer.id,
            offer.name,
            f"{size}  ·  {purpose}",
            offer.about,
            offer.purpose,
            partial(self._apart.cover, offer.id),
        )

    def show_files(self, name: str, files: tuple[tuple[str, str], ...]) -> None:
        """Show documents to go on with, path and title each: a campaign's, or the latest."""
        self._files_name.setText(name)
        self.files.setAccessibleName(name)
        for widget in (self._files_name, self.files):
            widget.setVisible(bool(files))
        if files != self._shown_files:
            self._shown_files = files
            self.files.show_cards(tuple(self._file_card(Path(p), title) for p, title in files))

    def _file_card(self, file: Path, title: str) -> Card:
        cover = partial(self._apart.document_cover, file)
        return Card(str(file), title, file.parent.name, str(file), "", cover)

    def wait(self) -> None:
        """Leave thumbnails that are not begun, and wait for the one that is."""
        self._pool.clear()
        self._pool.waitForDone()

    def _set_purpose(self, purpose: str) -> None:
        self._purpose = purpose
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().lower().split()
        self._none.setVisible(not self.gallery.filter(words, self._purpose))
