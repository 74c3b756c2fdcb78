"""What is wrong with a template by itself: sizes, panels, folds, boxes, chains and locks."""

from collections.abc import Iterator

from brochure_studio.model.frames import (
    Box,
    DrawingFrame,
    Frame,
    PictureFrame,
    ShapeFrame,
    TableFrame,
    TextFrame,
)
from brochure_studio.model.slots import frame_slot
from brochure_studio.model.soundness.layout_shape import check_layouts
from brochure_studio.model.soundness.references import Misfit, Steps, suggest
from brochure_studio.model.template import Chain, PageKind, Slot, Template

# Millimetres that no saw or folder keeps; written sizes may differ by as much.
SLACK = 0.05


def check_shape(template: Template) -> tuple[Misfit, ...]:
    """Return what cannot be as it is written, whatever the brand."""
    return tuple(_misfits(template))


def _misfits(template: Template) -> Iterator[Misfit]:
    yield from _whole(template)
    yield from check_layouts(template)
    for number, element in enumerate(template.elements):
        yield from _holds(("elements", number), element)
    seen: set[str] = set()
    for number, kind in enumerate(template.pages):
        steps: Steps = ("pages", number)
        if kind.id in seen:
            yield Misfit((*steps, "id"), f"two page kinds are called `{kind.id}`", "rename one")
        seen.add(kind.id)
        yield from _page(template, steps, kind)
    for number, chain in enumerate(template.chains):
        yield from _chain(template, ("chains", number), chain)
    for id, slot in template.slots.items():
        yield from _slot(("slots", id), slot)
    if template.window is not None:
        yield from _inside(template, ("window", "box"), template.window.box)


def _whole(template: Template) -> Iterator[Misfit]:
    if not template.pages and not template.layouts:
        what = "the template has no pages"
        yield Misfit(("format",), what, "write `pages:`, or `layouts:` for an ad of many sizes")


def _page(template: Template, steps: Steps, kind: PageKind) -> Iterator[Misfit]:
    if kind.count.least > kind.count.most:
        what = f"at least {kind.count.least} pages but at most {kind.count.most}"
        yield Misfit((*steps, "count"), what, "let `most` be `least` or more")
    if kind.panels:
        yield from _panels(template, (*steps, "panels"), kind)
    ids = {frame.id for frame in kind.frames}
    for number, stack in enumerate(kind.stacks):
        for at, id in enumerate(stack.frames):
            if id not in ids:
                where: Steps = (*steps, "stacks", number, "frames", at)
                yield Misfit(where, f"there is no frame `{id}`", suggest(id, ids))
    lefts = _panel_lefts(kind)
    for number, frame in enumerate(kind.frames):
        here: Steps = (*steps, "frames", number)
        yield from _box(template, here, frame, lefts.get(frame.panel or "", 0.0))
        yield from _holds(here, frame)


def _panels(template: Template, steps: Steps, kind: PageKind) -> Iterator[Misfit]:
    total = sum(panel.width for panel in kind.panels)
    if abs(total - template.width) > SLACK:
        what = f"the panels are {total:g} mm together, the page is {template.width:g} mm"
        yield Misfit(steps, what, "let their widths add up to the page's", key=True)
    others = [panel.width for panel in kind.panels if not panel.folds_in]
    if template.fold is None or not others:
        return
    most = min(others) - template.fold.gap
    for number, panel in enumerate(kind.panels):
        if panel.folds_in and panel.width > most + SLACK:
            what = f"the panel `{panel.id}` folds in but is wider than {most:g} mm"
            yield Misfit((*steps, number, "width"), what, f"make it {most:g} mm or narrower")


def _panel_lefts(kind: PageKind) -> dict[str, float]:
    lefts, x = dict[str, float](), 0.0
    for panel in kind.panels:
        lefts[panel.id] = x
        x += panel.width
    return lefts


def _box(template: Template, steps: Steps, frame: Frame, left: float) -> Iterator[Misfit]:
    flat = frame.box.width == 0 or frame.box.height == 0
    if flat and not (isinstance(frame, ShapeFrame) and frame.shape == "line"):
        yield Misfit((*steps, "box"), f"the frame `{frame.id}` has no area", "give it a size")
    elif not frame.rotate:
        box = frame.box.model_copy(update={"x": frame.box.x + left})
        decoration = isinstance(frame, ShapeFrame | PictureFrame | DrawingFrame)
        yield from (_touches if decoration else _inside)(template, (*steps, "box"), box)


def _touches(template: Template, steps: Steps, box: Box) -> Iterator[Misfit]:
    """Decoration may run over the edges, but must show."""
    beside = box.x >= template.width or box.x + box.width <= 0
    if beside or box.y >= template.height or box.y + box.height <= 0:
        yield Misfit(steps, "the box lies wholly off the page", "move it onto the page")


def _inside(template: Template, steps: Steps, box: Box) -> Iterator[Misfit]:
    """What is read must lie on the page."""
    right, bottom = box.x + box.width, box.y + box.height
    over = (-box.x, -box.y, right - template.width, bottom - template.height)
    sides = ("left", "top", "right", "bottom")
    out = [f"{by:g} mm {side}" for by, side in zip(over, sides, strict=True) if by > SLACK]
    if out:
        yield Misfit(steps, f"the box sticks out of the page: {', '.join(out)}", "move its edge")


def _holds(steps: Steps, frame: Frame) -> Iterator[Misfit]:
    match frame:
        case TextFrame() if (frame.slot is None) == (frame.text is None):
            what = f"the text frame `{frame.id}` needs either a slot or a text of its own"
            yield Misfit(steps, what, "write one of `slot:` and `text:`")
        case PictureFrame() if (frame.slot is None) == (frame.file is None):
            what = f"the picture frame `{frame.id}` needs either a slot or a file of its own"
            yield Misfit(steps, what, "write one of `slot:` and `file:`")
        case _:
            return


def _chain(template: Template, steps: Steps, chain: Chain) -> Iterator[Misfit]:
    frames = {frame.id: frame for kind in template.pages for frame in kind.frames}
    for number, id in enumerate(chain.frames):
        here: Steps = (*steps, "frames", number)
        if id in chain.frames[:number]:
            yield Misfit(here, f"the frame `{id}` stands twice in the chain", "take one out")
        frame = frames.get(id)
        if frame is None:
            continue
        if not isinstance(frame, TextFrame | TableFrame):
            what = f"the frame `{id}` is a {frame.kind} frame, which no text runs through"
            yield Misfit(here, what, "name a text or table frame")
        elif frame_slot(frame) != chain.slot:
            what = f"the frame `{id}` shows another slot than the chain's `{chain.slot}`"
            yield Misfit(here, what, f"write `slot: {chain.slot}` in the frame")


def _slot(steps: Steps, slot: Slot) -> Iterator[Misfit]:
    if slot.must_change and not slot.open_to("content"):
        what = "the slot must be changed, but its content is locked"
        yield Misfit((*steps, "must_change"), what, "write `opens: [content]`")
    empty = not slot.fallback.say("nn") and not slot.fallback_file and not slot.fallback_rows
    if slot.required and empty and not slot.open_to("content"):
        what = "the slot is required, locked and empty"
        yield Misfit((*steps, "required"), what, "open its content, or give it a fallback")
    least, most = slot.bounds.least_size, slot.bounds.most_size
    if least is not None and most is not None and least > most:
        what = f"the least size {least:g} is larger than the most {most:g}"
        yield Misfit((*steps, "bounds", "least_size"), what, "exchange the two")
