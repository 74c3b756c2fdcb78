"""How one variant is drawn in a view: paper in its own proportions, its name, how it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from brochure_studio.ui.look.grades import paint_grade
from brochure_studio.ui.look.theme import tokens
from brochure_studio.ui.variants.looks import Look
from brochure_studio.usecases.variant_matrix import VariantState
from brochure_studio.values.finding import Grade

PAD, GAP, _MARK = 12, 7, 15
_SHADOW, _EDGE, _VEIL = (
    QColor(20, 24, 26, 46),
    QColor(120, 120, 120, 120),
    QColor(255, 255, 255, 115),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """What is drawn: a look, as far as there is one, its name, and how wide its paper is to high.

    `is_old` where the document has changed since it was drawn.
    """

    look: Look | None
    name: str
    ratio: float
    is_old: bool = False


def say_state(state: VariantState | None) -> str:
    """Return in a few words how a variant stands; None where nobody can receive it."""
    translate = QCoreApplication.translate
    if state is None:
        return translate("Variants", "Ingen mottakar")
    if state.error is not None:
        return translate("Variants", "Kan ikkje lagast")
    match state.standing:
        case "ready":
            return translate("Variants", "Klar")
        case "warnings":
            return translate("Variants", "{0} å sjå på").format(state.count(Grade.WARNING))
        case "unchecked":
            return translate("Variants", "Omsetjing ikkje kontrollert")
        case "untranslated":
            return translate("Variants", "Ikkje omsett")
        case "blocked":
            return translate("Variants", "{0} må rettast").format(state.count(Grade.BLOCKING))


def grade_of(state: VariantState | None) -> Grade:
    """Return the grade whose mark a state bears; a language nobody asked for is no fault."""
    if state is None:
        return Grade.BLOCKING
    match state.standing:
        case "ready":
            return Grade.OK
        case "blocked":
            return Grade.BLOCKING
        case "warnings" | "unchecked" | "untranslated":
            return Grade.WARNING


def caption_height(font: QFont) -> int:
    """Return the height of name and state below a thumbnail."""
    return 2 * QFontMetrics(font).lineSpacing() + GAP


def paint_cell(
    painter: QPainter, area: QRectF, cell: Cell, font: QFont, chosen: bool, focused: bool
) -> None:
    """Draw a cell into an area of logical pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen:
        _paint_ring(painter, area, focused)
    low = caption_height(font)
    room = area.adjusted(PAD, PAD, -PAD, -PAD - low)
    _paint_sheet(painter, _sheet(room, cell.ratio), cell)
    below = QRectF(room.left(), room.bottom() + GAP, room.width(), low)
    _paint_words(painter, below, cell, font)
    painter.restore()


def _paint_ring(painter: QPainter, area: QRectF, focused: bool) -> None:
    painter.setPen(QPen(QColor(tokens().outline), 2 if focused else 1))
    painter.setBrush(QColor(tokens().accent_pale))
    painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 8, 8)


def fit_sheet(room: QSize, ratio: float) -> QSize:
    """Return the largest sheet of a proportion (width by height) in a room."""
    width = min(room.width(), room.height() * ratio)
    return QSize(max(1, round(width)), max(1, round(width / ratio)))


def _sheet(room: QRectF, ratio: float) -> QRectF:
    size = fit_sheet(room.size().toSize(), ratio)
    sheet = QRectF(0, 0, size.width(), size.height())
    sheet.moveCenter(room.center())
    sheet.moveTop(room.bottom() - sheet.height())
    return QRectF(sheet.toRect())


def _paint_sheet(painter: QPainter, sheet: QRectF, cell: Cell) -> None:
    image = cell.look.image if cell.look is not None else None
    # Two plain strokes: a soft shadow is a dozen calls, and with another thread at work each of
    # them may have to wait for its turn.
    painter.fillRect(sheet.adjusted(-1, 0, 2, 3), _SHADOW)
    painter.fillRect(sheet.adjusted(-1, -1, 1, 1), _EDGE)
    if image is None or image.isNull():
        painter.fillRect(sheet, QColor(tokens().card))
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(sheet, image)
    if cell.is_old:
        # What is no longer true is drawn pale until it is drawn anew.
        painter.fillRect(sheet, _VEIL)


def _paint_words(painter: QPainter, area: QRectF, cell: Cell, font: QFont) -> None:
    metrics = QFontMetrics(font)
    high = metrics.lineSpacing()
    painter.setFont(font)
    painter.setPen(QColor(tokens().text))
    _line(painter, QRectF(area.left(), area.top(), area.width(), high), cell.name, metrics)
    if cell.look is None:
        said, wide = QCoreApplication.translate("Variants", "Teiknar …"), 0.0
    else:
        said, wide = say_state(cell.look.state), _MARK + 5.0
    text = min(metrics.horizontalAdvance(said) + 1.0, area.width() - wide)
    left = area.left() + (area.width() - wide - text) / 2
    top = area.top() + high
    if cell.look is not None:
        mark = QRectF(left, top + (high - _MARK) / 2, _MARK, _MARK)
        paint_grade(painter, mark, grade_of(cell.look.state))
    painter.setPen(QColor(tokens().quiet))
    _line(painter, QRectF(left + wide, top, text, high), said, metrics)


def _line(painter: QPainter, area: QRectF, said: str, metrics: QFontMetrics) -> None:
    cut = metrics.elidedText(said, Qt.TextElideMode.ElideMiddle, int(area.width()) + 1)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cut)
