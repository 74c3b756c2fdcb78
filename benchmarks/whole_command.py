"""The export command from the shell, against Python that only loads the three biggest libraries."""

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.place import LEAFLET, ROOT
from benchmarks.timing import Comparison, in_turn, seconds_of

EMPTY = "import reportlab, pikepdf, pydantic"
# 1.5 s where the empty command takes 0.3 s.
AT_MOST = 5.0


def measure() -> list[Comparison]:
    """Export the starter leaflet for press in a fresh process, five times."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = in_turn(
            lambda: seconds_of(lambda: export(Path(folder))),
            lambda: seconds_of(lambda: python("-c", EMPTY)),
            rounds=5,
        )
    return [Comparison("whole command, leaflet for press", "three imports", ours, theirs, AT_MOST)]


def export(folder: Path) -> None:
    """Run the command as a user does; it must end well, and leave a PDF."""
    for old in folder.glob("*.pdf"):
        old.unlink()
    python("-m", "brochure_studio", "export", str(LEAFLET), "--for", "press", "-o", str(folder))
    assert list(folder.rglob("*.pdf"))


def python(*arguments: str) -> None:
    """Run Python in a process of its own and wait for it."""
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
