"""A style that the brand has no longer: which one is shown instead, and of what that is told."""

from typing import Any

import pytest

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.soundness.brand_references import check_brand, check_template
from brochure_studio.model.stand_ins import StandIn, complete_styles, used_stand_ins
from brochure_studio.model.template import Template
from tests.model.soundness.test_references import BRAND, TEMPLATE

STYLES: dict[str, dict[str, Any]] = {
    "body": {"typeface": "lato"},
    "body-white": {"based_on": "body"},
    "title": {"typeface": "lato", "role": "H1"},
    "title-white": {"based_on": "title"},
    "section": {"based_on": "body", "role": "H2"},
}


def a_brand(styles: dict[str, dict[str, Any]] = STYLES) -> Brand:
    return Brand.model_validate({**BRAND, "paragraph_styles": styles})


def a_template(*styles: str, **slot: Any) -> Template:
    frames = [
        {"id": f"f{n}", "kind": "text", "text": "A", "style": style, "box": [0, 0, 9, 9]}
        for n, style in enumerate(styles)
    ]
    page = {"id": "cover", "name": "Framside", "frames": frames}
    slots = {"title": {"name": "Tittel", **slot}}
    return Template.model_validate({**TEMPLATE, "pages": [page], "slots": slots, "chains": []})


def test_a_whole_brand_stays_the_very_same() -> None:
    brand = a_brand()
    assert complete_styles(brand, a_template("body", "title")) == (brand, ())
    assert complete_styles(brand, a_template("body"))[0] is brand


@pytest.mark.parametrize(
    ("lacking", "shown"),
    [
        ("body-booklet", "body"),
        ("title-white-small", "title-white"),
        ("titel", "title"),
        ("quote", "body"),
    ],
)
def test_the_nearest_style_is_shown_instead(lacking: str, shown: str) -> None:
    brand, found = complete_styles(a_brand(), a_template("body", lacking))
    assert found == (StandIn(lacking, shown),)
    assert brand.paragraph_styles[lacking].based_on == shown
    assert check_template(brand, a_template("body", lacking)) == ()


def test_a_heading_stays_a_heading() -> None:
    template = a_template(markup="blocks", block_styles={"h2": "chapter", "quote": "said"})
    assert complete_styles(a_brand(), template)[1] == (
        StandIn("chapter", "section"),
        StandIn("said", "body"),
    )


def test_a_style_that_others_are_based_on() -> None:
    styles = {id: row for id, row in STYLES.items() if id != "body"}
    brand, found = complete_styles(a_brand(styles), a_template("body-white"))
    assert check_brand(brand) == ()
    # Of those left none may be based on what is gone, or they would be based on themselves.
    assert found == (StandIn("body", "title"),)


def test_a_drop_cap_that_is_gone_leaves_the_letter_plain() -> None:
    styles = {**STYLES, "body": {"typeface": "lato", "drop_cap": "initial", "drop_cap_lines": 3}}
    brand, found = complete_styles(a_brand(styles), a_template("body"))
    assert found == (StandIn("initial", None),)
    assert check_brand(brand) == ()


@pytest.mark.parametrize("styles", [{}, {"a": {"based_on": "b"}, "b": {"based_on": "a"}}])
def test_without_any_whole_style_the_brand_stays_as_it_is(styles: dict[str, Any]) -> None:
    brand = a_brand(styles)
    assert complete_styles(brand, a_template("body")) == (brand, ())


def a_document(**keys: object) -> Document:
    held = {"format": "document/1", "template": "leaflet", "template_version": 1, "title": "T"}
    return Document.model_validate({**held, **keys})


def test_what_a_slot_only_offers_is_not_told_until_it_is_chosen() -> None:
    template = a_template("body", bounds={"styles": ["body", "lead"]})
    brand, found = complete_styles(a_brand(), template)
    assert found == (StandIn("lead", "body"),)
    chosen = a_document(content={"title": {"text": "A", "style": "lead"}})
    assert used_stand_ins(found, brand, template, a_document()) == ()
    assert used_stand_ins(found, brand, template, chosen) == found


def test_what_a_style_in_use_is_based_on_is_told_too() -> None:
    styles = {**STYLES, "lead": {"based_on": "gone", "drop_cap": "initial"}}
    brand, found = complete_styles(a_brand(styles), a_template("body", "lead"))
    assert set(found) == {StandIn("gone", "body"), StandIn("initial", None)}
    assert used_stand_ins(found, brand, a_template("lead"), a_document()) == found
    assert used_stand_ins(found, brand, a_template("title"), a_document()) == ()
