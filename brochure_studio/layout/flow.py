"""Paragraphs poured into columns: baselines, grid, widows, orphans, headings kept with text."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from brochure_studio.layout.blocks import Prepared
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.runs import Line, Paragraph
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect

# A line may stand out of its column by this much (points) before it counts as overset.
_SLACK = 0.05
# A leading in points and a grid in millimetres with three decimals are meant as the same; what is
# this share of a step beyond a grid line still belongs to that line.
_ON_LINE = 0.005


@dataclass(frozen=True, slots=True)
class Grid:
    """A baseline grid: the y of its first line and the step, in points."""

    start: float
    step: float

    def snap(self, y: float) -> float:
        """Return the first grid line at or below a y."""
        return self.start + math.ceil((y - self.start) / self.step - _ON_LINE) * self.step


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a text frame; `frame` is the frame's place in its chain."""

    frame: int
    rect: Rect
    grid: Grid | None = None


class SetLine(NamedTuple):
    """A line at its place: its column's index, and its baseline's y."""

    column: int
    baseline: float
    line: Line


@dataclass(frozen=True, slots=True)
class Poured:
    """A paragraph with its lines at their places; `number` is its block's index."""

    number: int
    block: Prepared
    paragraph: Paragraph
    lines: tuple[SetLine, ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """Poured text: what stands where, and the lines that found no place."""

    poured: tuple[Poured, ...]
    over: tuple[Line, ...]

    @property
    def fits(self) -> bool:
        """Tell whether all of the text found a place."""
        return not self.over


# The measure of each line in points; the last one repeats.
Widths = tuple[float, ...]
Setter = Callable[[Prepared, Widths], Paragraph]


class _Pen:
    """Where the next line goes; local to one pouring."""

    def __init__(self, columns: tuple[Column, ...], faces: Callable[[FontKey], Face]) -> None:
        self.columns = columns
        self.faces = faces
        self.at = 0
        self.last: float | None = None  # baseline of the last line in this column
        self.gap = 0.0  # space after the last paragraph

    @property
    def full(self) -> bool:
        return self.at >= len(self.columns)

    @property
    def width(self) -> float:
        return self.columns[min(self.at, len(self.columns) - 1)].rect.width

    def next_column(self) -> None:
        self.at, self.last, self.gap = self.at + 1, None, 0.0

    def baselines(self, block: Prepared, lines: tuple[Line, ...], first: bool) -> list[float]:
        """Return the baselines of as many of the lines as fit in this column."""
        column, found = self.columns[self.at], list[float]()
        y, style = self.last, block.styled.paragraph
        for number, line in enumerate(lines):
            if y is None:
                cap = self.faces(block.styled.text.font).cap_height * block.styled.text.size
                y = column.rect.y + cap
            else:
                gap = self.gap + style.space_before if number == 0 and first else 0.0
                y += gap + style.leading
            y = column.grid.snap(y) if column.grid else y
            if y + line.descent > column.rect.bottom + _SLACK:
                break
            found.append(y)
        return found


def pour_blocks(
    blocks: tuple[Prepared, ...],
    columns: tuple[Column, ...],
    set_block: Setter,
    faces: Callable[[FontKey], Face],
) -> Flow:
    """Pour blocks into columns one after the other.

    A heading goes with the first lines of what follows it; a paragraph leaves at least `orphans`
    lines behind and takes at least `widows` along; what finds no column is returned as over.
    """
    pen, poured, over = _Pen(columns, faces), list[Poured](), list[Line]()
    for number, block in enumerate(blocks):
        if over:
            over.extend(set_block(block, (pen.width,)).lines)
            continue
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        piece, rest = _pour(number, block, following, pen, set_block)
        poured.append(piece)
        over.extend(rest)
    return Flow(tuple(poured), tuple(over))


def _pour(
    number: int, block: Prepared, following: Prepared | None, pen: _Pen, set_block: Setter
) -> tuple[Poured, tuple[Line, ...]]:
    paragraph = _set(block, pen, (), set_block)
    taken: list[SetLine] = []
    marks: list[tuple[int, float]] = []  # (lines set so far, width) of the columns left behind
    while not pen.full:
        left = paragraph.lines[len(taken) :]
        ys = pen.baselines(block, left, first=not taken)
        count = _count(block, paragraph, len(taken), len(left), len(ys), pen)
        if count == len(left) and _stranded(block, following, ys, pen, set_block):
            count = 0
        taken += [
            SetLine(pen.at, y, line) for y, line in zip(ys[:count], left[:count], strict=True)
        ]
        if count:
            pen.last = ys[count - 1]
        if count == len(left):
            pen.gap = block.styled.paragraph.space_after
            break
        marks.append((len(taken), pen.width))
        pen.next_column()
        if pen.at < len(pen.columns) and abs(pen.width - marks[-1][1]) > _SLACK:
            paragraph = _set(block, pen, tuple(marks), set_block)
            taken = [
                SetLine(t.column, t.baseline, line)
                for t, line in zip(taken, paragraph.lines, strict=False)
            ]
    return Poured(number, block, paragraph, tuple(taken)), paragraph.lines[len(taken) :]


def _set(
    block: Prepared, pen: _Pen, marks: tuple[tuple[int, float], ...], set_block: Setter
) -> Paragraph:
    """Set a block for the columns it runs through: `marks` tells how many lines each took."""
    widths: list[float] = []
    for until, wide in marks:
        widths += [wide] * (until - len(widths))
    return set_block(block, (*widths, pen.width))


def _count(
    block: Prepared, paragraph: Paragraph, before: int, left: int, fit: int, pen: _Pen
) -> int:
    """Return how many of the lines left to take here, by the rule of widows and orphans."""
    if fit >= left:
        return left
    style = block.styled.paragraph
    if pen.at == len(pen.columns) - 1:
        return fit  # the last column: what stands over is overset, whatever the rule
    count = min(fit, max(left - style.widows, 0))
    initial = paragraph.drop_cap.lines if paragraph.drop_cap else 0
    orphans = max(style.orphans, initial) if before == 0 else 1
    if count < orphans and pen.last is not None:
        return 0
    return count or fit


def _stranded(
    block: Prepared,
    following: Prepared | None,
    ys: list[float],
    pen: _Pen,
    set_block: Setter,
) -> bool:
    """Tell whether a heading would stand alone at the foot of a column that has text above it."""
    style = block.styled.paragraph
    if not style.keep_with_next or following is None or not ys or pen.last is None:
        return False
    if pen.at == len(pen.columns) - 1:
        return False
    paragraph = set_block(following, (pen.width,))
    trial = _Pen(pen.columns, pen.faces)
    trial.at, trial.last, trial.gap = pen.at, ys[-1], style.space_after
    fit, all_lines = (
        len(trial.baselines(following, paragraph.lines, first=True)),
        len(paragraph.lines),
    )
    return all_lines > 0 and _count(following, paragraph, 0, all_lines, fit, trial) == 0
