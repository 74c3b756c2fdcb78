"""Documents made, opened and saved."""

from pathlib import Path

import pytest

from brochure_studio.model.document import Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import SetText
from brochure_studio.model.kept import ConflictError
from brochure_studio.usecases.campaigns import copy_starter, is_campaign, open_campaign
from brochure_studio.usecases.documents import (
    new_document,
    open_document,
    open_slots,
    save_document,
)
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.studio import Studio
from brochure_studio.usecases.templates import list_templates
from brochure_studio.values.finding import UnreadableError
from tests.stories.small_library import SmallLibrary


def test_a_new_document_opens_as_it_was_made(studio: Studio, small: SmallLibrary) -> None:
    file = small.campaign / "ny.yaml"
    made = new_document(studio, "card", file, language="nb", municipality="kvam")
    opened = open_document(studio, file)
    assert opened.document == made.document
    assert (opened.document.title, opened.document.language) == ("Kort", "nb")
    assert [page.id for page in opened.document.pages] == ["front"]
    assert opened.campaign is not None and opened.campaign.name == "Heim"


def test_a_new_document_overwrites_nothing(studio: Studio, small: SmallLibrary) -> None:
    before = small.document.read_bytes()
    with pytest.raises(FileExistsError):
        new_document(studio, "card", small.document)
    assert small.document.read_bytes() == before


def test_a_new_document_of_a_municipality_that_is_not_there(
    studio: Studio, small: SmallLibrary
) -> None:
    file = small.campaign / "ny.yaml"
    with pytest.raises(UnreadableError, match="no municipality `voss`"):
        new_document(studio, "card", file, municipality="voss")
    assert not file.exists()


def test_the_slots_to_fill_in(studio: Studio, small: SmallLibrary) -> None:
    work = open_document(studio, small.document)
    assert [placed.address for placed in open_slots(work)] == ["photo", "title", "text"]


def test_opening_changes_no_byte(studio: Studio, small: SmallLibrary) -> None:
    before = {file: file.read_bytes() for file in small.campaign.rglob("*")}
    open_document(studio, small.document)
    assert {file: file.read_bytes() for file in small.campaign.rglob("*")} == before


def edited(studio: Studio, small: SmallLibrary, text: str) -> Document:
    work = open_document(studio, small.document)
    after = apply_edit(work.template, work.document, SetText("title", text))
    assert isinstance(after, Document)
    return after


def test_saving_takes_the_templates_present_version(studio: Studio, small: SmallLibrary) -> None:
    small.spoil(small.document, "template_version: 2", "template_version: 1")
    work = open_document(studio, small.document)
    saved = save_document(studio, work, edited(studio, small, "Ny"))
    assert saved.document.template_version == 2
    assert open_document(studio, small.document).document == saved.document
    again = save_document(studio, saved, saved.document.model_copy(update={"title": "B"}))
    assert again.document.title == "B"


def test_two_people_at_once_keep_both_versions(studio: Studio, small: SmallLibrary) -> None:
    mine, theirs = open_document(studio, small.document), open_document(studio, small.document)
    save_document(studio, theirs, edited(studio, small, "Deira"))
    with pytest.raises(ConflictError) as conflict:
        save_document(studio, mine, edited(studio, small, "Min"))
    assert "Deira" in conflict.value.file.read_text(encoding="utf-8")
    assert "Min" in conflict.value.kept.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("date", "epoch", "starts", "moment"),
    [
        (True, True, True, "2026-12-24T12:00:00+00:00"),
        (False, True, True, "2001-09-09T01:46:40+00:00"),
        (False, False, True, "2026-11-23T12:00:00+00:00"),
        (False, False, False, "2000-01-01T12:00:00+00:00"),
    ],
)
def test_the_moment_of_a_file_is_never_the_clocks(
    small: SmallLibrary, date: bool, epoch: bool, starts: bool, moment: str
) -> None:
    from brochure_studio.bootstrap import open_studio

    if date:
        small.spoil(small.document, "title: Kort", "date: 2026-12-24\ntitle: Kort")
    if not starts:
        small.spoil(small.campaign / "campaign.yaml", "starts: 2026-11-23\n", "")
    studio = open_studio(small.root, {"SOURCE_DATE_EPOCH": "1000000000"} if epoch else {})
    assert moment_of(studio, open_document(studio, small.document)).isoformat() == moment


def test_the_list_of_templates(studio: Studio) -> None:
    (offer,) = list_templates(studio, "en")
    assert (offer.id, offer.name, offer.width, offer.height) == ("card", "Card", 100, 140)
    assert (offer.least_pages, offer.most_pages) == (1, 4)


def test_a_campaign_lists_its_documents_or_has_all_of_its_folder(
    studio: Studio, small: SmallLibrary
) -> None:
    assert is_campaign(studio, small.campaign)
    assert is_campaign(studio, small.campaign / "campaign.yaml")
    assert not is_campaign(studio, small.document)
    rows = open_campaign(studio, small.campaign).rows
    assert [(row.file, row.receivers) for row in rows] == [(small.document, ("press", "picture"))]
    new_document(studio, "card", small.campaign / "b.yaml")
    file = small.campaign / "campaign.yaml"
    small.spoil(file, "documents:\n  - {file: card.yaml, receivers: [press, picture]}\n", "")
    assert [row.file.name for row in open_campaign(studio, file).rows] == ["b.yaml", "card.yaml"]


def test_a_row_without_its_file_is_told_by_line(studio: Studio, small: SmallLibrary) -> None:
    small.spoil(small.campaign / "campaign.yaml", "file: card.yaml", "file: kort.yaml")
    with pytest.raises(UnreadableError, match=r"campaign.yaml:5:12: there is no file kort.yaml"):
        open_campaign(studio, small.campaign)


def test_a_row_for_a_receiver_that_nobody_knows_is_told_by_its_line(
    studio: Studio, small: SmallLibrary
) -> None:
    file = small.campaign / "campaign.yaml"
    rows = "documents:\n  - {file: card.yaml, receivers: [press, wbe]}\n"
    file.write_text(f"format: campaign/1\nname: K\n{rows}", encoding="utf-8")
    with pytest.raises(UnreadableError, match=r"campaign.yaml:4:42: there is no receiver wbe"):
        open_campaign(studio, small.campaign)


def test_a_starter_that_cannot_be_copied_leaves_nothing(
    studio: Studio, small: SmallLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    starter = small.root / "templates" / "starter" / "heim"
    starter.mkdir(parents=True)
    (starter / "campaign.yaml").write_text("format: campaign/1\nname: H\n", encoding="utf-8")
    monkeypatch.setattr("shutil.copytree", no_space)
    target = small.campaign.parent / "mine"
    with pytest.raises(OSError, match="full"):
        copy_starter(studio, target)
    assert sorted(path.name for path in target.parent.iterdir()) == ["campaign", "library"]


def no_space(source: Path, target: Path, ignore: object) -> None:
    target.mkdir()
    raise OSError("the disk is full")
