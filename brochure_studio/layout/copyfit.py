"""Copyfit: the largest size between stated bounds at which a text fits."""

from collections.abc import Callable

# Sizes are tried in steps of a quarter of a point: finer ones nobody sees.
_STEP = 0.25


def find_scale(start: float, least: float, size: float, fits: Callable[[float], bool]) -> float:
    """Return the largest scale below `start` at which `fits`, or `least` where none does.

    `size` is the size in points at `start`; scales are shares of the style's own size. Text that
    fits at a size is taken to fit at every smaller one, so that halving finds the largest.
    """
    if least >= start:
        return start
    unit = start / size
    steps = int((start - least) / unit / _STEP)
    low, high = 0, steps + 1  # the scale after `low` steps is too large, after `high` steps fits
    while high - low > 1:
        middle = (low + high) // 2
        if fits(start - middle * _STEP * unit):
            high = middle
        else:
            low = middle
    return max(start - high * _STEP * unit, least)
