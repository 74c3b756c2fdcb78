"""Fonts, outlines and pictures made ready for Qt, kept as long as somebody draws with them."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QGlyphRun, QPainterPath, QRawFont, QTransform

from brochure_studio.layout.resources import MissingError, Resources
from brochure_studio.render.color.proof import Proofing
from brochure_studio.render.qt.pictures import PictureShelf
from brochure_studio.render.qt.shapes import rgb_to_qcolor, to_qpath, to_qpoint
from brochure_studio.scene.items import GlyphRun, Group, Item, Outline
from brochure_studio.scene.walk import item_bounds
from brochure_studio.values.color import Color
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect, bound

_MOST_SHAPES = 30_000
# Takes a font's bytes and a size.
Carry = Callable[[bytes, float], QRawFont | None]


class QtInk:
    """What a painter needs beside the scene; belongs to the thread that made it, as QRawFont does.

    A font or picture that the resources do not have is drawn as nothing: layout and checks have
    told of it already. With a `proof` all is shown as that printing condition makes it. `carry`
    gives fonts that a print job takes along, or None for one that it cannot; `steady` gives the
    same pixels whatever was drawn before.
    """

    def __init__(
        self,
        resources: Resources,
        proof: Proofing | None = None,
        carry: Carry | None = None,
        steady: bool = False,
    ) -> None:
        self._resources = resources
        self._proof = proof
        self._carry = carry
        self._carried = set[FontKey]()
        self.pictures = PictureShelf(resources, proof=proof, steady=steady)
        self._colors: dict[int, tuple[Color, QColor]] = {}
        self._fonts: dict[tuple[FontKey, float], QRawFont | None] = {}
        # Keyed by identity, with the scene's object held so that its identity stays its own.
        self._paths: dict[tuple[int, bool], tuple[Outline, QPainterPath]] = {}
        self._device_paths: dict[tuple[int, bool, tuple[float, ...]], tuple[Outline, QPainterPath]]
        self._device_paths = {}
        self._runs: dict[int, tuple[GlyphRun, QGlyphRun | None]] = {}
        self._run_paths: dict[int, tuple[GlyphRun, QPainterPath]] = {}
        self._bounds: dict[int, tuple[Item, Rect | None]] = {}

    def color(self, color: Color) -> QColor:
        """Return a color as it is shown."""
        if id(color) not in self._colors:
            if len(self._colors) > _MOST_SHAPES:
                self._colors.clear()
            shown = color.screen if self._proof is None else self._proof.color(color)
            self._colors[id(color)] = color, rgb_to_qcolor(shown)
        return self._colors[id(color)][1]

    def path(self, outline: Outline, even_odd: bool = False) -> QPainterPath:
        """Return an outline as a Qt path."""
        place = (id(outline), even_odd)
        if place not in self._paths:
            if len(self._paths) > _MOST_SHAPES:
                self._paths.clear()
            self._paths[place] = outline, to_qpath(outline, even_odd)
        return self._paths[place][1]

    def device_path(self, outline: Outline, even_odd: bool, to_device: QTransform) -> QPainterPath:
        """Return an outline as a Qt path on a printer's whole dots."""
        place = (id(outline), even_odd, _numbers(to_device))
        if place not in self._device_paths:
            if len(self._device_paths) > _MOST_SHAPES:
                self._device_paths.clear()
            path = to_device.map(self.path(outline, even_odd))
            for number in range(path.elementCount()):
                at = path.elementAt(number)
                path.setElementPositionAt(number, round(at.x), round(at.y))
            self._device_paths[place] = outline, path
        return self._device_paths[place][1]

    def bounds(self, item: Item) -> Rect | None:
        """Return the rectangle that an item covers, or None for an empty group.

        What a layout took over from the one before, such as a drawing's paths, is not measured
        again.
        """
        if id(item) not in self._bounds:
            if len(self._bounds) > _MOST_SHAPES:
                self._bounds.clear()
            self._bounds[id(item)] = item, self._measure(item)
        return self._bounds[id(item)][1]

    def _measure(self, item: Item) -> Rect | None:
        if not isinstance(item, Group):
            return item_bounds(item)
        if item.clip is not None:
            # The clip is enough to know whether anything can be seen, and quicker measured.
            inside = item.clip.bounds()
        else:
            found = bound(r for r in map(self.bounds, item.items) if r is not None)
            if found is None:
                return None
            inside = found
        return item.transform.bound(inside) if item.transform else inside

    def run(self, run: GlyphRun) -> QGlyphRun | None:
        """Return a glyph run for Qt, or None where its font is missing."""
        if id(run) not in self._runs:
            if len(self._runs) > _MOST_SHAPES:
                self._runs.clear()
            self._runs[id(run)] = run, self._make_run(run)
        return self._runs[id(run)][1]

    def run_path(self, run: GlyphRun) -> QPainterPath:
        """Return the outlines of a run's placed glyphs; none where its font is missing."""
        if id(run) not in self._run_paths:
            if len(self._run_paths) > _MOST_SHAPES:
                self._run_paths.clear()
            self._run_paths[id(run)] = run, self._make_run_path(run)
        return self._run_paths[id(run)][1]

    def font(self, key: FontKey, size: float) -> QRawFont | None:
        """Return a cut at a size in points, unhinted, or None where it is missing."""
        if (key, size) not in self._fonts:
            self._fonts[key, size] = self._load_font(key, size)
        return self._fonts[key, size]

    @property
    def is_for_print(self) -> bool:
        """Tell whether what is drawn goes into a print job."""
        return self._carry is not None

    def carries(self, run: GlyphRun) -> bool:
        """Tell whether a print job takes a run's font along, so that its outlines need not."""
        return self.font(run.font, run.size) is not None and run.font in self._carried

    def _make_run(self, run: GlyphRun) -> QGlyphRun | None:
        font = self.font(run.font, run.size)
        if font is None:
            return None
        made = QGlyphRun()
        made.setRawFont(font)
        made.setGlyphIndexes(list(run.glyphs))
        made.setPositions(_positions(run))
        return made

    def _make_run_path(self, run: GlyphRun) -> QPainterPath:
        font, made = self.font(run.font, run.size), QPainterPath()
        if font is None:
            return made
        for glyph, at in zip(run.glyphs, _positions(run), strict=True):
            made.addPath(font.pathForGlyph(glyph).translated(to_qpoint(run.origin) + at))
        made.setFillRule(Qt.FillRule.WindingFill)
        return made

    def _load_font(self, key: FontKey, size: float) -> QRawFont | None:
        try:
            data = self._resources.face(key).data
        except MissingError:
            return None
        carried = self._carry(data, size) if self._carry else None
        if carried is not None:
            self._carried.add(key)
            return carried
        font = QRawFont(QByteArray(data), size, QFont.HintingPreference.PreferNoHinting)
        return font if font.isValid() else None


def _numbers(transform: QTransform) -> tuple[float, ...]:
    return (
        *(transform.m11(), transform.m12(), transform.m21(), transform.m22()),
        *(transform.dx(), transform.dy()),
    )


def _positions(run: GlyphRun) -> list[QPointF]:
    ys = run.ys or (0.0,) * len(run.xs)
    return [QPointF(x, y) for x, y in zip(run.xs, ys, strict=True)]
