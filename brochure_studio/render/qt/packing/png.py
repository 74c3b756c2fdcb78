"""Pages as PNG: whole where that is light enough, else with the colors that matter most."""

import math
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from itertools import combinations
from zlib import crc32

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from brochure_studio.model.picture_file import PictureFile, PictureOrder
from brochure_studio.render.qt.packing.weight import find_best

# Fewer colors show steps in skies.
_COLORS = (256, 192, 128, 96, 64)
# A color on this share of the page stands for itself: a brand's flat color moves by nothing.
_FLAT_SHARE = 0.003
_MOST_FLAT, _MOST_EXACT = 4, 3
_MIXES = 3
# Of 256 steps, as the eye weighs red, green and blue.
_NEAR = 4
_SAMPLE = 8_000
# Of Qt's 0 (smallest) to 100: as small as the slow ones to a hundredth, in a third of their time.
_QT_QUALITY = 70
# Zlib's; beyond it palettes get no smaller, only slower.
_LEVEL = 3
_BAND, _EVERY = 12, 96
# So much heavier than allowed by the bands that the whole need not be packed to see.
_HOPELESS = 1.6
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
# Perceptual intent (PNG 3, 11.3.2.5).
_SRGB = b"\x00"


def pack_png(page: QImage, image: Image.Image, order: PictureOrder) -> PictureFile:
    """Return a page as a PNG that says it is sRGB; `image` is the same page in RGB.

    With 256 colors or fewer nothing is lost by a palette. Else the pixels are whole where the file
    may be so heavy, and have an adaptive palette where it may not.
    """
    most = order.most_bytes
    if image.getcolors(_COLORS[0]):
        few = _palette_png(image.quantize(_COLORS[0], dither=Image.Dither.NONE), order.ppi)
        return PictureFile(few, 100, met=most is None or len(few) <= most)
    if most is None or _band_weight(image) <= most * _HOPELESS:
        whole = plain_png(_qt_png(page), order.ppi)
        if most is None or len(whole) <= most:
            return PictureFile(whole, 100, met=True)
    return find_best(_COLORS, partial(_reduced, image, order.ppi), partial(_weigh, image), most)


def _qt_png(page: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not page.save(buffer, "PNG", _QT_QUALITY):  # type: ignore[call-overload]
        raise OSError("Qt could not write the PNG")
    return bytes(data.data())


def _band_weight(image: Image.Image) -> float:
    """Return about what the page would weigh, from an eighth of its rows."""
    tops = range(0, max(image.height - _BAND, 0) + 1, _EVERY)
    bands = Image.new("RGB", (image.width, _BAND * len(tops)))
    for number, top in enumerate(tops):
        band = image.crop((0, top, image.width, top + _BAND))
        bands.paste(band, (0, number * _BAND))
    data = BytesIO()
    bands.save(data, "PNG", compress_level=1, compress_type=3)
    return len(data.getvalue()) * image.height / bands.height


def _reduced(image: Image.Image, ppi: float | None, colors: int) -> PictureFile:
    """Return the page in so many colors, mixed by dithering (Floyd and Steinberg 1976).

    What the palette has nearly as it is stays undithered: flat colors and the edges of type, into
    which the faults of a picture beside them would be carried.
    """
    palette, flat = _palette(image, colors)
    mapped = image.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
    nearest = image.quantize(palette=palette, dither=Image.Dither.NONE)
    mapped.paste(nearest, mask=_where_near(image, nearest))
    for index, color in enumerate(flat):
        mapped.paste(index, mask=_where(image, color))
    return PictureFile(_palette_png(mapped, ppi), min(99, colors * 100 // 256), met=True)


def _where_near(image: Image.Image, nearest: Image.Image) -> Image.Image:
    off = ImageChops.difference(image, nearest.convert("RGB"))
    return off.convert("L").point([255] * _NEAR + [0] * (256 - _NEAR))


def _where(image: Image.Image, color: tuple[int, ...]) -> Image.Image:
    """Return a mask of the pixels that have a color, or one that no eye tells from it."""
    other = ImageChops.difference(image, Image.new("RGB", image.size, color))
    return other.convert("L").point([255] + [0] * 255)


def _weigh(image: Image.Image, colors: int) -> int:
    mapped = image.quantize(palette=_palette(image, colors)[0], dither=Image.Dither.NONE)
    data = BytesIO()
    mapped.save(data, "PNG", compress_level=1)
    return len(data.getvalue())


def _palette(image: Image.Image, colors: int) -> tuple[Image.Image, tuple[tuple[int, ...], ...]]:
    """Return a palette image and the flat colors that it begins with.

    The rest is by median cut (Heckbert 1982). A few thousand pixels give as good a palette as all
    of them, in a tenth of the time.
    """
    every = max(1, round(math.sqrt(image.width * image.height / _SAMPLE)))
    size = max(1, image.width // every), max(1, image.height // every)
    few = image.resize(size, Image.Resampling.NEAREST)
    flat = tuple(_flat_colors(few)[:_MOST_FLAT])
    known = (*flat, *_mixes(flat))
    cut = few.quantize(colors - len(known), method=Image.Quantize.MEDIANCUT)
    palette = Image.new("P", (1, 1))
    palette.putpalette(bytes(v for color in known for v in color) + bytes(cut.getpalette() or ()))
    return palette, flat[:_MOST_EXACT]


def _mixes(flat: tuple[tuple[int, ...], ...]) -> Iterator[tuple[int, ...]]:
    """Yield what lies between flat colors: the edges of type, too few to come into a cut."""
    for one, other in combinations(flat, 2):
        for step in range(1, _MIXES + 1):
            share = step / (_MIXES + 1)
            yield tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))


def _flat_colors(image: Image.Image) -> list[tuple[int, ...]]:
    """Return the colors that cover much of a page, the most used first."""
    area = image.width * image.height
    least = max(2, area * _FLAT_SHARE)
    counted = image.getcolors(area) or []
    # By color where the counts are equal, so that the same page gives the same bytes.
    much = sorted((-n, color) for n, color in counted if n >= least and isinstance(color, tuple))
    return [color for _, color in much]


def _palette_png(image: Image.Image, ppi: float | None) -> bytes:
    data = BytesIO()
    image.save(data, "PNG", compress_level=_LEVEL)
    return plain_png(data.getvalue(), ppi)


def plain_png(data: bytes, ppi: float | None = None) -> bytes:
    """Return a PNG with nothing but pixels, that they are sRGB and, where given, their size.

    Gamma, profile, times and texts are left out (PNG 3, 5.6, 11.3.2.5, 11.3.4.3).
    """
    made = [_SIGNATURE]
    for kind, body in _chunks(data):
        if kind in _KEPT:
            made.append(_chunk(kind, body))
        if kind == b"IHDR":
            made.append(_chunk(b"sRGB", _SRGB))
            made.extend(() if ppi is None else (_chunk(b"pHYs", _density(ppi)),))
    return b"".join(made)


def _density(ppi: float) -> bytes:
    each = round(ppi / 0.0254).to_bytes(4, "big")
    return each + each + b"\x01"


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length


def _chunk(kind: bytes, body: bytes) -> bytes:
    check = crc32(kind + body).to_bytes(4, "big")
    return len(body).to_bytes(4, "big") + kind + body + check
