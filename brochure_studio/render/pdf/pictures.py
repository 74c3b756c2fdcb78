"""Pictures as image XObjects: cut to what shows, no finer than needed, in the receiver's inks."""

import math
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Resources
from brochure_studio.render.color.convert import PressPicture, convert_picture, to_image
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.render.pdf.objects import ObjectFile, Ref, Value, array, name
from brochure_studio.scene.items import Picture
from brochure_studio.values.geometry import Rect

_SPACES = {"1": "DeviceGray", "L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}
# From here on JPEG no longer saves enough to be worth its traces.
_LOSSLESS_QUALITY = 100
_SMALL = 64 * 64
# JPEG stores color at half resolution below this quality; the eye sees it on print from here on.
_FULL_COLOR_QUALITY = 85
_FINER_THAN_NEEDED = 1.5


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """An image XObject, where all of it lies on the page, and what of that shows."""

    key: str
    ref: Ref
    placed: Rect
    window: Rect
    transparent: bool


class PictureShelf:
    """The pictures of one document, each part of a picture written once."""

    def __init__(
        self, file: ObjectFile, job: PrintJob, resources: Resources, transforms: Transforms
    ) -> None:
        self._file = file
        self._job = job
        self._resources = resources
        self._transforms = transforms
        self._made: dict[tuple[str, Rect, Rect], PlacedImage | None] = {}

    def image(self, picture: Picture) -> PlacedImage | None:
        """Return the XObject of a picture, or None where nothing of it shows.

        A MissingError or ProfileError says why it cannot be had.
        """
        place = (picture.key, picture.placed, picture.window)
        if place not in self._made:
            self._made[place] = self._make(picture, f"Im{len(self._made) + 1}")
        return self._made[place]

    def _make(self, picture: Picture, key: str) -> PlacedImage | None:
        window = picture.window.overlap(picture.placed)
        if window is None:
            return None
        pixels = self._resources.pixels(picture.key)
        image = to_image(pixels)
        box = _pixels_under(window, picture.placed, image.size)
        placed = _where(box, picture.placed, image.size)
        target = self._job.receiver.resolution.target
        cut = (
            _cut_bitmap(image, box) if pixels.mode == "bitmap" else _cut(image, box, placed, target)
        )
        receiver, profile = self._job.receiver, self._job.profile
        made = convert_picture(cut, pixels.profile, receiver.color, profile, self._transforms)
        return PlacedImage(key, self._put(made), placed, window, made.alpha is not None)

    def _put(self, picture: PressPicture) -> Ref:
        mask = None
        if picture.alpha is not None:
            facts = _facts(picture.alpha)
            mask = self._file.put_stream(facts, picture.alpha.tobytes())
        facts = _facts(picture.image) | ({"SMask": mask} if mask else {})
        return self._put_pixels(picture.image, facts)

    def _put_pixels(self, image: Image.Image, facts: dict[str, Value]) -> Ref:
        quality = self._job.receiver.jpeg_quality
        small = image.width * image.height <= _SMALL
        if image.mode == "1" or small or quality >= _LOSSLESS_QUALITY:
            return self._file.put_stream(facts, image.tobytes())
        if image.mode == "CMYK":
            # Pillow writes CMYK JPEG upside down, as Photoshop does (Adobe TN 5116, 18).
            facts = facts | {"Decode": array([1, 0] * 4)}
        return self._file.put_stream(facts, _jpeg(image, quality), packed="DCTDecode")


def _facts(image: Image.Image) -> dict[str, Value]:
    return {
        "Type": name("XObject"),
        "Subtype": name("Image"),
        "Width": image.width,
        "Height": image.height,
        "ColorSpace": name(_SPACES[image.mode]),
        "BitsPerComponent": 1 if image.mode == "1" else 8,
    }


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    sampling = 0 if quality >= _FULL_COLOR_QUALITY else 2
    image.save(out, "JPEG", quality=quality, subsampling=sampling)
    return out.getvalue()


def _pixels_under(window: Rect, placed: Rect, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the box of whole pixels that covers the window, with one more for smoothing."""
    across, down = size[0] / placed.width, size[1] / placed.height
    left = max(math.floor((window.x - placed.x) * across) - 1, 0)
    top = max(math.floor((window.y - placed.y) * down) - 1, 0)
    right = min(math.ceil((window.right - placed.x) * across) + 1, size[0])
    bottom = min(math.ceil((window.bottom - placed.y) * down) + 1, size[1])
    return left, top, right, bottom


def _where(box: tuple[int, int, int, int], placed: Rect, size: tuple[int, int]) -> Rect:
    """Return where a box of pixels lies on the page."""
    width, height = placed.width / size[0], placed.height / size[1]
    left, top, right, bottom = box
    return Rect(
        placed.x + left * width,
        placed.y + top * height,
        (right - left) * width,
        (bottom - top) * height,
    )


def _cut_bitmap(image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Return a part of a one-bit picture; line art keeps its pixels however fine they are."""
    return image.crop(box).convert("1", dither=Image.Dither.NONE)


def _cut(
    image: Image.Image, box: tuple[int, int, int, int], placed: Rect, target: int
) -> Image.Image:
    """Return a part of a picture, scaled down to `target` ppi where it is much finer."""
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
