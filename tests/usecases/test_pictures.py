"""Pictures brought into a campaign: plainly named, written once, refused in words."""

from pathlib import Path

import pytest
from PIL import Image

from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.pictures import bring_picture, keep_picture, list_pictures
from brochure_studio.usecases.studio import Studio
from tests.stories.small_library import SmallLibrary, paint


def test_a_picture_from_elsewhere_is_copied_under_a_plain_name(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    source = tmp_path / "Bilete frå Åkra (1).JPEG"
    paint(source, (300, 200))
    brand = studio.library.brand("region")
    name = bring_picture(studio, brand, small.campaign, source)
    assert name == "pictures/bilete-fra-akra-1.jpg"
    assert (small.campaign / name).read_bytes() == source.read_bytes()
    assert bring_picture(studio, brand, small.campaign, source) == name
    assert len(list((small.campaign / "pictures").iterdir())) == 1


def test_another_picture_of_the_same_name_gets_a_number(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    brand = studio.library.brand("region")
    source = tmp_path / "fjord.jpg"
    paint(source, (300, 200))
    assert bring_picture(studio, brand, small.campaign, source) == "pictures/fjord.jpg"
    paint(source, (400, 200))
    assert bring_picture(studio, brand, small.campaign, source) == "pictures/fjord-2.jpg"


def test_pictures_of_campaign_and_library_stay_where_they_are(
    studio: Studio, small: SmallLibrary
) -> None:
    brand = studio.library.brand("region")
    own = small.campaign / "eige.jpg"
    paint(own, (300, 200))
    library = small.root / "assets" / "pictures" / "fjord.jpg"
    assert bring_picture(studio, brand, small.campaign, own) == "eige.jpg"
    assert bring_picture(studio, brand, small.campaign, library) == "assets/pictures/fjord.jpg"


@pytest.mark.parametrize("name", ["brev.docx", "ikkje-bilete.jpg"])
def test_what_is_no_picture_is_refused_and_leaves_nothing(
    studio: Studio, small: SmallLibrary, tmp_path: Path, name: str
) -> None:
    source = tmp_path / name
    source.write_bytes(b"ikkje eit bilete")
    with pytest.raises(UsageError) as told:
        bring_picture(studio, studio.library.brand("region"), small.campaign, source)
    assert name in told.value.words.nn
    shelf = small.campaign / "pictures"
    assert not shelf.exists() or not list(shelf.iterdir())


@pytest.mark.parametrize("name", ["../../etc/x.png", "CON.png", "...png", "\u202e.png"])
def test_names_from_elsewhere_lead_nowhere(
    studio: Studio, small: SmallLibrary, tmp_path: Path, name: str
) -> None:
    picture = tmp_path / "a.png"
    Image.new("RGB", (20, 20)).save(picture)
    brand = studio.library.brand("region")
    kept = keep_picture(studio, brand, small.campaign, picture.read_bytes(), name)
    assert (small.campaign / kept).resolve().parent == small.campaign.resolve() / "pictures"


def test_the_shelf_has_the_campaigns_pictures_first(studio: Studio, small: SmallLibrary) -> None:
    paint(small.campaign / "eige.jpg", (300, 200))
    (small.campaign / "broken.jpg").write_bytes(b"x")
    known = list(list_pictures(studio, studio.library.brand("region"), small.campaign))
    assert [(one.file, one.is_library) for one in known] == [
        ("broken.jpg", False),
        ("eige.jpg", False),
        ("assets/pictures/fjord.jpg", True),
    ]
    assert known[0].facts is None
    assert known[2].facts and known[2].facts.licence == "CC0-1.0"
