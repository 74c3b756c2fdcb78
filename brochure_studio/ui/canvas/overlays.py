"""What lies over the paper on the canvas: guides, outlines of slots, tags, caret, selection.

The paper is white in every theme, so what lies on it keeps the light theme's colors.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from brochure_studio.render.qt.shapes import to_qrect
from brochure_studio.scene.page import Page
from brochure_studio.ui.canvas.envelopes import EnvelopeWindow
from brochure_studio.ui.canvas.view import View
from brochure_studio.ui.look.icons import paint_icon
from brochure_studio.ui.look.theme import LIGHT, qcolor, tokens
from brochure_studio.values.geometry import Point, Rect

_LEAST_TAG = 22.0


def on_screen(view: View, place: Rect, rect: Rect) -> QRectF:
    """Return a page's rectangle in the viewport; `place` is the page's trim on the desk."""
    return to_qrect(view.rect_to_screen(rect.move(place.x, place.y)))


def paint_guides(painter: QPainter, view: View, place: Rect, page: Page, bleed: QRectF) -> None:
    """Draw the trim as a line, the bleed veiled, the safe area dashed and the folds dotted."""
    trim = on_screen(view, place, page.trim_box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(qcolor(tokens().desk, 150))
    for strip in _strips(bleed, trim):
        painter.drawRect(strip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(qcolor(LIGHT.bleed, 170), 1, Qt.PenStyle.DashLine))
    painter.drawRect(_crisp(bleed))
    painter.setPen(QPen(qcolor(LIGHT.text, 150), 1))
    painter.drawRect(_crisp(trim))
    painter.setPen(QPen(qcolor(LIGHT.safe, 200), 1, Qt.PenStyle.DashLine))
    painter.drawRect(_crisp(on_screen(view, place, page.safe)))
    painter.setPen(QPen(qcolor(LIGHT.accent, 190), 1, Qt.PenStyle.DotLine))
    for panel in page.panels[1:]:
        box = on_screen(view, place, panel.box)
        painter.drawLine(
            QPointF(round(box.left()) + 0.5, bleed.top()),
            QPointF(round(box.left()) + 0.5, bleed.bottom()),
        )


def paint_windows(
    painter: QPainter, windows: tuple[tuple[QRectF, EnvelopeWindow], ...], font: QFont
) -> None:
    """Draw windows of envelopes: the letter's own as glass, the others as lines; names beside."""
    right = max((area.right() for area, _ in windows), default=0.0) + 8
    top = max((area.top() for area, _ in windows), default=0.0)
    painter.setFont(font)
    # They nearly coincide, so their names stand in a list: the letter's own first.
    for row, (area, window) in enumerate(reversed(windows)):
        _paint_glass(painter, area, window.is_own)
        below = top + row * (tag_height(font) + 2)
        if window.is_own:
            paint_tag(
                painter, QPointF(right, below + tag_height(font)), window.name, LIGHT.outline, font
            )
        else:
            painter.drawLine(QPointF(right, below + 12), QPointF(right + 18, below + 12))
            painter.setPen(qcolor(LIGHT.quiet))
            painter.drawText(QPointF(right + 24, below + 16), window.name)


def _paint_glass(painter: QPainter, area: QRectF, is_own: bool) -> None:
    color = LIGHT.outline if is_own else LIGHT.quiet
    painter.setBrush(qcolor(color, 26) if is_own else Qt.BrushStyle.NoBrush)
    line = Qt.PenStyle.SolidLine if is_own else Qt.PenStyle.DashLine
    painter.setPen(QPen(qcolor(color, 230), 2 if is_own else 1, line))
    painter.drawRoundedRect(area, 7, 7)


def paint_outline(painter: QPainter, area: QRectF, color: str, strong: bool) -> None:
    """Draw the outline of a slot: thin under the pointer, strong where it is selected."""
    pen = QPen(qcolor(color, 255 if strong else 150), 2 if strong else 1)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_crisp(area.adjusted(-1, -1, 1, 1)) if strong else _crisp(area))


