"""Where the content of a slot comes from, with a dot and words, and the way back from it."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from brochure_studio.model.document import Document, Override
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.look.theme import tokens
from brochure_studio.ui.panels.variant_names import name_variant


class _Dot(QWidget):
    """A full dot for what is said here, a ring for what comes from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.is_own = False
        self.setFixedSize(QSize(12, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            color = QColor(tokens().outline)
            painter.setPen(QPen(color, 1.6))
            painter.setBrush(color if self.is_own else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(6, 8), 3.8, 3.8)


class SourceRow(QWidget):
    """Says whether template, document or a variant gives the content; `reset` goes one back."""

    def __init__(self, session: Session, placed: PlacedSlot) -> None:
        super().__init__()
        self._session = session
        self._address = placed.address
        self._dot = _Dot()
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.reset = QPushButton()
        self.reset.setObjectName("plain")
        self.reset.clicked.connect(lambda: self._session.clear(self._address))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.reset)
        self._show()
        session.changed.connect(self._show)

    def _show(self) -> None:
        session = self._session
        own = session.own(self._address) is not None
        self._dot.is_own = own
        self._dot.update()
        self.words.setText(self._say())
        self.reset.setVisible(own)
        below = self.tr("grunnteksten") if session.choice else self.tr("malen sitt innhald")
        self.reset.setText(self.tr("Tilbake til {0}").format(below))
        self.reset.setAccessibleName(self.reset.text())
        self.reset.setToolTip(self.tr("Ta bort det som er skrive her, og vis {0}").format(below))

    def _say(self) -> str:
        session = self._session
        match session.source(self._address):
            case Override(when=when):
                name = name_variant(session.bench.brand, when)
                return self.tr("Berre for {0}").format(name)
            case Document() if session.choice:
                return self.tr("Frå grunnteksten")
            case Document():
                return self.tr("Skrive i dette dokumentet")
            case _:
                return self.tr("Frå malen")
