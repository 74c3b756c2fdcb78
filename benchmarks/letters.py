"""A batch of one-page letters against Typst, plain and tuned, platypus and WeasyPrint.

The letter has a mark in a band, address, date, heading, 220 words in three justified and
hyphenated paragraphs of which two carry fields, a signature picture and five marks in its foot.
Ours is the real command: from start to a checked PDF/VT-1 with its ledger, profile and read-back;
the peers write a plain PDF. Peers that are slow make fewer letters and are counted by the letter.
"""

import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks import letter_text
from benchmarks.letter_library import make_campaign
from benchmarks.letter_list import write_list
from benchmarks.letter_pictures import draw_pictures
from benchmarks.peer import Peer
from benchmarks.place import FONTS, PEER_PYTHON, ROOT
from benchmarks.timing import Comparison, in_turn, seconds_of

COUNT = 10_000
PEERS = ROOT / "benchmarks" / "peers"


@dataclass(frozen=True)
class Rival:
    """A peer: what it is called, its script, how many letters it makes, and the aim against it."""

    name: str
    script: str
    count: int
    at_most: float | None
    tuned: bool = False
    python: Path | str = PEER_PYTHON
    rounds: int = 1


RIVALS = (
    Rival("Typst", "typst_letters.py", COUNT, 1 / 5),
    Rival("Typst, tuned", "typst_letters.py", COUNT, 1 / 1.5, tuned=True),
    Rival("platypus", "platypus_letters.py", 2_000, None, python=sys.executable),
    Rival("WeasyPrint", "weasyprint_letters.py", 200, None),
)


def measure() -> list[Comparison]:
    """Compare with each peer in turn, all of them with the same people and words."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        ours = _ours(folder / "campaign")
        return [_compare(rival, ours, folder / rival.name) for rival in RIVALS]


def _ours(folder: Path) -> "Ours":
    library, document = make_campaign(folder)
    people = folder / "list.csv"
    write_list(people, COUNT)
    return Ours(library, document, people, folder / "out")


@dataclass(frozen=True)
class Ours:
    """The command `letters` on a campaign made for it."""

    library: Path
    document: Path
    people: Path
    out: Path

    def seconds(self) -> float:
        """Run the command once, from start to the last checked file."""
        command = [
            *(sys.executable, "-m", "brochure_studio", "letters", str(self.document)),
            *("--recipients", str(self.people), "-o", str(self.out), "--single", "--replace"),
            *("--library", str(self.library), "--quiet"),
        ]
        return seconds_of(lambda: subprocess.run(command, check=True, cwd=ROOT))


def _compare(rival: Rival, ours: Ours, folder: Path) -> Comparison:
    folder.mkdir()
    write_list(folder / "list.csv", rival.count)
    draw_pictures(folder, letter_text.PARTNERS)
    given = asdict(_given(rival, folder))

    def theirs_once() -> float:
        # A new process each time: Typst would remember the same letters from the round before.
        with Peer(PEERS / rival.script, given, rival.python) as peer:
            return peer.round() * COUNT / rival.count

    mine, theirs = in_turn(ours.seconds, theirs_once, rival.rounds)
    return Comparison(f"{COUNT} letters, checked", rival.name, mine, theirs, rival.at_most)


@dataclass(frozen=True)
class _Given:
    folder: str
    fonts: str
    tuned: bool
    heading: str
    date: str
    greeting: str
    paragraphs: tuple[str, ...]
    signer: str
    sender: str
    partners: tuple[str, ...]


def _given(rival: Rival, folder: Path) -> _Given:
    return _Given(
        folder=str(folder),
        fonts=str(FONTS),
        tuned=rival.tuned,
        heading=letter_text.HEADING,
        date=letter_text.DATE,
        greeting=letter_text.GREETING,
        paragraphs=letter_text.PARAGRAPHS,
        signer=letter_text.SIGNER,
        sender=letter_text.SENDER,
        partners=letter_text.PARTNERS,
    )
