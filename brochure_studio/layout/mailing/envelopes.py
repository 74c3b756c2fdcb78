"""Addresses printed on envelopes, with the sender and its mark."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from brochure_studio.layout.drawings import fit_box, place_drawing
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.mailing.address_block import (
    Block,
    BlockFault,
    BlockStyle,
    set_block,
    set_closer,
)
from brochure_studio.layout.mailing.labels import Addressed, Refused
from brochure_studio.layout.mailing.stock import put_blocks
from brochure_studio.layout.marks import set_run
from brochure_studio.layout.resources import Drawing
from brochure_studio.model.frames import Box
from brochure_studio.model.letters.mailing import EnvelopeRow
from brochure_studio.scene.items import Group, Item, Path, Role, Stroke, outline_rect
from brochure_studio.values.geometry import Point, Rect, Size
from brochure_studio.values.length import mm

# The mark takes so much of the sender's height, and at most so much of its width.
_MARK_HIGH, _MARK_WIDE = 0.45, 0.6
_GAP = mm(3)
# The letters of the mark of postage as a share of its lines, and its frame in points.
_PAID_SIZE, _PAID_LINE = 0.85, 0.75


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends: the lines, how they are set, and the mark with its words."""

    lines: tuple[str, ...]
    style: BlockStyle
    mark: Drawing | None = None
    mark_alt: str = ""


def compose_envelopes(
    addresses: Iterable[Addressed], format: EnvelopeRow, style: BlockStyle
) -> Iterator[FilledLetter | Refused]:
    """Yield an envelope for each address, and each address that does not fit where it is printed.

    A ValueError for an envelope that no address is printed on.
    """
    if format.address is None:
        raise ValueError("no address is printed on this envelope")
    box = _rect(format.address)
    sized = replace(style, size=format.size, least=format.least_size)
    for one in addresses:
        block = set_closer(one.wordings, box, sized)
        yield put_blocks((block,)) if isinstance(block, Block) else Refused(one.row, block)


def envelope_size(format: EnvelopeRow) -> Size:
    """Return an envelope's size in points."""
    return Size(mm(format.width), mm(format.height))


def set_sender(sender: Sender, format: EnvelopeRow) -> tuple[Item, ...] | BlockFault:
    """Return mark and lines of the sender at their place on an envelope, or what is wrong."""
    if format.sender is None:
        return ()
    box, items = _rect(format.sender), list[Item]()
    top = box.y
    if sender.mark is not None:
        room = Rect(box.x, box.y, box.width * _MARK_WIDE, box.height * _MARK_HIGH)
        placed = place_drawing(sender.mark, room, "fit", (0, 0))
        items.append(Group((placed,), role=Role.FIGURE, alt=sender.mark_alt))
        top = fit_box(sender.mark, room, (0, 0)).bottom + _GAP
    if sender.lines:
        below = Rect(box.x, top, box.width, box.bottom - top)
        block = set_block(sender.lines, below, sender.style)
        if not isinstance(block, Group):
            return block
        items.append(block)
    return tuple(items)


def set_paid(words: tuple[str, ...], format: EnvelopeRow, style: BlockStyle) -> tuple[Item, ...]:
    """Return the mark of postage that is paid in bulk, lines in a frame; none without a place."""
    if format.postage is None:
        return ()
    box, face = _rect(format.postage), style.faces[0]
    pitch = box.height / (len(words) + 1)
    size = pitch * _PAID_SIZE
    runs = []
    for number, line in enumerate(words, 1):
        width = face.shape(line).advance * size
        # Capitals stand evenly between the frame's edges.
        at = Point(box.center.x - width / 2, box.y + number * pitch + face.cap_height * size / 2)
        runs.append(set_run(face, line, size, at, style.color))
    frame = Path(outline_rect(box), stroke=Stroke(style.color, _PAID_LINE))
    return (Group((frame,), role=Role.ARTIFACT), Group(tuple(runs), role=Role.P, box=box))


def _rect(box: Box) -> Rect:
    return Rect(mm(box.x), mm(box.y), mm(box.width), mm(box.height))
