"""Every kind of item drawn into a content stream."""

from dataclasses import dataclass, field, replace
from math import sqrt
from typing import assert_never

from brochure_studio.render.pdf.blends import BlendShelf, needs_form
from brochure_studio.render.pdf.content import Content, say, transparency_group
from brochure_studio.render.pdf.fonts import FontShelf
from brochure_studio.render.pdf.gradients import GradientShelf
from brochure_studio.render.pdf.inks import Inks
from brochure_studio.render.pdf.links import annotation, is_web_link, link_boxes, link_text
from brochure_studio.render.pdf.objects import ObjectFile, Ref, Value
from brochure_studio.render.pdf.pictures import PictureShelf
from brochure_studio.render.pdf.repeats import FormShelf
from brochure_studio.render.pdf.tags import Tags
from brochure_studio.render.pdf.text import show_run
from brochure_studio.scene.items import GlyphRun, Gradient, Group, Item, Path, Picture, Role, Stroke
from brochure_studio.scene.walk import item_bounds
from brochure_studio.values.geometry import Rect, Transform


@dataclass(frozen=True, slots=True)
class Shelves:
    """What a document's pages share: each part is written once."""

    file: ObjectFile
    inks: Inks
    fonts: FontShelf
    pictures: PictureShelf
    gradients: GradientShelf
    blends: BlendShelf
    forms: FormShelf
    tags: Tags | None
    links: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where drawing goes: the stream, the page, the transform to PDF's own coordinates.

    `annotations` gathers the page's links, `pictures` the keys of its pictures; `place` is the
    address, among those of the page's `reading` order, of what is being drawn.
    """

    content: Content
    page: Ref
    at: Transform
    annotations: list[Ref] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    reading: frozenset[str] = frozenset()
    place: str = ""

    @property
    def scale(self) -> float:
        """Return by how much lengths are enlarged here."""
        return sqrt(abs(self.at.a * self.at.d - self.at.b * self.at.c))


def draw_items(items: tuple[Item, ...], sheet: Sheet, shelves: Shelves) -> None:
    """Draw items in their order."""
    for index, item in enumerate(items):
        follower = items[index + 1] if index + 1 < len(items) else None
        draw_item(item, sheet, shelves, follower)


def draw_item(item: Item, sheet: Sheet, shelves: Shelves, follower: Item | None = None) -> None:
    """Draw one item; `follower` is what is drawn after it, for the space between two lines."""
    if not isinstance(item, Group) and shelves.tags is not None:
        shelves.tags.mark(sheet.content)
    match item:
        case Path():
            _draw_path(item, sheet, shelves)
        case GlyphRun():
            _draw_run(item, sheet, shelves, follower)
        case Picture():
            _draw_picture(item, sheet, shelves)
        case Group():
            _draw_group(item, sheet, shelves)
        case _:
            assert_never(item)


def _draw_path(path: Path, sheet: Sheet, shelves: Shelves) -> None:
    content, inks = sheet.content, shelves.inks
    if isinstance(path.fill, Gradient):
        content.save()
        content.trace(path.outline)
        content.add("W* n" if path.even_odd else "W n")
        inks.knock_out(content)
        key, ref = shelves.gradients.shading(path.fill)
        content.add(f"{content.use('Shading', key, ref)} sh")
        content.restore()
        path = replace(path, fill=None)
    if path.fill is None and path.stroke is None:
        return
    if path.stroke is None:
        inks.knock_out(content)
    else:
        _set_stroke(path.stroke, sheet, inks)
    if path.fill is not None and not isinstance(path.fill, Gradient):
        inks.fill(path.fill, content)
    content.trace(path.outline)
    content.add(_paint_operator(path))


def _set_stroke(stroke: Stroke, sheet: Sheet, inks: Inks) -> None:
    content = sheet.content
    inks.overprint_line(stroke.color, stroke.width * sheet.scale, content)
    inks.stroke(stroke.color, content)
    ends = "1 J 1 j" if stroke.round else "0 J 0 j"
    content.set("line", f"{say(stroke.width)} w {ends} [{say(*stroke.dash)}] 0 d")


def _paint_operator(path: Path) -> str:
    if path.fill is None:
        return "S"
    return ("B" if path.stroke else "f") + ("*" if path.even_odd else "")


def _draw_run(run: GlyphRun, sheet: Sheet, shelves: Shelves, follower: Item | None) -> None:
    if not run.glyphs:
        return
    content, inks = sheet.content, shelves.inks
    inks.overprint_text(run.color, run.size * sheet.scale, content)
    inks.fill(run.color, content)
    ends_line = isinstance(follower, GlyphRun) and follower.origin.y != run.origin.y
    joined = run.text.endswith(("\u00ad", " ", "-"))
    after = " " if shelves.tags is not None and ends_line and not joined else ""
    show_run(run, shelves.fonts.font(run.font), content, after)


def _draw_picture(picture: Picture, sheet: Sheet, shelves: Shelves) -> None:
    image = shelves.pictures.image(picture)
    if image is None:
        return
    sheet.pictures.append(image.key)
    content, placed = sheet.content, image.placed
    content.save()
    shelves.inks.knock_out(content)
    if not image.window.covers(placed):
        content.clip_rect(image.window)
    content.transform(Transform(placed.width, 0, 0, -placed.height, placed.x, placed.bottom))
    content.add(f"{content.use('XObject', image.key, image.ref)} Do")
    content.restore()


def _draw_group(group: Group, sheet: Sheet, shelves: Shelves) -> None:
    inner = replace(
        sheet,
        at=group.transform.then(sheet.at) if group.transform else sheet.at,
        place=sheet.place or _reading_place(group, sheet.reading),
    )
    entered = _enter(group, inner, shelves)
    _add_link(group, sheet, shelves)
    see_through = group.opacity < 1 or group.multiply
    if see_through and needs_form(group):
        _draw_form(group, inner, shelves)
    else:
        _draw_plain(group, inner, shelves, see_through)
    if entered and shelves.tags is not None:
        shelves.tags.leave()


def _draw_plain(group: Group, sheet: Sheet, shelves: Shelves, see_through: bool) -> None:
    """Draw a group's items in place."""
    content = sheet.content
    framed = see_through or group.transform is not None or group.clip is not None
    if framed:
        _close_mark(sheet, shelves)
        content.save()
        _place(group, content)
    if see_through:
        shelves.blends.set(group, content)
    if shelves.forms.holds(group):
        _show_repeated(group, sheet, shelves)
    else:
        draw_items(group.items, sheet, shelves)
    if framed:
        _close_mark(sheet, shelves)
        content.restore()


