"""Vector drawings and marks in their frames, whole or in one brand color."""

from dataclasses import replace
from datetime import date
from typing import Literal

from brochure_studio.layout.desk import Desk, Laid, Spot
from brochure_studio.layout.resources import Drawing, MissingError
from brochure_studio.layout.tokens import find_color, find_logo
from brochure_studio.model.brand import Logo
from brochure_studio.model.frames import DrawingFrame, LogoFrame
from brochure_studio.scene.items import Group, Item, Path, Role, outline_rect
from brochure_studio.scene.notes import MarkUse, MissingPicture, Notes
from brochure_studio.values.color import Color
from brochure_studio.values.geometry import Rect, Transform

Fit = Literal["fill", "fit", "stretch"]


def place_drawing(
    drawing: Drawing,
    rect: Rect,
    fit: Fit,
    align: tuple[float, float],
    color: Color | None = None,
) -> Group:
    """Return a drawing scaled into a rectangle: filling and cropped, fitted whole, or stretched."""
    box = drawing.box
    across, down = rect.width / box.width, rect.height / box.height
    if fit != "stretch":
        across = down = max(across, down) if fit == "fill" else min(across, down)
    x = rect.x + (rect.width - box.width * across) * align[0] - box.x * across
    y = rect.y + (rect.height - box.height * down) * align[1] - box.y * down
    items = drawing.items if color is None else recolor(drawing.items, color)
    placed = Group(items, transform=Transform(across, 0, 0, down, x, y))
    return Group((placed,), clip=outline_rect(rect)) if fit == "fill" else placed


def fit_box(drawing: Drawing, rect: Rect, align: tuple[float, float]) -> Rect:
    """Return where a drawing stands that is fitted whole into a rectangle."""
    by = min(rect.width / drawing.box.width, rect.height / drawing.box.height)
    width, height = drawing.box.width * by, drawing.box.height * by
    x = rect.x + (rect.width - width) * align[0]
    return Rect(x, rect.y + (rect.height - height) * align[1], width, height)


def recolor(items: tuple[Item, ...], color: Color) -> tuple[Item, ...]:
    """Return a drawing's items in one color."""
    return tuple(_recolored(item, color) for item in items)


def _recolored(item: Item, color: Color) -> Item:
    match item:
        case Path():
            stroke = replace(item.stroke, color=color) if item.stroke else None
            return replace(item, fill=color if item.fill is not None else None, stroke=stroke)
        case Group():
            return replace(item, items=recolor(item.items, color))
        case _:
            return item


def lay_drawing(desk: Desk, spot: Spot, frame: DrawingFrame) -> Laid:
    """Lay a drawing of the template: an ornament, or a figure where it has an alternative text."""
    rect = spot.rect(frame)
    try:
        drawing = desk.resources.drawing(frame.file)
    except MissingError as error:
        return _missing(spot, frame.id, frame.file, error)
    color = find_color(desk.brand, frame.color) if frame.color else None
    placed = place_drawing(drawing, rect, frame.fit, frame.align, color)
    alt = frame.alt.say(desk.document.language) if frame.alt else ""
    role = Role.FIGURE if alt else Role.ARTIFACT
    return Laid((Group((placed,), frame=frame.id, box=rect, role=role, alt=alt),))


def lay_logo(desk: Desk, spot: Spot, frame: LogoFrame) -> Laid:
    """Lay a mark of the brand, or the mark of the document's municipality."""
    rect = spot.rect(frame)
    id = municipality_logo(desk) if frame.logo == "municipality" else frame.logo
    if id is None:
        return Laid()
    logo = find_logo(desk.brand, id)
    try:
        drawing = desk.resources.drawing(logo.file)
    except MissingError as error:
        return _missing(spot, frame.id, logo.file, error)
    group = draw_logo(desk, drawing, logo, rect, frame.color, frame.align)
    use = MarkUse(frame.id, spot.number, id, fit_box(drawing, rect, frame.align))
    return Laid((replace(group, frame=frame.id, box=rect),), Notes(marks=(use,)))


def municipality_logo(desk: Desk) -> str | None:
    """Return the mark of the document's municipality, or of the one that has succeeded it.

    None where it has none; where the succession ends, it is the municipality's own.
    """
    at, day = desk.document.municipality, desk.document.date or date.max
    found = (desk.brand.municipality_on(at, day) or desk.brand.municipality(at)) if at else None
    return found.logo if found else None


def draw_logo(
    desk: Desk,
    drawing: Drawing,
    logo: Logo,
    rect: Rect,
    color: str | None,
    align: tuple[float, float],
) -> Group:
    """Return a mark fitted into a rectangle as a figure with its alternative text."""
    paint = find_color(desk.brand, color) if color else None
    placed = place_drawing(drawing, rect, "fit", align, paint)
    return Group((placed,), role=Role.FIGURE, alt=logo.alt.say(desk.document.language))


def _missing(spot: Spot, frame: str, file: str, error: MissingError) -> Laid:
    note = MissingPicture(frame, spot.number, file, error.words)
    return Laid((), Notes(missing_pictures=(note,)))
