"""Locks found in a document that somebody wrote by hand."""

import pytest

from brochure_studio.model.document import Document
from brochure_studio.model.locks import check_locks, check_pages, edge_kinds, keeper
from brochure_studio.model.template import Template


def a_template(**keys: object) -> Template:
    frames = [
        {"kind": "text", "id": "f", "slot": "title", "box": [0, 0, 10, 10], "style": "body"},
    ]
    return Template.model_validate(
        {
            "format": "template/1",
            "id": "book",
            "name": "Hefte",
            "purpose": "brochure",
            "brand": "region",
            "width": 148,
            "height": 210,
            "receivers": ["press"],
            "pages": [
                {"id": "cover", "name": "Framside", "frames": frames},
                {"id": "story", "name": "Tekst", "count": {"least": 1, "most": 2}},
                {"id": "back", "name": "Bakside"},
            ],
            "slots": {"title": {"name": "Tittel", "fallback": {"nn": "Heim", "nb": "Hjem"}}},
            **keys,
        }
    )


def a_document(**keys: object) -> Document:
    return Document.model_validate(
        {"format": "document/1", "template": "book", "template_version": 1, "title": "T", **keys}
    )


def pages(*kinds: str) -> list[dict[str, str]]:
    return [{"id": f"p{n}", "kind": kind} for n, kind in enumerate(kinds)]


def test_a_changed_locked_slot_is_a_breach_on_its_page() -> None:
    (breach,) = check_locks(a_template(), a_document(content={"title": "Mitt"}))
    assert (breach.address, breach.aspect, breach.page) == ("title", "content", 0)
    assert "«Tittel» er låst" in breach.words.nn


def test_repeating_the_fallback_of_the_documents_language_is_none() -> None:
    assert check_locks(a_template(), a_document(content={"title": "Heim"})) == ()
    assert check_locks(a_template(), a_document(language="nb", content={"title": "Hjem"})) == ()


def test_an_override_cannot_slip_past_the_lock() -> None:
    override = {"when": {"municipality": "kvam"}, "content": {"title": "Kvam"}}
    assert len(check_locks(a_template(), a_document(overrides=[override]))) == 1


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (["cover", "story", "back"], []),
        (["cover", "story", "story", "back"], []),
        (["cover", "story", "story", "story", "back"], ["høgst 2"]),
        (["cover", "back"], ["minst 1"]),
        (["story", "cover", "back"], ["faste sidene"]),
        (["cover", "story"], ["minst 1", "faste sidene"]),
    ],
)
def test_number_and_order_of_pages(kinds: list[str], said: list[str]) -> None:
    found = check_pages(a_template(), a_document(pages=pages(*kinds)))
    assert len(found) == len(said)
    assert all(part in breach.words.nn for part, breach in zip(said, found, strict=True))


def test_the_most_pages_of_all() -> None:
    template = a_template(most_pages=3)
    found = check_pages(template, a_document(pages=pages("cover", "story", "story", "back")))
    assert ["høgst 3 sider" in breach.words.nn for breach in found] == [True]


def test_which_kinds_stand_at_the_edges() -> None:
    assert edge_kinds(a_template()) == (("cover",), ("back",))
    fixed = a_template(pages=[{"id": "out", "name": "Ut"}, {"id": "in", "name": "Inn"}])
    assert edge_kinds(fixed) == (("out", "in"), ())


def test_a_template_without_a_keeper_still_has_somebody_to_ask() -> None:
    assert keeper(a_template()).en == "the template's keepers"
