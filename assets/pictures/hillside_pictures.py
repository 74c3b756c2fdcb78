"""The pictures from the hillside: orchards in bloom, apples in autumn, the way to school."""

import numpy as np
from canvas import Picture, blur, hexcolor, mix, step
from fjord_pictures import SUMMER, build_farms, plant_forest
from landforms import Bench, Fjord, Peak, fjord_heights
from noise import Field, fractal, make_lattice
from orchard import BLOOM, SUMMER_LEAF, blade, brushes, meadow, tint, tree
from people import walker
from scene import Clouds, Mist, Painted, Scene, brush_over, finish, lay_in
from scenery import Dress, Water
from staffage import Dabs, dab, ellipse, fill, house, stroke
from terrain import Eye, Sun

Path2 = list[tuple[float, float]]

SPRING = Dress(
    rock=("#4b5968", "#a5a4a0"),
    forest=("#2c5046", "#5d8058"),
    meadow=("#6f9455", "#9db377"),
    snow="#ffffff",
    sun="#ffeeda",
    sky="#92b8d8",
    sun_strength=1.04,
    sky_strength=0.58,
    tree_line=560,
    snow_line=780,
    meadow_line=320,
    air_reach=15000,
    air_stops=((0, "#dfe8e6"), (500, "#c3d8e0"), (1500, "#b2cfdf")),
)


def ground_edge(painted: Painted, near: float) -> Field:
    """Give for each column the row where the near ground begins."""
    seen = np.isfinite(painted.view.distance) & (painted.view.z < near)
    first = np.where(seen.any(axis=0), seen.argmax(axis=0), seen.shape[0])
    columns = np.linspace(0, first.size - 1, painted.eye.width)
    out: Field = np.interp(columns, np.arange(first.size), first * painted.scale)
    return out


def spring_scene() -> Scene:
    """Give the hillside above the fjord in May."""
    form = Fjord(
        61,
        bend=700,
        bend_phase=0.4,
        shift=700,
        half_width=700,
        wall=1250,
        wall_run=1100,
        bay=3200,
        bay_width=1500,
        head=(11000, 17000),
        peaks=(
            Peak(-2200, 15500, 2250, 3200),
            Peak(1800, 17500, 2300, 3000),
            Peak(5200, 16000, 2100, 3000),
        ),
    )
    bench = Bench(top=147, fall=0.19, tilt=-0.10, reach=330)
    return Scene(
        61,
        Eye(3300, 2200, 0.40, 0.44, 150.0, near=8),
        Sun(112, 34),
        fjord_heights(form, bench),
        SPRING,
        ((0, "#6ca8cb"), (0.5, "#aed0de"), (0.85, "#e3ebe6"), (1, "#f3efe2")),
        Water("#14596a", 0.012, 0.88, "#dfeef0", 0.22),
        (Clouds("#ffffff", 0.1, 0.95, 0.08),),
        Mist("#f2f5f0", 80, 0.5),
        depth_steps=6.0,
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
    dapple(picture, edge, 9)
    greens = ("#7fa544", "#98ba52", "#5f8a3c", "#b5cb66", "#a9c25c")
    meadow(picture, dabs, rng, edge, greens, ("#fbe36a", "#fdf0a0", "#ffffff", "#f6d64a"))
    for x, y, tall in orchard_rows(painted, edge):
        tree(picture, dabs, rng, x, y, tall, BLOOM, 0.6)
    return finish(painted, picture)


def orchard_rows(painted: Painted, edge: Field) -> list[tuple[float, float, float]]:
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
    rock=("#5a5a62", "#a79f94"),
    forest=("#6b5a2c", "#b9923c"),
    meadow=("#a9a04a", "#cdbb62"),
    snow="#fff8ee",
    sun="#ffd9a0",
    sky="#9ab0c4",
    sun_strength=1.1,
    sky_strength=0.5,
    tree_line=560,
    snow_line=1000,
    meadow_line=320,
    air_reach=12000,
    air_stops=((0, "#efdcc0"), (500, "#dcd3c8"), (1500, "#c3ccd2")),
)


