"""Python's search for garbage kept out of a person's way: it takes 80 ms to look at all objects.

Most of a document's objects stay as long as it is open. So the search rests while a document is
opened, and once the window rests too, what there is by then is taken out of its rounds.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

# By then the first page, the checks and the thumbnails in sight are done.
_REST_MS = 2500


class QuietMemory(QObject):
    """Says when garbage is looked for; nothing is ever left uncollected, only later."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(settle)

    @contextmanager
    def opening(self) -> Iterator[None]:
        """Let nothing be searched while a document is opened, and settle when the window rests."""
        gc.disable()
        try:
            yield
        finally:
            gc.enable()
            self._rest.start()


def settle() -> None:
    """Collect what is garbage now, an older document too; spare the rest from further rounds."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
