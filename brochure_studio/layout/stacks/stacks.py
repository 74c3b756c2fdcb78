"""Stacks: frames set one behind the other by the room their texts need, all at one scale."""

from collections.abc import Callable
from dataclasses import dataclass

from brochure_studio.layout.desk import Desk, Spot
from brochure_studio.layout.frames import find_copy, is_filled
from brochure_studio.layout.stacks.parts import Extents, Part, measure_across, measure_down
from brochure_studio.layout.stacks.text_extent import Measurer
from brochure_studio.model.frames import Box, Frame, TextFrame
from brochure_studio.model.layouts import Stack
from brochure_studio.values.length import mm

# The scale between least and largest sizes is found to a sixty-fourth.
_HALVINGS = 6
# Points by which a stack may be too full before anybody sees it.
_SLACK = 0.05
# A text that finds too little room keeps this much (points), so that what stands over is told.
_LEAST_ROOM = 4.0


def settle_stacks(desk: Desk, spot: Spot, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Return a page's frames with those of its stacks in their places; who finds none is left out.

    Texts take the height they need at one common scale between their least and largest sizes, the
    largest at which all fits. Empty and hidden slots take neither room nor gap.
    """
    stacks = spot.placed.kind.stacks
    if not stacks:
        return frames
    by_id = {frame.id: frame for frame in frames}
    settled: dict[str, Frame | None] = {}
    for stack in stacks:
        settled |= dict.fromkeys(stack.frames)
        present = (by_id[id] for id in stack.frames if id in by_id)
        parts = [_part(desk, spot, frame) for frame in present if is_filled(desk, spot, frame)]
        settled |= {frame.id: frame for frame in _settle(stack, parts)}
    shown = (settled.get(frame.id, frame) for frame in frames)
    return tuple(frame for frame in shown if frame is not None)


def _part(desk: Desk, spot: Spot, frame: Frame) -> Part:
    if not isinstance(frame, TextFrame):
        return Part(frame)
    measurer = Measurer(desk, frame, find_copy(desk, spot, frame))
    most, least = measurer.bounds()
    return Part(frame, measurer, most, least)


def _settle(stack: Stack, parts: list[Part]) -> list[Frame]:
    row = _Row(stack)
    parts = row.drop(row.cap(parts))
    if not parts:
        return []
    t = _largest(lambda scale: row.fits(parts, scale))
    parts = row.calm(parts, t)
    return row.place(parts, _largest(lambda scale: row.fits(parts, scale)))


def _largest(fits: Callable[[float], bool]) -> float:
    """Return the largest scale from 0 to 1 that fits, 0 where none does."""
    if fits(1.0):
        return 1.0
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


@dataclass(frozen=True, slots=True)
class _Row:
    """A stack while its room is shared out; lengths in points, along the stack and across it."""

    stack: Stack

    @property
    def down(self) -> bool:
        return self.stack.direction == "down"

    @property
    def size(self) -> tuple[float, float]:
        return mm(self.stack.width), mm(self.stack.height)

    @property
    def room(self) -> float:
        return self.size[1] if self.down else self.size[0]

    def extents(self, parts: list[Part], t: float) -> Extents:
        """Return how wide and high each part comes out at a scale."""
        if self.down:
            return measure_down(parts, self.size[0], t)
        gaps = mm(self.stack.gap) * (len(parts) - 1)
        return measure_across(parts, self.size[0] - gaps, t)

    def long(self, extents: Extents) -> float:
        gaps = mm(self.stack.gap) * (len(extents) - 1)
        return gaps + sum(one.height if self.down else one.width for one in extents)

    def fits(self, parts: list[Part], t: float) -> bool:
        """Tell whether all parts find room at a scale."""
        extents = self.extents(parts, t)
        if self.long(extents) > self.room + _SLACK:
            return False
        high = max(one.height for one in extents)
        return self.down or (high <= self.size[1] + _SLACK and all(one.stands for one in extents))

    def cap(self, parts: list[Part]) -> list[Part]:
        """Return the parts, each no larger than its own words allow, whatever the others take.

        Labels are bound to one line where they can stand so at their least size.
        """
        single = [part.in_one_line() or part for part in parts]
        if not self.down:
            return single if single and self.fits(single, 0.0) else parts
        wide, either = self.size[0], zip(single, parts, strict=True)
        found = [one if one.extent(wide, 0.0).stands else part for one, part in either]
        floor = min((part.least for part in found if part.measurer), default=0.0)
        return [self._cap(self._rescue(part, floor)) for part in found]

    def _rescue(self, part: Part, floor: float) -> Part:
        """Return a text with a word too wide even at its least size in a smaller one still.

        It goes no further down than the smallest text of its stack.
        """
        if part.least <= floor or part.extent(self.size[0], 0.0).stands:
            return part
        trial = part.between(floor, part.least)
        t = _largest(lambda scale: trial.extent(self.size[0], scale).stands)
        return trial.between(trial.size(t), trial.size(t)) if t else trial.between(floor, floor)

    def _cap(self, part: Part) -> Part:
        return part.capped(_largest(lambda t: part.extent(self.size[0], t).stands))

    def calm(self, parts: list[Part], t: float) -> list[Part]:
        """Return the parts of a column, titles broken ill at a scale a little smaller."""
        return [part.calmed(self.size[0], t) for part in parts] if self.down else parts

    def drop(self, parts: list[Part]) -> list[Part]:
        """Return the parts without those that may leave and, at the least sizes, have no room."""
        kept = list(parts)
        while kept and not self.fits(kept, 0.0):
            optional = [part for part in kept if part.frame.id in self.stack.optional]
            if not optional:
                break
            kept.remove(optional[-1])
        return kept

    def place(self, parts: list[Part], t: float) -> list[Frame]:
        """Return the frames of the parts in their places at a scale."""
        extents = self.extents(parts, t)
        longs = [one.height if self.down else one.width for one in extents]
        longs = self._cut(parts, longs)
        spare = max(self.room - sum(longs) - mm(self.stack.gap) * (len(parts) - 1), 0.0)
        gap, at = mm(self.stack.gap), self._start(spare)
        if self.stack.along == "spread" and len(parts) > 1:
            gap += spare / (len(parts) - 1)
        placed: list[Frame] = []
        for part, extent, long in zip(parts, extents, longs, strict=True):
            broad = extent.width if self.down else extent.height
            level = not self.down and self.stack.cross == "center"
            placed.append(part.placed(self._box(part, at, long, broad), t, level))
            at += long + gap
        return placed

    def _cut(self, parts: list[Part], longs: list[float]) -> list[float]:
        """Let the longest text give way where all together are too long: it will be overset."""
        over = sum(longs) + mm(self.stack.gap) * (len(parts) - 1) - self.room
        texts = [n for n, part in enumerate(parts) if part.measurer is not None]
        if over <= _SLACK or not texts:
            return longs
        longest = max(texts, key=lambda n: longs[n])
        cut = max(longs[longest] - over, _LEAST_ROOM)
        return [*longs[:longest], cut, *longs[longest + 1 :]]

    def _start(self, spare: float) -> float:
        return {"center": spare / 2, "end": spare}.get(self.stack.along, 0.0)

    def _box(self, part: Part, at: float, long: float, broad: float) -> Box:
        """Return a part's box; text that is no label takes the whole breadth, to align in it."""
        whole = self.size[0] if self.down else self.size[1]
        broad = min(broad, whole)
        if part.fills:
            broad = min(mm(part.frame.box.width), whole) if self.down else whole
        aside = {"center": 0.5, "end": 1.0}.get(self.stack.cross, 0.0) * (whole - broad)
        x, y, width, height = (aside, at, broad, long) if self.down else (at, aside, long, broad)
        by = mm(1)
        return Box(
            x=self.stack.left + x / by,
            y=self.stack.top + y / by,
            width=width / by,
            height=height / by,
        )
