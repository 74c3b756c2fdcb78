"""Poured text turned into scene items: glyph runs in groups that say what they are."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from brochure_studio.layout.flow import Column, Poured, SetLine
from brochure_studio.scene.items import GlyphRun, Group, Item, Path, Role, outline_rect
from brochure_studio.typeset.face import Face
from brochure_studio.typeset.runs import Run
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect

Faces = Callable[[FontKey], Face]


def draw_frame_text(
    poured: Iterable[Poured], columns: tuple[Column, ...], frame: int, faces: Faces
) -> tuple[Item, ...]:
    """Return the items of the text that stands in one frame of a chain, in reading order.

    List items that follow each other are one list.
    """
    here = [piece for piece in poured if any(in_frame(t, columns, frame) for t in piece.lines)]
    items: list[Item] = []
    for is_list, pieces in groupby(here, key=lambda piece: piece.block.kind == "item"):
        groups = tuple(draw_piece(piece, columns, frame, faces) for piece in pieces)
        items += [Group(groups, role=Role.LIST)] if is_list else groups
    return tuple(items)


def in_frame(line: SetLine, columns: tuple[Column, ...], frame: int) -> bool:
    """Tell whether a line stands in a frame of a chain."""
    return columns[line.column].frame == frame


def draw_piece(piece: Poured, columns: tuple[Column, ...], frame: int, faces: Faces) -> Group:
    """Return the part of a paragraph that stands in one frame of a chain."""
    lines = [line for line in piece.lines if in_frame(line, columns, frame)]
    items = [item for line in lines for item in draw_line(line, columns, faces, piece.block.offset)]
    head: tuple[Item, ...] = ()
    if piece.lines[0] in lines:
        head = _draw_head(piece, columns)
    language = piece.block.styled.text.language
    if piece.block.kind != "item":
        role = Role(piece.block.role)
        return Group((*head, *items), role=role, language=language)
    label = (Group(head, role=Role.LABEL),) if head else ()
    body = Group(tuple(items), role=Role.LIST_BODY)
    return Group((*label, body), role=Role.LIST_ITEM, language=language)


def _draw_head(piece: Poured, columns: tuple[Column, ...]) -> tuple[Item, ...]:
    """Return a paragraph's bullet or initial, which hang on its first line."""
    first = piece.lines[0]
    x = columns[first.column].rect.x
    runs = [_glyphs(run, x, first.baseline) for run in piece.paragraph.marker]
    initial = piece.paragraph.drop_cap
    if initial is not None:
        leading = piece.block.styled.paragraph.leading
        down = first.baseline + (initial.lines - 1) * leading
        if len(piece.lines) >= initial.lines:
            down = piece.lines[initial.lines - 1].baseline
        runs += [_glyphs(run, x, down, piece.block.offset) for run in initial.runs]
    return tuple(runs)


def draw_lines(
    lines: tuple[SetLine, ...], columns: tuple[Column, ...], faces: Faces
) -> tuple[Item, ...]:
    """Return the items of lines that are no part of a flow, such as a table's cell."""
    return tuple(item for line in lines for item in draw_line(line, columns, faces, 0))


def draw_line(
    line: SetLine, columns: tuple[Column, ...], faces: Faces, offset: int
) -> Iterator[Item]:
    """Yield the items of one line; its sources count from `offset`."""
    x = columns[line.column].rect.x
    if len(line.line.runs) == 1 and not line.line.leaders:
        run = line.line.runs[0]
        if not run.link and not run.style.underline:
            yield _glyphs(run, x, line.baseline, offset)
            return
    for link, runs in groupby(line.line.runs, key=lambda run: run.link):
        items: list[Item] = []
        for run in runs:
            items.append(_glyphs(run, x, line.baseline, offset))
            if run.style.underline:
                items.append(_underline(run, x, line.baseline, faces))
        if link:
            yield Group(tuple(items), role=Role.LINK, link=link)
        else:
            yield from items
    if line.line.leaders:
        dots = tuple(_glyphs(run, x, line.baseline) for run in line.line.leaders)
        yield Group(dots, role=Role.ARTIFACT)


def _glyphs(run: Run, x: float, baseline: float, offset: int = 0) -> GlyphRun:
    style, (begin, end) = run.style, run.source
    return GlyphRun(
        style.font, style.size, style.color, Point(x + run.x, baseline + run.y),
        run.glyphs, run.xs, run.text, run.clusters, run.advance, run.ys,
        style.language, run.ascent, run.descent, (begin + offset, end + offset),
    )  # fmt: skip


def _underline(run: Run, x: float, baseline: float, faces: Faces) -> Group:
    face, size = faces(run.style.font), run.style.size
    thick = max(face.underline_thickness * size, 0.25)
    middle = baseline + face.underline_position * size
    bar = Rect(x + run.x, middle - thick / 2, run.advance, thick)
    return Group((Path(outline_rect(bar), run.style.color),), role=Role.ARTIFACT)
