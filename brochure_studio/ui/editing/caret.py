"""The caret on the page: where each character of a slot's text stands in the finished layout."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from brochure_studio.scene.items import GlyphRun, Group, Item
from brochure_studio.scene.page import Scene
from brochure_studio.values.geometry import IDENTITY, Point, Rect, Transform, bound

_SHY = "\u00ad"


@dataclass(frozen=True, slots=True)
class Cluster:
    """What one cannot put a caret into: its characters in the slot's text, and its box.

    `box` is in the run's own coordinates.
    """

    start: int
    end: int
    box: Rect


@dataclass(frozen=True)
class PlacedRun:
    """A run of a slot's text: its line from 0, its page, and the transform to that page.

    No slots: its clusters are kept in it, for the caret asks for them several times with a key.
    """

    run: GlyphRun
    line: int
    page: int
    transform: Transform

    @property
    def start(self) -> int:
        """Return the index of the first character in the slot's text."""
        return self.run.source[0]

    @property
    def end(self) -> int:
        """Return the index behind the last character."""
        return self.run.source[1]

    @property
    def area(self) -> Rect:
        """Return the upright rectangle on the page."""
        return self.transform.bound(self.run.bounds())

    def clusters(self) -> tuple[Cluster, ...]:
        """Return the clusters from left to right."""
        return self._clusters

    @cached_property
    def _clusters(self) -> tuple[Cluster, ...]:
        run = self.run
        if not run.clusters:
            # Characters that no glyph shows still have a place for the caret.
            top = run.origin.y - run.ascent
            box = Rect(run.origin.x, top, run.advance, run.ascent + run.descent)
            return (Cluster(self.start, self.end, box),)
        starts = sorted(set(run.clusters))
        ends = [*starts[1:], len(run.text)]
        # Read backwards, so that the first glyph of a cluster tells where it starts.
        lefts = dict(zip(reversed(run.clusters), reversed(run.xs), strict=True))
        edges = [*(lefts[c] for c in starts), run.advance]
        top, height = run.origin.y - run.ascent, run.ascent + run.descent
        return tuple(
            Cluster(
                _index(run, start),
                _index(run, end),
                Rect(run.origin.x + left, top, max(0.0, right - left), height),
            )
            for start, end, (left, right) in zip(starts, ends, pairwise(edges), strict=True)
        )

    def edge(self, cluster: Cluster, side: float) -> Rect:
        """Return the caret's thin rectangle on the page, `side` 0 before a cluster, 1 behind."""
        box = cluster.box
        return self.transform.bound(Rect(box.x + side * box.width, box.y, 0.0, box.height))


@dataclass(frozen=True, slots=True)
class TextMap:
    """The runs of one slot's text in the order of the text; clusters are looked into as needed."""

    runs: tuple[PlacedRun, ...]

    def caret(self, index: int) -> tuple[int, Rect] | None:
        """Return the page and the thin rectangle of a caret before a character of the text."""
        around = self._around(index)
        if around is not None:
            run, cluster = around
            share = (index - cluster.start) / (cluster.end - cluster.start)
            return run.page, run.edge(cluster, share)
        before, after = self._before(index), self._after(index)
        if after is not None and (before is None or after[1].start == index):
            return after[0].page, after[0].edge(after[1], 0.0)
        if before is None:
            return None
        return before[0].page, before[0].edge(before[1], 1.0)

    def before(self, index: int) -> Cluster | None:
        """Return the last cluster that ends at or before an index, or None."""
        found = self._before(index)
        return found[1] if found else None

    def after(self, index: int) -> Cluster | None:
        """Return the first cluster that starts at or behind an index, or None."""
        found = self._after(index)
        return found[1] if found else None

    def index_at(self, page: int, point: Point) -> int | None:
        """Return the index in the text nearest to a point of a page, or None where it is empty."""
        here = [placed for placed in self.runs if placed.page == page]
        if not here:
            return None
        nearest = min(here, key=lambda placed: _apart(placed.area, point))
        return _nearest_index([p for p in here if p.line == nearest.line], point.x)

    def step_line(self, index: int, down: bool) -> int | None:
        """Return the index one line below or above a caret, as near as can be; None at the edge."""
        held, line = self.caret(index), self.line_of(index)
        if held is None or line is None:
            return None
        row = [placed for placed in self.runs if placed.line == line + (1 if down else -1)]
        return _nearest_index(row, held[1].x) if row else None

    def line_of(self, index: int) -> int | None:
        """Return the number of the line that a caret stands in, or None where there is no text."""
        after, before = self._after(index), self._before(index)
        found = after if after is not None and after[1].start == index else before or after
        return found[0].line if found else None

    def line_span(self, index: int) -> tuple[int, int] | None:
        """Return the first and the last index of the line that a caret stands in."""
        line = self.line_of(index)
        row = [placed for placed in self.runs if placed.line == line]
        return (row[0].start, row[-1].end) if row else None

    def areas(self, start: int, end: int) -> Iterator[tuple[int, Rect]]:
        """Yield page and rectangle of every run's part of a selection."""
        for placed in self.runs:
            if placed.start < end and placed.end > start:
                chosen = (c.box for c in placed.clusters() if c.start < end and c.end > start)
                box = bound(chosen)
                if box is not None:
                    yield placed.page, placed.transform.bound(box)

    def _around(self, index: int) -> tuple[PlacedRun, Cluster] | None:
        """Return the cluster that an index lies inside, as between the letters of a ligature."""
        at = bisect_left(self.runs, index, key=lambda placed: placed.start)
        for placed in reversed(self.runs[max(0, at - 1) : at]):
            for cluster in placed.clusters():
                if cluster.start < index < cluster.end:
                    return placed, cluster
        return None

    def _before(self, index: int) -> tuple[PlacedRun, Cluster] | None:
        at = bisect_left(self.runs, index, key=lambda placed: placed.start)
        for placed in reversed(self.runs[:at]):
            found = [cluster for cluster in placed.clusters() if cluster.end <= index]
            if found:
                return placed, found[-1]
        return None

    def _after(self, index: int) -> tuple[PlacedRun, Cluster] | None:
        at = bisect_right(self.runs, index, key=lambda placed: placed.end)
        for placed in self.runs[at:]:
            found = next((c for c in placed.clusters() if c.start >= index), None)
            if found is not None:
                return placed, found
        return None


