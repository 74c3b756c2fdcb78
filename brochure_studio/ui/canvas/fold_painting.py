"""Panels of a leaflet as pictures, and a step of its folding painted with them: paper on paper."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.paint import paint_page
from brochure_studio.render.qt.shadow import paint_shadow
from brochure_studio.scene.page import Page, Panel
from brochure_studio.ui.canvas.folding import Flap, Folding, FoldStep

# How dark a fold is drawn, and how wide (pixels).
_FOLD_SHADE, _FOLD_WIDTH = 34, 9.0


class FoldPictures:
    """Draws panels as they are asked for and keeps them; `pages` gives the present layout."""

    def __init__(
        self, pages: Callable[[], tuple[Page, ...]], ink: Callable[[], QtInk], ratio: float
    ) -> None:
        self._pages, self._ink, self._ratio = pages, ink, ratio
        self._held: dict[tuple[str, str, int], QImage] = {}

    @property
    def height(self) -> float:
        """Return the height of the sheet in points."""
        return self._pages()[0].trim.height

    def forget(self) -> None:
        """Draw everything anew when it is asked for next."""
        self._held.clear()

    def paint(
        self,
        painter: QPainter,
        folding: Folding,
        step: FoldStep,
        scale: float,
        corner: tuple[float, float],
    ) -> None:
        """Draw a step, its top left corner at a point; `scale` is screen pixels a point."""
        left, top = corner
        high = self.height * scale

        def area(flap: Flap) -> QRectF:
            return QRectF(left + flap.x * scale, top, flap.width * scale, high)

        whole = QRectF(left, top, step.width * scale, high)
        seen = step.seen()
        covered = area(seen[0]).united(area(seen[-1]))
        paint_shadow(painter, covered, 7)
        lowest = min(flap.level for flap in step.flaps)
        for flap in step.flaps:
            sheet = area(flap)
            if flap.level > lowest:
                painter.save()
                painter.setClipRect(whole)
                paint_shadow(painter, sheet, 5)
                painter.restore()
            panel = folding.panel(flap)
            painter.drawImage(sheet, self._picture(flap, panel, scale))
            _shade(painter, sheet, area(seen[0]).left() < sheet.left() - 1, flap)

    def _picture(self, flap: Flap, panel: Panel, scale: float) -> QImage:
        key = (flap.up, panel.id, round(scale * 1000))
        if key not in self._held:
            page = self._pages()[0 if flap.up == "outside" else 1]
            self._held[key] = _draw(page, panel, self._ink(), scale * self._ratio)
        return self._held[key]


def _draw(page: Page, panel: Panel, ink: QtInk, scale: float) -> QImage:
    box = panel.box
    # Twice as large and halved: small type stays readable.
    wide, high = round(box.width * scale * 2), round(box.height * scale * 2)
    image = QImage(max(2, wide), max(2, high), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(image.width() / box.width, image.height() / box.height)
        painter.translate(-box.x, -box.y)
        paint_page(painter, page, ink)
    whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(image.size() / 2, whole, smooth)


def _shade(painter: QPainter, sheet: QRectF, has_left: bool, flap: Flap) -> None:
    """Darken a panel a little towards the fold on its left, as bent paper is."""
    if not has_left:
        return
    shade = QLinearGradient(sheet.topLeft(), sheet.topLeft() + QPointF(_FOLD_WIDTH, 0))
    shade.setColorAt(0, QColor(0, 0, 0, _FOLD_SHADE))
    shade.setColorAt(1, QColor(0, 0, 0, 0))
    painter.fillRect(QRectF(sheet.left(), sheet.top(), _FOLD_WIDTH, sheet.height()), shade)
