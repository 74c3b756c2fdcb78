"""Links as annotations over the lines of text and the pictures that carry them."""

from brochure_studio.render.pdf.objects import Value, array, flag, name, table, text
from brochure_studio.scene.items import GlyphRun, Group
from brochure_studio.scene.walk import item_bounds, walk_items
from brochure_studio.values.geometry import Rect, Transform, bound

_PRINTED = 4  # annotation flag, ISO 32000-1, table 165
_SCHEMES = ("https://", "http://", "mailto:", "tel:")


def is_web_link(address: str) -> bool:
    """Tell whether an address is of a kind that a finished file may carry."""
    return address.lower().startswith(_SCHEMES)


def link_boxes(group: Group, at: Transform) -> tuple[Rect, ...]:
    """Return one box for each line or picture of a link, in the coordinates that `at` leads to."""
    inner = group.transform.then(at) if group.transform else at
    boxes: list[Rect] = []
    for visit in walk_items(group.items, at=inner):
        covered = None if isinstance(visit.item, Group) else item_bounds(visit.item)
        if covered is None:
            continue
        box = visit.transform.bound(covered)
        if boxes and _same_line(boxes[-1], box):
            box = bound((boxes.pop(), box)) or box
        boxes.append(box)
    return tuple(boxes)


def link_text(group: Group) -> str:
    """Return what a link says: its alternative text, else its words, else its address."""
    runs = [v.item.text for v in walk_items(group.items) if isinstance(v.item, GlyphRun)]
    words = " ".join(" ".join(runs).replace("\u00ad ", "").replace("\u00ad", "").split())
    return group.alt or words or group.link


def annotation(address: str, said: str, boxes: tuple[Rect, ...], key: int | None) -> Value:
    """Return a link annotation; boxes are in PDF coordinates (y up, from the media's corner)."""
    around = bound(boxes)
    assert around is not None
    corners = [c for b in boxes for c in (b.x, b.bottom, b.right, b.bottom, b.x, b.y, b.right, b.y)]
    action = {"S": name("URI"), "URI": text(address), "IsMap": flag(False)}
    return table(
        {
            "Type": name("Annot"),
            "Subtype": name("Link"),
            "Rect": array([around.x, around.y, around.right, around.bottom]),
            "QuadPoints": array(corners) if len(boxes) > 1 else None,
            "Border": array([0, 0, 0]),
            "F": _PRINTED,
            "Contents": text(said),
            "A": table(action),
            "StructParent": key,
        }
    )


def _same_line(one: Rect, other: Rect) -> bool:
    """Tell whether two boxes overlap by more than half of the lower one's height."""
    shared = min(one.bottom, other.bottom) - max(one.y, other.y)
    return shared > min(one.height, other.height) / 2
