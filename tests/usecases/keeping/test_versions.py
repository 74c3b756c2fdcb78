"""Versions through the use cases: kept at each save, opened, and restored by an edit."""

import errno
import os
from pathlib import Path

import pytest

from brochure_studio.model.document import Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import Refusal, Restore, SetText
from brochure_studio.store.versions import FOLDER
from brochure_studio.usecases.documents import Work, new_document, open_document, save_document
from brochure_studio.usecases.keeping.versions import list_versions, open_version
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import UnreadableError
from tests.stories.small_library import SmallLibrary


def save(studio: Studio, work: Work, text: str) -> Work:
    after = apply_edit(work.template, work.document, SetText("title", text))
    assert isinstance(after, Document)
    return save_document(studio, work, after)


def saved_thrice(studio: Studio, small: SmallLibrary) -> Work:
    work = open_document(studio, small.document)
    for text in ("ein", "to", "tre"):
        work = save(studio, work, text)
        assert work.notices == ()
        at = small.document.stat().st_mtime + 1
        os.utime(small.document, (at, at))
    return work


def title(document: Document) -> str | None:
    return document.content["title"].text


def test_every_save_leaves_a_version_to_go_back_to(studio: Studio, small: SmallLibrary) -> None:
    saved_thrice(studio, small)
    versions = list_versions(studio, small.document)
    documents = [open_version(studio, one) for one in versions]
    assert {title(one) for one in documents} == {"Velkomen heim", "ein", "to"}
    assert all(one.size > 50 for one in versions)


def test_going_back_is_an_edit_like_any_other(studio: Studio, small: SmallLibrary) -> None:
    work = saved_thrice(studio, small)
    versions = [open_version(studio, one) for one in list_versions(studio, small.document)]
    former = next(one for one in versions if title(one) == "ein")
    after = apply_edit(work.template, work.document, Restore(former))
    assert after == former
    assert title(work.document) == "tre"
    again = save_document(studio, work, former)
    assert title(open_document(studio, small.document).document) == "ein"
    assert title(again.document) == "ein"


def test_a_version_that_the_library_no_longer_suits_is_told(
    studio: Studio, small: SmallLibrary
) -> None:
    saved_thrice(studio, small)
    version = list_versions(studio, small.document)[0]
    held = version.copy.read_text(encoding="utf-8")
    version.copy.write_text(held.replace("  title:", "  titel:"), encoding="utf-8")
    with pytest.raises(UnreadableError, match="titel"):
        open_version(studio, version)


def test_a_version_that_breaks_a_lock_is_refused(studio: Studio, small: SmallLibrary) -> None:
    work = open_document(studio, small.document)
    content = {"legal": {"text": "Eg"}}
    broken = Document.model_validate({**work.document.model_dump(), "content": content})
    refusal = apply_edit(work.template, work.document, Restore(broken))
    assert isinstance(refusal, Refusal)
    assert "Styrt av regionen" in refusal.words.nn
    assert apply_edit(work.template, broken, Restore(broken)) == broken


def test_a_version_of_another_template_is_refused(studio: Studio, small: SmallLibrary) -> None:
    work = open_document(studio, small.document)
    other = work.document.model_copy(update={"template": "poster"})
    refusal = apply_edit(work.template, work.document, Restore(other))
    assert isinstance(refusal, Refusal)
    assert "poster" in refusal.reason.nn


def test_versions_are_no_documents_of_the_campaign(studio: Studio, small: SmallLibrary) -> None:
    saved_thrice(studio, small)
    assert (small.campaign / FOLDER / "card.yaml").is_dir()
    new_document(studio, "card", small.campaign / "ny.yaml")
    assert list_versions(studio, small.campaign / "ny.yaml") == ()


def test_a_version_that_cannot_be_kept_is_a_notice_and_the_document_is_saved(
    studio: Studio, small: SmallLibrary
) -> None:
    (small.campaign / FOLDER).write_text("in the way", encoding="utf-8")
    work = save(studio, open_document(studio, small.document), "lagra")
    assert title(open_document(studio, small.document).document) == "lagra"
    (notice,) = work.notices
    assert notice.nn.startswith("Dokumentet er lagra, men den førre utgåva vart ikkje teken vare")


def test_a_disk_too_full_for_the_version_may_have_room_for_the_document(
    studio: Studio, small: SmallLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: object, data: bytes, file: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(file))

    monkeypatch.setattr(type(studio.versions), "keep", lambda self, file: full(self, b"", file))
    work = save(studio, open_document(studio, small.document), "lagra")
    assert "disken er full" in work.notices[0].nn
    assert save(studio, work, "lagra att").notices == work.notices
