"""A letter's template made for one of its envelopes: address in the window, marks to fold at."""

from collections.abc import Iterator

from brochure_studio.model.frames import Box, Frame, ShapeFrame
from brochure_studio.model.letters.mailing import EnvelopeRow, Mailing
from brochure_studio.model.template import PageKind, Template, Window

FOLD_MARK = "fold-mark"
# A fold mark begins so far from the sheet's left edge and is so long, in millimetres: within what
# office printers reach, and out of any window.
_MARK_FROM, _MARK_LONG = 5.0, 4.0


def envelope_id(name: str) -> str:
    """Return the id of an envelope by its name as people write it, such as `E65`."""
    return name.strip().casefold().replace(" ", "-")


def template_envelopes(template: Template) -> tuple[str, ...]:
    """Return the ids of the envelopes that a letter can be made for, the usual one first."""
    window = template.window
    if window is None:
        return ()
    return tuple(dict.fromkeys(map(envelope_id, (window.envelope, *window.also))))


def in_envelope(template: Template, mailing: Mailing | None, id: str | None) -> Template:
    """Return a letter's template made for an envelope, for its usual one where `id` is None.

    The frame of the window goes where `places` says, else as far below the top of what the window
    shows as in the usual envelope, and as far down. Its left edge stays in line with the text's
    unless that is out of sight. What may show beside it moves with it. Fold marks are drawn where
    the template has a line for them.

    An envelope that the template or the library does not have leaves the template as it is: who
    opens documents and takes orders refuses it.
    """
    window, wanted = template.window, envelope_id(id or "")
    if window is None:
        return template
    usual = envelope_id(window.envelope)
    row = mailing.envelope(wanted or usual) if mailing else None
    if row is None or row.visible is None or (wanted or usual) not in template_envelopes(template):
        return template
    pages = template.pages
    if wanted and wanted != usual:
        box = _place(template, window, mailing, wanted, row.visible)
        pages = tuple(_moved(kind, window, box) for kind in pages)
        others = (one for one in template_envelopes(template) if one != wanted)
        changed = {"envelope": wanted, "also": tuple(others), "box": row.visible}
        window = window.model_copy(update=changed)
    if window.folds is not None and pages:
        pages = (_marked(pages[0], window, row), *pages[1:])
    return template.model_copy(update={"window": window, "pages": pages})


def _place(
    template: Template, window: Window, mailing: Mailing | None, wanted: str, seen: Box
) -> Box:
    """Return where the frame of the window stands in an envelope."""
    given = window.places.get(wanted)
    if given is not None:
        return given
    frames = (frame for kind in template.pages for frame in kind.frames)
    own = next((frame.box for frame in frames if frame.id == window.frame), seen)
    row = mailing.envelope(window.envelope) if mailing else None
    before = row.visible if row is not None and row.visible is not None else window.box
    x, y = max(own.x, seen.x), seen.y + own.y - before.y
    below = before.y + before.height - own.y - own.height
    return Box(
        x=x,
        y=y,
        width=min(own.width, seen.x + seen.width - x),
        height=max(seen.y + seen.height - below - y, 0.0),
    )


def _moved(kind: PageKind, window: Window, box: Box) -> PageKind:
    """Return a page with its address in a box, and what may show beside it moved as far."""
    own = next((frame.box for frame in kind.frames if frame.id == window.frame), None)
    if own is None:
        return kind
    by = box.x - own.x, box.y - own.y
    frames = tuple(_move(frame, window, box, by) for frame in kind.frames)
    return kind.model_copy(update={"frames": frames})


def _move(frame: Frame, window: Window, box: Box, by: tuple[float, float]) -> Frame:
    if frame.id == window.frame:
        return frame.model_copy(update={"box": box})
    if frame.id not in window.shows:
        return frame
    old = frame.box
    moved = Box(x=old.x + by[0], y=old.y + by[1], width=old.width, height=old.height)
    return frame.model_copy(update={"box": moved})


def _marked(kind: PageKind, window: Window, row: EnvelopeRow) -> PageKind:
    """Return a page with its fold marks, and none of another envelope."""
    kept = tuple(frame for frame in kind.frames if not frame.id.startswith(f"{FOLD_MARK}-"))
    return kind.model_copy(update={"frames": (*kept, *_marks(window, row))})


def _marks(window: Window, row: EnvelopeRow) -> Iterator[Frame]:
    for number, height in enumerate(row.folds, 1):
        yield ShapeFrame(
            id=f"{FOLD_MARK}-{number}",
            kind="shape",
            shape="line",
            box=Box(x=_MARK_FROM, y=height, width=_MARK_LONG, height=0),
            line=window.folds,
        )
