"""The list of templates of the start before: shown only where it is still true."""

import json
import os
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.workplace.offer_shelf import OfferShelf
from brochure_studio.ui.workplace.workplace import Workplace
from tests.stories.small_library import SmallLibrary, write_small_library


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


@pytest.fixture
def shelf(small: SmallLibrary, tmp_path: Path) -> OfferShelf:
    return OfferShelf(tmp_path / "state", small.root, "nn")


def place(shelf: OfferShelf) -> Workplace:
    return Workplace(lambda: open_studio(shelf.library), shelf.library, "nn", shelf)


def never() -> Workplace:
    raise AssertionError("the studio was opened")


def test_the_second_start_lists_the_same_without_a_studio(shelf: OfferShelf) -> None:
    offers = place(shelf).offers()
    assert offers
    assert Workplace(never, shelf.library, "nn", shelf).offers() == offers  # type: ignore[arg-type]


def test_a_template_that_changes_or_comes_is_seen(shelf: OfferShelf) -> None:
    place(shelf).offers()
    file = next(shelf.library.glob("templates/*.yaml"))
    os.utime(file, (1, 1))
    assert shelf.read() is None
    place(shelf).offers()
    assert shelf.read() is not None
    (file.parent / "more.yaml").write_text("id: more\n", encoding="utf-8")
    assert shelf.read() is None


def test_another_library_is_not_taken_for_this(shelf: OfferShelf, tmp_path: Path) -> None:
    place(shelf).offers()
    other = write_small_library(tmp_path / "other", tmp_path / "other-campaign")
    assert OfferShelf(shelf.folder, other.root, "nn").read() is None


@pytest.mark.parametrize("wrong", ["{", "[]", '{"stamp": 1}', ""])
def test_a_broken_file_costs_only_time(shelf: OfferShelf, wrong: str) -> None:
    offers = place(shelf).offers()
    (kept,) = shelf.folder.iterdir()
    kept.write_text(wrong, encoding="utf-8")
    assert shelf.read() is None
    assert place(shelf).offers() == offers


def test_an_offer_of_another_kind_is_not_believed(shelf: OfferShelf) -> None:
    place(shelf).offers()
    (kept,) = shelf.folder.iterdir()
    held = json.loads(kept.read_text(encoding="utf-8"))
    held["offers"][0]["name"] = 5
    kept.write_text(json.dumps(held), encoding="utf-8")
    assert shelf.read() is None


def test_a_disk_that_refuses_stops_nobody(shelf: OfferShelf, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way", encoding="utf-8")
    assert place(shelf).offers()
