"""Tiles show the page as it is painted whole; an edit draws only those that it touches."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.scene.items import Group
from brochure_studio.scene.page import Page
from brochure_studio.ui.tiles import Tiles
from brochure_studio.values.geometry import Point, Rect, Transform
from tests.render.qt.stage import BLUE, GREEN, RED, Props, box, page_of, word

SCALE = 6.0


def busy_page() -> Page:
    turned = Group(
        (box(0, 0, 30, 30, GREEN),), opacity=0.5, transform=Transform(0, 1, -1, 0, 95, 5)
    )
    return page_of(
        box(-9, -9, 70, 70, RED),
        word("Heim", 20, Point(30, 90)),
        word("stor", 60, Point(40, 150)),
        turned,
        box(100, 100, 109, 109, BLUE),
        width=200,
        height=200,
        bleed=9,
    )


def canvas_of(page: Page) -> QImage:
    side = round(page.bleed_box.width * SCALE)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    return image


def tiled(page: Page, tiles: Tiles) -> QImage:
    image = canvas_of(page)
    painter = QPainter(image)
    painter.setClipRect(image.rect())
    tiles.paint(painter, 0, page, (0, 0), SCALE)
    painter.end()
    return image


def test_tiles_join_without_seams(qtbot: QtBot) -> None:
    page, whole = busy_page(), canvas_of(busy_page())
    painter = QPainter(whole)
    painter.scale(SCALE, SCALE)
    painter.translate(9, 9)
    paint_page(painter, page, QtInk(Props()))
    painter.end()
    shown = tiled(page, Tiles(QtInk(Props())))
    unlike = [
        (x, y)
        for x in range(0, whole.width(), 3)
        for y in range(0, whole.height(), 3)
        if whole.pixel(x, y) != shown.pixel(x, y)
    ]
    assert len(unlike) < 40, unlike[:5]


def test_an_edit_draws_only_the_tiles_it_touches(qtbot: QtBot) -> None:
    tiles, page = Tiles(QtInk(Props())), busy_page()
    first = tiled(page, tiles)
    held = dict(tiles._held)
    tiles.forget_page(0, page, (Rect(0, 0, 10, 10),))
    gone = set(held) - set(tiles._held)
    assert gone == {place for place in held if place[2:] == (0, 0)}
    assert tiled(page, tiles).copy(QRect(600, 600, 50, 50)) == first.copy(QRect(600, 600, 50, 50))
    tiles.forget_page(0, page, None)
    assert not tiles._held
