"""Names that lead nowhere, in documents, templates and brands."""

from typing import Any

import pytest

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.soundness.brand_references import check_brand, check_template
from brochure_studio.model.soundness.references import check_document
from brochure_studio.model.template import Template

BRAND: dict[str, Any] = {
    "format": "brand/1",
    "id": "region",
    "name": "Regionen",
    "colors": {"ink": {"name": "Blekk", "cmyk": [0, 0, 0, 100], "rgb": "#000000"}},
    "typefaces": {"lato": {"family": "Lato", "cuts": [{"file": "assets/fonts/a.ttf"}]}},
    "paragraph_styles": {"body": {"typeface": "lato", "color": "ink"}},
    "logos": {
        "region": {"file": "assets/l.svg", "name": "R", "alt": "R", "least_width": 20},
    },
    "partner_strips": {"all": {"partners": ["region"]}},
    "municipalities": [{"id": "kvam", "name": "Kvam"}],
}
TEXT: dict[str, Any] = {"kind": "text", "slot": "title", "box": [0, 0, 9, 9], "style": "body"}
TEMPLATE: dict[str, Any] = {
    "format": "template/1",
    "id": "leaflet",
    "name": "Faldar",
    "purpose": "brochure",
    "brand": "region",
    "width": 148,
    "height": 210,
    "receivers": ["press"],
    "pages": [
        {
            "id": "cover",
            "name": "Framside",
            "panels": [{"id": "left", "name": "V", "width": 74}],
            "frames": [
                {"id": "head", **TEXT},
                {"id": "photo", "kind": "picture", "slot": "photo", "box": [0, 0, 9, 9]},
                {
                    "id": "homes",
                    "kind": "table",
                    "slot": "homes",
                    "box": [0, 0, 9, 9],
                    "style": "body",
                    "head_style": "body",
                    "columns": [{"id": "rooms", "head": "Rom"}],
                },
            ],
        },
        {
            "id": "story",
            "name": "Tekst",
            "count": {"least": 1, "most": 3},
            "frames": [{"id": "text", **TEXT, "slot": "story"}],
        },
    ],
    "slots": {
        "title": {"name": "Tittel"},
        "story": {"name": "Tekst"},
        "photo": {"name": "Bilete", "kind": "picture"},
        "homes": {"name": "Bustader", "kind": "table"},
    },
}


def document_says(now: str = "", purpose: str = "brochure", **keys: object) -> list[str]:
    document = {
        "format": "document/1",
        "template": "leaflet",
        "template_version": 2,
        "title": "T",
        **keys,
    }
    found = check_document(
        Template.model_validate({**TEMPLATE, "version": 2, "purpose": purpose}),
        Brand.model_validate(BRAND),
        Document.model_validate(document),
        now,
    )
    return [f"{'.'.join(map(str, m.steps))}: {m.what}; {m.todo}" for m in found]


def test_inserts_are_for_letters_and_their_conditions_are_there() -> None:
    near = {"near": {"field": "poststad", "one_of": "Odda"}}
    inserts = [{"document": "a.yaml", "when": "near"}, {"document": "b.yaml", "when": "neer"}]
    assert document_says(purpose="letter", inserts=inserts, conditions=near) == [
        "inserts.1.when: there is no condition `neer`; did you mean `near`?"
    ]
    assert document_says(inserts=["a.yaml"]) == [
        "inserts: only letters have inserts; take them out"
    ]


