"""Work handed to another process: workers start by spawn, as Windows and macOS have it."""

import hashlib
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from brochure_studio.cli.main import run
from tests.house.project import ROOT

POSTCARD = ROOT / "templates" / "starter" / "heim-til-hardanger" / "postcard.yaml"


def no_window(library: Path, path: Path | None, language: str) -> int:
    """Refuse to open a window; an export has none."""
    raise AssertionError(f"{library} {path} {language}")


def export_postcard(folder: str) -> str:
    """Export the starter's postcard for press and return the file's hash."""
    file = Path(folder) / "postcard.pdf"
    command = ["export", str(POSTCARD), "--for", "press", "-o", str(file), "--quiet"]
    code = run(no_window, command)
    assert code == 0
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_spawned_worker_makes_the_same_file(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=spawn) as workers:
        made = workers.submit(export_postcard, str(there)).result(timeout=120)
    assert made == export_postcard(str(here))
