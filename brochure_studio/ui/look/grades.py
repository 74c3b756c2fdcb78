"""The four grades as shapes, so that nobody has to tell them apart by color alone.

Green circle with a tick, yellow triangle with an exclamation mark, orange diamond with a tick,
red square with a cross; what they mean is always said in words too.
"""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from brochure_studio.ui.look.theme import tokens
from brochure_studio.values.finding import Finding, Grade

# The theme's color of each grade.
GRADE_TOKENS = {
    Grade.OK: "good",
    Grade.WARNING: "warning_dot",
    Grade.FIXED: "fixed_dot",
    Grade.BLOCKING: "blocking_dot",
}
_TICK = ((-0.42, 0.04), (-0.1, 0.36), (0.46, -0.34))


def grade_name(grade: Grade) -> str:
    """Return what a grade means, in a word or two."""
    translate = QCoreApplication.translate
    match grade:
        case Grade.OK:
            return translate("Grades", "I orden")
        case Grade.WARNING:
            return translate("Grades", "Åtvaring")
        case Grade.FIXED:
            return translate("Grades", "Retta for deg")
        case Grade.BLOCKING:
            return translate("Grades", "Må rettast")


def worst(findings: Iterable[Finding]) -> Grade:
    """Return the worst grade of findings; OK where there are none."""
    return max((finding.grade for finding in findings), default=Grade.OK)


def paint_grade(painter: QPainter, area: QRectF, grade: Grade) -> None:
    """Draw the mark of a grade into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    color = QColor(getattr(tokens(), GRADE_TOKENS[grade]))
    painter.setBrush(color)
    middle, reach = area.center(), area.width() / 2 - 0.5
    if grade is Grade.OK:
        painter.drawEllipse(middle, reach, reach)
    else:
        painter.drawPolygon(_outline(grade, middle, reach))
    ink = "#10181A" if _luminance(color) > 0.3 else "#FFFFFF"
    pen = QPen(QColor(ink), max(1.4, area.width() / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in _sign(grade, middle, reach):
        painter.drawPolyline(QPolygonF(line))
    painter.restore()


def _luminance(color: QColor) -> float:
    """Return the relative luminance of a color (WCAG 2.2), roughly."""
    shares = ((0.2126, color.redF()), (0.7152, color.greenF()), (0.0722, color.blueF()))
    return float(sum(share * value**2.2 for share, value in shares))


def _outline(grade: Grade, middle: QPointF, reach: float) -> QPolygonF:
    points: tuple[tuple[float, float], ...]
    if grade is Grade.WARNING:
        points = ((0.0, -0.95), (1.05, 0.88), (-1.05, 0.88))
    elif grade is Grade.FIXED:
        points = ((0.0, -1.12), (1.12, 0.0), (0.0, 1.12), (-1.12, 0.0))
    else:
        points = ((-0.92, -0.92), (0.92, -0.92), (0.92, 0.92), (-0.92, 0.92))
    return QPolygonF([middle + QPointF(x, y) * reach for x, y in points])


def _sign(grade: Grade, middle: QPointF, reach: float) -> tuple[list[QPointF], ...]:
    def line(*points: tuple[float, float]) -> list[QPointF]:
        return [middle + QPointF(x, y) * reach for x, y in points]

    match grade:
        case Grade.OK | Grade.FIXED:
            return (line(*_TICK),)
        case Grade.WARNING:
            return (line((0, -0.28), (0, 0.28)), line((0, 0.6), (0, 0.62)))
        case Grade.BLOCKING:
            return (line((-0.36, -0.36), (0.36, 0.36)), line((0.36, -0.36), (-0.36, 0.36)))
