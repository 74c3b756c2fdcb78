"""Breaking a paragraph into lines as a whole (Knuth and Plass 1981), on bare numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

_INFINITE = float("inf")
_OVERFULL = 1e12  # what a line costs that sticks out of the measure; less only than no lines at all


@dataclass(slots=True)
class Candidates:
    """The places where a line may end, in order, as columns; number 0 is where the text starts.

    `ends[j]` is how far the text reaches when a line ends there (its hyphen included), `starts[j]`
    where the next line's text begins; a line from i to j is `ends[j] - starts[i]` wide. The same
    holds for the spaces in it: `spaces_end[j] - spaces_start[i]` points that can stretch and
    shrink. `penalties` say how unwelcome a break is, `hyphens` whether it is a hyphen. `starts`
    never go down; the last candidate is the end of the text.
    """

    ends: list[float] = field(default_factory=lambda: [0.0])
    starts: list[float] = field(default_factory=lambda: [0.0])
    spaces_end: list[float] = field(default_factory=lambda: [0.0])
    spaces_start: list[float] = field(default_factory=lambda: [0.0])
    penalties: list[float] = field(default_factory=lambda: [0.0])
    hyphens: list[bool] = field(default_factory=lambda: [False])


@dataclass(frozen=True, slots=True)
class Taste:
    """What makes a line good, in the paper's terms.

    A line's ratio is how much it must give, over how much it can: its spaces times `stretch` or
    `shrink`, plus `zone` (a share of the measure) at a ragged end. `tolerances` are tried in order:
    the greatest ratio and a share of the measure that every line may stretch beyond its spaces.
    """

    stretch: float = 0.5
    shrink: float = 0.2
    zone: float = 0.0
    tolerances: tuple[tuple[float, float], ...] = ((1.3, 0.0), (2.5, 0.0), (8.0, 0.02))
    line: float = 10.0
    hyphen: float = 50.0
    two_hyphens: float = 10_000.0
    last_hyphen: float = 5_000.0
    uneven: float = 10_000.0
    short_last: float = 3_000.0
    short_share: float = 0.2


class _Node(NamedTuple):
    """A way to have broken the text up to one place, the best of its kind."""

    cost: float
    at: int
    line: int
    fitness: int
    before: "_Node | None"


def break_lines(
    candidates: Candidates, width: Callable[[int], float], taste: Taste, even_from: int | None
) -> tuple[int, ...]:
    """Return the candidates at which the lines end, so that the whole paragraph is at its best.

    `width` is the measure of line 0, 1 ...; from line `even_from` on it is always the same (None:
    never sure of it). When no tolerance suffices, the last try lets lines stretch without limit
    and a line that holds no place to break stick out; there is always an answer.
    """
    for tolerance, extra in (*taste.tolerances, (_INFINITE, 0.05)):
        found = _Search(candidates, width, taste, even_from, tolerance, extra).run()
        if found is not None:
            return _trail(found)
    raise AssertionError("the last tolerance takes every line")


def fitness(ratio: float) -> int:
    """Return the class of a line by its ratio: 0 tight, 1 decent, 2 loose, 3 very loose."""
    if ratio < -0.5:
        return 0
    if ratio <= 0.5:
        return 1
    return 2 if ratio <= 1.0 else 3


def _trail(node: _Node) -> tuple[int, ...]:
    ends: list[int] = []
    step: _Node | None = node
    while step is not None and step.before is not None:
        ends.append(step.at)
        step = step.before
    return tuple(reversed(ends))


class _Search:
    """One pass over the candidates with one tolerance."""

    def __init__(
        self,
        candidates: Candidates,
        width: Callable[[int], float],
        taste: Taste,
        even_from: int | None,
        tolerance: float,
        extra: float,
    ) -> None:
        self.c = candidates
        self.width = width
        self.taste = taste
        self.even_from = even_from
        self.tolerance = tolerance
        self.extra = extra

    def run(self) -> _Node | None:
        """Return the end of the best way, or None where no way keeps the tolerance."""
        c, shrink = self.c, self.taste.shrink
        last = len(c.ends) - 1
        # The least a line to j or any later place can shrink to: beyond the measure, give up i.
        tightest = [e - s * shrink for e, s in zip(c.ends, c.spaces_end, strict=True)]
        tightest = list(accumulate(reversed(tightest), min))[::-1]
        active = [_Node(0.0, 0, 0, 1, None)]
        for j in range(1, last + 1):
            best: dict[tuple[int, int], _Node] = {}
            kept = active
            for node in active:
                i = node.at
                if tightest[j] - c.starts[i] + c.spaces_start[i] * shrink > self.width(node.line):
                    if i == j - 1 and self.tolerance == _INFINITE:
                        self._keep(best, j, node, -1.0, _OVERFULL)
                    kept = []
                    continue
                self._try(best, j, node, last)
            if kept is not active:
                kept = [
                    n for n in active
                    if tightest[j] - c.starts[n.at] + c.spaces_start[n.at] * shrink
                    <= self.width(n.line)
                ]  # fmt: skip
            if not kept and not best:
                return None
            active = kept + list(best.values())
            if j == last:
                return min(best.values(), default=None)
        return active[0]

    def _try(self, best: dict[tuple[int, int], _Node], j: int, node: _Node, last: int) -> None:
        c, taste, i = self.c, self.taste, node.at
        width = self.width(node.line)
        gap = width - (c.ends[j] - c.starts[i])
        spaces = c.spaces_end[j] - c.spaces_start[i]
        if gap < 0:
            give = spaces * taste.shrink
            if give <= 0 or -gap > give:
                if i == j - 1 and self.tolerance == _INFINITE:
                    self._keep(best, j, node, -1.0, _OVERFULL)
                return
            ratio = gap / give
        elif j == last:
            ratio = 0.0
        else:
            give = spaces * taste.stretch + (taste.zone + self.extra) * width
            if give <= 0:
                if gap > 0:
                    return
                ratio = 0.0
            else:
                ratio = gap / give
            if ratio > self.tolerance:
                return
        extra = 0.0
        if j == last and i > 0 and gap > (1 - taste.short_share) * width:
            extra = taste.short_last
        self._keep(best, j, node, ratio, extra)

    def _keep(
        self,
        best: dict[tuple[int, int], _Node],
        j: int,
        node: _Node,
        ratio: float,
        extra: float,
    ) -> None:
        c, taste = self.c, self.taste
        kind = fitness(ratio)
        badness = 100.0 * abs(ratio) ** 3
        cost = (taste.line + badness) ** 2 + c.penalties[j] ** 2 + extra
        if c.hyphens[node.at]:
            if c.hyphens[j]:
                cost += taste.two_hyphens
            if j == len(c.ends) - 1:
                cost += taste.last_hyphen
        if abs(kind - node.fitness) > 1:
            cost += taste.uneven
        line = node.line + 1
        if self.even_from is not None:
            line = min(line, self.even_from)
        total = node.cost + cost
        key = (line, kind)
        known = best.get(key)
        if known is None or total < known.cost:
            best[key] = _Node(total, j, line, kind, node)


def widths_of(widths: Sequence[float]) -> tuple[Callable[[int], float], int]:
    """Return a measure for every line, the last of `widths` repeating, and where it is even."""
    known = tuple(widths)
    last = len(known) - 1
    return (lambda line: known[min(line, last)]), last
