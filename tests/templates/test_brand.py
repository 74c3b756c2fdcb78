from datetime import date

from brochure_studio.layout.styles import merge_style
from brochure_studio.model.brand import Brand
from brochure_studio.model.soundness.brand_references import check_brand
from brochure_studio.values.color import contrast

OLD, NEW = date(2019, 12, 31), date(2020, 1, 1)


def test_every_name_in_the_brand_leads_somewhere(brand: Brand) -> None:
    assert check_brand(brand) == ()


def test_seven_municipalities_until_2019_and_four_from_2020(brand: Brand) -> None:
    before = {m.id for m in brand.municipalities_on(OLD)}
    after = {m.id for m in brand.municipalities_on(NEW)}
    assert before == {"eidfjord", "granvin", "jondal", "kvam", "odda", "ullensvang", "ulvik"}
    assert after == {"eidfjord", "kvam", "ullensvang-2020", "ulvik"}


def test_a_document_finds_the_successor_of_its_municipality(brand: Brand) -> None:
    for id in ("odda", "jondal", "ullensvang"):
        found = brand.municipality_on(id, NEW)
        assert found is not None and found.id == "ullensvang-2020"
    granvin, county = brand.municipality_on("granvin", NEW), brand.municipality_on("hordaland", NEW)
    assert granvin is not None and (granvin.id, granvin.member) == ("voss", False)
    assert county is not None and county.id == "vestland"


def test_no_color_carries_more_ink_than_a_newspaper_takes(brand: Brand) -> None:
    assert max(sum(color.cmyk) for color in brand.colors.values()) <= 240


def test_text_colors_are_read_on_the_grounds_they_are_made_for(brand: Brand) -> None:
    pairs = (
        *(("deep", ground) for ground in ("paper", "glacier", "blossom", "white")),
        *(("fjord", ground) for ground in ("paper", "glacier", "white")),
        *(("ink", ground) for ground in ("paper", "white")),
        *(("apple", ground) for ground in ("paper", "white")),
        ("white", "deep"),
    )
    for text, ground in pairs:
        ratio = contrast(brand.color(text).rgb, brand.color(ground).rgb)
        assert ratio >= brand.rules.least_contrast, (text, ground, ratio)


def test_small_print_is_black_alone_or_white(brand: Brand) -> None:
    # Under 9 pt a second ink a tenth of a millimetre off is a blur.
    for id in brand.paragraph_styles:
        style = merge_style(brand, id)
        if (style.size or 0) < 8.5:
            assert style.color in {"ink", "white", "fjord"}, id
        if (style.size or 0) < 7.5:
            assert style.color == "ink", id


def test_no_style_may_shrink_below_the_least_size(brand: Brand) -> None:
    for id in brand.paragraph_styles:
        style = merge_style(brand, id)
        assert (style.least_size or style.size or 0) >= brand.rules.least_text_size, id
        assert (style.least_size or 0) <= (style.size or 0), id


def test_reading_text_has_old_style_figures_and_tables_have_equal_ones(brand: Brand) -> None:
    assert merge_style(brand, "body-justified").figures == "old-style"
    assert merge_style(brand, "table-cell").figures == "tabular"
    # A lone old-style 1 reads as the letter I.
    for id in ("fact-number", "poster-date", "list", "letter-address"):
        assert merge_style(brand, id).figures == "lining", id
