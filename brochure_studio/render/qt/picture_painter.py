"""Pages painted at an exact size in pixels, once, and packed in every format that is wanted."""

from typing import assert_never

from PIL import Image
from PySide6.QtGui import QImage

from brochure_studio.layout.resources import Resources
from brochure_studio.model.picture_file import PictureFile, PictureOrder
from brochure_studio.render.qt.ink_rack import InkRack
from brochure_studio.render.qt.packing.lossy import pack_jpeg, pack_webp
from brochure_studio.render.qt.packing.png import pack_png
from brochure_studio.render.qt.png import ensure_qt, paint_pixels
from brochure_studio.scene.page import Page


class QtPicturePainter:
    """The painter of picture files that the use cases ask for (ports.PicturePainter).

    What it drew with is kept from page to page: of 84 ads with one picture all but the first find
    it decoded, and those of one size find it scaled. Each thread has its own.
    """

    def __init__(self, rack: InkRack | None = None) -> None:
        self._app = ensure_qt()
        self._rack = rack or InkRack()

    def paint(
        self,
        page: Page,
        resources: Resources,
        pixels: tuple[int, int],
        orders: tuple[PictureOrder, ...],
    ) -> tuple[PictureFile, ...]:
        """Return a file for each order, sRGB and without metadata; the same page, the same bytes.

        MissingError for a picture that the page lacks.
        """
        ink = self._rack.ink(resources)
        page_image = paint_pixels(page, ink, pixels)
        refused = ink.pictures.refused
        if refused is not None:
            # A picture is asked for again next time: somebody may have mended it.
            self._rack.forget()
            raise refused
        image = to_pil(page_image)
        return tuple(_pack(page_image, image, order) for order in orders)


def to_pil(page: QImage) -> Image.Image:
    """Return a page as an RGB image of Pillow."""
    plain = page.convertToFormat(QImage.Format.Format_RGBX8888)
    size = (plain.width(), plain.height())
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGBX")


def _pack(page: QImage, image: Image.Image, order: PictureOrder) -> PictureFile:
    match order.form:
        case "png":
            return pack_png(page, image, order)
        case "jpeg":
            return pack_jpeg(image, order)
        case "webp":
            return pack_webp(image, order)
        case _:
            assert_never(order.form)
