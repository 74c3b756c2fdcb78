"""The peers of the letters: Typst plain and tuned, platypus, WeasyPrint, LibreOffice."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks import letter_text
from benchmarks.letter_list import write_list
from benchmarks.letter_names import FEW, Names
from benchmarks.letter_pictures import draw_pictures
from benchmarks.memory import MemoryWatch
from benchmarks.peer import Peer
from benchmarks.place import FONTS, PEER_PYTHON, ROOT

PEERS = ROOT / "benchmarks" / "peers"


@dataclass(frozen=True)
class Rival:
    """A peer: what it is called, its script, how many letters it makes, and the aim against it.

    One that is slow makes fewer letters and is counted by the letter.
    """

    name: str
    script: str
    count: int
    at_most: float | None = None
    tuned: bool = False
    python: Path | str = PEER_PYTHON
    rounds: int = 1
    names: Names = FEW


@dataclass
class Trial:
    """A rival with its pictures and its list in a folder; how much memory its first round took."""

    rival: Rival
    folder: Path
    memory: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        write_list(self.folder / "list.csv", self.rival.count, self.rival.names)
        draw_pictures(self.folder, letter_text.PARTNERS)

    def seconds(self, count: int) -> float:
        """Run once in a new process; return what `count` letters take.

        New each time: Typst would remember the same letters from the round before.
        """
        given = asdict(_given(self.rival, self.folder))
        with Peer(PEERS / self.rival.script, given, self.rival.python) as peer:
            took = peer.round() if self.memory else self._watched(peer.process, peer.round)
        return took * count / self.rival.count

    def _watched(self, process: int, work: Callable[[], float]) -> float:
        # Only the first round, which is not counted: looking slows what is looked at.
        with MemoryWatch(process) as watch:
            took = work()
        self.memory = watch.peak
        return took


def rivals(count: int, many: Names) -> tuple[Rival, ...]:
    """Return the peers that are here, for `count` letters; `many` is the list of many names."""
    typst, platypus = "typst_letters.py", "platypus_letters.py"
    found = (
        Rival("Typst", typst, count, 1 / 5),
        Rival("Typst, tuned", typst, count, 1 / 1.5, tuned=True, rounds=3),
        Rival("Typst, tuned", typst, count, tuned=True, rounds=3, names=many),
        Rival("platypus", platypus, 2_000, python=sys.executable),
        Rival("WeasyPrint", "weasyprint_letters.py", 200),
    )
    office = Rival("LibreOffice", "libreoffice_letters.py", 100, python=sys.executable)
    if shutil.which("soffice"):
        return (*found, office)
    print("letters: LibreOffice is left out, there is no soffice here to compare with")
    return found


@dataclass(frozen=True)
class _Given:
    folder: str
    fonts: str
    soffice: str | None
    tuned: bool
    heading: str
    date: str
    greeting: str
    paragraphs: tuple[str, ...]
    signer: str
    sender: str
    objection: str
    partners: tuple[str, ...]


def _given(rival: Rival, folder: Path) -> _Given:
    return _Given(
        folder=str(folder),
        fonts=str(FONTS),
        soffice=shutil.which("soffice"),
        tuned=rival.tuned,
        heading=letter_text.HEADING,
        date=letter_text.DATE,
        greeting=letter_text.GREETING,
        paragraphs=letter_text.PARAGRAPHS,
        signer=letter_text.SIGNER,
        sender=letter_text.SENDER,
        objection=letter_text.OBJECTION,
        partners=letter_text.PARTNERS,
    )
