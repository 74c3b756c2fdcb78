"""PNGs have exactly the size asked for, say their resolution, and need no window."""

import io
import math
import os
import subprocess
import sys
from dataclasses import dataclass

import pytest
from PIL import Image

from brochure_studio.layout.resources import MissingError
from brochure_studio.render.qt.contact_sheet import QtContactSheet
from brochure_studio.render.qt.png import QtPixelPainter
from brochure_studio.scene.items import Picture
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm
from tests.house.project import ROOT
from tests.render.qt.stage import LATO, RED, Props, box, page_of


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png), formats=["PNG"])


@pytest.mark.parametrize("ppi", [72, 96, 144, 300])
def test_size_is_the_trim_in_inches_times_ppi_rounded_up(ppi: float) -> None:
    page = page_of(width=595.2756, height=841.8898, bleed=8.504)
    image = opened(QtPixelPainter().paint(page, Props(), ppi, with_bleed=False))
    assert image.size == (math.ceil(595.2756 / 72 * ppi), math.ceil(841.8898 / 72 * ppi))
    assert image.info["dpi"] == pytest.approx((ppi, ppi), abs=0.1)


@pytest.mark.parametrize(("millimetres", "ppi"), [(285.75, 96), (91.44, 300)])
def test_a_screen_ad_has_1080_pixels_though_millimetres_are_rounded(
    millimetres: float, ppi: float
) -> None:
    page = page_of(width=mm(millimetres), height=mm(millimetres))
    image = opened(QtPixelPainter().paint(page, Props(), ppi, with_bleed=False))
    assert image.size == (1080, 1080)


def test_bleed_is_shown_when_asked_for() -> None:
    page = page_of(box(-10, -10, 20, 20, RED), bleed=10)
    image = opened(QtPixelPainter().paint(page, Props(), 72, with_bleed=True))
    assert image.size == (120, 120)
    assert image.convert("RGB").getpixel((1, 1)) == (255, 0, 0)
    trimmed = opened(QtPixelPainter().paint(page, Props(), 72, with_bleed=False))
    assert trimmed.convert("RGB").getpixel((9, 9)) == (255, 0, 0)
    assert trimmed.convert("RGB").getpixel((11, 11)) == (255, 255, 255)


def test_the_same_page_gives_the_same_bytes() -> None:
    page = page_of(box(3, 3, 40, 40, RED))
    painter = QtPixelPainter()
    one, other = (painter.paint(page, Props(), 96, with_bleed=True) for _ in range(2))
    assert one == other


def test_a_picture_that_cannot_be_decoded_leaves_no_hole_in_a_file() -> None:
    broken = Picture("broken", Rect(0, 0, 40, 40), Rect(0, 0, 40, 40), (100, 100))
    with pytest.raises(MissingError, match="broken"):
        QtPixelPainter().paint(page_of(broken), Props(), 72, with_bleed=False)


def test_no_display_and_no_application_is_needed() -> None:
    program = (
        "from tests.render.qt.stage import *\n"
        "from brochure_studio.render.qt.png import QtPixelPainter\n"
        "png = QtPixelPainter().paint(page_of(box(0, 0, 9, 9, RED)), Props(), 72, False)\n"
        "print(png[:4])"
    )
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        cwd=ROOT,
    )
    assert done.stdout.strip() == repr(b"\x89PNG"), done.stderr


@dataclass(frozen=True)
class Sheet:
    title: str
    pages: tuple[Page, ...]
    resources: Props


def test_contact_sheet_holds_every_page() -> None:
    pages = tuple(page_of(box(0, 0, 100, 100, RED)) for _ in range(9))
    sheets = (Sheet("Brosjyre", pages, Props()),)
    sheet = opened(QtContactSheet(1600).paint(sheets, LATO)).convert("RGB")
    assert sheet.width == 1600
    red = sum(count for count, color in sheet.getcolors(1 << 24) or [] if color == (255, 0, 0))
    assert red == 9 * 440 * 440
