"""A painter that ends quietly, wherever one stops it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter


@contextmanager
def painting(image: QImage) -> Iterator[QPainter]:
    """Paint on an image.

    Who cancels may stop between a saved state and its return, of which Qt would complain on
    standard error.
    """
    painter = QPainter(image)
    try:
        yield painter
    except BaseException:
        before = qInstallMessageHandler(_say_nothing)
        painter.end()
        qInstallMessageHandler(before)
        raise
    painter.end()


def _say_nothing(*_: object) -> None:
    """Take a message of Qt's and leave it at that."""