def autumn_apples(factor: float) -> Picture:
    """Paint red apples on the bough, near and large, the golden fjord out of focus behind."""
    form = Fjord(
        71,
        bend=600,
        bend_phase=2.2,
        shift=0,
        half_width=520,
        wall=1150,
        wall_run=1150,
        bay=2200,
        bay_width=1500,
        head=(9000, 15000),
        peaks=(Peak(-1200, 15000, 2200, 3000), Peak(2800, 17000, 2000, 3000)),
    )
    scene = Scene(
        71,
        Eye(3300, 2200, 0.56, 0.40, 90.0, near=420),
        Sun(108, 26),
        fjord_heights(form),
        GOLD,
        ((0, "#8fb4c6"), (0.5, "#d3d9d0"), (0.8, "#f5e1bc"), (1, "#fbe6c2")),
        Water("#3a5f66", 0.014, 0.9, "#f2e8d6", 0.2),
        (Clouds("#fff3de", 0.1, 0.9, 0.05),),
        Mist("#f7e6cc", 100, 0.7),
        detail=0.34,
    )
    painted = lay_in(scene, factor)
    w = painted.eye.width
    picture = brush_over(painted, blur(painted.picture, max(1, round(w * 0.006))), 1.5)
    bough(painted, picture)
    return finish(painted, picture)


BOUGH: Path2 = [
    (-0.03, 0.095),
    (0.08, 0.122),
    (0.19, 0.130),
    (0.30, 0.122),
    (0.41, 0.150),
    (0.52, 0.166),
    (0.63, 0.170),
    (0.74, 0.205),
    (0.80, 0.228),
]
TWIGS: list[Path2] = [
    [(0.10, 0.125), (0.155, 0.165), (0.185, 0.205), (0.20, 0.235)],
    [(0.28, 0.123), (0.33, 0.098), (0.39, 0.082), (0.455, 0.083)],
    [(0.42, 0.152), (0.465, 0.19), (0.487, 0.225), (0.495, 0.255)],
    [(0.60, 0.168), (0.65, 0.142), (0.70, 0.13), (0.765, 0.132)],
    [(0.19, 0.13), (0.23, 0.10), (0.25, 0.06)],
]
FRUITS = (
    (0.20, 0.235, 0.073),
    (0.315, 0.124, 0.058),
    (0.405, 0.148, 0.050),
    (0.495, 0.255, 0.078),
    (0.655, 0.175, 0.066),
    (0.735, 0.203, 0.047),
)


def bough(painted: Painted, picture: Picture) -> None:
    """Paint the bough across the upper left, with leaves and fruit, each on its stalk."""
    rng, w = painted.rng, painted.eye.width
    lines = [bent(t) for t in [*TWIGS, BOUGH]]
    for depth, count in ((0, 84), (1, 46)):
        sprays(picture, rng, lines, w, count, depth)
        if depth == 0:
            for t in lines:
                wood(picture, t, w, 0.0165 if t is lines[-1] else 0.0065)
            for x, y, r in FRUITS:
                top = y + 0.035
                stroke(
                    picture,
                    [
                        (x * w, y * w),
                        ((x + 0.004) * w, (y + top) / 2 * w),
                        (x * w, (top + r * 0.4) * w),
                    ],
                    [0.0035 * w, 0.003 * w, 0.004 * w],
                    "#5a4534",
                )
                fruit(painted, picture, x * w, (top + r * 0.98) * w, r * w)


def bent(points: Path2) -> Path2:
    """Give many points along a smooth line through a few."""
    count = np.arange(len(points))
    fine = np.linspace(0, len(points) - 1, 12 * len(points))
    out = []
    for axis in (0, 1):
        values = np.array([p[axis] for p in points])
        slope = np.gradient(values)
        i = np.minimum(fine.astype(int), len(points) - 2)
        t = fine - count[i]
        a, b = (1 + 2 * t) * (1 - t) ** 2, t * t * (3 - 2 * t)
        out.append(
            a * values[i]
            + t * (1 - t) ** 2 * slope[i]
            + b * values[i + 1]
            + t * t * (t - 1) * slope[i + 1]
        )
    return [(float(x), float(y)) for x, y in zip(out[0], out[1], strict=True)]


def wood(picture: Picture, line: Path2, w: int, thick: float) -> None:
    """Paint a piece of wood: dark, a middle tone, a thin light on its upper side."""
    n = len(line)
    taper = [1 - 0.66 * i / (n - 1) for i in range(n)]
    knots = [1 + 0.10 * np.sin(i * 0.9) * np.sin(i * 0.37) for i in range(n)]
    for shift, share, color in (
        (0.0, 1.0, "#3d312c"),
        (-0.16, 0.62, "#5d4c40"),
        (-0.30, 0.26, "#8a7460"),
        (-0.38, 0.09, "#c4aa8a"),
    ):
        points = [(x * w, (y + shift * thick * taper[i]) * w) for i, (x, y) in enumerate(line)]
        stroke(picture, points, [thick * w * share * taper[i] * knots[i] for i in range(n)], color)


def sprays(
    picture: Picture, rng: np.random.Generator, lines: list[Path2], w: int, count: int, depth: int
) -> None:
    """Set leaves on short stalks along the wood."""
    for _ in range(count):
        line = lines[int(rng.integers(len(lines)))]
        i = int(rng.integers(len(line) // 5, len(line)))
        x, y = line[i]
        turn = rng.choice([-1.0, 1.0]) * rng.uniform(0.5, 1.7) + (0.25 if depth else 0.0)
        long = rng.uniform(0.036, 0.062)
        stalk = long * 0.28
        foot = ((x + np.cos(turn) * stalk) * w, (y + np.sin(turn) * stalk) * w)
        stroke(picture, [(x * w, y * w), foot], [0.0022 * w, 0.0016 * w], "#77743f")
        leaf(picture, rng, foot[0], foot[1], long * w, turn + rng.normal(0, 0.2), depth)


def leaf(
    picture: Picture,
    rng: np.random.Generator,
    x: float,
    y: float,
    long: float,
    turn: float,
    depth: int,
) -> None:
    """Paint a leaf in two halves, one lit; some have turned yellow."""
    pairs = (
        ("#5d6b2c", "#3d4d28"),
        ("#8b8f3a", "#5d662e"),
        ("#b9a23f", "#8a7630"),
        ("#6f8438", "#46592c"),
        ("#c98a35", "#94602a"),
    )
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
            vein = at(
                [(t * long, 0), ((t + 0.14) * long, side * wide * 0.7 * np.sin(np.pi * t**0.85))]
            )
            stroke(picture, vein, [long * 0.008, 0.4], "#c9bd7c" if depth else "#666c3a")


def fruit(painted: Painted, picture: Picture, x: float, y: float, r: float) -> None:
    """Paint an apple: a lit form with a blush and streaks, then strokes that follow it."""
    rng = painted.rng
    reach = int(r * 1.25)
    gy, gx = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32) / np.float32(r)
    angle = np.arctan2(gx, -gy)
    rim = (
        1.0
        - 0.17 * np.exp(-((angle / 0.42) ** 2))
        - 0.07 * np.exp(-(((np.abs(angle) - np.pi) / 0.3) ** 2))
    )
    rim = rim - 0.05 * np.clip(gy, 0, 1)
    away = np.hypot(gx, gy) / rim
    nz = np.sqrt(np.clip(1 - away**2, 0, 1))
    lit = np.clip(0.52 * gx - 0.50 * gy + 0.66 * nz, -0.3, 1)
    streak = fractal(
        make_lattice(int(rng.integers(9999))),
        (np.arctan2(gx, gy + 1.6) * 16).astype(np.float32),
        (gy * 0.8).astype(np.float32),
        3,
    )
    blush = np.clip(0.34 + 0.75 * streak - 0.35 * gx + 0.2 * gy, 0, 1)
    color = mix(
        np.broadcast_to(hexcolor("#b21b28"), (*gx.shape, 3)),
        np.broadcast_to(hexcolor("#e4a544"), (*gx.shape, 3)),
        (blush * 0.62).astype(np.float32),
    )
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
        under = np.clip(
            picture[row, column] * rng.uniform(0.88, 1.14) + rng.normal(0, 0.012, 3), 0, 1
        )
        text = "#" + "".join(f"{int(v * 255):02x}" for v in under)
        ux, uy = px - x, py - y + 1.1 * r
        norm = float(np.hypot(ux, uy))
        dx, dy = ux / norm * r * 0.1, uy / norm * r * 0.1
        stroke(
            picture,
            [(px - dx, py - dy), (px, py), (px + dx, py + dy)],
            [r * 0.01, r * 0.05, r * 0.01],
            text,
        )
    for dx, dy, s, o in (
        (0.40, -0.40, 0.17, 0.35),
        (0.43, -0.43, 0.10, 0.6),
        (0.45, -0.45, 0.05, 0.7),
    ):
        fill(picture, ellipse(x + dx * r, y + dy * r, s * r, s * r * 0.55, 0.75), "#fff4e6", o)


def paste(picture: Picture, part: Picture, mask: Field, x: float, y: float) -> None:
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
        83,
        bend=600,
        bend_phase=3.2,
        shift=1500,
        half_width=700,
        wall=1200,
        wall_run=1200,
        bay=3000,
        bay_width=1600,
        head=(11000, 17000),
        peaks=(Peak(900, 16500, 2300, 3300), Peak(-3800, 15500, 2000, 2900)),
    )
    bench = Bench(top=43.5, fall=0.034, tilt=0.012, reach=1150)
    scene = Scene(
        83,
        Eye(3300, 2200, 0.43, 0.42, 46.0, near=7),
        Sun(112, 36),
        fjord_heights(form, bench),
        SUMMER,
        ((0, "#6aacd0"), (0.5, "#b3d6e2"), (0.9, "#ecf1e8"), (1, "#f6f2e4")),
        Water("#165a6b", 0.012, 0.88, "#e2f0f0", 0.22),
        (Clouds("#ffffff", 0.1, 0.95, 0.12),),
        Mist("#f3f6f0", 80, 0.5),
        depth_steps=6.0,
    )
    painted = lay_in(scene, factor)
    picture = painted.picture
    plant_forest(painted, picture, 2500, 600, 5200)
    picture = brush_over(painted, picture)
    rng, w, h = painted.rng, painted.eye.width, painted.eye.height
    dabs = brushes(rng, w)
    edge = ground_edge(painted, 800)
    dapple(picture, edge, 5)
    meadow(
        picture,
        dabs,
        rng,
        edge,
        ("#7da646", "#94b650", "#5d883c", "#aec763"),
        ("#ffffff", "#fbe36a", "#e58fa6", "#b59ad0"),
        0.9,
    )
    lane_to_school(picture, dabs, rng)
    schoolhouse(picture, 0.565 * w, 0.532 * h, 0.17 * w)
    house(picture, 0.80 * w, 0.522 * h, 0.07 * w, "#a9322c", "#4a4f55", "#7c2621", True)
    far_trees = [
        (float(rng.uniform(-0.02, 1.02)), float(rng.uniform(0.506, 0.535))) for _ in range(34)
    ]
    far = [
        (x, y, 0.02 + (y - 0.5) * 0.9)
        for x, y in sorted(far_trees, key=lambda p: p[1])
        if not 0.46 < x < 0.76
    ]
    for x, y, tall in (
        *far,
        (0.30, 0.56, 0.085),
        (0.76, 0.56, 0.10),
        (0.09, 0.60, 0.14),
        (0.88, 0.64, 0.19),
        (0.02, 0.95, 0.40),
        (0.98, 1.02, 0.44),
    ):
        tree(picture, dabs, rng, x * w, y * h, tall * w, SUMMER_LEAF if tall < 0.15 else BLOOM, 0.6)
    walker(picture, 0.484 * w, 0.80 * h, 0.082 * w, "#c4262e", "#2f4f6b", "#e8a93c", 1.0, "#5a3a28")
    walker(
        picture, 0.530 * w, 0.792 * h, 0.070 * w, "#e8a93c", "#3d5a3a", "#17545b", -0.6, "#d9b26a"
    )
    return finish(painted, picture)


