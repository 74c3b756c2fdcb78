"""What lies over what: frames that stay, but cover others that move, are drawn with each letter."""

from collections.abc import Set

from brochure_studio.layout.desk import Spot
from brochure_studio.scene.items import Group, Item
from brochure_studio.scene.page import Page, Scene
from brochure_studio.scene.walk import item_bounds
from brochure_studio.values.geometry import Rect


def raised_frames(spots: tuple[Spot, ...], scene: Scene, moving: Set[str]) -> frozenset[str]:
    """Return the frames that stay but lie over one that moves, or over such a one."""
    raised: set[str] = set()
    for spot, page in zip(spots, scene.pages, strict=True):
        below: list[Rect] = []
        for frame in spot.frames:
            if frame.id in moving:
                below.append(spot.rect(frame))
                continue
            found = map(item_bounds, own_items(page, frame.id))
            bounds = [one for one in found if one is not None]
            if any(_meet(one, other) for one in bounds for other in below):
                raised.add(frame.id)
                below += bounds
    return frozenset(raised)


def overlay_meets(spot: Spot, page: Page, moving: Set[str]) -> bool:
    """Tell whether a page's watermark or marks lie over a frame that moves."""
    found = [one for one in map(item_bounds, page.items[1:]) if one is not None]
    rects = [spot.rect(frame) for frame in spot.frames if frame.id in moving]
    return any(_meet(one, other) for one in found for other in rects)


def own_items(page: Page, frame: str) -> tuple[Item, ...]:
    """Return the items of one frame on a composed page."""
    content = page.items[0] if page.items else None
    items = content.items if isinstance(content, Group) else ()
    return tuple(item for item in items if isinstance(item, Group) and item.frame == frame)


def _meet(one: Rect, other: Rect) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )
