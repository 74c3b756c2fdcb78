"""Draw a page with a QPainter: what the screen shows is the scene that prints."""

import math
from typing import assert_never

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from brochure_studio.render.qt.ink import QtInk
from brochure_studio.render.qt.painting import painting
from brochure_studio.render.qt.shapes import (
    is_upright_rect,
    to_qbrush,
    to_qpen,
    to_qpoint,
    to_qrect,
    to_qtransform,
)
from brochure_studio.scene.items import GlyphRun, Group, Item, Outline, Path, Picture
from brochure_studio.scene.page import Page
from brochure_studio.scene.showing import find_showing
from brochure_studio.scene.walk import item_bounds
from brochure_studio.values.color import Color

_HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)
# Qt keeps no pixels of glyphs from 64 device pixels on, and then draws runs of a font that came
# from bytes as nothing at all (6.11); their outlines are drawn instead.
_LARGE_TEXT = 60


def paint_page(painter: QPainter, page: Page, ink: QtInk) -> None:
    """Draw a page's items on a painter whose units are points from the trim's top left corner.

    Nothing is clipped and no paper is laid under it; the painter is left as it was.
    """
    painter.save()
    painter.setRenderHints(_HINTS)
    paint_items(painter, page.items, ink)
    painter.restore()


def paint_items(painter: QPainter, items: tuple[Item, ...], ink: QtInk) -> None:
    """Draw items in order."""
    for item in items:
        match item:
            case Path():
                _paint_path(painter, item, ink)
            case GlyphRun():
                _paint_run(painter, item, ink)
            case Picture():
                _paint_picture(painter, item, ink)
            case Group():
                _paint_group(painter, item, ink)
            case _:
                assert_never(item)


def _paint_path(painter: QPainter, path: Path, ink: QtInk) -> None:
    if path.stroke is None and isinstance(path.fill, Color) and is_upright_rect(path.outline):
        _fill_rect(painter, path.outline, ink.color(path.fill))
        return
    if path.stroke is None and isinstance(path.fill, Color) and ink.is_for_print:
        _fill_on_device(painter, path, ink.color(path.fill), ink)
        return
    painter.setBrush(
        Qt.BrushStyle.NoBrush if path.fill is None else to_qbrush(path.fill, ink.color)
    )
    if path.stroke is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(to_qpen(path.stroke, 1 / _scale_of(painter.deviceTransform()), ink.color))
    painter.drawPath(ink.path(path.outline, path.even_odd))


def _fill_on_device(painter: QPainter, path: Path, color: QColor, ink: QtInk) -> None:
    """Fill a path on whole dots of a printer; a job is then a third of its size."""
    world, to_device = painter.worldTransform(), painter.deviceTransform()
    painter.setWorldTransform((world.inverted()[0] * to_device).inverted()[0])
    painter.fillPath(ink.device_path(path.outline, path.even_odd, to_device), color)
    painter.setWorldTransform(world)


def _fill_rect(painter: QPainter, outline: Outline, color: QColor) -> None:
    """Fill a rectangle on whole pixels, as PDF viewers do: no gray seams, no vanishing rules."""
    rect, to_device = to_qrect(outline.bounds()), painter.deviceTransform()
    if not _keeps_level(to_device):
        painter.fillRect(rect, color)
        return
    _to_device(painter)
    painter.fillRect(_snap(to_device.mapRect(rect)), color)
    painter.restore()


def _paint_run(painter: QPainter, run: GlyphRun, ink: QtInk) -> None:
    is_large = run.size * _scale_of(painter.deviceTransform()) >= _LARGE_TEXT
    if is_large and not ink.carries(run):
        painter.fillPath(ink.run_path(run), ink.color(run.color))
        return
    glyphs = ink.run(run)
    if glyphs is not None:
        painter.setPen(ink.color(run.color))
        painter.drawGlyphRun(to_qpoint(run.origin), glyphs)


def _paint_picture(painter: QPainter, picture: Picture, ink: QtInk) -> None:
    to_device = painter.deviceTransform()
    if not _keeps_level(to_device):
        _paint_turned_picture(painter, picture, ink)
        return
    showing = find_showing(picture)
    if showing is None:
        return
    # A viewer stretches what is printed of a picture to the whole pixels around it; so here too.
    target = _around(to_device.mapRect(to_qrect(showing.placed)))
    window = _around(to_device.mapRect(to_qrect(showing.window)))
    left, top, right, bottom = showing.box
    across, down = target.width() / (right - left), target.height() / (bottom - top)
    whole = QSize(round(picture.pixels[0] * across), round(picture.pixels[1] * down))
    image = _image_for(ink, picture, whole)
    if image is None:
        return
    across, down = image.width() / picture.pixels[0], image.height() / picture.pixels[1]
    size = ((right - left) * across, (bottom - top) * down)
    _to_device(painter)
    painter.setClipRect(window, Qt.ClipOperation.IntersectClip)
    painter.drawImage(QRectF(target), image, QRectF(left * across, top * down, *size))
    painter.restore()