def map_text(scene: Scene, address: str, pages: Collection[int]) -> TextMap:
    """Find every run of a slot's text on its pages; chains run on over frames and pages."""
    found = [
        (run, number, transform)
        for number in sorted(pages)
        for run, transform in _runs(scene.pages[number].items, address, "", IDENTITY)
    ]
    return TextMap(tuple(_number_lines(sorted(found, key=lambda one: one[0].source))))


def _number_lines(runs: list[tuple[GlyphRun, int, Transform]]) -> Iterator[PlacedRun]:
    """Yield runs in the order of the text with their lines; an initial is part of its first."""
    line, last = -1, None
    for run, page, transform in runs:
        if last is None or last[1] != page or not _goes_on(last[0], run):
            line += 1
        last = run, page
        yield PlacedRun(run, line, page, transform)


def _goes_on(run: GlyphRun, following: GlyphRun) -> bool:
    """Tell whether a run stands on the same line as the one before it."""
    across = following.origin.x - run.origin.x
    down = abs(following.origin.y - run.origin.y)
    return across > -0.01 and down < 0.6 * max(run.size, following.size)


def _runs(
    items: tuple[Item, ...], address: str, source: str, at: Transform
) -> Iterator[tuple[GlyphRun, Transform]]:
    """Yield a slot's runs with their transforms; asked for with every key, so no item is visited
    that cannot hold one.
    """
    for item in items:
        if isinstance(item, Group):
            inner = item.transform.then(at) if item.transform else at
            yield from _runs(item.items, address, item.source or source, inner)
        elif source == address and isinstance(item, GlyphRun) and item.source[1] > item.source[0]:
            yield item, at


def _index(run: GlyphRun, at: int) -> int:
    """Return the index in the slot's text of a character of the run's own text."""
    start, end = run.source
    length = end - start
    plain = len(run.text.rstrip(_SHY)) or 1
    if plain == length:
        return start + min(at, length)
    return start + round(min(at, plain) * length / plain)


def _nearest_index(row: list[PlacedRun], x: float) -> int:
    """Return the index of a line's text that is nearest to a distance from the page's left edge."""
    edges = [
        (abs(placed.edge(cluster, side).x - x), index)
        for placed in row
        for cluster in placed.clusters()
        for side, index in ((0.0, cluster.start), (1.0, cluster.end))
    ]
    return min(edges)[1]


def _apart(area: Rect, point: Point) -> float:
    across = max(area.x - point.x, 0.0, point.x - area.right)
    down = max(area.y - point.y, 0.0, point.y - area.bottom)
    # Lines first: a point beside a line belongs to that line.
    return down * 1000 + across
