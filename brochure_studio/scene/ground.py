"""What lies behind the texts of a page, and how light that is: for contrast over pictures."""

from dataclasses import dataclass, replace

from brochure_studio.scene.items import GlyphRun, Group, Item, Role

_TEXT_ROLES = frozenset(
    (Role.H1, Role.H2, Role.H3, Role.P, Role.LIST, Role.LIST_ITEM, Role.LABEL, Role.LIST_BODY)
    + (Role.CAPTION, Role.LINK)
)


@dataclass(frozen=True, slots=True)
class Tones:
    """How light the pixels of a part of a page are: relative luminances (WCAG 2.1), how many."""

    shares: tuple[tuple[float, int], ...]

    def __add__(self, other: "Tones") -> "Tones":
        return Tones((*self.shares, *other.shares))

    def contrast(self, luminance: float, worst: float = 0.0) -> float | None:
        """Return the contrast of a luminance to the pixels, the share `worst` of them left out.

        The pixels it stands out least from are left out, so that one twig in a sky does not count.
        None where there are no pixels.
        """
        found = sorted((_contrast(luminance, own), number) for own, number in self.shares if number)
        left = worst * sum(number for _, number in found)
        for ratio, number in found:
            left -= number
            if left < 0:
                return ratio
        return None


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def without_texts(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return items without glyphs and without the lines under them.

    A group that holds no text comes back as it is, so that what is kept of it by identity stays.
    """
    kept = tuple(_without(item) for item in items)
    if all(new is old for new, old in zip(kept, items, strict=True)):
        return items
    return tuple(item for item in kept if item is not None)


def _without(item: Item) -> Item | None:
    if isinstance(item, GlyphRun):
        return None
    if not isinstance(item, Group):
        return item
    if item.role in _TEXT_ROLES:
        return None
    inner = without_texts(item.items)
    return item if inner is item.items else replace(item, items=inner)
