"""Unsaved work through the use cases: offered, taken up, thrown away, and conflicts told."""

import errno
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.document import Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import SetText
from brochure_studio.model.kept import ConflictError, Leftovers
from brochure_studio.usecases.documents import Work, draft_document, open_document, save_document
from brochure_studio.usecases.keeping.recovery import (
    Rescue,
    autosave,
    discard_recovery,
    drop_autosave,
    list_recoveries,
    open_recovery,
)
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import UnreadableError
from tests.stories.small_library import SmallLibrary

WHEN = datetime(2026, 11, 23, 12, 5, tzinfo=UTC)


def edited(work: Work, text: str) -> Document:
    after = apply_edit(work.template, work.document, SetText("title", text))
    assert isinstance(after, Document)
    return after


def crash(studio: Studio, small: SmallLibrary, text: str = "Ulagra") -> Work:
    """Work on the document, and die."""
    work = open_document(studio, small.document)
    assert autosave(studio, work, edited(work, text), "Kari", WHEN) is None
    studio.recovery.close()
    return work


def started(small: SmallLibrary, tmp_path: Path) -> Studio:
    return open_studio(small.root, {}, tmp_path / "state")


def only(studio: Studio) -> Rescue:
    (offer,) = list_recoveries(studio).offers
    return offer


def title(document: Document) -> str | None:
    return document.content["title"].text


