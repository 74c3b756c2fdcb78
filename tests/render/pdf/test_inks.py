"""Colors as the receiver prints them; black overprints where it is thin, white never."""

from pathlib import Path

import pikepdf
import pytest

from brochure_studio.readback.finished import Paint, Painted, ReadPage
from brochure_studio.readback.reader import read_pdf
from brochure_studio.scene.items import Group, Item, Stroke, outline_rect
from brochure_studio.scene.items import Path as Shape
from brochure_studio.values.color import BLACK, REGISTRATION, WHITE, Cmyk, Color, Rgb
from brochure_studio.values.geometry import Rect, Transform
from tests.render.pdf.stage import (
    APPLE,
    FJORD,
    Props,
    box,
    crop_marks,
    job_of,
    page_of,
    receiver,
    run,
    scene_of,
    write,
)

K = Paint("DeviceCMYK", (0.0, 0.0, 0.0, 1.0))


def drawn(tmp_path: Path, *items: Item, **facts: object) -> ReadPage:
    """Return the page of a press job as it reads back."""
    job = job_of(scene_of(page_of(*items)), receiver(**facts))
    return read_pdf(write(job, Props(), tmp_path / "a.pdf")).pages[0]


def line(color: Color, width: float) -> Shape:
    return Shape(outline_rect(Rect(10, 10, 50, 50)), stroke=Stroke(color, width))


@pytest.mark.parametrize(
    ("size", "overprints"), [(8, True), (11.9, True), (12, False), (24, False)]
)
def test_black_text_overprints_while_small(tmp_path: Path, size: float, overprints: bool) -> None:
    page = drawn(tmp_path, run(Props(), "Heim", 20, 40, size=size))
    assert page.painted == {Painted("text", K, overprints, size)}


@pytest.mark.parametrize(("width", "overprints"), [(0.5, True), (1.9, True), (2, False)])
def test_black_lines_overprint_while_thin(tmp_path: Path, width: float, overprints: bool) -> None:
    assert drawn(tmp_path, line(BLACK, width)).painted == {Painted("line", K, overprints, width)}


def test_what_counts_is_the_size_on_paper(tmp_path: Path) -> None:
    half = Group((run(Props(), "Heim", 20, 40, size=20),), transform=Transform(0.5, 0, 0, 0.5))
    assert drawn(tmp_path, half).painted == {Painted("text", K, True, 10.0)}


def test_nothing_else_overprints(tmp_path: Path) -> None:
    gray = Color(Cmyk(0, 0, 0, 0.5), Rgb(0.5, 0.5, 0.5))
    props = Props()
    texts = [
        run(props, "Heim", 20, 40 + 20 * i, size=8, color=c)
        for i, c in enumerate((WHITE, gray, FJORD))
    ]
    page = drawn(
        tmp_path, run(props, "svart", 20, 20), *texts, box(0, 0, 9, 9, FJORD), line(WHITE, 0.5)
    )
    assert [one.paint for one in page.painted if one.overprint] == [K]


def test_overprint_does_not_leak_into_a_group(tmp_path: Path) -> None:
    glass = Group((box(0, 0, 9, 9, WHITE), box(0, 0, 9, 9, FJORD)), opacity=0.5)
    page = drawn(tmp_path, run(Props(), "svart", 20, 20), glass)
    assert not any(one.overprint for one in page.painted if one.kind == "fill")


def test_spot_inks_only_where_they_are_printed(tmp_path: Path) -> None:
    mixed = drawn(tmp_path, box(0, 0, 9, 9, APPLE))
    assert mixed.paints == {Paint("DeviceCMYK", (0.1, 1.0, 0.9, 0.05))}
    spot = drawn(tmp_path, box(0, 0, 9, 9, APPLE), spots=True)
    assert spot.paints == {Paint("Separation", (1.0,), ("PANTONE 186 C",))}


@pytest.mark.parametrize("spot", ["Gull æøå (Ä)#/%", "HKS 42 K <b>", "金"])
def test_a_spot_ink_may_be_called_anything(tmp_path: Path, spot: str) -> None:
    page = drawn(tmp_path, box(0, 0, 9, 9, Color(APPLE.cmyk, APPLE.rgb, spot)), spots=True)
    assert page.paints == {Paint("Separation", (1.0,), (spot,))}


def test_a_tint_of_a_spot_ink_is_its_share(tmp_path: Path) -> None:
    tint = Color(APPLE.cmyk, APPLE.rgb, APPLE.spot, 0.4)
    page = drawn(tmp_path, box(0, 0, 9, 9, tint), spots=True)
    assert page.paints == {Paint("Separation", (0.4,), ("PANTONE 186 C",))}


def test_marks_print_on_every_plate(tmp_path: Path) -> None:
    page = drawn(tmp_path, *crop_marks(page_of()))
    assert page.paints == {Paint("Separation", (1.0,), ("All",))}


def test_a_spot_ink_is_written_once(tmp_path: Path) -> None:
    job = job_of(scene_of(page_of(box(0, 0, 9, 9, APPLE), line(APPLE, 1))), receiver(spots=True))
    with pikepdf.open(write(job, Props(), tmp_path / "a.pdf")) as pdf:
        spaces = pdf.pages[0].obj.Resources.ColorSpace
        assert len(spaces) == 1
        (space,) = spaces.values()
        assert [float(v) for v in space[3].C1] == [0.1, 1, 0.9, 0.05]


@pytest.mark.parametrize(
    ("color", "gray"), [(BLACK, 0.0), (WHITE, 1.0), (REGISTRATION, 0.0), (FJORD, 0.294)]
)
def test_gray_receivers_get_gray(tmp_path: Path, color: Color, gray: float) -> None:
    page = drawn(tmp_path, box(0, 0, 9, 9, color), color="gray", standard="pdf-1.6")
    (paint,) = page.paints
    assert paint.space == "DeviceGray"
    assert paint.shares[0] == pytest.approx(gray, abs=0.01)
