"""The graphics state while a content stream is followed (ISO 32000-1, 8.4 and 9.3)."""

import math
from dataclasses import dataclass, field, replace

from brochure_studio.readback.colors import BLACK
from brochure_studio.readback.finished import Paint
from brochure_studio.readback.fonts import FontReader
from brochure_studio.values.geometry import IDENTITY, Transform


@dataclass(slots=True)
class Graphics:
    """All that `q` keeps and `Q` brings back."""

    at: Transform = IDENTITY
    fill: Paint = BLACK
    stroke: Paint = BLACK
    fill_overprint: bool = False
    stroke_overprint: bool = False
    line_width: float = 1.0
    font: FontReader | None = None
    size: float = 0.0
    char_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0

    def copy(self) -> "Graphics":
        """Return the state to keep."""
        return replace(self)


@dataclass(slots=True)
class TextPlace:
    """The text matrix and the line matrix of a text object."""

    matrix: Transform = IDENTITY
    line: Transform = IDENTITY

    def set(self, matrix: Transform) -> None:
        """Set both matrices."""
        self.matrix = self.line = matrix

    def move_line(self, x: float, y: float) -> None:
        """Go to the next line's start."""
        self.set(Transform(e=x, f=y).then(self.line))

    def advance(self, x: float) -> None:
        """Move along the line, in unscaled text space."""
        self.matrix = Transform(e=x).then(self.matrix)


@dataclass(slots=True)
class Marks:
    """The marked content that is open: texts that replace glyphs, and if it is tagged."""

    open: list[tuple[str | None, bool]] = field(default_factory=list)

    @property
    def tagged(self) -> bool:
        """Tell whether something around is tagged or an artifact."""
        return any(tagged for _, tagged in self.open)

    @property
    def replaced(self) -> bool:
        """Tell whether a text stands for the glyphs shown."""
        return any(text is not None for text, _ in self.open)


def scale_of(at: Transform) -> float:
    """Return by how much a transform enlarges lengths, as a mean of both directions."""
    return math.sqrt(abs(at.a * at.d - at.b * at.c))
