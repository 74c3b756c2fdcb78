"""Paragraphs under conditions, chosen for a recipient before fields are filled."""

from typing import Any

from brochure_studio.merge.conditions import conditions_of
from brochure_studio.merge.fields import fill_fields
from brochure_studio.model.document import Document
from brochure_studio.model.slots import slot_content
from brochure_studio.model.template import Template

TEXT = """Hei {fornamn}

{when old}Du gjekk ut i {avgangsaar}.

{unless old}Du er ung.

{when abroad}Velkomen over grensa.
"""
TEMPLATE = Template.model_validate(
    {
        "format": "template/1",
        "id": "letter",
        "name": "Brev",
        "purpose": "letter",
        "brand": "region",
        "width": 210,
        "height": 297,
        "pages": [
            {
                "id": "one",
                "name": "Brev",
                "frames": [
                    {
                        "id": "body",
                        "kind": "text",
                        "slot": "text",
                        "box": [0, 0, 9, 9],
                        "style": "b",
                    },
                    {
                        "id": "foot",
                        "kind": "text",
                        "text": "{when abroad}Utland\n\n{web}",
                        "box": [0, 0, 9, 9],
                        "style": "b",
                    },
                ],
            }
        ],
        "slots": {"text": {"name": "Brev", "opens": ["content"], "markup": "blocks"}},
        "conditions": {
            "old": {"field": "avgangsaar", "most": 2000},
            "abroad": {"language": ["de", "nl"]},
        },
        "receivers": ["letters"],
    }
)


def a_document(**keys: Any) -> Document:
    held = {"title": "T", "content": {"text": TEXT}, **keys}
    head = {"format": "document/1", "template": "letter", "template_version": 1}
    return Document.model_validate({**head, **held})


def body(document: Document, values: dict[str, str]) -> str:
    filled = fill_fields(document, TEMPLATE, values, {"web"})
    content = slot_content(filled.document, "text")
    assert content is not None and content.text is not None
    return content.text


VALUES = {"fornamn": "Åse", "avgangsaar": "1998", "web": "a.no"}


def test_paragraphs_go_to_those_whom_they_are_for() -> None:
    assert body(a_document(), VALUES) == "Hei Åse\n\nDu gjekk ut i 1998.\n\n"
    assert body(a_document(), {**VALUES, "avgangsaar": "2020"}) == "Hei Åse\n\nDu er ung.\n\n"
    assert body(a_document(), {**VALUES, "avgangsaar": ""}) == "Hei Åse\n\nDu er ung.\n\n"
    german = body(a_document(language="de"), VALUES)
    assert german.endswith("Du gjekk ut i 1998.\n\nVelkomen over grensa.\n")


def test_fixed_texts_have_conditions_too() -> None:
    filled = fill_fields(a_document(language="de"), TEMPLATE, VALUES, {"web"})
    plain = fill_fields(a_document(), TEMPLATE, VALUES, {"web"})
    texts = [done.template.pages[0].frames[1].text for done in (filled, plain)]  # type: ignore[union-attr]
    assert [text.say("nn") for text in texts if text] == ["Utland\n\n{web}", "{web}"]


def test_a_documents_rule_goes_before_the_templates_of_that_name() -> None:
    document = a_document(conditions={"old": {"field": "avgangsaar", "most": 1990}})
    assert "Du er ung." in body(document, VALUES)


def test_a_value_that_looks_like_a_mark_is_only_a_value() -> None:
    values = {**VALUES, "fornamn": "{when abroad}Åse\n\n{unless old}X\n\n{fornamn}"}
    said = body(a_document(), values)
    assert "Du gjekk ut i 1998." in said
    for mark in ("{when abroad}", "{unless old}", "{fornamn}"):
        assert mark in said


def test_a_condition_that_nobody_knows_stays_and_is_told() -> None:
    filled = fill_fields(a_document(content={"text": "{when new}Hei"}), TEMPLATE, VALUES, {"web"})
    assert filled.unfilled == (("text", "when new"),)


def test_a_few_keys_serve_many_recipients() -> None:
    conditions = conditions_of(a_document(), TEMPLATE)
    keys = {conditions.holding({"avgangsaar": str(year)}) for year in range(1950, 2030)}
    assert keys == {frozenset({"old"}), frozenset()}
