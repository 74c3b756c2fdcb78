"""Pictures of every kind become sRGB, and the shelf lets go of the longest unused."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.convert import to_image
from brochure_studio.render.color.proof import SoftProof
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.render.qt.picture_painter import to_pil
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


class Reducing(Props):
    """Props that decode at a half or less where they may, and tell what they were asked for."""

    def __init__(self, pictures: dict[str, Pixels]) -> None:
        super().__init__(pictures)
        self.least: list[tuple[int, int] | None] = []

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        whole = super().pixels(key)
        self.least.append(least)
        by = 1
        while least and whole.width // by // 2 >= least[0] and whole.height // by // 2 >= least[1]:
            by *= 2
        small = to_image(whole).reduce(by)
        return replace(whole, width=small.width, height=small.height, data=small.tobytes())


def photograph(width: int, height: int) -> Pixels:
    grain = Image.effect_noise((width // 4, height // 4), 60).resize((width, height))
    return Pixels(width, height, "gray", grain.tobytes())


def test_small_pictures_are_made_from_little_and_large_ones_never_from_less() -> None:
    props = Reducing({"a": photograph(1600, 1200)})
    shelf = PictureShelf(props)
    assert shelf.scaled("a", QSize(160, 120)) is not None
    assert props.least == [(320, 240)]
    assert shelf.scaled("a", QSize(190, 140)) is not None
    assert len(props.least) == 1, "what was decoded is large enough"
    assert shelf.scaled("a", QSize(1000, 750)) is not None
    assert props.least[1:] == [(2000, 1500)]
    assert shelf.scaled("a", QSize(100, 75)) is not None
    assert len(props.least) == 2, "all was decoded by then"
    whole = shelf.whole("a")
    assert whole is not None
    assert whole.width() == 1600


def test_a_whole_picture_is_decoded_anew_where_only_a_reduced_one_is_there() -> None:
    props = Reducing({"a": photograph(800, 600)})
    shelf = PictureShelf(props)
    shelf.scaled("a", QSize(80, 60))
    whole = shelf.whole("a")
    assert whole is not None
    assert (whole.width(), props.least) == (800, [(160, 120), None])


def test_a_small_picture_is_decoded_once_though_it_is_less_than_asked_for() -> None:
    props = Reducing({"a": photograph(400, 300)})
    shelf = PictureShelf(props)
    for width in (390, 380, 370):
        assert shelf.scaled("a", QSize(width, 100)) is not None
    assert len(props.least) == 1


WIDTHS = (50, 60, 95, 97, 130, 190, 260, 390, 530, 700)


@pytest.mark.parametrize("pictures", [Reducing, Props])
def test_a_steady_shelf_gives_the_same_whatever_was_asked_for_before(
    pictures: type[Props],
) -> None:
    photo = {"a": photograph(1600, 1200)}
    alone = {w: PictureShelf(pictures(photo), steady=True).scaled("a", QSize(w, w)) for w in WIDTHS}
    for order in (WIDTHS, WIDTHS[::-1], WIDTHS[1::2] + WIDTHS[::2]):
        shelf = PictureShelf(pictures(photo), steady=True)
        assert all(shelf.scaled("a", QSize(width, width)) == alone[width] for width in order)


def test_a_steady_shelf_decodes_no_oftener_than_it_must() -> None:
    photo, tiny = photograph(1600, 1200), photograph(40, 30)
    reducing, whole = Reducing({"a": photo, "b": tiny}), Props({"a": photo, "b": tiny})
    for props in (reducing, whole):
        shelf = PictureShelf(props, steady=True)
        for width in sorted([*WIDTHS, *WIDTHS], reverse=True):
            assert shelf.scaled("a", QSize(width, width)) is not None
            assert shelf.scaled("b", QSize(width, width)) is not None
        held = sum(image.sizeInBytes() for image in shelf._held.values() if image)
        assert held == shelf._bytes
    assert reducing.opened.count("a") <= 5
    assert whole.opened.count("a") <= 4
    assert (reducing.opened.count("b"), whole.opened.count("b")) == (1, 1)


@pytest.mark.parametrize("width", [50, 130, 170, 260, 390, 530, 700, 1066, 1200])
def test_pictures_from_levels_look_as_those_from_the_whole(width: int) -> None:
    with Image.open(FONTS.parent / "pictures" / "photo-woodland-stream.jpg") as photo:
        wild = photo.convert("RGB").crop((200, 200, 1800, 1400))
    pixels, size = Pixels(1600, 1200, "rgb", wild.tobytes()), QSize(width, width * 3 // 4)
    shelf = PictureShelf(Reducing({"a": pixels}))
    made = shelf.scaled("a", size)
    whole = to_srgb_image(pixels, Transforms()).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    assert made is not None
    difference = ImageChops.difference(to_pil(made), to_pil(whole))
    assert max(ImageStat.Stat(difference).mean) < 2.5


def test_what_was_reduced_counts_as_what_it_is() -> None:
    props = Reducing({key: photograph(800, 600) for key in "abc"})
    shelf = PictureShelf(props, most_bytes=300_000)
    for key in "abcabc":
        assert shelf.scaled(key, QSize(100, 75)) is not None
    held = sum(image.sizeInBytes() for image in shelf._held.values() if image)
    assert held == shelf._bytes <= 300_000


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
