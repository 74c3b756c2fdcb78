"""Paths, gradients, clips and groups, looked at through pdfium."""

from pathlib import Path

import pikepdf
import pytest

from brochure_studio.layout.resources import Pixels
from brochure_studio.readback.pictures import draw_pages
from brochure_studio.readback.reader import read_pdf
from brochure_studio.scene.items import Gradient, Group, Item, Outline, Stroke, outline_rect
from brochure_studio.scene.items import Path as Shape
from brochure_studio.values.color import BLACK, WHITE, Cmyk, Color, Rgb
from brochure_studio.values.geometry import Point, Rect, Transform
from tests.render.pdf.stage import FJORD, Props, box, job_of, page_of, scene_of, web, write

RED = Color(Cmyk(0, 1, 1, 0), Rgb(1, 0, 0))
BLUE = Color(Cmyk(1, 1, 0, 0), Rgb(0, 0, 1))


def shown(tmp_path: Path, *items: Item) -> Pixels:
    """Return a page as pdfium draws it, a pixel a point, trim only."""
    job = job_of(scene_of(page_of(*items, bleed=0)), web())
    return draw_pages(write(job, Props(), tmp_path / "a.pdf"), 72)[0]


def pixel(pixels: Pixels, x: int, y: int) -> tuple[int, ...]:
    at = (y * pixels.width + x) * 3
    return tuple(pixels.data[at : at + 3])


def test_a_gradient_runs_from_end_to_end(tmp_path: Path) -> None:
    sky = Gradient(Point(50, 0), Point(150, 0), ((0, RED), (1, BLUE)))
    page = shown(tmp_path, box(0, 0, 200, 50, sky))
    assert pixel(page, 10, 20) == (255, 0, 0)
    assert pixel(page, 100, 20) == pytest.approx((128, 0, 128), abs=4)
    assert pixel(page, 190, 20) == pytest.approx((0, 0, 255), abs=1)


def test_a_gradient_with_a_hard_edge(tmp_path: Path) -> None:
    flag = Gradient(Point(0, 0), Point(100, 0), ((0, RED), (0.5, RED), (0.5, BLUE), (1, BLUE)))
    page = shown(tmp_path, box(0, 0, 100, 50, flag))
    assert pixel(page, 48, 20) == (255, 0, 0)
    assert pixel(page, 52, 20) == (0, 0, 255)


def test_a_gradient_of_inner_stops(tmp_path: Path) -> None:
    band = Gradient(Point(0, 0), Point(100, 0), ((0.25, RED), (0.75, BLUE)))
    page = shown(tmp_path, box(0, 0, 100, 50, band))
    assert pixel(page, 20, 20) == (255, 0, 0)
    assert pixel(page, 80, 20) == (0, 0, 255)


def test_press_gradients_are_mixed_in_inks(tmp_path: Path) -> None:
    sky = Gradient(Point(0, 0), Point(100, 0), ((0, FJORD), (0.4, WHITE), (1, RED)))
    file = write(job_of(scene_of(page_of(box(0, 0, 100, 50, sky)))), Props(), tmp_path / "a.pdf")
    with pikepdf.open(file) as pdf:
        (shading,) = pdf.pages[0].obj.Resources.Shading.values()
        assert shading.ColorSpace == "/DeviceCMYK"
        assert [float(v) for v in shading.Function.Bounds] == [0.4]
        assert [float(v) for v in shading.Function.Functions[0].C0] == [0.9, 0.45, 0.35, 0.3]


def test_even_odd_leaves_the_hole(tmp_path: Path) -> None:
    outer, inner = outline_rect(Rect(0, 0, 90, 90)), outline_rect(Rect(30, 30, 30, 30))
    ring = Outline(outer.ops + inner.ops, outer.coords + inner.coords)
    page = shown(tmp_path, Shape(ring, RED, even_odd=True))
    assert pixel(page, 10, 10) == (255, 0, 0)
    assert pixel(page, 45, 45) == (255, 255, 255)
    filled = shown(tmp_path, Shape(ring, RED))
    assert pixel(filled, 45, 45) == (255, 0, 0)


def test_opacity_works_on_the_group_as_one(tmp_path: Path) -> None:
    glass = Group((box(0, 0, 60, 60, RED), box(30, 0, 60, 60, BLUE)), opacity=0.5)
    page = shown(tmp_path, glass)
    assert pixel(page, 10, 10) == pytest.approx((255, 128, 128), abs=2)
    assert pixel(page, 45, 10) == pytest.approx((128, 128, 255), abs=2)


def test_a_single_path_is_transparent_without_a_form(tmp_path: Path) -> None:
    pane = Group((box(0, 0, 60, 60, RED),), opacity=0.5, transform=Transform(e=10))
    page = shown(tmp_path, pane, box(80, 0, 20, 20, RED))
    assert pixel(page, 15, 10) == pytest.approx((255, 128, 128), abs=2)
    assert pixel(page, 90, 10) == (255, 0, 0)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert "/XObject" not in pdf.pages[0].obj.Resources
        assert "/Group" in pdf.pages[0].obj


def test_a_line_around_a_filled_path_needs_one(tmp_path: Path) -> None:
    edged = Shape(outline_rect(Rect(10, 10, 60, 60)), RED, Stroke(BLUE, 20))
    page = shown(tmp_path, Group((edged,), opacity=0.5))
    assert pixel(page, 15, 40) == pytest.approx((128, 128, 255), abs=2)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert len(pdf.pages[0].obj.Resources.XObject) == 1


def test_multiply_darkens(tmp_path: Path) -> None:
    gray = Color(Cmyk(0, 0, 0, 0.5), Rgb(0.5, 0.5, 0.5))
    page = shown(
        tmp_path, box(0, 0, 60, 60, gray), Group((box(0, 0, 30, 30, gray),), multiply=True)
    )
    assert pixel(page, 10, 10) == pytest.approx((64, 64, 64), abs=2)
    assert pixel(page, 45, 45) == pytest.approx((128, 128, 128), abs=2)


@pytest.mark.parametrize("opacity", [1.0, 0.5])
def test_clip_and_transform_apply_to_a_group(tmp_path: Path, opacity: float) -> None:
    inside = Group(
        (box(0, 0, 100, 100, BLACK),),
        clip=outline_rect(Rect(0, 0, 20, 10)),
        transform=Transform(2, 0, 0, 2, 100, 50),
        opacity=opacity,
    )
    page = shown(tmp_path, inside)
    assert pixel(page, 135, 65)[0] < 130
    assert pixel(page, 145, 65) == pixel(page, 135, 75) == pixel(page, 95, 55) == (255, 255, 255)


def test_what_is_set_inside_a_group_ends_with_it(tmp_path: Path) -> None:
    turned = Group((box(0, 0, 9, 9, RED),), transform=Transform(e=50))
    page = shown(tmp_path, box(0, 0, 9, 9, BLUE), turned, box(0, 20, 9, 9, BLUE))
    assert pixel(page, 4, 24) == (0, 0, 255)


def test_groups_blend_in_the_receivers_space(tmp_path: Path) -> None:
    glass = Group((box(0, 0, 60, 60, RED),), opacity=0.5)
    press = write(job_of(scene_of(page_of(glass))), Props(), tmp_path / "a.pdf")
    assert read_pdf(press).pages[0].groups == {"DeviceCMYK"}
    opaque = write(job_of(scene_of(page_of(box(0, 0, 9, 9, RED)))), Props(), tmp_path / "b.pdf")
    assert read_pdf(opaque).pages[0].groups == set()
