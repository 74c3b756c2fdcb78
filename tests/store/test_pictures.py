"""Pictures from strangers: every kind decoded right, every trick refused in a sentence."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageChops, ImageStat, TiffImagePlugin

from brochure_studio.layout.resources import MissingError
from brochure_studio.store.pictures import (
    Header,
    hash_file,
    profile_name,
    read_header,
    read_pixels,
)

ICC = Path(__file__).parents[2] / "assets" / "icc"


def saved(tmp_path: Path, image: Image.Image, name: str, **options: object) -> Path:
    file = tmp_path / name
    image.save(file, **options)
    return file


def refused(file: Path) -> str:
    messages = set[str]()
    for read in (read_header, read_pixels):
        with pytest.raises(MissingError) as caught:
            read(file)
        messages.add(str(caught.value))
    assert len(messages) == 1
    return messages.pop()


@pytest.mark.parametrize(
    ("mode", "color", "name", "header_mode", "alpha", "pixels_mode", "first"),
    [
        ("RGB", (10, 20, 30), "a.png", "rgb", False, "rgb", (10, 20, 30)),
        ("RGB", (10, 20, 30), "a.tif", "rgb", False, "rgb", (10, 20, 30)),
        ("RGBA", (10, 20, 30, 40), "a.png", "rgb", True, "rgba", (10, 20, 30, 40)),
        ("RGBA", (10, 20, 30, 255), "a.png", "rgb", True, "rgb", (10, 20, 30)),
        ("L", 77, "a.png", "gray", False, "gray", (77,)),
        ("LA", (77, 9), "a.png", "gray", True, "gray-alpha", (77, 9)),
        ("1", 255, "a.png", "bitmap", False, "bitmap", (255,)),
        ("1", 0, "a.tif", "bitmap", False, "bitmap", (0,)),
        ("CMYK", (255, 0, 30, 0), "a.tif", "cmyk", False, "cmyk", (255, 0, 30, 0)),
    ],
)
def test_each_kind_of_pixel_is_read(  # one row a kind
    tmp_path: Path,
    mode: str,
    color: int | tuple[int, ...],
    name: str,
    header_mode: str,
    alpha: bool,
    pixels_mode: str,
    first: tuple[int, ...],
) -> None:
    file = saved(tmp_path, Image.new(mode, (3, 2), color), name)
    assert read_header(file) == Header((3, 2), header_mode, None, alpha)
    pixels = read_pixels(file)
    assert (pixels.width, pixels.height, pixels.mode) == (3, 2, pixels_mode)
    assert pixels.data == bytes(first) * 6


def test_webp_is_read(tmp_path: Path) -> None:
    file = saved(tmp_path, Image.new("RGB", (3, 2), (200, 0, 0)), "a.webp", lossless=True)
    assert read_pixels(file).data == bytes((200, 0, 0)) * 6


def test_a_palette_becomes_color_with_its_transparency(tmp_path: Path) -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([1, 2, 3, 4, 5, 6])
    image.putpixel((1, 0), 1)
    plain = saved(tmp_path, image, "a.png")
    assert read_pixels(plain).data == bytes((1, 2, 3, 4, 5, 6))
    clear = saved(tmp_path, image, "b.png", transparency=1)
    assert read_header(clear).alpha
    assert read_pixels(clear).data == bytes((1, 2, 3, 255, 4, 5, 6, 0))


def test_sixteen_bits_are_scaled_not_cut(tmp_path: Path) -> None:
    image = Image.new("I;16", (3, 1))
    for x, value in enumerate((0, 0xFF00, 0xFFFF)):
        image.putpixel((x, 0), value)
    for name in ("a.png", "a.tif"):
        file = saved(tmp_path, image, name)
        assert read_header(file).mode == "gray"
        assert tuple(read_pixels(file).data) == (0, 254, 255)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
def test_a_picture_is_seen_the_right_way_up(tmp_path: Path, name: str, orientation: int) -> None:
    upright = Image.new("L", (48, 32), 0)
    upright.paste(255, (0, 0, 24, 16))
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(turns[orientation]) if orientation in turns else upright
    file = tmp_path / name
    if name == "a.tif":
        tags = TiffImagePlugin.ImageFileDirectory_v2()
        tags[ExifTags.Base.Orientation] = orientation
        stored.save(file, tiffinfo=tags)
    else:
        exif = Image.Exif()
        exif[ExifTags.Base.Orientation] = orientation
        stored.convert("RGB").save(file, exif=exif, quality=95)
    assert read_header(file).size == (48, 32)
    pixels = read_pixels(file)
    across = len(pixels.data) // (48 * 32)
    corners = [pixels.data[(y * 48 + x) * across] for x, y in ((4, 4), (40, 4), (4, 28), (40, 28))]
    assert [value > 128 for value in corners] == [True, False, False, False]


def test_a_cmyk_jpeg_has_its_inks_the_right_way_round(tmp_path: Path) -> None:
    adobe = saved(tmp_path, Image.new("CMYK", (8, 8), (250, 0, 0, 10)), "a.jpg", quality=100)
    data = adobe.read_bytes()
    at = data.index(b"\xff\xee")
    length = struct.unpack(">H", data[at + 2 : at + 4])[0]
    plain = tmp_path / "plain.jpg"
    plain.write_bytes(data[:at] + data[at + 2 + length :])
    assert read_header(adobe).mode == "cmyk"
    assert tuple(read_pixels(adobe).data[:4]) == pytest.approx((250, 0, 0, 10), abs=3)
    # The same bytes without Adobe's marker mean the opposite.
    assert tuple(read_pixels(plain).data[:4]) == pytest.approx((5, 255, 255, 245), abs=3)


def test_a_profile_is_kept_where_it_describes_the_pixels(tmp_path: Path) -> None:
    cmyk = (ICC / "BS_Coated_FOGRA39_300.icc").read_bytes()
    fitting = saved(tmp_path, Image.new("CMYK", (2, 2)), "a.tif", icc_profile=cmyk)
    lying = saved(tmp_path, Image.new("RGB", (2, 2)), "b.png", icc_profile=cmyk)
    broken = saved(tmp_path, Image.new("RGB", (2, 2)), "c.png", icc_profile=b"no profile")
    assert read_pixels(fitting).profile == read_header(fitting).profile == cmyk
    assert read_pixels(lying).profile is None
    assert read_header(broken).profile is None
    assert "FOGRA39" in profile_name(cmyk)
    assert profile_name(b"no profile") == ""


def striped(size: tuple[int, int], mode: str = "RGB") -> Image.Image:
    """Return a picture whose neighbouring pixels differ little, as a photograph's do."""
    across = Image.linear_gradient("L").rotate(90).resize(size)
    down = Image.linear_gradient("L").resize(size)
    return Image.merge("RGB", (across, down, across)).convert(mode)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
