"""How light a page is behind its texts, measured on a small painting of it without them."""

import threading
from collections import deque
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image, ImageMath

from brochure_studio.layout.resources import Resources
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.ink_rack import InkRack
from brochure_studio.render.qt.picture_painter import to_pil
from brochure_studio.render.qt.png import ensure_qt, paint_pixels
from brochure_studio.scene.ground import Tones, without_texts
from brochure_studio.scene.items import Item
from brochure_studio.scene.page import Page
from brochure_studio.values.color import Rgb
from brochure_studio.values.geometry import Rect, Size

# Enough to see a branch behind a letter; a screen ad of common size is painted pixel by pixel.
_MOST_SIDE = 800
_MOST_GROUNDS = 12
_WHOLE = 65535
_BINS = 256


@dataclass(frozen=True, slots=True)
class _Ground:
    """A page without its texts: what it was painted from, and its luminances."""

    resources: Resources
    trim: Size
    items: tuple[Item, ...]
    luminance: Image.Image


class QtGroundMeter:
    """The meter of grounds that the use cases ask for (ports.GroundMeter).

    A ground is kept as long as nothing but texts changes on its page. Each thread has its own.
    """

    def __init__(self, rack: InkRack | None = None) -> None:
        self._app = ensure_qt()
        self._rack = rack or InkRack()
        self._own = threading.local()
        self._shares = _luminance_shares()

    def tones(self, page: Page, resources: Resources, boxes: tuple[Rect, ...]) -> Tones:
        """Return how light a page without its texts is within boxes, in points."""
        light = self._light(page, resources)
        across, down = light.width / page.trim.width, light.height / page.trim.height
        shares: list[tuple[float, int]] = []
        for box in boxes:
            part = _crop(light, box, across, down)
            if part is not None:
                shares += _count(part)
        return Tones(tuple(shares))

    def _light(self, page: Page, resources: Resources) -> Image.Image:
        items = without_texts(page.items)
        kept = self._kept()
        for ground in kept:
            is_same = ground.resources is resources and ground.trim == page.trim
            if is_same and ground.items == items:
                return ground.luminance
        ink = self._rack.ink(resources)
        light = self._paint(page, ink, items)
        if ink.pictures.refused is None:
            kept.appendleft(_Ground(resources, page.trim, items, light))
        else:
            # Other checks tell of it; the hole is white paper, and next time it is looked for anew.
            self._rack.forget()
        return light

    def _paint(self, page: Page, ink: QtInk, items: tuple[Item, ...]) -> Image.Image:
        by = min(1.0, _MOST_SIDE / max(page.trim.width, page.trim.height))
        size = max(1, round(page.trim.width * by)), max(1, round(page.trim.height * by))
        bare = replace(page, items=items)
        return _weigh(to_pil(paint_pixels(bare, ink, size)), self._shares)

    def _kept(self) -> deque[_Ground]:
        if not hasattr(self._own, "kept"):
            self._own.kept = deque(maxlen=_MOST_GROUNDS)
        kept: deque[_Ground] = self._own.kept
        return kept


def _luminance_shares() -> tuple[list[int], ...]:
    """Return what each value of red, green and blue adds to a luminance (WCAG 2.1), of 65535."""
    values = [value / 255 for value in range(256)]
    reds = [round(Rgb(value, 0, 0).luminance * _WHOLE) for value in values]
    greens = [round(Rgb(0, value, 0).luminance * _WHOLE) for value in values]
    blues = [round(Rgb(0, 0, value).luminance * _WHOLE) for value in values]
    return reds, greens, blues


def _weigh(image: Image.Image, shares: tuple[list[int], ...]) -> Image.Image:
    """Return the luminance of each pixel, 0 to 65535."""
    bands = zip(("red", "green", "blue"), image.split(), shares, strict=True)
    weighed = {name: band.point(table, "I") for name, band, table in bands}
    light: Image.Image = ImageMath.lambda_eval(_sum, **weighed)
    return light


def _sum(of: dict[str, Any]) -> Any:
    return of["red"] + of["green"] + of["blue"]


def _crop(light: Image.Image, box: Rect, across: float, down: float) -> Image.Image | None:
    left, top = max(0, int(box.x * across)), max(0, int(box.y * down))
    right = min(light.width, max(left + 1, round(box.right * across)))
    bottom = min(light.height, max(top + 1, round(box.bottom * down)))
    return light.crop((left, top, right, bottom)) if left < right and top < bottom else None


def _count(part: Image.Image) -> list[tuple[float, int]]:
    """Return the luminances of an image in steps between its darkest and its lightest pixel."""
    low, high = (int(str(value)) for value in part.getextrema())
    if low == high:
        return [(low / _WHOLE, part.width * part.height)]
    counts = part.histogram(None, (low, high))
    step = (high - low) / (_BINS - 1)
    return [((low + n * step) / _WHOLE, count) for n, count in enumerate(counts) if count]
