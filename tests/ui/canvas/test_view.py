"""Zoom keeps what is under the pointer; pages are arranged as one opens a brochure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.scene.items import Group, Path, outline_rect
from brochure_studio.scene.page import Page
from brochure_studio.ui.canvas.arrange import arrange
from brochure_studio.ui.canvas.changes import changed_areas
from brochure_studio.ui.canvas.view import View, center, fit
from brochure_studio.values.color import BLACK
from brochure_studio.values.geometry import Point, Rect, Size

numbers = st.floats(-500, 500)


def page(width: float = 100, *items: Path | Group) -> Page:
    return Page("p", "Side", Size(width, 150), 9, 0, Rect(0, 0, width, 150), items)


@given(numbers, numbers, st.floats(0.5, 2))
def test_zoom_keeps_what_is_under_the_pointer(x: float, y: float, factor: float) -> None:
    view, fixed = View(1.3, Point(7, -4)), Point(x, y)
    before, after = view.to_desk(fixed), view.zoom_at(fixed, factor).to_desk(fixed)
    assert after.x == pytest.approx(before.x, abs=1e-6)
    assert after.y == pytest.approx(before.y, abs=1e-6)


def test_fit_shows_all_with_its_margin() -> None:
    view = fit(Rect(-50, 0, 100, 400), Size(600, 500), 50)
    assert view.zoom == 1
    assert view.rect_to_screen(Rect(-50, 0, 100, 400)) == Rect(250, 50, 100, 400)


def test_a_page_cannot_be_lost() -> None:
    desk, room = Rect(0, 0, 1000, 1000), Size(200, 200)
    far = View(1, Point(0, 0)).pan(5000, -5000).keep_within(desk, room)
    assert far.corner == Point(0, 800)
    small = center(Point(900, 0), 0.1, room).keep_within(desk, room)
    assert small.to_screen(Point(500, 500)) == Point(100, 100)


def test_a_brochure_opens_in_spreads_with_its_cover_on_the_right() -> None:
    desk = arrange(tuple(page() for _ in range(4)), facing=True)
    assert [spread.numbers for spread in desk.spreads] == [(0,), (1, 2), (3,)]
    assert desk.place(0).x == 0
    assert (desk.place(1).right, desk.place(2).x) == (0, 0)
    assert desk.place(3).right == 0
    assert desk.page_at(desk.place(2).center) == 2
    assert desk.page_at(Point(-20, -20)) is None


def test_the_bleed_ends_where_the_next_page_begins() -> None:
    pages = tuple(page() for _ in range(4))
    desk = arrange(pages, facing=True)
    assert desk.paper(1, pages[1], bleed=True) == Rect(-9, -9, 109, 168)
    assert desk.paper(2, pages[2], bleed=True) == Rect(0, -9, 109, 168)
    assert desk.paper(2, pages[2], bleed=False) == Rect(0, 0, 100, 150)


def test_single_pages_lie_below_each_other_about_one_middle_line() -> None:
    desk = arrange((page(100), page(60)), facing=False)
    assert [desk.place(n).center.x for n in (0, 1)] == [0, 0]
    assert desk.nearest(desk.place(1).center.y) == 1


def box(x: float, color_width: float = 10) -> Path:
    return Path(outline_rect(Rect(x, 0, color_width, 10)), fill=BLACK)


def test_only_what_differs_is_drawn_again() -> None:
    old = page(100, Group((box(0), box(20), box(40)), clip=outline_rect(Rect(0, 0, 100, 150))))
    new = page(100, Group((box(0), box(25), box(40)), clip=outline_rect(Rect(0, 0, 100, 150))))
    assert changed_areas(old, new) == (Rect(20, 0, 10, 10), Rect(25, 0, 10, 10))
    assert changed_areas(old, old) == ()


def test_items_that_come_and_go_are_drawn_where_they_were() -> None:
    old, new = page(100, box(0), box(20)), page(100, box(0))
    assert changed_areas(old, new) == (Rect(20, 0, 10, 10),)


def test_another_size_is_drawn_all_anew() -> None:
    assert changed_areas(page(100), page(101)) is None
