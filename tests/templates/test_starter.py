from collections.abc import Mapping
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.model.locks import check_locks, check_pages
from brochure_studio.model.slots import place_pages, place_slots, shown_content, slot_content
from brochure_studio.model.soundness.references import check_document
from brochure_studio.model.template import Template
from brochure_studio.scene.items import Group
from brochure_studio.scene.walk import item_bounds, walk_items
from brochure_studio.store.reading import read_record
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.values.finding import Grade
from brochure_studio.values.length import mm

LIBRARY = Path(__file__).parents[2]
STARTER = LIBRARY / "templates" / "starter" / "heim-til-hardanger"
IDS = (
    "ad-newspaper",
    "ads-screen",
    "brochure-a5",
    "brochure-m65",
    "housing-sheet",
    "letter-returnee",
    "postcard",
    "poster-event",
    "welcome-card",
)


@pytest.fixture(params=IDS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def campaign() -> Campaign:
    return read_record(STARTER / "campaign.yaml", Campaign).record


def test_the_campaign_lists_every_document(
    campaign: Campaign, documents: Mapping[str, Document]
) -> None:
    assert {row.file for row in campaign.documents} == {f"{name}.yaml" for name in documents}
    assert tuple(documents) == IDS


def test_a_document_keeps_to_its_template(
    brand: Brand, templates: Mapping[str, Template], documents: Mapping[str, Document], name: str
) -> None:
    document = documents[name]
    template = templates[document.template]
    assert document.template_version == template.version
    assert check_document(template, brand, document) == ()
    assert check_locks(template, document) == ()
    assert check_pages(template, document) == ()
    assert len(place_pages(template, document)) % template.pages_multiple == 0


def test_nothing_is_left_as_the_template_had_it(
    templates: Mapping[str, Template], documents: Mapping[str, Document], name: str
) -> None:
    document = documents[name]
    for placed in place_slots(templates[document.template], document):
        if placed.slot.must_change:
            assert slot_content(document, placed.address) is not None, placed.address


def test_every_picture_has_words_for_those_who_cannot_see_it(
    templates: Mapping[str, Template], documents: Mapping[str, Document], name: str
) -> None:
    document = documents[name]
    for placed in place_slots(templates[document.template], document):
        if placed.slot.kind == "picture":
            shown = shown_content(document, placed)
            assert shown.alt or not shown.picture, placed.address


def test_texts_keep_to_the_length_the_design_is_made_for(
    templates: Mapping[str, Template], documents: Mapping[str, Document], name: str
) -> None:
    document = documents[name]
    for placed in place_slots(templates[document.template], document):
        most, text = placed.slot.most_chars, shown_content(document, placed).text or ""
        assert most is None or len(text) <= most, (placed.address, len(text))


def test_it_exports_clean_for_everyone_it_is_made_for(campaign: Campaign, name: str) -> None:
    studio = open_studio(LIBRARY)
    work = open_document(studio, STARTER / f"{name}.yaml")
    row = next(row for row in campaign.documents if row.file == f"{name}.yaml")
    for receiver in row.receivers:
        proofed = make_proof(studio, work, find_receiver(studio, receiver))
        stops = [f.what.en for f in proofed.findings if f.grade == Grade.BLOCKING]
        assert not stops, (receiver, stops)
        # Copyfit is for other people's texts: the starter is written to its measure.
        assert proofed.proof.notes.copyfit == ()


def test_no_mark_stands_smaller_than_it_may(brand: Brand, name: str) -> None:
    studio = open_studio(LIBRARY)
    work = open_document(studio, STARTER / f"{name}.yaml")
    scene = make_proof(studio, work, find_receiver(studio, "picture")).proof.scene
    least = {logo.alt.say(work.document.language): logo for logo in brand.logos.values()}
    seen = 0
    for page in scene.pages:
        for visit in walk_items(page.items):
            logo = least.get(visit.item.alt) if isinstance(visit.item, Group) else None
            bounds = item_bounds(visit.item) if logo else None
            if logo and bounds:
                seen += 1
                assert bounds.width >= mm(logo.least_width), (page.id, logo.file)
    assert seen


def test_the_leaflet_is_long_enough_to_read(
    templates: Mapping[str, Template], documents: Mapping[str, Document]
) -> None:
    leaflet = documents["brochure-m65"]
    texts = [
        shown_content(leaflet, placed).text or ""
        for placed in place_slots(templates["leaflet-m65"], leaflet)
        if placed.slot.kind == "text"
    ]
    assert 600 <= sum(len(text.split()) for text in texts) <= 900


def test_the_booklet_gives_every_municipality_the_same_room(
    brand: Brand, templates: Mapping[str, Template], documents: Mapping[str, Document]
) -> None:
    booklet = documents["brochure-a5"]
    assert booklet.date is not None
    members = {m.name for m in brand.municipalities_on(booklet.date)}
    pages = [page for page in booklet.pages if page.kind == "municipality"]
    assert {page.content["place-name"].text for page in pages} == members
    assert len(pages) == len(members)
