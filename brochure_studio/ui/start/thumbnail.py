"""Thumbnails: the first page of a template or document as pixels, drawn on any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from brochure_studio.values.finding import UnreadableError

if TYPE_CHECKING:  # loaded when it is needed, not at the start
    from brochure_studio.ui.workplace.workplace import Cover


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A first page as pixels, a null image where it cannot be drawn; `is_missing` with no file."""

    image: QImage
    is_missing: bool = False


def draw_thumbnail(cover: Callable[[], Cover], room: QSize, ratio: float) -> Thumbnail:
    """Draw a cover into a room of logical pixels."""
    from brochure_studio.render.qt.ink import QtInk
    from brochure_studio.render.qt.png import paint_image

    try:
        made = cover()
    except FileNotFoundError:
        return Thumbnail(QImage(), is_missing=True)
    except (UnreadableError, OSError):
        return Thumbnail(QImage())
    trim = made.page.trim
    scale = min(room.width() / trim.width, room.height() / trim.height)
    # Drawn twice as large and halved: type this small would fall apart otherwise.
    large = paint_image(made.page, QtInk(made.resources), 144 * scale * ratio, with_bleed=False)
    image = large.scaled(
        large.size() / 2,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    image.setDevicePixelRatio(ratio)
    return Thumbnail(image)
