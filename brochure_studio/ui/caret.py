"""The caret on the page: where each character of a slot's text stands in the finished layout."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from brochure_studio.scene.items import GlyphRun
from brochure_studio.scene.page import Scene
from brochure_studio.scene.walk import Visit, walk_page
from brochure_studio.values.geometry import Point, Rect, Transform

_SHY = "\u00ad"


@dataclass(frozen=True, slots=True)
class Cluster:
    """What one cannot put a caret into: its characters in the slot's text, and its box on the page.

    `box` is in the coordinates of the run's own group; `transform` leads from there to the page.
    """

    start: int
    end: int
    box: Rect
    line: int
    page: int
    transform: Transform

    @property
    def area(self) -> Rect:
        """Return the upright rectangle on the page."""
        return self.transform.bound(self.box)


@dataclass(frozen=True, slots=True)
class TextMap:
    """The clusters of one slot's text in the order of the text."""

    clusters: tuple[Cluster, ...]

    def caret(self, index: int) -> tuple[int, Rect] | None:
        """Return the page and the thin rectangle of a caret before a character of the text."""
        before = self.before(index)
        after = self.after(index)
        if after is not None and (before is None or after.start == index):
            return after.page, _edge(after, 0.0)
        if before is None:
            return None
        return before.page, _edge(before, 1.0)

    def before(self, index: int) -> Cluster | None:
        """Return the last cluster that ends at or before an index, or None."""
        at = bisect_right(self.clusters, index, key=lambda cluster: cluster.end)
        return self.clusters[at - 1] if at else None

    def after(self, index: int) -> Cluster | None:
        """Return the first cluster that starts at or behind an index, or None."""
        return next((c for c in self.clusters if c.start >= index), None)

    def index_at(self, page: int, point: Point) -> int | None:
        """Return the index in the text nearest to a point of a page, or None where it is empty."""
        here = [c for c in self.clusters if c.page == page]
        if not here:
            return None
        nearest = min(here, key=lambda c: (_apart(c.area, point), abs(c.area.center.x - point.x)))
        row = [c for c in here if c.line == nearest.line]
        best = min(row, key=lambda c: abs(c.area.center.x - point.x))
        return best.start if point.x < best.area.center.x else best.end

    def step_line(self, index: int, down: bool) -> int | None:
        """Return the index one line below or above a caret, as near as can be; None at the edge."""
        held = self.caret(index)
        line = self.line_of(index)
        if held is None or line is None:
            return None
        row = [c for c in self.clusters if c.line == line + (1 if down else -1)]
        if not row:
            return None
        best = min(row, key=lambda c: abs(c.area.center.x - held[1].x))
        return best.start if held[1].x < best.area.center.x else best.end

    def line_of(self, index: int) -> int | None:
        """Return the number of the line that a caret stands in, or None where there is no text."""
        after, before = self.after(index), self.before(index)
        found = after if after is not None and after.start == index else before or after
        return found.line if found else None

    def line_span(self, index: int) -> tuple[int, int] | None:
        """Return the first and the last index of the line that a caret stands in."""
        line = self.line_of(index)
        row = [c for c in self.clusters if c.line == line]
        return (row[0].start, row[-1].end) if row else None

    def areas(self, start: int, end: int) -> Iterator[tuple[int, Rect]]:
        """Yield page and rectangle of every piece of a selection."""
        for cluster in self.clusters:
            if cluster.start < end and cluster.end > start:
                yield cluster.page, cluster.area


def map_text(scene: Scene, address: str) -> TextMap:
    """Find every character of a slot's text in a scene; chains run on over frames and pages."""
    found: list[Cluster] = []
    line, baseline = -1, (-1, 0.0)
    for number, page in enumerate(scene.pages):
        for visit in walk_page(page):
            run = visit.item
            if not isinstance(run, GlyphRun) or visit.source != address or not _has_source(run):
                continue
            place = (number, round(run.origin.y, 2))
            if place != baseline:
                line, baseline = line + 1, place
            found += _clusters(run, visit, number, line)
    return TextMap(tuple(sorted(found, key=lambda c: (c.start, c.end))))


def _has_source(run: GlyphRun) -> bool:
    return run.source[1] > run.source[0]


def _clusters(run: GlyphRun, visit: Visit, page: int, line: int) -> Iterator[Cluster]:
    starts = sorted(set(run.clusters))
    ends = [*starts[1:], len(run.text)]
    # Read backwards, so that the first glyph of a cluster tells where it starts.
    lefts = dict(zip(reversed(run.clusters), reversed(run.xs), strict=True))
    edges = [*(lefts[c] for c in starts), run.advance]
    top, height = run.origin.y - run.ascent, run.ascent + run.descent
    for (start, end), (left, right) in zip(
        zip(starts, ends, strict=True), pairwise(edges), strict=True
    ):
        box = Rect(run.origin.x + left, top, max(0.0, right - left), height)
        yield Cluster(_index(run, start), _index(run, end), box, line, page, visit.transform)


def _index(run: GlyphRun, at: int) -> int:
    """Return the index in the slot's text of a character of the run's own text."""
    start, end = run.source
    length = end - start
    plain = len(run.text.rstrip(_SHY)) or 1
    if plain == length:
        return start + min(at, length)
    return start + round(min(at, plain) * length / plain)


def _edge(cluster: Cluster, side: float) -> Rect:
    box = cluster.box
    return cluster.transform.bound(Rect(box.x + side * box.width, box.y, 0.0, box.height))


def _apart(area: Rect, point: Point) -> float:
    across = max(area.x - point.x, 0.0, point.x - area.right)
    down = max(area.y - point.y, 0.0, point.y - area.bottom)
    # Lines first: a point beside a line belongs to that line.
    return down * 1000 + across
