"""The content list: the whole document as one form in reading order."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from brochure_studio.render.qt.pictures import PictureShelf
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.slot_form import SlotForm


class ContentList(QScrollArea):
    """Every slot of every page under each other; built only when somebody looks at it."""

    change_picture = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Innhaldet i dokumentet"))
        self._session: Session | None = None
        self._shelf: PictureShelf | None = None
        self._shown: tuple[str, ...] = ()
        self.forms: dict[str, SlotForm] = {}

    def set_session(self, session: Session, shelf: PictureShelf) -> None:
        """Show another document."""
        self._session, self._shelf, self._shown = session, shelf, ()
        session.changed.connect(self._rebuild_if_needed)
        self._rebuild_if_needed()

    def showEvent(self, event: object) -> None:
        """Build the list when it comes into sight."""
        QTimer.singleShot(0, self, self._rebuild_if_needed)

    def _rebuild_if_needed(self) -> None:
        if self._session is None or self._shelf is None or not self.isVisible():
            return
        addresses = tuple(slot.address for slot in self._session.slots())
        if addresses != self._shown:
            self._shown = addresses
            self._build(self._session, self._shelf)

    def _build(self, session: Session, shelf: PictureShelf) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(14)
        if any(placed.slot.markup != "none" for placed in session.slots()):
            column.addWidget(self._hint())
        self.forms, last = {}, -1
        for placed in session.slots():
            if placed.page != last:
                last = placed.page
                column.addWidget(_page_heading(session, last))
            form = SlotForm(session, placed, shelf, self.change_picture.emit, compact=True)
            self.forms[placed.address] = form
            column.addWidget(form)
        column.addStretch(1)
        self.setWidget(page)

    def _hint(self) -> QLabel:
        """Return how bold, italic, links and lists are written, for here one sees the signs."""
        hint = QLabel(
            self.tr(
                "Teikna i teksten: **feit**, *kursiv*, [lenkje](adresse), og «- » først på linja "
                "i ei liste. På sida skriv du utan dei."
            )
        )
        hint.setObjectName("help")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        return hint


def _page_heading(session: Session, number: int) -> QLabel:
    heading = QLabel(f"{number + 1}  {session.scene.pages[number].name}")
    heading.setObjectName("heading")
    return heading
