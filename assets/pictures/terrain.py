"""Mountains: a height field seen in perspective, lit by a low sun, far things veiled by air.

The field is sampled on the eye's own grid, a column for each pixel and geometric steps in depth,
so that near and far ground have the same detail on the picture. World units are metres; x to the
right, z away from the eye, heights above the water.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from canvas import Picture, box_blur, resize, sample, step
from noise import Field
from numpy.typing import NDArray

SHORE = 1.5  # metres; lower ground counts as this when lit, so that no cliff stands in the water

HeightFunction = Callable[[Field, Field], Field]


@dataclass(frozen=True, slots=True)
class Eye:
    """Say where the painter stands and how wide the view is."""

    width: int
    height: int
    horizon: float  # of the picture's height, from the top
    spread: float  # tangent of half the horizontal angle
    level: float  # metres above the water
    near: float = 60.0
    far: float = 42000.0

    @property
    def focal(self) -> float:
        """Give pixels for a tangent of one."""
        return self.width / 2 / self.spread

    @property
    def horizon_row(self) -> float:
        """Give the pixel row of the horizon."""
        return self.horizon * self.height


@dataclass(frozen=True, slots=True)
class Sun:
    """Say where light comes from: a unit vector towards the sun is made of these."""

    bearing: float  # degrees from straight ahead, to the right
    elevation: float  # degrees

    @property
    def direction(self) -> tuple[float, float, float]:
        """Give the x, height and z parts of the direction to the sun."""
        b, e = np.radians(self.bearing), np.radians(self.elevation)
        return float(np.sin(b) * np.cos(e)), float(np.sin(e)), float(np.cos(b) * np.cos(e))


@dataclass(frozen=True, slots=True)
class View:
    """Hold what is seen at each pixel: NaN distance where sky or water is seen first."""

    distance: Field
    x: Field
    z: Field
    height: Field
    slope: Field  # upward part of the normal, 1 is flat
    light: Field  # 0..1, cosine of the sun's angle with cast shadow
    sky_light: Field  # 0..1, share of open sky: hollows are darker


@dataclass(frozen=True, slots=True)
class Land:
    """Hold the sampled height field before it is projected."""

    eye: Eye
    z: Field
    x: Field
    height: Field
    slope: Field
    light: Field
    sky_light: Field


def survey(eye: Eye, sun: Sun, heights: HeightFunction, steps: int) -> Land:
    """Sample the land on the eye's grid and light it."""
    depth = np.geomspace(eye.near, eye.far, steps).astype(np.float32)[:, None]
    u = np.linspace(-eye.spread, eye.spread, eye.width, dtype=np.float32)[None, :]
    z = np.broadcast_to(depth, (steps, eye.width)).astype(np.float32)
    x = (depth * u).astype(np.float32)
    height = heights(x, z)
    ground = np.maximum(height, SHORE)
    along_u = np.gradient(ground, axis=1) / np.gradient(u[0])[None, :]
    dh_dx = along_u / depth
    dh_dz = np.gradient(ground, axis=0) / np.gradient(depth, axis=0) - dh_dx * u
    norm = np.sqrt(1 + dh_dx**2 + dh_dz**2)
    sx, sy, sz = sun.direction
    facing = np.clip((-dh_dx * sx + sy - dh_dz * sz) / norm, 0, 1)
    light = facing * cast_shadow(eye, sun, heights, x, z, height)
    return Land(eye, z, x, height, 1 / norm, light, open_sky(height, depth))


