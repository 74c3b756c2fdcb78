"""A small sheet of labels: which are used already, which will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brochure_studio.model.letters.mailing import A4, LabelRow
from brochure_studio.ui.look.theme import tokens

_WIDE = 132


class LabelSheet(QWidget):
    """Shows an A4 sheet; `start_chosen` comes with the label that is clicked."""

    start_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._row: LabelRow | None = None
        self._start = 1
        self.setFixedSize(QSize(_WIDE, round(_WIDE * A4[1] / A4[0])))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sheet(self, row: LabelRow | None, start: int) -> None:
        """Show another sheet, or another first label."""
        self._row, self._start = row, start
        self.update()

    def _boxes(self) -> list[QRectF]:
        row = self._row
        if row is None:
            return []
        scale = self.width() / A4[0]
        return [
            QRectF(
                (row.first[0] + across * row.pitch[0]) * scale,
                (row.first[1] + down * row.pitch[1]) * scale,
                row.label[0] * scale,
                row.label[1] * scale,
            ).adjusted(0.7, 0.7, -0.7, -0.7)
            for down in range(row.rows)
            for across in range(row.columns)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet; used labels are crossed out."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            painter.setPen(QColor(tokens().strong_line))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            for number, box in enumerate(self._boxes(), 1):
                is_used = number < self._start
                painter.setPen(QColor("#8A867F" if is_used else "#17545B"))
                painter.setBrush(QColor("#F4F3F0" if is_used else "#E2EEEE"))
                painter.drawRoundedRect(box, 1.5, 1.5)
                if is_used:
                    painter.drawLine(box.bottomLeft(), box.topRight())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the label that is clicked as the first."""
        for number, box in enumerate(self._boxes(), 1):
            if box.contains(event.position()):
                self.start_chosen.emit(number)
