"""The area of pages with slots: what stands where, and what the tools on it share."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from brochure_studio.model.locks import keeper
from brochure_studio.ui.canvas.page_area import PageArea
from brochure_studio.ui.editing.page_editor import PageEditor
from brochure_studio.ui.editing.session import Session
from brochure_studio.values.geometry import Point


class SlotArea(PageArea):
    """Pages of a session; `editor` is set while a text is typed in.

    `locked_clicked` names a slot that somebody tried to change, `told` says what could not be done.
    """

    locked_clicked = Signal(str)
    told = Signal(str)
    session_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.editor: PageEditor | None = None

    def slot_center(self, address: str) -> QPoint | None:
        """Return the middle of a slot in the viewport, or None where it does not stand."""
        use = next(iter(self.session.uses(address)), None) if self.session else None
        if use is None or self.desk is None:
            return None
        return self.desk.area(self.view, use.page, use.box).center().toPoint()

    def step_slot(self, step: int) -> None:
        """Select the next slot, or one before, in reading order."""
        if self.session is None or not self.session.slots():
            return
        addresses = [slot.address for slot in self.session.slots()]
        now = self.session.selection
        at = addresses.index(now) + step if now in addresses else 0
        self.session.select(addresses[max(0, min(at, len(addresses) - 1))])

    def desk_point(self, at: QPoint) -> Point:
        """Return the point of the desk at a point of the viewport."""
        return self.view.to_desk(Point(at.x(), at.y()))

    def slot_at(self, at: Point) -> str | None:
        """Return the topmost slot at a point of the desk, or None."""
        found = self.desk.find(at) if self.desk else None
        if found is None or self.desk is None:
            return None
        return next(iter(self.desk.sources(*found)), None)

    def describe(self, at: QPoint) -> str:
        """Return what is at a point of the viewport: a slot's name, its help, or who decides."""
        found = self.desk.find(self.view.to_desk(Point(at.x(), at.y()))) if self.desk else None
        if self.session is None or self.desk is None or found is None:
            return ""
        language = self.session.language
        placed = self.session.slot(next(iter(self.desk.sources(*found)), None))
        if placed is not None and not self.session.is_locked(placed):
            told = (placed.slot.name.say(language), placed.slot.help.say(language))
            return "\n".join(text for text in told if text)
        if placed is None and not self.desk.has_fixed(*found):
            return ""
        who = keeper(self.session.template).say(language)
        return self.tr("Styrt av {0} – kan ikkje endrast").format(who[:1].lower() + who[1:])
