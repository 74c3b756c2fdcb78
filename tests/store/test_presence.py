"""Who has a document open: told by notes that hinder nobody."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brochure_studio.store.presence import FOLDER, STALE_SECONDS, PresenceNotes

NOTES = PresenceNotes()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "brosjyre [1].yaml"
    made.write_text("format: document/1\n", encoding="utf-8")
    return made


def test_two_people_see_each_other_until_one_leaves(file: Path) -> None:
    kari, ola = NOTES.announce(file, "Kari"), NOTES.announce(file, "Ola")
    (seen,) = NOTES.others(file, kari)
    assert (seen.who, seen.host, seen.is_stale) == ("Ola", ola.host, False)
    assert abs(seen.since - datetime.now(UTC)).total_seconds() < 60
    assert [one.who for one in NOTES.others(file, ola)] == ["Kari"]
    assert [one.who for one in NOTES.others(file, None)] == ["Kari", "Ola"]
    NOTES.remove(kari)
    assert NOTES.others(file, ola) == ()
    NOTES.remove(ola)
    assert list(file.parent.iterdir()) == [file]


def test_other_documents_of_the_folder_are_other_matters(file: Path) -> None:
    NOTES.announce(file.with_name("b.yaml"), "Kari")
    NOTES.announce(file.with_name(f"{file.name}~x.yaml"), "Kari")
    assert NOTES.others(file, None) == ()


@pytest.mark.parametrize("shift", [-STALE_SECONDS - 60, STALE_SECONDS + 60])
def test_a_note_without_a_sign_of_life_is_stale_and_so_is_one_from_the_future(
    file: Path, shift: float
) -> None:
    kari, ola = NOTES.announce(file, "Kari"), NOTES.announce(file, "Ola")
    at = time.time() + shift
    os.utime(ola.note, (at, at))
    (seen,) = NOTES.others(file, kari)
    assert seen.is_stale
    NOTES.refresh(ola)
    (seen,) = NOTES.others(file, kari)
    assert not seen.is_stale


def test_a_computer_whose_clock_is_wrong_makes_nobody_disappear(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kari, _ = NOTES.announce(file, "Kari"), NOTES.announce(file, "Ola")
    tomorrow = time.time() + 24 * 3600
    monkeypatch.setattr(time, "time", lambda: tomorrow)
    (seen,) = NOTES.others(file, kari)
    assert not seen.is_stale


def test_a_note_that_somebody_took_away_is_written_anew(file: Path) -> None:
    kari = NOTES.announce(file, "Kari")
    NOTES.remove(kari)
    NOTES.refresh(kari)
    (seen,) = NOTES.others(file, None)
    assert seen.since == kari.since


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"\xff", b"[" * 4000, b'{"who": 1}', b" " * 10_000, b"null"]
)
def test_a_broken_note_is_passed_over(file: Path, data: bytes) -> None:
    kari = NOTES.announce(file, "Kari")
    (file.parent / FOLDER / f"{file.name}~00.json").write_bytes(data)
    (file.parent / FOLDER / f"{file.name}~01.json").mkdir()
    assert NOTES.others(file, kari) == ()


def test_a_name_cannot_steer_what_shows_it(file: Path) -> None:
    NOTES.announce(file, "Kari\u202e\n\x1b[2J" + "x" * 500)
    (seen,) = NOTES.others(file, None)
    assert seen.who.startswith("Kari[2Jx")
    assert len(seen.who) == 80


def test_a_folder_that_takes_no_note_is_an_error_of_the_system(file: Path) -> None:
    (file.parent / FOLDER).write_text("in the way", encoding="utf-8")
    with pytest.raises(OSError):
        NOTES.announce(file, "Kari")
    assert NOTES.others(file, None) == ()
