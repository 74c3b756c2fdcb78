"""What is written wrongly in braces is told where it stands."""

from typing import Any

import pytest

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.soundness.brand_references import check_template
from brochure_studio.model.soundness.notation_faults import (
    NotationFault,
    document_notation,
    text_faults,
)
from brochure_studio.model.template import Template

BRAND = Brand.model_validate(
    {
        "format": "brand/1",
        "id": "region",
        "name": "R",
        "colors": {},
        "typefaces": {},
        "paragraph_styles": {"b": {}},
        "municipalities": [{"id": "kvam", "name": "Kvam"}],
    }
)


def a_template(**keys: Any) -> Template:
    held = {
        "format": "template/1",
        "id": "letter",
        "name": "Brev",
        "purpose": "letter",
        "brand": "region",
        "width": 210,
        "height": 297,
        "pages": [{"id": "one", "name": "Brev", "count": {"most": 2}}],
        "slots": {"text": {"name": "Brev", "opens": ["content"]}},
        "receivers": ["letters"],
    }
    return Template.model_validate({**held, **keys})


def a_document(**keys: Any) -> Document:
    held = {"format": "document/1", "template": "letter", "template_version": 1, "title": "T"}
    return Document.model_validate({**held, **keys})


def told(**keys: Any) -> list[tuple[tuple[str | int, ...], str, str]]:
    found = document_notation(a_template(), BRAND, a_document(**keys))
    return [(one.steps, one.what, one.todo) for one in found]


def test_faults_know_their_line() -> None:
    text = "{a:uper}\n{when x}Hei\n\n{when new}\nHei {unless y}"
    assert list(text_faults(text, ())) == [
        NotationFault("case", "uper", 1),
        NotationFault("mark", "{when x}", 2),
        NotationFault("mark", "{unless y}", 5),
        NotationFault("condition", "new", 4),
    ]


def test_a_case_that_nobody_knows_is_told_at_its_text() -> None:
    assert told(content={"text": "Hei\n{fornamn:uper}"}) == [
        (
            ("content", "text", "text"),
            "there is no case `uper` (line 2 of the text)",
            "did you mean `upper`?",
        )
    ]


def test_texts_of_pages_and_of_variants_are_read_too() -> None:
    pages = [{"id": "one", "kind": "one", "content": {"text": "{a:b}"}}]
    override = {"when": {"language": "de"}, "content": {"one/text": "{when old}Hei"}}
    found = told(pages=pages, overrides=[override])
    assert [steps for steps, *_ in found] == [
        ("pages", 0, "content", "text", "text"),
        ("overrides", 0, "content", "one/text", "text"),
    ]


@pytest.mark.parametrize(
    ("rule", "key", "what"),
    [
        ({"field": "avgangsar", "empty": True}, "field", "there is no field `avgangsar`"),
        ({"municipality": "odda"}, "municipality", "there is no municipality `odda`"),
    ],
)
def test_rules_for_what_does_not_exist_are_told(rule: Any, key: str, what: str) -> None:
    ((steps, said, todo),) = told(conditions={"old": rule})
    assert (steps, said) == (("conditions", "old", key), what)
    assert todo


def test_a_column_that_the_document_names_may_be_asked_for() -> None:
    rule = {"field": "hytte", "one_of": "ja"}
    assert told(conditions={"cabin": rule}, fields={"hytte": "ja"}) == []
    assert told(conditions={"cabin": rule}) != []


def test_a_template_is_told_of_its_own() -> None:
    frame = {"id": "f", "kind": "text", "style": "b", "box": [0, 0, 9, 9], "text": "{web:big}"}
    found = check_template(
        BRAND,
        a_template(
            pages=[{"id": "one", "name": "Brev", "frames": [frame]}],
            slots={"text": {"name": "Brev", "fallback": {"nb": "{when old}Hei"}}},
            greeting={"named": {"de": "Hallo {fornamn:Name}, {fornamn:nam}"}, "unnamed": "Hei"},
            conditions={"new": {"field": "fornam", "empty": False}},
        ),
    )
    assert [one.steps for one in found] == [
        ("conditions", "new", "field"),
        ("slots", "text", "fallback", "nb"),
        ("pages", 0, "frames", 0, "text", "nn"),
        ("greeting", "named", "de"),
    ]


def test_what_is_right_is_not_told() -> None:
    text = "{fornamn:upper|du} {{when}}\n\n{when old}\n{unless far}Hei"
    rules = {
        "old": {"field": "avgangsaar", "most": 2000},
        "far": {"municipality": "kvam"},
    }
    assert told(content={"text": text}, conditions=rules) == []


def test_braces_of_no_field_are_told_once_a_line() -> None:
    assert told(content={"text": "Hei\n{fornamn|{etternamn}}"}) == [
        (
            ("content", "text", "text"),
            "the brace in `{fornamn|{etternamn}}` belongs to no field (line 2 of the text)",
            "fields cannot stand in each other; write `{{` and `}}` for braces",
        )
    ]


def test_in_what_is_no_letter_braces_are_left_alone() -> None:
    template, document = a_template(purpose="poster"), a_document(content={"text": "{5}"})
    assert document_notation(template, BRAND, document) == ()


def test_cells_descriptions_and_credits_are_read_too_and_have_no_paragraphs() -> None:
    rows = [{"place": "Odda"}, {"place": "{when old}Odda"}]
    said = {"alt": "{stad:uper}", "credit": "{when}", "rows": rows}
    found = told(content={"text": said}, conditions={"old": {"field": "land", "empty": True}})
    assert [(steps[2:], what) for steps, what, _ in found] == [
        (("alt",), "there is no case `uper`"),
        (("credit",), "`{when}` means nothing here"),
        (("rows", 1, "place"), "`{when old}` means nothing here"),
    ]
