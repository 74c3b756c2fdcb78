"""Two things timed in turn, so that a busy machine slows both alike, and their medians."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Comparison:
    """Seconds of our rounds and of the peer's, and the ratio of medians we want to stay under.

    Without `at_most` the ratio is told and not judged.
    """

    title: str
    peer: str
    ours: tuple[float, ...]
    theirs: tuple[float, ...]
    at_most: float | None = None

    @property
    def ratio(self) -> float:
        """Our median through the peer's: below 1 we are the faster."""
        return median(self.ours) / median(self.theirs)

    @property
    def good(self) -> bool:
        """Tell whether the ratio is what we want."""
        return self.at_most is None or self.ratio <= self.at_most

    @property
    def verdict(self) -> str:
        """Say what was wanted and whether it is reached, or nothing where nothing was."""
        if self.at_most is None:
            return ""
        return f" (aim: at most {self.at_most:.2f}) {'ok' if self.good else 'TOO SLOW'}"


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
    return (
        f"{comparison.title:<34}{ours:8.1f} ms   {comparison.peer + ':':<21}{theirs:8.1f} ms   "
        f"ratio {comparison.ratio:.2f}{comparison.verdict}"
    )
