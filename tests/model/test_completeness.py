"""What a document says in each language, slot by slot."""

from typing import Any

import pytest

from brochure_studio.model.completeness import CellState, asked_languages, survey_completeness
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template

TEMPLATE: dict[str, Any] = {
    "format": "template/1",
    "id": "card",
    "name": "Kort",
    "purpose": "card",
    "brand": "region",
    "width": 100,
    "height": 140,
    "receivers": ["press"],
    "pages": [
        {
            "id": "front",
            "name": "Framside",
            "frames": [
                {"id": "host", "kind": "text", "slot": "host", "box": [0, 0, 9, 9], "style": "b"}
            ],
        }
    ],
}


def a_template(**slot: object) -> Template:
    host = {"name": "Vert", "opens": ["content"], **slot}
    return Template.model_validate({**TEMPLATE, "slots": {"host": host}})


def a_document(**keys: object) -> Document:
    return Document.model_validate(
        {"format": "document/1", "template": "card", "template_version": 1, "title": "T", **keys}
    )


HOST: dict[str, Any] = {"content": {"host": "Olav Bakkehagen"}}
GERMAN: dict[str, Any] = {"when": {"language": "de"}, "content": {"host": "Olav"}}


@pytest.mark.parametrize(("neutral", "state"), [(True, "master"), (False, "missing")])
def test_a_name_needs_no_translation(neutral: bool, state: CellState) -> None:
    template = a_template(neutral=neutral)
    (row,) = survey_completeness(template, a_document(**HOST), ("nn", "de"), (), ("de",)).rows
    assert row.languages == ("own", state)


def test_what_has_no_words_needs_no_translation() -> None:
    document = a_document(content={"host": "{stad}"})
    (row,) = survey_completeness(a_template(), document, ("nn", "de"), (), ("de",)).rows
    assert row.languages == ("own", "master")


def test_a_language_that_is_asked_for_is_there_though_the_campaign_does_not_name_it() -> None:
    document = a_document(**HOST, axes={"language": ["nn", "pl"]})
    assert survey_completeness(a_template(), document, ("nn", "de"), ()).languages == (
        "nn",
        "de",
        "pl",
    )


def test_a_language_that_nobody_asks_for_lacks_nothing() -> None:
    (row,) = survey_completeness(a_template(), a_document(**HOST), ("nn", "de"), ()).rows
    assert row.languages == ("own", "unasked")


@pytest.mark.parametrize(
    ("keys", "asked"),
    [
        ({"axes": {"language": ["nn", "de"]}}, ("nn", "de")),
        ({"overrides": [GERMAN]}, ("nn", "de")),
        ({"overrides": [{**GERMAN, "content": {"host": {"size": 9}}}]}, ("nn",)),
        ({"overrides": [{**GERMAN, "when": {"municipality": "kvam"}}]}, ("nn",)),
    ],
)
def test_a_language_is_asked_for_by_its_axis_or_by_a_beginning(
    keys: dict[str, Any], asked: tuple[str, ...]
) -> None:
    assert asked_languages(a_document(**HOST, **keys)) == asked


def test_a_translation_not_looked_at_since_has_a_state_of_its_own() -> None:
    document = a_document(**HOST, overrides=[{**GERMAN, "checked": {"host": "of-another"}}])
    found = survey_completeness(a_template(), document, ("nn", "de"), ())
    assert found.rows[0].languages == ("own", "unchecked")
    assert found.done("de") == 1


@pytest.mark.parametrize(
    ("fallback", "state"), [({"nn": "Vert"}, "missing"), ({"nn": "Vert", "de": "Wirt"}, "template")]
)
def test_the_templates_words_count_in_the_languages_it_has(
    fallback: dict[str, str], state: CellState
) -> None:
    template = a_template(fallback=fallback)
    (row,) = survey_completeness(template, a_document(), ("nn", "de"), (), ("de",)).rows
    assert row.languages == ("template", state)
