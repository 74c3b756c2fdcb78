"""What a frame is laid from: where all of it is as before, the frame comes out as before."""

from brochure_studio.layout.desk import Desk, Spot, slot_shown
from brochure_studio.layout.fixed_text import PAGES
from brochure_studio.layout.kept_frames import Ground
from brochure_studio.model.frames import Frame, QrFrame, ShapeFrame, TableFrame, TextFrame
from brochure_studio.model.slots import frame_slot, place_pages


def may_be_kept(frame: Frame) -> bool:
    """Tell whether a frame is laid from the document alone.

    Pictures, drawings and marks are files, which may come, go and change between two compositions.
    """
    return isinstance(frame, TextFrame | QrFrame | TableFrame | ShapeFrame)


def ground_of(desk: Desk, spot: Spot, frame: Frame) -> Ground:
    """Return all that a frame that may be kept is laid from."""
    document, template = desk.document, desk.template
    panel = next((panel for panel in spot.panels if panel.id == frame.panel), None)
    slots = (frame_slot(frame), frame.shown_with, frame.hidden_with)
    return (
        desk.brand,
        desk.resources,
        (document.language, document.title, document.municipality, document.date),
        (template.baseline, template.baseline_start),
        (spot.number, panel, _count_told(desk, frame)),
        frame,
        tuple(slot_shown(desk, spot, slot) for slot in slots if slot is not None),
    )


def _count_told(desk: Desk, frame: Frame) -> int:
    """Return how many pages there are where a frame's own text tells it, else 0."""
    words = frame.text if isinstance(frame, TextFrame) else None
    if words is None or PAGES not in words.say(desk.document.language):
        return 0
    return len(place_pages(desk.template, desk.document))
