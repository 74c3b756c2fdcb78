"""Marks of pictures on the canvas: resolution, what is missing, and where one may be dropped."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from brochure_studio.ui.canvas.overlays import paint_tag
from brochure_studio.ui.canvas.page_desk import PageDesk
from brochure_studio.ui.canvas.view import View
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.editing.shown_picture import find_pictures
from brochure_studio.ui.look.icons import paint_icon
from brochure_studio.ui.look.theme import LIGHT, qcolor
from brochure_studio.values.finding import Grade

_COLORS = {
    Grade.OK: LIGHT.good,
    Grade.WARNING: LIGHT.warning,
    Grade.FIXED: LIGHT.fixed,
    Grade.BLOCKING: LIGHT.blocking,
}


def paint_resolution(
    painter: QPainter, session: Session, desk: PageDesk, view: View, font: QFont, address: str
) -> None:
    """Draw the resolution of a slot's pictures in the color of what the receiver says of it."""
    for shown in find_pictures(session, address):
        sight = shown.area.overlap(desk.pages[shown.page].trim_box)
        if sight is None:
            continue
        area = desk.area(view, shown.page, sight)
        ppi = shown.picture.ppi
        grade = session.bench.album.grade(ppi)
        words = QCoreApplication.translate("PictureMarks", "{0} ppi").format(round(ppi))
        if grade is not Grade.OK:
            said = {
                Grade.BLOCKING: QCoreApplication.translate("PictureMarks", "for grovt"),
                Grade.WARNING: QCoreApplication.translate("PictureMarks", "litt grovt"),
            }.get(grade, "")
            words = f"{words} – {said}"
        paint_tag(painter, QPointF(area.left() + 6, area.bottom() - 6), words, _COLORS[grade], font)


def paint_placeholders(
    painter: QPainter, session: Session, desk: PageDesk, view: View, font: QFont
) -> None:
    """Draw a friendly sign where a picture is missing, and where one is still to come."""
    missing = {note.slot: note.file for note in session.notes.missing_pictures}
    for placed in session.slots():
        if placed.slot.kind != "picture":
            continue
        content = session.shown(placed)
        if placed.address in missing:
            name = missing[placed.address].rpartition("/")[2]
            words = QCoreApplication.translate("PictureMarks", "Finn ikkje biletet\n{0}")
            words = words.format(name)
        elif content.picture is None and not session.is_locked(placed):
            words = QCoreApplication.translate("PictureMarks", "Slepp eit bilete her")
        else:
            continue
        for use in session.uses(placed.address):
            seen = use.box.overlap(desk.pages[use.page].trim_box)
            if seen is not None:
                area = desk.area(view, use.page, seen)
                _paint_placeholder(painter, area, words, font, placed.address in missing)


def paint_target(painter: QPainter, areas: list[QRectF]) -> None:
    """Draw the slot that would take what is dragged."""
    painter.setPen(QPen(QColor(LIGHT.outline), 3))
    painter.setBrush(qcolor(LIGHT.outline, 60))
    for area in areas:
        painter.drawRect(area)


def _paint_placeholder(
    painter: QPainter, area: QRectF, words: str, font: QFont, is_missing: bool
) -> None:
    """Draw a dashed edge and a note in the middle, so that texts over the picture stay in sight."""
    color = LIGHT.blocking if is_missing else LIGHT.quiet
    painter.setBrush(qcolor("#8A867F", 26))
    painter.setPen(QPen(QColor(color), 1, Qt.PenStyle.DashLine))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
    measures = QFontMetricsF(font)
    text = measures.boundingRect(QRectF(0, 0, 400, 200), flags, words)
    note = QRectF(0, 0, text.width() + 54, text.height() + 16)
    if note.width() > area.width() - 4 or note.height() > area.height() - 4:
        note = QRectF(0, 0, 32, 32)
    note.moveCenter(area.center())
    painter.setPen(QPen(QColor(color), 1))
    painter.setBrush(qcolor("#FFFFFF", 240))
    painter.drawRoundedRect(note, 7, 7)
    sign = QRectF(note.left() + 6, note.center().y() - 10, 20, 20)
    paint_icon(painter, "picture", sign, QColor(color))
    painter.setPen(QColor(color))
    painter.setFont(font)
    if note.width() > 32:
        painter.drawText(note.adjusted(36, 0, -6, 0), flags, words)
