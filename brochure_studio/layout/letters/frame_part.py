"""A frame of any other kind whose content hangs on a recipient: a code, a picture, a table."""

from collections.abc import Mapping
from dataclasses import replace

from brochure_studio.layout.compose import page_frames
from brochure_studio.layout.desk import Desk, Spot
from brochure_studio.layout.frames import lay_frame
from brochure_studio.layout.letters.blanks import Blanks
from brochure_studio.layout.letters.faults import Unfilled, noted_faults
from brochure_studio.layout.letters.part import Part
from brochure_studio.layout.letters.pieces import drawn
from brochure_studio.model.document import Document
from brochure_studio.model.frames import Frame
from brochure_studio.model.slots import frame_slot, place_pages
from brochure_studio.model.template import Template


class Whole:
    """A recipient's document filled the ordinary way, if any frame asks for it."""

    def __init__(self, blanks: Blanks, values: Mapping[str, str]) -> None:
        self.values = values
        self._blanks = blanks
        self._filled: tuple[Document, Template, tuple[tuple[str, str], ...]] | None = None

    def filled(self) -> tuple[Document, Template, tuple[tuple[str, str], ...]]:
        """Return document and template, and the fields without a value."""
        if self._filled is None:
            self._filled = self._blanks.whole(self.values)
        return self._filled


class FramePart:
    """A frame laid as it is in any document, once for each recipient."""

    def __init__(self, desk: Desk, spot: Spot, frame: Frame) -> None:
        self._desk = desk
        self._spot = spot
        self._id = frame.id
        slot = frame_slot(frame)
        self._address = spot.placed.address(slot) if slot else frame.id

    def fill(self, whole: Whole) -> Part:
        """Return the frame with a recipient's values."""
        document, template, unfilled = whole.filled()
        desk = replace(self._desk, document=document, template=template)
        number = self._spot.number
        placed = place_pages(template, document)[number]
        frames = page_frames(template, placed, number)
        spot = replace(self._spot, placed=placed, frames=frames)
        frame = next(frame for frame in frames if frame.id == self._id)
        laid = lay_frame(desk, spot, frame)
        missing = (Unfilled(at, number, field) for at, field in unfilled if at == self._address)
        lines = sum(slot.lines for slot in laid.notes.slots)
        return Part((drawn(laid.items),), (*missing, *noted_faults(laid.notes)), lines)
