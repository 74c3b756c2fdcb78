"""What letters ask of the outer rooms; bootstrap joins them to the real parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from brochure_studio.layout.letters.following import NOTHING_FOLLOWS, Following
from brochure_studio.model.letters.batch import (
    BatchFacts,
    KeptLetter,
    LetterMark,
    PlannedMark,
    RunMark,
    Step,
    StepCounts,
)
from brochure_studio.model.receivers import Receiver
from brochure_studio.scene.page import Scene
from brochure_studio.values.errands import Hands
from brochure_studio.values.finding import Finding
from brochure_studio.values.progress import Report

if TYPE_CHECKING:  # a command that only confirms letters need not load the typesetting
    from brochure_studio.layout.letters.letter import FilledLetter
    from brochure_studio.layout.resources import Resources


@dataclass(frozen=True, slots=True)
class LetterJob:
    """What all letters of a file have in common; `moment` is the document's, never the clock's."""

    title: str
    language: str
    receiver: Receiver
    profile: bytes | None
    author: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class Addressed:
    """A letter with its serial, and the number of its form among those of the batch."""

    serial: int
    form: int
    letter: FilledLetter


class Form(Protocol):
    """A letter's form that knows all values but the recipients' own."""

    @property
    def scene(self) -> Scene:
        """Return the static pages."""
        ...

    @property
    def fields(self) -> Set[str]:
        """Return the recipients' fields that the letter uses."""
        ...

    def fill(self, values: Mapping[str, str]) -> FilledLetter:
        """Return the letter of a recipient."""
        ...


class DrawnLot(Protocol):
    """Letters drawn by a worker, ready to be put into a file; it can be sent between processes."""

    @property
    def contents(self) -> Sequence[bytes]:
        """Return what stands on the pages of each letter, in the order in which they came."""
        ...


class LetterDrawer(Protocol):
    """Draws letters in a worker. What it remembers must not change what it draws."""

    def draw(self, letters: Sequence[Addressed], forms: Mapping[int, Form]) -> DrawnLot:
        """Return letters drawn; a MissingError for a broken picture."""
        ...


class LetterFile(Protocol):
    """One file of letters while it is written."""

    def add(self, lot: Any) -> None:
        """Write a lot; an OSError where the disk refuses."""
        ...

    def finish(self) -> None:
        """Write what all letters share, and end the file."""
        ...

    def close(self) -> None:
        """Let go of the file, finished or not."""
        ...

    def judge(self, report: Report, hands: Hands | None = None) -> tuple[Finding, ...]:
        """Read the finished file again; return what is not as it was sent in."""
        ...


class LetterPress(Protocol):
    """Draws letters and writes their files."""

    def drawer(self, job: LetterJob, resources: Resources) -> LetterDrawer:
        """Return what draws in this process."""
        ...

    def open(
        self,
        file: Path,
        job: LetterJob,
        forms: Mapping[int, Form],
        resources: Resources,
        following: Following = NOTHING_FOLLOWS,
        title: Callable[[int], str] | None = None,
    ) -> LetterFile:
        """Begin a file under its temporary name; `following` are the pages after letters' own.

        With a `title`, by serial, each letter gets a bookmark.
        """
        ...


class LetterLedger(Protocol):
    """An open ledger of a batch of letters; methods raise OSError."""

    def __enter__(self) -> LetterLedger:
        """Return it."""
        ...

    def __exit__(self, *error: object) -> None:
        """Let go of it."""
        ...

    @property
    def knows_key(self) -> bool:
        """Tell whether its hashes were made with this person's key."""
        ...

    def seal(self, data: bytes) -> bytes:
        """Return the keyed hash of data."""
        ...

    def sealer(self) -> Callable[[bytes], bytes]:
        """Return what seals in another process."""
        ...

    def seal_file(self, file: Path) -> bytes:
        """Return the keyed hash of a file."""
        ...

    def batch(self) -> BatchFacts | None:
        """Return what the batch is made of, None where none has begun."""
        ...

    def begin(self, facts: BatchFacts, letters: Iterable[PlannedMark]) -> None:
        """Begin a batch in place of any other."""
        ...

    def note_run(self, run: RunMark, letters: Iterable[LetterMark]) -> None:
        """Note a file that was checked and is about to get its name."""
        ...

    def note_sent(self, letters: Iterable[LetterMark]) -> None:
        """Note letters that are about to be handed to a printer, and those held back."""
        ...

    def note_placed(self, numbers: Iterable[int]) -> None:
        """Note that files have their names."""
        ...

    def note_unfinished(self, name: str) -> None:
        """Note a temporary file."""
        ...

    def unfinished(self) -> tuple[str, ...]:
        """Return the temporary files that may be left."""
        ...

    def forget_unfinished(self) -> None:
        """Forget them."""
        ...

    def runs(self) -> tuple[RunMark, ...]:
        """Return the files that were checked."""
        ...

    def letters(self, first: int, last: int) -> Iterator[KeptLetter]:
        """Yield the letters of a range of serials."""
        ...

    def mark(self, first: int, last: int, step: Step) -> int:
        """Note a step of letters that were made; return how many had not taken it."""
        ...

    def take_back(self, first: int, last: int, step: Step) -> int:
        """Take a step back; return how many had taken it."""
        ...

    def counts(self) -> StepCounts:
        """Return how many have taken each step."""
        ...


class LetterLedgers(Protocol):
    """Where ledgers are kept."""

    def open(self, folder: Path, name: str) -> LetterLedger:
        """Open the ledger of a document's letters in a folder, or begin one.

        A LedgerBusyError where another process has it open.
        """
        ...
