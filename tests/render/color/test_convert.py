"""Pictures converted for a receiver by LittleCMS."""

import pytest
from PIL import Image, ImageCms

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.color.convert import black_curve, convert_picture, to_image
from brochure_studio.render.color.transforms import ProfileError, Transforms
from tests.render.pdf.stage import NEWSPRINT, PROFILE, slope

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def dot(color: tuple[int, ...], mode: str) -> Image.Image:
    return Image.frombytes(mode, (1, 1), bytes(color))


def first(image: Image.Image) -> tuple[int, ...]:
    return tuple(image.tobytes()[: len(image.getbands())])


def test_an_untagged_picture_is_srgb() -> None:
    red = dot((220, 30, 40), "RGB")
    plain = convert_picture(red, None, "cmyk", PROFILE, Transforms())
    tagged = convert_picture(red, SRGB, "cmyk", PROFILE, Transforms())
    assert plain.image.mode == "CMYK"
    assert first(plain.image) == pytest.approx(first(tagged.image), abs=1)
    cyan, magenta, yellow, _ = first(plain.image)
    assert cyan < 40 < 200 < magenta
    assert yellow > 180


def test_white_stays_paper_and_black_stays_dark() -> None:
    white = convert_picture(dot((255,) * 3, "RGB"), None, "cmyk", PROFILE, Transforms())
    assert first(white.image) == (0, 0, 0, 0)
    black = convert_picture(dot((0,) * 3, "RGB"), None, "cmyk", PROFILE, Transforms())
    assert first(black.image)[3] > 200
    assert sum(first(black.image)) / 2.55 < 305


def test_shadows_keep_their_drawing_on_poor_paper() -> None:
    # Newsprint's black is far from the screen's: without compensation, all darks become one.
    darks = (
        convert_picture(dot((v,) * 3, "RGB"), None, "cmyk", NEWSPRINT, Transforms())
        for v in (0, 12, 24)
    )
    inks = [sum(first(one.image)) for one in darks]
    assert inks[0] > inks[1] + 4 > inks[2] + 8


def test_an_embedded_profile_is_obeyed() -> None:
    swapped = SRGB.replace(b"rXYZ", b"????", 1).replace(b"bXYZ", b"rXYZ", 1)
    swapped = swapped.replace(b"????", b"bXYZ", 1)
    made = convert_picture(dot((220, 30, 40), "RGB"), swapped, "rgb", None, Transforms())
    assert first(made.image) == pytest.approx((40, 30, 220), abs=2)


def test_a_profile_of_another_kind_is_ignored() -> None:
    made = convert_picture(dot((200, 50, 50), "RGB"), PROFILE, "rgb", None, Transforms())
    assert first(made.image) == (200, 50, 50)


def test_inks_of_another_condition_are_converted() -> None:
    inks = dot((255, 255, 255, 255), "CMYK")
    kept = convert_picture(inks, PROFILE, "cmyk", PROFILE, Transforms())
    assert first(kept.image) == (255, 255, 255, 255)
    made = convert_picture(inks, PROFILE, "cmyk", NEWSPRINT, Transforms())
    assert sum(first(made.image)) / 2.55 < 245


def test_gray_stays_on_the_black_plate() -> None:
    ramp = Image.frombytes("L", (256, 1), bytes(range(256)))
    made = convert_picture(ramp, None, "cmyk", PROFILE, Transforms()).image
    assert made.mode == "L"
    levels = list(made.tobytes())
    assert (levels[0], levels[255]) == (0, 255)
    assert levels == sorted(levels)


def test_gray_prints_as_light_as_it_looks() -> None:
    curve = black_curve(PROFILE, Transforms())
    # Black ink spreads: for the same lightness less of it is needed than the numbers say.
    inks = Image.merge(
        "CMYK", [*[Image.new("L", (1, 1), 0)] * 3, Image.new("L", (1, 1), 255 - curve[128])]
    )
    shown = Transforms().between(PROFILE, None, "CMYK", "RGB").apply(inks)
    assert first(shown) == pytest.approx((128, 128, 128), abs=22)
    assert curve[128] != 128


@pytest.mark.parametrize("mode", ["rgb", "gray"])
def test_one_bit_stays_one_bit(mode: str) -> None:
    line = to_image(slope(8, 8, "bitmap")).convert("1")
    assert convert_picture(line, None, mode, None, Transforms()).image.mode == "1"
    assert convert_picture(line, None, "cmyk", PROFILE, Transforms()).image.mode == "1"


def test_transparency_goes_beside_the_picture() -> None:
    made = convert_picture(to_image(slope(8, 8, "rgba")), None, "cmyk", PROFILE, Transforms())
    assert made.image.mode == "CMYK"
    assert made.alpha is not None
    assert made.alpha.size == made.image.size
    gray = convert_picture(to_image(slope(8, 8, "gray-alpha")), None, "rgb", None, Transforms())
    assert (gray.image.mode, gray.alpha is None) == ("L", False)


def test_inks_on_the_screen_need_a_profile() -> None:
    inks = dot((255, 0, 0, 0), "CMYK")
    shown = convert_picture(inks, None, "rgb", PROFILE, Transforms()).image
    assert first(shown)[2] > 200 > 60 > first(shown)[0]
    with pytest.raises(ProfileError, match="CMYK"):
        convert_picture(inks, None, "rgb", None, Transforms())


def test_a_broken_profile_is_as_none() -> None:
    red = dot((220, 30, 40), "RGB")
    broken = convert_picture(red, b"no profile", "rgb", None, Transforms())
    assert first(broken.image) == (220, 30, 40)


def test_a_receivers_broken_profile_is_told() -> None:
    with pytest.raises(ProfileError, match="broken"):
        convert_picture(dot((1, 2, 3), "RGB"), None, "cmyk", b"no profile", Transforms())


def test_a_transform_is_made_once() -> None:
    transforms = Transforms()
    one = transforms.between(None, PROFILE, "RGB", "CMYK")
    assert transforms.between(None, bytes(PROFILE), "RGB", "CMYK") is one
    assert transforms.between(None, NEWSPRINT, "RGB", "CMYK") is not one


def test_pixels_are_not_copied_to_be_read() -> None:
    pixels = Pixels(2, 1, "rgb", bytes((1, 2, 3, 4, 5, 6)))
    assert to_image(pixels).tobytes() == pixels.data