def test_a_document_that_fits() -> None:
    pages = [{"id": "cover", "kind": "cover"}, {"id": "s", "kind": "story", "content": {}}]
    assert not document_says(
        municipality="kvam",
        pages=[*pages[:1], {**pages[1], "content": {"story": "Hei"}}],
        content={"title": "A", "photo": {"picture": "a.jpg"}, "homes": {"rows": [{"rooms": "3"}]}},
        axes={"audience": ["family"]},
        overrides=[{"when": {"audience": "family"}, "content": {"s/story": "Hei de"}}],
    )


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (
            {"content": {"titel": "A"}},
            "content.titel: the template `leaflet` has no slot `titel`; did you mean `title`?",
        ),
        (
            {"content": {"story": "A"}},
            "content.story: the slot `story` stands on pages of which there may be several; "
            "write it under `pages:`, at the page that it is for",
        ),
        (
            {"content": {"photo": "A"}},
            "content.photo.text: the slot `photo` takes `picture`, not `text`; "
            "write `picture: ...`",
        ),
        (
            {"content": {"homes": {"rows": [{"rom": "3"}]}}},
            "content.homes.rows.0.rom: the table `homes` has no column `rom`; "
            "did you mean `rooms`?",
        ),
        (
            {"pages": [{"id": "a", "kind": "poem"}]},
            "pages.0.kind: the template `leaflet` has no page kind `poem`; there are: cover, story",
        ),
        (
            {"pages": [{"id": "a", "kind": "cover"}, {"id": "a", "kind": "story"}]},
            "pages.1.id: two pages are called `a`; rename one of them",
        ),
        (
            {"pages": [{"id": "a", "kind": "story", "content": {"title": "A"}}]},
            "pages.0.content.title: the page kind `story` has no slot `title`; there are: story",
        ),
        (
            {"pages": [{"id": "a", "kind": "cover", "content": {"title": "A"}}]},
            "pages.0.content.title: there is only one page `cover`, so its slots are the "
            "document's own; move `title` to `content:` at the top",
        ),
        (
            {"content": {"title": {"text": "A", "style": "boddy"}}},
            "content.title.style: the brand has no paragraph style `boddy`; did you mean `body`?",
        ),
        (
            {"municipality": "kvamm"},
            "municipality: the brand has no municipality `kvamm`; did you mean `kvam`?",
        ),
        (
            {"overrides": [{"when": {"season": "a"}, "content": {}}]},
            "overrides.0.when.season: the document has no axis `season`; "
            "there are: language, municipality, audience, size",
        ),
        (
            {"overrides": [{"when": {"language": "nb"}, "content": {"x/story": "A"}}]},
            "overrides.0.content.x/story: the document has no page `x`; take it out",
        ),
        (
            {"overrides": [{"when": {"language": "nb"}, "content": {"story/stor": "A"}}]},
            "overrides.0.content.story/stor: the page kind `story` has no slot `stor`; "
            "did you mean `story`?",
        ),
    ],
)
def test_a_document_with_a_name_that_leads_nowhere(keys: dict[str, Any], said: str) -> None:
    assert document_says(**keys) == [said]


def test_a_value_that_an_axis_lost_is_left_over_and_no_fault() -> None:
    overrides = [{"when": {"audience": "b"}, "content": {"title": "A"}}]
    assert document_says(axes={"audience": ["a"]}, overrides=overrides) == []


@pytest.mark.parametrize(
    "keys",
    [
        {"content": {"titel": "A"}},
        {"content": {"photo": "A"}},
        {"content": {"title": {"text": "A", "style": "boddy"}}},
        {"pages": [{"id": "a", "kind": "poem"}]},
        {"overrides": [{"when": {"language": "nb"}, "content": {"x/story": "A"}}]},
    ],
)
def test_what_an_older_template_had_is_no_fault(keys: dict[str, Any]) -> None:
    assert document_says(**keys)
    assert document_says(**keys, template_version=1) == []
    assert document_says(**keys, template_hash="old", now="new") == []
    assert document_says(**keys, template_hash="old", now="old")
    assert document_says(municipality="gone", template_hash="old", now="new")


def template_says(frame: dict[str, Any] | None = None, **keys: Any) -> list[str]:
    data = {**TEMPLATE, **keys}
    if frame is not None:
        cover = {**TEMPLATE["pages"][0], "frames": [{"id": "f", "box": [0, 0, 9, 9], **frame}]}
        data["pages"] = [cover, TEMPLATE["pages"][1]]
    found = check_template(Brand.model_validate(BRAND), Template.model_validate(data))
    return [f"{'.'.join(map(str, m.steps))}: {m.what}" for m in found]


