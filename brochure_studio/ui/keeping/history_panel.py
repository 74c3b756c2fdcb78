"""The history: every step of this session to go back to, and the saved versions of the file."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from brochure_studio.model.kept import Version
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.keeping.cabinet import Cabinet
from brochure_studio.ui.look.theme import tokens
from brochure_studio.ui.words.figures import say_moment

_KEPT = Qt.ItemDataRole.UserRole


class HistoryPanel(QWidget):
    """Steps with the present one marked, and below them what the file was before."""

    version_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._cabinet: Cabinet | None = None
        self._shown: tuple[int, int, str] | None = None
        self.steps = _make_list(self.tr("Steg i denne økta"))
        self.versions = _make_list(self.tr("Lagra utgåver"))
        self._none = QLabel(
            self.tr("Her kjem utgåvene når du lagrar. Dei ti siste blir alltid verande.")
        )
        self._none.setObjectName("help")
        self._none.setWordWrap(True)
        self._build()
        self.steps.itemActivated.connect(self._go)
        self.steps.itemClicked.connect(self._go)
        self.versions.itemActivated.connect(self._choose)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 12, 14)
        column.setSpacing(6)
        help = QLabel(self.tr("Klikk på eit steg for å gå dit. Ingenting blir borte av det."))
        help.setObjectName("help")
        help.setWordWrap(True)
        column.addWidget(_heading(self.tr("Steg i denne økta")))
        column.addWidget(help)
        column.addWidget(self.steps, 3)
        column.addSpacing(8)
        column.addWidget(_heading(self.tr("Lagra utgåver")))
        column.addWidget(self._none)
        column.addWidget(self.versions, 2)
        self.setFocusProxy(self.steps)

    def set_session(self, session: Session, cabinet: Cabinet | None = None) -> None:
        """Show another document's history."""
        self._session, self._cabinet, self._shown = session, cabinet, None
        session.saved_changed.connect(self._refresh)
        self._refresh()
        self.show_versions()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was done while the panel was hidden."""
        super().showEvent(event)
        self._refresh()
        self.show_versions()

    def _refresh(self) -> None:
        session = self._session
        if session is None or not self.isVisible():
            return
        history = session.history
        state = (len(history.steps), history.at, history.steps[-1].label)
        if state == self._shown:
            return
        self._shown = state
        self.steps.clear()
        for number, step in enumerate(history.steps):
            item = QListWidgetItem(step.label or self.tr("Slik dokumentet var då det vart opna"))
            if number == history.saved:
                item.setText(self.tr("{0}  (lagra)").format(item.text()))
            item.setData(_KEPT, number)
            item.setSizeHint(self._line())
            if number > history.at:
                item.setForeground(QColor(tokens().quiet))
                item.setToolTip(self.tr("Angra; klikk for å gjere det om att"))
            self.steps.addItem(item)
        self.steps.setCurrentRow(history.at)

    def show_versions(self) -> None:
        """Read anew which versions there are."""
        session, cabinet = self._session, self._cabinet
        if session is None or not self.isVisible():
            return
        found = _versions(cabinet, session.file) if cabinet and session.file else ()
        self.versions.clear()
        for version in found:
            item = QListWidgetItem(say_moment(version.saved))
            item.setData(_KEPT, version)
            item.setSizeHint(self._line())
            item.setToolTip(self.tr("Enter eller dobbeltklikk: gå tilbake til denne utgåva"))
            self.versions.addItem(item)
        self.versions.setVisible(bool(found))
        self._none.setVisible(not found)

    def _line(self) -> QSize:
        """Return the size of a line, large enough to press."""
        return QSize(0, max(28, self.fontMetrics().lineSpacing() + 12))

    def _go(self, item: QListWidgetItem) -> None:
        if self._session is not None:
            self._session.go_to_step(item.data(_KEPT))

    def _choose(self, item: QListWidgetItem) -> None:
        self.version_chosen.emit(item.data(_KEPT))


def _versions(cabinet: Cabinet, file: Path) -> tuple[Version, ...]:
    try:
        return cabinet.versions(file)
    except OSError:
        return ()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label


def _make_list(name: str) -> QListWidget:
    made = QListWidget()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setAccessibleName(name)
    made.setObjectName("plainList")
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
