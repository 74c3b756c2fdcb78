"""Moving a slot within its bounds: how far it may go, what it rests on, and the edit it becomes."""

from dataclasses import dataclass

from brochure_studio.layout.desk import box_rect
from brochure_studio.model.edits import MoveSlot
from brochure_studio.model.frames import Frame
from brochure_studio.model.slots import PlacedSlot, frame_slot, place_pages
from brochure_studio.ui.editing.session import Session
from brochure_studio.ui.editing.snapping import (
    Guides,
    Snapped,
    collect_guides,
    keep_inside,
    snap,
)
from brochure_studio.values.geometry import Point, Rect
from brochure_studio.values.length import mm

_MM = mm(1)
_SLACK = 0.05


@dataclass(frozen=True, slots=True)
class Mover:
    """A slot that can be moved: its box now, the room it has, and the lines it can rest on.

    All rectangles are points of the page; `move` is how far (mm) the document has it moved.
    """

    address: str
    page: int
    box: Rect
    room: Rect
    guides: Guides
    move: tuple[float, float]

    def to(self, dx: float, dy: float, reach: float) -> tuple[MoveSlot, Snapped]:
        """Return the edit that moves the slot by points, at rest on lines within `reach`.

        With a reach of 0 nothing catches it.
        """
        inner = keep_inside(self.box.move(dx, dy), self.room)
        dx, dy = dx + inner[0], dy + inner[1]
        found = snap(self.box.move(dx, dy), self.guides, reach) if reach else Snapped()
        rested = self.box.move(dx + found.dx, dy + found.dy)
        if any(abs(step) > 0.01 for step in keep_inside(rested, self.room)):
            found = Snapped()
        return self._edit(dx + found.dx, dy + found.dy), found

    def nudge(self, right: float, down: float) -> MoveSlot:
        """Return the edit that moves the slot by millimetres, as far as there is room."""
        return self.to(right * _MM, down * _MM, 0.0)[0]

    def _edit(self, dx: float, dy: float) -> MoveSlot:
        x, y = self.move[0] + dx / _MM, self.move[1] + dy / _MM
        return MoveSlot(self.address, (round(x, 2), round(y, 2)))


def find_mover(session: Session, address: str | None, page: int | None = None) -> Mover | None:
    """Return how a slot can be moved, or None where its template gives it no freedom or room."""
    placed = session.slot(address)
    if placed is None or not placed.slot.open_to("position"):
        return None
    uses = session.uses(placed.address)
    use = next((one for one in uses if one.page == page), next(iter(uses), None))
    if use is None:
        return None
    others = (
        one.box for one in session.notes.slots if one.page == use.page and one.slot != address
    )
    sheet = session.scene.pages[use.page]
    template = session.template
    step, start = mm(template.baseline), mm(template.baseline_start)
    count = int((sheet.trim.height - start) / step) + 1
    grid = (start + number * step for number in range(count))
    room = _room(session, placed, use.page)
    if use.box.width > room.width + _SLACK or use.box.height > room.height + _SLACK:
        return None
    guides = collect_guides(sheet.trim_box, sheet.safe, others, grid)
    move = session.shown(placed).move or (0.0, 0.0)
    return Mover(placed.address, use.page, use.box, room, guides, move)


def _room(session: Session, placed: PlacedSlot, page: int) -> Rect:
    """Return the room of a slot on its page: its bounds', its panel's or the page's."""
    sheet = session.scene.pages[page]
    frame = _frame(session, placed, page)
    panel = next((one for one in sheet.panels if frame and one.id == frame.panel), None)
    corner = Point(panel.box.x, panel.box.y) if panel else Point(0, 0)
    within = placed.slot.bounds.within
    if within is not None:
        return box_rect(within).move(corner.x, corner.y)
    return panel.box if panel else sheet.trim_box


def _frame(session: Session, placed: PlacedSlot, page: int) -> Frame | None:
    kind = place_pages(session.template, session.variant)[page].kind
    return next((frame for frame in kind.frames if frame_slot(frame) == placed.id), None)
