"""Variants on sheets: nothing lost, nothing off the sheet, nothing on top of another."""

import pytest

from brochure_studio.layout.sheets.shelves import SHEET, Shelf, Shown
from brochure_studio.layout.sheets.side_by_side import side_by_side
from brochure_studio.scene.items import GlyphRun, Group, Path, Picture, Role, outline_rect
from brochure_studio.scene.page import Page, Scene
from brochure_studio.scene.walk import frame_box, page_text, walk_page
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect, Size, Transform
from brochure_studio.values.length import mm
from tests.house.project import ROOT

FACE = Face(FontKey("Lato"), (ROOT / "assets/fonts/Lato-Regular.ttf").read_bytes())


def page(width: float, height: float, name: str = "Side") -> Page:
    trim = Rect(0, 0, width, height)
    items = (
        Group((Path(outline_rect(trim.grow(9)), fill=BLACK),), role=Role.H1, link="https://a"),
    )
    return Page(name, name, Size(width, height), 9, 0, trim, items)


def shelf(count: int, *pages: Page, fill: bool = False, heading: str = "") -> Shelf:
    shown = tuple(Shown(f"Nr. {n}", (f"fil-{n}", "12 kB"), pages) for n in range(count))
    return Shelf(heading, shown, fill)


def sheets(*shelves: Shelf) -> Scene:
    return side_by_side("Annonsar", "nn", shelves, FACE, FACE)


def figures(one: Page) -> list[Rect]:
    boxes = (frame_box(v) for v in walk_page(one) if getattr(v.item, "role", None) is Role.FIGURE)
    return [box for box in boxes if box is not None]


@pytest.mark.parametrize("fill", [True, False])
@pytest.mark.parametrize("count", [1, 2, 7, 12, 84])
@pytest.mark.parametrize(
    "size",
    [(320, 50), (160, 600), (1080, 1080), (mm(148), mm(210)), (mm(850), mm(2000)), (16, 10000)],
)
def test_all_stand_on_their_sheets_and_none_on_another(
    size: tuple[float, float], count: int, fill: bool
) -> None:
    scene = sheets(shelf(count, page(*size), fill=fill, heading="Storleik"))
    found = [figures(one) for one in scene.pages]
    assert sum(map(len, found)) == count
    for boxes in found:
        for number, box in enumerate(boxes):
            assert Rect(0, 0, SHEET.width, SHEET.height).grow(-mm(11)).covers(box)
            assert box.width / box.height == pytest.approx(size[0] / size[1])
            assert not any(box.overlap(other) for other in boxes[number + 1 :])


def test_seven_stand_beside_each_other_on_one_sheet_as_large_as_they_can() -> None:
    (one,) = sheets(shelf(7, page(mm(148), mm(210)), fill=True)).pages
    boxes = figures(one)
    assert len({round(box.width, 6) for box in boxes}) == 1
    assert sum(box.width * box.height for box in boxes) > 0.4 * SHEET.width * SHEET.height


@pytest.mark.parametrize("size", [(580, 400), (mm(148), mm(210)), (mm(196), mm(291.5))])
def test_seven_reach_from_margin_to_margin(size: tuple[float, float]) -> None:
    (one,) = sheets(shelf(7, page(*size), fill=True)).pages
    boxes = figures(one)
    assert min(box.x for box in boxes) == pytest.approx(mm(12))
    assert max(box.right for box in boxes) == pytest.approx(SHEET.width - mm(12))


def test_the_same_page_of_all_variants_makes_a_row() -> None:
    pages = tuple(page(mm(148), mm(210), f"Side {n}") for n in range(1, 9))
    scene = sheets(shelf(7, *pages, fill=True))
    rows: list[float] = [box.y for one in scene.pages for box in figures(one)]
    assert len(rows) == 56
    for start in range(0, 56, 7):
        assert len({round(y, 3) for y in rows[start : start + 7]}) == 1


def test_pages_of_all_shapes_look_equally_large() -> None:
    shapes = (page(728, 90), page(300, 600), page(1080, 1080), page(580, 400))
    shown = tuple(Shown(str(n), (), (one,)) for n, one in enumerate(shapes))
    (one,) = sheets(Shelf("", shown)).pages
    areas = [box.width * box.height for box in figures(one)]
    assert max(areas) < 1.3 * min(areas)


def test_short_shelves_stand_beside_each_other_under_their_own_headings() -> None:
    wide, low = page(300, 250), page(320, 250)
    both = sheets(shelf(2, wide, heading="Board"), shelf(2, low, heading="Rektangel"))
    (one,) = both.pages
    boxes = figures(one)
    assert len({round(box.bottom, 3) for box in boxes}) == 1
    assert [box.x for box in boxes] == sorted(box.x for box in boxes)
    said = page_text(one)
    assert said.index("Board") < said.index("Nr. 0") < said.index("Rektangel")


def test_a_shelf_that_goes_on_says_so_on_each_sheet() -> None:
    scene = sheets(shelf(30, page(580, 400), heading="Netboard"), shelf(1, page(9, 9), heading="B"))
    assert len(scene.pages) == 3
    assert [page_text(one).count("Netboard") for one in scene.pages] == [1, 1, 1]
    assert [page_text(one).split("\n").count("B") for one in scene.pages] == [0, 0, 1]


def test_names_stand_below_and_long_ones_are_cut_where_the_next_begins() -> None:
    long = Shown("Ein kommune med eit svært langt namn " * 3, ("fil-" * 90,), (page(300, 250),))
    (one,) = sheets(Shelf("Board", (long, long))).pages
    assert "Annonsar" in page_text(one)
    assert "Board" in page_text(one)
    runs = [v.item for v in walk_page(one) if isinstance(v.item, GlyphRun)]
    cut = [run for run in runs if run.text.endswith("…")]
    assert len(cut) == 4
    left, right = figures(one)
    assert all(run.bounds().right <= right.x for run in cut if run.origin.x < right.x)


def test_a_page_is_one_figure_without_links_or_headings_of_its_own() -> None:
    (one,) = sheets(shelf(1, page(300, 250))).pages
    groups = [v.item for v in walk_page(one) if isinstance(v.item, Group)]
    assert not any(group.link for group in groups)
    assert [group.role for group in groups].count(Role.H1) == 1
    (figure,) = [group for group in groups if group.role is Role.FIGURE]
    assert figure.alt == "Nr. 0: Side"


def test_no_variants_make_one_empty_sheet() -> None:
    (one,) = sheets(Shelf("Tom", ())).pages
    assert figures(one) == []


def test_a_small_page_is_never_drawn_larger_than_it_is_on_a_sheet_of_many() -> None:
    (one,) = sheets(shelf(3, page(88, 31))).pages
    assert {round(box.width, 6) for box in figures(one)} == {88}


def test_a_picture_is_as_large_as_it_is_shown_so_that_it_takes_no_more_pixels() -> None:
    trim = Rect(0, 0, 2000, 1000)
    photo = Picture("p", Rect(-100, 0, 2200, 1000), trim, (6000, 4000))
    inner = Group((photo,), transform=Transform(1, 0, 0, 1, 0, 0))
    wide = Page("a", "A", trim.size, 0, 0, trim, (inner,))
    (one,) = sheets(shelf(1, wide)).pages
    (box,) = figures(one)
    ((shown, at),) = [(v.item, v.transform) for v in walk_page(one) if isinstance(v.item, Picture)]
    assert shown.window.width == pytest.approx(box.width)
    there = at.bound(shown.window)
    assert (there.x, there.y) == pytest.approx((box.x, box.y))
    assert (there.width, there.height) == pytest.approx((box.width, box.height))
