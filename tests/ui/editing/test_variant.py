"""Where an edit is written: in the variant one works on, or in what nearer shows there."""

from typing import Any

import pytest

from brochure_studio.model.document import Content, Document
from brochure_studio.model.edits import ClearContent, SetCrop, SetText, SetTitle
from brochure_studio.ui.editing.variant import Variant

DE, EIDFJORD, TINY = {"language": "de"}, {"municipality": "eidfjord"}, {"size": "mobile-320x50"}


def a_document(*overrides: dict[str, Any]) -> Document:
    return Document.model_validate(
        {
            "format": "document/1",
            "template": "t",
            "template_version": 1,
            "title": "T",
            "municipality": "eidfjord",
            "content": {"title": "Heim", "photo": {"picture": "a.jpg"}},
            "overrides": list(overrides),
        }
    )


def an_override(when: dict[str, str], **content: object) -> dict[str, Any]:
    return {"when": when, "content": content}


def test_an_edit_is_written_for_what_is_chosen() -> None:
    document = a_document(an_override(DE, title="Heim"))
    for choice in ({}, DE, DE | TINY):
        assert Variant(choice).written_for(document, SetText("title", "Ny")) == choice
    assert Variant(DE).written_for(document, SetTitle("Ny")) == DE


@pytest.mark.parametrize(("choice", "level"), [({}, EIDFJORD), (DE, DE | EIDFJORD)])
def test_what_the_documents_own_municipality_shows_is_what_one_types_in(
    choice: dict[str, str], level: dict[str, str]
) -> None:
    document = a_document(
        an_override(EIDFJORD, title="Eidfjord"),
        an_override(DE, title="Heim"),
        an_override(DE | EIDFJORD, title="In Eidfjord"),
    )
    variant = Variant(choice)
    assert variant.written_for(document, SetText("title", "Ny")) == level
    assert variant.written_for(document, ClearContent("title")) == level
    assert variant.own(document, "title") == Content(text="In Eidfjord" if choice else "Eidfjord")
    # Another slot has nothing nearer.
    assert variant.written_for(document, SetText("text", "Ny")) == choice


def test_a_crop_goes_where_the_picture_is_and_in_a_size_it_is_that_sizes() -> None:
    crop = SetCrop("photo", (0.5, 0.5), 2)
    document = a_document()
    assert Variant(DE).written_for(document, crop) == {}
    assert Variant(DE | TINY).written_for(document, crop) == TINY
    own = a_document(an_override(EIDFJORD, photo={"picture": "b.jpg"}))
    assert Variant({}).written_for(own, crop) == EIDFJORD
    assert Variant(DE | TINY).written_for(own, crop) == EIDFJORD | TINY
