"""Unsaved work: it outlives any death of the program, and no run touches what another left."""

import errno
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brochure_studio.model.document import Document
from brochure_studio.model.kept import Recovery, Unsaved
from brochure_studio.store import run_claim
from brochure_studio.store.recovery import LocalRecovery
from tests.house.project import ROOT

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


def a_document(title: str = "Heim") -> Document:
    return Document(format="document/1", template="leaflet", template_version=1, title=title)


def unsaved(tmp_path: Path, name: str = "brosjyre å.yaml", draft: str = "") -> Unsaved:
    return Unsaved(tmp_path / name, "Kari", NOON, "abc", draft)


def crashed(folder: Path, about: Unsaved, title: str = "Heim") -> None:
    """Leave what a run leaves that has died."""
    run = LocalRecovery(folder)
    run.keep(a_document(title), about)
    run.close()


def only(recovery: LocalRecovery) -> Recovery:
    (found,) = recovery.leftovers().recoveries
    return found


def test_nothing_is_made_before_there_is_something_to_keep(folder: Path, tmp_path: Path) -> None:
    recovery = LocalRecovery(folder)
    assert recovery.leftovers().recoveries == ()
    recovery.forget(tmp_path / "a.yaml")
    recovery.close()
    assert not folder.exists()


def test_a_disk_without_locks_keeps_work_all_the_same(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(file: Path) -> None:
        raise sqlite3.OperationalError("locking protocol")

    monkeypatch.setattr(run_claim, "_lock", refuse)
    LocalRecovery(folder).keep(a_document(), unsaved(tmp_path))
    assert only(LocalRecovery(folder)).title == "Heim"


def test_what_a_run_left_says_whose_it_is(folder: Path, tmp_path: Path) -> None:
    about = unsaved(tmp_path)
    crashed(folder, about)
    found = only(LocalRecovery(folder))
    assert (found.title, found.unsaved) == ("Heim", about)


def test_the_work_of_a_living_run_is_not_offered(folder: Path, tmp_path: Path) -> None:
    living = LocalRecovery(folder)
    living.keep(a_document(), unsaved(tmp_path))
    assert living.leftovers().recoveries == ()
    assert LocalRecovery(folder).leftovers().recoveries == ()
    living.close()
    assert only(LocalRecovery(folder)).title == "Heim"


def test_a_new_run_does_not_overwrite_what_an_old_one_left(folder: Path, tmp_path: Path) -> None:
    crashed(folder, unsaved(tmp_path), "gammalt")
    new = LocalRecovery(folder)
    new.keep(a_document("nytt"), unsaved(tmp_path))
    new.keep(a_document("nyare"), unsaved(tmp_path))
    new.forget(tmp_path / "brosjyre å.yaml")
    assert only(new).title == "gammalt"
    assert only(LocalRecovery(folder)).title == "gammalt"


def test_one_run_keeps_the_last_state_of_each_document(folder: Path, tmp_path: Path) -> None:
    run = LocalRecovery(folder)
    for title in ("ein", "to"):
        run.keep(a_document(title), unsaved(tmp_path, "a.yaml"))
    for draft in ("x", "y"):
        run.keep(a_document(draft), unsaved(tmp_path, "new.yaml", draft))
    run.close()
    titles = sorted(one.title for one in LocalRecovery(folder).leftovers().recoveries)
    assert titles == ["to", "x", "y"]


def test_what_is_adopted_is_this_runs_to_write_on(folder: Path, tmp_path: Path) -> None:
    crashed(folder, unsaved(tmp_path), "gammalt")
    run = LocalRecovery(folder)
    adopted = run.adopt(only(run))
    assert adopted.copy.is_file()
    assert run.leftovers().recoveries == ()
    run.close()
    assert only(LocalRecovery(folder)).title == "gammalt"


def test_a_leftover_is_not_adopted_over_work_of_this_run(folder: Path, tmp_path: Path) -> None:
    crashed(folder, unsaved(tmp_path), "gammalt")
    run = LocalRecovery(folder)
    run.keep(a_document("nytt"), unsaved(tmp_path))
    left = only(run)
    assert run.adopt(left) == left
    assert only(run) == left


def test_what_is_thrown_away_is_gone_with_its_folder(folder: Path, tmp_path: Path) -> None:
    crashed(folder, unsaved(tmp_path))
    run = LocalRecovery(folder)
    run.discard(only(run).copy)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "spoil",
    [
        b"",
        b"\0" * 300,
        b"\xff\xfe broken",
        b"# brochure-studio recovery/1 {}\nformat: document/1\n",
        b"# brochure-studio recovery/1 " + b"[" * 100_000,
        b"# brochure-studio recovery/1 " + b"[" * 3_000,
    ],
)
def test_a_copy_that_is_broken_hides_no_other(folder: Path, tmp_path: Path, spoil: bytes) -> None:
    crashed(folder, unsaved(tmp_path, "a.yaml"))
    crashed(folder, unsaved(tmp_path, "b.yaml"), "heil")
    first, _ = sorted(folder.glob("*/*.yaml"), key=lambda one: b"heil" in one.read_bytes())
    first.write_bytes(spoil)
    left = LocalRecovery(folder).leftovers()
    assert [one.title for one in left.recoveries] == ["heil"]
    assert left.broken == (first,)
    assert first.exists()


