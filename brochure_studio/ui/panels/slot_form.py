"""The form of one slot: its name, what it is for, its field, its lock."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.model.locks import keeper
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.render.qt.pictures import PictureShelf
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.signs import Sign
from brochure_studio.ui.panels.fields import LengthMeter, LineField, TextField
from brochure_studio.ui.panels.freedom import FreedomForm
from brochure_studio.ui.panels.link_row import LinkRow
from brochure_studio.ui.panels.picture_field import PictureField
from brochure_studio.ui.panels.source_row import SourceRow
from brochure_studio.ui.panels.table_field import TableField
from brochure_studio.ui.panels.translation_row import TranslationRow
from brochure_studio.ui.panels.visibility_box import VisibilityBox

KIND_ICONS = {"text": "text", "picture": "picture", "qr": "qr", "table": "table"}


class SlotForm(QWidget):
    """A slot's form; `change_picture` is called with the address when another picture is wanted."""

    def __init__(
        self,
        session: Session,
        placed: PlacedSlot,
        shelf: PictureShelf,
        change_picture: Callable[[str], None],
        compact: bool = False,
    ) -> None:
        super().__init__()
        self._session = session
        self._placed = placed
        self._compact = compact
        self.field: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6 if compact else 9)
        column.addWidget(_heading(session, placed, compact))
        help_text = placed.slot.help.say(session.language)
        if help_text and not compact:
            column.addWidget(_quiet(help_text))
        self.visibility: VisibilityBox | None = None
        if placed.slot.open_to("visibility"):
            self.visibility = VisibilityBox(session, placed)
            column.addWidget(self.visibility)
        if session.is_locked(placed):
            self._add_locked(column)
            if not compact:
                self._add_freedom(column)
        else:
            self._add_field(column, shelf, change_picture)

    def _add_locked(self, column: QVBoxLayout) -> None:
        who = keeper(self._session.template).say(self._session.language)
        text = self.tr("Styrt av {0} – kan ikkje endrast").format(who[:1].lower() + who[1:])
        notice = QLabel(text)
        notice.setObjectName("locked")
        notice.setWordWrap(True)
        column.addWidget(notice)
        shown = self._session.shown(self._placed)
        if shown.text and not self._compact:
            column.addWidget(_quiet(shown.text))

    def _add_field(
        self, column: QVBoxLayout, shelf: PictureShelf, change_picture: Callable[[str], None]
    ) -> None:
        match self._placed.slot.kind:
            case "text":
                self._add_text(column)
            case "picture":
                picture = PictureField(self._session, self._placed, shelf, self._compact)
                picture.change_asked.connect(change_picture)
                column.addWidget(picture)
                self.field = picture
            case "qr":
                self.field = LineField(self._session, self._placed, "text", self.tr("Adresse"))
                column.addWidget(self.field)
            case "table":
                self.field = TableField(self._session, self._placed)
                column.addWidget(self.field)
        if self._placed.slot.kind in ("text", "qr") and not self._compact:
            column.addWidget(LinkRow(self._session, self._placed))
        if self._placed.slot.kind != "qr" and not self._placed.slot.neutral:
            column.addWidget(TranslationRow(self._session, self._placed))
        if not self._compact:
            self._add_freedom(column)
            column.addWidget(SourceRow(self._session, self._placed))

    def _add_freedom(self, column: QVBoxLayout) -> None:
        slot = self._placed.slot
        if slot.open_to("style") or slot.open_to("position"):
            column.addWidget(FreedomForm(self._session, self._placed))

    def _add_text(self, column: QVBoxLayout) -> None:
        lines = 2 if self._compact else 4
        field = TextField(self._session, self._placed, lines)
        if self._placed.slot.markup != "none":
            field.setToolTip(self.tr("**feit**, *kursiv*, [lenkje](adresse)"))
        column.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(LengthMeter(self._session, self._placed), 1)
        if self._placed.slot.markup != "none" and not self._compact:
            row.addWidget(_mark_button(field, self.tr("F"), self.tr("Feit skrift"), "**"))
            row.addWidget(_mark_button(field, self.tr("K"), self.tr("Kursiv skrift"), "*"))
        column.addLayout(row)
        self.field = field


def _heading(session: Session, placed: PlacedSlot, compact: bool) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    locked = session.is_locked(placed)
    name = "lock" if locked else KIND_ICONS[placed.slot.kind]
    row.addWidget(Sign(name, "warning" if locked else "quiet"))
    title = QLabel(placed.slot.name.say(session.language))
    title.setObjectName("field" if compact else "heading")
    title.setWordWrap(True)
    row.addWidget(title, 1)
    if placed.slot.required and not locked:
        star = QLabel(QCoreApplication.translate("SlotForm", "må fyllast ut"))
        star.setObjectName("quiet")
        row.addWidget(star)
    return box


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("help")
    label.setWordWrap(True)
    return label


def _mark_button(field: TextField, label: str, tip: str, mark: str) -> QPushButton:
    button = QPushButton(label)
    button.setObjectName("plain")
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFixedWidth(max(34, button.fontMetrics().height() * 2))
    font = button.font()
    font.setBold(mark == "**")
    font.setItalic(mark == "*")
    button.setFont(font)
    button.clicked.connect(lambda: field.put_mark(mark))
    return button