def test_unsaved_work_is_offered_and_saved_as_any_other(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    before = small.document.read_bytes()
    crash(studio, small)
    new = started(small, tmp_path)
    offer = only(new)
    assert offer.state == "unchanged"
    local = WHEN.astimezone().strftime("%d.%m.%Y kl. %H.%M")
    assert offer.words.nn == f"«Kort om heimen» har ulagra endringar frå {local} (Kari)."
    work = open_recovery(new, offer.recovery)
    assert small.document.read_bytes() == before
    assert (title(work.document), work.file) == ("Ulagra", small.document)
    assert work.campaign is not None
    save_document(new, work, work.document)
    assert title(open_document(new, small.document).document) == "Ulagra"
    new.recovery.close()
    assert list_recoveries(started(small, tmp_path)).offers == ()


def test_a_second_crash_loses_nothing(studio: Studio, small: SmallLibrary, tmp_path: Path) -> None:
    crash(studio, small)
    second = started(small, tmp_path)
    work = open_recovery(second, only(second).recovery)
    second.recovery.close()
    third = started(small, tmp_path)
    assert title(open_recovery(third, only(third).recovery).document) == "Ulagra"
    autosave(third, work, edited(work, "Meir"))
    third.recovery.close()
    fourth = started(small, tmp_path)
    assert title(open_recovery(fourth, only(fourth).recovery).document) == "Meir"


def test_a_file_that_was_changed_since_is_told_and_both_are_kept(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    crash(studio, small)
    small.spoil(small.document, "Velkomen heim", "Deira")
    new = started(small, tmp_path)
    offer = only(new)
    assert offer.state == "changed"
    assert "card.yaml er endra sidan; begge utgåvene" in offer.words.nn
    work = open_recovery(new, offer.recovery)
    with pytest.raises(ConflictError) as conflict:
        save_document(new, work, work.document)
    assert "Deira" in conflict.value.file.read_text(encoding="utf-8")
    assert "Ulagra" in conflict.value.kept.read_text(encoding="utf-8")


def test_a_file_that_is_gone_is_told_and_written_anew(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    crash(studio, small)
    small.document.unlink()
    new = started(small, tmp_path)
    offer = only(new)
    assert offer.state == "gone"
    assert "ikkje å finne" in offer.words.nn
    work = open_recovery(new, offer.recovery)
    save_document(new, work, work.document)
    assert title(open_document(new, small.document).document) == "Ulagra"


def test_documents_that_were_never_saved_are_kept_apart(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    file = small.campaign / "ny.yaml"
    for text in ("fyrste", "andre"):
        draft = draft_document(studio, "card", file)
        autosave(studio, draft, edited(draft, text))
    studio.recovery.close()
    new = started(small, tmp_path)
    offers = list_recoveries(new).offers
    assert {offer.state for offer in offers} == {"never saved"}
    works = [open_recovery(new, offer.recovery) for offer in offers]
    assert sorted(title(work.document) or "" for work in works) == ["andre", "fyrste"]
    assert "vart aldri lagra" in offers[0].words.nn
    first, second = works
    save_document(new, first, first.document)
    with pytest.raises(ConflictError):
        save_document(new, second, second.document)


def test_a_name_that_somebody_took_meanwhile_is_told(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    draft = draft_document(studio, "card", small.campaign / "ny.yaml")
    autosave(studio, draft, edited(draft, "min"))
    studio.recovery.close()
    draft.file.write_bytes(small.document.read_bytes())
    assert only(started(small, tmp_path)).state == "changed"


def test_changes_given_up_on_purpose_are_forgotten(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    work = open_document(studio, small.document)
    autosave(studio, work, edited(work, "x"))
    assert drop_autosave(studio, work) is None
    studio.recovery.close()
    assert list_recoveries(started(small, tmp_path)).offers == ()


def test_looking_and_putting_off_change_nothing_however_often(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    crash(studio, small)
    for _ in range(3):
        new = started(small, tmp_path)
        work = open_document(new, small.document)
        autosave(new, work, edited(work, "anna"))
        assert only(new).words.nn.startswith("«Kort om heimen» har ulagra")
        save_document(new, work, edited(work, "anna"))
        new.recovery.close()
    assert title(open_recovery(new, only(new).recovery).document) == "Ulagra"


def test_what_is_thrown_away_is_not_offered_again(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    crash(studio, small)
    new = started(small, tmp_path)
    assert discard_recovery(new, only(new).recovery) is None
    assert list_recoveries(started(small, tmp_path)).offers == ()


def test_broken_copies_are_a_sentence_each(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    crash(studio, small)
    (copy,) = (tmp_path / "state").rglob("*.yaml")
    copy.write_bytes(b"\0" * 100)
    rescues = list_recoveries(started(small, tmp_path))
    assert rescues.offers == ()
    assert [words.nn for words in rescues.notices] == [
        f"Noko ulagra arbeid kan ikkje lesast og er hoppa over: {copy}"
    ]


def test_work_whose_template_is_away_stays_where_it_is(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    crash(studio, small)
    template = small.root / "templates" / "card.yaml"
    held = template.read_bytes()
    template.unlink()
    new = started(small, tmp_path)
    with pytest.raises(UnreadableError, match="no template `card`"):
        open_recovery(new, only(new).recovery)
    template.write_bytes(held)
    assert title(open_recovery(new, only(new).recovery).document) == "Ulagra"


class Refusing:
    """A store on a disk that refuses everything."""

    def __getattr__(self, name: str) -> object:
        def refuse(*_: object) -> Leftovers:
            raise OSError(errno.ENOSPC, "No space left on device")

        return refuse


def test_a_disk_that_refuses_is_a_notice_and_stops_no_work(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    crash(studio, small)
    good = started(small, tmp_path)
    offer = only(good)
    bad = replace(good, recovery=Refusing())  # type: ignore[arg-type]
    work = open_document(bad, small.document)
    notice = autosave(bad, work, edited(work, "x"))
    assert notice is not None
    assert notice.nn == (
        "Ulagra arbeid blir ikkje teke vare på no, så lagre ofte: "
        "disken er full; rydd plass, eller vel ein annan stad"
    )
    assert list_recoveries(bad).notices[0].nb.startswith("Programmet får ikke sett etter")
    assert drop_autosave(bad, work) is not None
    assert discard_recovery(bad, offer.recovery) is not None
    assert title(open_recovery(bad, offer.recovery).document) == "Ulagra"
    saved = save_document(bad, work, edited(work, "lagra"))
    assert title(saved.document) == "lagra"
