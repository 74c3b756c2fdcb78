"""Which envelope a letter is made for, among those that its template and its library know."""

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from brochure_studio.model.edits import SetEnvelope
from brochure_studio.model.letters.enveloping import template_envelopes
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.panels.fields import labelled


class EnvelopeRow(QWidget):
    """A choice of envelopes; not shown for what is no letter, or where there is nothing to choose.

    The address moves into the window of the one chosen, and the fold marks to where it is folded.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.envelopes = QComboBox()
        self.envelopes.setAccessibleName(self.tr("Konvolutt"))
        mailing = session.bench.mailing
        for id in template_envelopes(session.template):
            row = mailing.envelope(id) if mailing else None
            if row is not None and row.visible is not None:
                self.envelopes.addItem(row.name.say(session.language) or id, id)
        self.envelopes.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(labelled(self.tr("Konvolutt"), self.envelopes))
        # Never shown here: without a parent yet it would be a window of its own for a moment.
        if self.envelopes.count() < 2:
            self.hide()
        self._show()
        session.changed.connect(self._show)

    def _show(self) -> None:
        self.envelopes.setCurrentIndex(
            max(0, self.envelopes.findData(self._session.document.envelope))
        )

    def _choose(self, at: int) -> None:
        self._session.do(
            SetEnvelope(self.envelopes.itemData(at)), self.tr("Byt konvolutt i dokumentet")
        )
