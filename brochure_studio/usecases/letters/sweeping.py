"""Garbage searched for seldom while letters are made: they hold hardly any circles.

By Python's own counts it is searched for some thousand times in ten thousand letters, each time
through much that stays: a tenth of all processor time (docs.python.org, gc).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS = 50_000


@contextmanager
def seldom_swept() -> Iterator[None]:
    """Let this process search for garbage less often meanwhile."""
    before = gc.get_threshold()
    sweep_seldom()
    try:
        yield
    finally:
        gc.set_threshold(*before)


def sweep_seldom() -> None:
    """Let this process search for garbage less often from now on."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
