"""Walk over a page's items with the transform, group chain and place that each has."""

from collections.abc import Iterator
from dataclasses import dataclass

from brochure_studio.scene.items import GlyphRun, Group, Item, Path, Picture
from brochure_studio.scene.page import Page
from brochure_studio.values.geometry import IDENTITY, Point, Rect, Transform, bound


@dataclass(frozen=True, slots=True)
class Visit:
    """An item met on the walk, with the groups around it (outermost first) and its transform."""

    item: Item
    groups: tuple[Group, ...]
    transform: Transform

    @property
    def source(self) -> str:
        """Return the nearest slot address around the item, or an empty string."""
        inner = self.item.source if isinstance(self.item, Group) else ""
        return inner or next((g.source for g in reversed(self.groups) if g.source), "")


def walk_page(page: Page) -> Iterator[Visit]:
    """Yield every item of a page in drawing order, a group before what it holds."""
    yield from walk_items(page.items)


def walk_items(
    items: tuple[Item, ...], groups: tuple[Group, ...] = (), at: Transform = IDENTITY
) -> Iterator[Visit]:
    """Yield every item in drawing order, a group before what it holds."""
    for item in items:
        yield Visit(item, groups, at)
        if isinstance(item, Group):
            inner = item.transform.then(at) if item.transform else at
            yield from walk_items(item.items, (*groups, item), inner)


def item_bounds(item: Item) -> Rect | None:
    """Return the rectangle an item covers in its own coordinates; None for an empty group."""
    match item:
        case Path():
            grow = item.stroke.width / 2 if item.stroke else 0.0
            return item.outline.bounds().grow(grow)
        case GlyphRun():
            return item.bounds()
        case Picture():
            return item.window
        case Group():
            inside = bound(r for r in map(item_bounds, item.items) if r is not None)
            if inside is None:
                return None
            if item.clip is not None:
                inside = inside.overlap(item.clip.bounds()) or inside
            return item.transform.bound(inside) if item.transform else inside


def frame_box(visit: Visit) -> Rect | None:
    """Return the box on the page of a group that has one, its own transform applied."""
    if not isinstance(visit.item, Group) or visit.item.box is None:
        return None
    own = visit.item.transform or IDENTITY
    return own.then(visit.transform).bound(visit.item.box)


def hit(page: Page, point: Point) -> tuple[Group, ...]:
    """Return the groups with a frame box under a point of the page, the topmost first."""
    found: list[Group] = []
    for visit in walk_page(page):
        box = frame_box(visit)
        if isinstance(visit.item, Group) and box is not None and box.contains(point):
            found.append(visit.item)
    return tuple(reversed(found))


def page_text(page: Page) -> str:
    """Return the text of a page in drawing order, a line for each run, without break hyphens."""
    runs = (v.item.text for v in walk_page(page) if isinstance(v.item, GlyphRun))
    return "\n".join(runs).replace("\u00ad", "")