def dapple(picture: Picture, edge: Field, seed: int) -> None:
    """Let the shadows of clouds and the lie of the ground break up the near meadow."""
    height, width = picture.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    down = np.clip((rows - edge[None, :]) / (height * 0.6), 0, 1)
    far = 1 / (0.12 + down)
    x = (columns / width - 0.5) * far * 1.6
    patch = fractal(make_lattice(seed), x.astype(np.float32), (far * 1.3).astype(np.float32), 4)
    there = np.clip((rows - edge[None, :]) / (0.01 * height), 0, 1)
    shadow = step(0.0, 0.35, patch) * 0.34 * there
    light = step(-0.05, -0.4, patch) * 0.16 * there
    picture *= 1 - shadow[..., None] * np.array([1.0, 0.8, 0.62], dtype=np.float32)
    picture += light[..., None] * np.array([0.9, 0.85, 0.3], dtype=np.float32) * (1 - picture)
    pale = np.clip(1 - down * 4, 0, 1) * there * 0.22
    picture += pale[..., None] * (hexcolor("#c9d8b4") - picture)


def lane_to_school(picture: Picture, dabs: Dabs, rng: np.random.Generator) -> None:
    """Paint the gravel lane, narrowing to the school, with grass in its edges."""
    h, w = picture.shape[:2]
    lane = [
        (0.40, 1.10),
        (0.43, 0.98),
        (0.475, 0.86),
        (0.53, 0.76),
        (0.585, 0.68),
        (0.612, 0.615),
        (0.603, 0.57),
        (0.585, 0.533),
    ]
    points = [(x * w, y * h) for x, y in bent(lane)]
    wide = [0.30 * w * max(0.04, ((y / h - 0.505) / 0.595) ** 1.12) for _, y in points]
    for share, color in ((0.535, "#93a062"), (0.5, "#d2c09c")):
        left = [(x - share * v, y) for (x, y), v in zip(points, wide, strict=True)]
        right = [(x + share * v, y) for (x, y), v in zip(points, wide, strict=True)]
        fill(picture, left + right[::-1], color)
    for _ in range(9000):
        i = int(rng.random() ** 0.8 * (len(points) - 1))
        x, y = (
            points[i][0] + rng.uniform(-0.52, 0.52) * wide[i],
            points[i][1] + rng.normal(0, 0.012) * h,
        )
        grain = ("#c9b48e", "#e6d8ba", "#b9a684", "#d9c0a2", "#a8977a")[int(rng.integers(5))]
        dab(picture, dabs, rng, x, y, 2 + wide[i] * 0.018, tint(rng, grain, 0.02))
    for share in (-0.2, 0.2):
        track = [(x + share * v, y) for (x, y), v in zip(points, wide, strict=True)]
        for (x, y), v in zip(track, wide, strict=True):
            for _ in range(5):
                dab(
                    picture,
                    dabs,
                    rng,
                    x + rng.normal(0, 0.04) * v,
                    y + rng.normal(0, 0.006) * h,
                    2 + v * 0.05,
                    tint(rng, "#bba884", 0.02),
                )
    for _ in range(2600):
        i = int(rng.random() * (len(points) - 1))
        side = rng.choice([-1.0, 1.0])
        x = points[i][0] + side * wide[i] * rng.normal(0.525, 0.02)
        blade(
            picture,
            rng,
            float(x),
            float(points[i][1] + rng.normal(0, 0.01) * h),
            4 + wide[i] * 0.075,
            tint(rng, ("#6a9044", "#7fa04c", "#577b3c")[int(rng.integers(3))]),
        )


