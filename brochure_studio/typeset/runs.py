"""What goes into a paragraph and what comes out: spans of text, lines of glyph runs."""

from dataclasses import dataclass
from typing import NamedTuple

from brochure_studio.typeset.style import TextStyle
from brochure_studio.values.font import FontKey


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one style.

    `source` is the index of its first character in the text it was taken from, so that a caret
    can be found again; `link` is an address or empty.
    """

    text: str
    style: TextStyle
    link: str = ""
    source: int = 0


class Run(NamedTuple):
    """Placed glyphs of one face, size and color, ready to become a scene's GlyphRun.

    `style.font` and `style.size` are what is really drawn: those of a fallback face, of scaled
    small capitals or of a drop cap where it came to that. `x` is the distance of the run's origin
    from the column's left edge, `y` from the baseline (down; negative where the text is raised).
    `xs` and `ys` are offsets from that origin, `ys` empty when all are 0. `text` holds every
    character of the source, those without a glyph too (zero-width ones, a missing one), in capitals
    where the style draws them so; `clusters[i]` is the index in it of glyph i's first character. A
    hyphen that the breaking put in stands in `text` as U+00AD. `source` is the half-open range of
    source characters.
    """

    style: TextStyle
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    text: str
    clusters: tuple[int, ...]
    advance: float
    x: float
    y: float = 0.0
    link: str = ""
    source: tuple[int, int] = (0, 0)
    ascent: float = 0.0
    descent: float = 0.0


class Line(NamedTuple):
    """One set line; lengths in points.

    `indent` is where its text starts, from the column's left edge, `width` how wide it is set.
    `break_char` is what the line's end swallowed: spaces, a newline or nothing; with it the runs'
    texts give back the input. `leaders` are drawn between runs and are no text of the document.
    `overrun` is by how much the line is wider than its measure, 0 nearly always.
    """

    runs: tuple[Run, ...]
    width: float
    ascent: float
    descent: float
    indent: float
    source: tuple[int, int]
    hyphenated: bool = False
    last: bool = False
    break_char: str = ""
    leaders: tuple[Run, ...] = ()
    overrun: float = 0.0

    def as_last(self) -> "Line":
        """Return the line as the last one of its paragraph."""
        return self._replace(last=True)


@dataclass(frozen=True, slots=True)
class DropCap:
    """An initial over several lines: its runs stand on the baseline of line number `lines`.

    `width` is what the lines beside it give up, the gap included.
    """

    runs: tuple[Run, ...]
    lines: int
    width: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A set paragraph: its lines, the characters that no font has, its initial and its marker.

    The marker's runs (a bullet, a number) stand on the first line's baseline.
    """

    lines: tuple[Line, ...]
    missing: tuple[tuple[str, FontKey], ...] = ()
    drop_cap: DropCap | None = None
    marker: tuple[Run, ...] = ()

    @property
    def is_wide(self) -> bool:
        """Tell whether any of its lines is wider than its measure."""
        return any(line.overrun for line in self.lines)
