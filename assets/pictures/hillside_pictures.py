"""The pictures from the hillside: orchards in bloom, apples in autumn, the way to school."""

import numpy as np

from canvas import Picture, blur, hexcolor, mix
from fjord_pictures import SUMMER, build_farms, plant_forest
from landforms import Bench, Fjord, Peak, fjord_heights
from noise import fractal, make_lattice
from orchard import BLOOM, SUMMER_LEAF, brushes, meadow, tint, tree
from people import walker
from scene import Clouds, Mist, Painted, Scene, brush_over, finish, lay_in
from scenery import Dress, Water
from staffage import Dabs, dab, ellipse, fill, house, stroke
from terrain import Eye, Sun

SPRING = Dress(
    rock=("#4b5968", "#a5a4a0"), forest=("#2c5046", "#63875a"), meadow=("#86a656", "#b9c57e"),
    snow="#ffffff", sun="#ffeccd", sky="#92b8d8", sun_strength=1.1, sky_strength=0.58,
    tree_line=560, snow_line=780, meadow_line=320, air_reach=15000,
    air_stops=((0, "#dfe8e6"), (500, "#c3d8e0"), (1500, "#b2cfdf")),
)


def ground_edge(painted: Painted, near: float) -> np.ndarray:
    """Give for each column the row where the near ground begins."""
    seen = np.isfinite(painted.view.distance) & (painted.view.z < near)
    first = np.where(seen.any(axis=0), seen.argmax(axis=0), seen.shape[0])
    columns = np.linspace(0, first.size - 1, painted.eye.width)
    return np.interp(columns, np.arange(first.size), first * painted.scale)


def spring_scene() -> Scene:
    """Give the hillside above the fjord in May."""
    form = Fjord(
        61, bend=700, bend_phase=0.4, shift=700, half_width=700, wall=1250, wall_run=1100, bay=3200,
        bay_width=1500, head=(11000, 17000),
        peaks=(Peak(-2200, 15500, 2250, 3200), Peak(1800, 17500, 2300, 3000), Peak(5200, 16000, 2100, 3000)),
    )
    bench = Bench(top=147, fall=0.19, tilt=-0.10, reach=330)
    return Scene(
        61, Eye(3300, 2200, 0.40, 0.44, 150.0, near=8), Sun(112, 34), fjord_heights(form, bench), SPRING,
        ((0, "#6ca8cb"), (0.5, "#aed0de"), (0.85, "#e3ebe6"), (1, "#f3efe2")),
        Water("#14596a", 0.012, 0.88, "#dfeef0", 0.22),
        (Clouds("#ffffff", 0.1, 0.95, 0.08),), Mist("#f2f5f0", 80, 0.5), depth_steps=6.0,
    )


def orchard_bloom(factor: float) -> Picture:
    """Paint apple trees in bloom on the slope, the fjord and snow behind."""
    painted = lay_in(spring_scene(), factor)
    picture = painted.picture
    plant_forest(painted, picture, 2500, 560, 5200)
    build_farms(painted, picture, 10, 5600, True, size=26, clear=1100)
    picture = brush_over(painted, picture)
    rng, w = painted.rng, painted.eye.width
    dabs = brushes(rng, w)
    edge = ground_edge(painted, 700)
    greens = ("#7fa544", "#98ba52", "#5f8a3c", "#b5cb66", "#a9c25c")
    meadow(picture, dabs, rng, edge, greens, ("#fbe36a", "#fdf0a0", "#ffffff", "#f6d64a"))
    for x, y, tall in orchard_rows(painted, edge):
        tree(picture, dabs, rng, x, y, tall, BLOOM, 0.6)
    return finish(painted, picture)


def orchard_rows(painted: Painted, edge: np.ndarray) -> list[tuple[float, float, float]]:
    """Place trees in rows that run down the slope, far ones first."""
    rng, w, h = painted.rng, painted.eye.width, painted.eye.height
    places = []
    for row in range(9):
        near = (row / 8) ** 1.7
        for i in range(int(16 - 11 * near)):
            x = w * ((i + 0.5 + 0.35 * (row % 2)) / (15 - 10.5 * near) + rng.normal(0, 0.012))
            top = edge[int(np.clip(x, 0, w - 1))]
            y = top + (h * 1.06 - top) * (0.02 + 0.9 * near) + rng.normal(0, 0.006) * h
            tall = w * (0.028 + 0.30 * near) * rng.uniform(0.88, 1.12)
            hole = abs(x / w - 0.60) < 0.17 * (0.4 + near) and near > 0.22
            if not hole:
                places.append((x, y, tall))
    return sorted(places, key=lambda p: p[1])


