"""Text frames and chains: the slot's text poured, made to fit, and what did not fit noted."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from brochure_studio.layout.blocks import Prepared, Setting, prepare_blocks
from brochure_studio.layout.copyfit import find_scale
from brochure_studio.layout.desk import Desk, Laid, Spot
from brochure_studio.layout.flow import Column, Flow, Grid, Poured, SetLine, Widths, pour_blocks
from brochure_studio.layout.outlines import draw_ground, outline_rounded
from brochure_studio.layout.text_items import draw_frame_text
from brochure_studio.model.document import Content
from brochure_studio.model.frames import TextFrame
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.scene.items import Group, Item, Path, Role
from brochure_studio.scene.notes import Copyfit, MissingGlyph, Notes, Overset, SlotUse, WideLine
from brochure_studio.typeset.runs import Line, Paragraph
from brochure_studio.values.geometry import Insets, Rect
from brochure_studio.values.length import mm

# Points by which a line may be wider than its column before anybody sees it.
_SEEN = 0.5


@dataclass(frozen=True, slots=True)
class PlacedFrame:
    """A text frame on its page."""

    spot: Spot
    frame: TextFrame

    @property
    def rect(self) -> Rect:
        """Return the frame's rectangle on the page in points."""
        return self.spot.rect(self.frame)


@dataclass(frozen=True, slots=True)
class Copy:
    """The text of a frame or chain, and its slot (None: the text is the template's own)."""

    text: str
    slot: PlacedSlot | None = None
    content: Content = Content()


def lay_text(desk: Desk, frames: tuple[PlacedFrame, ...], copy: Copy) -> tuple[Laid, ...]:
    """Lay a text through the frames of a chain (or a single frame); one Laid a frame, in order."""
    columns = tuple(c for n, f in enumerate(frames) for c in _columns(desk, f, n))
    setting = _setting(frames[0].frame, copy)
    flow, scale = _fit(desk, columns, setting, copy)
    flow = _align_vertically(flow, columns, frames)
    notes = _notes(desk, frames, flow, copy, (setting, scale))
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


def _notes(
    desk: Desk,
    frames: tuple[PlacedFrame, ...],
    flow: Flow,
    copy: Copy,
    fitted: tuple[Setting, float],
) -> Notes:
    address = copy.slot.address if copy.slot else frames[0].frame.id
    page, last = frames[0].spot.number, frames[-1].spot.number
    over = (Overset(address, last, len(flow.over), _words(flow.over)),) if flow.over else ()
    return Notes(
        overset=over,
        copyfit=_copyfit(desk, address, page, copy, fitted),
        wide=tuple(_wide(flow.poured, address, page)),
        missing_glyphs=tuple(_missing(flow.poured, address, page)),
        slots=_uses(desk, frames, flow, copy, fitted[0]),
    )


def _copyfit(
    desk: Desk, address: str, page: int, copy: Copy, fitted: tuple[Setting, float]
) -> tuple[Copyfit, ...]:
    setting, scale = fitted
    size = desk.styles.find(setting.base).text.size
    asked = copy.content.size or size
    if scale * size >= asked - 1e-6:
        return ()
    return (Copyfit(address, page, asked, scale * size),)


def _missing(poured: Iterable[Poured], address: str, page: int) -> list[MissingGlyph]:
    found = {pair: None for piece in poured for pair in piece.paragraph.missing}
    return [MissingGlyph(address, page, char, font) for char, font in found]


def _wide(poured: Iterable[Poured], address: str, page: int) -> list[WideLine]:
    lines = [placed.line for piece in poured for placed in piece.lines]
    return [
        WideLine(address, page, line.overrun, _words((line,)))
        for line in lines
        if line.overrun > _SEEN
    ]


def _words(lines: Iterable[Line]) -> str:
    text = " ".join("".join(run.text for run in line.runs) for line in lines)
    # A word broken at the end of a line ends there in a soft hyphen.
    return " ".join(text.replace("\u00ad ", "").replace("\u00ad", "").split())


def _uses(
    desk: Desk,
    frames: tuple[PlacedFrame, ...],
    flow: Flow,
    copy: Copy,
    setting: Setting,
) -> tuple[SlotUse, ...]:
    if copy.slot is None:
        return ()
    leading = desk.styles.find(setting.base).paragraph.leading
    lines: list[SetLine] = [line for piece in flow.poured for line in piece.lines]
    room = sum(int(f.rect.height / leading) * f.frame.columns for f in frames)
    total = len(lines) + len(flow.over)
    return tuple(SlotUse(copy.slot.address, f.spot.number, f.rect, total, room) for f in frames)
