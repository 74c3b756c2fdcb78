"""The picture that a slot shows on a page, as the layout has placed it."""

from dataclasses import dataclass

from brochure_studio.scene.items import Picture
from brochure_studio.scene.walk import walk_page
from brochure_studio.ui.editing.crop import Crop
from brochure_studio.ui.editing.session import Session
from brochure_studio.values.geometry import Rect, Transform


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture on a page, with the transform from its own coordinates to the page's."""

    page: int
    picture: Picture
    transform: Transform

    @property
    def area(self) -> Rect:
        """Return the rectangle on the page in which it shows."""
        return self.transform.bound(self.picture.window)

    def crop(self, session: Session, address: str) -> Crop | None:
        """Return the crop that the document has of it, or None where the slot is gone."""
        placed = session.slot(address)
        if placed is None:
            return None
        content = session.shown(placed)
        focus = content.focus or (0.5, 0.5)
        return Crop(self.picture.window, self.picture.pixels, focus, content.zoom or 1.0)


def find_pictures(session: Session, address: str) -> tuple[ShownPicture, ...]:
    """Return the pictures of a slot; more than one where it stands on several pages."""
    placed = session.slot(address)
    if placed is None or placed.slot.kind != "picture":
        return ()
    pages = sorted({use.page for use in session.uses(address)})
    return tuple(
        ShownPicture(number, visit.item, visit.transform)
        for number in pages
        for visit in walk_page(session.scene.pages[number])
        if isinstance(visit.item, Picture) and visit.source == address
    )


def fills_frame(session: Session, address: str) -> bool:
    """Tell whether the template crops the slot's pictures; those that are fitted show whole."""
    placed = session.slot(address)
    if placed is None or placed.slot.kind != "picture":
        return False
    return any(
        getattr(frame, "fit", "") == "fill"
        for kind in session.template.pages
        for frame in kind.frames
        if getattr(frame, "slot", None) == placed.id
    )
