"""What a check or a reader has to say: findings with a grade, and problems in a file."""

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from brochure_studio.values.geometry import Rect
from brochure_studio.values.words import Words


class Grade(IntEnum):
    """How much a finding matters, in the four colors of the newspapers' ad gate."""

    OK = 0
    WARNING = 1
    FIXED = 2
    BLOCKING = 3


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a finding: page index from 0, slot address, box in points on that page."""

    page: int | None = None
    slot: str | None = None
    box: Rect | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know about a document: what is wrong, why it matters, what to do."""

    code: str
    grade: Grade
    what: Words
    why: Words
    todo: Words
    where: Where = Where()


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a file at a line and column (from 1; 0 where the file as a whole is meant).

    A fault stops the reading; of grade WARNING it is advice to the file's keeper. `said` is the
    whole in the languages of those who work with documents; what keepers mend is in English.
    """

    file: Path
    line: int
    column: int
    what: str
    todo: str
    grade: Grade = Grade.BLOCKING
    said: Words | None = None

    def say(self, language: str) -> str:
        """Return the problem in a language where it is known in it, else in English."""
        return str(self) if self.said is None else f"{self._place}: {self.said.say(language)}"

    def __str__(self) -> str:
        """Write `file:line:col: what; what to do`."""
        advice = "warning: " if self.grade is Grade.WARNING else ""
        return f"{self._place}: {advice}{self.what}; {self.todo}"

    @property
    def _place(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else f"{self.file}"


class UnreadableError(Exception):
    """An input cannot be read; carries every problem found, not only the first (exit code 3)."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(p) for p in problems))
        self.problems = problems
