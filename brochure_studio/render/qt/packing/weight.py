"""The best of a ladder of encodings that a file may weigh, found by few encodes."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from brochure_studio.model.picture_file import PictureFile

Rung = TypeVar("Rung")


def find_lightest(
    rungs: Sequence[Rung], encode: Callable[[Rung], PictureFile], most_bytes: int | None
) -> PictureFile:
    """Return the file of the first rung that is at most so heavy, else that of the last.

    `rungs` go from the best to the lightest still good. The first is tried alone, since most files
    fit at once; the others are halved, so that 40 rungs take seven encodes.
    """
    best = encode(rungs[0])
    if most_bytes is None or len(best.data) <= most_bytes:
        return best
    low, high, found = 1, len(rungs), None
    while low < high:
        middle = (low + high) // 2
        made = encode(rungs[middle])
        if len(made.data) <= most_bytes:
            found, high = made, middle
        else:
            low = middle + 1
    if found is not None:
        return found
    last = encode(rungs[-1])
    return PictureFile(last.data, last.quality, met=False)
