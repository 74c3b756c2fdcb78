"""What stands in place of the variants where there are none, or too many to be looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from brochure_studio.ui.announce import announce
from brochure_studio.ui.variants.grid import MOST, Pick


class EmptyWall(QWidget):
    """Says why nothing is shown, with one button that helps."""

    helped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said, self.help = QLabel(), QPushButton()
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.help.setObjectName("primary")
        self.help.clicked.connect(self.helped)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        # As wide as the page: a label that breaks its lines is cut where it is only centered.
        column.addWidget(self.said)
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_why(self, pick: Pick) -> None:
        """Say of a choice why it shows nothing, and offer what helps."""
        empty = pick.empty
        if empty:
            names = ", ".join(axis.name.lower() for axis in empty)
            said = self.tr("Ingen variantar er valde. Vel noko under: {0}.").format(names)
            help = self.tr("Vel dei vanlege")
        else:
            said = self.tr(
                "{0} variantar er for mange å sjå på: høgst {1} går. "
                "Vel færre storleikar, kommunar eller språk."
            ).format(pick.count, MOST)
            help = self.tr("Vis dei vanlege i staden")
        self.said.setText(said)
        self.help.setText(help)
        self.help.setAccessibleName(help)
        announce(self, said)
