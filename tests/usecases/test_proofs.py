"""From a document to a proof: variants, fields, pictures."""

import pytest

from brochure_studio.scene.walk import page_text
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.proofs import Proofed, find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from tests.stories.small_library import SmallLibrary


def proofed(studio: Studio, small: SmallLibrary, receiver: str = "press", **choice: str) -> Proofed:
    work = open_document(studio, small.document)
    return make_proof(studio, work, find_receiver(studio, receiver), choice)


def texts(made: Proofed) -> list[str]:
    return [page_text(page) for page in made.proof.scene.pages]


def test_fields_of_fallbacks_are_filled_and_the_original_stays(
    studio: Studio, small: SmallLibrary
) -> None:
    made = proofed(studio, small)
    assert "Les meir på region.example" in texts(made)[0]
    assert "text" not in made.proof.original.content
    assert made.findings == ()


def test_a_campaigns_fact_goes_before_the_brands(studio: Studio, small: SmallLibrary) -> None:
    small.spoil(
        small.campaign / "campaign.yaml", "documents:", "facts: {portal: heim.no}\ndocuments:"
    )
    assert "Les meir på heim.no" in texts(proofed(studio, small))[0]


def test_a_variant_of_a_page_that_the_template_wrote(studio: Studio, small: SmallLibrary) -> None:
    override = "overrides:\n  - when: {municipality: kvam}\n"
    override += "    content: {story/story: 'I {kommune}'}"
    template = small.root / "templates" / "card.yaml"
    small.spoil(template, "count: {least: 0, most: 3}", "count: {least: 1, most: 3}")
    small.spoil(small.document, "content:", f"{override}\ncontent:")
    assert "I Kvam" not in texts(proofed(studio, small))[1]
    assert "I Kvam" in texts(proofed(studio, small, municipality="kvam"))[1]


def test_a_receiver_that_is_not_there(studio: Studio) -> None:
    with pytest.raises(UsageError) as error:
        find_receiver(studio, "pres")
    assert error.value.words.nn == "det finst ingen mottakar «pres»; meinte du «press»?"


def test_the_licence_of_a_picture_is_the_librarys_or_the_documents(
    studio: Studio, small: SmallLibrary
) -> None:
    (use,) = proofed(studio, small).proof.pictures
    assert (use.address, use.page, use.mode, use.licence) == ("photo", 0, "rgb", "CC0-1.0")
    assert use.key


def test_a_proof_of_an_unsaved_state(studio: Studio, small: SmallLibrary) -> None:
    work = open_document(studio, small.document)
    unsaved = work.document.model_copy(update={"title": "Ulagra"})
    made = make_proof(studio, work, find_receiver(studio, "web"), document=unsaved)
    assert made.proof.scene.title == "Ulagra"


def test_the_sheet_goes_by_the_receiver(studio: Studio, small: SmallLibrary) -> None:
    press, web = proofed(studio, small), proofed(studio, small, "web")
    assert press.proof.scene.pages[0].bleed > 0
    assert web.proof.scene.pages[0].bleed == 0


def test_a_draft_may_be_proofed_but_not_printed(studio: Studio, small: SmallLibrary) -> None:
    small.say("content: {}\n")
    grades = {
        receiver: {f.grade.name for f in proofed(studio, small, receiver).findings}
        for receiver in ("press", "proof")
    }
    assert grades == {"press": {"BLOCKING"}, "proof": {"WARNING"}}
