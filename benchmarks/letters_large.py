"""Memory and size of 100,000 letters against 10,000; ours alone, and only where it is asked for."""

import tempfile
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.letter_command import make_command
from benchmarks.letters import COUNT, MEGABYTE, figures

LARGE = 100_000
GROWTH, MEGABYTES = 1.2, 400


def measure() -> list[Figure]:
    """Run the command on both lists, into one file."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        small = make_command(folder / "small", COUNT).taken()
        large = make_command(folder / "large", LARGE).taken()
    return [
        *figures(f"{COUNT:,} letters", small),
        *figures(f"{LARGE:,} letters", large, LARGE),
        Figure(f"{LARGE:,} letters: memory", large.memory / MEGABYTE, "MB", MEGABYTES),
        Figure(f"{LARGE:,} letters: memory to {COUNT:,}", large.memory / small.memory, "", GROWTH),
        Figure(f"{LARGE:,} letters: letters a second", LARGE / large.seconds, ""),
    ]
