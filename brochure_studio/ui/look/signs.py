"""Small signs beside words: an icon, and the mark of a grade; both follow the theme."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brochure_studio.ui.look.grades import grade_name, paint_grade
from brochure_studio.ui.look.icons import paint_icon
from brochure_studio.ui.look.theme import tokens
from brochure_studio.values.finding import Grade


class Sign(QWidget):
    """An icon that is only looked at, in a color of the theme."""

    def __init__(self, name: str, color: str = "text", size: int = 18) -> None:
        super().__init__()
        self._name = name
        self._color = color
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        with QPainter(self) as painter:
            paint_icon(
                painter, self._name, QRectF(self.rect()), QColor(getattr(tokens(), self._color))
            )


class Dot(QWidget):
    """The mark of a grade, by shape and color; its meaning is always said in words beside it."""

    def __init__(self, grade: Grade = Grade.OK, size: int = 16) -> None:
        super().__init__()
        self._grade = grade
        self.setFixedSize(QSize(size, size))
        self.show_grade(grade)

    @property
    def grade(self) -> Grade:
        """Return the grade that is shown."""
        return self._grade

    def show_grade(self, grade: Grade) -> None:
        """Take the shape and color of another grade."""
        self._grade = grade
        self.setToolTip(grade_name(grade))
        self.setAccessibleName(grade_name(grade))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        with QPainter(self) as painter:
            paint_grade(painter, QRectF(self.rect()), self._grade)
