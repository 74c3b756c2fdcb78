"""Drawings that stand several times in a document, such as marks, as forms written once."""

from collections import Counter
from collections.abc import Iterable, Iterator

from brochure_studio.render.pdf.objects import Ref
from brochure_studio.scene.items import Group, Item, Path
from brochure_studio.scene.page import Page

# A call of a form costs about as much as this many numbers of a path, packed.
_LEAST_NUMBERS = 120

_Items = tuple[Item, ...]


class FormShelf:
    """The drawings of one document that occur again, wherever and however large they stand.

    A drawing is what a group places by its transform: paths without lines, in groups that say
    nothing to a reader. Lines are left out because black ones overprint by their width on paper.
    """

    def __init__(self, pages: Iterable[Page]) -> None:
        # The groups are kept, so that no other items can come to stand where theirs stood.
        self._groups = [group for page in pages for group in _drawings(page.items)]
        times, numbers = Counter[int](), dict[_Items, int]()
        known = dict[int, int]()
        for group in self._groups:
            # By identity, for to hash a panorama takes a millisecond each time.
            number = known.get(id(group.items))
            if number is None:
                number = known[id(group.items)] = numbers.setdefault(group.items, len(numbers))
            times[number] += 1
        self._numbers = {key: number for key, number in known.items() if times[number] > 1}
        self._made: dict[int, tuple[Ref, bool]] = {}

    def holds(self, group: Group) -> bool:
        """Tell whether what a group places is to be written once."""
        return group.transform is not None and id(group.items) in self._numbers

    def find(self, group: Group) -> tuple[Ref, bool] | None:
        """Return the form of a group's items, and whether it is transparent, once it is kept."""
        return self._made.get(self._numbers[id(group.items)])

    def keep(self, group: Group, form: Ref, transparent: bool) -> None:
        """Remember the form of a group's items."""
        self._made[self._numbers[id(group.items)]] = form, transparent


def _drawings(items: _Items) -> Iterator[Group]:
    for item in items:
        if not isinstance(item, Group):
            continue
        if item.transform is not None and _is_drawing(item.items):
            if _count(item.items) >= _LEAST_NUMBERS:
                yield item
        else:
            yield from _drawings(item.items)


def _is_drawing(items: _Items) -> bool:
    return all(_is_plain(item) for item in items)


def _is_plain(item: Item) -> bool:
    if isinstance(item, Path):
        return item.stroke is None
    if not isinstance(item, Group):
        return False
    said = (item.role, item.link, item.alt, item.source, item.frame)
    return not any(said) and _is_drawing(item.items)


def _count(items: _Items) -> int:
    return sum(
        len(item.outline.coords) if isinstance(item, Path) else _count(item.items)
        for item in items
        if isinstance(item, Path | Group)
    )
