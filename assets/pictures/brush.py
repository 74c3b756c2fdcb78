"""Brush work: the picture is painted again with strokes, coarse first and fine where it matters.

After Hertzmann 1998, "Painterly rendering with curved brush strokes of multiple sizes": each layer
paints only where the canvas is still far from the reference. Strokes are straight dabs turned
along the picture's edges.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from canvas import Picture, blur, box_blur, luminance, resize
from noise import Field
from numpy.typing import NDArray

ANGLES = 24
KINDS = 3


@dataclass(frozen=True, slots=True)
class Layer:
    """Say how one layer of strokes is painted."""

    length: int  # pixels
    width: int
    spacing: float  # of the width, between strokes
    threshold: float  # least difference to the reference that is painted over
    opacity: float = 0.9


def paint_strokes(
    reference: Picture, layers: tuple[Layer, ...], seed: int, flow: float = 0.0
) -> Picture:
    """Paint a reference with layers of strokes; `flow` leans undecided strokes (radians)."""
    rng = np.random.default_rng(seed)
    canvas = blur(reference, layers[0].width // 2)
    for layer in layers:
        canvas = _paint_layer(canvas, reference, layer, rng, flow)
    return canvas


def _paint_layer(
    canvas: Picture, reference: Picture, layer: Layer, rng: np.random.Generator, flow: float
) -> Picture:
    target = blur(reference, max(1, layer.width // 6))
    error = box_blur(np.abs(target - canvas).sum(axis=2), max(1, layer.width // 3))
    angle = edge_angles(target, layer.width, flow)
    stamps = make_stamps(layer, rng)
    step = max(1, round(layer.width * layer.spacing))
    height, width = error.shape
    rows, columns = np.meshgrid(
        np.arange(0, height, step), np.arange(0, width, step), indexing="ij"
    )
    ys = (rows + rng.integers(-step, step + 1, rows.shape)).clip(0, height - 1).ravel()
    xs = (columns + rng.integers(-step, step + 1, columns.shape)).clip(0, width - 1).ravel()
    wanted = error[ys, xs] > layer.threshold
    ys, xs = ys[wanted], xs[wanted]
    order = rng.permutation(ys.size)
    ys, xs = ys[order], xs[order]
    turn = np.round(angle[ys, xs] / np.pi * ANGLES).astype(int) % ANGLES
    jitter = rng.normal(0, 0.012, (ys.size, 1)) + rng.normal(0, 0.006, (ys.size, 3))
    colors = (target[ys, xs] + jitter).astype(np.float32)
    kinds = rng.integers(0, KINDS, ys.size)
    out = canvas.copy()
    for y, x, t, k, color in zip(ys, xs, turn, kinds, colors, strict=True):
        _stamp(out, stamps[t][k], int(y), int(x), color)
    return out


def _stamp(canvas: Picture, mask: Field, y: int, x: int, color: NDArray[np.float32]) -> None:
    height, width = mask.shape
    top, left = y - height // 2, x - width // 2
    y0, x0 = max(0, top), max(0, left)
    y1, x1 = min(canvas.shape[0], top + height), min(canvas.shape[1], left + width)
    if y1 <= y0 or x1 <= x0:
        return
    part = canvas[y0:y1, x0:x1]
    alpha = mask[y0 - top : y1 - top, x0 - left : x1 - left, None]
    part += (color - part) * alpha


def edge_angles(picture: Picture, radius: int, flow: float) -> Field:
    """Give the direction along the edges at each pixel, 0..pi, smoothed by the structure tensor."""
    scale = max(1, radius // 4)
    height, width = picture.shape[:2]
    small = resize(luminance(picture), max(8, width // scale), max(8, height // scale))
    gy, gx = np.gradient(small)
    xx, yy, xy = (box_blur(np.asarray(v), 3) for v in (gx * gx, gy * gy, gx * gy))
    weak = 2e-6
    xx, xy = xx + weak * np.sin(flow) ** 2, xy - weak * np.sin(flow) * np.cos(flow)
    yy = yy + weak * np.cos(flow) ** 2
    along_x = resize(xx - yy, width, height)
    along_y = resize(2 * xy, width, height)
    return ((0.5 * np.arctan2(along_y, along_x) + np.pi / 2) % np.pi).astype(np.float32)


def make_stamps(layer: Layer, rng: np.random.Generator) -> list[list[Field]]:
    """Make bristly stroke masks for each direction."""
    bristles = [_bristles(layer, rng) for _ in range(KINDS)]
    return [[_turned(b, layer, i * np.pi / ANGLES) for b in bristles] for i in range(ANGLES)]


def _bristles(layer: Layer, rng: np.random.Generator) -> NDArray[Any]:
    hairs = rng.uniform(0.45, 1.0, max(4, layer.width // 2)).astype(np.float32)
    return np.convolve(np.pad(hairs, 1, mode="edge"), [0.25, 0.5, 0.25], mode="valid")


def _turned(hairs: Field, layer: Layer, angle: float) -> Field:
    reach = int(np.ceil(layer.length / 2 + layer.width / 2))
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    along = x * np.cos(angle) + y * np.sin(angle)
    across = -x * np.sin(angle) + y * np.cos(angle)
    across = across + 0.05 * layer.width * np.sin(along / layer.length * 4)
    a, c = np.abs(along) / (layer.length / 2), np.abs(across) / (layer.width / 2)
    body = np.clip((1 - (a**4 + c**4)) * 2.2, 0, 1)
    hair = np.interp(across / layer.width + 0.5, np.linspace(0, 1, hairs.size), hairs)
    dry = np.clip(1.25 - 0.45 * (along / layer.length + 0.5), 0, 1)
    rows, columns = np.any(body > 0, axis=1), np.any(body > 0, axis=0)
    mask = (body * hair * dry * layer.opacity).astype(np.float32)
    out: Field = mask[rows][:, columns]
    return out


def paper_grain(picture: Picture, seed: int, strength: float = 0.009) -> Picture:
    """Add the tooth of paper, finest in the middle tones, and a faint relief of pigment."""
    rng = np.random.default_rng(seed)
    height, width = picture.shape[:2]
    fine = rng.normal(0, 1, (height, width)).astype(np.float32)
    fine = box_blur(fine, 1)
    coarse = resize(rng.normal(0, 1, (height // 6 + 2, width // 6 + 2)), width, height)
    tooth = fine / max(1e-6, float(fine.std())) * 0.8 + coarse * 0.4
    weight = 0.35 + 2.4 * luminance(picture) * (1 - luminance(picture))
    return np.clip(picture + (strength * tooth * weight)[..., None], 0, 1).astype(np.float32)
