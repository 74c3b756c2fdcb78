"""Which frames of a letter hang on a recipient's fields, and which all letters share."""

from collections.abc import Iterator, Set

from brochure_studio.layout.desk import Desk, Spot, slot_shown
from brochure_studio.layout.letters.blanks import Blanks
from brochure_studio.model.frames import Frame, TextFrame
from brochure_studio.model.slots import frame_slot
from brochure_studio.model.template import Template


def moving_frames(
    desk: Desk, spots: tuple[Spot, ...], blanks: Blanks, fields: Set[str]
) -> frozenset[str]:
    """Return the ids of the frames that are laid anew for each recipient, on whatever page.

    A frame of a chain moves with all of it.
    """
    found = {
        frame.id
        for spot in spots
        for frame in spot.frames
        if frame_names(desk, spot, frame, blanks) & fields
    }
    for chain in desk.template.chains:
        if found & set(chain.frames):
            found.update(chain.frames)
    return frozenset(found)


def frame_names(desk: Desk, spot: Spot, frame: Frame, blanks: Blanks) -> frozenset[str]:
    """Return the fields on which a frame hangs."""
    return frozenset(name for names in _names(desk, spot, frame, blanks) for name in names)


def _names(desk: Desk, spot: Spot, frame: Frame, blanks: Blanks) -> Iterator[frozenset[str]]:
    for slot in (frame_slot(frame), frame.shown_with, frame.hidden_with):
        shown = slot_shown(desk, spot, slot) if slot is not None else None
        if shown is not None:
            yield blanks.names(*shown)
    if isinstance(frame, TextFrame) and frame.slot is None and frame.text is not None:
        yield blanks.fixed(frame.text.say(desk.document.language)).names


def without_frames(template: Template, ids: Set[str]) -> Template:
    """Return a template without some of its frames."""
    if not ids:
        return template
    pages = tuple(
        kind.model_copy(update={"frames": tuple(f for f in kind.frames if f.id not in ids)})
        for kind in template.pages
    )
    return template.model_copy(update={"pages": pages})
