"""How a painted landscape is put together: land, light, air, water, then the brush."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from brush import Layer, paint_strokes, paper_grain
from canvas import Picture, mix, resize
from noise import Lattice, make_lattice
from scenery import (
    Dress,
    Water,
    add_clouds,
    dress_land,
    lay_mist,
    paint_sky,
    paint_water,
    unthin,
)
from terrain import Eye, HeightFunction, Sun, View, as_mask, project, project_mirrored, survey

Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Clouds:
    """Say where cloud lies in the sky (0 top, 1 horizon) and how much."""

    color: str
    low: float
    high: float
    cover: float


@dataclass(frozen=True, slots=True)
class Mist:
    """Say how mist lies on the water's edge."""

    color: str
    top: float
    amount: float


@dataclass(frozen=True, slots=True)
class Scene:
    """Hold all that decides a landscape but the things put into it."""

    seed: int
    eye: Eye  # at the full size of the picture
    sun: Sun
    heights: HeightFunction
    dress: Dress
    sky: Stops
    water: Water
    clouds: tuple[Clouds, ...] = ()
    mist: Mist | None = None
    depth_steps: float = 4.0  # samples in depth for each pixel of width
    detail: float = 0.5  # size of the reference picture


@dataclass(frozen=True, slots=True)
class Painted:
    """Hold the reference picture at the full size and what was seen in it."""

    picture: Picture
    view: View
    eye: Eye
    scale: float  # full size / size of the view
    rng: np.random.Generator = field(repr=False)


def sized(eye: Eye, factor: float) -> Eye:
    """Give the same eye for a smaller or larger picture."""
    width, height = round(eye.width * factor), round(eye.height * factor)
    return Eye(width, height, eye.horizon, eye.spread, eye.level, eye.near, eye.far)


Dresser = Callable[[View, Picture], Picture]


def lay_in(scene: Scene, factor: float, overlay: Dresser | None = None) -> Painted:
    """Render the land, sky and water of a scene at `factor` of its full size.

    `overlay` may color the land further (ice, snow on fields) before the air veils nothing more.
    """
    full = sized(scene.eye, factor)
    eye = sized(full, scene.detail)
    grain = make_lattice(scene.seed + 50)
    land = survey(eye, scene.sun, scene.heights, round(eye.width * scene.depth_steps))
    view, mirror = project(land), project_mirrored(land)
    sky = paint_sky(eye, scene.sky)
    for clouds in scene.clouds:
        sky = add_clouds(sky, eye, grain, clouds.color, clouds.low, clouds.high, clouds.cover)
    ground = dress_land(view, scene.dress, grain)
    ground = overlay(view, ground) if overlay else ground
    picture = mix(sky, ground, as_mask(np.isfinite(view.distance)))
    if scene.mist:
        m = scene.mist
        picture = lay_mist(picture, eye, view, grain, m.color, m.top, m.amount)
    picture = _add_water(scene, eye, view, mirror, sky, picture, grain)
    size = (full.width, full.height)
    rng = np.random.default_rng(scene.seed)
    return Painted(resize(picture, *size), view, full, full.width / eye.width, rng)


def _add_water(
    scene: Scene, eye: Eye, view: View, mirror: View, sky: Picture, picture: Picture, grain: Lattice
) -> Picture:
    below = np.arange(eye.height)[:, None] > eye.horizon_row
    wet = as_mask(np.isnan(view.distance) & below)
    if not wet.any():
        return picture
    shore = np.where(wet.any(axis=0), wet.argmax(axis=0), eye.height).astype(np.float32) + 2
    image = unthin(dress_land(mirror, scene.dress, grain), eye)
    there = unthin(as_mask(np.isfinite(mirror.distance)), eye).clip(0, 1)
    water = paint_water(eye, mix(sky, image, there), scene.water, grain, shore)
    return mix(picture, water, wet)


def strokes_for(width: int, coarse: float = 1.0) -> tuple[Layer, ...]:
    """Give the brushes for a picture of this width: a wide, a middle, a small and a fine one."""
    unit = width / 3000 * coarse
    return (
        Layer(max(6, round(130 * unit)), max(3, round(36 * unit)), 0.55, -1.0),
        Layer(max(5, round(66 * unit)), max(3, round(18 * unit)), 0.6, 0.045),
        Layer(max(4, round(32 * unit)), max(2, round(9 * unit)), 0.7, 0.055),
        Layer(max(3, round(17 * unit)), max(2, round(5 * unit)), 0.9, 0.085),
    )


def brush_over(painted: Painted, picture: Picture, coarse: float = 1.0) -> Picture:
    """Paint a reference with strokes."""
    seed = int(painted.rng.integers(1 << 30))
    return paint_strokes(picture, strokes_for(painted.eye.width, coarse), seed)


def finish(painted: Painted, picture: Picture) -> Picture:
    """Give the picture its paper."""
    return paper_grain(picture, int(painted.rng.integers(1 << 30)))
