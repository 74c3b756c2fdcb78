import pytest

from brochure_studio.scene.dump import dump_scene
from brochure_studio.scene.items import GlyphRun, Group, Outline, Path, Picture, outline_rect
from brochure_studio.scene.page import Page, Scene
from brochure_studio.scene.walk import hit, item_bounds, page_text, walk_page
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect, Size, Transform

BOX = Rect(10, 10, 20, 20)
RUN = GlyphRun(
    FontKey("Lato"),
    10,
    BLACK,
    Point(12, 20),
    (1, 2),
    (0, 5),
    "ab\u00ad",
    (0, 1),
    12,
    (),
    "nn",
    8,
    2,
)
SHIFTED = Group(
    (Path(outline_rect(BOX), BLACK), RUN),
    source="title",
    frame="f",
    box=BOX,
    transform=Transform(1, 0, 0, 1, 100, 0),
)
PAGE = Page("p", "Side", Size(200, 100), 9, 0, Rect(0, 0, 200, 100), (Group((SHIFTED,)),))


def test_walk_tells_source_and_place() -> None:
    visits = list(walk_page(PAGE))
    assert [type(v.item).__name__ for v in visits] == ["Group", "Group", "Path", "GlyphRun"]
    assert visits[-1].source == "title"
    assert visits[-1].transform.apply(Point(0, 0)) == Point(100, 0)
    assert visits[1].transform.apply(Point(0, 0)) == Point(0, 0)


def test_text_has_no_break_hyphens() -> None:
    assert page_text(PAGE) == "ab"


def test_hits_are_found_where_the_group_is_moved() -> None:
    assert not hit(PAGE, Point(15, 15))
    assert hit(PAGE, Point(115, 15)) == (SHIFTED,)


def test_bounds_of_items() -> None:
    assert item_bounds(RUN) == Rect(12, 12, 12, 10)
    picture = Picture("k", Rect(0, 0, 144, 72), Rect(0, 0, 72, 72), (600, 150))
    assert item_bounds(picture) == Rect(0, 0, 72, 72)
    assert picture.ppi == pytest.approx(150)
    assert item_bounds(SHIFTED) == Rect(110, 10, 20, 20)
    assert item_bounds(Group(())) is None


def test_outline_segments() -> None:
    outline = Outline("MLCZ", (0, 0, 1, 1, 2, 2, 3, 3, 4, 4))
    assert list(outline.segments()) == [
        ("M", (0, 0)),
        ("L", (1, 1)),
        ("C", (2, 2, 3, 3, 4, 4)),
        ("Z", ()),
    ]


def test_boxes_of_a_page() -> None:
    assert PAGE.bleed_box == Rect(-9, -9, 218, 118)
    assert PAGE.media_box == PAGE.bleed_box


def test_a_dump_names_everything_that_is_drawn() -> None:
    lines = dump_scene(Scene("T", "nn", (PAGE,))).splitlines()
    assert lines[0] == "scene nn 'T'"
    assert lines[1].startswith("page p 'Side' trim 200.00 x 100.00 bleed 9.00")
    assert lines[3].startswith("    group source title frame f box [10.00 10.00 20.00 20.00]")
    assert lines[-1].strip() == "text 12.00 20.00 + 12.00 Lato 400 10 #000000 'ab\\xad'"
