"""A CMYK picture without a profile has one color, whoever receives it."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageCms

from tests.stories.conftest import CommandLine
from tests.stories.small_library import SmallLibrary

INKS = (255, 0, 128, 0)


def expected(small: SmallLibrary) -> tuple[int, ...]:
    """Return the color of the inks on the library's press, as sRGB."""
    press = str(small.root / "assets" / "icc" / "ISOcoated_v2_300_bas.icc")
    transform = ImageCms.buildTransform(
        press,
        ImageCms.createProfile("sRGB"),
        "CMYK",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    made = transform.apply(Image.new("CMYK", (1, 1), INKS))
    return made.tobytes()[0], made.tobytes()[1], made.tobytes()[2]


def in_photo(image: Image.Image) -> tuple[int, ...]:
    plain = image.convert("RGB").resize((100, 140))
    return tuple(plain.crop((50, 30, 51, 31)).tobytes())


def test_screen_and_web_show_the_same_color(command: CommandLine, small: SmallLibrary) -> None:
    Image.new("CMYK", (1300, 760), INKS).save(small.campaign / "a.tif")
    small.say("content:\n  title: Heim\n  photo: {picture: a.tif, alt: Fjord, licence: CC0}\n")
    out = small.campaign / "out"
    ended = command("export", small.document, "--for", "web", "--for", "picture", "-o", out)
    assert ended.code == 0, ended.err
    with Image.open(next(out.glob("*.png"))) as png:
        screen = in_photo(png)
    document = pypdfium2.PdfDocument(next(out.glob("*.pdf")))
    web = in_photo(document[0].render(scale=1).to_pil())
    document.close()
    assert screen == pytest.approx(expected(small), abs=2)
    assert web == pytest.approx(expected(small), abs=4)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ((16, b"RGB "), "fargeprofilen er for RGB, og mottakaren treng ein for CMYK; be dei"),
        ((12, b"mntr"), "fargeprofilen er for ein skjerm, ikkje for trykk; be dei"),
    ],
)
def test_a_profile_of_another_kind_stops_the_export(
    command: CommandLine, small: SmallLibrary, change: tuple[int, bytes], said: str
) -> None:
    file = small.root / "assets" / "icc" / "ISOcoated_v2_300_bas.icc"
    spoil(file, *change)
    out = small.campaign / "out"
    ended = command("export", small.document, "--for", "press", "-o", out)
    assert (ended.code, len(ended.lines)) == (3, 1)
    assert f"ISOcoated_v2_300_bas.icc: {said}" in ended.err
    assert not any(out.glob("*"))
    told = command("lint", small.root)
    assert told.code == 1
    assert told.err.count("receivers.yaml:") + told.out.count("receivers.yaml:") >= 1


def spoil(file: Path, at: int, data: bytes) -> None:
    before = file.read_bytes()
    file.write_bytes(before[:at] + data + before[at + len(data) :])
