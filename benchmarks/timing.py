"""Two things timed in turn, so that a busy machine slows both alike, and their medians."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Comparison:
    """Seconds of our rounds and of the peer's, and the ratio of medians we want to stay under."""

    title: str
    peer: str
    ours: tuple[float, ...]
    theirs: tuple[float, ...]
    at_most: float

    @property
    def ratio(self) -> float:
        """Our median through the peer's: below 1 we are the faster."""
        return median(self.ours) / median(self.theirs)


def seconds_of(work: Callable[[], object]) -> float:
    """Run once and return the seconds it took."""
    start = perf_counter()
    work()
    return perf_counter() - start


def in_turn(
    ours: Callable[[], float], theirs: Callable[[], float], rounds: int
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Call both in turn, `rounds` times; each returns seconds.

    One round before is not counted: it loads files and modules, for both.
    """
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return tuple(a for a, _ in pairs), tuple(b for _, b in pairs)


def as_line(comparison: Comparison) -> str:
    """Write one comparison as a line of the report, in milliseconds."""
    ours, theirs = median(comparison.ours) * 1000, median(comparison.theirs) * 1000
    verdict = "ok" if comparison.ratio <= comparison.at_most else "TOO SLOW"
    return (
        f"{comparison.title:<44} {ours:9.1f} ms  {comparison.peer}: {theirs:.1f} ms  "
        f"ratio {comparison.ratio:.2f} (aim: at most {comparison.at_most:.2f}) {verdict}"
    )
