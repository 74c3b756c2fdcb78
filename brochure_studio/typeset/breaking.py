"""Breaking a paragraph into lines as a whole (Knuth and Plass 1981), on bare numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

_INFINITE = float("inf")
_OVERFULL = 1e12  # the cost of a line that sticks out of the measure: a last resort
_WORST = 20.0  # ratios beyond are all as bad, and better than sticking out
_LAST_TRY = (_INFINITE, 0.05)


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

    def copy(self) -> "Candidates":
        """Return candidates to which others may be added."""
        reach = self.ends.copy(), self.starts.copy()
        spaces = self.spaces_end.copy(), self.spaces_start.copy()
        return Candidates(*reach, *spaces, self.penalties.copy(), self.hyphens.copy())


@dataclass(frozen=True, slots=True)
class Taste:
    """What makes lines good, in the terms of the paper.

    A line's ratio is how much it must give, over how much it can: its spaces times `stretch` or
    `shrink`, plus `zone` (a share of the measure) at a ragged end, at least `lone` for a line
    without spaces. `tolerances` are tried in order: the greatest ratio allowed, and a share of the
    measure that every line may give more. The rest are demerits: `hyphen` and `line` go in squared,
    `fragment` falls on a last line that is only the end of a word, and `short_last` on one of less
    than `short_share` of the measure, the more the shorter it is.
    """

    stretch: float = 0.5
    shrink: float = 0.2
    zone: float = 0.0
    lone: float = 0.04
    tolerances: tuple[tuple[float, float], ...] = (
        (2.2, 0.0),
        (4.0, 0.0),
        (8.0, 0.02),
    )
    line: float = 10.0
    hyphen: float = 100.0
    two_hyphens: float = 60_000.0
    last_hyphen: float = 20_000.0
    fragment: float = 1_000_000.0
    uneven: float = 10_000.0
    short_last: float = 10_000.0
    short_share: float = 0.2


def break_lines(candidates: Candidates, widths: Sequence[float], taste: Taste) -> tuple[int, ...]:
    """Return the candidates at which the lines end, so that the paragraph costs least demerits.

    `widths` are the measures of line 0, 1 ...; the last one repeats. When no tolerance suffices,
    a last try lets lines stretch without limit, and a line with no place to break in it stick out;
    there is always an answer.
    """
    for tolerance, more in (*taste.tolerances, _LAST_TRY):
        found = Search(candidates, trim_widths(widths), taste, tolerance, more).run()
        if found is not None:
            return found.trail()
    raise AssertionError("the last tolerance takes every line")


def fitness(ratio: float) -> int:
    """Return the class of a line by its ratio: 0 tight, 1 decent, 2 loose, 3 very loose."""
    if ratio <= 0.5:
        return 0 if ratio < -0.5 else 1
    return 2 if ratio <= 1.0 else 3


class Way(NamedTuple):
    """One way to have set all lines up to a place: its cost, and the class of its last line."""

    cost: float
    kind: int
    at: int
    before: "Way | None"

    def trail(self) -> tuple[int, ...]:
        """Return the places at which its lines end."""
        ends: list[int] = []
        step: Way | None = self
        while step is not None and step.before is not None:
            ends.append(step.at)
            step = step.before
        return tuple(reversed(ends))


class Open(NamedTuple):
    """A place where a line has ended and the next begins, with the best ways to get there.

    All that decides how later lines come out is equal for its ways, but for the class of the last
    line, of which there is one each.
    """

    start: float
    spaces: float
    width: float
    line: int
    at: int
    hyphen: bool
    ways: tuple[Way, ...]


class Search:
    """One pass over the candidates with one tolerance."""

    def __init__(
        self,
        candidates: Candidates,
        widths: tuple[float, ...],
        taste: Taste,
        tolerance: float,
        more: float,
    ) -> None:
        self.c = candidates
        self.widths = widths
        self.taste = taste
        self.tolerance = tolerance
        self.more = more
        self.give = taste.zone + more
        self.lone = max(self.give, taste.lone)
        self.even = len(widths) - 1  # from this line on the measure stays the same
        self.uneven_at = 0  # the last place known from which a line of another measure starts

    def over(self, candidates: Candidates) -> "Search":
        """Return a new search of the same kind over other candidates."""
        return Search(candidates, self.widths, self.taste, self.tolerance, self.more)

    def run(self) -> Way | None:
        """Return the best way to the end, or None where none keeps the tolerance."""
        opens = self.advance([self.begin()], 1, len(self.c.ends) - 1)
        return self.end_text(opens)

    def begin(self) -> Open:
        """Return the start of the text."""
        return self.begin_at(0, 0, 1)

    def begin_at(self, at: int, line: int, kind: int) -> Open:
        """Return a place as if the text began there, behind a line of some number and class."""
        c, ways = self.c, (Way(0.0, kind, at, None),)
        width, hyphen = self.widths[line], c.hyphens[at]
        return Open(c.starts[at], c.spaces_start[at], width, line, at, hyphen, ways)

    def advance(
        self, opens: list[Open], start: int, stop: int, further: float = _INFINITE
    ) -> list[Open]:
        """Return the open places left, and those found, behind the candidates of a range.

        What comes behind the candidates can shrink to `further` at the least.
        """
        least = least_reach(self.c, self.taste, start, further)
        for j in range(start, stop):
            best: dict[tuple[int, int], Way] = {}
            if self.end_lines(opens, j, best):
                opens = self.prune(opens, least[j - start])
            if best:
                opens = opens + self._reopen(j, best)
            if not opens:
                break
        return opens

    def prune(self, opens: list[Open], least: float) -> list[Open]:
        """Return the open places from which a line can still come so short."""
        shrink = self.taste.shrink
        return [o for o in opens if least - o.start + o.spaces * shrink <= o.width]

    def is_short(self, first: Open, j: int) -> bool:
        """Tell whether a line to j is too short from all places, the first of which is given."""
        gap = first.width - self.c.ends[j] + first.start
        if first.at <= self.uneven_at or gap <= self.tolerance * self.lone * first.width:
            return False
        spaces = self.c.spaces_end[j] - first.spaces
        return gap > self.tolerance * (spaces * self.taste.stretch + self.give * first.width)

    def end_lines(self, opens: list[Open], j: int, best: dict[tuple[int, int], Way]) -> bool:
        """Try a line from every open place to j; tell whether one was too long already."""
        c, taste, tolerance = self.c, self.taste, self.tolerance
        end, spaces_end, hyphen = c.ends[j], c.spaces_end[j], c.hyphens[j]
        stretch, shrink, own, lone = taste.stretch, taste.shrink, self.give, self.lone
        overfull = False
        for place in opens:
            start, spaces_start, width, _, at, after_hyphen, _ = place
            gap = width - end + start
            spaces = spaces_end - spaces_start
            if gap < 0:
                if -gap > spaces * shrink:
                    overfull = True
                    if at == j - 1 and tolerance == _INFINITE:
                        self._keep(best, j, place, -1.0, _OVERFULL)
                    continue
                ratio = gap / (spaces * shrink)
            else:
                give = spaces * stretch + own * width if spaces else lone * width
                if gap > tolerance * give:
                    if at > self.uneven_at and gap > tolerance * lone * width:
                        break  # all later places give shorter lines of the same measure
                    continue
                ratio = gap / give if give else 0.0
            self._keep(best, j, place, ratio, taste.two_hyphens if hyphen and after_hyphen else 0.0)
        return overfull

    def _keep(
        self,
        best: dict[tuple[int, int], Way],
        j: int,
        place: Open,
        ratio: float,
        extra: float,
    ) -> None:
        """Note the best way to end at j a line that starts at a place."""
        uneven = self.taste.uneven
        kind = fitness(ratio)
        cost, before = _INFINITE, None
        for way in place.ways:
            jump = way.kind - kind
            total = way.cost if -2 < jump < 2 else way.cost + uneven
            if total < cost:
                cost, before = total, way
        badness = self.taste.line + 100.0 * min(abs(ratio), _WORST) ** 3
        cost += badness * badness + self.c.penalties[j] ** 2 + extra
        key = (place.line + 1 if place.line < self.even else place.line, kind)
        known = best.get(key)
        if known is None or cost < known.cost:
            best[key] = Way(cost, kind, j, before)

    def _reopen(self, j: int, best: dict[tuple[int, int], Way]) -> list[Open]:
        """Return the places that begin where lines have ended at j: one for each line number."""
        c = self.c
        start, spaces, hyphen = c.starts[j], c.spaces_start[j], c.hyphens[j]
        if any(line < self.even for line, _ in best):
            self.uneven_at = j
        if len(best) == 1:
            [((line, _), way)] = best.items()
            return [Open(start, spaces, self.widths[line], line, j, hyphen, (way,))]
        lines: dict[int, list[Way]] = {}
        for (line, _), way in best.items():
            lines.setdefault(line, []).append(way)
        return [
            Open(start, spaces, self.widths[line], line, j, hyphen, tuple(ways))
            for line, ways in sorted(lines.items())
        ]

    def end_text(self, opens: list[Open]) -> Way | None:
        """Try the last line, which need not be full, from every open place."""
        c, taste, last = self.c, self.taste, len(self.c.ends) - 1
        best: dict[tuple[int, int], Way] = {}
        for place in opens:
            gap = place.width - c.ends[last] + place.start
            spaces = c.spaces_end[last] - place.spaces
            give = spaces * taste.shrink
            extra = 0.0
            if place.hyphen:
                extra = taste.last_hyphen if spaces > 0 else taste.fragment
            if -gap <= give:
                short = 1 - (place.width - gap) / (taste.short_share * place.width)
                if place.at > 0 and short > 0:
                    extra += taste.short_last * short
                self._keep(best, last, place, gap / give if gap < 0 else 0.0, extra)
            elif place.at == last - 1 and self.tolerance == _INFINITE:
                self._keep(best, last, place, -1.0, extra + _OVERFULL)
        return min(best.values(), key=lambda way: way.cost, default=None)


def least_reach(
    candidates: Candidates, taste: Taste, start: int = 0, further: float = _INFINITE
) -> list[float]:
    """Return what a line to each candidate from `start`, or to any later one, can shrink to."""
    c, shrink = candidates, taste.shrink
    pairs = zip(c.ends[start:], c.spaces_end[start:], strict=True)
    shrunk = [end - spaces * shrink for end, spaces in pairs]
    least = accumulate(reversed(shrunk), min, initial=further)
    return list(least)[:0:-1]


def trim_widths(widths: Sequence[float]) -> tuple[float, ...]:
    """Drop what only repeats at the end."""
    count = len(widths)
    while count > 1 and widths[count - 2] == widths[count - 1]:
        count -= 1
    return tuple(widths[:count])
