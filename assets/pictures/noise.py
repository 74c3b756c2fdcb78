"""Seeded noise fields: the grain from which mountains, mist, water and foliage are made."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.floating[Any]]

TABLE = 256


@dataclass(frozen=True, slots=True)
class Lattice:
    """Hold the random gradients of one seed (Perlin 2002, two dimensions)."""

    permutation: NDArray[np.int32]
    gradient_x: Field
    gradient_y: Field


def make_lattice(seed: int) -> Lattice:
    """Make the lattice of a seed; the same seed gives the same noise everywhere."""
    rng = np.random.default_rng(seed)
    order = rng.permutation(TABLE).astype(np.int32)
    angle = rng.uniform(0, 2 * np.pi, TABLE)
    return Lattice(
        np.concatenate([order, order]),
        np.cos(angle).astype(np.float32),
        np.sin(angle).astype(np.float32),
    )


def smooth_noise(lattice: Lattice, x: Field, y: Field) -> Field:
    """Give gradient noise in about -1..1 at each point; one lattice cell is one unit."""
    floor_x, floor_y = np.floor(x), np.floor(y)
    u, v = x - floor_x, y - floor_y
    column = floor_x.astype(np.int32) & (TABLE - 1)
    row = floor_y.astype(np.int32) & (TABLE - 1)
    left = lattice.permutation[column]
    right = lattice.permutation[column + 1]

    def corner(base: NDArray[np.int32], dx: Field, dy: Field, down: int) -> Field:
        index = lattice.permutation[base + row + down & (2 * TABLE - 1)]
        out: Field = lattice.gradient_x[index] * dx + lattice.gradient_y[index] * dy
        return out

    fade_u = u * u * u * (u * (u * 6 - 15) + 10)
    fade_v = v * v * v * (v * (v * 6 - 15) + 10)
    top = corner(left, u, v, 0)
    top += fade_u * (corner(right, u - 1, v, 0) - top)
    bottom = corner(left, u, v - 1, 1)
    bottom += fade_u * (corner(right, u - 1, v - 1, 1) - bottom)
    return (1.5 * (top + fade_v * (bottom - top))).astype(np.float32)


def fractal(lattice: Lattice, x: Field, y: Field, octaves: int, gain: float = 0.5) -> Field:
    """Add octaves of smooth noise: clouds, mist, meadows; about -1..1."""
    total, weight, scale = np.zeros_like(x, dtype=np.float32), 1.0, 1.0
    for octave in range(octaves):
        total += weight * smooth_noise(lattice, x * scale + 17.3 * octave, y * scale - 9.1 * octave)
        weight, scale = weight * gain, scale * 2.03
    return total * (1 - gain)


def ridged(
    lattice: Lattice,
    x: Field,
    y: Field,
    octaves: int,
    gain: float = 0.5,
    finest: Field | None = None,
) -> Field:
    """Add octaves of folded noise, each kept quiet in the valleys of the one before: 0..1.

    The ridged multifractal of Musgrave, with crests like eroded mountain spurs. Octaves with waves
    shorter than `finest` (in lattice units) fade out, so that far land does not flicker.
    """
    total, weight, scale = np.zeros_like(x, dtype=np.float32), 1.0, 1.0
    keep = np.ones_like(x, dtype=np.float32)
    for octave in range(octaves):
        fold = 1 - np.abs(smooth_noise(lattice, x * scale + 5.7 * octave, y * scale + 3.3 * octave))
        fold *= fold
        if finest is not None:
            seen = np.clip(1 / (scale * finest) - 0.6, 0, 1)
            fold = 0.45 + (fold - 0.45) * seen
        total += weight * fold * keep
        keep = np.clip(fold * 1.6, 0, 1)
        weight, scale = weight * gain, scale * 2.07
    return total * (1 - gain)
