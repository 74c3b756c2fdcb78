"""Pages and slots: where they stand, how they are addressed, what they show."""

from typing import Any

import pytest

from brochure_studio.model.document import Content, Document, DocumentPage
from brochure_studio.model.slots import (
    PlacedSlot,
    place_pages,
    place_slots,
    put_content,
    shown_content,
    slot_content,
    standard_pages,
)
from brochure_studio.model.template import Template


def text(id: str, slot: str | None) -> dict[str, Any]:
    what = {"slot": slot} if slot else {"text": "fast"}
    return {"id": id, "kind": "text", "box": [0, 0, 9, 9], "style": "s", **what}


TEMPLATE = Template.model_validate(
    {
        "format": "template/1",
        "id": "t",
        "name": "T",
        "purpose": "brochure",
        "brand": "b",
        "width": 9,
        "height": 9,
        "receivers": ["press"],
        "pages": [
            {"id": "cover", "name": "C", "frames": [text("a", "title"), text("b", None)]},
            {
                "id": "story",
                "name": "S",
                "count": {"least": 2, "most": 4},
                "frames": [text("c", "text"), text("d", "text"), text("e", "gone")],
            },
            {"id": "extra", "name": "E", "count": {"least": 0, "most": 1}},
        ],
        "slots": {
            "title": {"name": "T", "fallback": {"nn": "Tittel", "en": "Title"}},
            "text": {"name": "X", "kind": "text"},
            "unused": {"name": "U"},
        },
    }
)
DOCUMENT = Document(format="document/1", template="t", template_version=1, title="D")


def test_standard_pages_are_as_many_as_there_must_be() -> None:
    assert [(p.id, p.kind) for p in standard_pages(TEMPLATE)] == [
        ("cover", "cover"),
        ("story", "story"),
        ("story-2", "story"),
    ]


def test_a_documents_own_pages_take_their_place_and_unknown_kinds_are_left_out() -> None:
    pages = tuple(DocumentPage(id=i, kind=k) for i, k in (("x", "story"), ("y", "no")))
    placed = place_pages(TEMPLATE, DOCUMENT.model_copy(update={"pages": pages}))
    assert [(one.page.id, one.kind.id) for one in placed] == [("x", "story")]


def test_slots_stand_once_each_with_the_page_in_the_address_where_it_repeats() -> None:
    slots = TEMPLATE.slots
    assert place_slots(TEMPLATE, DOCUMENT) == (
        PlacedSlot("title", "title", slots["title"], 0),
        PlacedSlot("story/text", "text", slots["text"], 1),
        PlacedSlot("story-2/text", "text", slots["text"], 2),
    )


def test_content_is_put_and_taken_out_by_address() -> None:
    with_pages = DOCUMENT.model_copy(update={"pages": standard_pages(TEMPLATE)})
    for address in ("title", "story-2/text"):
        put = put_content(with_pages, address, Content(text="Hei"))
        assert slot_content(put, address) == Content(text="Hei")
        assert slot_content(put, "story/text") is None
        assert put_content(put, address, None) == with_pages
    assert slot_content(with_pages, "nowhere/text") is None


@pytest.mark.parametrize(
    ("language", "own", "shown"),
    [
        ("nn", None, Content(text="Tittel")),
        ("en", None, Content(text="Title")),
        ("de", None, Content(text="Tittel")),
        ("nn", Content(text="Heim"), Content(text="Heim")),
        ("nn", Content(text=""), Content(text="")),
        ("nn", Content(size=9), Content(text="Tittel", size=9)),
    ],
)
def test_a_slot_shows_the_documents_content_over_its_fallback(
    language: str, own: Content | None, shown: Content
) -> None:
    document = put_content(DOCUMENT.model_copy(update={"language": language}), "title", own)
    assert shown_content(document, place_slots(TEMPLATE, document)[0]) == shown