def tag_height(font: QFont) -> float:
    """Return the height of a tag that a font's letters fit in."""
    return max(_LEAST_TAG, round(QFontMetricsF(font).height() + 6))


def paint_tag(
    painter: QPainter, at: QPointF, text: str, color: str, font: QFont, icon: str = ""
) -> QRectF:
    """Draw a small name tag with its lower left corner at a point; return where it is."""
    measures = QFontMetricsF(font)
    left = 24.0 if icon else 8.0
    width = measures.horizontalAdvance(text) + left + 9
    high = tag_height(font)
    area = QRectF(round(at.x()), round(at.y() - high), width, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(area, 4, 4)
    if icon:
        paint_icon(
            painter, icon, QRectF(area.left() + 5, area.center().y() - 8, 16, 16), QColor("white")
        )
    painter.setPen(QColor("white"))
    painter.setFont(font)
    inner = area.adjusted(left, 0, 0, 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    return area


def paint_over(painter: QPainter, area: QRectF, text: str, font: QFont) -> None:
    """Draw the red edge and the chip of a text that is too long for its frame."""
    painter.setPen(QPen(QColor(LIGHT.blocking_dot), 3))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    width = QFontMetricsF(font).horizontalAdvance(text) + 17
    at = QPointF(max(area.left(), area.right() - width), area.bottom() + tag_height(font) + 3)
    paint_tag(painter, at, text, LIGHT.blocking, font)


def paint_caret(painter: QPainter, area: QRectF) -> None:
    """Draw the caret as a thin bar."""
    bar = QRectF(round(area.left()), area.top(), 2 if area.height() > 14 else 1, area.height())
    painter.save()
    # The caret shows on any ground: it is the ground's own color turned over.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.fillRect(bar, QColor("white"))
    painter.restore()


def paint_selection(painter: QPainter, area: QRectF) -> None:
    """Draw one piece of a selection of text."""
    painter.fillRect(area.adjusted(0, 0, 0.6, 0), qcolor(LIGHT.marking, 105))


def paint_preedit(painter: QPainter, area: QRectF) -> None:
    """Underline what an input method has not settled yet."""
    painter.setPen(QPen(QColor(LIGHT.outline), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(area.bottomLeft(), area.bottomRight())


def paint_handle(painter: QPainter, area: QRectF) -> None:
    """Draw the handle by which a slot is moved."""
    painter.setPen(QPen(QColor("white"), 2))
    painter.setBrush(QColor(LIGHT.outline))
    painter.drawEllipse(area)
    painter.setPen(QPen(QColor("white"), 1.6))
    middle, arm = area.center(), area.width() * 0.28
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        tip = QPointF(middle.x() + arm * dx, middle.y() + arm * dy)
        painter.drawLine(middle, tip)
        for side in (1, -1):
            back = QPointF(tip.x() - 3 * dx + 3 * side * dy, tip.y() - 3 * dy + 3 * side * dx)
            painter.drawLine(tip, back)


def paint_page_name(painter: QPainter, at: Point, text: str, font: QFont) -> None:
    """Write a page's name above it."""
    painter.setPen(qcolor(tokens().quiet))
    painter.setFont(font)
    painter.drawText(QPointF(at.x, at.y), text)


def _strips(outer: QRectF, inner: QRectF) -> tuple[QRectF, ...]:
    return (
        QRectF(outer.left(), outer.top(), outer.width(), inner.top() - outer.top()),
        QRectF(outer.left(), inner.bottom(), outer.width(), outer.bottom() - inner.bottom()),
        QRectF(outer.left(), inner.top(), inner.left() - outer.left(), inner.height()),
        QRectF(inner.right(), inner.top(), outer.right() - inner.right(), inner.height()),
    )


def _crisp(rect: QRectF) -> QRectF:
    """Return a rectangle whose lines fall on whole pixels."""
    left, top = round(rect.left()) + 0.5, round(rect.top()) + 0.5
    return QRectF(left, top, round(rect.right()) + 0.5 - left, round(rect.bottom()) + 0.5 - top)