def test_a_template_that_fits() -> None:
    assert template_says() == []
    assert template_says({"kind": "logo", "logo": "municipality"}) == []


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        ({**TEXT, "style": "boddy"}, "style: there is no paragraph style `boddy`"),
        ({**TEXT, "slot": "titel"}, "slot: there is no slot `titel`"),
        ({**TEXT, "panel": "right"}, "panel: there is no panel `right`"),
        ({**TEXT, "fill": "green"}, "fill.color: there is no color `green`"),
        ({**TEXT, "fill": {"color": "ink", "to": "red"}}, "fill.to: there is no color `red`"),
        ({**TEXT, "line": {"color": "red"}}, "line.color: there is no color `red`"),
        ({**TEXT, "shown_with": "x"}, "shown_with: there is no slot `x`"),
        ({**TEXT, "hidden_with": "x"}, "hidden_with: there is no slot `x`"),
        ({"kind": "shape", "fill": "red"}, "fill.color: there is no color `red`"),
        ({"kind": "logo", "logo": "arms"}, "logo: there is no logo `arms`"),
        ({"kind": "partners", "strip": "some"}, "strip: there is no strip `some`"),
        (
            {"kind": "drawing", "file": "assets/a.svg", "color": "red"},
            "color: there is no color `red`",
        ),
        (
            {"kind": "picture", "slot": "title"},
            "slot: the slot `title` is a text slot, and this is a picture frame",
        ),
    ],
)
def test_a_frame_with_a_name_that_leads_nowhere(frame: dict[str, Any], said: str) -> None:
    assert template_says(frame) == [f"pages.0.frames.0.{said}"]


def test_chains_styles_of_slots_and_frames_of_one_name() -> None:
    slots = {**TEMPLATE["slots"], "title": {"name": "T", "block_styles": {"h1": "big"}}}
    chains = [{"slot": "story", "frames": ["text", "gone"]}]
    assert template_says(slots=slots, chains=chains) == [
        "chains.0.frames.1: there is no frame `gone`",
        "slots.title.block_styles.h1: there is no paragraph style `big`",
    ]
    twice = {**TEMPLATE["pages"][0], "frames": [{"id": "a", **TEXT}, {"id": "a", **TEXT}]}
    assert template_says(pages=[twice]) == ["pages.0.frames.1.id: two frames are called `a`"]


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        (
            "paragraph_styles",
            {"a": {"typeface": "arial"}},
            "paragraph_styles.a.typeface: there is no typeface `arial`",
        ),
        (
            "paragraph_styles",
            {"a": {"color": "red"}},
            "paragraph_styles.a.color: there is no color `red`",
        ),
        (
            "paragraph_styles",
            {"a": {"based_on": "c"}},
            "paragraph_styles.a.based_on: there is no paragraph style `c`",
        ),
        (
            "paragraph_styles",
            {"a": {"based_on": "a"}},
            "paragraph_styles.a.based_on: the style is based on itself: a > a",
        ),
        (
            "municipalities",
            [{"id": "odda", "name": "Odda", "successor": "x"}],
            "municipalities.0.successor: there is no municipality `x`",
        ),
        (
            "partner_strips",
            {"s": {"partners": ["x"]}},
            "partner_strips.s.partners.0: there is no partner `x`",
        ),
    ],
)
def test_a_brand_with_a_name_that_leads_nowhere(key: str, value: object, said: str) -> None:
    found = check_brand(Brand.model_validate({**BRAND, key: value}))
    assert [f"{'.'.join(map(str, m.steps))}: {m.what}" for m in found] == [said]


def test_a_brand_that_fits() -> None:
    assert check_brand(Brand.model_validate(BRAND)) == ()
