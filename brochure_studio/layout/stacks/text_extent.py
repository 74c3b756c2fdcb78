"""How much room a text needs at a size, before it has a frame of its own."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from brochure_studio.layout.blocks import Setting
from brochure_studio.layout.copy import Copy
from brochure_studio.layout.desk import Desk
from brochure_studio.layout.flow import Column, Flow
from brochure_studio.layout.text import pour_text, setting_of, size_bounds, stands
from brochure_studio.model.frames import TextFrame
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm

# Points by which a measured box is larger than its text, so that rounding breaks no line anew.
_AIR = 0.02
_BOUNDLESS = 1e6
_MOST_TRIES = 12


@dataclass(frozen=True, slots=True)
class Extent:
    """The room of a set text in points, its frame's inset included.

    `width` is that of its widest line; `stands` tells whether lines and words are as the frame
    wants them.
    """

    width: float
    height: float
    stands: bool


@dataclass(frozen=True, slots=True)
class Measurer:
    """Measures one text in a frame; sizes in points.

    Text is set at its style's own size in a column made wider or narrower instead: breaks come out
    the same, and its words are shaped only once however many sizes are tried.
    """

    desk: Desk
    frame: TextFrame
    copy: Copy

    def bounds(self) -> tuple[float, float]:
        """Return the largest size and the least one."""
        setting = setting_of(self.frame, self.copy)
        _, most, least = size_bounds(self.desk, self.frame, setting, self.copy)
        return most, least

    def measure(self, width: float, size: float) -> Extent:
        """Return the extent of the text at a size in a frame of a width."""
        # Only a label's width hangs on how evenly its lines are broken, their number never.
        setting = self._setting(balance=self.frame.fill is not None)
        by, around, frame = size / self._own(setting), 2 * mm(self.frame.inset), self.frame
        gutters = mm(frame.gutter) * (frame.columns - 1)
        inner = self._inner(width)

        def pour(columns: int, height: float) -> Flow:
            rect = Rect(0, 0, (inner - _AIR) / by, height)
            return pour_text(self.desk, (Column(0, rect),) * columns, setting, self.copy)

        flow = pour(1, _BOUNDLESS)
        height = _height(flow)
        if frame.columns > 1:
            leading = self.desk.styles.find(setting.base).paragraph.leading
            height = _even_height(flow, frame.columns, leading, pour)
        wide = inner if frame.columns > 1 else _width(flow) * by + _AIR
        across = wide * frame.columns + gutters + around
        return Extent(across + _AIR, height * by + around + _AIR, stands(flow, frame))

    def line_widths(self, width: float, size: float) -> tuple[float, ...]:
        """Return how wide each line comes out, broken as it will be in a frame of a width."""
        setting = self._setting(balance=True)
        by = size / self._own(setting)
        rect = Rect(0, 0, (self._inner(width) - _AIR) / by, _BOUNDLESS)
        flow = pour_text(self.desk, (Column(0, rect),), setting, self.copy)
        return tuple(one.line.width * by for piece in flow.poured for one in piece.lines)

    def _setting(self, balance: bool) -> Setting:
        return replace(setting_of(self.frame, self.copy), keep_leading=False, balance=balance)

    def _own(self, setting: Setting) -> float:
        return size_bounds(self.desk, self.frame, setting, self.copy)[0]

    def _inner(self, width: float) -> float:
        frame = self.frame
        gutters = mm(frame.gutter) * (frame.columns - 1)
        return max((width - 2 * mm(frame.inset) - gutters) / frame.columns, 1.0)


def _height(flow: Flow) -> float:
    lines = [placed for piece in flow.poured for placed in piece.lines]
    return max((one.baseline + one.line.descent for one in lines), default=0.0)


def _width(flow: Flow) -> float:
    lines = [placed.line for piece in flow.poured for placed in piece.lines]
    return max((line.width for line in lines), default=0.0)


def _even_height(
    flow: Flow, columns: int, leading: float, pour: Callable[[int, float], Flow]
) -> float:
    """Return the least height of columns that take the text, found line by line."""
    lines = sum(len(piece.lines) for piece in flow.poured)
    spare = _height(flow) - leading * max(lines - 1, 0)
    height = spare + leading * (math.ceil(lines / columns) - 1)
    for _ in range(_MOST_TRIES):
        if pour(columns, height + _AIR).fits:
            break
        height += leading
    return height + _AIR