def schoolhouse(picture: Picture, x: float, y: float, wide: float) -> None:
    """Draw the schoolhouse: a long light wall with tall windows, a red-brown roof, a bell turret."""
    u = wide / 100

    def part(points: Path2, color: str, opacity: float = 1.0) -> None:
        fill(picture, [(x + a * u, y - b * u) for a, b in points], color, opacity)

    part([(-50, -1.5), (50, -1.5), (54, 0.5), (-52, 0.5)], "#4f6d3a", 0.6)
    part([(-48, 0), (22, 0), (22, 24), (-48, 24)], "#c9b283")
    part([(22, 0), (48, 1.5), (48, 23), (35, 40), (22, 24)], "#f6e7bb")
    part([(-51, 23), (23, 23), (35.5, 41.5), (-38, 41.5)], "#7a4a3c")
    part([(-51, 23), (23, 23), (24, 25), (-50, 25)], "#5d382f")
    part([(35, 42), (51, 22), (48.6, 21.4), (34, 39)], "#8d5a48")
    for i in range(6):
        left = -43 + i * 10.6
        part(
            [(left - 0.8, 6.2), (left + 6.2, 6.2), (left + 6.2, 19.4), (left - 0.8, 19.4)],
            "#f4efe2",
        )
        part([(left, 7), (left + 5.4, 7), (left + 5.4, 18.6), (left, 18.6)], "#496673")
        part([(left + 2.4, 7), (left + 3.0, 7), (left + 3.0, 18.6), (left + 2.4, 18.6)], "#f4efe2")
        part([(left, 12.4), (left + 5.4, 12.4), (left + 5.4, 13.1), (left, 13.1)], "#f4efe2")
    part([(31, 0.6), (39, 1.0), (39, 15.6), (31, 15.2)], "#17545b")
    part([(29, 0), (41, 0.8), (41, 1.8), (29, 1.2)], "#b9ad98")
    part([(31.5, 22), (38.5, 22), (38.5, 29), (35, 31.5), (31.5, 29)], "#496673")
    part([(-14, 41.5), (-6, 41.5), (-6, 50), (-14, 50)], "#f6e7bb")
    part([(-12, 43.5), (-8, 43.5), (-8, 48), (-12, 48)], "#5d4a40")
    part([(-15.5, 49.6), (-4.5, 49.6), (-10, 59)], "#7a4a3c")
    part([(66, 0), (67, 0), (66.8, 58), (66.2, 58)], "#f4f1ea")
    part([(66.8, 57.4), (79, 56), (78.4, 48.4), (66.8, 49.6)], "#c4262e")
    part([(70.2, 57.0), (71.8, 56.8), (71.6, 49.1), (70.2, 49.3)], "#ffffff")
    part([(66.8, 54.2), (78.8, 52.9), (78.7, 51.4), (66.8, 52.7)], "#ffffff")
    part([(70.6, 56.9), (71.4, 56.8), (71.3, 49.2), (70.6, 49.3)], "#0e3b46")
    part([(66.8, 53.8), (78.8, 52.5), (78.7, 51.8), (66.8, 53.1)], "#0e3b46")
