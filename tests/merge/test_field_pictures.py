"""Pictures by field: the right one, its own words, and a field without a picture told."""

from typing import Any

import pytest

from brochure_studio.merge.field_pictures import choose_picture
from brochure_studio.model.document import Content, Document
from brochure_studio.model.variants import resolve_variant

ROWS = {"field": "kommune", "files": {"Kvam": "p/kvam.svg", "ulvik": "p/ulvik.svg"}}


def a_content(**keys: Any) -> Content:
    return Content.model_validate({"picture": "p/all.svg", "alt": "Alle", "by_field": ROWS, **keys})


@pytest.mark.parametrize(
    ("value", "municipality", "file", "alt"),
    [
        (" kvam ", None, "p/kvam.svg", None),
        ("Ulvik", "kvam", "p/ulvik.svg", None),
        ("Ulvik herad", "ulvik", "p/ulvik.svg", None),
        ("Odda", "odda", "p/all.svg", "Alle"),
        ("", None, "p/all.svg", "Alle"),
    ],
)
def test_a_field_chooses_a_picture(
    value: str, municipality: str | None, file: str, alt: str | None
) -> None:
    chosen, lacking = choose_picture(a_content(), {"kommune": value}, municipality)
    assert (chosen.picture, chosen.alt, chosen.by_field, lacking) == (file, alt, None, "")


def test_a_field_without_a_picture_is_told() -> None:
    assert choose_picture(a_content(picture=None), {"kommune": "Odda"})[1] == "kommune"
    assert choose_picture(a_content(picture=None), {"kommune": "Kvam"})[1] == ""


def test_another_picture_for_a_variant_is_another_picture() -> None:
    document = Document.model_validate(
        {
            "format": "document/1",
            "template": "t",
            "template_version": 1,
            "title": "T",
            "content": {"sign": {"picture": "p/all.svg", "by_field": ROWS}},
            "overrides": [
                {"when": {"language": "en"}, "content": {"sign": {"picture": "p/en.svg"}}}
            ],
        }
    )
    english = resolve_variant(document, {"language": "en"}).content["sign"]
    assert choose_picture(english, {"kommune": "Kvam"})[0].picture == "p/en.svg"
