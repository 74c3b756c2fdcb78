"""A list's own columns are known to the checks of a letter, facts are not changed by them."""

from dataclasses import replace
from pathlib import Path

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.document import Content
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.letters.columns import with_columns
from brochure_studio.usecases.proofs import find_receiver, make_proof
from tests.house.project import ROOT

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"


def saying(work: Work, text: str) -> Work:
    content = {**work.document.content, "text": Content(text=text)}
    document = work.document.model_copy(update={"content": content, "overrides": ()})
    return replace(work, opened=replace(work.opened, document=document))


def test_a_column_that_the_letter_names_is_not_without_a_value(tmp_path: Path) -> None:
    studio = open_studio(None, {}, tmp_path)
    work = saying(open_document(studio, STARTER / "letter-returnee.yaml"), "Hei {kundenr}, {tlf}.")
    letters = find_receiver(studio, "letters")
    document = with_columns(work, ("fornamn", "kundenr", "phone"))
    assert document.fields == {"kundenr": "kundenr"}
    found = make_proof(studio, work, letters, document=document).findings
    told = [finding.what.en for finding in found if finding.code == "field-unfilled"]
    assert len(told) == 1 and "{tlf}" in told[0]


def test_what_is_known_already_stays_as_it_is(tmp_path: Path) -> None:
    studio = open_studio(None, {}, tmp_path)
    work = open_document(studio, STARTER / "letter-returnee.yaml")
    assert with_columns(work, ("fornamn", "kommune", "dato", "phone")) is work.document