def cast_shadow(
    eye: Eye, sun: Sun, heights: HeightFunction, x: Field, z: Field, height: Field
) -> Field:
    """Give 1 where the sun is seen and 0 behind a ridge, on a coarser grid, softened."""
    thin_z, thin_x = max(1, z.shape[0] // 500), max(1, z.shape[1] // 300)
    cx, cz = x[::thin_z, ::thin_x], z[::thin_z, ::thin_x]
    low = height[::thin_z, ::thin_x]
    sx, sy, sz = sun.direction
    lit = np.ones_like(low)
    flat = float(np.hypot(sx, sz))
    for reach in np.geomspace(60, 6000, 18):
        ground = heights(
            (cx + sx / flat * reach).astype(np.float32), (cz + sz / flat * reach).astype(np.float32)
        )
        over = (low + sy / flat * reach - ground) / (reach * 0.06 + 12)
        lit = np.minimum(lit, step(-1, 1, over))
    return resize(lit, z.shape[1], z.shape[0]).clip(0, 1)


def open_sky(height: Field, depth: Field) -> Field:
    """Darken hollows: compare each point with the mean of its surroundings, near and wider."""
    wide = box_blur(height, max(2, height.shape[1] // 90))
    fine = box_blur(height, max(1, height.shape[1] // 400))
    relief = (height - fine) / (6 + 0.002 * depth) + 0.6 * (height - wide) / (30 + 0.01 * depth)
    out: Field = np.clip(0.62 + 0.38 * np.tanh(relief), 0, 1).astype(np.float32)
    return out


def project(land: Land) -> View:
    """Find for every pixel the first land its ray meets.

    Along each column the highest angle so far grows with depth, so a binary search finds the hit.
    """
    eye = land.eye
    angle = (np.maximum(land.height, 0) - eye.level) / land.z
    highest = np.maximum.accumulate(angle, axis=0)
    tangent = (eye.horizon_row - np.arange(eye.height, dtype=np.float32)) / eye.focal
    return _look_up(land, _search(highest, tangent), 1)


def project_mirrored(land: Land, thin: int = 3) -> View:
    """Find what a flat water shows at each row below the horizon, on a grid `thin` times coarser.

    A mirrored ray goes down to the water and up again, so only land beyond the water counts.
    """
    eye = land.eye
    angle = np.where(land.height > 0, (land.height + eye.level) / land.z, -10.0)[::2, ::thin]
    depth = land.z[::2, 0]
    rows = np.arange(0, eye.height, thin, dtype=np.float32)
    tangent = np.maximum((rows - eye.horizon_row) / eye.focal, 1e-5)
    beyond = depth[None, :] > (eye.level / tangent)[:, None]
    last = land.z.shape[0] - 1
    place = np.empty((rows.size, angle.shape[1]), dtype=np.float32)
    for column in range(angle.shape[1]):
        hits = (angle[None, :, column] >= tangent[:, None]) & beyond
        place[:, column] = np.where(hits.any(axis=1), 2 * hits.argmax(axis=1), last)
    return _look_up(land, place, thin)


def _look_up(land: Land, place: Field, thin: int) -> View:
    missed = place >= land.z.shape[0] - 1
    across = np.arange(place.shape[1], dtype=np.float32) * thin
    column = np.broadcast_to(across, place.shape)
    fields = (land.z, land.x, land.height, land.slope, land.light, land.sky_light)
    z, x, height, slope, light, sky_light = (sample(f, place, column) for f in fields)
    distance = np.where(missed | (height < 0.5), np.nan, z).astype(np.float32)
    return View(distance, x, z, height, slope, light, sky_light)


def _search(highest: Field, tangent: Field) -> Field:
    place = np.empty((tangent.size, highest.shape[1]), dtype=np.float32)
    for column in range(highest.shape[1]):
        rising = highest[:, column]
        found = np.searchsorted(rising, tangent)
        hit = found.clip(1, rising.size - 1)
        before, after = rising[hit - 1], rising[hit]
        part = np.clip((tangent - before) / np.maximum(after - before, 1e-9), 0, 1)
        place[:, column] = np.where(found < rising.size, hit - 1 + part, rising.size - 1)
    return place


def air(view: View, reach: float, floor: float) -> Field:
    """Give how much air veils each pixel: by distance, thinner with height (metres)."""
    thin = np.exp(-np.clip(view.height, 0, None) / floor)
    out: Field = (1 - np.exp(-view.z / reach * (0.45 + 0.55 * thin))).astype(np.float32)
    return out


def column_of(eye: Eye, x: float, z: float) -> float:
    """Give the pixel column of a place in the world."""
    return eye.width / 2 + x / z * eye.focal


def row_of(eye: Eye, height: float, z: float) -> float:
    """Give the pixel row of a height at a distance."""
    return eye.horizon_row - (height - eye.level) / z * eye.focal


def as_mask(values: NDArray[np.bool_]) -> Field:
    """Turn truth into 0 and 1."""
    return values.astype(np.float32)


def shade(view: View, ground: Picture, sun_color: Picture, sky_color: Picture) -> Picture:
    """Light a ground color: warm from the sun, cool from the sky."""
    warm = view.light[..., None] * sun_color
    cool = view.sky_light[..., None] * sky_color
    return (ground * (warm + cool)).astype(np.float32)
