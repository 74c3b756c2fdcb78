"""Tiles show the page as it is painted whole; an edit draws only those that it touches."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.scene.items import Group
from brochure_studio.scene.page import Page
from brochure_studio.ui.canvas.changes import changed_areas
from brochure_studio.ui.canvas.tiles import Tiles
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


def test_an_edit_draws_only_what_it_touches(qtbot: QtBot) -> None:
    page, tiles = busy_page(), Tiles(QtInk(Props()))
    before = tiled(page, tiles)
    moved = replace(page, items=(*page.items[:-1], box(110, 110, 20, 20, BLUE)))
    tiles.forget_page(0, moved, (Rect(0, 0, 50, 50),))
    # The blue box has moved too, but nobody said so: it stays as it was drawn.
    assert tiled(moved, tiles) == before
    tiles.forget_page(0, moved, changed_areas(page, moved))
    assert tiled(moved, tiles) == tiled(moved, Tiles(QtInk(Props())))


def test_another_layout_is_drawn_all_anew(qtbot: QtBot) -> None:
    page, tiles = busy_page(), Tiles(QtInk(Props()))
    tiled(page, tiles)
    blank = replace(page, items=())
    tiles.forget_page(0, blank, None)
    assert tiled(blank, tiles) == tiled(blank, Tiles(QtInk(Props())))


def test_while_zooming_the_tiles_of_before_are_stretched() -> None:
    page, image = busy_page(), canvas_of(busy_page())
    tiles = Tiles(QtInk(Props()))
    painter = QPainter(image)
    painter.setClipRect(image.rect())
    assert not tiles.paint_stretched(painter, 0, (0, 0), SCALE), "nothing was drawn yet"
    tiles.paint(painter, 0, page, (0, 0), SCALE / 2)
    image.fill(Qt.GlobalColor.white)
    assert tiles.paint_stretched(painter, 0, (0, 0), SCALE)
    painter.end()
    sharp = tiled(page, tiles)
    middle_of_red = round((9 + 20) * SCALE)
    assert image.pixelColor(middle_of_red, middle_of_red) == sharp.pixelColor(
        middle_of_red, middle_of_red
    )
