"""Small signs beside words: an icon, and the light of a grade; both follow the theme."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brochure_studio.ui.look.icons import paint_icon
from brochure_studio.ui.look.theme import tokens
from brochure_studio.values.finding import Grade

# The theme's color of each grade.
GRADE_TOKENS = {
    Grade.OK: "good",
    Grade.WARNING: "warning_dot",
    Grade.FIXED: "fixed_dot",
    Grade.BLOCKING: "blocking_dot",
}


class Sign(QWidget):
    """An icon that is only looked at, in a color of the theme."""

    def __init__(self, name: str, color: str = "text", size: int = 18) -> None:
        super().__init__()
        self._name = name
        self._color = color
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), QColor(getattr(tokens(), self._color)))


class Dot(QWidget):
    """A round light in the color of a grade; its meaning is always said in words beside it."""

    def __init__(self, grade: Grade = Grade.OK) -> None:
        super().__init__()
        self._grade = grade
        self.setFixedSize(QSize(14, 14))

    def show_grade(self, grade: Grade) -> None:
        """Take the color of another grade."""
        self._grade = grade
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the light."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(getattr(tokens(), GRADE_TOKENS[self._grade])))
        painter.drawEllipse(QPointF(QRectF(self.rect()).center()), 5.5, 5.5)
