"""The parts of a stack: frames that know how much room they need at a scale."""

from dataclasses import dataclass, replace

from brochure_studio.layout.stacks.text_extent import Extent, Measurer
from brochure_studio.model.frames import Box, Frame, TextFrame
from brochure_studio.values.length import mm

Extents = tuple[Extent, ...]
# A label's words need more air at their sides than above and below: this share of its inset more.
_SIDES = 0.7
_NOTHING = 1.0
# A title's line shorter than this share of its widest looks like a mistake; its last may be less.
_STUB = 0.55
_LAST_STUB = 0.4
# So much smaller a title may become for the sake of better breaks, in these steps.
_CALMER = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6)


@dataclass(frozen=True, slots=True)
class Part:
    """A frame of a stack: a text between two sizes (points), or what has its extent already.

    `cap` is the largest scale at which the text's own words and lines are as they should be.
    """

    frame: Frame
    measurer: Measurer | None = None
    most: float = 0.0
    least: float = 0.0
    cap: float = 1.0

    @property
    def label(self) -> bool:
        """Tell whether it is a text on a ground of its own, as wide as its words."""
        return isinstance(self.frame, TextFrame) and self.frame.fill is not None

    @property
    def fills(self) -> bool:
        """Tell whether it takes all the breadth of its stack."""
        return self.measurer is not None and not self.label

    def capped(self, cap: float) -> "Part":
        """Return the part bounded to a scale."""
        return replace(self, cap=cap)

    def between(self, least: float, most: float) -> "Part":
        """Return the text between two other sizes."""
        return replace(self, least=least, most=most)

    def in_one_line(self) -> "Part | None":
        """Return a label that may take several lines as one that may not; None for others."""
        frame = self.frame
        if not isinstance(frame, TextFrame) or self.measurer is None or not self.label:
            return None
        single = frame.model_copy(update={"most_lines": 1})
        return replace(self, frame=single, measurer=replace(self.measurer, frame=single))

    def size(self, t: float) -> float:
        """Return the text's size in points at a scale."""
        return self.least + min(t, self.cap) * (self.most - self.least)

    def extent(self, width: float, t: float) -> Extent:
        """Return the room it needs where `width` points are free."""
        if self.measurer is None:
            return Extent(mm(self.frame.box.width), mm(self.frame.box.height), True)
        sides = self._sides()
        most = min(width, mm(self.frame.box.width))
        found = self.measurer.measure(most - sides, self.size(t))
        return replace(found, width=found.width + sides)

    def calmed(self, width: float, t: float) -> "Part":
        """Return a title that leaves a stub of a line at a scale, bound to a size without any.

        It stays as it is where it would have to become much smaller than it is.
        """
        if not self._stubbed(width, self.size(t)):
            return self
        sizes = (self.size(t) * share for share in _CALMER)
        calm = (one for one in sizes if one >= self.least and not self._stubbed(width, one))
        size = next(calm, None)
        return self if size is None else self.capped((size - self.least) / (self.most - self.least))

    def _stubbed(self, width: float, size: float) -> bool:
        frame = self.frame
        if self.measurer is None or self.label or not isinstance(frame, TextFrame):
            return False
        if frame.columns > 1 or (frame.most_lines or 1) == 1:
            return False
        lines = self.measurer.line_widths(min(width, mm(frame.box.width)), size)
        widest = max(lines, default=0.0)
        return any(line < _STUB * widest for line in lines[:-1]) or (
            len(lines) > 1 and lines[-1] < _LAST_STUB * widest
        )

    def placed(self, box: Box, t: float, level: bool = False) -> Frame:
        """Return the frame in its box, its text at the size of a scale.

        What stands `level` with others, and a label in its ground, has its text in the middle.
        """
        changed: dict[str, object] = {"box": box}
        if isinstance(self.frame, TextFrame):
            changed["size"] = self.size(t)
            changed["least_size"] = min(self.least, self.size(t))
            if self.label or level:
                changed["vertical"] = "middle"
        return self.frame.model_copy(update=changed)

    def _sides(self) -> float:
        frame = self.frame
        if not isinstance(frame, TextFrame) or frame.fill is None or frame.align != "center":
            return 0.0
        return 2 * _SIDES * mm(frame.inset)


def measure_down(parts: list[Part], width: float, t: float) -> Extents:
    """Return the extents of parts below each other in a column of a width, in points."""
    return tuple(part.extent(width, t) for part in parts)


def measure_across(parts: list[Part], width: float, t: float) -> Extents:
    """Return the extents of parts beside each other in a width, gaps taken off, in points.

    Labels and all texts but the first stand in one line; the first has what they leave.
    """
    flexible = next((n for n, part in enumerate(parts) if part.fills), None)
    found = [
        part.extent(width, t) if n != flexible else Extent(0.0, 0.0, True)
        for n, part in enumerate(parts)
    ]
    if flexible is not None:
        rest = width - sum(one.width for one in found)
        found[flexible] = parts[flexible].extent(max(rest, _NOTHING), t)
    return tuple(found)
