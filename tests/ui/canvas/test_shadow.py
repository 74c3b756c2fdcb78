"""The shadow around a sheet looks the same whether drawn for it or put together from pieces."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from brochure_studio.render.qt.shadow import paint_shadow
from brochure_studio.ui.canvas.shadow import Shadow

SHEET = QRectF(40, 40, 220, 130)


def drawn(from_pieces: bool) -> QImage:
    image = QImage(300, 210, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setClipRect(image.rect())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if from_pieces:
        Shadow().paint(painter, SHEET, 1.0)
    else:
        paint_shadow(painter, SHEET, 10)
    painter.fillRect(SHEET, Qt.GlobalColor.white)
    painter.end()
    return image


def test_a_shadow_of_pieces_is_the_shadow(qtbot: QtBot) -> None:
    whole, pieces = drawn(from_pieces=False), drawn(from_pieces=True)
    for x in range(0, 300, 3):
        for y in range(0, 210, 3):
            one, other = whole.pixelColor(x, y).lightness(), pieces.pixelColor(x, y).lightness()
            assert abs(one - other) <= 2, (x, y)


def test_a_sheet_out_of_sight_costs_nothing(qtbot: QtBot) -> None:
    image = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    before = image.copy()
    painter = QPainter(image)
    painter.setClipRect(image.rect())
    Shadow().paint(painter, QRectF(400, 400, 90, 90), 1.0)
    painter.end()
    assert image == before
