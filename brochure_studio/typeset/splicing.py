"""A paragraph broken again and again while only words in its middle change.

The outcome is that of `break_lines`. What stands before the middle is searched once; of what stands
behind it, the best way from each place to the end is found once. Only the lines that touch the
middle are tried anew.
"""

from typing import NamedTuple

from brochure_studio.typeset.breaking import Candidates, Open, Search, Taste, Way, least_reach

_INFINITE = float("inf")


class _Rest(NamedTuple):
    """The best way from a place of the tail to the end of the text."""

    cost: float
    ends: tuple[int, ...]


class Splice:
    """A text in three parts: a head and a tail that stay, and a middle.

    The tail is a text of its own that begins with a word; None where the middle reaches to the end.
    """

    def __init__(
        self,
        head: Candidates,
        tail: Candidates | None,
        widths: tuple[float, ...],
        taste: Taste,
        floor: float,
    ) -> None:
        """Take the parts; no line to the middle or beyond can shrink to less than `floor`."""
        self._passes = [
            _Pass(head, tail, Search(head, widths, taste, *tolerance), floor)
            for tolerance in taste.tolerances
        ]

    def break_lines(
        self, candidates: Candidates, joint: tuple[float, float]
    ) -> tuple[int, ...] | None:
        """Return the candidates at which the lines end, or None where no tolerance suffices.

        `candidates` are those of the head and the middle, the tail's follow them: number 1 of the
        tail's comes next. `joint` is how far the text reaches where the tail begins, and how much
        of that is space.
        """
        for one in self._passes:
            found = one.run(candidates, joint)
            if found is not None:
                return found
        return None


class _Pass:
    """The search with one tolerance."""

    def __init__(
        self, head: Candidates, tail: Candidates | None, search: Search, floor: float
    ) -> None:
        self.size = len(head.ends)
        self.head = search
        self.middle = search.over(head)
        self.tail = None if tail is None else _Tail(search.over(tail))
        self.floor = floor
        self.opens: list[Open] | None = None

    def run(self, candidates: Candidates, joint: tuple[float, float]) -> tuple[int, ...] | None:
        """Return the best ends of a text with some middle."""
        search, tail = self.middle, self.tail
        search.c = candidates
        opens = [search.begin()] if self.size == 1 else self._behind_head()
        search.uneven_at = self.head.uneven_at
        count = len(candidates.ends)
        if tail is None:
            way = search.end_text(search.advance(opens, self.size, count - 1))
            return way.trail() if way else None
        further = joint[0] - joint[1] * search.taste.shrink + tail.least[0]
        opens = search.advance(opens, self.size, count, further)
        return tail.join(opens, joint, count - 1, search.uneven_at)

    def _behind_head(self) -> list[Open]:
        if self.opens is None:
            search = self.head
            opens = search.advance([search.begin()], 1, self.size, self.floor)
            self.opens = search.prune(opens, self.floor)
        return self.opens


class _Tail:
    """What follows the middle."""

    def __init__(self, search: Search) -> None:
        self.search = search
        self.least = least_reach(search.c, search.taste)
        self.last = len(search.c.ends) - 1
        self._rests: dict[tuple[int, int, int], _Rest | None] = {}

    def join(
        self, opens: list[Open], joint: tuple[float, float], offset: int, uneven_at: int
    ) -> tuple[int, ...] | None:
        """Return the best ends of a text that has come to some open places before the tail."""
        x, spaces = joint
        search, best, ends = self.search, _INFINITE, None
        search.uneven_at = uneven_at
        opens = [o._replace(start=o.start - x, spaces=o.spaces - spaces) for o in opens]
        final = search.end_text(opens) if opens else None
        if final is not None:
            best, ends = final.cost, final
        if not opens:
            return None
        rest_ends: tuple[int, ...] = ()
        for j in range(1, self.last):
            if search.is_short(opens[0], j):
                continue
            found: dict[tuple[int, int], Way] = {}
            if search.end_lines(opens, j, found):
                opens = search.prune(opens, self.least[j])
            for (line, kind), way in found.items():
                if way.cost >= best:
                    continue
                rest = self._rest(j, line, kind)
                if rest is not None and way.cost + rest.cost < best:
                    best, ends, rest_ends = way.cost + rest.cost, way, rest.ends
            if not opens:
                break
        if ends is None:
            return None
        *before, end = ends.trail()
        return (*before, end + offset, *(place + offset for place in rest_ends))

    def _rest(self, at: int, line: int, kind: int) -> _Rest | None:
        """Return the best way on from a place, behind a line of some number and class."""
        key = (at, line, kind)
        if key not in self._rests:
            self._rests[key] = self._find_rest(*key)
        return self._rests[key]

    def _find_rest(self, at: int, line: int, kind: int) -> _Rest | None:
        search = self.search.over(self.search.c)
        search.uneven_at = at
        opens = search.advance([search.begin_at(at, line, kind)], at + 1, self.last)
        way = search.end_text(opens)
        return _Rest(way.cost, way.trail()) if way else None
