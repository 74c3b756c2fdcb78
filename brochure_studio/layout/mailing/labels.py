"""Addresses on A4 sheets of labels, from any place of the first sheet on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.mailing.address_block import (
    Block,
    BlockFault,
    BlockStyle,
    set_closer,
)
from brochure_studio.layout.mailing.stock import put_blocks
from brochure_studio.layout.outlines import outline_rounded
from brochure_studio.model.letters.mailing import A4, LabelRow
from brochure_studio.scene.items import Group, Path, Role, Stroke
from brochure_studio.values.color import Cmyk, Color, Rgb
from brochure_studio.values.geometry import Insets, Rect, Size
from brochure_studio.values.length import mm

SHEET = Size(mm(A4[0]), mm(A4[1]))
# Office printers leave so much at the edges of a sheet.
_UNPRINTED = mm(5)
_EDGE = Stroke(Color(Cmyk(0, 0, 0, 0.35), Rgb.from_hex("#B0B0B0")), 0.25)


@dataclass(frozen=True, slots=True)
class Addressed:
    """An address: the row of the list, and its lines, worded in fewer and fewer of them."""

    row: int
    wordings: Iterable[tuple[str, ...]]


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
    addresses: Iterable[Addressed], format: LabelRow, style: BlockStyle, start: int = 1
) -> Iterator[FilledLetter | Refused]:
    """Yield sheets of labels as they are full, and each address that cannot stand on a label.

    `start` is the first free label of the first sheet, from 1; a refused address leaves no gap.
    """
    sized, place = label_style(format, style), start - 1
    held: list[Block] = []
    boxes = [text_box(format, at) for at in range(format.each)]
    for one in addresses:
        block = set_closer(one.wordings, boxes[place], sized, middle=True)
        if not isinstance(block, Block):
            yield Refused(one.row, block)
            continue
        held.append(block)
        place += 1
        if place == format.each:
            yield put_blocks(held)
            held, place = [], 0
    if held:
        yield put_blocks(held)


def label_edges(format: LabelRow) -> Group:
    """Return where the labels of a sheet are, for a proof."""
    radius = mm(format.corner)
    paths = (
        Path(outline_rounded(label_box(format, place), radius), stroke=_EDGE)
        for place in range(format.each)
    )
    return Group(tuple(paths), role=Role.ARTIFACT)
