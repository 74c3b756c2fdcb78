"""What the window of an envelope shows of a letter, however the sheet slides in it.

A window shows more of the sheet than it always does: by as much as the sheet slides, on each side.
The address must stand in what is always in sight, and nothing else in what ever is.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from unicodedata import normalize

from brochure_studio.model.letters.mailing import EnvelopeRow, Mailing
from brochure_studio.model.record import Localized
from brochure_studio.model.template import Template, Window
from brochure_studio.scene.items import GlyphRun, Group, Item
from brochure_studio.values.geometry import IDENTITY, Insets, Rect, Transform, bound
from brochure_studio.values.length import mm

# Rounding, in points: a tenth of a millimetre is less than paper is folded to.
SLACK = 0.3
# Shares of the size above and below the baseline: letters of text faces, accents on capitals.
_RISE, _HIGH, _FALL = 0.77, 0.95, 0.24


@dataclass(frozen=True, slots=True)
class SheetWindow:
    """A window on the first page of a letter, in points from the page's corner.

    `always` is in sight however the sheet slides, `ever` is all that can be. `folds` are heights.
    """

    id: str
    name: Localized
    always: Rect
    ever: Rect
    folds: tuple[float, ...] = ()


def sheet_windows(template: Template, mailing: Mailing | None) -> tuple[SheetWindow, ...]:
    """Return the window of the envelope that a letter is made for; none without a window.

    Of an envelope that no row has, the template's own box stands for what shows.
    """
    window = template.window
    if window is None:
        return ()
    return (_window(window.envelope, window, mailing),)


def address_extent(items: tuple[Item, ...], frame: str) -> Rect | None:
    """Return the box around the text of a frame among a page's items, None where it has none."""
    boxes: list[Rect] = []
    for item in items:
        if isinstance(item, Group):
            if item.frame == frame:
                boxes.extend(_text_boxes(item))
            elif not item.frame:
                inner = address_extent(item.items, frame)
                boxes.extend((item.transform or IDENTITY).bound(one) for one in (inner,) if one)
    return bound(boxes)


def stays_inside(window: SheetWindow, extent: Rect | None) -> bool:
    """Tell whether an address is in sight however the sheet slides; one that is empty is."""
    return extent is None or window.always.covers(extent, SLACK)


def others_in_sight(
    window: SheetWindow, items: tuple[Item, ...], shown: Container[str]
) -> Iterator[str]:
    """Yield the frames whose text can come into sight though they are not among `shown`.

    Meant for the moving frames of a letter, one after the other; those far away cost nothing. What
    is no frame, such as a proof's watermark, does not count.
    """
    for item in items:
        if not isinstance(item, Group) or not item.frame or item.frame in shown:
            continue
        if not _is_near(item, window.ever):
            continue
        if any(_is_seen(box, window.ever) for box in _text_boxes(item)):
            yield item.frame


def _window(name: str, window: Window, mailing: Mailing | None) -> SheetWindow:
    row = mailing.envelope(name) if mailing else None
    if row is None or row.visible is None:
        own = _rect(window.box.x, window.box.y, window.box.width, window.box.height)
        return SheetWindow(name.casefold(), Localized(nn=name), own, own)
    return row_window(name.casefold(), row)


def row_window(id: str, row: EnvelopeRow) -> SheetWindow:
    """Return the window of an envelope; a ValueError for one without."""
    if row.visible is None:
        raise ValueError(f"the envelope {id!r} has no window")
    seen = row.visible
    always = _rect(seen.x, seen.y, seen.width, seen.height)
    across, down = map(mm, row.slide)
    ever = always.inset(Insets(-across, -down, -across, -down))
    return SheetWindow(id, row.name, always, ever, tuple(map(mm, row.folds)))


def _rect(x: float, y: float, width: float, height: float) -> Rect:
    return Rect(mm(x), mm(y), mm(width), mm(height))


def _text_boxes(item: Item, at: Transform = IDENTITY) -> Iterator[Rect]:
    """Yield the box of each run in an item; every letter is looked at, so nothing else is made."""
    if isinstance(item, GlyphRun):
        if item.glyphs:
            yield at.bound(ink_box(item))
    elif isinstance(item, Group):
        inner = item.transform.then(at) if item.transform else at
        for one in item.items:
            yield from _text_boxes(one, inner)


def ink_box(run: GlyphRun) -> Rect:
    """Return about what is inked of a run, in its own coordinates.

    A face's ascent leaves room above its letters, so that a line would seem to leave a window
    though all of it is in sight; an accent on a capital reaches highest.
    """
    is_high = not run.text.isascii() and any(map(_is_accented, filter(str.isupper, run.text)))
    rise = _HIGH if is_high else _RISE
    up, down = min(rise * run.size, run.ascent), min(_FALL * run.size, run.descent)
    return Rect(run.origin.x, run.origin.y - up, run.advance, up + down)


def _is_accented(char: str) -> bool:
    return len(normalize("NFD", char)) > 1


def _is_near(group: Group, window: Rect) -> bool:
    """Tell whether a frame touches the window; of one without a box that is not known."""
    if group.box is None:
        return True
    box = group.transform.bound(group.box) if group.transform else group.box
    return box.overlap(window) is not None


def _is_seen(box: Rect, window: Rect) -> bool:
    """Tell whether more of a box shows than a hair."""
    shared = box.overlap(window)
    return shared is not None and min(shared.width, shared.height) > SLACK