GOLD = Dress(
    rock=("#5a5a62", "#a79f94"), forest=("#6b5a2c", "#b9923c"), meadow=("#a9a04a", "#cdbb62"),
    snow="#fff8ee", sun="#ffd9a0", sky="#9ab0c4", sun_strength=1.1, sky_strength=0.5,
    tree_line=560, snow_line=1000, meadow_line=320, air_reach=12000,
    air_stops=((0, "#efdcc0"), (500, "#dcd3c8"), (1500, "#c3ccd2")),
)


def autumn_apples(factor: float) -> Picture:
    """Paint red apples on the bough, near and large, the golden fjord out of focus behind."""
    form = Fjord(
        71, bend=600, bend_phase=2.2, shift=0, half_width=520, wall=1150, wall_run=1150, bay=2200, bay_width=1500,
        head=(9000, 15000), peaks=(Peak(-1200, 15000, 2200, 3000), Peak(2800, 17000, 2000, 3000)),
    )
    scene = Scene(
        71, Eye(3300, 2200, 0.56, 0.40, 90.0, near=420), Sun(70, 24), fjord_heights(form), GOLD,
        ((0, "#8fb4c6"), (0.5, "#d3d9d0"), (0.8, "#f5e1bc"), (1, "#fbe6c2")),
        Water("#3a5f66", 0.014, 0.9, "#f2e8d6", 0.2), (Clouds("#fff3de", 0.1, 0.9, 0.05),),
        Mist("#f7e6cc", 100, 0.7), detail=0.34,
    )
    painted = lay_in(scene, factor)
    w = painted.eye.width
    picture = brush_over(painted, blur(painted.picture, max(1, round(w * 0.006))), 1.5)
    bough(painted, picture)
    return finish(painted, picture)


def bough(painted: Painted, picture: Picture) -> None:
    """Paint the bough across the upper left, with leaves and fruit."""
    rng, w = painted.rng, painted.eye.width
    dabs = brushes(rng, w)
    line = [(-0.02, 0.10), (0.14, 0.135), (0.30, 0.125), (0.46, 0.165), (0.60, 0.17), (0.74, 0.215)]
    twigs = [[(0.14, 0.135), (0.20, 0.20), (0.215, 0.27)], [(0.30, 0.125), (0.37, 0.09), (0.45, 0.085)], [(0.46, 0.165), (0.50, 0.23), (0.515, 0.28)], [(0.60, 0.17), (0.68, 0.14), (0.76, 0.14)], [(0.05, 0.115), (0.07, 0.2), (0.05, 0.3)]]
    places = [p for t in [line, *twigs] for p in t]
    for depth in (0, 1):
        for _ in range(44 if depth == 0 else 40):
            x, y = places[int(rng.integers(len(places)))]
            leaf(picture, rng, (x + rng.normal(0, 0.05)) * w, (y + rng.normal(0.01, 0.035)) * w, rng.uniform(0.035, 0.065) * w, rng.uniform(0, 2 * np.pi), depth)
        if depth == 0:
            for t in [*twigs, line]:
                thick = 0.016 if t is line else 0.007
                for shift, share, color in ((0.0, 1.0, "#43362f"), (-0.25, 0.5, "#7c6653"), (-0.36, 0.16, "#b59a7c")):
                    points = [(x * w, y * w + shift * thick * w * (1 - 0.6 * i / len(t))) for i, (x, y) in enumerate(t)]
                    widths = [thick * w * share * (1 - 0.62 * i / (len(t) - 1)) for i in range(len(t))]
                    stroke(picture, points, widths, color)
            for x, y, r in ((0.06, 0.345, 0.062), (0.225, 0.335, 0.074), (0.325, 0.225, 0.060), (0.52, 0.345, 0.078), (0.415, 0.245, 0.050), (0.665, 0.27, 0.066), (0.745, 0.275, 0.045)):
                fruit(painted, picture, dabs, x * w, y * w, r * w)


def leaf(picture: Picture, rng: np.random.Generator, x: float, y: float, long: float, turn: float, depth: int) -> None:
    """Paint a leaf in two halves, one lit; some have turned yellow."""
    pairs = (("#5d6b2c", "#3d4d28"), ("#8b8f3a", "#5d662e"), ("#b9a23f", "#8a7630"), ("#6f8438", "#46592c"), ("#c98a35", "#94602a"))
    light, dark = pairs[int(rng.integers(len(pairs)))]
    if depth == 0:
        light, dark = dark, "#36402a"
    c, s = np.cos(turn), np.sin(turn)
    wide = long * rng.uniform(0.22, 0.3)
    upper = [(t * long, -wide * np.sin(np.pi * t**0.85)) for t in np.linspace(0, 1, 12)]
    lower = [(t * long, wide * np.sin(np.pi * t**0.85)) for t in np.linspace(0, 1, 12)]
    rib = [(t * long, wide * 0.12 * np.sin(np.pi * t)) for t in np.linspace(0, 1, 12)]

    def at(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + a * c - b * s, y + a * s + b * c) for a, b in points]

    fill(picture, at(upper + rib[::-1]), light if s * 0.2 + c > -0.2 else dark)
    fill(picture, at(lower + rib[::-1]), dark if s * 0.2 + c > -0.2 else light)
    stroke(picture, at(rib), [long * 0.02] * 11 + [0.5], "#d8c98a" if depth else "#6f7440")
    for t in (0.25, 0.45, 0.65):
        for side in (-1, 1):
            vein = at([(t * long, 0), ((t + 0.14) * long, side * wide * 0.7 * np.sin(np.pi * t**0.85))])
            stroke(picture, vein, [long * 0.008, 0.4], "#c9bd7c" if depth else "#666c3a")


