"""Who has a document open, in words, and never in the way."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from brochure_studio.model.kept import Presence
from brochure_studio.store.presence import FOLDER
from brochure_studio.usecases.documents import open_document, save_document
from brochure_studio.usecases.keeping.presence import (
    break_presence,
    each_once,
    enter_document,
    leave_document,
    look_around,
    say_presence,
)
from brochure_studio.usecases.studio import Studio
from tests.stories.small_library import SmallLibrary


def files(small: SmallLibrary) -> list[Path]:
    return sorted(file for file in small.campaign.rglob("*") if file.is_file())


def test_others_are_named_and_reading_and_saving_go_on(studio: Studio, small: SmallLibrary) -> None:
    before = files(small)
    ola, kari = (enter_document(studio, small.document, name) for name in ("Ola", "Kari"))
    (other,) = look_around(studio, small.document, kari)
    assert say_presence(other).nn.startswith("Ola har òg dette dokumentet ope, på ")
    work = open_document(studio, small.document)
    save_document(studio, work, work.document)
    leave_document(studio, kari)
    leave_document(studio, ola)
    leave_document(studio, None)
    assert [file for file in files(small) if ".versions" not in file.parts] == before


def test_a_stale_mark_is_explained_and_can_be_broken(studio: Studio, small: SmallLibrary) -> None:
    ola, kari = (enter_document(studio, small.document, name) for name in ("", "Kari"))
    assert ola is not None
    os.utime(ola.note, (1_000_000_000, 1_000_000_000))
    (other,) = look_around(studio, small.document, kari)
    said = say_presence(other)
    assert said.nn.startswith("Nokon opna dokumentet på ")
    assert "09.09.2001" in said.nn and "9 Sep 2001" in said.en
    assert break_presence(studio, other) is None
    assert look_around(studio, small.document, kari) == ()


def test_a_sign_of_life_ends_being_stale(studio: Studio, small: SmallLibrary) -> None:
    ola, kari = (enter_document(studio, small.document, name) for name in ("Ola", "Kari"))
    assert ola is not None
    os.utime(ola.note, (1_000_000_000, 1_000_000_000))
    look_around(studio, small.document, ola)
    (other,) = look_around(studio, small.document, kari)
    assert not other.is_stale


def test_a_folder_that_takes_no_notes_hinders_nobody(studio: Studio, small: SmallLibrary) -> None:
    (small.campaign / FOLDER).write_text("in the way", encoding="utf-8")
    assert enter_document(studio, small.document, "Kari") is None
    assert look_around(studio, small.document, None) == ()
    leave_document(studio, None)


def test_a_note_whose_folder_went_away_is_no_hindrance_either(
    studio: Studio, small: SmallLibrary
) -> None:
    kari = enter_document(studio, small.document, "Kari")
    assert kari is not None
    kari.note.unlink()
    kari.note.parent.rmdir()
    (small.campaign / FOLDER).write_text("in the way", encoding="utf-8")
    assert look_around(studio, small.document, kari) == ()
    leave_document(studio, kari)


def test_of_one_person_at_one_computer_only_one_note_is_said(small: SmallLibrary) -> None:
    at = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
    notes = tuple(
        Presence(small.document, who, "kontoret", at, at + timedelta(minutes=n), n == 0)
        for n, who in enumerate(("", "", "", "Kari"))
    )
    said = each_once(notes)
    assert [(one.who, one.seen.minute, one.is_stale) for one in said] == [
        ("", 2, False),
        ("Kari", 3, False),
    ]
    assert say_presence(replace(said[1], is_own=True)).nn.startswith("Du har òg dette")
