"""Pictures as Qt images in sRGB, whole and scaled, the lately used ones kept."""

import math
from collections import OrderedDict
from dataclasses import replace

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from brochure_studio.layout.resources import MissingError, Pixels, Resources
from brochure_studio.render.color.convert import convert_picture, to_image
from brochure_studio.render.color.proof import Proofing
from brochure_studio.render.color.transforms import ProfileError, Transforms

_FORMATS = {
    "bitmap": QImage.Format.Format_Grayscale8,
    "gray": QImage.Format.Format_Grayscale8,
    "rgb": QImage.Format.Format_RGB888,
    "rgba": QImage.Format.Format_RGBA8888,
    "cmyk": QImage.Format.Format_CMYK8888,
}
_MOST_DECODED = 4
# A picture is scaled from one at least so much finer: from nearer ones it comes out soft.
_FINER = 2.0
# Whose picture it is, how it was made, and its size.
_Place = tuple[str, str, int, int]
_CHANNELS = {"bitmap": 1, "gray": 1, "gray-alpha": 2, "rgb": 3, "rgba": 4, "cmyk": 4}


def to_srgb_image(pixels: Pixels, transforms: Transforms) -> QImage:
    """Return a picture's pixels as an sRGB image that Qt draws fast.

    Profiles are obeyed by the same conversion as in print; ink without a profile is shown roughly.
    """
    shown = _in_srgb(pixels, transforms)
    if shown.mode == "gray-alpha":
        shown = _spread_gray_alpha(shown)
    stride = shown.width * _CHANNELS[shown.mode]
    # QImage only borrows the bytes; the conversion makes an image of its own.
    borrowed = QImage(shown.data, shown.width, shown.height, stride, _FORMATS[shown.mode])
    alpha = shown.mode == "rgba"
    own = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    return borrowed.convertToFormat(own)


def _in_srgb(pixels: Pixels, transforms: Transforms) -> Pixels:
    if pixels.profile is None or pixels.mode not in ("rgb", "rgba", "cmyk"):
        return pixels
    try:
        is_rgb = pixels.mode != "cmyk" and transforms.space(pixels.profile) == "rgb"
        if is_rgb and transforms.is_srgb(pixels.profile):
            return pixels
        made = convert_picture(to_image(pixels), pixels.profile, "rgb", None, transforms)
    except ProfileError:
        return pixels
    if made.alpha is not None:
        made.image.putalpha(made.alpha)
        return replace(pixels, mode="rgba", data=made.image.tobytes(), profile=None)
    return replace(pixels, mode="rgb", data=made.image.tobytes(), profile=None)


def _spread_gray_alpha(pixels: Pixels) -> Pixels:
    gray, alpha = pixels.data[0::2], pixels.data[1::2]
    data = bytearray(pixels.width * pixels.height * 4)
    data[0::4] = data[1::4] = data[2::4] = gray
    data[3::4] = alpha
    return Pixels(pixels.width, pixels.height, "rgba", bytes(data))


