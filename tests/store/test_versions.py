"""Versions beside a document: kept at each save, thinned by age, open to those who share it."""

import os
import random
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from brochure_studio.store.versions import FOLDER, LEAST, VersionFolders, surplus
from brochure_studio.values.finding import UnreadableError

FILES = VersionFolders()
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "brosjyre å.yaml"


def save(file: Path, text: str, at: datetime = NOON) -> None:
    """Save as the program does: the former content is kept, then replaced."""
    FILES.keep(file)
    file.write_text(text, encoding="utf-8", newline="\n")
    os.utime(file, (at.timestamp(), at.timestamp()))


def texts(file: Path) -> list[str]:
    return [one.copy.read_text(encoding="utf-8") for one in FILES.versions(file)]


def test_each_save_keeps_what_stood_there_before(file: Path) -> None:
    for number in range(4):
        save(file, f"utgåve {number}", NOON + timedelta(minutes=number))
    assert texts(file) == ["utgåve 2", "utgåve 1", "utgåve 0"]
    newest = FILES.versions(file)[0]
    assert (newest.saved, newest.size) == (NOON + timedelta(minutes=2), 9)


def test_a_new_document_has_no_versions_and_no_folder(file: Path) -> None:
    save(file, "fyrste")
    assert FILES.versions(file) == ()
    assert not (file.parent / FOLDER).exists()


def test_a_save_that_failed_and_is_tried_again_keeps_one_version(file: Path) -> None:
    save(file, "ein")
    FILES.keep(file)
    FILES.keep(file)
    save(file, "to", NOON + timedelta(minutes=1))
    assert texts(file) == ["ein"]


def test_what_the_document_is_now_is_not_among_its_versions(file: Path) -> None:
    for number, text in enumerate(("ein", "to", "ein")):
        save(file, text, NOON + timedelta(minutes=number))
    assert texts(file) == ["to"]
    save(file, "tre", NOON + timedelta(minutes=3))
    assert texts(file) == ["ein", "to", "ein"]


def test_documents_of_one_folder_have_versions_of_their_own(file: Path) -> None:
    other = file.with_name("b.yaml")
    for one in (file, other):
        save(one, f"{one.name} før")
        save(one, f"{one.name} no", NOON + timedelta(minutes=1))
    assert texts(file) == ["brosjyre å.yaml før"]
    assert texts(other) == ["b.yaml før"]


def test_many_saves_in_a_row_keep_the_newest_ones(file: Path) -> None:
    start = datetime.now(UTC) - timedelta(minutes=50)
    for number in range(50):
        save(file, f"{number}", start + timedelta(minutes=number))
    kept = texts(file)
    assert kept[:LEAST] == [str(number) for number in range(48, 38, -1)]
    assert len(kept) <= LEAST + 2


def test_strange_files_in_the_folder_are_left_alone(file: Path) -> None:
    save(file, "ein")
    save(file, "to", NOON + timedelta(minutes=1))
    folder = file.parent / FOLDER / file.name
    for name in ("notat.txt", "99999999T999999999999Z-0123456789ab.yaml"):
        (folder / name).write_text("x", encoding="utf-8")
    assert texts(file) == ["ein"]
    assert (folder / "notat.txt").exists()


def test_what_is_far_too_large_for_a_document_is_refused(file: Path) -> None:
    file.write_bytes(b" " * (3 * 2**20))
    with pytest.raises(UnreadableError, match="larger than"):
        FILES.keep(file)


def test_a_refusal_of_the_disk_is_passed_on(file: Path) -> None:
    save(file, "ein")
    (file.parent / FOLDER).write_text("in the way", encoding="utf-8")
    with pytest.raises(OSError, match=FOLDER):
        FILES.keep(file)
    assert file.read_text(encoding="utf-8") == "ein"


if sys.platform != "win32":

    def test_colleagues_may_do_with_versions_what_they_may_do_with_documents(file: Path) -> None:
        file.parent.chmod(0o2770)
        save(file, "ein")
        file.chmod(0o660)
        save(file, "to", NOON + timedelta(minutes=1))
        folder = file.parent / FOLDER
        modes = {stat.S_IMODE(one.stat().st_mode) for one in (folder, folder / file.name)}
        assert modes == {0o2770}
        assert stat.S_IMODE(FILES.versions(file)[0].copy.stat().st_mode) == 0o660

    def test_a_linked_document_has_its_versions_where_it_lies(file: Path) -> None:
        (file.parent / "share").mkdir()
        real = file.parent / "share" / "a.yaml"
        file.symlink_to(real)
        for number, text in enumerate(("ein", "to")):
            save(file, text, NOON + timedelta(minutes=number))
        assert (real.parent / FOLDER).is_dir()
        assert texts(file) == texts(real) == ["ein"]


def test_versions_grow_fewer_with_age() -> None:
    every = [NOON - timedelta(minutes=30 * number) for number in range(2 * 24 * 400)]
    gone = set(surplus(every, NOON))
    kept = [time for time in every if time not in gone]
    assert kept[:LEAST] == every[:LEAST]
    ages = [NOON - time for time in kept]
    assert 24 <= sum(age <= timedelta(days=1) for age in ages) <= 24 + LEAST
    assert 29 <= sum(timedelta(days=1) < age <= timedelta(days=31) for age in ages) <= 31
    assert 47 <= sum(timedelta(days=31) < age <= timedelta(days=366) for age in ages) <= 49
    assert sum(age > timedelta(days=366) for age in ages) <= 3


def test_thinning_day_by_day_leaves_no_long_gaps() -> None:
    chance = random.Random(7)
    kept, now = list[datetime](), NOON
    for _ in range(600):
        now += timedelta(hours=chance.uniform(0.1, 20))
        kept.append(now)
        gone = set(surplus(kept, now))
        kept = [time for time in kept if time not in gone]
        assert len(kept) >= min(LEAST, len(kept) + len(gone))
    month = sorted(time for time in kept if now - time <= timedelta(days=31))
    assert max(b - a for a, b in zip(month, month[1:], strict=False)) < timedelta(days=3)
