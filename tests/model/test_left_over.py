"""What a newer template or fewer variants leave behind stays, is named, and goes one by one."""

from typing import Any

import pytest

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import AddPage, ClearContent, Refusal, RemovePage, SetText, TakeOut
from brochure_studio.model.left_over import left_over, say_left_over, without_left_over
from brochure_studio.model.template import Template
from tests.model.soundness.test_references import BRAND, TEMPLATE

SLOTS = {
    **TEMPLATE["slots"],
    "title": {"name": "Tittel", "opens": ["content"]},
    "story": {"name": "Tekst", "opens": ["content"]},
}
NOW = Template.model_validate({**TEMPLATE, "version": 2, "slots": SLOTS})
REGION = Brand.model_validate(BRAND)


def a_document(**keys: object) -> Document:
    return Document.model_validate(
        {"format": "document/1", "template": "leaflet", "template_version": 1, "title": "T", **keys}
    )


PAGES = [
    {"id": "cover", "kind": "cover"},
    {"id": "poem", "kind": "poem", "content": {"verse": "Å, fjord"}},
    {"id": "a", "kind": "story", "content": {"story": "Hei", "byline": "Kari"}},
    {"id": "b", "kind": "story"},
]
OLD: dict[str, Any] = {
    "pages": PAGES,
    "content": {
        "slogan": "Kom heim",
        "title": {"text": "Tittel", "style": "gone"},
        "photo": {"text": "før var dette tekst", "picture": "a.jpg"},
        "homes": {"rows": [{"rooms": "3", "price": "1"}]},
    },
    "axes": {"audience": ["young"], "language": ["nb"]},
    "overrides": [
        {"when": {"language": "nb"}, "content": {"slogan": "Kom hjem", "title": "Hei"}},
        {"when": {"audience": "old"}, "content": {"title": "God dag"}},
    ],
}
SAID = [
    "Til overs: sida «poem», av slaget «poem» som malen ikkje har lenger: «Å, fjord»",
    "Til overs: feltet «byline», som malen ikkje har lenger der: «Kari»",
    "Til overs: feltet «slogan», som malen ikkje har lenger der: «Kom heim»",
    "Til overs: «text» i feltet «photo», som ikkje tek imot det lenger: «før var dette tekst»",
    "Til overs: kolonnen «price» i tabellen «homes», som ikkje finst lenger",
    "Til overs: stilen «gone» i feltet «title», som ikkje finst lenger: «Tittel»",
    "Til overs (nb): feltet «slogan», som malen ikkje har lenger der: «Kom hjem»",
    "Til overs (old): innhald for audience «old», som ikkje er med lenger: «God dag»",
]


def test_everything_left_over_is_said_once() -> None:
    found = left_over(NOW, REGION, a_document(**OLD))
    assert [say_left_over(one).nn for one in found] == SAID


def test_each_can_be_taken_out_and_nothing_else_goes() -> None:
    document = a_document(**OLD)
    for number in range(len(SAID)):
        found = left_over(NOW, REGION, document)
        after = apply_edit(NOW, document, TakeOut(found[number]))
        assert isinstance(after, Document)
        left = [say_left_over(one).nn for one in left_over(NOW, REGION, after)]
        assert left == [said for at, said in enumerate(SAID) if at != number]
        assert isinstance(apply_edit(NOW, after, TakeOut(found[number])), Document)


def test_what_is_laid_out_has_nothing_left_over() -> None:
    document = a_document(**OLD)
    clean = without_left_over(document, left_over(NOW, REGION, document))
    assert left_over(NOW, REGION, clean) == ()
    assert clean.content["title"].text == "Tittel"
    assert clean.content["photo"].picture == "a.jpg"
    assert clean.content["homes"].rows == ({"rooms": "3"},)
    assert [o.content["title"].text for o in clean.overrides] == ["Hei"]
    assert [page.id for page in clean.pages] == ["cover", "a", "b"]


def test_a_value_that_the_campaign_has_no_more() -> None:
    overrides = [{"when": {"audience": "old"}, "content": {"title": "God dag"}}]
    document = a_document(overrides=overrides)
    assert left_over(NOW, REGION, document) == ()
    assert len(left_over(NOW, REGION, document, ("young",))) == 1
    assert left_over(NOW, REGION, document, ("young", "old")) == ()


def test_a_municipality_that_the_brand_has_not() -> None:
    overrides = [{"when": {"municipality": "odda"}, "content": {"title": "Odda"}}]
    assert len(left_over(NOW, REGION, a_document(overrides=overrides))) == 1


@pytest.mark.parametrize(
    "edit",
    [SetText("a/story", "Ny"), AddPage("story"), RemovePage("b"), ClearContent("title")],
    ids=lambda edit: type(edit).__name__,
)
def test_no_edit_takes_along_what_is_left_over(edit: Any) -> None:
    document = a_document(**OLD)
    after = apply_edit(NOW, document, edit)
    assert not isinstance(after, Refusal), after.words.nn
    left = [say_left_over(one).nn for one in left_over(NOW, REGION, after)]
    wanted = [said for said in SAID if "gone" not in said or not isinstance(edit, ClearContent)]
    assert left == wanted
    assert after.pages[1].id == "poem"
