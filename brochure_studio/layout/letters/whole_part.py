"""A letter laid as any document is, all of its pages for each recipient."""

from brochure_studio.layout.compose import compose
from brochure_studio.layout.desk import Desk
from brochure_studio.layout.letters.faults import Unfilled, noted_faults
from brochure_studio.layout.letters.frame_part import Whole
from brochure_studio.layout.letters.part import Part
from brochure_studio.layout.letters.pieces import drawn
from brochure_studio.layout.sheet import Sheet


class WholePart:
    """All pages of a letter; each counts as a frame."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._desk = desk
        self._sheet = sheet

    def fill(self, whole: Whole) -> Part:
        """Return the pages with a recipient's values."""
        desk = self._desk
        document, template, unfilled = whole.filled()
        made = compose(template, desk.brand, document, desk.resources, desk.workshop, self._sheet)
        missing = (Unfilled(address, 0, field) for address, field in unfilled)
        lines = sum(slot.lines for slot in made.notes.slots)
        frames = tuple(drawn(page.items) for page in made.scene.pages)
        return Part(frames, (*missing, *noted_faults(made.notes)), lines)
