"""A batch of one-page letters against Typst, plain and tuned, platypus, WeasyPrint, LibreOffice.

The letter has a mark in a band, address, date, heading, 220 words in three justified and
hyphenated paragraphs of which two carry fields, a signature picture and five marks in its foot.
Ours is the real command: from start to a checked PDF/VT-1 with its ledger, profile and read-back;
the peers write a plain PDF. Peers that are slow make fewer letters and are counted by the letter.
Two lists: the aims are judged on that of few names; on that of many no paragraph comes twice but
by chance. Memory is looked at in rounds of its own, which are not counted.
"""

import tempfile
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.letter_command import Command, Taken, make_command
from benchmarks.letter_names import FEW, many_names
from benchmarks.letter_rivals import Rival, Trial, rivals
from benchmarks.timing import Comparison, in_turn

COUNT = 10_000
BYTES_A_LETTER = 1_200
MEGABYTE = 1024 * 1024


def measure() -> list[Comparison | Figure]:
    """Compare with each peer in turn, all of them with the same people and words."""
    many = many_names()
    told: list[Comparison | Figure] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        ours = {names: make_command(folder / names.title, COUNT, names) for names in (FEW, many)}
        for names, command in ours.items():
            told += figures(f"ours, {names.title}", command.taken())
        for number, rival in enumerate(rivals(COUNT, many)):
            told += _compare(rival, ours[rival.names], folder / str(number))
    return told


def figures(title: str, taken: Taken, count: int = COUNT) -> list[Figure]:
    """Return what a run took of processor time, memory and bytes."""
    return [
        Figure(f"{title}: processor time, all processes", taken.processor, "s"),
        Figure(f"{title}: peak memory (PSS), all processes", taken.memory / MEGABYTE, "MB"),
        Figure(f"{title}: size a letter", taken.size / count, "bytes", BYTES_A_LETTER),
    ]


def _compare(rival: Rival, ours: Command, folder: Path) -> list[Comparison | Figure]:
    trial = Trial(rival, folder)
    mine, theirs = in_turn(ours.seconds, lambda: trial.seconds(COUNT), rival.rounds)
    title = f"{COUNT} letters, {rival.names.title}"
    memory = f"{rival.name}: peak memory of {rival.count:,} letters"
    return [
        Comparison(title, rival.name, mine, theirs, rival.at_most),
        Figure(memory, trial.memory / MEGABYTE, "MB"),
    ]
