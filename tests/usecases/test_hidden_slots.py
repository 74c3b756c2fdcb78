"""What a variant hides is neither drawn nor asked about."""

import pytest

from brochure_studio.scene.walk import page_text
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.proofs import Proofed, find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from tests.stories.small_library import SmallLibrary

TINY = {"audience": "hurried"}
SAID = """\
content:
  text: "Ring {nobody}"
  title: Velkomen heim
  photo: {picture: gone.jpg}
overrides:
  - when: {audience: hurried}
    content:
      text: {hidden: true}
      photo: {hidden: true}
"""


@pytest.fixture
def work(studio: Studio, small: SmallLibrary) -> Work:
    template = small.root / "templates" / "card.yaml"
    text = template.read_text(encoding="utf-8")
    opened = text.replace("opens: [content]", "opens: [content, visibility]")
    opened = opened.replace("    required: true\n    fallback_file", "    fallback_file")
    template.write_text(opened, encoding="utf-8")
    small.say(SAID)
    return open_document(studio, small.document)


def proof(studio: Studio, work: Work, **choice: str) -> Proofed:
    return make_proof(studio, work, find_receiver(studio, "press"), choice)


def codes(made: Proofed) -> set[str]:
    return {finding.code for finding in made.findings}


def test_it_is_not_drawn_and_its_faults_are_none_of_the_variants(
    studio: Studio, work: Work
) -> None:
    whole = proof(studio, work)
    assert {"field-unfilled", "picture-missing"} <= codes(whole)
    hidden = proof(studio, work, **TINY)
    assert codes(hidden) == set()
    assert "Ring" in page_text(whole.proof.scene.pages[0])
    assert "Ring" not in page_text(hidden.proof.scene.pages[0])
    assert [use.slot for use in hidden.proof.notes.slots] == ["title", "legal"]


def test_what_must_be_there_is_asked_for_though_a_hand_has_hidden_it(
    studio: Studio, small: SmallLibrary, work: Work
) -> None:
    small.spoil(
        small.document, "      photo: {hidden", "      title: {hidden: true}\n      photo: {hidden"
    )
    found = proof(studio, open_document(studio, small.document), **TINY)
    assert "lock-broken" in codes(found)
