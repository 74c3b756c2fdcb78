"""The ink of whole pages, measured on plates: fills, pictures and shadows as they lie together.

The plates are the scene drawn small, a channel of the picture for the white that a plate leaves.
Normal and multiplied blending of white is what a press in DeviceCMYK makes of inks (ISO 32000-1,
11.3.5), so nothing else is needed. What overprints is drawn as if it knocked out: only small black
type does, which no mean over 15 mm sees.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from PIL import Image
from PySide6.QtGui import QImage

from brochure_studio.layout.job import PageInk, PrintJob
from brochure_studio.layout.resources import Drawing, PictureFacts, Pixels, Resources
from brochure_studio.render.color.convert import convert_picture, to_image
from brochure_studio.render.color.coverage import heaviest_square
from brochure_studio.render.color.transforms import Transforms
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.png import ensure_qt, paint_image
from brochure_studio.scene.items import Gradient, Group, Path
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import walk_page
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import Color, Rgb
from brochure_studio.values.font import FontKey

_PPI = 36.0
_MOST_SIDE, _LEAST = 1200, (600, 600)
# A profile's own limit is met to this many percent, by its rounding.
_ROUNDING = 2.0
# Nine steps of each channel, in all mixtures.
_STEPS = (0, 32, 64, 96, 128, 160, 192, 224, 255)
_CUBE = bytes(value for r in _STEPS for g in _STEPS for b in _STEPS for value in (r, g, b))


class QtInkMeter:
    """The meter of ink that the use cases ask for (ports.InkMeter)."""

    def __init__(self) -> None:
        self._app = ensure_qt()
        self._transforms = Transforms()

    def measure(
        self, job: PrintJob, resources: Resources, inked: Collection[str] = ()
    ) -> tuple[PageInk, ...]:
        """Return for each page its square of most ink, as far as that may be above the limit.

        `inked` are the keys of pictures that came in CMYK: these alone may bring more ink than the
        profile allows. Where no page can be above the limit nothing is drawn.
        """
        if job.receiver.color != "cmyk" or job.profile is None:
            return ()
        within = self._profile_ink(job.profile) <= job.receiver.ink_limit + _ROUNDING
        if within and not inked and not any(map(_adds_up(job), job.scene.pages)):
            return ()
        small = _Reduced(resources)
        return tuple(
            self._measure(number, page, job.profile, small)
            for number, page in enumerate(job.scene.pages)
        )

    def _measure(self, number: int, page: Page, profile: bytes, small: "_Reduced") -> PageInk:
        plates = [
            channel
            for plate in (_Plates(profile, self._transforms), _Black(profile, self._transforms))
            for channel in _paint(page, QtInk(small, plate))
        ]
        sheet = Image.merge("CMYK", plates[:4])
        pixels = Pixels(sheet.width, sheet.height, "cmyk", sheet.tobytes())
        found = heaviest_square(pixels, _PPI)
        return PageInk(number, found.ink, found.square)

    def _profile_ink(self, profile: bytes) -> float:
        """Return the most ink that a profile makes of screen colors, in percent."""
        colors = Image.frombytes("RGB", (len(_CUBE) // 3, 1), _CUBE)
        made = convert_picture(colors, None, "cmyk", profile, self._transforms)
        plates = (plate.tobytes() for plate in made.image.split())
        return float(max(sum(inks) for inks in zip(*plates, strict=True))) / 2.55


def _adds_up(job: PrintJob) -> "_Adds":
    return _Adds(job.receiver.ink_limit)


class _Adds:
    """Tells whether a page has a color above a limit, or colors that are multiplied."""

    def __init__(self, limit: float) -> None:
        self._limit = limit

    def __call__(self, page: Page) -> bool:
        for visit in walk_page(page):
            if isinstance(visit.item, Group):
                if visit.item.multiply:
                    return True
            elif any(self._is_dark(color) for color in _colors(visit.item)):
                return True
        return False

    def _is_dark(self, color: Color) -> bool:
        return color.process.total * 100 > self._limit


def _colors(item: object) -> Iterator[Color]:
    if not isinstance(item, Path):
        return
    if isinstance(item.fill, Gradient):
        yield from (color for _, color in item.fill.stops)
    elif item.fill is not None:
        yield item.fill
    if item.stroke is not None:
        yield item.stroke.color


def _paint(page: Page, ink: QtInk) -> tuple[Image.Image, ...]:
    """Return the trim of a page as plates, full ink 255."""
    image = paint_image(page, ink, _PPI, with_bleed=False)
    if ink.pictures.refused is not None:
        raise ink.pictures.refused
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    size = (plain.width(), plain.height())
    shown = Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGBX")
    return shown.point(lambda white: 255 - white).split()


class _Plates:
    """Shows cyan, magenta and yellow as the red, green and blue that they leave."""

    def __init__(self, profile: bytes, transforms: Transforms) -> None:
        self._profile = profile
        self._transforms = transforms

    def color(self, color: Color) -> Rgb:
        """Return the white that a color leaves on the plates."""
        inks = color.process
        return Rgb(1 - inks.c, 1 - inks.m, 1 - inks.y)

    def picture(self, pixels: Pixels) -> Pixels:
        """Return the white that a picture leaves on the plates, converted as for print."""
        inks, alpha = self._inks(pixels)
        return _as_screen(Image.merge("RGB", inks.split()[:3]), alpha)

    def _inks(self, pixels: Pixels) -> tuple[Image.Image, Image.Image | None]:
        image, target = to_image(pixels), self._profile
        made = convert_picture(image, pixels.profile, "cmyk", target, self._transforms)
        if made.image.mode == "CMYK":
            return made.image, made.alpha
        none = Image.new("L", made.image.size, 0)
        black = made.image.convert("L").point(lambda white: 255 - white)
        return Image.merge("CMYK", (none, none, none, black)), made.alpha


class _Black(_Plates):
    """Shows the black plate as the gray that it leaves."""

    def color(self, color: Color) -> Rgb:
        """Return the white that a color leaves on the plate."""
        white = 1 - color.process.k
        return Rgb(white, white, white)

    def picture(self, pixels: Pixels) -> Pixels:
        """Return the white that a picture leaves on the plate, converted as for print."""
        inks, alpha = self._inks(pixels)
        black = inks.getchannel("K")
        return _as_screen(Image.merge("RGB", (black, black, black)), alpha)


def _as_screen(inks: Image.Image, alpha: Image.Image | None) -> Pixels:
    shown = inks.point(lambda ink: 255 - ink)
    if alpha is None:
        return Pixels(shown.width, shown.height, "rgb", shown.tobytes())
    shown.putalpha(alpha)
    return Pixels(shown.width, shown.height, "rgba", shown.tobytes())


class _Reduced:
    """Resources whose pictures are made small when they are decoded, and then kept."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._held: dict[str, Pixels] = {}

    def face(self, key: FontKey) -> Face:
        return self._resources.face(key)

    def picture(self, file: str) -> PictureFacts:
        return self._resources.picture(file)

    def drawing(self, file: str) -> Drawing:
        return self._resources.drawing(file)

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        if key not in self._held:
            self._held[key] = _reduce(self._resources.pixels(key, _LEAST))
        return self._held[key]


def _reduce(pixels: Pixels) -> Pixels:
    by = _MOST_SIDE / max(pixels.width, pixels.height)
    if by >= 1:
        return pixels
    size = max(round(pixels.width * by), 1), max(round(pixels.height * by), 1)
    small = to_image(pixels).resize(size, Image.Resampling.BOX, reducing_gap=2.0)
    return replace(pixels, width=size[0], height=size[1], data=small.tobytes())
