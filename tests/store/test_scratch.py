"""Scratch folders: gone afterwards, and of a process that was killed at the next start."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brochure_studio.store.scratch import open_scratch, sweep_scratch
from tests.house.project import ROOT

HOLD = """
import sys
from pathlib import Path
from brochure_studio.store.scratch import open_scratch

with open_scratch(Path(sys.argv[1])) as folder:
    (folder / "ad.pdf").write_bytes(b"x")
    print(folder, flush=True)
    sys.stdin.read()
"""


def age(folder: Path, seconds: float) -> Path:
    then = time.time() - seconds
    os.utime(folder, (then, then))
    return folder


def test_it_is_gone_afterwards_whatever_lies_in_it(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), open_scratch(tmp_path) as folder:
        (folder / "deep").mkdir()
        (folder / "deep" / "ad.pdf").write_bytes(b"x")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_two_at_once_leave_each_other_alone(tmp_path: Path) -> None:
    with open_scratch(tmp_path) as one:
        age(one, 3600)
        with open_scratch(tmp_path) as other:
            assert one.is_dir()
        assert not other.exists()


def test_what_a_killed_process_left_goes_at_the_next_start(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as process:  # type: ignore[call-overload]
        left = Path(process.stdout.readline().strip())
        age(left, 3600)
        assert sweep_scratch(tmp_path) == ()
        process.kill()
    age(left, 3600)
    assert (left / "ad.pdf").exists()
    with open_scratch(tmp_path) as folder:
        assert [one.name for one in tmp_path.iterdir()] == [folder.name]


def test_what_is_not_known_to_be_left_stays_for_a_day(tmp_path: Path) -> None:
    unclaimed = tmp_path / "brochure-studio-old"
    unclaimed.mkdir()
    age(unclaimed, 3600)
    assert sweep_scratch(tmp_path) == ()
    age(unclaimed, 25 * 3600)
    (tmp_path / "brochure-studio-notes.txt").write_text("mine", encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "brochure-studio-link").symlink_to(elsewhere)
    assert sweep_scratch(tmp_path) == (unclaimed,)
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "brochure-studio-link",
        "brochure-studio-notes.txt",
        "elsewhere",
    ]
