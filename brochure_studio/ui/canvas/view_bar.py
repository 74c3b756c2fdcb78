"""The bar above the pages: ways to look at them that this document has, and no others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from brochure_studio.ui.editing.proofing import ProofChoice


class ViewBar(QWidget):
    """Asks for pages or folds, for the envelope's windows, and for a receiver's colors.

    `proof_asked` carries a ProofChoice or None, `told` is what the bar says of the proof shown.
    """

    fold_asked = Signal(bool)
    windows_asked = Signal(bool)
    proof_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._choices: tuple[ProofChoice, ...] = ()
        self.flat = _chip(self.tr("Sider"), self.tr("Vis sidene flatt, slik dei blir trykte"))
        self.folded = _chip(
            self.tr("Brett"), self.tr("Vis korleis faldaren ser ut lukka og opna steg for steg")
        )
        self.windows = _chip(
            self.tr("Konvoluttvindauge"),
            self.tr("Vis kva som syner gjennom vindauget i konvolutten"),
        )
        self.proof = _chip(
            self.tr("Prøvefargar"), self.tr("Vis fargane slik dei blir på papiret til mottakaren")
        )
        self.receiver = QComboBox()
        self.receiver.setAccessibleName(self.tr("Prøvefargar for"))
        self.receiver.setToolTip(self.tr("Kven fargane blir viste for"))
        self.told = QLabel()
        self.told.setObjectName("quiet")
        self._build()
        self.show_folded(False)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(6)
        left: tuple[QWidget, ...] = (self.flat, self.folded, self.windows)
        right: tuple[QWidget, ...] = (self.told, self.proof, self.receiver)
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)
        self.flat.clicked.connect(lambda: self.fold_asked.emit(False))
        self.folded.clicked.connect(lambda: self.fold_asked.emit(True))
        self.windows.clicked.connect(self.windows_asked)
        self.proof.clicked.connect(self._ask_proof)
        self.receiver.currentIndexChanged.connect(self._choose_receiver)

    def show_ways(
        self, folds: bool, windows: bool, choices: tuple[ProofChoice, ...], language: str
    ) -> None:
        """Show the ways to look at another document; what it does not have is not there."""
        self._choices = choices
        for chip in (self.flat, self.folded):
            chip.setVisible(folds)
        self.windows.setVisible(windows)
        self.receiver.blockSignals(True)
        self.receiver.clear()
        self.receiver.addItems([choice.name.say(language) for choice in choices])
        self.receiver.blockSignals(False)
        for widget in (self.proof, self.receiver):
            widget.setVisible(bool(choices))
        for chip in (self.windows, self.proof):
            chip.setChecked(False)
        self.told.clear()
        self.show_folded(False)
        self.setVisible(folds or windows or bool(choices))

    def show_folded(self, folded: bool) -> None:
        """Mark which of the two is shown: folds or pages."""
        self.flat.setChecked(not folded)
        self.folded.setChecked(folded)

    def _ask_proof(self) -> None:
        chosen = self._choices[self.receiver.currentIndex()] if self.proof.isChecked() else None
        self.told.setText(chosen.paper if chosen else "")
        self.proof_asked.emit(chosen)

    def _choose_receiver(self) -> None:
        # Who chooses a paper wants to see it.
        if self._choices:
            self.proof.setChecked(True)
            self._ask_proof()


def _chip(text: str, tip: str) -> QPushButton:
    chip = QPushButton(text)
    chip.setObjectName("chip")
    chip.setCheckable(True)
    chip.setToolTip(tip)
    chip.setStatusTip(tip)
    chip.setAccessibleName(text)
    return chip
