"""Pictures made ready for a file while its pages are drawn, on threads of their own.

Pillow lets go of Python's lock while it decodes, scales and converts.
"""

from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from types import TracebackType
from typing import Self

from PIL import Image

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Resources
from brochure_studio.render.color.convert import convert_picture, to_image
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.render.pdf.objects import deflate
from brochure_studio.values.geometry import Rect

# One more would mean another gigabyte where pictures have 80 million pixels.
_AT_ONCE = 2
# From here on JPEG no longer saves enough to be worth its traces.
_LOSSLESS_QUALITY = 100
_SMALL = 64 * 64
# JPEG stores color at half resolution below this quality; the eye sees it on print from here on.
_FULL_COLOR_QUALITY = 85
_FINER_THAN_NEEDED = 1.5
_MOST_KEPT = 24_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Part:
    """A box of a picture's pixels, and where it lies on the page."""

    key: str
    box: tuple[int, int, int, int]
    placed: Rect


@dataclass(frozen=True, slots=True)
class Packed:
    """Pixels as a PDF stores them: mode 1, L, RGB or CMYK, their bytes and the filter of these."""

    size: tuple[int, int]
    mode: str
    data: bytes
    filter: str


@dataclass(frozen=True, slots=True)
class PackedPicture:
    """A picture in the receiver's inks, and the mask of what it covers where that is not all."""

    picture: Packed
    mask: Packed | None


class PackedPictures:
    """Parts that are finished, for other files of the same receiver: as many as take little room.

    A photo in an insert is converted once for all files of a batch.
    """

    def __init__(self) -> None:
        self._known: dict[Part, PackedPicture] = {}
        self._room = _MOST_KEPT

    def find(self, part: Part) -> PackedPicture | None:
        """Return a part that is finished."""
        return self._known.get(part)

    def keep(self, part: Part, made: PackedPicture) -> None:
        """Keep a part, if there is room for it."""
        size = len(made.picture.data) + (len(made.mask.data) if made.mask else 0)
        if size <= self._room and part not in self._known:
            self._room -= size
            self._known[part] = made


class PicturePress:
    """Makes the pictures of one job; used with `with`, at whose end nothing runs any more.

    `kept` are those that were made for other files of the same receiver.
    """

    def __init__(
        self,
        job: PrintJob,
        resources: Resources,
        transforms: Transforms,
        kept: PackedPictures | None = None,
    ) -> None:
        self._kept = kept
        self._job = job
        self._resources = resources
        self._transforms = transforms
        self._pool = ThreadPoolExecutor(_AT_ONCE, "picture")
        self._under_way: dict[Part, Future[PackedPicture]] = {}

    def __enter__(self) -> Self:
        """Return the press itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give up what is not begun, and wait for what is."""
        self.close()

    def close(self) -> None:
        """Give up what is not begun, and wait for what is."""
        self._pool.shutdown(cancel_futures=True)

    def start(self, parts: Iterable[Part]) -> None:
        """Begin with what will be asked for, in that order."""
        for part in parts:
            if part not in self._under_way and not (self._kept and self._kept.find(part)):
                self._under_way[part] = self._pool.submit(self._make, part)

    def take(self, part: Part) -> PackedPicture:
        """Return a finished part and forget it; a MissingError or ProfileError says why not."""
        known = self._kept.find(part) if self._kept else None
        if known is not None:
            return known
        self.start((part,))
        made = self._under_way.pop(part).result()
        if self._kept is not None:
            self._kept.keep(part, made)
        return made

    def _make(self, part: Part) -> PackedPicture:
        pixels = self._resources.pixels(part.key)
        image = to_image(pixels)
        receiver, profile = self._job.receiver, self._job.profile
        if pixels.mode == "bitmap":
            cut = _cut_bitmap(image, part.box)
        else:
            cut = _cut(image, part, receiver.resolution.target)
        made = convert_picture(cut, pixels.profile, receiver.color, profile, self._transforms)
        mask = _deflated(made.alpha) if made.alpha is not None else None
        return PackedPicture(_packed(made.image, receiver.jpeg_quality), mask)


def _cut_bitmap(image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Return a part of a one-bit picture; line art keeps its pixels however fine they are."""
    return image.crop(box).convert("1", dither=Image.Dither.NONE)


def _cut(image: Image.Image, part: Part, target: int) -> Image.Image:
    """Return a part of a picture, scaled down to `target` ppi where it is much finer."""
    box, placed = part.box, part.placed
    width, height = box[2] - box[0], box[3] - box[1]
    ppi = min(width * 72 / placed.width, height * 72 / placed.height)
    if ppi <= target * _FINER_THAN_NEEDED:
        return image.crop(box)
    size = (
        max(round(placed.width * target / 72), 1),
        max(round(placed.height * target / 72), 1),
    )
    # Scaled down by this much, Hamming's window differs from Lanczos's by less than the JPEG that
    # follows does (46 to 53 dB in our pictures), in a third of the time. Much larger pictures are
    # averaged by whole factors first.
    return image.resize(size, Image.Resampling.HAMMING, box=box, reducing_gap=2.0)


def _packed(image: Image.Image, quality: int) -> Packed:
    small = image.width * image.height <= _SMALL
    if image.mode == "1" or small or quality >= _LOSSLESS_QUALITY:
        return _deflated(image)
    out = BytesIO()
    sampling = 0 if quality >= _FULL_COLOR_QUALITY else 2
    image.save(out, "JPEG", quality=quality, subsampling=sampling)
    return Packed(image.size, image.mode, out.getvalue(), "DCTDecode")


def _deflated(image: Image.Image) -> Packed:
    return Packed(image.size, image.mode, deflate(image.tobytes()), "FlateDecode")
