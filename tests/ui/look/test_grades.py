"""The marks of the grades can be told apart without color."""

from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from brochure_studio.ui.look.grades import grade_name, paint_grade, worst
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.words import same


def outline(grade: Grade) -> set[tuple[int, int]]:
    """Return where a mark covers the ground at all: its shape, and nothing of its color."""
    image = QImage(32, 32, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_grade(painter, QRectF(2, 2, 28, 28), grade)
    painter.end()
    return {
        (x, y) for x in range(32) for y in range(32) if QColor.fromRgba(image.pixel(x, y)).alpha()
    }


def test_every_grade_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    for one, other in combinations(Grade, 2):
        differing = outline(one) ^ outline(other)
        assert len(differing) > 90, (one, other)


def test_every_grade_has_a_name_of_its_own(qtbot: QtBot) -> None:
    assert len({grade_name(grade) for grade in Grade}) == 4


def test_the_worst_of_nothing_is_good() -> None:
    words = same("x")
    found = [Finding("a", grade, words, words, words) for grade in (Grade.WARNING, Grade.FIXED)]
    assert worst([]) is Grade.OK
    assert worst(found) is Grade.FIXED
