"""What came of letters for a printer: serials, jobs and reasons, never a name."""

from dataclasses import dataclass

from brochure_studio.model.letters.batch import StepCounts
from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.usecases.letters.reports import HeldLetter
from brochure_studio.usecases.letters.serials import Serials, serials_of
from brochure_studio.values.finding import Finding
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class SentJob:
    """A job that the print system has taken: its letters, and how many sheets of paper they are."""

    serials: Serials
    letters: int
    sheets: int


@dataclass(frozen=True, slots=True)
class PrintReport:
    """What was printed of a list; what is sent may still lie in the printer's queue.

    `again` are letters among them that were sent before; `passed` counts those left alone for that,
    `skipped` are those that are confirmed on paper. `unsure` are the letters of a job that went
    wrong, and `fault` says how; `is_stopped` tells that a person stopped it.
    """

    planned: int
    jobs: tuple[SentJob, ...] = ()
    held: tuple[HeldLetter, ...] = ()
    told: tuple[ListProblem, ...] = ()
    again: tuple[int, ...] = ()
    passed: int = 0
    skipped: tuple[int, ...] = ()
    unsure: tuple[int, ...] = ()
    fault: Words | None = None
    is_stopped: bool = False
    smaller: int = 0
    findings: tuple[Finding, ...] = ()
    notices: tuple[Words, ...] = ()
    steps: StepCounts | None = None
    seconds: float = 0.0

    @property
    def sent(self) -> int:
        """Return how many letters the print system has taken."""
        return sum(job.letters for job in self.jobs)

    @property
    def serials(self) -> Serials:
        """Return which letters they are."""
        return serials_of(serial for job in self.jobs for serial in job.serials)

    @property
    def sheets(self) -> int:
        """Return how many sheets they take."""
        return sum(job.sheets for job in self.jobs)
