"""Saving: whatever fails, the old file still stands and nothing is left beside it."""

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from brochure_studio.store import safe_writing
from brochure_studio.store.safe_writing import PREFIX, SafeFiles

FILES = SafeFiles()


def full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    FILES.write_bytes(b"one", file)
    FILES.write_bytes(b"two", file)
    assert file.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [file]


def test_what_makes_the_file_sees_a_name_with_its_suffix_in_its_folder(tmp_path: Path) -> None:
    seen = list[Path]()

    def make(temporary: Path) -> None:
        seen.append(temporary)
        temporary.write_bytes(b"%PDF")

    FILES.place(make, tmp_path / "a.pdf")
    assert seen[0].parent == tmp_path
    assert seen[0].suffix == ".pdf"
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"


@pytest.mark.parametrize("where", ["make", "fsync", "replace", "chmod"])
def test_a_failure_anywhere_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")
    made: Callable[[Path], object] = lambda temporary: temporary.write_bytes(b"new")  # noqa: E731
    if where == "make":
        made = full
    elif where == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    elif where == "replace":
        monkeypatch.setattr(Path, "replace", full)
    else:
        monkeypatch.setattr(safe_writing, "_copy_mode", full)
    with pytest.raises(OSError, match="No space left"):
        FILES.place(lambda temporary: None if made(temporary) else None, file)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_an_error_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"brochure\.pdf"):
        SafeFiles().place(full, tmp_path / "brochure.pdf")
    with pytest.raises(FileNotFoundError) as caught:
        SafeFiles().write_bytes(b"", tmp_path / "gone" / "a.pdf")
    assert caught.value.filename == str(tmp_path / "gone" / "a.pdf")


def test_a_cancelled_job_leaves_nothing(tmp_path: Path) -> None:
    def make(temporary: Path) -> None:
        temporary.write_bytes(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        FILES.place(make, tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_synced_before_it_is_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = list[str]()
    sync, replace = os.fsync, Path.replace

    def noted_sync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def noted_replace(self: Path, target: Path) -> Path:
        steps.append("move")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    FILES.write_bytes(b"x", tmp_path / "a")
    assert steps == (["file", "move"] if sys.platform == "win32" else ["file", "move", "folder"])


def test_a_missing_folder_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FILES.write_bytes(b"x", tmp_path / "gone" / "a")


if sys.platform != "win32":

    def test_the_mode_of_the_old_file_is_kept(tmp_path: Path) -> None:
        file = tmp_path / "a"
        file.write_bytes(b"old")
        file.chmod(0o664)
        FILES.write_bytes(b"new", file)
        assert stat.S_IMODE(file.stat().st_mode) == 0o664

    def test_a_new_file_has_the_mode_that_files_get_here(tmp_path: Path) -> None:
        FILES.write_bytes(b"x", tmp_path / "ours")
        (tmp_path / "plain").write_bytes(b"x")
        modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("ours", "plain")}
        assert len(modes) == 1

    def test_a_link_stays_a_link(tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        real, link = tmp_path / "real" / "a", tmp_path / "link"
        real.write_bytes(b"old")
        link.symlink_to(real)
        FILES.write_bytes(b"new", link)
        assert link.is_symlink()
        assert real.read_bytes() == b"new"


def test_a_file_held_open_on_windows_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits, replace = list[float](), Path.replace

    def held(self: Path, target: Path) -> Path:
        if len(waits) < 3:
            error = PermissionError(13, "Access is denied")
            error.winerror = 5  # type: ignore[attr-defined, unused-ignore]
            raise error
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", waits.append)
    FILES.write_bytes(b"x", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"x"
    assert len(waits) == 3


def test_a_file_that_stays_held_open_is_an_error_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = list[float]()

    def held(self: Path, target: Path) -> Path:
        error = PermissionError(13, "Access is denied")
        error.winerror = 32  # type: ignore[attr-defined, unused-ignore]
        raise error

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", waits.append)
    with pytest.raises(PermissionError):
        FILES.write_bytes(b"x", tmp_path / "a")
    assert 2 < sum(waits) < 3
    assert list(tmp_path.iterdir()) == []


def test_only_old_leftovers_of_our_own_are_swept_up(tmp_path: Path) -> None:
    old, young, other = (tmp_path / n for n in (f"{PREFIX}1.pdf", f"{PREFIX}2.pdf", "mine.pdf"))
    for file in (old, young, other):
        file.write_bytes(b"x")
    for file in (old, other):
        os.utime(file, (0, 0))
    assert FILES.sweep(tmp_path) == (old,)
    assert sorted(tmp_path.iterdir()) == sorted((young, other))


def test_sweeping_takes_folders_that_were_left_too(tmp_path: Path) -> None:
    left, young = tmp_path / f"{PREFIX}left", tmp_path / f"{PREFIX}young"
    for folder in (left, young):
        folder.mkdir()
        (folder / "campaign.yaml").write_text("x", encoding="utf-8")
    then = time.time() - 25 * 3600
    os.utime(left, (then, then))
    assert FILES.sweep(tmp_path) == (left,)
    assert list(tmp_path.iterdir()) == [young]


def put(text: str) -> Callable[[Path], None]:
    def make(file: Path) -> None:
        file.write_text(text, encoding="utf-8")

    return make


def texts(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(folder.iterdir())}


def test_files_are_moved_together_once_all_are_written(tmp_path: Path) -> None:
    seen: list[dict[str, str]] = []

    def look(file: Path) -> None:
        seen.append({k: v for k, v in texts(tmp_path).items() if not k.startswith(PREFIX)})
        file.write_text("new b", encoding="utf-8")

    FILES.write_bytes(b"old a", tmp_path / "a")
    FILES.place_all(((put("new a"), tmp_path / "a"), (look, tmp_path / "b")))
    assert seen == [{"a": "old a"}]
    assert texts(tmp_path) == {"a": "new a", "b": "new b"}


@pytest.mark.parametrize("links", [True, False])
def test_a_move_that_is_refused_takes_the_others_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    FILES.write_bytes(b"old a", tmp_path / "a")
    (tmp_path / "c").mkdir()
    parts = tuple((put(f"new {name}"), tmp_path / name) for name in "abc")
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(OSError, match="c"):
        FILES.place_all(parts)
    (tmp_path / "c").rmdir()
    assert texts(tmp_path) == {"a": "old a"}


def no_links(source: object, target: object) -> None:
    raise OSError(errno.EPERM, "Operation not permitted", str(source), None, str(target))


@pytest.mark.parametrize("links", [True, False])
def test_a_name_that_is_taken_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    FILES.place(put("first"), tmp_path / "a", replace=False)
    with pytest.raises(FileExistsError) as caught:
        FILES.place(put("second"), tmp_path / "a", replace=False)
    assert caught.value.filename == str(tmp_path / "a")
    assert texts(tmp_path) == {"a": "first"}


def test_a_temporary_file_is_announced_before_there_is_one(tmp_path: Path) -> None:
    told: list[tuple[str, bool]] = []

    def announce(name: str) -> None:
        told.append((name, (tmp_path / name).exists()))

    def make(temporary: Path) -> None:
        assert temporary.name == told[0][0]
        assert os.name != "posix" or temporary.stat().st_mode & 0o777 == 0o600
        temporary.write_bytes(b"whole")

    SafeFiles().place(make, tmp_path / "a.pdf", announce=announce)
    assert (tmp_path / "a.pdf").read_bytes() == b"whole"
    assert [known for _, known in told] == [False]
    assert told[0][0].startswith(PREFIX) and told[0][0].endswith(".pdf")
