"""The composition: a template, a brand and a document become a scene and its notes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from brochure_studio.layout.copy import PlacedFrame
from brochure_studio.layout.desk import Desk, Laid, Spot, join_notes, make_desk
from brochure_studio.layout.folds import place_panels
from brochure_studio.layout.frames import find_copy, finish_frame, is_shown, lay_frame
from brochure_studio.layout.ground import ground_of, may_be_kept
from brochure_studio.layout.marks import draw_marks, draw_watermark
from brochure_studio.layout.outlines import paint_fill
from brochure_studio.layout.resources import Resources
from brochure_studio.layout.sheet import Sheet
from brochure_studio.layout.stacks.stacks import settle_stacks
from brochure_studio.layout.text import lay_text
from brochure_studio.layout.workshop import Workshop
from brochure_studio.model.brand import Brand, Typeface
from brochure_studio.model.document import Document
from brochure_studio.model.frames import Frame, TextFrame
from brochure_studio.model.slots import PlacedPage, place_pages
from brochure_studio.model.template import Chain, Template
from brochure_studio.scene.items import GlyphRun, Group, Item, Path, Role, outline_rect
from brochure_studio.scene.notes import Notes
from brochure_studio.scene.page import OutlineEntry, Page, Scene
from brochure_studio.scene.walk import walk_items
from brochure_studio.typeset.face import Face
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Insets, Rect, Size
from brochure_studio.values.length import mm, say_mm


@dataclass(frozen=True, slots=True)
class Composition:
    """A scene, and what had to be noted while it was made."""

    scene: Scene
    notes: Notes


# A frame's place in a document: its page's number and its own id.
_Place = tuple[int, str]


def compose(
    template: Template,
    brand: Brand,
    document: Document,
    resources: Resources,
    workshop: Workshop,
    sheet: Sheet,
) -> Composition:
    """Lay a document out.

    The document is one variant with its fields filled. A TokenError says that the template names
    what the brand does not have, a MissingError that a font is away; everything else is a note.
    """
    desk = make_desk(template, brand, document, resources, workshop)
    spots = tuple(
        make_spot(desk, n, page) for n, page in enumerate(place_pages(template, document))
    )
    chained = dict(_lay_chains(desk, spots))
    notes: list[Notes] = []
    headings: list[OutlineEntry] = []
    pages = tuple(_page(desk, spot, chained, sheet, notes, headings) for spot in spots)
    scene = Scene(document.title, document.language, pages, tuple(headings))
    return Composition(scene, join_notes(notes))


def make_spot(desk: Desk, number: int, placed: PlacedPage) -> Spot:
    """Return a page with its panels and with its frames in their places."""
    panels = place_panels(desk.template, placed.kind, desk.document.language)
    spot = Spot(number, placed, panels)
    frames = page_frames(desk.template, placed, number)
    return replace(spot, frames=settle_stacks(desk, spot, frames))


def page_frames(template: Template, placed: PlacedPage, number: int) -> tuple[Frame, ...]:
    """Return a page's frames; an even (left) page takes those of the kind made for it."""
    kind = placed.kind
    even = template.kind(kind.even_kind) if kind.even_kind and number % 2 else None
    return (even or kind).frames


def _lay_chains(desk: Desk, spots: tuple[Spot, ...]) -> Iterator[tuple[_Place, Laid]]:
    for chain in desk.template.chains:
        for frames in chained_frames(desk, chain, spots):
            place = (chain.slot, tuple((f.spot.number, f.frame.id) for f in frames))
            ground = tuple(ground_of(desk, f.spot, f.frame) for f in frames)
            kept = desk.workshop.frames.take(place, ground, partial(_lay_chain, desk, frames))
            for placed, laid in zip(frames, kept, strict=True):
                yield (placed.spot.number, placed.frame.id), laid


def _lay_chain(desk: Desk, frames: tuple[PlacedFrame, ...]) -> tuple[Laid, ...]:
    copy = find_copy(desk, frames[0].spot, frames[0].frame)
    return tuple(
        _settle(finish_frame(placed.spot, placed.frame, laid))
        for placed, laid in zip(frames, lay_text(desk, frames, copy), strict=True)
    )


def _lay(desk: Desk, spot: Spot, frame: Frame) -> Laid:
    """Lay a frame, or take the one that stood here if it would come out the same."""

    def lay() -> Laid:
        return _settle(lay_frame(desk, spot, frame))

    if not may_be_kept(frame):
        return lay()
    ground = ground_of(desk, spot, frame)
    return desk.workshop.frames.take((spot.number, frame.id), ground, lay)


