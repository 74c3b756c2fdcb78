"""Names of files never lead out of their folders."""

import sys
from pathlib import Path

import pytest

from brochure_studio.layout.resources import MissingError
from brochure_studio.store.lookup import find_inside


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    campaign, assets = tmp_path / "campaign", tmp_path / "assets"
    for folder in (campaign, assets):
        (folder / "pictures").mkdir(parents=True)
        (folder / "pictures" / "both.jpg").write_bytes(folder.name.encode())
    (assets / "pictures" / "Only Å.jpg").write_bytes(b"assets")
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    return campaign, assets


def test_the_first_folder_that_has_a_file_wins(folders: tuple[Path, Path]) -> None:
    assert find_inside(folders, "pictures/both.jpg").read_bytes() == b"campaign"
    assert find_inside(folders, "pictures/Only Å.jpg").read_bytes() == b"assets"


@pytest.mark.parametrize(
    "name",
    ["../secret.jpg", "pictures/../../secret.jpg", "/etc/passwd", "", "pictures\\both.jpg", ".."],
)
def test_a_name_that_climbs_is_refused(folders: tuple[Path, Path], name: str) -> None:
    with pytest.raises(MissingError, match="is not a file inside the folder"):
        find_inside(folders, name)


def test_a_name_that_differs_in_capitals_is_pointed_at(folders: tuple[Path, Path]) -> None:
    if (folders[1] / "pictures" / "only å.jpg").exists():  # where capitals do not count
        return
    with pytest.raises(MissingError) as caught:
        find_inside(folders, "Pictures/only å.JPG")
    assert str(caught.value) == (
        "there is no file Pictures/only å.JPG, but there is pictures/Only Å.jpg: capitals matter"
    )


def test_a_folder_is_no_file(folders: tuple[Path, Path]) -> None:
    with pytest.raises(MissingError, match="there is no file pictures") as caught:
        find_inside(folders, "pictures")
    assert caught.value.words.nn == "fila pictures er ikkje å finne"
    assert caught.value.words.nb == "filen pictures er ikke å finne"


if sys.platform != "win32":

    def test_a_link_may_not_lead_out(folders: tuple[Path, Path], tmp_path: Path) -> None:
        (folders[0] / "out.jpg").symlink_to(tmp_path / "secret.jpg")
        (folders[0] / "in.jpg").symlink_to(folders[0] / "pictures" / "both.jpg")
        assert find_inside(folders, "in.jpg").read_bytes() == b"campaign"
        with pytest.raises(MissingError, match=r"out\.jpg is a link that leads out of its folder"):
            find_inside(folders, "out.jpg")
