"""Sizes found by their names, those of the library's own file among them."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.model.ads.ad_size import (
    MM_PER_PIXEL,
    AdSize,
    SizeError,
    find_size,
    list_sizes,
    tidy_size,
)
from brochure_studio.model.ads.sizes import Sizes
from tests.house.project import ROOT

SHIPPED = Sizes.model_validate(
    yaml.safe_load((ROOT / "templates" / "sizes.yaml").read_text(encoding="utf-8"))
)
EVERY = list_sizes(SHIPPED)
ASKED = [
    *("580x400", "320x250", "300x250", "728x90", "160x600", "970x250", "300x600", "320x50"),
    *("980x300", "580x500", "1080x1080", "1080x1350", "1080x1920", "1200x628", "1200x627"),
]


@pytest.mark.parametrize("size", EVERY, ids=lambda size: size.id)
def test_every_listed_size_is_found_by_its_id(size: AdSize) -> None:
    assert find_size(SHIPPED, size.id) == size


def test_ids_and_names_of_files_are_not_used_twice() -> None:
    assert len({size.id for size in EVERY}) == len(EVERY)
    assert len({size.slug for size in EVERY}) == len(EVERY)


@pytest.mark.parametrize("figures", ASKED)
def test_the_screen_sizes_that_are_asked_for_are_there(figures: str) -> None:
    width, height = map(int, figures.split("x"))
    found = [size for size in EVERY if size.pixels == (width, height)]
    assert found
    assert found[0].id.endswith(figures)


def test_a_point_is_a_pixel_on_screen() -> None:
    board = find_size(SHIPPED, "board-320x250")
    assert board.width == pytest.approx(320 * MM_PER_PIXEL)
    assert board.width / 25.4 * 72 == pytest.approx(320)
    assert board.short == 250


def test_a_module_is_its_height_then_its_columns() -> None:
    found = find_size(SHIPPED, "hordaland/43")
    assert (found.width, found.height) == (146, 291.5)
    assert (found.paper_id, found.module, found.kind) == ("hordaland", "43", "newspaper")
    assert found.slug == "hordaland-43"
    assert found.name.say("en") == "Hordaland 43"


def test_a_bare_module_is_the_first_papers() -> None:
    assert find_size(SHIPPED, "43").id == f"{next(iter(SHIPPED.papers))}/43"


def test_a_papers_own_site_has_its_own_weight() -> None:
    common = find_size(SHIPPED, "netboard-580x400")
    own = find_size(SHIPPED, "hardanger-folkeblad/netboard-580x400")
    assert (common.most_bytes, own.most_bytes) == (150_000, 100_000)
    assert own.pixels == common.pixels
    assert own.paper_id == "hardanger-folkeblad"
    assert own.module == ""
    assert own.name.say("en") == "Hardanger Folkeblad: Netboard"
    assert own.name.get("de") == ""


def test_kinds_choose_what_is_listed() -> None:
    kinds = {size.kind for size in list_sizes(SHIPPED, ("social", "roll-up"))}
    assert kinds == {"social", "roll-up"}


def test_full_pages_bleed_and_modules_do_not() -> None:
    assert find_size(SHIPPED, "magazine-full").bleed == 5
    assert find_size(SHIPPED, "43").bleed == 0


def test_least_text_grows_with_the_distance() -> None:
    least = [
        find_size(SHIPPED, id).least_text
        for id in ("43", "poster-a3", "poster-50x70", "roll-up-850x2000")
    ]
    assert least == sorted(least)
    assert find_size(SHIPPED, "story-1080x1920").least_text >= 28


@given(st.integers(16, 10_000), st.integers(16, 10_000))
def test_a_free_size_on_screen(width: int, height: int) -> None:
    found = find_size(SHIPPED, f"{width}x{height}")
    assert (found.pixels, found.kind) == ((width, height), "banner")


@given(st.integers(10, 5000), st.integers(10, 5000))
def test_a_free_size_in_print(width: int, height: int) -> None:
    found = find_size(SHIPPED, f"{width}x{height}mm")
    assert (found.width, found.height, found.kind) == (width, height, "newspaper")


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("0x250", "from 16 to 10000 px"),
        ("1000000x250", "there is no size"),
        ("99999x250", "from 16 to 10000 px"),
        ("9x100mm", "from 10 to 5000 mm"),
        ("46x6000mm", "from 10 to 5000 mm"),
        ("320.5x50", "whole pixels"),
        ("hordaland/66", "Hordaland does not sell the module 66"),
        ("hordaland/05", "there is no size"),
        ("bergensavis/43", "there is no size"),
        ("hordaland/skyscraper-160x600", "there is no size"),
        ("netbord-580x400", "try netboard-580x400"),
        ("", "there is no size"),
        ("/", "there is no size"),
    ],
)
def test_a_size_that_is_none_is_told_in_a_sentence(id: str, said: str) -> None:
    with pytest.raises(SizeError) as told:
        find_size(SHIPPED, id)
    assert said in told.value.words.en
    assert told.value.words.nn != told.value.words.en


@pytest.mark.parametrize(
    ("written", "id"),
    [
        *(("468X60", "468x60"), (" 468 × 60 ", "468x60"), ("468x60px", "468x60")),
        *(("468 x 60 PX", "468x60"), ("120X90MM", "120x90mm"), ("４６８x60", "468x60")),
        *(("Netboard-580x400", "netboard-580x400"), ("Hordaland/43", "hordaland/43")),
        *(("px", "px"), ("", ""), ("nosuchpx", "nosuchpx")),
    ],
)
def test_a_size_is_understood_as_people_write_it(written: str, id: str) -> None:
    assert tidy_size(written) == id


def test_pixels_that_a_row_has_mean_that_row() -> None:
    story = find_size(SHIPPED, "1080x1920")
    assert story == find_size(SHIPPED, "story-1080x1920")
    assert story.kind == "social"


def test_a_module_that_a_paper_does_not_sell() -> None:
    hordaland = SHIPPED.papers["hordaland"].model_copy(update={"without": ("15",)})
    sizes = SHIPPED.model_copy(update={"papers": {"hordaland": hordaland}})
    assert "hordaland/15" not in [size.id for size in list_sizes(sizes)]
    with pytest.raises(SizeError, match="does not sell"):
        find_size(sizes, "hordaland/15")


def test_a_library_without_sizes_says_so() -> None:
    empty = Sizes(format="sizes/1", kinds={})
    assert list_sizes(empty) == ()
    for id in ("43", "468x60", "120x90mm"):
        with pytest.raises(SizeError):
            find_size(empty, id)


def test_every_row_says_where_it_is_from() -> None:
    rows = [(row.source, row.date) for row in SHIPPED.sizes.values()]
    papers = [(paper.source, paper.date) for paper in SHIPPED.papers.values()]
    for source, day in rows + papers:
        assert len(source) >= len("ISO 216")
        assert day.year >= 2026
