"""A claim holds while its process lives, and not a moment longer."""

import subprocess
import sys
from pathlib import Path

import pytest

from brochure_studio.store.run_claim import RunClaim, is_claimed
from tests.house.project import ROOT

HOLD = """
import sys
from pathlib import Path
from brochure_studio.store.run_claim import RunClaim

held = RunClaim(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_has_one_claim_at_a_time(tmp_path: Path) -> None:
    file = tmp_path / "running"
    assert not is_claimed(file)
    assert not file.exists()
    held = RunClaim(file)
    assert is_claimed(file)
    with pytest.raises(OSError):
        RunClaim(file)
    held.release()
    assert not is_claimed(file)
    held.release()


def test_a_file_that_is_something_else_is_claimed_by_nobody(tmp_path: Path) -> None:
    file = tmp_path / "running"
    file.write_bytes(b"no database" * 500)
    assert not is_claimed(file)
    with pytest.raises(OSError, match="cannot be claimed"):
        RunClaim(file)


def test_a_claim_leaves_nothing_in_the_file_and_nothing_beside_it(tmp_path: Path) -> None:
    held = RunClaim(tmp_path / "running")
    assert [(one.name, one.stat().st_size) for one in tmp_path.iterdir()] == [("running", 0)]
    held.release()


def test_a_kill_lets_go(tmp_path: Path) -> None:
    file = tmp_path / "running"
    command = [sys.executable, "-c", HOLD, str(file)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert is_claimed(file)
        process.kill()
        process.wait()
    assert not is_claimed(file)
