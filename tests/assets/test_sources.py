"""The list of sources is whole and true, and the shipped files are what the press needs."""

import hashlib
import re
from pathlib import Path

import pytest
import yaml
from fontTools.ttLib import TTFont
from PIL import Image

ASSETS = Path(__file__).parents[2] / "assets"
UNLISTED = {".py", ".yaml", ".txt", ".md", ".pyc"}
NEEDED = "æøåÆØÅéèêäöüßłńąŻčšžđŋ«»„“”’–—…·•×−§&€°½ 0123456789"
DRAWN = (".svg", ".jpg")
FONTS = sorted(ASSETS.glob("fonts/*.ttf"))
DRAWINGS = sorted(ASSETS.glob("logos/*.svg")) + sorted(ASSETS.glob("drawings/*.svg"))
PICTURES = sorted(ASSETS.glob("pictures/*.jpg"))
PALETTE = {
    "#0E3B46", "#17545B", "#8FB8BF", "#CFE4EA", "#EFB3BE", "#5D7A34", "#C4262E", "#E8A93C",
    "#736B61", "#FAF6EE", "#1A1817", "#FFFFFF",
}  # fmt: skip


def entries() -> dict[str, dict[str, object]]:
    text = (ASSETS / "sources.yaml").read_text(encoding="utf-8")
    listed = yaml.safe_load(text)
    assert listed["format"] == "sources/1"
    return {entry["file"]: entry for entry in listed["sources"]}


def shipped() -> set[str]:
    files = (file.relative_to(ASSETS) for file in ASSETS.rglob("*") if file.is_file())
    seen = (file for file in files if not any(part.startswith(".") for part in file.parts))
    return {file.as_posix() for file in seen if file.suffix not in UNLISTED}


def test_every_file_is_listed_and_every_entry_has_its_file() -> None:
    assert set(entries()) == shipped()


def test_every_entry_says_origin_and_licence() -> None:
    silent = [f for f, e in entries().items() if not e.get("origin") or not e.get("licence")]
    assert silent == []


def test_hashes_are_those_of_the_files() -> None:
    changed = [
        file
        for file, entry in entries().items()
        if hashlib.sha256((ASSETS / file).read_bytes()).hexdigest() != entry["sha256"]
    ]
    assert changed == []


def test_what_is_seen_has_words_in_three_languages() -> None:
    for file, entry in entries().items():
        if file.endswith(DRAWN):
            alt = entry["alt"]
            assert isinstance(alt, dict), file
            assert set(alt) >= {"nn", "nb", "en"}, file
            assert all(alt.values()), file


def test_works_that_ask_for_credit_get_it() -> None:
    for file, entry in entries().items():
        if str(entry["licence"]).startswith("CC-BY"):
            assert entry["credit"], file


def test_the_newsprint_profile_names_the_source_of_its_data() -> None:
    entry = entries()["icc/BS_Newsprint_SNAP_TR002_240.icc"]
    assert "CGATS TR 002" in str(entry["credit"])


@pytest.mark.parametrize("file", FONTS, ids=lambda f: f.stem)
def test_fonts_are_static_truetype_that_may_be_embedded(file: Path) -> None:
    with TTFont(file) as font:
        assert "fvar" not in font
        assert "CFF " not in font
        assert "glyf" in font
        assert font["OS/2"].fsType == 0


@pytest.mark.parametrize("file", FONTS, ids=lambda f: f.stem)
def test_fonts_have_the_letters_we_write(file: Path) -> None:
    with TTFont(file) as font:
        held = font.getBestCmap()
    assert [letter for letter in NEEDED if ord(letter) not in held] == []


def test_font_names_are_unique_and_agree_with_the_files() -> None:
    seen = set()
    for file in FONTS:
        with TTFont(file) as font:
            names = font["name"]
            assert names.getDebugName(6) == file.stem
            seen.add((names.getBestFamilyName(), names.getBestSubFamilyName()))
    assert len(seen) == len(FONTS)


@pytest.mark.parametrize(
    ("name", "weight"),
    [("Regular", 400), ("Medium", 500), ("SemiBold", 600), ("Bold", 700), ("BoldItalic", 700)],
)
def test_garamond_has_its_weight_and_its_features(name: str, weight: int) -> None:
    with TTFont(ASSETS / "fonts" / f"EBGaramond-{name}.ttf") as font:
        assert font["OS/2"].usWeightClass == weight
        held = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"smcp", "c2sc", "onum", "lnum", "tnum", "liga", "dlig", "frac"} <= held


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda f: f.stem)
def test_drawings_are_plain_paths_in_the_brand_colors(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert set(re.findall(r"<(\w+)", text)) == {"svg", "path"}
    assert set(re.findall(r'fill="(#\w+)"', text)) <= PALETTE
    assert set(re.findall(r"([\w-]+)=", text)) <= {
        "xmlns", "viewBox", "width", "height", "fill", "fill-opacity", "d",
    }  # fmt: skip


@pytest.mark.parametrize("file", PICTURES, ids=lambda f: f.stem)
def test_pictures_are_srgb_for_300_ppi_and_tell_nothing_else(file: Path) -> None:
    with Image.open(file) as picture:
        assert picture.mode == "RGB"
        assert picture.info["icc_profile"]
        assert picture.info["dpi"] == (300, 300)
        assert dict(picture.getexif()) == {}


def test_the_cover_carries_a_poster() -> None:
    with Image.open(ASSETS / "pictures" / "fjord-morning.jpg") as picture:
        least = (round(297 / 25.4 * 200), round(420 / 25.4 * 200))
        assert picture.width >= least[0]
        assert picture.height >= least[1]


def test_pictures_stay_light_enough_for_a_clone() -> None:
    assert sum(file.stat().st_size for file in PICTURES) < 35_000_000
