"""What came of an order for letters: numbers, rows and reasons, never a name."""

from dataclasses import dataclass
from pathlib import Path

from brochure_studio.model.letters.batch import StepCounts
from brochure_studio.model.lists.recipients import ListCounts, ListProblem, WashReport
from brochure_studio.values.finding import Finding
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class HeldLetter:
    """A letter that was not printed: its serial, its row in the list, and why."""

    serial: int
    row: int
    problems: tuple[ListProblem, ...]


@dataclass(frozen=True, slots=True)
class LettersWritten:
    """A file of letters: its serials, both ends among them, how many letters, its bytes.

    `pages` and `sheets` count all that is printed, blank backs and inserts among it.
    """

    file: Path
    first: int
    last: int
    letters: int
    bytes: int
    is_new: bool = True
    pages: int = 0
    sheets: int = 0


@dataclass(frozen=True, slots=True)
class Chosen:
    """A letter chosen for the proof, and what it was chosen for: a name of `samples.py`."""

    serial: int
    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class LetterReport:
    """What was made of a list.

    `written` counts the letters in the new files, `smaller` those of them set smaller to fit;
    `seconds` is the time that they took. `skipped` are letters that were asked for again though
    they are confirmed on paper. `extras` are the files beside the letters; `steps` counts those of
    the whole batch.
    """

    counts: ListCounts
    wash: WashReport
    planned: int
    written: int = 0
    smaller: int = 0
    held: tuple[HeldLetter, ...] = ()
    told: tuple[ListProblem, ...] = ()
    files: tuple[LettersWritten, ...] = ()
    extras: tuple[Path, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    skipped: tuple[int, ...] = ()
    findings: tuple[Finding, ...] = ()
    notices: tuple[Words, ...] = ()
    steps: StepCounts | None = None
    seconds: float = 0.0

    @property
    def pages(self) -> int:
        """Return how many pages the new files have, blank backs and inserts among them."""
        return sum(written.pages for written in self.files)

    @property
    def sheets(self) -> int:
        """Return how many sheets they are printed on."""
        return sum(written.sheets for written in self.files)

    @property
    def rate(self) -> float:
        """Return how many letters were made a second."""
        return self.written / self.seconds if self.seconds else 0.0
