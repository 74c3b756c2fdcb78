"""Picture files: exact pixels, as light as asked for, nothing else in them, always the same."""

import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path as File

import pytest
from PIL import ExifTags, Image, ImageChops, ImageStat
from PySide6.QtGui import QImage

from brochure_studio.layout.resources import MissingError, Pixels
from brochure_studio.model.ads.sizes import PictureFormat
from brochure_studio.model.picture_file import PictureFile, PictureOrder
from brochure_studio.render.qt.picture_painter import QtPicturePainter
from brochure_studio.scene.items import Item, Picture
from brochure_studio.scene.page import Page
from brochure_studio.store.pictures import read_pixels
from brochure_studio.values.color import Cmyk, Color, Rgb
from brochure_studio.values.geometry import Point, Rect
from brochure_studio.values.words import same
from tests.render.qt.stage import BLUE, FONTS, RED, Props, box, page_of, word

FORMS: tuple[PictureFormat, ...] = ("png", "jpeg", "webp")
PHOTOGRAPH = FONTS.parent / "pictures" / "photo-woodland-stream.jpg"
# What a JPEG's own head says; Pillow makes all of it from the JFIF segment.
JFIF = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}


class Files(Props):
    """Resources whose keys are paths of pictures."""

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        self.opened.append(key)
        return read_pixels(File(key), least)


def photo(file: File = PHOTOGRAPH) -> Picture:
    area = Rect(0, 0, 300, 200)
    with Image.open(file) as opened:
        size = opened.size
    return Picture(str(file), area, area, size)


def ad(*items: Item) -> Page:
    return page_of(*items, width=300, height=200)


def photo_ad() -> Page:
    return ad(photo(), box(0, 150, 300, 50, RED), word("Flytt", 24, Point(10, 180), color=BLUE))


def painted(page: Page, *orders: PictureOrder, pixels: tuple[int, int] = (300, 200)) -> list[bytes]:
    return [file.data for file in made(page, *orders, pixels=pixels)]


def made(
    page: Page, *orders: PictureOrder, pixels: tuple[int, int] = (300, 200)
) -> tuple[PictureFile, ...]:
    return QtPicturePainter().paint(page, Files(), pixels, orders)


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def distance(one: Image.Image, other: Image.Image) -> float:
    difference = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return max(ImageStat.Stat(difference).mean)


@pytest.mark.parametrize("pixels", [(300, 200), (600, 400), (301, 199)])
@pytest.mark.parametrize("form", FORMS)
def test_files_have_exactly_the_pixels_and_nothing_else(
    form: PictureFormat, pixels: tuple[int, int]
) -> None:
    (data,) = painted(photo_ad(), PictureOrder(form), pixels=pixels)
    image = opened(data)
    assert (image.size, image.mode, image.format) == (pixels, "RGB", form.upper())
    assert set(image.info) - JFIF - {"srgb", "background", "loop", "timestamp", "duration"} == set()
    assert not image.getexif()
    for sign in (b"Exif", b"ICC_PROFILE", b"iCCP", b"xmp", b"tEXt", b"tIME", b"pHYs", b"gAMA"):
        assert sign not in data[:2000]
    other = QImage.fromData(data)
    assert (other.width(), other.height()) == pixels
    assert other.textKeys() == []


def test_a_png_says_that_it_is_srgb_and_a_jpeg_comes_step_by_step() -> None:
    png, jpeg = painted(photo_ad(), PictureOrder("png"), PictureOrder("jpeg"))
    assert opened(png).info == {"srgb": 0}
    assert opened(jpeg).info["progressive"]


def test_the_resolution_is_only_said_where_it_is_asked_for() -> None:
    orders = (PictureOrder("png", ppi=144), PictureOrder("jpeg", ppi=144))
    for data in painted(photo_ad(), *orders):
        assert opened(data).info["dpi"] == pytest.approx((144, 144), abs=0.1)


def test_small_red_type_does_not_bleed() -> None:
    page = ad(box(0, 0, 300, 200, BLUE), *(box(x, 0, 1, 200, RED) for x in range(0, 300, 2)))
    whole, jpeg = painted(page, PictureOrder("png"), PictureOrder("jpeg"))
    assert distance(opened(whole), opened(jpeg)) < 6


def test_the_same_page_gives_the_same_bytes_in_every_process() -> None:
    orders = [PictureOrder(form, most) for form in FORMS for most in (None, 20_000)]
    first = [hashlib.sha256(data).hexdigest() for data in painted(photo_ad(), *orders)]
    program = (
        "import hashlib\n"
        "from brochure_studio.model.picture_file import PictureOrder\n"
        "from tests.render.qt.test_picture_painter import FORMS, painted, photo_ad\n"
        "orders = [PictureOrder(form, most) for form in FORMS for most in (None, 20_000)]\n"
        "for data in painted(photo_ad(), *orders): print(hashlib.sha256(data).hexdigest())\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "QT_QPA_PLATFORM": "offscreen"}
    root = FONTS.parents[1]
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        cwd=root,
        env=environment,
        encoding="utf-8",
    )
    assert done.stdout.split() == first


@pytest.mark.parametrize("form", ["jpeg", "webp"])
@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_the_highest_quality_that_fits_is_found(form: PictureFormat, share: float) -> None:
    (free,) = made(photo_ad(), PictureOrder(form))
    most = round(len(free.data) * share)
    (fitting,) = made(photo_ad(), PictureOrder(form, most))
    assert (free.quality, free.met) == (90, True)
    assert fitting.met
    assert fitting.quality < 90
    assert len(fitting.data) <= most
    (better,) = made(photo_ad(), PictureOrder(form, None, fitting.quality + 1))
    assert len(better.data) > most or better.quality <= 72


