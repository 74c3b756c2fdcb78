"""Pictures: cut, no finer than needed, in the receiver's inks, right side up."""

import re
import zlib
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from brochure_studio.layout.resources import Pixels
from brochure_studio.readback.pictures import draw_pages
from brochure_studio.scene.items import Group, Picture
from brochure_studio.values.geometry import Rect, Transform
from tests.render.pdf.stage import (
    FJORD,
    PROFILE,
    Props,
    box,
    job_of,
    page_of,
    picture,
    receiver,
    scene_of,
    slope,
    web,
    write,
)


def plain(
    color: tuple[int, ...], mode: str, profile: bytes | None = None, side: int = 100
) -> Pixels:
    """Return a picture of one color, large enough to be stored as JPEG."""
    return Pixels(side, side, mode, bytes(color) * side * side, profile)


@dataclass(frozen=True)
class Stored:
    """An image XObject as the file has it."""

    size: tuple[int, int]
    space: str
    bits: int
    filter: str
    raw: bytes
    masked: bool

    @property
    def data(self) -> bytes:
        assert self.filter == "/FlateDecode"
        return zlib.decompress(self.raw)


def stored(tmp_path: Path, pixels: Pixels, placed: Picture, **facts: object) -> Stored:
    """Return the image XObject of a picture in a press job."""
    placed = replace(placed, pixels=(pixels.width, pixels.height))
    job = job_of(scene_of(page_of(placed)), receiver(**facts))
    with pikepdf.open(write(job, Props({"p": pixels}), tmp_path / "a.pdf")) as pdf:
        (image,) = pdf.pages[0].obj.Resources.XObject.values()
        return Stored(
            (int(image.Width), int(image.Height)),
            str(image.ColorSpace),
            int(image.BitsPerComponent),
            str(image.Filter),
            image.read_raw_bytes(),
            "/SMask" in image,
        )


WHOLE = picture("p", Rect(0, 0, 72, 72))


@pytest.mark.parametrize(
    ("mode", "space", "bits"),
    [
        ("rgb", "/DeviceCMYK", 8),
        ("cmyk", "/DeviceCMYK", 8),
        ("gray", "/DeviceGray", 8),
        ("bitmap", "/DeviceGray", 1),
    ],
)
def test_press_pictures_are_cmyk_or_black(tmp_path: Path, mode: str, space: str, bits: int) -> None:
    image = stored(tmp_path, slope(100, 100, mode), WHOLE)
    assert (image.space, image.bits) == (space, bits)


def test_no_metadata_travels_with_a_picture(tmp_path: Path) -> None:
    data = stored(tmp_path, slope(100, 100), WHOLE).raw
    assert b"Exif" not in data
    assert b"ICC_PROFILE" not in data


def test_inks_are_not_upside_down(tmp_path: Path) -> None:
    # Through pdfium: Adobe's upside-down CMYK JPEG with the Decode that sets it right.
    props = Props({"p": plain((0, 0, 0, 0), "cmyk"), "q": plain((0, 0, 0, 255), "cmyk")})
    page = page_of(WHOLE, picture("q", Rect(100, 0, 72, 72)), bleed=0)
    (shown,) = draw_pages(write(job_of(scene_of(page)), props, tmp_path / "a.pdf"), 72)
    assert pixel(shown, 36, 36) == (255, 255, 255)
    assert max(pixel(shown, 136, 36)) < 60


def test_own_inks_are_kept_to_the_byte(tmp_path: Path) -> None:
    pixels = slope(60, 60, "cmyk", PROFILE)
    assert stored(tmp_path, pixels, WHOLE).data == pixels.data


def test_lossless_at_full_quality(tmp_path: Path) -> None:
    pixels = slope(100, 100, "cmyk")
    image = stored(tmp_path, pixels, WHOLE, jpeg_quality=100)
    assert image.data == pixels.data


def test_right_side_up_and_cut_to_its_window(tmp_path: Path) -> None:
    red, blue = (255, 0, 0), (0, 0, 255)
    rows = bytes(red) * 100 * 50 + bytes(blue) * 100 * 50
    props = Props({"p": Pixels(100, 100, "rgb", rows)})
    shown_part = picture("p", Rect(10, 10, 100, 100), Rect(20, 40, 30, 40))
    job = job_of(scene_of(page_of(shown_part, bleed=0)), web())
    (shown,) = draw_pages(write(job, props, tmp_path / "a.pdf"), 72)
    assert pixel(shown, 35, 50)[0] > 240
    assert pixel(shown, 35, 70)[2] > 240
    assert pixel(shown, 15, 50) == pixel(shown, 35, 85) == (255, 255, 255)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        (image,) = pdf.pages[0].obj.Resources.XObject.values()
        assert (image.Width, image.Height) == (32, 42)


