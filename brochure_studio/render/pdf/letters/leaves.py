"""A page's items without the groups that only say what they are, each with how far it was moved."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from brochure_studio.scene.items import Group, Item


class Leaf(NamedTuple):
    """A run, path, picture, or a group that draws differently, and its way from its own place.

    `inside` is the nearest group around it, such as a paragraph.
    """

    item: Item
    dx: float = 0.0
    dy: float = 0.0
    inside: Group | None = None


def find_leaves(
    items: Iterable[Item], dx: float = 0.0, dy: float = 0.0, inside: Group | None = None
) -> Iterator[Leaf]:
    """Yield the leaves of items in drawing order."""
    for item in items:
        if not isinstance(item, Group) or _draws(item):
            yield Leaf(item, dx, dy, inside)
        elif item.transform is None:
            yield from find_leaves(item.items, dx, dy, item)
        else:
            at = item.transform
            yield from find_leaves(item.items, dx + at.e, dy + at.f, item)


def is_see_through(group: Group) -> bool:
    """Tell whether what is below a group shows through it."""
    return group.opacity < 1 or group.multiply


def _draws(group: Group) -> bool:
    """Tell whether a group does more to its items than to move them."""
    if group.clip is not None or is_see_through(group):
        return True
    at = group.transform
    return at is not None and (at.a, at.b, at.c, at.d) != (1, 0, 0, 1)