def _paint_turned_picture(painter: QPainter, picture: Picture, ink: QtInk) -> None:
    scale = _scale_of(painter.deviceTransform())
    wanted = QSize(
        math.ceil(picture.placed.width * scale), math.ceil(picture.placed.height * scale)
    )
    image = _image_for(ink, picture, wanted)
    if image is None:
        return
    painter.save()
    painter.setClipRect(to_qrect(picture.window), Qt.ClipOperation.IntersectClip)
    painter.drawImage(to_qrect(picture.placed), image)
    painter.restore()


def _image_for(ink: QtInk, picture: Picture, size: QSize) -> QImage | None:
    """Return the picture at `size` device pixels; itself where that would only enlarge it."""
    width, height = picture.pixels
    if size.width() < width and size.height() < height:
        return ink.pictures.scaled(picture.key, size)
    return ink.pictures.whole(picture.key)


def _paint_group(painter: QPainter, group: Group, ink: QtInk) -> None:
    if not _is_in_sight(painter, group, ink):
        return
    painter.save()
    if group.transform is not None:
        painter.setWorldTransform(to_qtransform(group.transform), True)
    if group.clip is not None:
        _clip(painter, group.clip, ink)
    if _needs_layer(group):
        _paint_layer(painter, group, ink)
    else:
        _paint_plain(painter, group, ink)
    painter.restore()


def _is_in_sight(painter: QPainter, group: Group, ink: QtInk) -> bool:
    """Tell whether any of a group falls where one paints: a tile, or a part of one."""
    covered = ink.bounds(group)
    if covered is None:
        return False
    to_device = painter.deviceTransform()
    # A pixel more on every side, for rules that are widened so that they do not vanish.
    around = to_device.mapRect(to_qrect(covered)).adjusted(-1, -1, 1, 1)
    if painter.hasClipping():
        return around.intersects(to_device.mapRect(painter.clipBoundingRect()))
    return around.intersects(QRectF(_device_area(painter)))


def _paint_plain(painter: QPainter, group: Group, ink: QtInk) -> None:
    painter.setOpacity(painter.opacity() * group.opacity)
    if group.multiply:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    paint_items(painter, group.items, ink)


def _needs_layer(group: Group) -> bool:
    """Tell whether a group must be drawn aside first: opacity and multiply apply to it as one."""
    if group.opacity >= 1 and not group.multiply:
        return False
    return len(group.items) > 1 or any(isinstance(item, Group) for item in group.items)


def _paint_layer(painter: QPainter, group: Group, ink: QtInk) -> None:
    covered = item_bounds(Group(group.items))
    if covered is None:
        return
    to_device = painter.deviceTransform()
    around = _around(to_device.mapRect(to_qrect(covered))).adjusted(-1, -1, 1, 1)
    area = around & _device_area(painter)
    if area.isEmpty():
        return
    layer = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
    layer.fill(Qt.GlobalColor.transparent)
    with painting(layer) as aside:
        aside.setRenderHints(_HINTS)
        aside.setWorldTransform(to_device * QTransform.fromTranslate(-area.x(), -area.y()))
        paint_items(aside, group.items, ink)
    _to_device(painter)
    painter.setOpacity(painter.opacity() * group.opacity)
    if group.multiply:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.drawImage(area.topLeft(), layer)
    painter.restore()


def _device_area(painter: QPainter) -> QRect:
    device = painter.device()
    ratio = device.devicePixelRatio()
    return QRect(0, 0, round(device.width() * ratio), round(device.height() * ratio))


def _clip(painter: QPainter, clip: Outline, ink: QtInk) -> None:
    to_device = painter.deviceTransform()
    if not (is_upright_rect(clip) and _keeps_level(to_device)):
        painter.setClipPath(ink.path(clip), Qt.ClipOperation.IntersectClip)
        return
    around = _around(to_device.mapRect(to_qrect(clip.bounds())))
    back, _ = to_device.inverted()
    painter.setClipRect(back.mapRect(QRectF(around)), Qt.ClipOperation.IntersectClip)


def _to_device(painter: QPainter) -> None:
    """Save the painter and let it count in device pixels, whatever device it draws on."""
    base = painter.worldTransform().inverted()[0] * painter.deviceTransform()
    painter.save()
    painter.setWorldTransform(base.inverted()[0])


def _keeps_level(transform: QTransform) -> bool:
    return transform.m12() == 0 and transform.m21() == 0


def _scale_of(transform: QTransform) -> float:
    return math.sqrt(abs(transform.determinant())) or 1.0


def _around(rect: QRectF) -> QRect:
    """Return the whole pixels around a rectangle; a hundredth of a pixel more does not count."""
    left, top = math.floor(rect.left() + 0.01), math.floor(rect.top() + 0.01)
    right, bottom = math.ceil(rect.right() - 0.01), math.ceil(rect.bottom() - 0.01)
    return QRect(QPoint(left, top), QSize(max(1, right - left), max(1, bottom - top)))


def _snap(rect: QRectF) -> QRect:
    """Return whole pixels for a filled rectangle, at least one each way."""
    left, width = _snap_span(rect.left(), rect.right())
    top, height = _snap_span(rect.top(), rect.bottom())
    return QRect(left, top, width, height)


def _snap_span(start: float, end: float) -> tuple[int, int]:
    low, high = math.floor(start), math.ceil(end)
    length = max(1, math.ceil(end - start))
    if high - low > length:
        low, high = (low + 1, high) if start - low > high - end else (low, high - 1)
    return low, max(1, high - low)
