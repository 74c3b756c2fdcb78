"""What is kept of a batch of letters: numbers, states and keyed hashes, nothing of any person."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class LedgerBusyError(OSError):
    """Another process has the ledger of letters open."""


class Step(Enum):
    """How far a letter is, each said by itself: no step is taken for granted from another.

    Written is a letter that stands in a file, sent one that was handed to a printer or the post; a
    letter that went straight to a printer was never written.
    """

    WRITTEN = "written"
    SENT = "sent"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """What a batch is made of: a hash for each of its sources, by name, and how many letters."""

    hashes: tuple[tuple[str, bytes], ...]
    count: int


@dataclass(frozen=True, slots=True)
class PlannedMark:
    """A letter that is planned: serial in print order from 1, row of the list, its recipient."""

    serial: int
    row: int
    person: bytes


@dataclass(frozen=True, slots=True)
class LetterMark:
    """What became of a letter: the hash of what stands on its pages, or why it was held back."""

    serial: int
    content: bytes = b""
    held: str = ""


@dataclass(frozen=True, slots=True)
class RunMark:
    """A file of letters that was checked, its serials and the hash of its bytes.

    `is_placed` tells whether it is known to have got its name.
    """

    number: int
    first: int
    last: int
    seal: bytes
    is_placed: bool = False


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter as the ledger knows it, with the moment of each step that was taken."""

    serial: int
    row: int
    person: bytes
    content: bytes = b""
    held: str = ""
    written: datetime | None = None
    sent: datetime | None = None
    confirmed: datetime | None = None


@dataclass(frozen=True, slots=True)
class StepCounts:
    """How many letters of a batch are planned, held back, and have taken each step.

    `left` are those that nothing has been done with.
    """

    planned: int
    held: int
    written: int
    sent: int
    confirmed: int
    left: int = 0
