"""Mountain faces in flat tones: a relief runs down from the skyline, is lit from the left, and
the borders of light, shade and snow are traced as outlines."""

from dataclasses import dataclass

import numpy as np
from contourpy import FillType, contour_generator
from noise import Lattice, fractal, make_lattice, ridged
from numpy.typing import NDArray
from pathops import Path
from vector import Point, polygon

Grid = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Face:
    """Hold one mountain layer on a grid of millimetres."""

    x: Grid
    y: Grid
    sky: Grid  # y of the skyline for each x
    relief: Grid  # 0..1, crests high
    lit: Grid  # above 0 lit from the left, below 0 in shade


@dataclass(frozen=True, slots=True)
class Rock:
    """Say how a layer is built."""

    seed: int
    anchors: tuple[Point, ...]
    bump: float  # millimetres that crests rise over the anchors
    spur: float  # millimetres between spurs
    fall: float  # millimetres over which a spur keeps its line
    octaves: int = 5


def make_face(rock: Rock, width: float, floor: float, step: float = 0.3) -> Face:
    """Build the skyline and relief of a layer down to a floor."""
    x = np.arange(-4, width + 4 + step, step)
    crest, warp = make_lattice(rock.seed), make_lattice(rock.seed + 1)
    base = np.interp(x, [a for a, _ in rock.anchors], [b for _, b in rock.anchors])
    sky = base - rock.bump * (_relief(rock, crest, warp, x, np.zeros_like(x)) - 0.45)
    y = np.arange(sky.min() - 2, floor + step, step)
    gx, gy = np.meshgrid(x, y)
    down = np.maximum(gy - sky[None, :], 0)
    relief = _relief(rock, crest, warp, gx, down)
    slope = np.gradient(relief, step, axis=1) * rock.spur
    lean = 0.12 * fractal(warp, _f(gx / 11), _f(gy / 11), 3)
    return Face(gx, gy, sky, relief, slope + 0.10 + lean)


def _f(values: Grid) -> NDArray[np.float32]:
    return values.astype(np.float32)


def _relief(rock: Rock, crest: Lattice, warp: Lattice, x: Grid, down: Grid) -> Grid:
    sway = 0.28 * fractal(warp, _f(x / 34), _f(down / 26 + 0.3), 3)
    u = _f(x / rock.spur + sway * np.clip(down / 8, 0, 1))
    return ridged(crest, u, _f(down / rock.fall + 0.37), rock.octaves, 0.52).astype(np.float64)


def traced(face: Face, field: Grid, low: float = 0.0, least: float = 0.9) -> Path:
    """Trace where a field is above a level, within the land; tiny specks are dropped."""
    inside = face.y - face.sky[None, :]
    value = np.minimum(field - low, inside * 0.6)
    lines = contour_generator(face.x, face.y, value, fill_type=FillType.OuterOffset).filled(
        0.0, 1e9
    )
    path = Path()
    pen = path.getPen()
    for points, offsets in zip(lines[0], lines[1], strict=True):
        rings = [points[a:b] for a, b in zip(offsets[:-1], offsets[1:], strict=True)]
        if _size(rings[0]) < least:
            continue
        for ring in rings:
            thin = _thinned(ring[:-1])
            if len(thin) > 2 and _size(ring) >= least * 0.6:
                pen.moveTo(tuple(map(float, thin[0])))
                for p in thin[1:]:
                    pen.lineTo(tuple(map(float, p)))
                pen.closePath()
    return path


def _size(ring: Grid) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return float(abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2)


def _thinned(ring: Grid, near: float = 0.12) -> Grid:
    """Drop points that lie close to the line between their neighbours (Douglas and Peucker)."""
    keep = np.zeros(len(ring), dtype=bool)
    keep[[0, -1]] = True
    work = [(0, len(ring) - 1)]
    while work:
        a, b = work.pop()
        if b <= a + 1:
            continue
        line = ring[b] - ring[a]
        norm = max(float(np.hypot(*line)), 1e-9)
        away = ring[a + 1 : b] - ring[a]
        off = np.abs(away[:, 0] * line[1] - away[:, 1] * line[0]) / norm
        if norm < 1e-6:
            off = np.hypot(away[:, 0], away[:, 1])
        i = int(off.argmax())
        if off[i] > near:
            keep[a + 1 + i] = True
            work += [(a, a + 1 + i), (a + 1 + i, b)]
    return ring[keep]


def land(face: Face, floor: float) -> Path:
    """Give the whole layer as one shape."""
    line = _thinned(np.stack([face.x[0], face.sky], axis=1), 0.03)
    points = [(float(a), float(b)) for a, b in line]
    return polygon([*points, (points[-1][0], floor), (points[0][0], floor)])


def shade(face: Face, depth: float = 0.0) -> Path:
    """Give the faces turned away from the light; a greater depth gives the darkest only."""
    return traced(face, -face.lit, depth)


def snow(face: Face, line: float, reach: float) -> Path:
    """Give the snow: above a line, lower in the gullies than on the crests."""
    return traced(face, line + reach * (0.62 - face.relief) - face.y, 0.0, 0.8)
