"""Pages as PNG files, at exactly the resolution asked for."""

import os
import sys

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColorSpace, QGuiApplication, QImage

from brochure_studio.layout.resources import Resources
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.render.qt.painting import painting
from brochure_studio.scene.page import Page, whole_pixels
from brochure_studio.values.geometry import Rect


def ensure_qt() -> QGuiApplication:
    """Return the process's Qt application, or start one that needs no display."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_pass_on)
    try:
        return QGuiApplication(["brochure-studio"])
    finally:
        qInstallMessageHandler(before)


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but for its lines about a locale without UTF-8, which it mends."""
    if "UTF-8 locale" not in message:
        sys.stderr.write(f"{message}\n")


def paint_image(page: Page, ink: QtInk, ppi: float, with_bleed: bool) -> QImage:
    """Return a page on white paper at `ppi` pixels an inch, cut at the trim or at the bleed.

    The size is the box's size in inches times `ppi`, rounded up to whole pixels as PDF viewers
    do it, and the page fills them.
    """
    box = page.bleed_box if with_bleed else page.trim_box
    size = whole_pixels(box.width, ppi), whole_pixels(box.height, ppi)
    return _paint_box(page, ink, box, size)


def paint_pixels(page: Page, ink: QtInk, size: tuple[int, int]) -> QImage:
    """Return the trim of a page on white paper, filling exactly `size` pixels."""
    return _paint_box(page, ink, page.trim_box, size)


def _paint_box(page: Page, ink: QtInk, box: Rect, size: tuple[int, int]) -> QImage:
    width, height = size
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        painter.scale(width / box.width, height / box.height)
        painter.translate(-box.x, -box.y)
        paint_page(painter, page, ink)
    return image


def to_png(image: QImage, ppi: float) -> bytes:
    """Return an image as the bytes of an sRGB PNG that states its resolution."""
    image.setDotsPerMeterX(round(ppi / 0.0254))
    image.setDotsPerMeterY(round(ppi / 0.0254))
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("Qt could not write the PNG")
    return bytes(data.data())


class QtPixelPainter:
    """The painter of pixels that the use cases ask for (ports.PixelPainter)."""

    def __init__(self) -> None:
        self._app = ensure_qt()

    def paint(self, page: Page, resources: Resources, ppi: float, with_bleed: bool) -> bytes:
        """Return a PNG of a page at `ppi` pixels an inch; MissingError for a picture it lacks."""
        ink = QtInk(resources)
        image = paint_image(page, ink, ppi, with_bleed)
        # A window may leave a hole; a finished file must not.
        if ink.pictures.refused is not None:
            raise ink.pictures.refused
        return to_png(image, ppi)
