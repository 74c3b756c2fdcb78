"""The best of a ladder of encodings that a file may weigh, found by few encodes."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from brochure_studio.model.picture_file import PictureFile

Rung = TypeVar("Rung")


def find_best(
    rungs: Sequence[Rung],
    encode: Callable[[Rung], PictureFile],
    weigh: Callable[[Rung], int],
    most_bytes: int | None,
) -> PictureFile:
    """Return the file of the first rung that is at most so heavy, else that of the last.

    `rungs` go from the best to the lightest still good. `weigh` is a quick encoder of the same
    picture: bisection asks it, and `encode` makes the rung found and its neighbours. Of 40 rungs
    some three are made in full.
    """
    best = encode(rungs[0])
    if most_bytes is None or len(best.data) <= most_bytes:
        return best
    # Both encoders keep the same pace, so that one comparison translates all weights.
    aim = most_bytes * weigh(rungs[0]) / len(best.data)
    last = len(rungs) - 1
    at = min(last, bisect_left(rungs, True, lo=1, key=lambda rung: weigh(rung) <= aim))
    made = encode(rungs[at])
    if len(made.data) > most_bytes:
        while len(made.data) > most_bytes and at < last:
            at += 1
            made = encode(rungs[at])
        return replace(made, met=len(made.data) <= most_bytes)
    while at > 1 and len((better := encode(rungs[at - 1])).data) <= most_bytes:
        at, made = at - 1, better
    return made
