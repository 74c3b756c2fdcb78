"""Partner strips: marks side by side at one optical height, members of the day first."""

from dataclasses import dataclass, replace
from datetime import date

from brochure_studio.layout.copy import Copy, PlacedFrame
from brochure_studio.layout.desk import Desk, Laid, Spot
from brochure_studio.layout.drawings import draw_logo
from brochure_studio.layout.resources import Drawing, MissingError
from brochure_studio.layout.text import lay_text
from brochure_studio.layout.tokens import find_logo, find_strip
from brochure_studio.model.brand import Logo, PartnerStrip
from brochure_studio.model.frames import Box, PartnersFrame, TextFrame
from brochure_studio.scene.items import Group, Item
from brochure_studio.scene.notes import MarkUse, MissingPicture, Notes
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm


@dataclass(frozen=True, slots=True)
class _Mark:
    id: str
    logo: Logo
    drawing: Drawing
    width: float
    height: float


def lay_partners(desk: Desk, spot: Spot, frame: PartnersFrame) -> Laid:
    """Lay a partner strip of the brand, its label above where the frame has a style for it."""
    strip, rect = find_strip(desk.brand, frame.strip), spot.rect(frame)
    label, room = _label(desk, spot, frame, strip, rect)
    marks, notes = _marks(desk, spot, frame, strip)
    row = _row(frame, strip, marks, room)
    drawn = (draw_logo(desk, m.drawing, m.logo, box, frame.color, (0.5, 0.5)) for m, box in row)
    uses = tuple(MarkUse(frame.id, spot.number, mark.id, box) for mark, box in row)
    group = Group((*label, *drawn), frame=frame.id, box=rect)
    return Laid((group,), replace(notes, marks=uses))


def _label(
    desk: Desk, spot: Spot, frame: PartnersFrame, strip: PartnerStrip, rect: Rect
) -> tuple[tuple[Item, ...], Rect]:
    text = strip.label.say(desk.document.language)
    if frame.style is None or not text:
        return (), rect
    leading = desk.styles.find(frame.style).paragraph.leading
    box = frame.box
    high = min(leading * 1.25 / mm(1), box.height)
    shown = TextFrame(
        id=frame.id,
        kind="text",
        style=frame.style,
        panel=frame.panel,
        box=Box(x=box.x, y=box.y, width=box.width, height=high),
        align="center" if frame.align == "center" else None,
    )
    laid = lay_text(desk, (PlacedFrame(spot, shown),), Copy(text))
    top = mm(high)
    return laid[0].items, Rect(rect.x, rect.y + top, rect.width, rect.height - top)


def _marks(
    desk: Desk, spot: Spot, frame: PartnersFrame, strip: PartnerStrip
) -> tuple[tuple[_Mark, ...], Notes]:
    marks, missing = list[_Mark](), list[MissingPicture]()
    for id in _logo_ids(desk, strip):
        logo = find_logo(desk.brand, id)
        try:
            drawing = desk.resources.drawing(logo.file)
        except MissingError as error:
            missing.append(MissingPicture(frame.id, spot.number, logo.file, error.words))
            continue
        marks.append(_size(id, logo, drawing, mm(strip.height)))
    return tuple(marks), Notes(missing_pictures=tuple(missing))


def _logo_ids(desk: Desk, strip: PartnerStrip) -> tuple[str, ...]:
    # A document without a date stands for what is true from now on.
    day = desk.document.date or date.max
    members = desk.brand.municipalities_on(day) if strip.members else ()
    partners = {partner.id: partner.logo for partner in desk.brand.partners}
    found = [m.logo for m in members] + [partners.get(id, id) for id in strip.partners]
    return tuple(id for id in found if id)


def _size(id: str, logo: Logo, drawing: Drawing, height: float) -> _Mark:
    """Size a mark so that wide marks and tall ones carry the same weight: near equal areas."""
    shape = drawing.box.width / drawing.box.height
    tall = height * min(1.0, (3.0 / shape) ** 0.5) if shape > 3 else height
    return _Mark(id, logo, drawing, tall * shape, tall)


def _row(
    frame: PartnersFrame, strip: PartnerStrip, marks: tuple[_Mark, ...], room: Rect
) -> tuple[tuple[_Mark, Rect], ...]:
    """Return the marks of a strip with the boxes that they stand in."""
    if not marks:
        return ()
    gap = mm(strip.gap)
    wide = sum(m.width for m in marks)
    full = wide + gap * (len(marks) - 1)
    by = min(room.width / full, room.height / max(m.height for m in marks))
    by = by if frame.grow else min(1.0, by)
    sized = tuple(replace(m, width=m.width * by, height=m.height * by) for m in marks)
    gap, full = gap * by, full * by
    if frame.align == "spread" and len(marks) > 1:
        gap, full = (room.width - wide * by) / (len(marks) - 1), room.width
    start = {"center": 0.5, "right": 1.0}.get(frame.align, 0.0)
    x = room.x + (room.width - full) * start
    row: list[tuple[_Mark, Rect]] = []
    for mark in sized:
        row.append((mark, Rect(x, room.center.y - mark.height / 2, mark.width, mark.height)))
        x += mark.width + gap
    return tuple(row)
