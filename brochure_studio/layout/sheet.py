"""What a receiver asks of the sheet around the trim: bleed, marks and a watermark."""

from dataclasses import dataclass

from brochure_studio.model.receivers import Receiver
from brochure_studio.model.template import Template
from brochure_studio.values.length import mm

# Room beyond the bleed for crop marks 5 mm long, 3 mm clear of the trim where the bleed is less.
SLUG = mm(8)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Bleed in points, whether marks are drawn, and the watermark's text or an empty string."""

    bleed: float
    marks: bool = False
    watermark: str = ""

    @property
    def slug(self) -> float:
        """Return the room around the bleed in points."""
        return SLUG if self.marks else 0.0


def sheet_for(template: Template, receiver: Receiver, language: str) -> Sheet:
    """Return the sheet of a template for a receiver; its own bleed where the receiver sets none."""
    bleed = template.bleed if receiver.bleed is None else receiver.bleed
    return Sheet(mm(bleed), receiver.marks, receiver.watermark.say(language))
