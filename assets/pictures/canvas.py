"""Small tools of the picture plane: mixing, steps, smoothing, sampling."""

from typing import Any

import numpy as np
from noise import Field
from numpy.typing import NDArray
from PIL import Image

Picture = NDArray[np.floating[Any]]


def hexcolor(text: str) -> Picture:
    """Read `#rrggbb` as three floats 0..1."""
    return np.array([int(text[i : i + 2], 16) / 255 for i in (1, 3, 5)], dtype=np.float32)


def step(low: float, high: float, value: Field) -> Field:
    """Go smoothly from 0 at `low` to 1 at `high` (either order)."""
    t = np.clip((value - low) / (high - low), 0, 1)
    out: Field = (t * t * (3 - 2 * t)).astype(np.float32)
    return out


def mix(under: Picture, over: Picture, amount: Field) -> Picture:
    """Lay `over` on `under` with an amount 0..1 for each pixel."""
    return (under + (over - under) * amount[..., None]).astype(np.float32)


def ramp(value: Field, stops: tuple[tuple[float, str], ...]) -> Picture:
    """Color each value by linear interpolation between stops of (value, hex color)."""
    places = [place for place, _ in stops]
    colors = np.array([hexcolor(color) for _, color in stops])
    channels = [np.interp(value, places, colors[:, c]) for c in range(3)]
    return np.stack(channels, axis=-1).astype(np.float32)


def grid(height: int, width: int) -> tuple[Field, Field]:
    """Give x and y of each pixel in units of the picture's width."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return x / width, y / width


def resize(picture: Picture, width: int, height: int) -> Picture:
    """Resample a field or a picture by cubic convolution, channel by channel."""
    flat = picture if picture.ndim == 3 else picture[..., None]
    size = (width, height)
    layers = [
        np.asarray(Image.fromarray(flat[..., c]).resize(size, Image.Resampling.BICUBIC))
        for c in range(flat.shape[2])
    ]
    out = np.stack(layers, axis=-1).astype(np.float32)
    return out if picture.ndim == 3 else out[..., 0]


def box_blur(field: Field, radius: int) -> Field:
    """Blur one channel by three running means: close to a Gaussian of the same radius."""
    out = field.astype(np.float32)
    for _ in range(3):
        for axis in (0, 1):
            out = _running_mean(out, radius, axis)
    return out


def _running_mean(field: Field, radius: int, axis: int) -> Field:
    pad = [(0, 0)] * field.ndim
    pad[axis] = (radius + 1, radius)
    total = np.cumsum(np.pad(field, pad, mode="edge"), axis=axis, dtype=np.float64)
    size = 2 * radius + 1
    high = np.take(total, range(size, total.shape[axis]), axis=axis)
    low = np.take(total, range(total.shape[axis] - size), axis=axis)
    return ((high - low) / size).astype(np.float32)


def blur(picture: Picture, radius: int) -> Picture:
    """Blur every channel of a picture."""
    if radius < 1:
        return picture
    layers = [box_blur(picture[..., c], radius) for c in range(picture.shape[2])]
    return np.stack(layers, axis=-1)


def sample(picture: Picture, y: Field, x: Field) -> Picture:
    """Read a picture at broken pixel places, bilinearly, edges repeated."""
    height, width = picture.shape[:2]
    y, x = np.clip(y, 0, height - 1.001), np.clip(x, 0, width - 1.001)
    row, column = y.astype(np.int32), x.astype(np.int32)
    v, u = y - row, x - column
    if picture.ndim == 3:
        v, u = v[..., None], u[..., None]
    top = picture[row, column] * (1 - u) + picture[row, column + 1] * u
    bottom = picture[row + 1, column] * (1 - u) + picture[row + 1, column + 1] * u
    out: Picture = (top * (1 - v) + bottom * v).astype(np.float32)
    return out


def luminance(picture: Picture) -> Field:
    """Give the lightness of each pixel, 0..1."""
    return (picture @ np.array([0.3, 0.59, 0.11], dtype=np.float32)).astype(np.float32)
