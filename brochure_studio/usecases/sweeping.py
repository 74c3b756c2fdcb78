"""Garbage searched for seldom: what is loaded stays, and letters hold hardly any circles.

By Python's own counts it is searched for some thousand times in ten thousand letters, each time
through much that stays: a tenth of all processor time, as it is while modules are loaded
(docs.python.org, gc).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS = 50_000
_USUAL = gc.get_threshold()


@contextmanager
def seldom_swept() -> Iterator[None]:
    """Let this process search for garbage less often meanwhile."""
    before = gc.get_threshold()
    sweep_seldom()
    try:
        yield
    finally:
        gc.set_threshold(*before)


def sweep_as_usual() -> None:
    """Let this process search for garbage as often as Python does."""
    gc.set_threshold(*_USUAL)


def sweep_seldom() -> None:
    """Let this process search for garbage less often from now on."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
