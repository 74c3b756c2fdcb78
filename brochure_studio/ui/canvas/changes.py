"""Which parts of a page differ between two compositions, so that only they are drawn again."""

from collections.abc import Iterator

from brochure_studio.scene.items import Group, Item
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import item_bounds
from brochure_studio.values.geometry import IDENTITY, Rect, Transform


def changed_areas(old: Page, new: Page) -> tuple[Rect, ...] | None:
    """Return the rectangles of a page that must be drawn again; None when all of it must."""
    if (old.trim, old.bleed, old.slug) != (new.trim, new.bleed, new.slug):
        return None
    return tuple(_differing(old.items, new.items, IDENTITY))


def _differing(old: tuple[Item, ...], new: tuple[Item, ...], at: Transform) -> Iterator[Rect]:
    start = 0
    while start < min(len(old), len(new)) and _same(old[start], new[start]):
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and _same(old[-1 - end], new[-1 - end]):
        end += 1
    gone, come = old[start : len(old) - end], new[start : len(new) - end]
    if len(gone) == len(come):
        for one, other in zip(gone, come, strict=True):
            yield from _differing_pair(one, other, at)
        return
    yield from _bounds((*gone, *come), at)


def _differing_pair(one: Item, other: Item, at: Transform) -> Iterator[Rect]:
    if _same(one, other):
        return
    if isinstance(one, Group) and isinstance(other, Group) and _same_frame(one, other):
        inner = one.transform.then(at) if one.transform else at
        yield from _differing(one.items, other.items, inner)
        return
    yield from _bounds((one, other), at)


def _bounds(items: tuple[Item, ...], at: Transform) -> Iterator[Rect]:
    for item in items:
        rect = item_bounds(item)
        if rect is not None:
            yield at.bound(rect)


def _same(one: Item, other: Item) -> bool:
    return one is other or one == other


def _same_frame(one: Group, other: Group) -> bool:
    """Tell whether two groups differ only in what they hold and how it is called."""
    return (
        one.transform == other.transform
        and one.clip == other.clip
        and one.opacity == other.opacity
        and one.multiply == other.multiply
    )
