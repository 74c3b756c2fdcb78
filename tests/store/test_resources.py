"""Fonts, pictures and drawings as the layout asks for them."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from brochure_studio.layout.resources import MissingError, Resources
from brochure_studio.model.brand import Brand
from brochure_studio.scene.items import Path as Drawn
from brochure_studio.store import pictures
from brochure_studio.store.resources import LibraryResources
from brochure_studio.values.font import FontKey
from tests.house.project import ROOT


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    folder = tmp_path / "campaign"
    (folder / "pictures").mkdir(parents=True)
    Image.new("L", (8, 4), 9).save(folder / "pictures" / "own.png")
    return folder


@pytest.fixture
def resources(brand: Brand, library: Path, campaign: Path) -> LibraryResources:
    return LibraryResources(brand, library, campaign)


def test_it_is_what_the_layout_asks_for(resources: LibraryResources) -> None:
    port: Resources = resources
    assert port.picture("pictures/own.png").pixels == (8, 4)


def test_pictures_come_from_the_campaign_first(resources: LibraryResources, campaign: Path) -> None:
    assert resources.picture("pictures/fjord.jpg").pixels == (40, 20)
    Image.new("RGB", (6, 6)).save(campaign / "pictures" / "fjord.jpg")
    assert resources.picture("pictures/fjord.jpg").pixels == (6, 6)
    assert resources.picture("assets/pictures/fjord.jpg").pixels == (40, 20)


def test_the_list_of_sources_tells_of_library_pictures_only(resources: LibraryResources) -> None:
    for name in ("pictures/fjord.jpg", "assets/pictures/fjord.jpg"):
        facts = resources.picture(name)
        assert facts.alt == {"nn": "Ein fjord", "nb": "En fjord", "en": "A fjord"}
        assert (facts.credit, facts.licence, facts.mode) == ("Nobody", "CC0-1.0", "rgb")
    own = resources.picture("pictures/own.png")
    assert (own.alt, own.credit, own.licence, own.mode) == (None, "", "", "gray")


def test_a_library_without_sources_still_has_pictures(
    resources: LibraryResources, library: Path
) -> None:
    (library / "assets" / "sources.yaml").unlink()
    assert resources.picture("pictures/fjord.jpg").alt is None


def test_broken_sources_are_told(resources: LibraryResources, library: Path) -> None:
    (library / "assets" / "sources.yaml").write_text("format: sources/1\nx: 1\n", encoding="utf-8")
    with pytest.raises(MissingError, match=r"sources\.yaml:2:1: the key `x` is not known here"):
        resources.picture("pictures/fjord.jpg")


def test_a_key_names_the_file_and_its_content(
    resources: LibraryResources, brand: Brand, library: Path, campaign: Path
) -> None:
    key = resources.picture("pictures/own.png").key
    assert key.startswith("pictures/own.png@")
    # Another process knows only the key.
    other = LibraryResources(brand, library, campaign)
    assert other.pixels(key).data == bytes((9,)) * 32
    Image.new("L", (8, 4), 10).save(campaign / "pictures" / "own.png")
    os.utime(campaign / "pictures" / "own.png", (1, 1))
    assert resources.picture("pictures/own.png").key != key
    with pytest.raises(MissingError, match=r"pictures/own\.png has changed while it was in use"):
        resources.pixels(key)


def test_facts_are_read_once_for_a_file_as_it_is(
    resources: LibraryResources, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = list[str]()
    real = pictures.read_header

    def noted(file: Path) -> pictures.Header:
        read.append(file.name)
        return real(file)

    monkeypatch.setattr(pictures, "read_header", noted)
    assert resources.picture("pictures/own.png") is resources.picture("pictures/own.png")
    assert read == ["own.png"]


@pytest.mark.parametrize("name", ["../secret.png", "pictures/none.png", ""])
def test_a_missing_picture_is_an_error_in_words(resources: LibraryResources, name: str) -> None:
    with pytest.raises(MissingError, match="there is no file|is not a file inside"):
        resources.picture(name)
    with pytest.raises(MissingError):
        resources.drawing(name)


def test_drawings_are_in_the_brands_colors_and_made_once(
    resources: LibraryResources, brand: Brand
) -> None:
    drawing = resources.drawing("logos/region.svg")
    (path,) = drawing.items
    assert isinstance(path, Drawn)
    assert path.fill == brand.color("fjord")
    assert resources.drawing("logos/region.svg") is drawing
    assert drawing.alt is None


def test_a_drawing_that_cannot_be_used_says_where(
    resources: LibraryResources, campaign: Path
) -> None:
    (campaign / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n<text/></svg>',
        encoding="utf-8",
    )
    with pytest.raises(MissingError) as caught:
        resources.drawing("a.svg")
    assert str(caught.value) == ("a.svg (line 2): `<text>` is not drawn; convert texts to paths")


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        (FontKey("Lato", 400), FontKey("Lato", 400)),
        (FontKey("Lato", 700), FontKey("Lato", 700)),
        (FontKey("Lato", 300), FontKey("Lato", 400)),
        (FontKey("Lato", 500), FontKey("Lato", 400)),
        (FontKey("Lato", 540), FontKey("Lato", 700)),
        (FontKey("Lato", 900), FontKey("Lato", 700)),
        (FontKey("Lato", 700, True), FontKey("Lato", 400, True)),
    ],
)
def test_the_nearest_weight_stands_in(
    resources: LibraryResources, wanted: FontKey, got: FontKey
) -> None:
    face = resources.face(wanted)
    assert face.key == got
    assert resources.face(got) is face


def test_a_font_that_is_not_there_or_broken_is_told(
    resources: LibraryResources, brand: Brand, library: Path
) -> None:
    with pytest.raises(MissingError, match="the brand has no typeface of the family Arial"):
        resources.face(FontKey("Arial"))
    upright = brand.typefaces["lato"]
    upright = upright.model_copy(update={"cuts": upright.cuts[:2]})
    only = LibraryResources(
        brand.model_copy(update={"typefaces": {"lato": upright}}), library, None
    )
    with pytest.raises(MissingError, match="Lato has no italic cut"):
        only.face(FontKey("Lato", 400, True))
    (library / "assets" / "fonts" / "Lato-Bold.ttf").write_bytes(b"no font at all")
    with pytest.raises(MissingError, match=r"fonts/Lato-Bold\.ttf: "):
        only.face(FontKey("Lato", 700))
    (library / "assets" / "fonts" / "Lato-Regular.ttf").unlink()
    with pytest.raises(MissingError, match=r"there is no file fonts/Lato-Regular\.ttf"):
        only.face(FontKey("Lato", 400))


def test_a_family_may_have_several_typefaces(brand: Brand, library: Path) -> None:
    shutil.copy(library / "assets/fonts/Lato-Bold.ttf", library / "assets/fonts/Lato-Black.ttf")
    lato = brand.typefaces["lato"]
    black = lato.cuts[1].model_copy(update={"file": "fonts/Lato-Black.ttf", "weight": 900})
    more = {"lato": lato, "heavy": lato.model_copy(update={"cuts": (black,)})}
    resources = LibraryResources(brand.model_copy(update={"typefaces": more}), library, None)
    assert resources.face(FontKey("Lato", 900)).key.weight == 900
    assert replace(resources.face(FontKey("Lato", 400)).key, weight=1) == FontKey("Lato", 1)


def test_inks_without_a_profile_get_the_presss(brand: Brand, library: Path, campaign: Path) -> None:
    press = b"the press's profile"
    resources = LibraryResources(brand, library, campaign, lambda: press)
    own = (ROOT / "assets" / "icc" / "BS_Coated_FOGRA39_300.icc").read_bytes()
    Image.new("CMYK", (2, 2)).save(campaign / "bare.tif")
    Image.new("CMYK", (2, 2)).save(campaign / "own.tif", icc_profile=own)
    Image.new("RGB", (2, 2)).save(campaign / "rgb.png")
    profiles = {name: resources.pixels(resources.picture(name).key).profile for name in NAMES}
    assert profiles == {"bare.tif": press, "own.tif": own, "rgb.png": None}


NAMES = ("bare.tif", "own.tif", "rgb.png")
