"""Windows of envelopes over a letter: what must stand inside, whichever envelope is at hand."""

from dataclasses import dataclass

from brochure_studio.model.template import Template, Window
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm

# What is always in sight through the window, in millimetres from the sheet's left and top edge,
# however the sheet slips: left, right, top, bottom (figures of a Norwegian envelope supplier).
_ALWAYS_SEEN = {
    "E65": (15.0, 100.0, 40.0, 59.0),
    "C65": (15.0, 96.0, 39.0, 59.0),
    "C5": (15.0, 101.0, 44.0, 65.5),
}


@dataclass(frozen=True, slots=True)
class EnvelopeWindow:
    """A window's name, its place on the first page in points, and whether it is the letter's."""

    name: str
    area: Rect
    is_own: bool


def envelope_windows(template: Template) -> tuple[EnvelopeWindow, ...]:
    """Return the windows to show over a letter, its own last; none where it has no window."""
    own = template.window
    if own is None:
        return ()
    others = (
        EnvelopeWindow(name, _area(sides), is_own=False)
        for name, sides in _ALWAYS_SEEN.items()
        if name != own.envelope
    )
    return (*others, _own(own))


def _own(window: Window) -> EnvelopeWindow:
    box = window.box
    area = Rect(mm(box.x), mm(box.y), mm(box.width), mm(box.height))
    return EnvelopeWindow(window.envelope, area, is_own=True)


def _area(sides: tuple[float, float, float, float]) -> Rect:
    left, right, top, bottom = map(mm, sides)
    return Rect(left, top, right - left, bottom - top)
