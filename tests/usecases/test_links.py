"""Parameters on the links of a starter document: in its code, its manifest and its list."""

from dataclasses import replace

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.campaign import Tracking
from brochure_studio.preflight.registry import check_proof
from brochure_studio.scene.links import Link, list_links
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.links import ad_link
from brochure_studio.usecases.proofs import Proofed, choose_variant, find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from tests.house.project import ROOT

POSTER = ROOT / "templates" / "starter" / "heim-til-hardanger" / "poster-event.yaml"
TRACKING = Tracking.model_validate(
    {
        "hosts": ["flyttilhardanger.no"],
        "every": {"utm_source": "{document}", "a": "{kind}-{municipality}-{audience}"},
    }
)
CHOICE = {"municipality": "ulvik", "audience": "Vaksne"}
ADDRESS = "https://flyttilhardanger.no/bergen?utm_source=poster-event&a=poster-ulvik-vaksne"


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    return open_studio(environment={}, local=tmp_path_factory.mktemp("local"))


def tracked_work(studio: Studio, tracking: Tracking = TRACKING) -> Work:
    work = open_document(studio, POSTER)
    assert work.campaign is not None
    return replace(work, campaign=work.campaign.model_copy(update={"tracking": tracking}))


def proofed(studio: Studio, work: Work) -> Proofed:
    return make_proof(studio, work, find_receiver(studio, "web"), CHOICE)


def test_the_code_and_the_ads_link_are_the_same_address(studio: Studio) -> None:
    work = tracked_work(studio)
    proof = proofed(studio, work).proof
    assert [code.text for code in proof.notes.codes] == [ADDRESS]
    document = choose_variant(studio, work, work.document, CHOICE)
    assert ad_link(studio, work, document, CHOICE) == ADDRESS
    assert Link("link", 0, ADDRESS, True) in list_links(proof.scene, proof.notes)


def test_a_work_without_a_campaign_keeps_its_address(studio: Studio) -> None:
    work = replace(open_document(studio, POSTER), campaign=None)
    document = choose_variant(studio, work, work.document, CHOICE)
    assert ad_link(studio, work, document, CHOICE) == "https://flyttilhardanger.no/bergen"
    assert "?" not in proofed(studio, work).proof.notes.codes[0].text


def test_links_of_a_text_are_tracked_and_its_words_stay(studio: Studio) -> None:
    work = tracked_work(studio)
    slot = next(id for id, one in work.template.slots.items() if one.markup != "none")
    text = "Sjå [heimesida](https://flyttilhardanger.no/x) og [Altinn](https://altinn.no)"
    held = {**work.document.content, slot: {"text": text}}
    document = type(work.document).model_validate({**dict(work.document), "content": held})
    made = make_proof(studio, work, find_receiver(studio, "web"), CHOICE, document)
    links = list_links(made.proof.scene, made.proof.notes)
    assert {link.address for link in links if link.slot == slot} == {
        "https://flyttilhardanger.no/x?utm_source=poster-event&a=poster-ulvik-vaksne",
        "https://altinn.no",
    }
    words = {use.slot: use.lines for use in made.proof.notes.slots}
    plain = make_proof(
        studio, replace(work, campaign=None), find_receiver(studio, "web"), CHOICE, document
    )
    assert words == {use.slot: use.lines for use in plain.proof.notes.slots}


def test_a_code_grown_too_dense_by_parameters_says_what_to_shorten(
    studio: Studio,
) -> None:
    every = {f"utm_{name}": "x" * 60 for name in ("source", "medium", "campaign", "content")}
    dense = Tracking(hosts=("flyttilhardanger.no",), every=every)
    receiver = find_receiver(studio, "newspaper").model_copy(update={"qr_module": 0.8})
    found = {}
    for name, tracking in (("plain", Tracking()), ("dense", dense)):
        proof = make_proof(studio, tracked_work(studio, tracking), receiver).proof
        found[name] = [f for f in check_proof(proof) if f.code == "qr-small"]
    assert found["plain"] == []
    (finding,) = found["dense"]
    assert "«tracking»" in finding.todo.nn
