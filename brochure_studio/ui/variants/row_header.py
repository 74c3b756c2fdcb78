"""The headings of the rows of variants, beside their sheets."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from brochure_studio.model.axes import SIZE
from brochure_studio.ui.look.measures import letters
from brochure_studio.ui.look.theme import tokens
from brochure_studio.ui.variants.axes import Value
from brochure_studio.ui.variants.cells import PAD
from brochure_studio.ui.variants.grid import Line
from brochure_studio.ui.variants.shapes import paint_shape
from brochure_studio.ui.variants.wall import Wall


class RowHeader(QHeaderView):
    """Rows by their values: a size with its shape and figures, the rest below it."""

    def __init__(self, wall: Wall, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._wall = wall
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(10)

    def sizeHint(self) -> QSize:
        """Return the width of the longest name."""
        if not any(line.values for line in self._wall.grid.rows):
            return QSize(PAD, 10)
        return QSize(letters(23, 160), 10)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the heading of a row; a size is named once, at its first row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens().window))
        rows = self._wall.grid.rows
        line = rows[section]
        again = section > 0 and rows[section - 1].value(SIZE) == line.value(SIZE)
        if not again and section > 0:
            painter.setPen(QPen(QColor(tokens().line), 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
        self._paint_line(painter, QRectF(rect).adjusted(18, PAD, -6, -PAD), line, again)
        painter.restore()

    def _paint_line(self, painter: QPainter, area: QRectF, line: Line, again: bool) -> None:
        size = line.value(SIZE)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        high = self.fontMetrics().lineSpacing()
        if size is not None and not again:
            self._paint_shape(painter, QRectF(area.left(), area.top(), 22, 2 * high), size)
            beside = area.adjusted(30, 0, 0, 0)
            down = self._write(painter, beside, size.name, bold, tokens().text)
            figures = beside.adjusted(0, down, 0, 0)
            down += self._write(painter, figures, size.about, self.font(), tokens().quiet)
            area = area.adjusted(0, down + 0.3 * high, 0, 0)
        others = ", ".join(value.name for axis, value in line.values if axis != SIZE)
        self._write(painter, area, others, self.font(), tokens().text)

    def _write(self, painter: QPainter, area: QRectF, said: str, font: QFont, color: str) -> float:
        """Write a text in as many lines as it needs; return how high they are."""
        painter.setFont(font)
        painter.setPen(QColor(color))
        how = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        return painter.drawText(area.toRect(), int(how), said).height()

    def _paint_shape(self, painter: QPainter, area: QRectF, size: Value) -> None:
        paint_shape(painter, area, self._wall.ratio(((SIZE, size.id),)), tokens().accent)