@pytest.mark.parametrize(
    ("least", "size"),
    [((400, 300), (400, 300)), ((201, 20), (400, 300)), ((200, 150), (200, 150)),
     ((99, 70), (100, 75)), ((1, 1), (50, 38)), ((4000, 1), (400, 300))],
)  # fmt: skip
def test_a_picture_is_decoded_smaller_but_never_too_small(
    tmp_path: Path, name: str, least: tuple[int, int], size: tuple[int, int]
) -> None:
    file = saved(tmp_path, striped((400, 300)), name)
    made, whole = read_pixels(file, least), read_pixels(file)
    assert (whole.width, whole.height) == (400, 300)
    assert (made.width, made.height) in (size, (size[0], size[1] - 1))
    same = Image.frombytes("RGB", (whole.width, whole.height), whole.data)
    small = same.resize((made.width, made.height), Image.Resampling.BOX)
    shown = Image.frombytes("RGB", (made.width, made.height), made.data)
    assert sum(ImageStat.Stat(ImageChops.difference(small, shown)).mean) / 3 < 1.5


def test_a_turned_picture_is_measured_as_it_is_seen(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    file = saved(tmp_path, striped((400, 200)), "a.jpg", exif=exif)
    assert read_header(file).size == (200, 400)
    made = read_pixels(file, (60, 190))
    assert (made.width, made.height) == (100, 200)
    assert (lying := read_pixels(file, (190, 60))).width == 200, lying


@pytest.mark.parametrize(("mode", "seen"), [("CMYK", "cmyk"), ("L", "gray"), ("1", "gray")])
def test_other_modes_are_decoded_smaller_too(tmp_path: Path, mode: str, seen: str) -> None:
    suffix = "png" if mode == "1" else "jpg"
    file = saved(tmp_path, striped((400, 200), mode), f"a.{suffix}")
    made = read_pixels(file, (100, 50))
    assert (made.width, made.height, made.mode) == (100, 50, seen)


def test_postscript_in_a_jpg_never_reaches_ghostscript(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def started(*_: object, **__: object) -> None:
        raise AssertionError("a program was started")

    monkeypatch.setattr("subprocess.Popen", started)
    file = tmp_path / "a.jpg"
    file.write_bytes(
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\nshowpage\n"
    )
    assert refused(file) == "a.jpg is not a JPEG, PNG, TIFF or WebP picture"


def test_other_formats_are_refused(tmp_path: Path) -> None:
    for name in ("a.gif", "a.bmp"):
        file = saved(tmp_path, Image.new("RGB", (2, 2)), name)
        assert refused(file) == f"{name} is not a JPEG, PNG, TIFF or WebP picture"
    (tmp_path / "empty.png").write_bytes(b"")
    assert "is not a JPEG" in refused(tmp_path / "empty.png")


def test_a_picture_of_untrue_size_is_refused_before_it_fills_memory(tmp_path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    for side in (9_500, 100_000):
        head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
        body = chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
        file = tmp_path / f"{side}.png"
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + head + body)
        assert refused(file) == f"{side}.png has more than 80 million pixels"


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
def test_a_picture_that_is_cut_off_is_refused(tmp_path: Path, name: str) -> None:
    noise = Image.effect_noise((200, 200), 80).convert("RGB")
    file = saved(tmp_path, noise, name)
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    with pytest.raises(MissingError, match=f"{name} is (broken or cut off|not a JPEG)"):
        read_pixels(file)


def test_pixels_of_32_bits_are_refused_with_what_to_do(tmp_path: Path) -> None:
    file = saved(tmp_path, Image.new("F", (2, 2)), "a.tif")
    assert "save it as RGB, CMYK or gray with 8 or 16 bits" in refused(file)


def test_a_missing_picture_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.jpg") == "the picture none.jpg is not there"


def test_broken_bytes_never_raise_anything_else(tmp_path: Path) -> None:
    kept = io.BytesIO()
    Image.effect_noise((60, 40), 50).convert("RGB").save(kept, "JPEG")
    good = kept.getvalue()
    file = tmp_path / "a.jpg"
    for at in range(2, min(len(good), 700), 7):
        file.write_bytes(good[:at] + bytes((good[at] ^ 0xFF,)) + good[at + 1 :])
        try:
            read_pixels(file)
        except MissingError as error:
            assert str(error).startswith("a.jpg ")


def test_a_refusal_is_said_in_every_language(tmp_path: Path) -> None:
    file = tmp_path / "notat.jpg"
    file.write_text("ikkje noko bilete", encoding="utf-8")
    with pytest.raises(MissingError) as caught:
        read_header(file)
    words = caught.value.words
    assert words.nn == "notat.jpg er ikkje eit bilete av slaget JPEG, PNG, TIFF eller WebP"
    assert words.nb.startswith("notat.jpg er ikke et bilde")
    assert str(caught.value) == words.en


def test_the_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert hash_file(tmp_path / "a").startswith("ba7816bf8f01cfea414140de5dae2223")
