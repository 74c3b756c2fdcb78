"""What can be put right at a press."""

from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.document import Content, Document, DocumentPage
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import Refusal
from brochure_studio.model.template import Template
from brochure_studio.ui.panels.fixes import Fix, find_fix
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding
from tests.stories.small_library import SmallLibrary, write_small_library


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


@pytest.fixture
def studio(small: SmallLibrary, tmp_path: Path) -> Studio:
    return open_studio(small.root, {}, tmp_path / "state")


def findings(studio: Studio, work: Work, document: Document) -> dict[str, Finding]:
    receiver = find_receiver(studio, "press")
    found = make_proof(studio, work, receiver, document=document).findings
    return {finding.code: finding for finding in found}


def mended(work: Work, document: Document, fix: Fix | None) -> Document:
    assert fix is not None
    after = apply_edit(work.template, document, fix.edit)
    assert not isinstance(after, Refusal)
    return after


def no_alt(file: str, language: str) -> str:
    return ""


def put(document: Document, **content: Content) -> Document:
    return document.model_copy(update={"content": {**document.content, **content}})


def test_what_is_locked_is_set_back_and_the_words_stay(studio: Studio, small: SmallLibrary) -> None:
    work = open_document(studio, small.document)
    broken = put(work.document, title=Content(text="Mine ord", size=40))
    finding = findings(studio, work, broken)["lock-broken"]
    after = mended(work, broken, find_fix(finding, work.template, broken, no_alt))
    assert after.content["title"] == Content(text="Mine ord")
    assert "lock-broken" not in findings(studio, work, after)


def test_content_of_a_locked_slot_gives_way_to_the_templates(
    studio: Studio, small: SmallLibrary
) -> None:
    work = open_document(studio, small.document)
    broken = put(work.document, legal=Content(text="Eg sjølv"))
    finding = findings(studio, work, broken)["lock-broken"]
    after = mended(work, broken, find_fix(finding, work.template, broken, no_alt))
    assert "legal" not in after.content


def test_a_missing_picture_gives_way_to_the_templates(studio: Studio, small: SmallLibrary) -> None:
    work = open_document(studio, small.document)
    broken = put(work.document, photo=Content(picture="pictures/borte.jpg"))
    finding = findings(studio, work, broken)["picture-missing"]
    after = mended(work, broken, find_fix(finding, work.template, broken, no_alt))
    assert "photo" not in after.content


def test_a_description_comes_from_the_library_and_from_nowhere_else(
    studio: Studio, small: SmallLibrary
) -> None:
    work = open_document(studio, small.document)
    small.spoil(small.root / "assets" / "sources.yaml", ", alt: Ein fjord", "")
    fresh = open_studio(small.root, {})
    finding = findings(fresh, work, work.document)["alt-missing"]
    assert find_fix(finding, work.template, work.document, no_alt) is None
    fix = find_fix(finding, work.template, work.document, lambda f, lang: f"{f} {lang}")
    after = mended(work, work.document, fix)
    assert after.content["photo"].alt == "assets/pictures/fjord.jpg nn"


def test_an_empty_page_is_taken_out(studio: Studio, small: SmallLibrary) -> None:
    small.spoil(
        small.root / "templates" / "card.yaml",
        "  story:\n    name: {nn: Forteljing, nb: Fortelling, en: Story}\n    opens: [content]\n",
        "  story:\n    name: {nn: Forteljing, nb: Fortelling, en: Story}\n"
        "    opens: [content]\n    required: false\n",
    )
    work = open_document(studio, small.document)
    pages = (DocumentPage(id="front", kind="front"), DocumentPage(id="story", kind="story"))
    longer = work.document.model_copy(update={"pages": pages})
    finding = findings(studio, work, longer)["page-empty"]
    after = mended(work, longer, find_fix(finding, work.template, longer, no_alt))
    assert [page.id for page in after.pages] == ["front"]


def test_what_a_person_must_decide_has_no_fix(studio: Studio, small: SmallLibrary) -> None:
    work = open_document(studio, small.document)
    untouched = put(work.document, title=Content(text="Tittelen din"))
    empty = put(work.document, title=Content(text=""))
    template: Template = work.template
    for document, code in ((untouched, "slot-untouched"), (empty, "slot-empty")):
        finding = findings(studio, work, document)[code]
        assert find_fix(finding, template, document, no_alt) is None
