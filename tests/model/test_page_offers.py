"""Which pages can be added, moved and removed, and the reason where not."""

from brochure_studio.model.document import Document
from brochure_studio.model.page_offers import count_sheets, offer_pages, removal, targets
from brochure_studio.model.template import Template


def a_template(multiple: int = 4) -> Template:
    return Template.model_validate(
        {
            "format": "template/1",
            "id": "booklet",
            "name": "Hefte",
            "purpose": "brochure",
            "brand": "region",
            "width": 148,
            "height": 210,
            "receivers": ["press"],
            "pages_multiple": multiple,
            "pages": [
                {"id": "cover", "name": "Framside"},
                {
                    "id": "story",
                    "name": "Forteljing",
                    "count": {"least": 1, "most": 2},
                    "even_kind": "story-left",
                },
                {"id": "story-left", "name": "Venstre", "count": {"least": 0, "most": 1}},
                {"id": "facts", "name": "Fakta", "count": {"least": 0, "most": 1}},
                {"id": "back", "name": "Bakside"},
            ],
            "slots": {},
        }
    )


def a_document(*kinds: str) -> Document:
    pages = [{"id": f"{kind}{n}", "kind": kind} for n, kind in enumerate(kinds)]
    return Document.model_validate(
        {
            "format": "document/1",
            "template": "booklet",
            "template_version": 1,
            "title": "T",
            "pages": pages,
        }
    )


def test_only_kinds_with_a_choice_are_offered_and_no_left_hand_forms() -> None:
    offers = offer_pages(a_template(), a_document("cover", "story", "back"))
    assert [offer.kind.id for offer in offers] == ["story", "facts"]
    assert all(offer.refusal is None for offer in offers)


def test_a_kind_that_is_full_says_so() -> None:
    offers = offer_pages(a_template(), a_document("cover", "story", "story", "facts", "back"))
    assert [offer.refusal is None for offer in offers] == [False, False]
    assert offers[0].refusal and "berre 2" in offers[0].refusal.nn


def test_fixed_pages_stay() -> None:
    template, document = a_template(), a_document("cover", "story", "facts", "back")
    assert removal(template, document, "cover0") is not None
    assert removal(template, document, "story1") is not None
    assert removal(template, document, "facts2") is None
    assert targets(template, document, "facts2") == (1,)
    assert targets(template, document, "cover0") == ()


def test_pages_come_in_sheets() -> None:
    count = count_sheets(a_template(), a_document("cover", "story", "story", "facts", "back"))
    assert (count.fits, count.missing, count.over) == (False, 3, 1)
    assert count_sheets(a_template(1), a_document("cover", "story", "back")).fits
