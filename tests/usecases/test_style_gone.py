"""A style dropped from the brand costs nobody their work: it opens, is told, and loses nothing."""

import pytest

from brochure_studio.usecases.documents import draft_document, open_document, save_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade
from tests.stories.small_library import SmallLibrary

CHOSEN = "content:\n  title: {text: Velkomen heim, style: display}\n"


@pytest.fixture
def dropped(small: SmallLibrary) -> SmallLibrary:
    small.spoil(small.root / "assets" / "brand.yaml", "  title: {based_on", "  heading: {based_on")
    return small


def told(studio: Studio, small: SmallLibrary) -> list[Finding]:
    work = open_document(studio, small.document)
    found = make_proof(studio, work, find_receiver(studio, "press")).findings
    return [one for one in found if one.code == "style-replaced"]


def test_the_template_still_names_it(studio: Studio, dropped: SmallLibrary) -> None:
    (finding,) = told(studio, dropped)
    assert finding.grade is Grade.WARNING
    assert "«title»" in finding.what.nn
    assert "«body»" in finding.what.nn


def test_a_document_has_chosen_it(studio: Studio, small: SmallLibrary) -> None:
    offered = "opens: [content, style]\n    bounds: {styles: [title, display]}"
    small.spoil(
        small.root / "templates" / "card.yaml",
        "opens: [content]\n    required: true\n    must_change: true",
        f"{offered}\n    required: true\n    must_change: true",
    )
    assert told(studio, small) == []
    small.say(CHOSEN)
    (finding,) = told(studio, small)
    assert "«display»" in finding.what.nn
    work = open_document(studio, small.document)
    save_document(studio, work, work.document)
    assert "style: display" in small.document.read_text(encoding="utf-8")


def test_a_new_document_can_be_begun(studio: Studio, dropped: SmallLibrary) -> None:
    work = draft_document(studio, "card", dropped.campaign / "new.yaml")
    found = make_proof(studio, work, find_receiver(studio, "press")).findings
    assert "style-replaced" in {one.code for one in found}
