"""Inks kept from page to page, so that a picture is scaled once for all of one size."""

import threading
from collections import OrderedDict

from brochure_studio.layout.resources import Resources
from brochure_studio.render.qt.ink import QtInk

_MOST_INKS = 2


class InkRack:
    """The ink of each resources that were drawn with lately; each thread has its own."""

    def __init__(self) -> None:
        self._own = threading.local()

    def ink(self, resources: Resources) -> QtInk:
        """Return the ink of resources, the one they were drawn with before where it is kept."""
        inks = self._inks()
        if id(resources) not in inks:
            inks[id(resources)] = resources, QtInk(resources, steady=True)
            if len(inks) > _MOST_INKS:
                inks.popitem(last=False)
        inks.move_to_end(id(resources))
        return inks[id(resources)][1]

    def forget(self) -> None:
        """Let go of this thread's inks: a picture that was away is looked for again."""
        self._inks().clear()

    def _inks(self) -> OrderedDict[int, tuple[Resources, QtInk]]:
        if not hasattr(self._own, "inks"):
            self._own.inks = OrderedDict()
        inks: OrderedDict[int, tuple[Resources, QtInk]] = self._own.inks
        return inks