def test_a_window_beside_the_picture_shows_nothing(tmp_path: Path) -> None:
    beside = picture("p", Rect(0, 0, 50, 50), Rect(60, 60, 50, 50))
    job = job_of(scene_of(page_of(beside)))
    with pikepdf.open(write(job, Props({"p": slope(9, 9)}), tmp_path / "a.pdf")) as pdf:
        assert "/XObject" not in pdf.pages[0].obj.Resources


def test_the_same_picture_twice_on_a_page_is_written_once(tmp_path: Path) -> None:
    moved = Group((WHOLE,), transform=Transform(1, 0, 0, 1, 100, 0))
    job = job_of(scene_of(page_of(WHOLE, moved, bleed=0)), web())
    file = write(job, Props({"p": plain((255, 0, 0), "rgb")}), tmp_path / "a.pdf")
    (shown,) = draw_pages(file, 72)
    assert pixel(shown, 36, 36) == pixel(shown, 136, 36)
    assert pixel(shown, 86, 36) == (255, 255, 255)
    with pikepdf.open(file) as pdf:
        assert len(pdf.pages[0].obj.Resources.XObject) == 1


def test_a_picture_is_no_finer_than_needed(tmp_path: Path) -> None:
    fine = stored(tmp_path, slope(600, 600), WHOLE, resolution={"target": 200})
    assert fine.size == (200, 200)
    kept = stored(tmp_path, slope(290, 290), WHOLE, resolution={"target": 200})
    assert kept.size == (290, 290)
    line_art = stored(tmp_path, slope(600, 600, "bitmap"), WHOLE, resolution={"target": 200})
    assert line_art.size == (600, 600)


def test_transparency_is_a_soft_mask(tmp_path: Path) -> None:
    props = Props({"p": plain((200, 0, 0, 128), "rgba")})
    page = page_of(box(0, 0, 72, 72, FJORD), WHOLE, bleed=0)
    file = write(job_of(scene_of(page), web()), props, tmp_path / "a.pdf")
    with pikepdf.open(file) as pdf:
        (image,) = pdf.pages[0].obj.Resources.XObject.values()
        assert image.SMask.ColorSpace == "/DeviceGray"
        assert pdf.pages[0].obj.Group.CS == "/DeviceRGB"
    (shown,) = draw_pages(file, 72)
    below = FJORD.screen
    halfway = [(200 + below.r * 255) / 2, below.g * 255 / 2, below.b * 255 / 2]
    assert pixel(shown, 36, 36) == pytest.approx(halfway, abs=5)


def test_a_picture_within_a_form_is_written_too(tmp_path: Path) -> None:
    veil = Group((WHOLE, box(0, 0, 9, 9, FJORD)), opacity=0.5)
    file = write(job_of(scene_of(page_of(veil))), Props({"p": slope(100, 100)}), tmp_path / "a.pdf")
    with pikepdf.open(file) as pdf:
        (form,) = pdf.pages[0].obj.Resources.XObject.values()
        (image,) = form.Resources.XObject.values()
        assert image.Width == 100


def test_pictures_are_written_in_the_order_of_pages(tmp_path: Path) -> None:
    # The first takes longest to make, and still comes first.
    sizes = (1500, 300, 20)
    props = Props({str(size): slope(size, size) for size in sizes})
    pages = [
        page_of(Picture(str(size), WHOLE.placed, WHOLE.placed, (size, size))) for size in sizes
    ]
    file = write(job_of(scene_of(*pages), receiver()), props, tmp_path / "a.pdf")
    written = [int(size) for size in re.findall(rb"/Width (\d+)", file.read_bytes())]
    assert written == [300, 300, 20]


def test_full_alpha_needs_no_mask(tmp_path: Path) -> None:
    assert not stored(tmp_path, plain((9, 9, 9, 255), "rgba"), WHOLE).masked
    assert stored(tmp_path, plain((9, 9, 9, 254), "rgba"), WHOLE).masked


def test_a_picture_used_twice_is_stored_once(tmp_path: Path) -> None:
    pages = (page_of(WHOLE), page_of(WHOLE))
    file = write(job_of(scene_of(*pages)), Props({"p": slope(100, 100)}), tmp_path / "a.pdf")
    with pikepdf.open(file) as pdf:
        assert len({p.obj.Resources.XObject["/Im1"].objgen for p in pdf.pages}) == 1


def pixel(pixels: Pixels, x: int, y: int) -> tuple[int, ...]:
    at = (y * pixels.width + x) * 3
    return tuple(pixels.data[at : at + 3])
