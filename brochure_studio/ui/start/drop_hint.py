"""The hint that files can be dropped on the window; it lights up while one is held over it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from brochure_studio.ui.look.theme import qcolor, tokens


class DropHint(QLabel):
    """A dashed frame with words; the window itself takes what is dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        self.setText(self.tr("Slepp eit dokument eller ei kampanjemappe her, så opnar det seg"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("quiet")
        self.setMinimumHeight(40)

    def light(self, lit: bool) -> None:
        """Show that something is held over the window, or no longer."""
        self._lit = lit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then the words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(tokens().accent if self._lit else tokens().strong_line), 1.4)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(qcolor(tokens().accent, 30) if self._lit else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        super().paintEvent(event)