@pytest.mark.parametrize("form", FORMS)
def test_what_cannot_be_so_light_is_the_lightest_still_good_and_says_so(
    form: PictureFormat,
) -> None:
    lightest, least = made(photo_ad(), PictureOrder(form, 500), PictureOrder(form, 1))
    assert not lightest.met
    assert lightest == least
    assert lightest.quality >= 25
    assert distance(opened(lightest.data), opened(painted(photo_ad(), PictureOrder("png"))[0])) < 14


def test_a_png_gets_few_colors_before_it_is_too_heavy_and_flat_ones_stay() -> None:
    # Of the photograph's own kind, so that a mean of both would stand for it.
    moss = Color(Cmyk(0.4, 0.3, 0.6, 0.4), Rgb(90 / 255, 85 / 255, 70 / 255))
    page = ad(photo(), box(0, 150, 300, 8, moss))
    whole, light = made(page, PictureOrder("png"), PictureOrder("png", 50_000))
    assert (whole.quality, len(whole.data) > 50_000) == (100, True)
    assert light.met
    assert light.quality < 100
    assert len(light.data) <= 50_000
    image = opened(light.data)
    assert image.mode == "P"
    assert image.convert("RGB").crop((0, 150, 300, 158)).getcolors() == [(2400, (90, 85, 70))]
    assert distance(image, opened(whole.data)) < 6


def test_a_page_of_few_colors_loses_none_by_a_palette() -> None:
    page = ad(box(0, 0, 300, 100, RED), box(0, 100, 300, 100, BLUE))
    png, webp = made(page, PictureOrder("png", 2_000), PictureOrder("webp", 2_000))
    assert (png.quality, webp.quality) == (100, 100)
    assert opened(png.data).mode == "P"
    for file in (png, webp):
        colors = {color for _, color in opened(file.data).convert("RGB").getcolors() or []}
        assert colors == {(255, 0, 0), (0, 0, 255)}


def test_one_picture_is_decoded_once_for_many_pages(tmp_path: File) -> None:
    painter, files = QtPicturePainter(), Files()
    for pixels in ((600, 400), (580, 390), (600, 400)):
        painter.paint(photo_ad(), files, pixels, (PictureOrder("jpeg"),))
    assert files.opened == [str(PHOTOGRAPH)]


def test_a_page_is_the_same_whichever_were_painted_before(tmp_path: File) -> None:
    sizes, order = ((600, 400), (300, 200), (60, 40), (30, 20)), PictureOrder("png")
    alone = {
        pixels: QtPicturePainter().paint(photo_ad(), Files(), pixels, (order,)) for pixels in sizes
    }
    painter, files = QtPicturePainter(), Files()
    for pixels in (*sizes, *reversed(sizes)):
        assert painter.paint(photo_ad(), files, pixels, (order,)) == alone[pixels]
    assert len(files.opened) <= 4


def test_a_turned_picture_stands_upright(tmp_path: File) -> None:
    lying = Image.new("RGB", (600, 900), "red")
    lying.paste("blue", (0, 0, 600, 450))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    lying.save(file := tmp_path / "a.jpg", exif=exif, quality=95)
    picture = Picture(str(file), Rect(0, 0, 300, 200), Rect(0, 0, 300, 200), (900, 600))
    image = opened(painted(ad(picture), PictureOrder("png"))[0]).convert("RGB")
    assert near(image, (20, 100), (255, 0, 0))
    assert near(image, (280, 100), (0, 0, 255))


def near(image: Image.Image, at: tuple[int, int], color: tuple[int, int, int]) -> bool:
    found = image.getpixel(at)
    assert isinstance(found, tuple)
    return all(abs(a - b) < 24 for a, b in zip(found, color, strict=True))


@pytest.mark.parametrize(
    ("mode", "name"),
    [("CMYK", "a.jpg"), ("P", "a.png"), ("LA", "a.png"), ("RGBA", "a.webp"), ("1", "a.tif")],
)
def test_pictures_of_every_kind_become_rgb(tmp_path: File, mode: str, name: str) -> None:
    Image.new("RGB", (900, 600), "white").convert(mode).save(tmp_path / name)
    picture = photo(tmp_path / name)
    for data in painted(ad(picture), *(PictureOrder(form) for form in FORMS)):
        image = opened(data).convert("RGB")
        assert image.size == (300, 200)
        assert near(image, (150, 100), (255, 255, 255))


def test_a_broken_picture_is_told_and_tried_again_when_it_is_mended(tmp_path: File) -> None:
    file = tmp_path / "a.jpg"
    Image.new("RGB", (900, 600), "red").save(file)
    whole = file.read_bytes()
    page = ad(photo(file))
    file.write_bytes(whole[: len(whole) // 2])
    painter, files = QtPicturePainter(), Files()
    for _ in range(2):
        with pytest.raises(MissingError, match="broken"):
            painter.paint(page, files, (300, 200), (PictureOrder("png"),))
    file.write_bytes(whole)
    (mended,) = painter.paint(page, files, (300, 200), (PictureOrder("png"),))
    assert near(opened(mended.data).convert("RGB"), (9, 9), (254, 0, 0))


def test_a_page_without_its_picture_never_becomes_a_file() -> None:
    class Without(Props):
        def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
            raise MissingError(same("gone"))

    with pytest.raises(MissingError, match="gone"):
        QtPicturePainter().paint(photo_ad(), Without(), (300, 200), (PictureOrder("jpeg"),))
