"""Labels and envelopes of the same list: which format, and what is on them."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from brochure_studio.model.letters.mailing import LabelRow, Mailing
from brochure_studio.ui.letters.making.label_sheet import LabelSheet
from brochure_studio.ui.letters.records import MailWish

MailKind = Literal["labels", "envelopes"]


class MailForm(QWidget):
    """The form for one kind; `changed` comes with every change."""

    changed = Signal()

    def __init__(self, kind: MailKind, language: str) -> None:
        super().__init__()
        self._kind, self._language = kind, language
        self._mailing: Mailing | None = None
        self.format, self.sold = QComboBox(), QLabel()
        self.start, self.sheet = QSpinBox(), LabelSheet()
        self.senders = QComboBox()
        self.paid = QCheckBox(self.tr("Trykk frankeringsmerket Norge P.P."))
        edges = self.tr("Prøve på vanleg papir, med kantar og vassmerke")
        plain = self.tr("Prøve med vassmerke")
        self.proof = QCheckBox(edges if kind == "labels" else plain)
        self._build()
        self._connect()

    def _build(self) -> None:
        is_labels = self._kind == "labels"
        name = self.tr("Etikettark") if is_labels else self.tr("Konvolutt")
        self.format.setAccessibleName(name)
        self.sold.setObjectName("help")
        self.sold.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._add(column, name, self.format)
        column.addWidget(self.sold)
        if is_labels:
            column.addLayout(self._beginning())
        else:
            self.senders.setAccessibleName(self.tr("Avsendar"))
            self._add(column, self.tr("Avsendar"), self.senders)
            column.addWidget(self.paid)
            self.paid.setToolTip(self.tr("For masseutsending som blir betalt med faktura"))
        column.addWidget(self.proof)
        column.addStretch(1)

    def _beginning(self) -> QHBoxLayout:
        name = self.tr("Første ledige etikett")
        self.start.setAccessibleName(name)
        self.start.lineEdit().setAccessibleName(name)
        self.start.setMinimum(1)
        said = QLabel(name)
        said.setWordWrap(True)
        said.setBuddy(self.start)
        hint = QLabel(self.tr("Er arket brukt før? Klikk på den første som er ledig."))
        hint.setObjectName("help")
        hint.setWordWrap(True)
        left = QVBoxLayout()
        left.addWidget(said)
        left.addWidget(self.start)
        left.addWidget(hint)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add(self, column: QVBoxLayout, name: str, box: QComboBox) -> None:
        label = QLabel(name)
        label.setBuddy(box)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        box.setSizeAdjustPolicy(policy)
        box.setMinimumContentsLength(14)
        column.addWidget(label)
        column.addWidget(box)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(lambda _: self._show())
        self.start.valueChanged.connect(lambda _: self._show_sheet())
        self.sheet.start_chosen.connect(self.start.setValue)

    def show_mailing(self, mailing: Mailing | None, senders: tuple[tuple[str, str], ...]) -> None:
        """Offer the library's formats, and who may send by id and name."""
        self._mailing = mailing
        self.format.blockSignals(True)
        self.format.clear()
        for id, name in self._formats():
            self.format.addItem(name, id)
        self.format.blockSignals(False)
        self.senders.clear()
        self.senders.addItem(self.tr("Regionen sjølv"), "")
        for id, name in senders:
            self.senders.addItem(name, id)
        self._show()

    def _formats(self) -> list[tuple[str, str]]:
        known = self._mailing
        if known is None:
            return []
        if self._kind == "labels":
            # What stands on the packet is what one looks for.
            return [
                (id, "  ·  ".join((row.name.say(self._language), *row.products[:1])))
                for id, row in known.labels.items()
            ]
        printed = ((id, row) for id, row in known.envelopes.items() if row.address is not None)
        return [(id, row.name.say(self._language)) for id, row in printed]

    @property
    def _row(self) -> LabelRow | None:
        known, id = self._mailing, self.format.currentData()
        return known.labels.get(id) if known is not None and self._kind == "labels" else None

    def _show(self) -> None:
        row = self._row
        self.sold.setText(", ".join(row.products) if row else "")
        self.sold.setVisible(row is not None)
        self.start.setMaximum(row.each if row else 1)
        self._show_sheet()
        self.changed.emit()

    def _show_sheet(self) -> None:
        self.sheet.show_sheet(self._row, self.start.value())

    @property
    def lack(self) -> str:
        """Return why there is nothing to be made, empty where there is."""
        missing = self.tr("Biblioteket har ikkje konvoluttar og etikettar")
        return "" if self.format.count() else missing

    @property
    def wish(self) -> MailWish:
        """Return what is chosen."""
        return MailWish(
            kind=self._kind,
            format=str(self.format.currentData() or ""),
            start=self.start.value(),
            municipality=str(self.senders.currentData() or ""),
            is_paid=self.paid.isChecked(),
            is_proof=self.proof.isChecked(),
        )
