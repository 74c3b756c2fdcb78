"""The four kinds of item a page is made of; points, y down from the trim's top left corner."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from brochure_studio.values.color import Color
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect, Transform


@dataclass(frozen=True, slots=True)
class Outline:
    """A path: one letter an operator, its coordinates in order.

    `M` and `L` take x y, `C` takes x1 y1 x2 y2 x y (a cubic curve), `Z` closes and takes none.
    """

    ops: str
    coords: tuple[float, ...]

    def segments(self) -> Iterator[tuple[str, tuple[float, ...]]]:
        """Yield each operator with its coordinates."""
        at = 0
        for op in self.ops:
            count = {"M": 2, "L": 2, "C": 6, "Z": 0}[op]
            yield op, self.coords[at : at + count]
            at += count

    def bounds(self) -> Rect:
        """Return the rectangle around all points, control points included."""
        if not self.coords:
            return Rect(0, 0, 0, 0)
        xs, ys = self.coords[0::2], self.coords[1::2]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def outline_rect(rect: Rect) -> Outline:
    """Return the path of a rectangle."""
    x, y, r, b = rect.x, rect.y, rect.right, rect.bottom
    return Outline("MLLLZ", (x, y, r, y, r, b, x, b))


@dataclass(frozen=True, slots=True)
class Gradient:
    """A linear gradient from `start` to `end`; each stop is an offset 0 to 1 and its color."""

    start: Point
    end: Point
    stops: tuple[tuple[float, Color], ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line along a path: color, width in points, dash lengths, and whether its ends are round."""

    color: Color
    width: float
    dash: tuple[float, ...] = ()
    round: bool = False


@dataclass(frozen=True, slots=True)
class Path:
    """A filled or stroked path."""

    outline: Outline
    fill: Color | Gradient | None = None
    stroke: Stroke | None = None
    even_odd: bool = False


class GlyphRun(NamedTuple):
    """Placed glyphs of one face, size and color.

    `origin` is on the baseline; `xs` (and `ys`, empty when all are 0) are offsets of each glyph
    from it, y down. `clusters[i]` is the index in `text` of the first character of glyph i's
    cluster (HarfBuzz, monotone characters). The hyphen of a broken word stands in `text` as U+00AD,
    so that the text read back is the text typed. `advance` is the width from the first glyph's
    origin to the end of the last glyph. `source` is the half-open range of characters of the slot's
    text that the run shows.
    """

    font: FontKey
    size: float
    color: Color
    origin: Point
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    text: str
    clusters: tuple[int, ...]
    advance: float
    ys: tuple[float, ...] = ()
    language: str = ""
    # Small ascent and descent of the face at this size, for boxes around the run.
    ascent: float = 0.0
    descent: float = 0.0
    source: tuple[int, int] = (0, 0)

    def bounds(self) -> Rect:
        """Return the box from ascender to descender over the run's advance."""
        top = self.origin.y - self.ascent
        return Rect(self.origin.x, top, self.advance, self.ascent + self.descent)


@dataclass(frozen=True, slots=True)
class Picture:
    """A pixel picture: `key` names it at the picture source, `placed` is where all of it lies.

    `window` is the part that shows (inside `placed` unless the picture does not fill its frame);
    `pixels` is its size in pixels after orientation.
    """

    key: str
    placed: Rect
    window: Rect
    pixels: tuple[int, int]

    @property
    def ppi(self) -> float:
        """Return the effective resolution in pixels an inch, the lower of both directions."""
        across = self.pixels[0] * 72 / self.placed.width
        down = self.pixels[1] * 72 / self.placed.height
        return min(across, down)


class Role(Enum):
    """What a group is to a reader, in the standard structure types of PDF (ISO 32000-1, 14.8.4)."""

    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    P = "P"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    TABLE = "Table"
    TABLE_ROW = "TR"
    TABLE_HEADER = "TH"
    TABLE_CELL = "TD"
    FIGURE = "Figure"
    CAPTION = "Caption"
    LINK = "Link"
    SECTION = "Sect"
    ARTIFACT = "Artifact"


@dataclass(frozen=True, slots=True)
class Group:
    """Items that belong together, with what they are, where they come from and how they are drawn.

    `source` is the address of the slot it comes from; `frame` the template's frame, for hit tests;
    `box` the frame's rectangle in the group's own coordinates. `clip`, then `opacity` (0 to 1),
    apply to the group as one. Of letters that are made together many have what `recurs`, so that
    a file may hold it once.
    """

    items: "tuple[Item, ...]"
    source: str = ""
    frame: str = ""
    box: Rect | None = None
    role: Role | None = None
    language: str = ""
    alt: str = ""
    link: str = ""
    scope: str = ""
    clip: Outline | None = None
    opacity: float = 1.0
    multiply: bool = False
    transform: Transform | None = None
    recurs: bool = False


Item = Path | GlyphRun | Picture | Group
