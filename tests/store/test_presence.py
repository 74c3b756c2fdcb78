"""Who has a document open: told by notes that hinder nobody."""

import os
import subprocess
import sys
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


_VICTIM = """
import os, sys
from pathlib import Path
from brochure_studio.store.presence import PresenceNotes
notes = PresenceNotes(claims=Path(sys.argv[2]))
notes.announce(Path(sys.argv[1]), "Kari")
os._exit(9)
"""


def test_what_ones_own_dead_program_left_is_swept_away_at_once(file: Path, tmp_path: Path) -> None:
    claims = tmp_path / "claims"
    subprocess.run([sys.executable, "-c", _VICTIM, str(file), str(claims)], check=False)
    assert len(list((file.parent / FOLDER).iterdir())) == 1
    somebody_else = PresenceNotes(claims=tmp_path / "others")
    assert len(somebody_else.others(file, None)) == 1
    mine = PresenceNotes(claims=claims)
    kari = mine.announce(file, "Kari")
    assert mine.others(file, kari) == ()
    assert list((file.parent / FOLDER).iterdir()) == [kari.note]
    mine.remove(kari)
    assert list(claims.iterdir()) == []


def test_another_window_of_the_same_person_is_known_as_ones_own(file: Path, tmp_path: Path) -> None:
    first, second = (PresenceNotes(claims=tmp_path / "claims") for _ in range(2))
    first.announce(file, "Kari")
    (seen,) = second.others(file, second.announce(file, "Kari"))
    assert seen.is_own
