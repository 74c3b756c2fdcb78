"""Text frames and chains: the text poured, made to fit, aligned, and drawn on its ground."""

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
    columns = tuple(c for n, f in enumerate(frames) for c in _columns(desk, f, n))
    setting = _setting(frames[0].frame, copy)
    flow, scale = _fit(desk, columns, setting, copy)
    flow = _align_vertically(flow, columns, frames)
    notes = note_text(desk, SetCopy(copy, frames, flow, setting, scale))
    return tuple(
        Laid((_group(desk, frame, number, flow, columns, copy),), notes if number == 0 else Notes())
        for number, frame in enumerate(frames)
    )


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


def _setting(frame: TextFrame, copy: Copy) -> Setting:
    slot = copy.slot.slot if copy.slot else None
    style = copy.content.style if slot and slot.open_to("style") else None
    others = {str(kind): id for kind, id in slot.block_styles.items()} if slot else {}
    return Setting(style or frame.style, others, frame.align, keep_leading=frame.on_grid)


def _fit(
    desk: Desk, columns: tuple[Column, ...], setting: Setting, copy: Copy
) -> tuple[Flow, float]:
    """Pour the text at the size asked for; where the slot allows it, smaller until it fits."""
    base = desk.styles.find(setting.base)
    size = copy.content.size or base.text.size
    start = size / base.text.size

    def pour(scale: float) -> Flow:
        return _pour(desk, columns, replace(setting, scale=scale), copy)

    flow = pour(start)
    if flow.fits or copy.slot is None or not copy.slot.slot.fit:
        return flow, start
    scale = find_scale(start, base.least_scale(), size, lambda s: pour(s).fits)
    return pour(scale), scale


def _pour(desk: Desk, columns: tuple[Column, ...], setting: Setting, copy: Copy) -> Flow:
    markup = copy.slot.slot.markup if copy.slot else "inline"
    blocks = prepare_blocks(desk.workshop.markup.read(copy.text, markup), setting, desk.styles)

    def set_block(block: Prepared, widths: Widths) -> Paragraph:
        cache = desk.workshop.paragraphs(desk.resources, block.styled.fallbacks)
        return cache.break_paragraph(block.spans, block.styled.paragraph, widths, block.marker)

    return pour_blocks(blocks, columns, set_block, desk.face)


def _align_vertically(
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
                replace(line, baseline=line.baseline + shifts[columns[line.column].frame])
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


def _group(
    desk: Desk,
    placed: PlacedFrame,
    number: int,
    flow: Flow,
    columns: tuple[Column, ...],
    copy: Copy,
) -> Group:
    frame, rect = placed.frame, placed.rect
    outline = outline_rounded(rect, mm(frame.radius))
    ground: tuple[Path, ...] = draw_ground(desk.brand, outline, rect, frame.fill, frame.line)
    under: tuple[Item, ...] = (Group(ground, role=Role.ARTIFACT),) if ground else ()
    text = draw_frame_text(flow.poured, columns, number, desk.face)
    return Group(
        (*under, *text),
        source=copy.slot.address if copy.slot else "",
        frame=frame.id,
        box=rect,
        role=Role.ARTIFACT if frame.artifact else None,
        language=desk.document.language,
    )