def _settle(laid: Laid) -> Laid:
    """Note what a laid frame adds to the reading order and to the bookmarks."""
    groups = tuple(_groups(laid.items))
    sources = tuple(group.source for group in groups if group.source)
    headings = ((_text(g), _LEVELS[g.role]) for g in groups if g.role in _LEVELS)
    return replace(laid, sources=sources, headings=tuple(h for h in headings if h[0]))


def chained_frames(
    desk: Desk, chain: Chain, spots: tuple[Spot, ...]
) -> Iterator[tuple[PlacedFrame, ...]]:
    """Yield the frames of a chain in order, once for each address that its slot has."""
    by_address: dict[str, list[PlacedFrame]] = {}
    for spot in spots:
        for frame in spot.frames:
            if isinstance(frame, TextFrame) and frame.id in chain.frames:
                address = spot.placed.address(chain.slot)
                by_address.setdefault(address, []).append(PlacedFrame(spot, frame))
    for found in by_address.values():
        yield tuple(sorted(found, key=lambda placed: chain.frames.index(placed.frame.id)))


def _page(
    desk: Desk,
    spot: Spot,
    chained: dict[_Place, Laid],
    sheet: Sheet,
    notes: list[Notes],
    headings: list[OutlineEntry],
) -> Page:
    template = desk.template
    trim = Size(mm(template.width), mm(template.height))
    bleed = Rect(0, 0, trim.width, trim.height).grow(sheet.bleed)
    laid = [
        chained.get((spot.number, frame.id)) or _lay(desk, spot, frame)
        for frame in spot.frames
        if is_shown(desk, spot, frame)
    ]
    notes.append(join_notes(one.notes for one in laid))
    headings.extend(
        OutlineEntry(title, spot.number, level) for one in laid for title, level in one.headings
    )
    content = (*_background(desk, spot, bleed), *(item for one in laid for item in one.items))
    name = _name(desk, spot)
    over = _overlay(desk, spot, trim, sheet, name)
    return Page(
        id=spot.placed.page.id,
        name=name,
        trim=trim,
        bleed=sheet.bleed,
        slug=sheet.slug,
        safe=Rect(0, 0, trim.width, trim.height).inset(Insets.even(mm(template.safe))),
        items=(Group(content, clip=outline_rect(bleed)), *over),
        panels=spot.panels,
        reading=tuple(dict.fromkeys(source for one in laid for source in one.sources)),
    )


def _name(desk: Desk, spot: Spot) -> str:
    return spot.placed.kind.name.say(desk.document.language) or spot.placed.page.id


def _background(desk: Desk, spot: Spot, bleed: Rect) -> tuple[Item, ...]:
    fill = spot.placed.kind.background
    if fill is None:
        return ()
    path = Path(outline_rect(bleed), paint_fill(desk.brand, fill, bleed))
    return (Group((path,), role=Role.ARTIFACT),)


def _overlay(desk: Desk, spot: Spot, trim: Size, sheet: Sheet, name: str) -> tuple[Item, ...]:
    """Return what lies over the page: the watermark and the marks."""
    if not sheet.marks and not sheet.watermark:
        return ()
    face = _house_face(desk)
    size = f"{say_mm(trim.width)} × {say_mm(trim.height)}"
    label = f"{desk.document.title}  ·  {spot.number + 1} {name}  ·  {size}"
    return (
        *draw_watermark(trim, sheet.watermark, face),
        *draw_marks(trim, sheet, spot.panels, label, face),
    )


def _house_face(desk: Desk) -> Face:
    """Return the face of marks and watermarks: the upright regular of the brand's last typeface."""
    typeface: Typeface = tuple(desk.brand.typefaces.values())[-1]
    cut = min(typeface.cuts, key=lambda cut: (cut.italic, abs(cut.weight - 400)))
    return desk.face(FontKey(typeface.family, cut.weight, cut.italic))


def _groups(items: tuple[Item, ...]) -> Iterator[Group]:
    """Yield all groups in drawing order; quicker than a walk that places every item."""
    for item in items:
        if isinstance(item, Group):
            yield item
            yield from _groups(item.items)


_LEVELS = {Role.H1: 1, Role.H2: 2}


def _text(group: Group) -> str:
    runs = (v.item.text for v in walk_items(group.items) if isinstance(v.item, GlyphRun))
    return " ".join(" ".join(runs).replace("\u00ad ", "").replace("\u00ad", "").split())
