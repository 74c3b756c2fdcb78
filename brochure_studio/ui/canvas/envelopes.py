"""Windows of envelopes over a letter: what must stand inside, whichever envelope is at hand."""

from collections.abc import Iterator
from dataclasses import dataclass

from brochure_studio.model.letters.enveloping import in_envelope
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.template import Template
from brochure_studio.preflight.window_fit import row_window, sheet_windows
from brochure_studio.values.geometry import Rect

# What an office has at hand for A4; the library's rows say where their windows are.
_AT_HAND = ("e65", "c65", "c5")


@dataclass(frozen=True, slots=True)
class EnvelopeWindow:
    """A window's name, its place on the first page in points, and whether it is the letter's."""

    name: str
    area: Rect
    is_own: bool


def envelope_windows(
    template: Template, mailing: Mailing | None, chosen: str | None = None
) -> tuple[EnvelopeWindow, ...]:
    """Return the windows to show over a letter, its own last; none where it has no window.

    Its own is the one that the document has chosen, or the template's usual one.
    Each is what is in sight however the sheet slides. Without a library's envelopes only the
    letter's own are known.
    """
    made = in_envelope(template, mailing, chosen)
    own = {window.id: window.always for window in sheet_windows(made, mailing)}
    if not own:
        return ()
    others = {id: area for id, area in _at_hand(mailing) if id not in own}
    return (
        *(EnvelopeWindow(id.upper(), area, is_own=False) for id, area in others.items()),
        *(EnvelopeWindow(id.upper(), own[id], is_own=True) for id in reversed(own)),
    )


def _at_hand(mailing: Mailing | None) -> Iterator[tuple[str, Rect]]:
    rows = mailing.envelopes if mailing else {}
    for id in _AT_HAND:
        row = rows.get(id)
        if row is not None and row.visible is not None:
            yield id, row_window(id, row).always
