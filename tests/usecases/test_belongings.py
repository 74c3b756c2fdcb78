"""What a document takes along to another folder."""

from pathlib import Path

from brochure_studio.store.documents import DocumentFiles
from brochure_studio.usecases.documents import open_document, save_document
from brochure_studio.usecases.pictures import bring_picture
from brochure_studio.usecases.studio import Studio
from tests.stories.small_library import SmallLibrary, paint


def shown(studio: Studio, small: SmallLibrary, tmp_path: Path, picture: str = "") -> None:
    """Show a picture from elsewhere in the document and one of its variants."""
    if not picture:
        source = tmp_path / "eple.jpg"
        paint(source, (300, 200))
        brand = studio.library.brand("region")
        picture = bring_picture(studio, brand, small.campaign, source)
    small.say(
        f"content:\n  title: Heim\n  photo: {{picture: {picture}}}\n"
        "overrides:\n- when: {language: nb}\n"
        f"  content:\n    photo: {{picture: {picture}, zoom: 2}}\n"
    )


def test_pictures_of_the_campaign_go_along_and_those_of_the_library_stay(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    shown(studio, small, tmp_path)
    work = open_document(studio, small.document)
    other = tmp_path / "ein annan stad"
    other.mkdir()
    saved = save_document(studio, work, work.document, other / "kort.yaml")
    assert saved.document.content["photo"].picture == "pictures/eple.jpg"
    assert (other / "pictures" / "eple.jpg").is_file()
    open_document(studio, other / "kort.yaml")
    save_document(studio, work, work.document, small.campaign / "kopi.yaml")
    assert [one.name for one in (small.campaign / "pictures").iterdir()] == ["eple.jpg"]


def test_a_picture_of_the_library_stays_there(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    shown(studio, small, tmp_path, "assets/pictures/fjord.jpg")
    work = open_document(studio, small.document)
    other = tmp_path / "other"
    other.mkdir()
    save_document(studio, work, work.document, other / "kort.yaml")
    assert [one.name for one in other.iterdir() if not one.name.startswith(".")] == ["kort.yaml"]


def test_another_picture_of_the_same_name_is_not_written_over(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    shown(studio, small, tmp_path)
    other = tmp_path / "other"
    (other / "pictures").mkdir(parents=True)
    paint(other / "pictures" / "eple.jpg", (50, 50))
    before = (other / "pictures" / "eple.jpg").read_bytes()
    work = open_document(studio, small.document)
    save_document(studio, work, work.document, other / "kort.yaml")
    written = DocumentFiles().read(other / "kort.yaml").document
    assert written.content["photo"].picture == "pictures/eple-2.jpg"
    assert written.overrides[0].content["photo"].picture == "pictures/eple-2.jpg"
    assert written.overrides[0].content["photo"].zoom == 2
    assert (other / "pictures" / "eple.jpg").read_bytes() == before
