"""The painter draws the four items where the scene says, and groups as one."""

import pytest

from brochure_studio.layout.resources import Pixels
from brochure_studio.scene.items import Gradient, Group, Outline, Path, Picture, Stroke
from brochure_studio.values.color import BLACK, Color
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect, Transform
from tests.render.qt.stage import (
    BLUE,
    GREEN,
    RED,
    Props,
    box,
    color_at,
    ink_share,
    page_of,
    painted,
    word,
)

WHITE_PAPER = (255, 255, 255)


def quarters() -> Pixels:
    """Return a picture of 2 x 2 large pixels: red, green / blue, black."""
    top = b"\xff\x00\x00" * 50 + b"\x00\xff\x00" * 50
    low = b"\x00\x00\xff" * 50 + b"\x00\x00\x00" * 50
    return Pixels(100, 100, "rgb", top * 50 + low * 50)


def test_rectangle_covers_whole_pixels_without_gray_edges() -> None:
    image = painted(page_of(box(10.3, 10, 20, 20, RED)))
    row = [color_at(image, x, 15) for x in range(8, 34)]
    assert set(row) == {WHITE_PAPER, (255, 0, 0)}
    assert row.count((255, 0, 0)) == 20


def test_hairline_rule_does_not_vanish() -> None:
    image = painted(page_of(box(10, 50.4, 80, 0.05, BLACK)))
    assert [color_at(image, 50, y) for y in range(49, 53)].count((0, 0, 0)) == 1


def test_hairline_stroke_does_not_vanish() -> None:
    line = Path(Outline("ML", (10, 50.5, 90, 50.5)), stroke=Stroke(BLACK, 0.05))
    assert color_at(painted(page_of(line)), 50, 50) == (0, 0, 0)


def test_dashes_keep_their_lengths_in_points() -> None:
    line = Path(Outline("ML", (10, 50, 90, 50)), stroke=Stroke(BLACK, 4, dash=(20, 20)))
    image = painted(page_of(line))
    assert [color_at(image, x, 50)[0] for x in (20, 40, 60, 80)] == [0, 255, 0, 255]


def test_gradient_runs_from_start_to_end() -> None:
    fill = Gradient(Point(0, 0), Point(100, 0), ((0.0, RED), (1.0, BLUE)))
    image = painted(page_of(Path(Outline("MLLLZ", (0, 0, 100, 0, 100, 100, 0, 100)), fill=fill)))
    left, right = color_at(image, 2, 50), color_at(image, 97, 50)
    assert left[0] > 240 > 20 > left[2]
    assert right[2] > 240 > 20 > right[0]


def test_even_odd_path_leaves_a_hole() -> None:
    outline = Outline(
        "MLLLZMLLLZ", (10, 10, 90, 10, 90, 90, 10, 90, 40, 40, 60, 40, 60, 60, 40, 60)
    )
    image = painted(page_of(Path(outline, fill=RED, even_odd=True)))
    assert color_at(image, 50, 50) == WHITE_PAPER
    assert color_at(painted(page_of(Path(outline, fill=RED))), 50, 50) == (255, 0, 0)


def test_tint_pales_towards_white() -> None:
    pale = Color(RED.cmyk, RED.rgb, tint=0.5)
    assert color_at(painted(page_of(box(0, 0, 100, 100, pale))), 50, 50) in {
        (255, 127, 127),
        (255, 128, 128),
    }


@pytest.mark.parametrize("size", [12, 29, 31, 80])
def test_text_is_drawn_at_every_size(size: float) -> None:
    image = painted(page_of(word("HHH", size, Point(4, 85)), width=240), ppi=144)
    stems = ink_share(image) * 240 * 100 / size**2
    assert stems == pytest.approx(0.55, rel=0.25)


def test_text_stands_on_its_baseline() -> None:
    image = painted(page_of(word("H", 50, Point(10, 80))))
    dark = [y for y in range(100) if any(color_at(image, x, y)[0] < 128 for x in range(100))]
    assert dark[-1] == 79
    assert 80 - dark[0] == pytest.approx(50 * 0.72, abs=1.5)


def test_text_of_a_missing_font_is_left_out() -> None:
    missing = word("H", 50, Point(10, 80), font=FontKey("Nobody"))
    assert ink_share(painted(page_of(missing))) == 0


def test_picture_shows_only_its_window() -> None:
    picture = Picture("q", Rect(0, 0, 100, 100), Rect(10, 10, 50, 60), (100, 100))
    image = painted(page_of(picture), Props({"q": quarters()}))
    assert color_at(image, 9, 30) == WHITE_PAPER
    assert color_at(image, 20, 30) == (255, 0, 0)
    assert color_at(image, 55, 30) == (0, 255, 0)
    assert color_at(image, 20, 65) == (0, 0, 255)
    assert color_at(image, 20, 75) == WHITE_PAPER


def test_turned_picture_turns_about_the_origin() -> None:
    picture = Picture("q", Rect(0, 0, 40, 40), Rect(0, 0, 40, 40), (100, 100))
    quarter_turn = Group((picture,), transform=Transform(0, 1, -1, 0, 50, 10))
    image = painted(page_of(quarter_turn), Props({"q": quarters()}))
    assert color_at(image, 40, 20) == (255, 0, 0)
    assert color_at(image, 40, 40) == (0, 255, 0)


def test_missing_picture_is_left_out_and_asked_for_once() -> None:
    props = Props()
    one = Picture("gone", Rect(0, 0, 40, 40), Rect(0, 0, 40, 40), (100, 100))
    assert ink_share(painted(page_of(one, one), props)) == 0
    assert props.opened == ["gone"]


def test_opacity_applies_to_a_group_as_one() -> None:
    overlapping = Group((box(10, 10, 50, 50, RED), box(30, 30, 50, 50, BLUE)), opacity=0.5)
    image = painted(page_of(overlapping))
    assert color_at(image, 45, 45)[0] == pytest.approx(127, abs=1)
    assert color_at(image, 45, 45)[2] == 255


def test_multiply_darkens_what_lies_below() -> None:
    over = Group((box(0, 0, 100, 50, GREEN), box(0, 50, 100, 50, BLUE)), multiply=True)
    image = painted(page_of(box(0, 0, 50, 100, RED), over))
    assert color_at(image, 20, 20) == (0, 0, 0)
    assert color_at(image, 80, 20) == (0, 255, 0)


def test_clip_holds_inside_its_group_only() -> None:
    triangle = Outline("MLLZ", (0, 0, 100, 0, 0, 100))
    clipped = Group((box(0, 0, 100, 100, RED),), clip=triangle)
    image = painted(page_of(clipped, box(90, 90, 10, 10, BLUE)))
    assert color_at(image, 20, 20) == (255, 0, 0)
    assert color_at(image, 80, 80) == WHITE_PAPER
    assert color_at(image, 95, 95) == (0, 0, 255)


def test_groups_inside_groups_add_up_their_transforms() -> None:
    inner = Group((box(0, 0, 10, 10, RED),), transform=Transform(e=20))
    outer = Group((inner,), transform=Transform(2, 0, 0, 2, 10, 30))
    image = painted(page_of(outer))
    assert color_at(image, 49, 29) == WHITE_PAPER
    assert color_at(image, 51, 31) == (255, 0, 0)
    assert color_at(image, 69, 49) == (255, 0, 0)
    assert color_at(image, 71, 49) == WHITE_PAPER