def fruit(painted: Painted, picture: Picture, dabs: Dabs, x: float, y: float, r: float) -> None:
    """Paint an apple: a lit form with a blush and streaks, then strokes that follow it."""
    rng = painted.rng
    reach = int(r * 1.25)
    gy, gx = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32) / np.float32(r)
    angle = np.arctan2(gx, -gy)
    rim = 1.0 - 0.17 * np.exp(-((angle / 0.42) ** 2)) - 0.07 * np.exp(-(((np.abs(angle) - np.pi) / 0.3) ** 2))
    rim = rim - 0.05 * np.clip(gy, 0, 1)
    away = np.hypot(gx, gy) / rim
    nz = np.sqrt(np.clip(1 - away**2, 0, 1))
    lit = np.clip(0.52 * gx - 0.50 * gy + 0.66 * nz, -0.3, 1)
    streak = fractal(make_lattice(int(rng.integers(9999))), (np.arctan2(gx, gy + 1.6) * 16).astype(np.float32), (gy * 0.8).astype(np.float32), 3)
    blush = np.clip(0.34 + 0.75 * streak - 0.35 * gx + 0.2 * gy, 0, 1)
    color = mix(np.broadcast_to(hexcolor("#b21b28"), (*gx.shape, 3)), np.broadcast_to(hexcolor("#e4a544"), (*gx.shape, 3)), (blush * 0.62).astype(np.float32))
    color = color * (0.30 + 0.92 * np.clip(lit, 0, 1))[..., None]
    back = np.clip(-0.7 * gx + 0.55 * gy - 0.35, 0, 1) * (1 - nz)
    color = color + back[..., None] * hexcolor("#6f7f92") * 0.8
    hollow = np.exp(-((gx / 0.34) ** 2 + ((gy + 0.74) / 0.13) ** 2))
    color = color * (1 - 0.62 * hollow[..., None])
    mask = np.clip((1 - away) * r * 0.45, 0, 1).astype(np.float32)
    paste(picture, color.astype(np.float32), mask, x, y)
    for _ in range(260):
        a, q = rng.uniform(0, 2 * np.pi), np.sqrt(rng.random()) * 0.8
        px, py = x + q * np.cos(a) * r, y + q * np.sin(a) * r * 0.95
        row = int(np.clip(py, 0, picture.shape[0] - 1))
        column = int(np.clip(px, 0, picture.shape[1] - 1))
        under = np.clip(picture[row, column] * rng.uniform(0.88, 1.14) + rng.normal(0, 0.012, 3), 0, 1)
        text = "#" + "".join(f"{int(v * 255):02x}" for v in under)
        ux, uy = px - x, py - y + 1.1 * r
        norm = float(np.hypot(ux, uy))
        dx, dy = ux / norm * r * 0.1, uy / norm * r * 0.1
        stroke(picture, [(px - dx, py - dy), (px, py), (px + dx, py + dy)], [r * 0.01, r * 0.05, r * 0.01], text)
    stroke(picture, [(x, y - r * 0.68), (x + r * 0.02, y - r * 0.95), (x + r * 0.09, y - r * 1.28)], [r * 0.06, r * 0.05, r * 0.075], "#4a3629")
    stroke(picture, [(x + r * 0.02, y - r * 0.7), (x + r * 0.045, y - r * 0.95), (x + r * 0.11, y - r * 1.26)], [r * 0.015] * 3, "#8f7355")
    for dx, dy, s, o in ((0.40, -0.40, 0.17, 0.35), (0.43, -0.43, 0.10, 0.6), (0.45, -0.45, 0.05, 0.7)):
        fill(picture, ellipse(x + dx * r, y + dy * r, s * r, s * r * 0.55, 0.75), "#fff4e6", o)