def _show_repeated(group: Group, sheet: Sheet, shelves: Shelves) -> None:
    """Draw a group's items by the form that all their places share (8.10).

    The whole form belongs to the mark around it (14.7.4.2), so that inside nothing is marked.
    """
    content = sheet.content
    ref, transparent = shelves.forms.find(group) or _write_repeated(group, sheet, shelves)
    if shelves.tags is not None:
        shelves.tags.mark(content)
    # A form starts with what holds around it, and sets only what differs from a fresh page.
    shelves.inks.knock_out(content)
    content.transparent = content.transparent or transparent
    content.add(f"{content.use('XObject', f'Fm{ref.name}', ref)} Do")


def _write_repeated(group: Group, sheet: Sheet, shelves: Shelves) -> tuple[Ref, bool]:
    form, ref = Content(), shelves.file.reserve()
    draw_items(group.items, replace(sheet, content=form), replace(shelves, tags=None))
    covered = item_bounds(Group(group.items)) or Rect(0, 0, 0, 0)
    form.put_form(shelves.file, covered.grow(1), ref)
    shelves.forms.keep(group, ref, form.transparent)
    return ref, form.transparent


def _draw_form(group: Group, sheet: Sheet, shelves: Shelves) -> None:
    """Draw a group as one: opacity and multiply work on its finished picture (11.4.5)."""
    covered = item_bounds(replace(group, transform=None))
    if covered is None:
        return
    form, file = Content(), shelves.file
    ref = file.reserve()
    facts: dict[str, Value] = {}
    if shelves.tags is not None:
        shelves.tags.close_mark(sheet.content)
        facts["StructParents"] = shelves.tags.start_stream(sheet.page, ref)
    if group.clip is not None:
        form.clip(group.clip)
    draw_items(group.items, replace(sheet, content=form), shelves)
    if shelves.tags is not None:
        shelves.tags.end_stream(form)
    facts["Group"] = transparency_group(shelves.inks.space)
    form.put_form(file, covered.grow(1), ref, facts)
    content = sheet.content
    # A form starts with what holds around it, and sets only what differs from a fresh page.
    shelves.inks.knock_out(content)
    content.save()
    if group.transform is not None:
        content.transform(group.transform)
    shelves.blends.set(group, content)
    content.add(f"{content.use('XObject', f'Fm{ref.name}', ref)} Do")
    content.restore()


def _place(group: Group, content: Content) -> None:
    if group.transform is not None:
        content.transform(group.transform)
    if group.clip is not None:
        content.clip(group.clip)


def _enter(group: Group, sheet: Sheet, shelves: Shelves) -> bool:
    if shelves.tags is None:
        return False
    box = _figure_box(group, sheet) if group.role is Role.FIGURE else None
    return shelves.tags.enter(group, sheet.place, box)


def _figure_box(group: Group, sheet: Sheet) -> Rect | None:
    covered = item_bounds(replace(group, transform=None))
    return sheet.at.bound(covered) if covered else None


def _close_mark(sheet: Sheet, shelves: Shelves) -> None:
    if shelves.tags is not None:
        shelves.tags.close_mark(sheet.content)


def _reading_place(group: Group, reading: frozenset[str]) -> str:
    return next((one for one in (group.source, group.frame) if one and one in reading), "")


def _add_link(group: Group, sheet: Sheet, shelves: Shelves) -> None:
    if not (group.link and shelves.links and is_web_link(group.link)):
        return
    boxes = link_boxes(group, sheet.at)
    if not boxes:
        return
    ref = shelves.file.reserve()
    key = shelves.tags.own_annotation(ref, sheet.page) if shelves.tags else None
    shelves.file.put(annotation(group.link, link_text(group), boxes, key), ref)
    sheet.annotations.append(ref)
