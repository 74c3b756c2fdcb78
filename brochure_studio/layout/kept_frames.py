"""Laid frames kept from one composition to the next, each as long as what it was laid from."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

# All that a frame was laid from; what compares equal is laid alike.
Ground = tuple[object, ...]
_Laid = TypeVar("_Laid")


class KeptFrames:
    """The last layout of each place of a document; belongs to a workshop."""

    def __init__(self) -> None:
        self._held: dict[Hashable, tuple[Ground, Any]] = {}

    def take(self, place: Hashable, ground: Ground, lay: Callable[[], _Laid]) -> _Laid:
        """Return what stood at a place if it was laid from the same ground, else lay it anew."""
        held = self._held.get(place)
        if held is None or held[0] != ground:
            held = self._held[place] = (ground, lay())
        laid: _Laid = held[1]
        return laid
