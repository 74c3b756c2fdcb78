"""One door to all frames: which kind is laid by which room, and what all of them have in common."""

import math
from dataclasses import replace
from typing import assert_never

from brochure_studio.layout.copy import Copy, PlacedFrame
from brochure_studio.layout.desk import Desk, Laid, Spot, slot_shown
from brochure_studio.layout.drawings import lay_drawing, lay_logo, municipality_logo
from brochure_studio.layout.fixed_text import fill_fixed
from brochure_studio.layout.partners import lay_partners
from brochure_studio.layout.pictures import lay_picture
from brochure_studio.layout.qr import lay_qr
from brochure_studio.layout.shapes import lay_shape
from brochure_studio.layout.table import lay_table
from brochure_studio.layout.text import lay_text
from brochure_studio.model.document import Content
from brochure_studio.model.frames import (
    DrawingFrame,
    Frame,
    LogoFrame,
    PartnersFrame,
    PictureFrame,
    QrFrame,
    ShapeFrame,
    TableFrame,
    TextFrame,
)
from brochure_studio.model.slots import PlacedSlot, frame_slot
from brochure_studio.scene.items import Group
from brochure_studio.typeset.characters import is_blank
from brochure_studio.values.geometry import Point, Transform


def lay_frame(desk: Desk, spot: Spot, frame: Frame) -> Laid:
    """Lay any frame; one that another slot leaves no place for is left out."""
    if not is_shown(desk, spot, frame):
        return Laid()
    moved = move_frame(desk, spot, frame)
    return finish_frame(spot, moved, _lay(desk, spot, moved))


def _lay(desk: Desk, spot: Spot, frame: Frame) -> Laid:
    match frame:
        case TextFrame():
            return _lay_text(desk, spot, frame)
        case PictureFrame():
            return lay_picture(desk, spot, frame)
        case ShapeFrame():
            return lay_shape(desk, spot, frame)
        case DrawingFrame():
            return lay_drawing(desk, spot, frame)
        case LogoFrame():
            return lay_logo(desk, spot, frame)
        case PartnersFrame():
            return lay_partners(desk, spot, frame)
        case QrFrame():
            return lay_qr(desk, spot, frame)
        case TableFrame():
            return lay_table(desk, spot, frame)
        case _:
            assert_never(frame)


def _lay_text(desk: Desk, spot: Spot, frame: TextFrame) -> Laid:
    copy = find_copy(desk, spot, frame)
    return lay_text(desk, (PlacedFrame(spot, frame),), copy)[0]


def find_copy(desk: Desk, spot: Spot, frame: TextFrame) -> Copy:
    """Return the text of a text frame: its slot's, or the template's own with facts filled in."""
    shown = slot_shown(desk, spot, frame.slot) if frame.slot else None
    if shown:
        placed, content = shown
        return Copy(content.text or "", placed, content)
    text = frame.text.say(desk.document.language) if frame.text else ""
    return Copy(fill_fixed(desk, spot, text))


def is_shown(desk: Desk, spot: Spot, frame: Frame) -> bool:
    """Tell whether a frame is drawn: its slot is not hidden, and others are filled or empty."""
    own = frame_slot(frame)
    if own is not None and _is_hidden(slot_shown(desk, spot, own)):
        return False
    if frame.hidden_with is not None and _shows(desk, spot, frame.hidden_with):
        return False
    return frame.shown_with is None or _shows(desk, spot, frame.shown_with)


def _shows(desk: Desk, spot: Spot, slot: str) -> bool:
    shown = slot_shown(desk, spot, slot)
    return shown is not None and has_content(shown[1]) and not _is_hidden(shown)


def is_filled(desk: Desk, spot: Spot, frame: Frame) -> bool:
    """Tell whether a frame is drawn and has something to show."""
    if not is_shown(desk, spot, frame):
        return False
    if isinstance(frame, TextFrame):
        return not is_blank(find_copy(desk, spot, frame).text)
    if isinstance(frame, LogoFrame):
        return frame.logo != "municipality" or municipality_logo(desk) is not None
    slot = frame_slot(frame)
    shown = slot_shown(desk, spot, slot) if slot else None
    return slot is None or (shown is not None and has_content(shown[1]))


def has_content(content: Content) -> bool:
    """Tell whether anything stands in a slot."""
    return bool((content.text or "").strip() or content.picture or content.rows)


def _is_hidden(shown: tuple[PlacedSlot, Content] | None) -> bool:
    """Tell whether a document hides a slot whose template lets it."""
    return shown is not None and bool(shown[1].hidden) and shown[0].slot.open_to("visibility")


def move_frame(desk: Desk, spot: Spot, frame: Frame) -> Frame:
    """Return the frame moved as the document asks, where its slot opens its position."""
    slot = frame_slot(frame)
    shown = slot_shown(desk, spot, slot) if slot else None
    if shown is None or shown[1].move is None or not shown[0].slot.open_to("position"):
        return frame
    dx, dy = shown[1].move
    box = frame.box.model_copy(update={"x": frame.box.x + dx, "y": frame.box.y + dy})
    return frame.model_copy(update={"box": box})


def finish_frame(spot: Spot, frame: Frame, laid: Laid) -> Laid:
    """Give a laid frame its opacity, blending and rotation (degrees clockwise about its middle)."""
    if frame.opacity == 1.0 and not frame.multiply and frame.rotate == 0.0:
        return laid
    turn = rotate_about(spot.rect(frame).center, frame.rotate) if frame.rotate else None
    items = tuple(
        replace(item, opacity=frame.opacity, multiply=frame.multiply, transform=turn)
        if isinstance(item, Group)
        else item
        for item in laid.items
    )
    return replace(laid, items=items)


def rotate_about(center: Point, degrees: float) -> Transform:
    """Return the rotation about a point, clockwise as seen on the page."""
    turn = math.radians(degrees)
    cos, sin = math.cos(turn), math.sin(turn)
    return Transform(
        cos,
        sin,
        -sin,
        cos,
        center.x - cos * center.x + sin * center.y,
        center.y - sin * center.x - cos * center.y,
    )
