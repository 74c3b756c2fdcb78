"""Variants: the nearest override wins, and one sees where a value comes from."""

from typing import Any

import pytest
from pydantic import ValidationError

from brochure_studio.model.document import Content, Document
from brochure_studio.model.slots import slot_content
from brochure_studio.model.variants import (
    matching_overrides,
    resolve_content,
    resolve_variant,
    sources,
    value_source,
)

DATA: dict[str, Any] = {
    "format": "document/1",
    "template": "t",
    "template_version": 1,
    "title": "T",
    "language": "nn",
    "municipality": "ulvik",
    "pages": [{"id": "story", "kind": "story", "content": {"text": "master"}}],
    "content": {
        "title": "nynorsk",
        "photo": {"picture": "a.jpg", "focus": [0, 0], "zoom": 2, "alt": "A", "credit": "C"},
    },
    "overrides": [
        {"when": {"language": "en", "municipality": "odda"}, "content": {"title": "nearest"}},
        {"when": {"language": "en"}, "content": {"title": "first", "story/text": "story"}},
        {"when": {"language": "en"}, "content": {"title": "later"}},
        {"when": {"municipality": "ulvik"}, "content": {"photo": {"picture": "b.jpg", "alt": "B"}}},
        {"when": {"size": "wide"}, "content": {"photo": {"zoom": 3}}},
    ],
}
DOCUMENT = Document.model_validate(DATA)


def shown(choice: dict[str, str], slot: str = "title") -> Content:
    return resolve_variant(DOCUMENT, choice).content[slot]


def test_the_nearest_override_wins_and_of_equals_the_later() -> None:
    assert shown({}).text == "nynorsk"
    assert shown({"language": "en"}).text == "later"
    assert shown({"language": "en", "municipality": "odda"}).text == "nearest"


def test_the_choice_sets_language_and_municipality_and_leaves_no_override() -> None:
    made = resolve_variant(DOCUMENT, {"language": "en", "municipality": "odda", "size": "wide"})
    assert (made.language, made.municipality, made.overrides) == ("en", "odda", ())
    assert made.pages[0].content["text"].text == "story"
    with pytest.raises(ValidationError):
        resolve_variant(DOCUMENT, {"language": "klingon"})


def test_what_an_override_does_not_name_stays() -> None:
    photo = shown({"municipality": "odda", "size": "wide"}, "photo")
    assert (photo.picture, photo.zoom, photo.alt) == ("a.jpg", 3, "A")


def test_another_picture_does_not_keep_the_words_and_crop_of_the_first() -> None:
    photo = shown({}, "photo")
    assert photo == Content(picture="b.jpg", alt="B")


def test_one_sees_where_a_value_comes_from() -> None:
    overrides = DOCUMENT.overrides
    assert value_source(DOCUMENT, {"language": "en"}, "title") == overrides[2]
    assert value_source(DOCUMENT, {}, "title") is DOCUMENT
    assert value_source(DOCUMENT, {}, "nothing") is None


def test_the_documents_own_language_and_municipality_hold_without_a_choice() -> None:
    assert matching_overrides(DOCUMENT, {}) == (DOCUMENT.overrides[3],)


def ordered(*whens: dict[str, str]) -> list[str]:
    """Return which of overrides holds in a variant, for the order given and for its reverse."""
    found = []
    for order in (whens, tuple(reversed(whens))):
        overrides = [{"when": when, "content": {"title": "+".join(when)}} for when in order]
        document = Document.model_validate({**DATA, "overrides": overrides})
        choice = {axis: value for when in whens for axis, value in when.items()}
        shown = resolve_variant(document, choice).content["title"].text
        assert shown is not None
        found.append(shown)
    return found


L, M, A, S, W = (
    {"language": "en"},
    {"municipality": "odda"},
    {"audience": "young"},
    {"size": "wide"},
    {"season": "winter"},
)


@pytest.mark.parametrize(
    ("whens", "nearest"),
    [
        ((L, W), "season"),
        ((W, A), "audience"),
        ((A, M), "municipality"),
        ((M, S), "size"),
        ((S, L | M), "language+municipality"),
        ((S | L, M | A), "size+language"),
        ((S | L, S | M), "size+municipality"),
    ],
)
def test_of_equally_near_overrides_one_order_holds_whatever_stands_first_in_the_file(
    whens: tuple[dict[str, str], ...], nearest: str
) -> None:
    assert ordered(*whens) == [nearest, nearest]


def test_the_chain_names_every_level_and_the_keys_that_show() -> None:
    choice = {"municipality": "ulvik", "size": "wide"}
    chain = sources(DOCUMENT, choice, "photo", Content(picture="template.jpg"))
    assert [(one.level, dict(one.when), one.shows) for one in chain] == [
        ("override", {"size": "wide"}, ("zoom",)),
        ("override", {"municipality": "ulvik"}, ("picture", "alt")),
        ("document", {}, ()),
        ("template", {}, ()),
    ]
    assert [one.level for one in sources(DOCUMENT, {}, "nothing", Content(text="T"))] == [
        "template"
    ]
    assert sources(DOCUMENT, {"language": "en"}, "title")[0].content.text == "later"


@pytest.mark.parametrize("address", ["title", "photo", "story/text", "nothing"])
def test_one_slot_is_resolved_as_the_whole_document_is(address: str) -> None:
    for choice in ({}, {"language": "en"}, {"size": "wide", "municipality": "odda"}):
        assert resolve_content(DOCUMENT, choice, address) == slot_content(
            resolve_variant(DOCUMENT, choice), address
        )
