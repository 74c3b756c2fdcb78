"""The window of the envelope held against each letter: the address in it, and nothing else."""

from collections.abc import Iterable, Iterator

from brochure_studio.layout.letters.faults import TooLong
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.lists.recipients import ListProblem
from brochure_studio.model.template import Template
from brochure_studio.preflight.window_fit import (
    address_extent,
    others_in_sight,
    sheet_windows,
    stays_inside,
)
from brochure_studio.scene.items import Group, Item


class WindowGuard:
    """Holds letters of one template against its windows; one without a window lets all pass."""

    def __init__(self, template: Template, mailing: Mailing | None) -> None:
        window = template.window
        self._windows = sheet_windows(template, mailing)
        self._frame = window.frame if window else ""
        self._shown = (window.frame, *window.shows) if window else ()

    def problems(self, row: int, letter: FilledLetter) -> Iterator[ListProblem]:
        """Yield a problem for each frame that a window shows in part, or that it must not show."""
        if not self._windows or not letter.pages:
            return
        items = tuple(_frames(letter.pages[0]))
        extent = address_extent(items, self._frame)
        whole = all(stays_inside(window, extent) for window in self._windows)
        # Lines that stand over are not set at all, and cannot be out of sight.
        if not whole or (letter.faults and self._is_cut(letter)):
            yield ListProblem("letter-window", row, "", (("place", self._frame),))
        seen = (p for window in self._windows for p in others_in_sight(window, items, self._shown))
        for place in dict.fromkeys(seen):
            yield ListProblem("letter-in-window", row, "", (("place", place),))

    def _is_cut(self, letter: FilledLetter) -> bool:
        return any(
            isinstance(fault, TooLong) and fault.page == 0 and fault.address == self._frame
            for fault in letter.faults
        )


def _frames(items: Iterable[Item]) -> Iterator[Item]:
    """Yield the frames' groups; where all of a page moves they lie in one that keeps its bleed."""
    for item in items:
        if isinstance(item, Group) and not item.frame and item.transform is None:
            yield from _frames(item.items)
        else:
            yield item