def test_a_copy_whose_document_is_broken_is_told(folder: Path, tmp_path: Path) -> None:
    crashed(folder, unsaved(tmp_path))
    (copy,) = folder.glob("*/*.yaml")
    copy.write_bytes(copy.read_bytes().replace(b"title:", b"titel:"))
    assert LocalRecovery(folder).leftovers().broken == (copy,)


def test_a_full_disk_leaves_the_last_copy(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = LocalRecovery(folder)
    run.keep(a_document("fyrst"), unsaved(tmp_path))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("brochure_studio.store.safe_writing._sync", full)
    with pytest.raises(OSError, match="No space"):
        run.keep(a_document("etterpå"), unsaved(tmp_path))
    run.close()
    assert only(LocalRecovery(folder)).title == "fyrst"


def test_the_folder_of_a_run_that_left_nothing_is_swept_when_it_is_old(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = LocalRecovery(folder)
    run.keep(a_document(), unsaved(tmp_path))
    (made,) = folder.iterdir()
    run.forget(unsaved(tmp_path).file)
    assert run._claim is not None
    run._claim.release()  # as a kill would, without tidying up
    LocalRecovery(folder).leftovers()
    assert made.is_dir()
    later = time.time() + 2 * 24 * 3600
    monkeypatch.setattr(time, "time", lambda: later)
    LocalRecovery(folder).leftovers()
    assert not made.exists()


KEEP_ON_WRITING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from brochure_studio.model.document import Document
from brochure_studio.model.kept import Unsaved
from brochure_studio.store import run_claim
from brochure_studio.store.recovery import LocalRecovery

recovery = LocalRecovery(Path(sys.argv[1]))
for number in range(1_000_000):
    document = Document(
        format="document/1", template="leaflet", template_version=1, title=f"{number}",
        content={"text": {"text": "ord " * 2_000}},
    )
    recovery.keep(document, Unsaved(Path(sys.argv[2]), "Kari", datetime.now(UTC)))
    print(number, flush=True)
"""


@pytest.mark.parametrize("delay", [0.0, 0.003, 0.011])
def test_a_kill_between_or_within_writes_costs_no_kept_work(
    folder: Path, tmp_path: Path, delay: float
) -> None:
    command = [sys.executable, "-c", KEEP_ON_WRITING, str(folder), str(tmp_path / "a.yaml")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        for _ in range(5):
            process.stdout.readline()
        assert LocalRecovery(folder).leftovers().recoveries == ()  # it is alive
        time.sleep(delay)
        process.kill()
        said = [4, *(int(line) for line in process.stdout.read().split())]
    left = LocalRecovery(folder).leftovers()
    assert left.broken == ()
    (found,) = left.recoveries
    assert int(found.title) >= said[-1]
    assert found.unsaved.file == tmp_path / "a.yaml"
