"""What lies in a landscape: ground and forest, sky and cloud, water and mist."""

from dataclasses import dataclass

import numpy as np
from canvas import Picture, hexcolor, mix, ramp, resize, sample, step
from noise import Field, Lattice, fractal, smooth_noise
from terrain import Eye, View, air, shade


@dataclass(frozen=True, slots=True)
class Dress:
    """Say how the land is colored, and at which heights (metres) it changes."""

    rock: tuple[str, str]
    forest: tuple[str, str]
    meadow: tuple[str, str]
    snow: str
    sun: str
    sky: str
    sun_strength: float
    sky_strength: float
    tree_line: float
    snow_line: float
    meadow_line: float
    air_reach: float
    air_stops: tuple[tuple[float, str], ...]
    air_strength: float = 0.95
    steep_snow: float = 0.42


def two_tones(colors: tuple[str, str], place: Field) -> Picture:
    """Mix two tones by a noise of about -1..1."""
    return ramp(place * 0.5 + 0.5, ((0.1, colors[0]), (0.9, colors[1])))


def dress_land(view: View, dress: Dress, lattice: Lattice) -> Picture:
    """Color the land: rock, forest, meadow and snow, lit and veiled by air."""
    grain = fractal(lattice, view.x / 150, view.z / 150, 4)
    patch = fractal(lattice, view.x / 900 + 40, view.z / 900, 3)
    ground = two_tones(dress.rock, grain)
    trees = step(dress.tree_line + 120, dress.tree_line - 160, view.height + 190 * grain)
    trees *= step(0.36, 0.52, view.slope + 0.12 * grain)
    ground = mix(ground, two_tones(dress.forest, 0.7 * grain + 0.5 * patch), trees)
    flat = step(0.74, 0.9, view.slope + 0.08 * patch)
    meadow = flat * step(dress.meadow_line, dress.meadow_line * 0.4, view.height + 80 * patch)
    ground = mix(ground, two_tones(dress.meadow, patch * 1.5), meadow)
    snow = step(dress.snow_line - 60, dress.snow_line + 170, view.height + 230 * grain)
    snow *= step(dress.steep_snow, dress.steep_snow + 0.18, view.slope + 0.12 * grain)
    ground = mix(ground, np.broadcast_to(hexcolor(dress.snow), ground.shape), snow)
    sun = hexcolor(dress.sun) * dress.sun_strength
    lit = shade(view, ground, sun, hexcolor(dress.sky) * dress.sky_strength)
    veil = air(view, dress.air_reach, 1000) * dress.air_strength
    return mix(lit, ramp(view.height, dress.air_stops), veil)


def paint_sky(eye: Eye, stops: tuple[tuple[float, str], ...]) -> Picture:
    """Paint the sky from the top (0) to the horizon (1), and mirror it below."""
    row = np.arange(eye.height, dtype=np.float32)[:, None] / max(1.0, eye.horizon_row)
    place = np.broadcast_to(np.where(row > 1, 2 - row, row), (eye.height, eye.width))
    return ramp(place, stops)


def add_clouds(
    sky: Picture, eye: Eye, lattice: Lattice, color: str, low: float, high: float, cover: float
) -> Picture:
    """Lay streaked cloud between two heights of the sky (0 top, 1 horizon); cover -1..1."""
    row = np.arange(eye.height, dtype=np.float32)[:, None] / eye.horizon_row
    row = np.broadcast_to(np.where(row > 1, 2 - row, row), sky.shape[:2])
    across = np.arange(eye.width, dtype=np.float32)[None, :] / eye.width
    across = np.broadcast_to(across, row.shape)
    far = 1 / np.clip(1.12 - row, 0.1, None)
    bend = 0.5 * fractal(lattice, across * 2, row * 3, 2)
    cloud = fractal(lattice, across * far * 1.3 + bend, far * 2.6 + 0.4 * bend, 6, 0.55)
    band = step(low - 0.15, low + 0.1, row) * step(high + 0.15, high - 0.1, row)
    return mix(sky, np.broadcast_to(hexcolor(color), sky.shape), step(-cover, 0.75, cloud) * band)


@dataclass(frozen=True, slots=True)
class Water:
    """Say how the water looks."""

    deep: str
    ripple: float  # of the picture's height, how far reflections are shaken
    clear: float = 0.9  # share of reflection far away
    wind: str = "#ffffff"  # color of ruffled bands
    wind_strength: float = 0.25
    still_shore: bool = False  # no reflection is shaken up over the shore line


def paint_water(
    eye: Eye, reflection: Picture, water: Water, lattice: Lattice, shore: Field
) -> Picture:
    """Paint the water plane: shaken reflections, deeper color near, bands of wind.

    `shore` is the first row of water in each column.
    """
    rows = np.arange(eye.height, dtype=np.float32)[:, None]
    drop = np.maximum(rows - eye.horizon_row, 0.5) / eye.focal
    z = np.broadcast_to(eye.level / drop, (eye.height, eye.width)).astype(np.float32)
    u = (np.arange(eye.width, dtype=np.float32)[None, :] - eye.width / 2) / eye.focal
    x = (z * u).astype(np.float32)
    size = eye.level / 9
    wave = fractal(lattice, x / (size * 2.2), z / (size * 6), 3)
    fine = smooth_noise(lattice, x / (size * 0.7), z / (size * 2))
    near = np.clip(drop / 0.35, 0, 1)
    shake = (wave + 0.5 * fine) * water.ripple * eye.height * (0.15 + near)
    column = np.broadcast_to(np.arange(eye.width, dtype=np.float32)[None, :], z.shape)
    place = np.maximum(rows + shake, shore[None, :]) if water.still_shore else rows + shake
    seen = sample(reflection, place, column + 0.3 * shake)
    depth = np.clip(1 - water.clear + 0.55 * near + 0.06 * wave, 0, 1)
    out = mix(seen, np.broadcast_to(hexcolor(water.deep), seen.shape), depth)
    band = fractal(lattice, x / 2600 + 7, z / 900, 3)
    ruffled = step(0.15, 0.5, band + 0.08 * fine) * water.wind_strength * (1 - 0.5 * near)
    return mix(out, np.broadcast_to(hexcolor(water.wind), out.shape), ruffled)


def unthin(picture: Picture, eye: Eye) -> Picture:
    """Bring a coarser picture to the eye's size."""
    return resize(picture, eye.width, eye.height)


def lay_mist(
    picture: Picture, eye: Eye, view: View, lattice: Lattice, color: str, top: float, amount: float
) -> Picture:
    """Lay mist on low land: densest at the water, up to `top` metres, drawn out sideways."""
    low = np.exp(-np.clip(view.height, 0, None) / top)
    far = step(1500, 9000, view.z)
    cloud = fractal(lattice, view.x / 2200, view.height / 110 + view.z / 5000, 4) * 0.5 + 0.6
    land = np.isfinite(view.distance)
    veil = np.where(land, np.clip(low * cloud * far, 0, 1), 0) * amount
    return mix(picture, np.broadcast_to(hexcolor(color), picture.shape), veil.astype(np.float32))
