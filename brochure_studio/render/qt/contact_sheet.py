"""All pages of an export on one picture, as one would lay them out on a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QRawFont

from brochure_studio.layout.resources import Resources
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.painting import painting
from brochure_studio.render.qt.png import ensure_qt, paint_image, to_png
from brochure_studio.render.qt.shadow import paint_shadow
from brochure_studio.scene.page import Page
from brochure_studio.values.font import FontKey

_TABLE = QColor(0xE7, 0xE5, 0xE0)
_TITLE = QColor(0x1A, 0x18, 0x17)
_CAPTION = QColor(0x6B, 0x66, 0x60)
_MARGIN, _ROW, _GAP, _APART, _ABOVE, _BELOW = 90, 440, 30, 80, 54, 56
_SHADOW = 16


class SheetDocument(Protocol):
    """A document on the sheet: its title, its pages and what they are drawn with."""

    @property
    def title(self) -> str:
        """Return the title."""
        ...

    @property
    def pages(self) -> tuple[Page, ...]:
        """Return the pages."""
        ...

    @property
    def resources(self) -> Resources:
        """Return what the pages are drawn with."""
        ...


@dataclass(frozen=True, slots=True)
class _Spot:
    document: SheetDocument
    page: Page
    area: QRect


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: FontKey
    size: float
    color: QColor
    room: int


class QtContactSheet:
    """The painter of contact sheets that the use cases ask for (ports.ContactSheetPainter)."""

    def __init__(self, width: int = 2400) -> None:
        self._app = ensure_qt()
        self._width = width

    def paint(self, sheets: Sequence[SheetDocument], font: FontKey) -> bytes:
        """Return a PNG of all pages, their names and the documents' titles set in `font`.

        Pages are cut at the trim and stand in rows of one height, in the order given.
        """
        spots = tuple(_place(sheets, self._width))
        height = max((spot.area.bottom() for spot in spots), default=0) + _BELOW + _MARGIN
        sheet = QImage(self._width, height, QImage.Format.Format_RGB32)
        sheet.fill(_TABLE)
        with painting(sheet) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inks: dict[int, QtInk] = {}
            for spot in spots:
                ink = inks.setdefault(id(spot.document), QtInk(spot.document.resources))
                _paint_spot(painter, spot, ink, font)
        return to_png(sheet, 96)


def _place(documents: Sequence[SheetDocument], width: int) -> Iterator[_Spot]:
    left, top = _MARGIN, _MARGIN + _ABOVE
    for document in documents:
        for page in document.pages:
            across = _size(page, width)
            if left > _MARGIN and left + across[0] > width - _MARGIN:
                left, top = _MARGIN, top + _ROW + _BELOW + _ABOVE
            # Wide pages are lower than the row; they stand on its floor as the others do.
            yield _Spot(document, page, QRect(left, top + _ROW - across[1], *across))
            left += across[0] + _GAP
        left += _APART - _GAP


def _size(page: Page, width: int) -> tuple[int, int]:
    scale = min(_ROW / page.trim.height, (width - 2 * _MARGIN) / page.trim.width)
    return max(1, round(page.trim.width * scale)), max(1, round(page.trim.height * scale))


def _paint_spot(painter: QPainter, spot: _Spot, ink: QtInk, font: FontKey) -> None:
    paint_shadow(painter, QRectF(spot.area), _SHADOW)
    # Twice as large and then halved: fine type stays readable.
    ppi = 2 * 72 * spot.area.height() / spot.page.trim.height
    image = paint_image(spot.page, ink, ppi, with_bleed=False)
    smooth = Qt.TransformationMode.SmoothTransformation
    whole = Qt.AspectRatioMode.IgnoreAspectRatio
    painter.drawImage(spot.area.topLeft(), image.scaled(spot.area.size(), whole, smooth))
    below = QPointF(spot.area.left(), spot.area.bottom() + 26)
    caption = _Line(spot.page.name, font, 15, _CAPTION, spot.area.width())
    _write(painter, ink, below, caption)
    if spot.page is spot.document.pages[0]:
        above = QPointF(spot.area.left(), spot.area.top() - 16)
        room = painter.device().width() - _MARGIN - spot.area.left()
        _write(painter, ink, above, _Line(spot.document.title, _bold(font), 19, _TITLE, room))


def _bold(font: FontKey) -> FontKey:
    return FontKey(font.family, 700)


def _write(painter: QPainter, ink: QtInk, at: QPointF, line: _Line) -> None:
    font = ink.font(line.font, line.size)
    if font is not None and line.text:
        painter.setPen(line.color)
        painter.drawGlyphRun(at, _set_line(font, line.text, line.room))


def _set_line(font: QRawFont, text: str, room: int) -> QGlyphRun:
    """Return a line of plain text, cut where `room` pixels end."""
    glyphs, places, x = [], [], 0.0
    found = font.glyphIndexesForString(text)
    for glyph, advance in zip(found, font.advancesForGlyphIndexes(found), strict=True):
        if x + advance.x() > room:
            break
        glyphs.append(glyph)
        places.append(QPointF(x, 0))
        x += advance.x()
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(glyphs)
    run.setPositions(places)
    return run
