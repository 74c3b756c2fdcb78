"""Fields of a document: in slots, fallbacks, tables and the template's fixed texts."""

from brochure_studio.merge.fields import Filled, fill_fields
from brochure_studio.model.document import Document
from brochure_studio.model.frames import TextFrame
from brochure_studio.model.slots import slot_content
from brochure_studio.model.template import Template

FRAMES = [
    {"kind": "text", "id": "head", "slot": "title", "box": [0, 0, 100, 20], "style": "body"},
    {"kind": "text", "id": "name", "slot": "plain", "box": [0, 0, 100, 20], "style": "body"},
    {"kind": "text", "id": "fixed", "text": {"nn": "Sjå {web}"}, "box": [0, 0, 9, 9], "style": "b"},
    {"kind": "qr", "id": "code", "slot": "qr", "box": [0, 0, 20, 20]},
    {
        "kind": "table",
        "id": "tab",
        "slot": "homes",
        "box": [0, 0, 20, 20],
        "columns": [{"id": "a", "head": "A"}],
        "style": "b",
        "head_style": "b",
    },
]
TEMPLATE = Template.model_validate(
    {
        "format": "template/1",
        "id": "card",
        "name": "Kort",
        "purpose": "card",
        "brand": "region",
        "width": 210,
        "height": 297,
        "pages": [
            {"id": "one", "name": "Side", "frames": FRAMES},
            {
                "id": "more",
                "name": "Meir",
                "count": {"least": 1, "most": 2},
                "frames": [{**FRAMES[0], "slot": "text"}],
            },
        ],
        "slots": {
            "title": {"name": "Tittel", "markup": "inline", "fallback": "Til {namn}"},
            "plain": {"name": "Rein"},
            "text": {"name": "Tekst", "fallback": "Hei {namn}"},
            "qr": {"name": "Kode", "kind": "qr", "fallback": "https://{web}"},
            "homes": {"name": "Bustader", "kind": "table"},
        },
        "receivers": ["press"],
    }
)
VALUES = {"namn": "A*B", "web": "heim.no"}


def filled(values: dict[str, str] = VALUES, **keys: object) -> Filled:
    document = Document.model_validate(
        {"format": "document/1", "template": "card", "template_version": 1, "title": "T", **keys}
    )
    return fill_fields(document, TEMPLATE, values)


def text(result: Filled, address: str) -> str | None:
    content = slot_content(result.document, address)
    return content.text if content else None


def test_a_fallback_with_fields_becomes_the_documents_text() -> None:
    result = filled()
    assert text(result, "title") == r"Til A\*B"
    assert text(result, "more/text") == "Hei A*B"
    assert text(result, "qr") == "https://heim.no"
    assert result.unfilled == ()


def test_a_slot_without_fields_is_left_as_it_is() -> None:
    result = filled(content={"plain": "Berre tekst"})
    assert result.document.content["plain"].text == "Berre tekst"
    assert "homes" not in result.document.content


def test_cells_of_a_table_are_filled() -> None:
    result = filled(content={"homes": {"rows": [{"a": "{namn}"}, {"a": "x"}]}})
    assert result.document.content["homes"].rows == ({"a": "A*B"}, {"a": "x"})


def test_fixed_texts_of_the_template_are_filled_and_the_template_itself_is_not_changed() -> None:
    result = filled()
    frame = result.template.pages[0].frames[2]
    assert isinstance(frame, TextFrame) and frame.text is not None
    assert frame.text.say("nn") == "Sjå heim.no"
    kept = TEMPLATE.pages[0].frames[2]
    assert isinstance(kept, TextFrame) and kept.text is not None
    assert kept.text.nn == "Sjå {web}"


def test_what_has_no_value_is_told_with_its_place() -> None:
    result = filled({}, content={"plain": {"text": "x", "alt": "{alt}"}})
    assert result.unfilled == (
        ("title", "namn"),
        ("plain", "alt"),
        ("qr", "web"),
        ("more/text", "namn"),
        ("fixed", "web"),
    )


def test_a_fixed_text_that_comes_out_empty_stays_empty_in_every_language() -> None:
    frame = filled({"namn": "x", "web": ""}).template.pages[0].frames[2]
    assert isinstance(frame, TextFrame) and frame.text is not None
    assert frame.text.say("nn") == "Sjå "


def test_without_fields_the_template_stays_the_same_object() -> None:
    plain = TEMPLATE.model_copy(update={"pages": TEMPLATE.pages[1:]})
    document = Document(format="document/1", template="card", template_version=1, title="T")
    assert fill_fields(document, plain, {"namn": "x"}).template is plain


def test_what_the_layout_fills_is_left_in_fixed_texts_and_filled_in_slots() -> None:
    document = Document(format="document/1", template="card", template_version=1, title="T")
    result = fill_fields(document, TEMPLATE, VALUES, left={"web"})
    frame = result.template.pages[0].frames[2]
    assert isinstance(frame, TextFrame) and frame.text is not None
    assert frame.text.say("nn") == "Sjå {web}"
    assert result.unfilled == ()
    assert text(result, "qr") == "https://heim.no"


def test_control_characters_are_taken_out_and_told() -> None:
    result = filled(
        {**VALUES, "namn": "Kari\u202e"},
        title="T\u0007",
        content={"plain": "Velk\u2066omen\u0085heim\u00ad\u200d \n\tno"},
    )
    assert result.document.title == "T"
    assert text(result, "title") == "Til Kari"
    assert text(result, "plain") == "Velkomen\u0085heim\u00ad\u200d \n\tno"
    assert result.controls == (
        ("", "\u0007"),
        ("title", "\u202e"),
        ("plain", "\u2066"),
        ("more/text", "\u202e"),
    )


def test_a_title_of_nothing_but_controls_becomes_the_templates_name() -> None:
    assert filled(title="\u202e").document.title == "card"
