"""Shapes of land: fjords between spurred walls, summits, hillside benches, ice falls."""

from dataclasses import dataclass

import numpy as np
from canvas import step
from noise import Field, Lattice, fractal, make_lattice, ridged
from terrain import HeightFunction

PIXEL = 0.0011  # least wave kept, as a tangent: about three pixels of the reference picture


@dataclass(frozen=True, slots=True)
class Peak:
    """Place one summit: metres from the eye, height and spread."""

    x: float
    z: float
    height: float
    spread: float


@dataclass(frozen=True, slots=True)
class Fjord:
    """Say how a fjord runs: its bends, its widening with distance, its walls and its head."""

    seed: int
    bend: float = 650.0
    bend_length: float = 2900.0
    bend_phase: float = 2.6
    shift: float = -80.0
    half_width: float = 330.0
    opening: float = 0.045
    bay: float = 2100.0  # how far the wide near water reaches
    bay_width: float = 1500.0
    headland: float = 420.0
    wall: float = 1250.0
    wall_run: float = 1050.0
    relief: float = 560.0
    spur: float = 2600.0
    head: tuple[float, float] = (11800.0, 13500.0)
    peaks: tuple[Peak, ...] = ()
    gain: float = 0.53
    head_share: float = 0.28  # how much of the wall's height the head keeps
    notch: float = 0.0  # metres that a hanging valley is cut into the head


@dataclass(frozen=True, slots=True)
class Bench:
    """Place a hillside in front of the fjord, on which the painter stands."""

    top: float  # metres above the water under the eye
    fall: float  # metres down a metre ahead
    tilt: float  # metres up a metre to the right
    reach: float  # where it drops to the water
    terrace: float = 0.0  # metres between terraces


def fjord_heights(form: Fjord, bench: Bench | None = None) -> HeightFunction:
    """Give the height function of a fjord, with the bench in front if there is one."""
    shore, spurs, bends = (make_lattice(form.seed + i) for i in range(3))

    def heights(x: Field, z: Field) -> Field:
        centre = form.bend * np.sin(z / form.bend_length + form.bend_phase) + form.shift
        half = form.half_width + z * form.opening
        half = half + form.bay_width * np.exp(-((z / form.bay) ** 3))
        inland = np.abs(x - centre) - half
        inland = inland + form.headland * fractal(shore, x / 2300, z / 2300, 3)
        closed = step(*form.head, z)
        inland = (
            inland + closed * 2600 - 300 * step(form.head[0] * 0.8, form.head[0], z) * (1 - closed)
        )
        away = np.clip(inland, 0, None)
        warp = 0.35 * fractal(bends, x / 3800, z / 3800, 2)
        finest = (z * PIXEL / form.spur).astype(np.float32)
        crest = ridged(spurs, x / form.spur + warp, z / form.spur, 10, form.gain, finest)
        rise = (
            form.wall
            * (1 - np.exp(-((away / form.wall_run) ** 1.35)))
            * (1 - (1 - form.head_share) * closed)
        )
        high = rise * (0.42 + 0.85 * crest)
        high += form.relief * step(0, 1500, away) * (crest - 0.4) * (1 - 0.4 * closed)
        high += 4 + 18 * step(0, 240, away) * fractal(bends, x / 120, z / 120, 3)
        high -= form.notch * closed * np.exp(-(((x - form.shift) / 75) ** 2)) * step(0, 300, away)
        for peak in form.peaks:
            high = np.maximum(high, _summit(peak, x, z, crest) * step(-200, 2600, away))
        land = np.where(inland < 0, -8, np.maximum(high, 1.5))
        return (land if bench is None else _with_bench(bench, land, bends, x, z)).astype(np.float32)

    return heights


def _summit(peak: Peak, x: Field, z: Field, crest: Field) -> Field:
    away = np.hypot(x - peak.x, z - peak.z) / peak.spread
    out: Field = peak.height * np.exp(-(away**1.15) * 1.25) * (0.72 + 0.42 * crest) + 90 * (
        crest - 0.5
    )
    return out


def _with_bench(bench: Bench, land: Field, lattice: Lattice, x: Field, z: Field) -> Field:
    bumps = fractal(lattice, x / 60, z / 60, 4)
    slope: Field = bench.top - bench.fall * z + bench.tilt * x + 2.2 * bumps * step(10, 120, z)
    if bench.terrace:
        steps = slope / bench.terrace
        slope = bench.terrace * (np.floor(steps) + step(0.55, 1.0, steps - np.floor(steps)))
    slope = slope - bench.top * 2 * step(bench.reach, bench.reach * 1.35, z + 0.4 * bench.tilt * x)
    return np.maximum(land, np.where(z < bench.reach * 1.6, slope, -8))


@dataclass(frozen=True, slots=True)
class IceFall:
    """Place a glacier: a dome behind and a tongue that falls towards the eye."""

    seed: int
    dome: float = 1500.0
    lip: float = 5200.0  # distance where the dome breaks
    tongue: float = 620.0  # half width
    drop: float = 0.27


def ice_heights(form: IceFall) -> tuple[HeightFunction, HeightFunction]:
    """Give the height of the ground with the ice on it, and how deep the ice is (negative: none)."""
    rocks, cracks, bends = (make_lattice(form.seed + i) for i in range(3))

    def ice_top(x: Field, z: Field) -> Field:
        centre = 260 * np.sin(z / 1300 + 0.7)
        fall = form.dome - form.drop * np.clip(form.lip - z, 0, None) ** 1.02
        fall = fall + 130 * step(form.lip, form.lip + 4000, z)
        side = ((x - centre) / (form.tongue + 0.9 * np.clip(z - form.lip + 700, 0, None))) ** 2
        steep = step(form.lip + 300, form.lip - 600, z) * step(1700, 2600, z)
        torn = ridged(cracks, x / 210 + 0.2 * z / 900, z / 62, 4, 0.55)
        torn = torn + 0.4 * ridged(cracks, x / 70, z / 160, 3)
        out: Field = fall - 210 * side - 46 * torn * (0.25 + 0.75 * steep) + 14
        return out

    def rock_top(x: Field, z: Field) -> Field:
        centre = 260 * np.sin(z / 1300 + 0.7)
        away = np.clip(np.abs(x - centre) - form.tongue * 0.8, 0, None)
        crest = ridged(rocks, x / 1500 + 0.3 * fractal(bends, x / 2000, z / 2000, 2), z / 1500, 10)
        base = form.dome - 210 - form.drop * np.clip(form.lip - z, 0, None)
        wall = 760 * (1 - np.exp(-((away / 620) ** 1.3))) * step(form.lip + 2600, form.lip - 900, z)
        out: Field = base - 160 + wall * (0.5 + 0.8 * crest) + 250 * (crest - 0.5)
        return out

    def heights(x: Field, z: Field) -> Field:
        return np.maximum(np.maximum(ice_top(x, z), rock_top(x, z)), 1).astype(np.float32)

    def depth(x: Field, z: Field) -> Field:
        return (ice_top(x, z) - rock_top(x, z)).astype(np.float32)

    return heights, depth
