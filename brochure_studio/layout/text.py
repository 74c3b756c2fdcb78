"""Text frames and chains: the text poured, made to fit, aligned, and drawn on its ground."""

from collections.abc import Callable
from dataclasses import replace

from brochure_studio.layout.blocks import Prepared, Setting, prepare_blocks
from brochure_studio.layout.copy import Copy, PlacedFrame, SetCopy
from brochure_studio.layout.copyfit import find_scale
from brochure_studio.layout.desk import Desk, Laid
from brochure_studio.layout.flow import Column, Flow, Grid, Widths, pour_blocks
from brochure_studio.layout.outlines import draw_ground, outline_rounded
from brochure_studio.layout.text_items import draw_frame_text
from brochure_studio.layout.text_notes import note_text
from brochure_studio.model.frames import TextFrame
from brochure_studio.scene.items import Group, Item, Path, Role
from brochure_studio.scene.notes import Notes
from brochure_studio.typeset.runs import Paragraph
from brochure_studio.values.geometry import Insets, Rect
from brochure_studio.values.length import mm


def lay_text(desk: Desk, frames: tuple[PlacedFrame, ...], copy: Copy) -> tuple[Laid, ...]:
    """Lay a text through the frames of a chain (or a single frame); one Laid a frame, in order."""
    columns = columns_of(desk, frames)
    setting = setting_of(frames[0].frame, copy)

    def pour(scale: float) -> Flow:
        return pour_text(desk, columns, replace(setting, scale=scale), copy)

    flow, scale = fit_text(desk, frames[0].frame, setting, copy, pour)
    flow = align_vertically(flow, columns, frames)
    notes = note_text(desk, SetCopy(copy, frames, flow, setting, scale))
    return tuple(
        Laid(
            (
                text_group(
                    desk, frame, draw_frame_text(flow.poured, columns, number, desk.face), copy
                ),
            ),
            notes if number == 0 else Notes(),
        )
        for number, frame in enumerate(frames)
    )


def columns_of(desk: Desk, frames: tuple[PlacedFrame, ...]) -> tuple[Column, ...]:
    """Return the columns of the frames of a chain, in order."""
    return tuple(c for n, f in enumerate(frames) for c in _columns(desk, f, n))


def _columns(desk: Desk, placed: PlacedFrame, number: int) -> tuple[Column, ...]:
    frame, gutter = placed.frame, mm(placed.frame.gutter)
    inner = placed.rect.inset(Insets.even(mm(frame.inset)))
    width = (inner.width - gutter * (frame.columns - 1)) / frame.columns
    grid = None
    if frame.on_grid:
        grid = Grid(mm(desk.template.baseline_start), mm(desk.template.baseline))
    return tuple(
        Column(number, Rect(inner.x + n * (width + gutter), inner.y, width, inner.height), grid)
        for n in range(frame.columns)
    )


def setting_of(frame: TextFrame, copy: Copy) -> Setting:
    """Return how a frame's text is set, as its slot lets the document choose."""
    slot = copy.slot.slot if copy.slot else None
    style = copy.content.style if slot and slot.open_to("style") else None
    others = {str(kind): id for kind, id in slot.block_styles.items()} if slot else {}
    return Setting(style or frame.style, others, frame.align, keep_leading=frame.on_grid)


def fit_text(
    desk: Desk, frame: TextFrame, setting: Setting, copy: Copy, pour: Callable[[float], Flow]
) -> tuple[Flow, float]:
    """Pour a text at the size asked for; where it may be smaller, at the largest that fits.

    What is poured and returned is a share of the style's own size.
    """
    own, most, least = size_bounds(desk, frame, setting, copy)
    flow = pour(most / own)
    if least >= most or stands(flow, frame):
        return flow, most / own
    scale = find_scale(most / own, least / own, most, lambda s: stands(pour(s), frame))
    return pour(scale), scale


def size_bounds(
    desk: Desk, frame: TextFrame, setting: Setting, copy: Copy
) -> tuple[float, float, float]:
    """Return the size of a frame's style, the size asked for, and the least it may be set in."""
    base = desk.styles.find(setting.base)
    own = base.text.size
    most = copy.content.size or frame.size or own
    if frame.size is not None:
        return own, most, min(frame.least_size or most, most)
    shrinks = copy.slot is not None and copy.slot.slot.fit
    return own, most, own * base.least_scale() if shrinks else most


def stands(flow: Flow, frame: TextFrame) -> bool:
    """Tell whether a poured text has come to stand as its frame wants it.

    Where the frame sets the size, no word may be wider than its column either.
    """
    if frame.size is None:
        return flow.fits
    lines = [placed.line for piece in flow.poured for placed in piece.lines]
    few = frame.most_lines is None or len(lines) + len(flow.over) <= frame.most_lines
    return flow.fits and few and not any(line.overrun for line in lines)


def pour_text(desk: Desk, columns: tuple[Column, ...], setting: Setting, copy: Copy) -> Flow:
    """Pour a text into columns as its setting says."""
    markup = copy.slot.slot.markup if copy.slot else "inline"
    blocks = prepare_blocks(desk.workshop.markup.read(copy.text, markup), setting, desk.styles)

    def set_block(block: Prepared, widths: Widths) -> Paragraph:
        cache = desk.workshop.paragraphs(desk.resources, block.styled.fallbacks)
        return cache.break_paragraph(block.spans, block.styled.paragraph, widths, block.marker)

    return pour_blocks(blocks, columns, set_block, desk.face)


def align_vertically(
    flow: Flow, columns: tuple[Column, ...], frames: tuple[PlacedFrame, ...]
) -> Flow:
    """Move text down in frames that center it or stand it on their foot; never on a grid."""
    shifts = [_shift(flow, columns, n, placed.frame) for n, placed in enumerate(frames)]
    if not any(shifts):
        return flow
    moved = tuple(
        replace(
            piece,
            lines=tuple(
                line._replace(baseline=line.baseline + shifts[columns[line.column].frame])
                for line in piece.lines
            ),
        )
        for piece in flow.poured
    )
    return replace(flow, poured=moved)


def _shift(flow: Flow, columns: tuple[Column, ...], number: int, frame: TextFrame) -> float:
    lines = [t for p in flow.poured for t in p.lines if columns[t.column].frame == number]
    if frame.vertical == "top" or frame.on_grid or not lines:
        return 0.0
    lowest = max(lines, key=lambda line: line.baseline)
    bottom = columns[lowest.column].rect.bottom
    if frame.vertical == "bottom":
        return bottom - lowest.baseline - lowest.line.descent
    # Capitals stand at the top and the last baseline is the foot: that looks centered to the eye.
    return (bottom - lowest.baseline) / 2


def text_group(desk: Desk, placed: PlacedFrame, text: tuple[Item, ...], copy: Copy) -> Group:
    """Return the text that stands in a frame on the frame's own ground."""
    frame, rect = placed.frame, placed.rect
    outline = outline_rounded(rect, mm(frame.radius))
    ground: tuple[Path, ...] = draw_ground(desk.brand, outline, rect, frame.fill, frame.line)
    under: tuple[Item, ...] = (Group(ground, role=Role.ARTIFACT),) if ground else ()
    return Group(
        (*under, *text),
        source=copy.slot.address if copy.slot else "",
        frame=frame.id,
        box=rect,
        role=Role.ARTIFACT if frame.artifact else None,
        language=desk.document.language,
    )
