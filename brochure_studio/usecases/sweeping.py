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
    """Let this process search for garbage less often meanwhile, and only in what is new.

    A search through all that was loaded before takes a quarter of a second. Where nobody searches
    but the program itself, as in the window, it minds that.
    """
    before, is_ours = gc.get_threshold(), gc.isenabled() and not gc.get_freeze_count()
    sweep_seldom()
    if is_ours:
        gc.freeze()
    try:
        yield
    finally:
        gc.set_threshold(*before)
        if is_ours:
            gc.unfreeze()


def sweep_no_more() -> None:
    """Let this process end without a last search through all that it has: a fifth of a second."""
    gc.freeze()


def sweep_as_usual() -> None:
    """Let this process search for garbage as often as Python does."""
    gc.set_threshold(*_USUAL)


def sweep_seldom() -> None:
    """Let this process search for garbage less often from now on."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
