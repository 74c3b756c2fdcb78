"""Pictures of every kind become sRGB, and the shelf lets go of the longest unused."""

from io import BytesIO

from PIL import ImageCms
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.proof import SoftProof
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.render.qt.pictures import PictureShelf, to_srgb_image
from tests.render.qt.stage import FONTS, Props


def first(pixels: Pixels) -> tuple[int, ...]:
    color = QColor(to_srgb_image(pixels, Transforms()).pixelColor(0, 0))
    return color.red(), color.green(), color.blue(), color.alpha()


def test_gray_and_bitmap() -> None:
    assert first(Pixels(3, 1, "gray", b"\x40\x41\x42")) == (0x40, 0x40, 0x40, 255)
    assert first(Pixels(3, 1, "bitmap", b"\x00\xff\xff")) == (0, 0, 0, 255)


def test_rows_are_not_padded() -> None:
    image = to_srgb_image(Pixels(1, 2, "rgb", b"\x01\x02\x03\x0a\x0b\x0c"), Transforms())
    assert image.pixelColor(0, 1).getRgb()[:3] == (10, 11, 12)


def test_alpha_survives() -> None:
    assert first(Pixels(1, 1, "rgba", b"\xff\x00\x00\x80"))[3] == 0x80
    assert first(Pixels(1, 1, "gray-alpha", b"\x10\x00"))[3] == 0


def test_cmyk_goes_through_its_profile() -> None:
    profile = (FONTS.parent / "icc" / "ISOcoated_v2_300_bas.icc").read_bytes()
    cyan = first(Pixels(1, 1, "cmyk", b"\xff\x00\x00\x00", profile))
    # The press's cyan is nowhere near (0, 255, 255).
    assert cyan[0] < 40
    assert 130 < cyan[1] < 180
    assert cyan[2] > 200
    assert first(Pixels(1, 1, "cmyk", b"\x00\x00\x00\x00", profile))[:3] >= (250, 250, 250)


def test_a_broken_profile_does_no_harm() -> None:
    assert first(Pixels(1, 1, "rgb", b"\x10\x20\x30", b"not a profile")) == (16, 32, 48, 255)


def test_an_rgb_profile_is_obeyed() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert first(Pixels(1, 1, "rgb", b"\x10\x80\xf0", srgb)) == (16, 128, 240, 255)


def test_transparency_survives_a_profile() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert first(Pixels(1, 1, "rgba", b"\xff\x00\x00\x80", srgb)) == (255, 0, 0, 0x80)


def test_ink_without_a_profile_is_shown_somehow() -> None:
    assert first(Pixels(1, 1, "cmyk", b"\x00\x00\x00\x00"))[:3] >= (250, 250, 250)


def test_the_shelf_reads_once_and_lets_go_of_the_longest_unused() -> None:
    gray = Pixels(100, 100, "gray", b"\x00" * 10_000)
    props = Props({"a": gray, "b": gray, "c": gray})
    shelf = PictureShelf(props, most_bytes=100_000)
    for key in ("a", "b", "a", "c", "a", "b"):
        assert shelf.whole(key) is not None
    assert props.opened == ["a", "b", "c", "b"]


def test_the_shelf_keeps_scaled_pictures_until_it_is_told_to_forget() -> None:
    props = Props({"a": Pixels(100, 100, "gray", b"\x00" * 10_000)})
    shelf = PictureShelf(props)
    small = shelf.scaled("a", QSize(10, 20))
    assert small is not None
    assert (small.width(), small.height()) == (10, 20)
    assert shelf.scaled("a", QSize(10, 20)) is small
    shelf.forget()
    assert shelf.scaled("a", QSize(10, 20)) is not small
    assert props.opened == ["a", "a"]


def test_a_proofed_picture_is_scaled_and_shown_as_the_press_makes_it() -> None:
    profile = (FONTS.parent / "icc" / "ISOcoated_v2_300_bas.icc").read_bytes()
    green = Pixels(40, 20, "rgb", b"\x00\xff\x00" * 800)
    props = Props({"a": green})
    shelf = PictureShelf(props, proof=SoftProof(profile))
    small, smaller = shelf.scaled("a", QSize(20, 10)), shelf.scaled("a", QSize(10, 5))
    assert small is not None
    assert smaller is not None
    assert (smaller.width(), smaller.height()) == (10, 5)
    assert small.pixelColor(3, 3).green() < 200, "no press prints this green"
    assert props.opened == ["a"], "decoded once for both"


def test_srgb_is_known_by_what_it_does_and_not_by_its_name() -> None:
    transforms = Transforms()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert transforms.is_srgb(srgb)
    assert not transforms.is_srgb(ImageCms.ImageCmsProfile(_wide()).tobytes())


def _wide() -> object:
    """Return sRGB with red and blue changed for each other: no name tells of it."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = data.index(b"rXYZ"), data.index(b"bXYZ")
    data[red : red + 4], data[blue : blue + 4] = b"bXYZ", b"rXYZ"
    return BytesIO(bytes(data))
