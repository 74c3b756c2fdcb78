"""Pictures as image XObjects: cut to what shows, no finer than needed, in the receiver's inks."""

from collections.abc import Iterable
from dataclasses import dataclass

from brochure_studio.render.pdf.objects import ObjectFile, Ref, Value, array, name
from brochure_studio.render.pdf.picture_press import Packed, Part, PicturePress
from brochure_studio.scene.items import Picture
from brochure_studio.scene.page import Page
from brochure_studio.scene.showing import find_showing
from brochure_studio.scene.walk import walk_page
from brochure_studio.values.geometry import Rect

_SPACES = {"1": "DeviceGray", "L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """An image XObject, where all of it lies on the page, and what of that shows."""

    key: str
    ref: Ref
    placed: Rect
    window: Rect


class PictureShelf:
    """The pictures of one document, each part of a picture written once.

    Drawing a picture only reserves its place in the file; `put` waits for its pixels.
    """

    def __init__(self, file: ObjectFile, press: PicturePress) -> None:
        self._file = file
        self._press = press
        self._made: dict[tuple[Part, Rect], PlacedImage] = {}
        self._waiting: dict[str, tuple[Part, Ref]] = {}
        self._transparent: set[str] = set()

    def expect(self, pages: Iterable[Page]) -> None:
        """Begin with all pictures of some pages."""
        items = (visit.item for page in pages for visit in walk_page(page))
        found = (find_part(item) for item in items if isinstance(item, Picture))
        self._press.start(part for part, _ in filter(None, found))

    def image(self, picture: Picture) -> PlacedImage | None:
        """Return the XObject of a picture, or None where nothing of it shows."""
        showing = find_part(picture)
        if showing is None:
            return None
        if showing not in self._made:
            part, window = showing
            key, ref = f"Im{len(self._made) + 1}", self._file.reserve()
            self._made[showing] = PlacedImage(key, ref, part.placed, window)
            self._waiting[key] = (part, ref)
        return self._made[showing]

    def put(self, keys: Iterable[str]) -> None:
        """Write those of some XObjects that are pictures and not yet written.

        A MissingError or ProfileError says why one cannot be had.
        """
        for key in [key for key in dict.fromkeys(keys) if key in self._waiting]:
            part, ref = self._waiting.pop(key)
            made = self._press.take(part)
            facts = _facts(made.picture)
            if made.mask is not None:
                self._transparent.add(key)
                facts["SMask"] = self._put_pixels(made.mask, _facts(made.mask))
            self._put_pixels(made.picture, facts, ref)

    def _put_pixels(self, pixels: Packed, facts: dict[str, Value], at: Ref | None = None) -> Ref:
        return self._file.put_stream(facts, pixels.data, at, pixels.filter)

    def is_transparent(self, keys: Iterable[str]) -> bool:
        """Tell whether one of some written XObjects lets through what is behind it."""
        return not self._transparent.isdisjoint(keys)


def _facts(pixels: Packed) -> dict[str, Value]:
    facts = {
        "Type": name("XObject"),
        "Subtype": name("Image"),
        "Width": pixels.size[0],
        "Height": pixels.size[1],
        "ColorSpace": name(_SPACES[pixels.mode]),
        "BitsPerComponent": 1 if pixels.mode == "1" else 8,
    }
    if pixels.mode == "CMYK" and pixels.filter == "DCTDecode":
        # Pillow writes CMYK JPEG upside down, as Photoshop does (Adobe TN 5116, 18).
        facts["Decode"] = array([1, 0] * 4)
    return facts


def find_part(picture: Picture) -> tuple[Part, Rect] | None:
    """Return the part of a picture that is printed, and what shows of it on the page."""
    showing = find_showing(picture)
    if showing is None:
        return None
    return Part(picture.key, showing.box, showing.placed), showing.window
