"""A letter with its fields left open: blanks for plain values, others as they are filled in."""

import pytest

from brochure_studio.merge.letters.blanks import LetterBlanks, OpenText
from brochure_studio.merge.text import fill_text
from brochure_studio.model.document import Content, Document
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.model.template import Template
from brochure_studio.typeset.blanks import blank, fill_blanks

FIELDS = frozenset({"fornamn", "stad", "felt"})
TEMPLATE = Template.model_validate(
    {
        "format": "template/1", "id": "brev", "name": "Brev", "purpose": "letter", "brand": "b",
        "width": 210, "height": 297, "receivers": ["press"],
        "pages": [{"id": "brev", "name": "Brev"}],
        "slots": {"text": {"name": "Tekst", "markup": "blocks"}},
        "conditions": {"heime": {"field": "stad", "one_of": "Utne"}},
    }
)  # fmt: skip
DOCUMENT = Document.model_validate(
    {"format": "document/1", "template": "brev", "template_version": 1, "title": "Brev"}
)


def opened(text: str) -> OpenText:
    blanks = LetterBlanks(DOCUMENT, TEMPLATE, FIELDS, frozenset({"page"}), str.upper)
    placed = PlacedSlot("text", "text", TEMPLATE.slots["text"], 0)
    return blanks.slot(placed, Content(text=text))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Åse", ("Åse",)),
        (" Anne-Marie Lid ", ("Anne-Marie Lid",)),
        ("Ola\nUtne 3\n\n5778 UTNE", ("Ola", "Utne 3", "5778 UTNE")),
        ("", ()),
        ("A*B", ()),
        ("1. mai", ()),
        ("{stad}", ()),
        ("(Lid", ()),
        (blank(0), ()),
    ],
)
def test_a_skeleton_with_its_values_is_the_filled_text(value: str, shown: tuple[str, ...]) -> None:
    text, values = "Kjære {fornamn}, hei\n{fornamn}\n{ukjend} {x}", {"fornamn": value, "x": "*"}
    found = opened(text).skeleton(values)
    expected = fill_text(text, values, "blocks")
    assert found.shown == shown * 2
    filled = fill_blanks(found.text, found.shown) if shown else found.text
    assert filled == expected.text and found.unfilled == expected.unfilled == ("ukjend",)


def test_equal_shapes_give_the_same_text_object() -> None:
    text = opened("Hei {fornamn:upper} frå {stad|heime}")
    one, other = (text.skeleton({"fornamn": name, "stad": "Voss"}) for name in ("Åse", "Eva"))
    assert one.text is other.text and (one.shown[0], other.shown[0]) == ("ÅSE", "EVA")
    assert text.skeleton({"fornamn": "Åse", "stad": ""}).text == f"Hei {blank(0)} frå heime"


def test_what_a_value_decides_is_never_left_open() -> None:
    for text in ("{stad}. er ein dag", "17. {stad}", "1{stad}) ja"):
        assert opened(text).skeleton({"stad": "5"}).shown == ()


def test_conditions_and_the_fields_they_ask_for() -> None:
    text = opened("{when heime}\nDu er frå Utne.\n\nHei {fornamn}")
    assert text.names == {"stad", "fornamn"}
    assert "Utne" in text.skeleton({"stad": "utne", "fornamn": "Li"}).text
    assert "Utne" not in text.skeleton({"stad": "Odda", "fornamn": "Li"}).text


def test_addresses_of_links_are_tracked() -> None:
    assert "(HTTPS://A.NO)" in opened("[her](https://a.no) {stad}").skeleton({"stad": "X"}).text
