"""How a long job tells how far it is, and how it is stopped."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: steps done of all, and the name of the step."""

    done: int
    total: int
    step: str


class CancelledError(Exception):
    """The person stopped the job; nothing stands under a final name (exit code 130)."""


# Called between steps; raises CancelledError when the person wants to stop.
Report = Callable[[Progress], None]