class PictureShelf:
    """Pictures by key and size; the longest unused go first when `most_bytes` are held.

    With a `proof` they are shown as that printing condition makes them. `refused` is the last error
    that kept a picture from being drawn. Who only asks for small ones lets nothing large be
    decoded: a photograph of 24 megapixels takes 0.05 s and 5 MB for a banner, not 0.15 s and 96.

    A `steady` shelf gives the same pixels whatever was asked for before, so that files do not hang
    on which process made which: it decodes again rather than make a small one of a large one.
    """

    def __init__(
        self,
        resources: Resources,
        most_bytes: int = 256_000_000,
        proof: Proofing | None = None,
        steady: bool = False,
    ) -> None:
        self._steady = steady
        self._resources = resources
        self._proof = proof
        self._most_bytes = most_bytes
        self._transforms = Transforms()
        self._held: OrderedDict[_Place, QImage | None] = OrderedDict()
        self._reduced: set[str] = set()
        # As far as they are known: the smallest a picture can be decoded to, and its whole size.
        self._smallest: dict[str, QSize] = {}
        self._largest: dict[str, QSize] = {}
        self._bytes = 0
        # Only while a proof is shown: it is made anew at each size, and decoding takes longest.
        self._decoded: OrderedDict[str, Pixels] = OrderedDict()
        self.refused: MissingError | None = None

    def forget(self) -> None:
        """Let go of all pictures, so that changed files are read again."""
        self._held.clear()
        self._reduced.clear()
        self._smallest.clear()
        self._largest.clear()
        self._decoded.clear()
        self._bytes = 0

    def whole(self, key: str) -> QImage | None:
        """Return a picture at its own size, or None where it is missing."""
        if key in self._reduced:
            self._let_go(key)
        return self._source(key, None)

    def scaled(self, key: str, size: QSize) -> QImage | None:
        """Return a picture smoothly scaled to `size` pixels, or None where it is missing."""
        place = _place(key, "scaled", size)
        if place not in self._held:
            self._keep(place, self._make_scaled(key, size))
        return self._reach(place)

    def _make_scaled(self, key: str, size: QSize) -> QImage | None:
        if self._proof is None:
            source = self._level(key, size)
            return source and _scale(source, size)
        # As for print, scaled first: what is proofed is only what is seen.
        return self._load(key, (size.width(), size.height()))

    def _level(self, key: str, size: QSize) -> QImage | None:
        """Return a picture from which one of `size` can be made: what was decoded, or a half."""
        least = (math.ceil(size.width() * _FINER), math.ceil(size.height() * _FINER))
        level = self._steadily(key, least) if self._steady else self._source(key, least)
        while level is not None and _is_within(least, half := _half(level.size())):
            place = _place(key, "halved", half)
            if place not in self._held:
                self._keep(place, _scale(level, half))
            level = self._reach(place)
        return level

    def _steadily(self, key: str, least: tuple[int, int]) -> QImage | None:
        """Return a picture decoded as it would be were this the first time it is asked for."""
        held = (QSize(*place[2:]) for place in self._held if place[:2] == (key, "decoded"))
        fit = [size for size in held if _is_within(least, size)]
        best = min(fit, key=lambda size: size.width() * size.height(), default=None)
        known = best or self._largest.get(key)
        if known is not None:
            place, is_least = _place(key, "decoded", known), known == self._smallest.get(key)
            if place in self._held and (is_least or not _is_within(least, _half(known))):
                return self._reach(place)
        image = self._load(key, least=least)
        if image is not None:
            size = image.size()
            if not _is_within(least, size):
                self._largest[key] = size  # less than was asked for is all there is
            if _is_within(least, _half(_half(size))):
                self._smallest[key] = size  # what could be a quarter, and is not, has no halves
            self._keep(_place(key, "decoded", size), image)
        return image

    def _source(self, key: str, least: tuple[int, int] | None) -> QImage | None:
        """Return a picture as it was decoded, decoded again where that was smaller than `least`."""
        place = (key, "source", 0, 0)
        held = self._held.get(place) if key in self._reduced else None
        if held is not None and least is not None and not _is_within(least, held.size()):
            self._let_go(key)
        if place not in self._held:
            self._keep(place, self._decode(key, least))
        return self._reach(place)

    def _decode(self, key: str, least: tuple[int, int] | None) -> QImage | None:
        if self._proof is not None or least is None:
            return self._load(key)
        image = self._load(key, least=least)
        # What is smaller than was asked for is whole.
        if image is not None and _is_within(least, image.size()):
            self._reduced.add(key)
        return image

    def _let_go(self, key: str) -> None:
        """Forget what was decoded of a picture and its halves; what was scaled from them stays."""
        self._reduced.discard(key)
        for place in [one for one in self._held if one[0] == key and one[1] != "scaled"]:
            dropped = self._held.pop(place)
            self._bytes -= dropped.sizeInBytes() if dropped else 0

    def _load(
        self,
        key: str,
        size: tuple[int, int] | None = None,
        least: tuple[int, int] | None = None,
    ) -> QImage | None:
        try:
            pixels = self._decoded.get(key) or self._resources.pixels(key, least)
        except MissingError as error:
            # Without its frames: they hold the painter, which must be gone when painting ends.
            self.refused = error.with_traceback(None)
            return None
        if self._proof is not None:
            self._decoded[key] = pixels
            if len(self._decoded) > _MOST_DECODED:
                self._decoded.popitem(last=False)
            pixels = self._proof.picture(_resize(pixels, size) if size else pixels)
        return to_srgb_image(pixels, self._transforms)

    def _reach(self, place: _Place) -> QImage | None:
        self._held.move_to_end(place)
        return self._held[place]

    def _keep(self, place: _Place, image: QImage | None) -> None:
        before = self._held.pop(place, None)
        self._bytes -= before.sizeInBytes() if before else 0
        self._held[place] = image
        self._bytes += image.sizeInBytes() if image else 0
        while self._bytes > self._most_bytes and len(self._held) > 1:
            _, dropped = self._held.popitem(last=False)
            self._bytes -= dropped.sizeInBytes() if dropped else 0


def _place(key: str, kind: str, size: QSize) -> _Place:
    return key, kind, size.width(), size.height()


def _half(size: QSize) -> QSize:
    return QSize(max(1, size.width() // 2), max(1, size.height() // 2))


def _is_within(least: tuple[int, int], size: QSize) -> bool:
    return least[0] <= size.width() and least[1] <= size.height()


def _resize(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """Return a picture's own pixels at another size, in its own colors."""
    small = to_image(pixels).resize(size, Image.Resampling.HAMMING, reducing_gap=2.0)
    return replace(pixels, width=size[0], height=size[1], data=small.tobytes())


def _scale(image: QImage, size: QSize) -> QImage:
    return image.scaled(
        size,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
