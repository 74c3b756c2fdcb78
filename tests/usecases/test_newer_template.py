"""A newer template costs nobody their words: what it has no place for opens, is told, is kept."""

import pytest

from brochure_studio.model.document import Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import SetText, TakeOut
from brochure_studio.model.left_over import left_over
from brochure_studio.usecases.documents import Work, open_document, save_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Grade, UnreadableError
from tests.stories.small_library import SmallLibrary

OLDER = """\
content:
  title: Velkomen heim
  slogan: "Kom heim, {nobody}"
overrides:
  - when: {language: nb}
    content:
      title: {text: Velkommen hjem, style: display}
      slogan: Kom hjem
"""


@pytest.fixture
def older(studio: Studio, small: SmallLibrary) -> Work:
    small.spoil(small.document, "template_version: 2", "template_version: 1")
    small.say(OLDER)
    return open_document(studio, small.document)


def codes(studio: Studio, work: Work, **choice: str) -> dict[str, int]:
    found = make_proof(studio, work, find_receiver(studio, "press"), choice).findings
    assert all(f.grade is Grade.WARNING for f in found if f.code == "content-left-over")
    said = [finding.code for finding in found]
    return {code: said.count(code) for code in said}


def test_it_is_told_and_stops_nothing_else(studio: Studio, older: Work) -> None:
    for choice in ({}, {"language": "nb"}):
        found = codes(studio, older, **choice)
        assert found["content-left-over"] == 3
        assert found["template-changed"] == 1
        # What is not shown is not checked as if it were.
        assert "field-unfilled" not in found
        assert "lock-broken" not in found


def test_it_is_still_there_after_an_edit_and_saving_and_opening(
    studio: Studio, small: SmallLibrary, older: Work
) -> None:
    edited = apply_edit(older.template, older.document, SetText("title", "Ny"))
    assert isinstance(edited, Document)
    save_document(studio, older, edited)
    again = open_document(studio, small.document)
    assert again.document == edited
    assert again.document.overrides[0].content["slogan"].text == "Kom hjem"
    assert codes(studio, again)["content-left-over"] == 3


def test_the_last_of_it_taken_out_the_document_is_of_the_present_template(
    studio: Studio, small: SmallLibrary, older: Work
) -> None:
    document = older.document
    while found := left_over(older.template, older.brand, document):
        less = apply_edit(older.template, document, TakeOut(found[0]))
        assert isinstance(less, Document)
        document = less
    save_document(studio, older, document)
    again = open_document(studio, small.document)
    assert again.document.template_version == 2
    assert again.document.overrides[0].content["title"].text == "Velkommen hjem"
    assert codes(studio, again) == {}


def test_a_slip_of_the_hand_in_a_document_of_today_is_told_as_ever(
    studio: Studio, small: SmallLibrary
) -> None:
    small.say(OLDER)
    with pytest.raises(UnreadableError) as error:
        open_document(studio, small.document)
    assert [problem.line for problem in error.value.problems] == [7, 11, 12]


def test_a_template_that_changed_without_a_new_version_is_known_by_its_hash(
    studio: Studio, small: SmallLibrary
) -> None:
    small.say("template_hash: of-another-state\n" + OLDER)
    assert codes(studio, open_document(studio, small.document))["content-left-over"] == 3
