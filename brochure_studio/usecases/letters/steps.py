"""Letters said to be sent, or seen on paper; or taken back, where a machine has eaten them."""

from dataclasses import dataclass
from pathlib import Path

from brochure_studio.model.letters.batch import Step, StepCounts
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.letters.batch import open_ledger
from brochure_studio.usecases.letters.refusals import NO_BATCH, NOT_PLANNED
from brochure_studio.usecases.letters.serials import Serials
from brochure_studio.usecases.ports.letters import LetterLedger
from brochure_studio.usecases.studio import Studio


@dataclass(frozen=True, slots=True)
class StepTaken:
    """How many letters took a step now, and how many of the batch have taken each."""

    changed: int
    counts: StepCounts


def take_step(studio: Studio, out: Path, document: Path, serials: Serials, step: Step) -> StepTaken:
    """Note that letters are sent, or confirmed on paper; those never made are passed over.

    A UsageError where nothing has been written there, or not so many letters.
    """
    with open_ledger(studio, out, document.stem, begins=False) as ledger:
        _check(ledger, out, serials)
        changed = sum(ledger.mark(first, last, step) for first, last in serials.ranges)
        return StepTaken(changed, ledger.counts())


def take_back(studio: Studio, out: Path, document: Path, serials: Serials) -> StepTaken:
    """Note that letters are neither sent nor on paper after all, so that they may be made again."""
    with open_ledger(studio, out, document.stem, begins=False) as ledger:
        _check(ledger, out, serials)
        changed = 0
        for first, last in serials.ranges:
            sent = ledger.take_back(first, last, Step.SENT)
            changed += max(sent, ledger.take_back(first, last, Step.CONFIRMED))
        return StepTaken(changed, ledger.counts())


def _check(ledger: LetterLedger, out: Path, serials: Serials) -> None:
    batch = ledger.batch()
    if batch is None:
        raise UsageError(NO_BATCH.fill(folder=out))
    if serials.last > batch.count:
        raise UsageError(NOT_PLANNED.fill(serials=serials, last=batch.count))
