"""Pictures as Qt images in sRGB, whole and scaled, the lately used ones kept."""

from collections import OrderedDict

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage

from brochure_studio.layout.resources import MissingError, Pixels, Resources

_FORMATS = {
    "bitmap": QImage.Format.Format_Grayscale8,
    "gray": QImage.Format.Format_Grayscale8,
    "rgb": QImage.Format.Format_RGB888,
    "rgba": QImage.Format.Format_RGBA8888,
    "cmyk": QImage.Format.Format_CMYK8888,
}
_CHANNELS = {"bitmap": 1, "gray": 1, "gray-alpha": 2, "rgb": 3, "rgba": 4, "cmyk": 4}


def to_srgb_image(pixels: Pixels) -> QImage:
    """Return a picture's pixels as an sRGB image that Qt draws fast; its profile is obeyed."""
    if pixels.mode == "gray-alpha":
        pixels = _spread_gray_alpha(pixels)
    stride = pixels.width * _CHANNELS[pixels.mode]
    # QImage only borrows the bytes: the conversion, or at last copy(), makes it their owner.
    borrowed = QImage(pixels.data, pixels.width, pixels.height, stride, _FORMATS[pixels.mode])
    alpha = pixels.mode == "rgba"
    target = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    space = _color_space(pixels)
    if space is None:
        return borrowed.convertToFormat(target)
    borrowed.setColorSpace(space)
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    made = borrowed.convertedToColorSpace(srgb, target)
    return borrowed.convertToFormat(target) if made.isNull() else made


def _color_space(pixels: Pixels) -> QColorSpace | None:
    if pixels.profile is None or not _is_icc(pixels.profile):
        return None
    space = QColorSpace.fromIccProfile(QByteArray(pixels.profile))
    return space if space.isValid() else None


def _is_icc(profile: bytes) -> bool:
    """Tell whether bytes have the head of an ICC profile (ICC.1, 7.2); Qt would warn of others."""
    return len(profile) == int.from_bytes(profile[:4], "big") and profile[36:40] == b"acsp"


def _spread_gray_alpha(pixels: Pixels) -> Pixels:
    gray, alpha = pixels.data[0::2], pixels.data[1::2]
    data = bytearray(pixels.width * pixels.height * 4)
    data[0::4] = data[1::4] = data[2::4] = gray
    data[3::4] = alpha
    return Pixels(pixels.width, pixels.height, "rgba", bytes(data))


class PictureShelf:
    """Pictures by key and size; the longest unused go first when `most_bytes` are held."""

    def __init__(self, resources: Resources, most_bytes: int = 256_000_000) -> None:
        self._resources = resources
        self._most_bytes = most_bytes
        self._held: OrderedDict[tuple[str, int, int], QImage | None] = OrderedDict()
        self._bytes = 0

    def forget(self) -> None:
        """Let go of all pictures, so that changed files are read again."""
        self._held.clear()
        self._bytes = 0

    def whole(self, key: str) -> QImage | None:
        """Return a picture at its own size, or None where it is missing."""
        place = (key, 0, 0)
        if place not in self._held:
            self._keep(place, self._load(key))
        return self._reach(place)

    def scaled(self, key: str, size: QSize) -> QImage | None:
        """Return a picture smoothly scaled to `size` pixels, or None where it is missing."""
        place = (key, size.width(), size.height())
        if place not in self._held:
            whole = self.whole(key)
            self._keep(place, whole and _scale(whole, size))
        return self._reach(place)

    def _load(self, key: str) -> QImage | None:
        try:
            return to_srgb_image(self._resources.pixels(key))
        except MissingError:
            return None

    def _reach(self, place: tuple[str, int, int]) -> QImage | None:
        self._held.move_to_end(place)
        return self._held[place]

    def _keep(self, place: tuple[str, int, int], image: QImage | None) -> None:
        self._held[place] = image
        self._bytes += image.sizeInBytes() if image else 0
        while self._bytes > self._most_bytes and len(self._held) > 1:
            _, dropped = self._held.popitem(last=False)
            self._bytes -= dropped.sizeInBytes() if dropped else 0


def _scale(image: QImage, size: QSize) -> QImage:
    return image.scaled(
        size,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
