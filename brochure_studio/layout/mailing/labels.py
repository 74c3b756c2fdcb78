"""Addresses on A4 sheets of labels, from any place of the first sheet on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from brochure_studio.layout.mailing.address_block import BlockFault, BlockStyle, set_block
from brochure_studio.layout.outlines import outline_rounded
from brochure_studio.model.mailing import A4, LabelRow
from brochure_studio.scene.items import Group, Item, Path, Role, Stroke
from brochure_studio.scene.page import Page
from brochure_studio.values.color import Cmyk, Color, Rgb
from brochure_studio.values.geometry import Insets, Rect, Size
from brochure_studio.values.length import mm

SHEET = Size(mm(A4[0]), mm(A4[1]))
# Office printers leave so much at the edges of a sheet.
_UNPRINTED = mm(5)
_EDGE = Stroke(Color(Cmyk(0, 0, 0, 0.35), Rgb.from_hex("#B0B0B0")), 0.25)


@dataclass(frozen=True, slots=True)
class Addressed:
    """An address: the row of the list, and its lines."""

    row: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """An address that was not set, by the row of the list, and why."""

    row: int
    fault: BlockFault


def label_box(format: LabelRow, place: int) -> Rect:
    """Return where a label lies on its sheet, in points; places count from 0, across then down."""
    down, across = divmod(place, format.columns)
    x = format.first[0] + across * format.pitch[0]
    y = format.first[1] + down * format.pitch[1]
    return Rect(mm(x), mm(y), mm(format.label[0]), mm(format.label[1]))


def text_box(format: LabelRow, place: int) -> Rect:
    """Return where text may stand on a label: inside its margin, and where printers print."""
    inner = label_box(format, place).inset(Insets.even(mm(format.margin)))
    printed = Rect(0, 0, SHEET.width, SHEET.height).grow(-_UNPRINTED)
    return inner.overlap(printed) or Rect(inner.x, inner.y, 0, 0)


def label_style(format: LabelRow, style: BlockStyle) -> BlockStyle:
    """Return the style of addresses in the sizes of a sheet of labels."""
    return replace(style, size=format.size, least=format.least_size)


def compose_labels(
    addresses: Iterable[Addressed],
    format: LabelRow,
    style: BlockStyle,
    start: int = 1,
    with_edges: bool = False,
) -> Iterator[Page | Refused]:
    """Yield sheets of labels as they are full, and each address that cannot stand on a label.

    `start` is the first free label of the first sheet, from 1; a refused address leaves no gap.
    `with_edges` draws where the labels are, for a proof.
    """
    sized, place, number = label_style(format, style), start - 1, 1
    held: list[Item] = []
    boxes = [text_box(format, at) for at in range(format.each)]
    for one in addresses:
        block = set_block(one.lines, boxes[place], sized, middle=True)
        if not isinstance(block, Group):
            yield Refused(one.row, block)
            continue
        held.append(block)
        place += 1
        if place == format.each:
            yield _sheet(format, number, held, with_edges)
            held, place, number = [], 0, number + 1
    if held:
        yield _sheet(format, number, held, with_edges)


def _sheet(format: LabelRow, number: int, held: Sequence[Item], with_edges: bool) -> Page:
    edges = (_edges(format),) if with_edges else ()
    safe = Rect(0, 0, SHEET.width, SHEET.height)
    items = (*edges, *held)
    return Page(f"sheet-{number}", str(number), SHEET, 0, 0, safe, items)


def _edges(format: LabelRow) -> Group:
    radius = mm(format.corner)
    paths = (
        Path(outline_rounded(label_box(format, place), radius), stroke=_EDGE)
        for place in range(format.each)
    )
    return Group(tuple(paths), role=Role.ARTIFACT)
