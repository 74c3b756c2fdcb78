"""Every language that a starter's document offers is written in that language throughout."""

from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from tests.house.project import ROOT

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
DOCUMENTS = [file for file in sorted(STARTER.glob("*.yaml")) if file.name != "campaign.yaml"]


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.stem)
def test_each_language_on_offer_is_whole(file: Path, tmp_path: Path) -> None:
    studio = open_studio(None, {}, tmp_path)
    work = open_document(studio, file)
    receiver = find_receiver(studio, work.template.receivers[0])
    for language in work.document.axes.get("language", (work.document.language,)):
        found = make_proof(studio, work, receiver, {"language": language}).findings
        assert [one.what.en for one in found if one.code == "text-untranslated"] == []


def test_a_language_that_is_not_there_is_found_and_names_are_not(tmp_path: Path) -> None:
    studio = open_studio(None, {}, tmp_path)
    work = open_document(studio, STARTER / "welcome-card.yaml")
    receiver = find_receiver(studio, "press")
    found = make_proof(studio, work, receiver, {"language": "de"}).findings
    slots = {one.where.slot for one in found if one.code == "text-untranslated"}
    assert "welcome" in slots
    assert "host-name" not in slots
