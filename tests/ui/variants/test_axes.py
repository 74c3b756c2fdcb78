"""Which variants a document can have, and how they stand in rows and columns."""

import pytest

from brochure_studio.model.ads.ad_size import AdSize, find_size
from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.store.library import FolderLibrary
from brochure_studio.ui.variants.axes import Axis, Value, find_axes
from brochure_studio.ui.variants.grid import MOST, Pick, lay_grid, usual_columns
from tests.house.project import ROOT


@pytest.fixture(scope="module")
def library() -> FolderLibrary:
    return FolderLibrary(ROOT)


@pytest.fixture(scope="module")
def brand(library: FolderLibrary) -> Brand:
    return library.brand(library.templates()[0].template.brand)


@pytest.fixture(scope="module")
def sizes(library: FolderLibrary) -> tuple[AdSize, ...]:
    known = library.sizes()
    return tuple(find_size(known, id) for id in ("468x60", "300x300"))


def document(**more: object) -> Document:
    return Document.model_validate(
        {"format": "document/1", "template": "t", "template_version": 1, "title": "T", **more}
    )


def ids(axes: tuple[Axis, ...], id: str) -> list[str]:
    return [value.id for axis in axes if axis.id == id for value in axis.values]


def test_the_document_itself_is_the_first_value_of_place_and_language(brand: Brand) -> None:
    axes = find_axes(document(language="nb"), brand, None, (), "nn")
    assert [axis.id for axis in axes] == ["municipality", "language"]
    assert ids(axes, "municipality")[0] == ""
    assert ids(axes, "language")[0] == ""
    assert "nb" not in ids(axes, "language")


def test_a_campaign_says_what_one_begins_with(brand: Brand) -> None:
    campaign = Campaign(
        format="campaign/1",
        name="C",
        languages=("nn", "en"),
        municipalities=("kvam", "ulvik"),
        audiences={"unge": "Unge"},  # type: ignore[dict-item]
    )
    axes = find_axes(document(), brand, campaign, (), "nn")
    usual = {axis.id: axis.usual for axis in axes}
    assert usual["municipality"] == ("kvam", "ulvik")
    assert usual["language"] == ("", "en")
    assert ids(axes, "audience") == ["", "unge"]


def test_sizes_are_an_axis_only_where_the_template_has_them(
    brand: Brand, sizes: tuple[AdSize, ...]
) -> None:
    assert ids(find_axes(document(), brand, None, (), "nn"), "size") == []
    axes = find_axes(document(), brand, None, sizes, "nn")
    assert ids(axes, "size") == ["468x60", "300x300"]
    (first, *_) = axes[0].values
    assert first.about == "468×60"


def axis(id: str, *values: str) -> Axis:
    return Axis(id, id, tuple(Value(value, value) for value in values), values)


PICK = Pick(
    (axis("size", "a", "b"), axis("municipality", "", "kvam"), axis("language", "", "en", "de")),
    {"size": ("a", "b"), "municipality": ("", "kvam"), "language": ("", "de")},
)


def test_places_stand_in_columns_and_the_rest_in_rows() -> None:
    assert usual_columns(PICK) == "municipality"
    grid = lay_grid(PICK, "municipality")
    assert (len(grid.rows), len(grid.columns)) == (4, 2)
    assert dict(grid.key(1, 1)) == {"size": "a", "municipality": "kvam", "language": "de"}
    # What is as in the document itself is no choice.
    assert dict(grid.key(0, 0)) == {"size": "a"}


def test_every_variant_is_shown_once_and_found_again() -> None:
    for columns in ("municipality", "language", "size", ""):
        grid = lay_grid(PICK, columns)
        keys = grid.all_keys()
        assert len(keys) == len(set(keys)) == PICK.count == 8
        for at, key in enumerate(keys):
            assert grid.key(*divmod(at, len(grid.columns))) == key


def test_nothing_chosen_of_an_axis_is_no_variant_at_all() -> None:
    pick = Pick(PICK.axes, {**PICK.chosen, "language": ()})
    assert [one.id for one in pick.empty] == ["language"]
    assert lay_grid(pick).all_keys() == ()


def test_a_document_without_axes_is_its_own_only_variant() -> None:
    assert lay_grid(Pick()).all_keys() == ((),)
    assert Pick().count == 1 <= MOST