def paste(picture: Picture, part: Picture, mask: np.ndarray, x: float, y: float) -> None:
    """Lay a square part on the picture, its middle at x, y."""
    reach = mask.shape[0] // 2
    top, left = int(y) - reach, int(x) - reach
    y0, x0 = max(0, top), max(0, left)
    y1, x1 = min(picture.shape[0], top + mask.shape[0]), min(picture.shape[1], left + mask.shape[1])
    if y1 <= y0 or x1 <= x0:
        return
    inner = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
    under = picture[y0:y1, x0:x1]
    under += (part[inner] - under) * mask[inner][..., None]


def path_to_school(factor: float) -> Picture:
    """Paint the way down to the schoolhouse, and two children with bags on it."""
    form = Fjord(
        83, bend=600, bend_phase=3.2, shift=1500, half_width=700, wall=1200, wall_run=1200, bay=3000, bay_width=1600,
        head=(11000, 17000), peaks=(Peak(900, 16500, 2300, 3300), Peak(-3800, 15500, 2000, 2900)),
    )
    bench = Bench(top=43.5, fall=0.034, tilt=0.012, reach=1150)
    scene = Scene(
        83, Eye(3300, 2200, 0.43, 0.42, 46.0, near=7), Sun(112, 36), fjord_heights(form, bench), SUMMER,
        ((0, "#6aacd0"), (0.5, "#b3d6e2"), (0.9, "#ecf1e8"), (1, "#f6f2e4")),
        Water("#165a6b", 0.012, 0.88, "#e2f0f0", 0.22), (Clouds("#ffffff", 0.1, 0.95, 0.12),),
        Mist("#f3f6f0", 80, 0.5), depth_steps=6.0,
    )
    painted = lay_in(scene, factor)
    picture = painted.picture
    plant_forest(painted, picture, 2500, 600, 5200)
    picture = brush_over(painted, picture)
    rng, w, h = painted.rng, painted.eye.width, painted.eye.height
    dabs = brushes(rng, w)
    edge = ground_edge(painted, 800)
    meadow(picture, dabs, rng, edge, ("#7da646", "#94b650", "#5d883c", "#aec763"), ("#ffffff", "#fbe36a", "#e58fa6", "#b59ad0"), 0.9)
    lane = [(0.50, 1.02), (0.47, 0.90), (0.50, 0.78), (0.575, 0.68), (0.612, 0.60), (0.60, 0.555), (0.575, 0.530)]
    points = [(x * w, y * h) for x, y in lane]
    widths = [0.26 * w, 0.185 * w, 0.12 * w, 0.07 * w, 0.04 * w, 0.024 * w, 0.014 * w]
    stroke(picture, points, [v * 1.12 for v in widths], "#8d9a5a")
    stroke(picture, points, widths, "#d6c3a0")
    for _ in range(5200):
        t = rng.random() ** 1.5 * 5.99
        i, f = int(t), t - int(t)
        cx = points[i][0] * (1 - f) + points[i + 1][0] * f
        cy = points[i][1] * (1 - f) + points[i + 1][1] * f
        wide = widths[i] * (1 - f) + widths[i + 1] * f
        dab(picture, dabs, rng, cx + rng.uniform(-0.5, 0.5) * wide, cy + rng.normal(0, wide * 0.1), wide * 0.022 + 2, tint(rng, ("#c9b48e", "#e6d6b6", "#b9a684", "#d9b9a0")[int(rng.integers(4))], 0.02))
    house(picture, 0.60 * w, 0.530 * h, 0.125 * w, "#f3e3b4", "#6d4a40", "#c9b184", True, "#44606a")
    house(picture, 0.80 * w, 0.522 * h, 0.07 * w, "#a9322c", "#4a4f55", "#7c2621", True)
    far_trees = [(float(rng.uniform(-0.02, 1.02)), float(rng.uniform(0.506, 0.535))) for _ in range(34)]
    far = [(x, y, 0.02 + (y - 0.5) * 0.9) for x, y in sorted(far_trees, key=lambda p: p[1]) if abs(x - 0.6) > 0.11]
    for x, y, tall in (*far, (0.30, 0.56, 0.085), (0.76, 0.56, 0.10), (0.09, 0.60, 0.14), (0.88, 0.64, 0.19), (0.02, 0.95, 0.40), (0.98, 1.02, 0.44)):
        tree(picture, dabs, rng, x * w, y * h, tall * w, SUMMER_LEAF if tall < 0.15 else BLOOM, 0.6)
    walker(picture, 0.466 * w, 0.80 * h, 0.082 * w, "#c4262e", "#2f4f6b", "#e8a93c", 1.0, "#5a3a28")
    walker(picture, 0.512 * w, 0.792 * h, 0.070 * w, "#e8a93c", "#3d5a3a", "#17545b", -0.6, "#d9b26a")
    return finish(painted, picture)


