"""Pictures in their frames: filled or fitted, cropped around the focal point."""

from brochure_studio.layout.desk import Desk, Laid, Spot, slot_shown
from brochure_studio.layout.drawings import place_drawing
from brochure_studio.layout.outlines import draw_ground, outline_ellipse, outline_rounded
from brochure_studio.layout.resources import MissingError
from brochure_studio.model.document import Content
from brochure_studio.model.frames import PictureFrame
from brochure_studio.model.record import Localized
from brochure_studio.model.slots import PlacedSlot
from brochure_studio.scene.items import Group, Item, Outline, Picture, Role, outline_rect
from brochure_studio.scene.notes import MissingPicture, Notes, SlotUse
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm

CENTER = (0.5, 0.5)


def fill_rect(rect: Rect, pixels: tuple[int, int], focus: tuple[float, float], zoom: float) -> Rect:
    """Return where a picture lies that covers a rectangle with its focal point as near as can be.

    `focus` is in shares of the picture's width and height; the point comes to the rectangle's
    middle unless the picture's edge would come into sight.
    """
    scale = max(rect.width / pixels[0], rect.height / pixels[1]) * max(zoom, 1.0)
    width, height = pixels[0] * scale, pixels[1] * scale
    x = rect.center.x - focus[0] * width
    y = rect.center.y - focus[1] * height
    x = min(rect.x, max(x, rect.right - width))
    y = min(rect.y, max(y, rect.bottom - height))
    return Rect(x, y, width, height)


def fit_rect(rect: Rect, pixels: tuple[float, float], align: tuple[float, float] = CENTER) -> Rect:
    """Return the largest rectangle of the picture's shape inside `rect`, at a place of its room."""
    scale = min(rect.width / pixels[0], rect.height / pixels[1])
    width, height = pixels[0] * scale, pixels[1] * scale
    return Rect(
        rect.x + (rect.width - width) * align[0],
        rect.y + (rect.height - height) * align[1],
        width,
        height,
    )


def lay_picture(desk: Desk, spot: Spot, frame: PictureFrame) -> Laid:
    """Lay a picture frame; a picture that is missing leaves its place empty and is noted."""
    placed, content = _shown(desk, spot, frame)
    rect = spot.rect(frame)
    address = placed.address if placed else ""
    use = (SlotUse(address, spot.number, rect),) if placed else ()
    ground = draw_ground(desk.brand, _mask(frame, rect), rect, frame.fill, frame.line)
    under: tuple[Item, ...] = (Group(ground, role=Role.ARTIFACT),) if ground else ()
    if content.picture is None:
        return Laid((_group(under, frame, rect, address),), Notes(slots=use))
    try:
        items, alt = _draw(desk, frame, rect, content)
    except MissingError as error:
        note = MissingPicture(address or frame.id, spot.number, content.picture, error.words)
        return Laid(
            (_group(under, frame, rect, address),), Notes(missing_pictures=(note,), slots=use)
        )
    decorative = placed is None or placed.slot.decorative
    figure = Group(
        items,
        role=Role.ARTIFACT if decorative else Role.FIGURE,
        alt="" if decorative else alt,
        clip=_mask(frame, rect),
    )
    return Laid((_group((*under, figure), frame, rect, address),), Notes(slots=use))


def _shown(desk: Desk, spot: Spot, frame: PictureFrame) -> tuple[PlacedSlot | None, Content]:
    shown = slot_shown(desk, spot, frame.slot) if frame.slot else None
    return shown if shown else (None, Content(picture=frame.file))


def _group(items: tuple[Item, ...], frame: PictureFrame, rect: Rect, source: str) -> Group:
    return Group(items, source=source, frame=frame.id, box=rect)


def _mask(frame: PictureFrame, rect: Rect) -> Outline:
    match frame.mask:
        case "ellipse":
            return outline_ellipse(rect)
        case "rounded":
            return outline_rounded(rect, mm(frame.radius))
        case "rectangle":
            return outline_rect(rect)


def _draw(
    desk: Desk, frame: PictureFrame, rect: Rect, content: Content
) -> tuple[tuple[Item, ...], str]:
    """Return a picture's items and its alternative text; raises MissingError."""
    file = content.picture or ""
    if file.lower().endswith(".svg"):
        drawing = desk.resources.drawing(file)
        stretch = place_drawing(drawing, rect, frame.fit, content.focus or CENTER)
        return (stretch,), content.alt or _alt(drawing.alt, desk.document.language)
    facts = desk.resources.picture(file)
    if frame.fit == "fill":
        placed = fill_rect(rect, facts.pixels, content.focus or CENTER, content.zoom or 1.0)
        window = rect
    else:
        placed = window = fit_rect(rect, facts.pixels)
    picture = Picture(facts.key, placed, window, facts.pixels)
    return (picture,), content.alt or _alt(facts.alt, desk.document.language)


def _alt(held: dict[str, str] | None, language: str) -> str:
    known = {key: text for key, text in (held or {}).items() if key in Localized.model_fields}
    return Localized(**known).say(language)
