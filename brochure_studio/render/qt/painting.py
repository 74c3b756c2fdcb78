"""A painter that ends quietly, wherever one stops it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter


@contextmanager
def painting(image: QImage) -> Iterator[QPainter]:
    """Paint on an image.

    Who cancels may stop between a saved state and its return, of which Qt would complain on
    standard error.
    """
    with ExitStack() as quiet, QPainter(image) as painter:
        try:
            yield painter
        except BaseException:
            quiet.enter_context(in_silence())
            raise


@contextmanager
def in_silence() -> Iterator[None]:
    """Let Qt say nothing for as long as this lasts; what went wrong is told in other words."""
    before = qInstallMessageHandler(_say_nothing)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _say_nothing(*_: object) -> None:
    """Take a message of Qt's and leave it at that."""
