"""A stage for painter tests: resources made in memory, and pages painted into pixels."""

from pathlib import Path as File

from PySide6.QtGui import QColor, QImage

from brochure_studio.layout.resources import Drawing, MissingError, PictureFacts, Pixels
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.png import ensure_qt, paint_image
from brochure_studio.scene.items import GlyphRun, Item, Path, outline_rect
from brochure_studio.scene.page import Page
from brochure_studio.typeset.face import Face
from brochure_studio.values.color import BLACK, Cmyk, Color, Rgb
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect, Size
from brochure_studio.values.words import same

FONTS = File(__file__).parents[3] / "assets" / "fonts"
LATO = FontKey("Lato")
RED = Color(Cmyk(0, 1, 1, 0), Rgb(1, 0, 0))
GREEN = Color(Cmyk(1, 0, 1, 0), Rgb(0, 1, 0))
BLUE = Color(Cmyk(1, 1, 0, 0), Rgb(0, 0, 1))


class Props:
    """Resources with one face and the pictures that a test puts there."""

    def __init__(self, pictures: dict[str, Pixels] | None = None) -> None:
        self.pictures = pictures or {}
        self.opened: list[str] = []

    def face(self, key: FontKey) -> Face:
        if key.family != "Lato":
            raise MissingError(same(f"no {key.family} here"))
        return Face(key, (FONTS / "Lato-Regular.ttf").read_bytes())

    def picture(self, file: str) -> PictureFacts:
        raise MissingError(same(file))

    def pixels(self, key: str, least: tuple[int, int] | None = None) -> Pixels:
        self.opened.append(key)
        if key not in self.pictures:
            raise MissingError(same(f"no {key} here"))
        return self.pictures[key]

    def drawing(self, file: str) -> Drawing:
        raise MissingError(same(file))


def page_of(*items: Item, width: float = 100, height: float = 100, bleed: float = 0) -> Page:
    """Return a page with items."""
    return Page("p", "Side 1", Size(width, height), bleed, 0, Rect(0, 0, width, height), items)


def painted(page: Page, props: Props | None = None, ppi: float = 72, bleed: bool = False) -> QImage:
    """Return a page painted at a resolution."""
    app = ensure_qt()
    image = paint_image(page, QtInk(props or Props()), ppi, bleed)
    assert app is not None
    return image


def color_at(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    """Return the color of a pixel."""
    color = QColor(image.pixel(x, y))
    return color.red(), color.green(), color.blue()


def box(x: float, y: float, width: float, height: float, color: Color) -> Path:
    """Return a filled rectangle."""
    return Path(outline_rect(Rect(x, y, width, height)), fill=color)


def word(text: str, size: float, at: Point, font: FontKey = LATO, color: Color = BLACK) -> GlyphRun:
    """Return a word set plainly in Lato."""
    shaped = Face(font, (FONTS / "Lato-Regular.ttf").read_bytes()).shape(text, (), "nn")
    xs, x = [], 0.0
    for advance in shaped.advances:
        xs.append(x * size)
        x += advance
    return GlyphRun(
        font, size, color, at, shaped.glyphs, tuple(xs), text, shaped.clusters, x * size
    )


def ink_share(image: QImage) -> float:
    """Return the share of pixels darker than mid-gray."""
    dark = sum(
        QColor(image.pixel(x, y)).value() < 128
        for y in range(image.height())
        for x in range(image.width())
    )
    return dark / (image.width() * image.height())
