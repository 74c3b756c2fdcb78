"""The library in a folder: found by id, read again only when it changes."""

import os
from pathlib import Path

import pytest

import brochure_studio
from brochure_studio.store import library as library_module
from brochure_studio.store import library_place
from brochure_studio.store.library import FolderLibrary
from brochure_studio.store.library_place import default_library, is_library
from brochure_studio.values.finding import UnreadableError


def copy_template(library: Path, name: str, id: str, purpose: str = "brochure") -> Path:
    text = (library / "templates" / "sample-leaflet.yaml").read_text(encoding="utf-8")
    text = text.replace("id: sample-leaflet", f"id: {id}").replace("nn: Prøvefaldar", f"nn: {id}")
    file = library / "templates" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text.replace("purpose: brochure", f"purpose: {purpose}"), encoding="utf-8")
    return file


def test_a_library_gives_what_it_holds(shelf: FolderLibrary, library: Path) -> None:
    assert shelf.root == library
    assert shelf.brand("sample-region").colors["fjord"].spot == "PANTONE 7476 C"
    assert list(shelf.receivers()) == ["press", "web"]
    assert shelf.starters() == (library / "templates" / "starter" / "heim",)
    found = shelf.template("sample-leaflet")
    assert found.template.version == 2
    assert found.file == library / "templates" / "sample-leaflet.yaml"
    assert shelf.templates() == (found,)


def test_templates_come_by_purpose_and_name_from_subfolders_too(
    shelf: FolderLibrary, library: Path
) -> None:
    copy_template(library, "b.yaml", "zebra", "ad")
    copy_template(library, "ads/c.yaml", "apple", "ad")
    copy_template(library, "starter/d.yaml", "not-a-template")
    assert [one.template.id for one in shelf.templates()] == ["apple", "zebra", "sample-leaflet"]
    assert shelf.template("apple").file.name == "c.yaml"


def test_a_broken_template_hides_no_other(shelf: FolderLibrary, library: Path) -> None:
    (library / "templates" / "broken.yaml").write_text("format: template/1\n", encoding="utf-8")
    assert [one.template.id for one in shelf.templates()] == ["sample-leaflet"]
    with pytest.raises(UnreadableError, match="`id` is missing"):
        shelf.template("broken")


def test_a_broken_template_under_another_name_says_what_is_wrong_with_it(
    shelf: FolderLibrary, library: Path
) -> None:
    file = copy_template(library, "another-name.yaml", "mine")
    file.write_text(file.read_text(encoding="utf-8") + "nonsense: 1\n", encoding="utf-8")
    with pytest.raises(UnreadableError) as told:
        shelf.template("mine")
    (problem,) = told.value.problems
    assert (problem.file, "nonsense" in problem.what) == (file, True)


def test_an_unknown_name_is_told_with_the_likely_one(shelf: FolderLibrary, library: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        shelf.template("sample-leaflett")
    place = library / "templates"
    assert str(caught.value) == (
        f"{place}: the library has no template `sample-leaflett`; did you mean `sample-leaflet`?"
    )
    with pytest.raises(UnreadableError, match="no brand `zzz`; there are: sample-region"):
        shelf.brand("zzz")


def test_more_brands_may_stand_in_a_folder(shelf: FolderLibrary, library: Path) -> None:
    text = (library / "assets" / "brand.yaml").read_text(encoding="utf-8")
    brands = library / "assets" / "brands"
    brands.mkdir()
    (brands / "other.yaml").write_text(
        text.replace("id: sample-region", "id: other"), encoding="utf-8"
    )
    assert shelf.brand("other").id == "other"
    assert shelf.brand("sample-region").id == "sample-region"
    (library / "assets" / "brand.yaml").unlink()
    assert shelf.brand("other").id == "other"


def test_a_library_without_a_brand_says_which_file_is_missing(
    shelf: FolderLibrary, library: Path
) -> None:
    (library / "assets" / "brand.yaml").unlink()
    with pytest.raises(UnreadableError, match=r"brand\.yaml: there is no such file"):
        shelf.brand("sample-region")


def test_files_are_read_again_only_when_they_have_changed(
    shelf: FolderLibrary, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = list[str]()
    real = library_module.read_record

    def noted(file: Path, model: type) -> object:
        read.append(file.name)
        return real(file, model)

    monkeypatch.setattr(library_module, "read_record", noted)
    for _ in range(3):
        first = shelf.template("sample-leaflet")
        shelf.brand("sample-region")
    assert sorted(read) == ["brand.yaml", "sample-leaflet.yaml"]
    text = first.file.read_text(encoding="utf-8")
    first.file.write_text(text.replace("version: 2", "version: 3"), encoding="utf-8")
    os.utime(first.file, (1, 1))
    second = shelf.template("sample-leaflet")
    assert second.template.version == 3
    assert second.hash != first.hash


def test_the_hash_is_that_of_the_text_not_of_its_line_ends(
    shelf: FolderLibrary, library: Path
) -> None:
    before = shelf.template("sample-leaflet")
    before.file.write_bytes(before.file.read_bytes().replace(b"\n", b"\r\n"))
    assert FolderLibrary(library).template("sample-leaflet").hash == before.hash


def test_the_default_library_is_the_checkouts_or_the_packages(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = library / "brochure_studio"
    monkeypatch.setattr(brochure_studio, "__file__", str(package / "__init__.py"))
    assert default_library() == library.resolve()
    (library / "assets").rename(library / "elsewhere")
    assert default_library() == package.resolve() / "_library"
    assert library_place.brochure_studio is brochure_studio
    assert not is_library(library)
