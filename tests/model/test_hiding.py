"""A slot is left out and shown again, where its template opens that and does not need it."""

from brochure_studio.model.document import Content, Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import HideSlot, Refusal
from brochure_studio.model.locks import check_locks
from brochure_studio.model.slots import is_hidden, place_slots
from brochure_studio.model.variants import resolve_variant
from tests.model.test_editing import a_document, a_template

FREE = {"opens": ["content", "visibility"]}
TINY = {"size": "mobile-320x50"}


def done(result: Document | Refusal) -> Document:
    assert not isinstance(result, Refusal), result.words.nn
    return result


def test_a_slot_is_hidden_and_nothing_stays_behind_when_it_is_shown_again() -> None:
    template, document = a_template(**FREE), a_document(content={"title": "Hei"})
    hidden = done(apply_edit(template, document, HideSlot("title", True)))
    assert hidden.content["title"] == Content(text="Hei", hidden=True)
    assert is_hidden(hidden, place_slots(template, hidden)[0])
    assert done(apply_edit(template, hidden, HideSlot("title", False))) == document


def test_a_variant_hides_what_the_master_shows_and_shows_what_it_hides() -> None:
    template, document = a_template(**FREE), a_document()
    tiny = done(apply_edit(template, document, HideSlot("title", True), TINY))
    assert tiny.content == {}
    assert resolve_variant(tiny, TINY).content["title"].hidden
    assert done(apply_edit(template, tiny, HideSlot("title", False), TINY)).overrides == ()
    everywhere = done(apply_edit(template, document, HideSlot("title", True)))
    shown = done(apply_edit(template, everywhere, HideSlot("title", False), TINY))
    assert shown.overrides[0].content["title"] == Content(hidden=False)
    assert check_locks(template, shown) == ()


def test_what_is_not_opened_stays() -> None:
    refused = apply_edit(a_template(), a_document(), HideSlot("title", True))
    assert isinstance(refused, Refusal)
    assert refused.words.nn == ("Styrt av regionen – «Tittel» er låst og kan ikkje gøymast")


def test_what_has_to_be_there_cannot_be_hidden_by_hand_either() -> None:
    template = a_template(**FREE, required=True)
    refused = apply_edit(template, a_document(), HideSlot("title", True))
    assert isinstance(refused, Refusal)
    assert refused.reason.nn == "«Tittel» må vere med og kan ikkje gøymast"
    for document in (
        a_document(content={"title": {"hidden": True}}),
        a_document(overrides=[{"when": TINY, "content": {"title": {"hidden": True}}}]),
    ):
        (breach,) = check_locks(template, document)
        assert breach.aspect == "visibility"
