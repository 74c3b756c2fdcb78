"""Pages as JPEG and WebP, at the highest quality that a limit of weight allows."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO

from PIL import Image

from brochure_studio.model.picture_file import PictureFile, PictureOrder
from brochure_studio.render.qt.packing.weight import find_best

# At half the color's resolution small red type turns dark and bleeds; until here it is kept whole,
# and below it only skies would be hurt more by what is saved otherwise.
_LEAST_FULL_COLOR = 68
# Below these, flat colors show blocks and type has halos.
_LEAST_JPEG = 52
_LEAST_WEBP = 50
_FULL_COLOR, _HALF_COLOR = 0, 2
# Four of libwebp's six efforts: more takes twice the time for a twentieth of the weight.
_EFFORT = 4
_MOST_EXACT = 256


def pack_jpeg(image: Image.Image, order: PictureOrder) -> PictureFile:
    """Return an RGB page as a progressive JPEG with the color whole, or halved where it must be.

    Progressive files are a tenth lighter and show at once on slow lines.
    """
    ladder = tuple(_jpeg_ladder(order.best))
    return find_best(
        ladder, partial(_jpeg, image, order.ppi), partial(_weigh_jpeg, image), order.most_bytes
    )


def _jpeg_ladder(best: int) -> Iterator[tuple[int, int]]:
    yield from ((q, _FULL_COLOR) for q in range(best, min(best, _LEAST_FULL_COLOR) - 1, -1))
    yield from ((q, _HALF_COLOR) for q in range(min(best, 72) - 1, _LEAST_JPEG - 1, -1))


def _jpeg(image: Image.Image, ppi: float | None, rung: tuple[int, int]) -> PictureFile:
    quality, subsampling = rung
    data, dpi = BytesIO(), (ppi or 0, ppi or 0)
    image.save(data, "JPEG", quality=quality, subsampling=subsampling, progressive=True, dpi=dpi)
    return PictureFile(data.getvalue(), quality, met=True)


def _weigh_jpeg(image: Image.Image, rung: tuple[int, int]) -> int:
    """Return the weight of a JPEG that is not progressive, which takes a fifth of the time."""
    data = BytesIO()
    image.save(data, "JPEG", quality=rung[0], subsampling=rung[1])
    return len(data.getvalue())


def pack_webp(image: Image.Image, order: PictureOrder) -> PictureFile:
    """Return an RGB page as a WebP, without any loss where it has few colors."""
    if image.getcolors(_MOST_EXACT):
        exact = _webp(image, 100)
        if order.most_bytes is None or len(exact.data) <= order.most_bytes:
            return exact
    ladder = range(min(order.best, 99), min(order.best, _LEAST_WEBP) - 1, -1)
    return find_best(ladder, partial(_webp, image), partial(_weigh_webp, image), order.most_bytes)


def _webp(image: Image.Image, quality: int) -> PictureFile:
    data = BytesIO()
    image.save(data, "WEBP", quality=quality, method=_EFFORT, lossless=quality == 100)
    return PictureFile(data.getvalue(), quality, met=True)


def _weigh_webp(image: Image.Image, quality: int) -> int:
    data = BytesIO()
    image.save(data, "WEBP", quality=quality, method=0)
    return len(data.getvalue())
