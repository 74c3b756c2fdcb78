"""Looking at pages with mouse and keys: zoom at the pointer, pan, fit, true millimetres."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from brochure_studio.scene.page import Scene
from brochure_studio.ui.canvas.page_area import PageArea
from brochure_studio.ui.canvas.page_desk import PageDesk
from brochure_studio.values.geometry import Point
from tests.render.qt.stage import RED, Props, box, page_of


@pytest.fixture
def area(qtbot: QtBot) -> PageArea:
    page = page_of(box(0, 0, 300, 400, RED), width=300, height=400, bleed=9)
    shown = PageArea()
    qtbot.addWidget(shown)
    shown.resize(600, 500)
    shown.show()
    qtbot.waitExposed(shown)
    shown.set_desk(PageDesk(Scene("Hefte", "nn", (page, page, page)), Props(), facing=False))
    return shown


def wheel(area: PageArea, at: QPointF, turned: int, held: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        at,
        area.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)


def test_ctrl_wheel_zooms_at_the_pointer(area: PageArea) -> None:
    area.actual_size()
    at = QPointF(300, 260)
    before, zoom = area.view.to_desk(Point(300, 260)), area.view.zoom
    wheel(area, at, 240, Qt.KeyboardModifier.ControlModifier)
    after = area.view.to_desk(Point(300, 260))
    assert area.view.zoom > zoom * 1.3
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=1)


def test_a_zoom_is_drawn_sharp_when_the_wheel_rests(qtbot: QtBot, area: PageArea) -> None:
    assert area.desk is not None
    wheel(area, QPointF(300, 260), 240, Qt.KeyboardModifier.ControlModifier)
    assert area.desk.hurried
    qtbot.waitUntil(lambda: area.desk is not None and not area.desk.hurried)


def test_the_page_fits_the_width(area: PageArea) -> None:
    area.fit_width()
    assert area.desk is not None
    paper = area.desk.area(area.view, 0, area.desk.pages[0].trim_box)
    room = area.viewport().width()
    assert 0 < paper.left() < 60
    assert 0 < room - paper.right() < 60
    assert 0 <= paper.top() < 60, "its top is in sight"
    assert not area.horizontalScrollBar().isVisible()


def test_fingers_on_a_touchpad_move_the_paper_as_they_move(area: PageArea) -> None:
    area.zoom_to(3)
    before = area.view.corner
    event = QWheelEvent(
        QPointF(300, 260),
        QPointF(area.viewport().mapToGlobal(QPoint(300, 260))),
        QPoint(-30, -12),
        QPoint(-120, -48),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)
    assert area.view.corner.x == pytest.approx(before.x + 10, abs=0.4)
    assert area.view.corner.y == pytest.approx(before.y + 4, abs=0.4)


def test_the_wheel_alone_scrolls_and_tells_which_page_is_seen(qtbot: QtBot, area: PageArea) -> None:
    seen: list[int] = []
    area.page_changed.connect(seen.append)
    for _ in range(30):
        wheel(area, QPointF(300, 260), -120, Qt.KeyboardModifier.NoModifier)
    assert seen == [1, 2]


def test_fit_shows_the_whole_page_and_keeps_it_when_the_window_grows(area: PageArea) -> None:
    area.show_page(1)
    assert area.desk is not None
    for size in ((600, 500), (900, 800)):
        area.resize(*size)
        paper = area.desk.area(area.view, 1, area.desk.pages[1].trim_box).toRect()
        assert area.viewport().rect().contains(paper)


def test_full_size_is_true_millimetres(area: PageArea) -> None:
    area.actual_size()
    dots = area.view.zoom * 72
    screen = area.screen()
    true = (screen.physicalDotsPerInch(), screen.logicalDotsPerInch())
    assert any(dots == pytest.approx(one) for one in true)


def test_space_and_drag_moves_the_paper(qtbot: QtBot, area: PageArea) -> None:
    area.zoom_to(3)
    before = area.view.corner
    area.hold_space(True)
    view = area.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(view, QPoint(250, 270))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(250, 270))
    assert area.view.corner.x == pytest.approx(before.x + 50 / 3, abs=0.5)
    assert area.view.corner.y == pytest.approx(before.y + 30 / 3, abs=0.5)


def test_no_scroll_bar_where_nothing_is_hidden(qtbot: QtBot) -> None:
    alone = PageArea()
    qtbot.addWidget(alone)
    alone.resize(600, 500)
    alone.show()
    page = page_of(width=300, height=400)
    alone.set_desk(PageDesk(Scene("Plakat", "nn", (page,)), Props(), facing=False))
    qtbot.waitExposed(alone)
    assert not alone.horizontalScrollBar().isVisible()
    assert not alone.verticalScrollBar().isVisible()
