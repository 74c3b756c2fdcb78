"""The pictures of the open fjord: morning, evening, winter, and the ferry."""

import numpy as np
from canvas import Picture, hexcolor, mix, step
from landforms import Fjord, Peak, fjord_heights
from noise import Field, fractal, make_lattice
from scene import Clouds, Mist, Painted, Scene, brush_over, finish, lay_in
from scenery import Dress, Water
from staffage import (
    conifer,
    ellipse,
    fill,
    house,
    pixels,
    stroke,
    visible_places,
)
from terrain import Eye, Sun, View

MORNING = Dress(
    rock=("#3d4b5a", "#9a9795"),
    forest=("#23454a", "#587a50"),
    meadow=("#86a44e", "#c3c878"),
    snow="#fdf7ee",
    sun="#ffdcb0",
    sky="#86abc8",
    sun_strength=1.15,
    sky_strength=0.72,
    tree_line=560,
    snow_line=820,
    meadow_line=300,
    air_reach=23000,
    air_stops=((0, "#eaded0"), (450, "#c0d3d8"), (1500, "#a9c6d3")),
    steep_snow=0.36,
)


def plant_forest(
    painted: Painted, picture: Picture, count: int, line: float, near: float, clear: float = 900
) -> None:
    """Set single spruces on the nearer slopes, so that the eye reads how big they are."""
    view = painted.view
    weight = (
        step(line, line - 250, view.height) * step(3, 10, view.height) * step(0.3, 0.5, view.slope)
    )
    weight = weight * step(near, near * 0.35, view.z) * step(clear, clear * 1.6, view.z)
    for p in visible_places(view, weight, count, painted.rng, painted.scale):
        tall = pixels(painted.eye, painted.rng.uniform(9, 17), p.z)
        if tall > 3:
            conifer(picture, painted.rng, p.x, p.y, tall, painted.rng.uniform(0.6, 1.05))


def build_farms(
    painted: Painted,
    picture: Picture,
    count: int,
    near: float,
    lit_left: bool,
    walls: tuple[str, ...] = ("#f6efe2", "#f2ead8", "#b5382e", "#f6efe2", "#a9322c"),
    window: str = "#41535a",
    size: float = 17.0,
    low: float = 90,
    clear: float = 300,
) -> list[tuple[float, float, float]]:
    """Set farmhouses and barns on the meadows by the water; gives their places and widths."""
    view = painted.view
    weight = (
        step(low, low * 0.3, view.height) * step(2, 8, view.height) * step(0.78, 0.9, view.slope)
    )
    weight = (
        weight
        * step(near, near * 0.6, view.z)
        * step(clear, clear * 1.4, view.z)
        * (0.06 + view.light)
    )
    placed: list[tuple[float, float, float]] = []
    for i, p in enumerate(visible_places(view, weight, count * 3, painted.rng, painted.scale)):
        wide = pixels(painted.eye, size * painted.rng.uniform(0.75, 1.2), p.z)
        crowded = any(abs(p.x - x) < 0.9 * wide and abs(p.y - y) < 0.6 * wide for x, y, _ in placed)
        if crowded or len(placed) >= count:
            continue
        wall = walls[i % len(walls)]
        shade = "#" + "".join(f"{int(v * 255 * 0.66):02x}" for v in hexcolor(wall))
        roof = ("#4a4f55", "#5d4a44", "#3e464c")[i % 3]
        house(picture, p.x, p.y, wide, wall, roof, shade, lit_left, window)
        placed.append((p.x, p.y, wide))
    return placed


def rowing_boat(picture: Picture, x: float, y: float, long: float, hull: str, dark: str) -> None:
    """Draw an oselvar with one rower, its reflection and the ring it leaves."""
    for i in range(5):
        reach = long * (1.2 + 1.1 * i)
        lift = long * 0.05 * (i + 1)
        fill(
            picture,
            ellipse(x - reach * 0.4, y + lift, reach * 0.5, long * 0.012),
            "#e9f0ee",
            0.30 - 0.045 * i,
        )
    fill(
        picture,
        [
            (x - long * 0.46, y),
            (x + long * 0.46, y),
            (x + long * 0.3, y + long * 0.17),
            (x - long * 0.3, y + long * 0.17),
        ],
        dark,
        0.5,
    )
    hull_line = [
        (x - long * 0.55, y - long * 0.17),
        (x - long * 0.3, y - long * 0.08),
        (x, y - long * 0.06),
        (x + long * 0.3, y - long * 0.08),
        (x + long * 0.55, y - long * 0.19),
        (x + long * 0.42, y + long * 0.02),
        (x, y + long * 0.05),
        (x - long * 0.42, y + long * 0.02),
    ]
    fill(picture, hull_line, hull)
    fill(picture, [*hull_line[5:], hull_line[0], (x, y + long * 0.0), hull_line[4]], dark, 0.45)
    fill(
        picture,
        [
            (x - long * 0.08, y - long * 0.07),
            (x - long * 0.06, y - long * 0.27),
            (x + long * 0.07, y - long * 0.27),
            (x + long * 0.1, y - long * 0.07),
        ],
        "#b5382e",
    )
    fill(picture, ellipse(x + long * 0.01, y - long * 0.33, long * 0.05, long * 0.058), "#e2c3a4")
    fill(picture, ellipse(x + long * 0.01, y - long * 0.36, long * 0.052, long * 0.035), dark)
    stroke(
        picture,
        [(x + long * 0.05, y - long * 0.2), (x - long * 0.34, y + long * 0.05)],
        [long * 0.02] * 2,
        dark,
    )
    stroke(
        picture,
        [(x + long * 0.05, y - long * 0.2), (x + long * 0.4, y + long * 0.08)],
        [long * 0.02] * 2,
        dark,
    )


def fjord_morning(factor: float) -> Picture:
    """Paint the cover: still water, snow behind, first sun on the farms."""
    form = Fjord(
        11,
        bend=650,
        bend_phase=2.6,
        shift=-60,
        wall=1330,
        wall_run=980,
        head=(9500, 16000),
        peaks=(
            Peak(-500, 17200, 2900, 3600),
            Peak(1900, 18800, 2350, 2700),
            Peak(-3300, 19500, 2600, 3300),
            Peak(-2500, 8600, 1750, 1700),
        ),
    )
    scene = Scene(
        11,
        Eye(3000, 4200, 0.60, 0.27, 60.0, near=500),
        Sun(78, 21),
        fjord_heights(form),
        MORNING,
        ((0, "#5f97b4"), (0.3, "#9cc3cf"), (0.58, "#dde1d4"), (0.78, "#f8e2c6"), (1, "#fce8d0")),
        Water("#0f4350", 0.018, 0.93, "#e6ece8", 0.09),
        (Clouds("#fdf4e6", 0.1, 0.85, 0.06),),
        Mist("#f8ebdb", 120, 0.8),
        depth_steps=4.5,
    )
    painted = lay_in(scene, factor)
    picture = painted.picture
    plant_forest(painted, picture, 5000, 560, 6500)
    build_farms(painted, picture, 9, 6200, False, size=24)
    w = painted.eye.width
    rowing_boat(picture, 0.33 * w, 1.13 * w, 0.038 * w, "#7a5036", "#1c3036")
    painted_over = brush_over(painted, picture)
    crisp = painted_over.copy()
    rowing_boat(crisp, 0.33 * w, 1.13 * w, 0.038 * w, "#7a5036", "#1c3036")
    return finish(painted, 0.5 * painted_over + 0.5 * crisp)


EVENING = Dress(
    rock=("#4a5f85", "#8c97b8"),
    forest=("#2a4763", "#3f6275"),
    meadow=("#42667a", "#587f7c"),
    snow="#cdd4e6",
    sun="#ffa27c",
    sky="#7393c4",
    sun_strength=0.55,
    sky_strength=0.78,
    tree_line=560,
    snow_line=820,
    meadow_line=240,
    air_reach=9500,
    air_stops=((0, "#8f93b0"), (500, "#6f86ab"), (1500, "#8793b4")),
)


def village_evening(factor: float) -> Picture:
    """Paint the blue hour: windows lit along the shore, and their light in the water."""
    form = Fjord(
        31,
        bend=900,
        bend_phase=1.2,
        shift=300,
        half_width=500,
        wall=1100,
        wall_run=1250,
        bay=1200,
        bay_width=900,
        head=(6000, 10500),
        headland=300,
        peaks=(
            Peak(-2600, 13500, 1900, 2600),
            Peak(900, 15500, 1750, 3000),
            Peak(4200, 14500, 1650, 2600),
        ),
    )
    scene = Scene(
        31,
        Eye(3300, 2200, 0.53, 0.42, 26.0, near=350),
        Sun(-70, 6),
        fjord_heights(form),
        EVENING,
        ((0, "#2b4d7d"), (0.35, "#5b7fa9"), (0.65, "#b09fb8"), (0.85, "#f0b69e"), (1, "#fad3a8")),
        Water("#0c2338", 0.02, 0.92, "#9fb4d0", 0.12),
        (Clouds("#e9a596", 0.35, 0.9, -0.02), Clouds("#31507c", 0.0, 0.5, -0.05)),
        Mist("#a7a9c0", 70, 0.55),
    )
    painted = lay_in(scene, factor)
    picture = painted.picture
    plant_forest(painted, picture, 3000, 500, 4500)
    walls = ("#6c7690", "#7f8499", "#6a3b46", "#777f98", "#5d3842")
    houses = build_farms(painted, picture, 58, 3800, True, walls, "#ffd27a", 19, 60)
    picture = brush_over(painted, picture)
    light_windows(painted, picture, houses)
    return finish(painted, picture)


def light_windows(
    painted: Painted, picture: Picture, houses: list[tuple[float, float, float]]
) -> None:
    """Light windows with a glow around them, and draw their light down into the water."""
    rng, unit = painted.rng, painted.eye.width / 3000
    height = picture.shape[0]
    wet = np.isnan(painted.view.distance)
    for x, y, wide in houses:
        glow(picture, x, y - wide * 0.18, wide * 1.6 + 16 * unit, "#ffb050", 0.42)
        for _ in range(int(rng.integers(2, 5))):
            px, py = x + rng.uniform(-0.5, 0.3) * wide, y - rng.uniform(0.1, 0.26) * wide
            s = max(1.6 * unit, wide * 0.05)
            fill(
                picture,
                [(px - s, py - s), (px + s, py - s), (px + s, py + s), (px - s, py + s)],
                "#ffe2a0",
            )
        column = min(wet.shape[1] - 1, int(x / painted.scale))
        shore = _first_water(wet, column, int(y / painted.scale)) * painted.scale
        if shore - y > wide * 3:
            continue
        reach = rng.uniform(0.05, 0.16) * height
        for i in range(int(reach / (5 * unit))):
            py = shore + i * 5 * unit
            fade = 1 - i * 5 * unit / reach
            half = (2.5 + 7 * rng.random()) * unit * (0.6 + 0.6 * fade)
            fill(
                picture,
                ellipse(x + rng.normal(0, 2.5) * unit, py, half, 1.6 * unit),
                "#ffce86",
                0.62 * fade**1.4,
            )


def _first_water(wet: Field, column: int, row: int) -> int:
    below = np.flatnonzero(wet[row:, column])
    return row + int(below[0]) if below.size else wet.shape[0]


def glow(picture: Picture, x: float, y: float, radius: float, color: str, strength: float) -> None:
    """Add a soft round light."""
    y0, y1 = max(0, int(y - radius)), min(picture.shape[0], int(y + radius))
    x0, x1 = max(0, int(x - radius)), min(picture.shape[1], int(x + radius))
    if y1 <= y0 or x1 <= x0:
        return
    gy, gx = np.mgrid[y0:y1, x0:x1]
    away = np.clip(1 - np.hypot(gx - x, gy - y) / radius, 0, 1) ** 2
    part = picture[y0:y1, x0:x1]
    part += (
        (away * strength)[..., None].astype(np.float32)
        * hexcolor(color)
        * (1 - np.clip(part, 0, 1))
    )


WINTER = Dress(
    rock=("#6a7690", "#a9aabb"),
    forest=("#5a6d84", "#a9b6c6"),
    meadow=("#eef0f4", "#ffffff"),
    snow="#ffffff",
    sun="#ffcdae",
    sky="#93b4e2",
    sun_strength=1.05,
    sky_strength=0.72,
    tree_line=380,
    snow_line=180,
    meadow_line=700,
    air_reach=16000,
    air_stops=((0, "#f5dcd6"), (500, "#d8d6e4"), (1500, "#bccbe4")),
    steep_snow=0.2,
)


def winter_light(factor: float) -> Picture:
    """Paint a short winter day: low rosy sun, blue shadow, still dark water."""
    form = Fjord(
        47,
        bend=700,
        bend_phase=4.1,
        shift=-500,
        half_width=420,
        wall=950,
        wall_run=1500,
        bay=1900,
        bay_width=1300,
        head=(8500, 14000),
        peaks=(
            Peak(700, 15000, 2100, 2900),
            Peak(-2900, 16500, 1900, 2800),
            Peak(4200, 17000, 1800, 2600),
        ),
    )
    scene = Scene(
        47,
        Eye(3300, 2200, 0.60, 0.36, 40.0, near=400),
        Sun(-80, 12),
        fjord_heights(form),
        WINTER,
        ((0, "#7fa6d0"), (0.45, "#b7c8e0"), (0.75, "#ecd3d6"), (1, "#fbdcc8")),
        Water("#1b3d5c", 0.016, 0.92, "#e9eef6", 0.25, still_shore=True),
        (Clouds("#fde3da", 0.2, 0.9, 0.02),),
        Mist("#f6e4e0", 110, 0.6),
    )
    painted = lay_in(scene, factor, _snow_between_trees)
    picture = painted.picture
    plant_forest(painted, picture, 4500, 430, 5200)
    build_farms(painted, picture, 7, 5200, True, ("#a8322c", "#9c2f2a", "#e9dfc8"), size=20)
    return finish(painted, brush_over(painted, picture))


def _snow_between_trees(view: View, ground: Picture) -> Picture:
    patch = fractal(make_lattice(5), view.x / 260, view.z / 260, 4)
    open_ground = step(0.05, 0.4, patch) * step(0.5, 0.75, view.slope) * step(9000, 3000, view.z)
    tint = 0.55 + 0.45 * view.light
    white = np.stack([0.78 + 0.22 * tint, 0.82 + 0.14 * tint, 0.93 + 0.02 * tint], axis=-1)
    return mix(ground, white.astype(np.float32), open_ground * 0.7)


SUMMER = Dress(
    rock=("#4c5a66", "#a3a29c"),
    forest=("#20463e", "#5a7f50"),
    meadow=("#6f9652", "#a0b472"),
    snow="#ffffff",
    sun="#fff0d4",
    sky="#8fb8d8",
    sun_strength=1.06,
    sky_strength=0.52,
    tree_line=620,
    snow_line=1000,
    meadow_line=300,
    air_reach=19000,
    air_stops=((0, "#d5e4e4"), (500, "#bcd6df"), (1500, "#a9cbdd")),
)


def ferry_crossing(factor: float) -> Picture:
    """Paint the ferry on a clear summer day, its wake bent across the fjord."""
    form = Fjord(
        23,
        bend=800,
        bend_phase=5.2,
        shift=500,
        half_width=650,
        wall=1200,
        wall_run=1150,
        bay=2600,
        bay_width=2000,
        head=(10500, 16500),
        gain=0.49,
        peaks=(
            Peak(-300, 17500, 2000, 3300),
            Peak(3400, 19000, 1900, 3200),
            Peak(-5200, 18000, 1800, 3000),
        ),
    )
    scene = Scene(
        23,
        Eye(3300, 2200, 0.46, 0.40, 75.0, near=420),
        Sun(104, 38),
        fjord_heights(form),
        SUMMER,
        ((0, "#4f93bd"), (0.45, "#93c3d8"), (0.85, "#dcebe8"), (1, "#eef1e6")),
        Water("#0f5563", 0.02, 0.86, "#d5e8ea", 0.3),
        (Clouds("#ffffff", 0.15, 0.95, 0.1),),
        Mist("#eef4f0", 70, 0.4),
    )
    painted = lay_in(scene, factor)
    picture = painted.picture
    plant_forest(painted, picture, 4000, 600, 5600)
    build_farms(painted, picture, 12, 5600, True, size=22)
    w = painted.eye.width
    wake(picture, painted.rng, 0.60 * w, 0.475 * w, w)
    ferry(picture, 0.60 * w, 0.470 * w, 0.16 * w)
    painted_over = brush_over(painted, picture)
    crisp = painted_over.copy()
    ferry(crisp, 0.60 * w, 0.470 * w, 0.16 * w)
    return finish(painted, 0.45 * painted_over + 0.55 * crisp)


def wake(picture: Picture, rng: np.random.Generator, x: float, y: float, w: float) -> None:
    """Draw the wake as strokes that curve away to the left and widen towards the eye."""
    for _i in range(420):
        t = rng.random() ** 1.3
        cx = x - 0.04 * w - 0.62 * w * t + 0.03 * w * np.sin(3 * t)
        cy = y + 0.012 * w + 0.12 * w * t**1.7
        spread = 0.004 * w + 0.03 * w * t
        side = rng.choice([-1.0, 1.0]) * spread + rng.normal(0, spread * 0.25)
        long = w * rng.uniform(0.004, 0.016) * (1 + t)
        fill(
            picture,
            ellipse(cx, cy + side * 0.5, long, w * 0.0011 * (1 + 1.5 * t), -0.12),
            "#f4faf8",
            0.62 * (1 - t) ** 0.8 + 0.05,
        )
    for _i in range(160):
        cx = x + 0.088 * w + rng.normal(0, 0.006) * w - 0.16 * w * rng.random()
        fill(
            picture,
            ellipse(
                cx, y + rng.normal(0.004, 0.0025) * w, w * rng.uniform(0.002, 0.007), w * 0.0011
            ),
            "#ffffff",
            0.75,
        )


def _flag(picture: Picture, x: float, y: float, wide: float) -> None:
    """Draw the Norwegian flag, its hoist at x, its upper edge at y, a little lifted by wind."""

    def at(a: float, b: float) -> tuple[float, float]:
        return x + a / 22 * wide, y + (b / 22 + 0.10 * a / 22) * wide

    def stripe(left: float, top: float, right: float, low: float, color: str) -> None:
        fill(picture, [at(left, top), at(right, top), at(right, low), at(left, low)], color)

    stripe(0, 0, 22, 16, "#c4262e")
    stripe(6, 0, 10, 16, "#ffffff")
    stripe(0, 6, 22, 10, "#ffffff")
    stripe(7, 0, 9, 16, "#0e3b46")
    stripe(0, 7, 22, 9, "#0e3b46")


def ferry(picture: Picture, x: float, y: float, long: float) -> None:
    """Draw a double-ended car ferry seen from the side, with its image in the water."""
    u = long / 100

    def box(
        left: float, low: float, right: float, high: float, color: str, opacity: float = 1.0
    ) -> None:
        fill(
            picture,
            [
                (x + left * u, y - low * u),
                (x + right * u, y - low * u),
                (x + right * u, y - high * u),
                (x + left * u, y - high * u),
            ],
            color,
            opacity,
        )

    fill(
        picture,
        [
            (x - 46 * u, y + u),
            (x + 46 * u, y + u),
            (x + 38 * u, y + 15 * u),
            (x - 38 * u, y + 15 * u),
        ],
        "#e8efec",
        0.35,
    )
    fill(
        picture,
        [(x - 46 * u, y), (x + 46 * u, y), (x + 44 * u, y + 4 * u), (x - 44 * u, y + 4 * u)],
        "#0d3b46",
        0.55,
    )
    fill(
        picture,
        [(x - 50 * u, y - 7.5 * u), (x + 50 * u, y - 7.5 * u), (x + 45 * u, y), (x - 45 * u, y)],
        "#17545b",
    )
    box(-47, 2.2, 47, 3.2, "#f4f1ea")
    box(-48, 7.5, 48, 11, "#f7f4ec")
    for i in range(9):
        box(-40 + i * 9.2, 8.3, -34 + i * 9.2, 10.3, "#33505a")
    box(-36, 11, 36, 15.5, "#fdfaf3")
    for i in range(16):
        box(-33 + i * 4.2, 12.4, -30.6 + i * 4.2, 14.2, "#3d5c66")
    box(-38, 15.5, 38, 16.2, "#c9cdc8")
    box(-18, 16.2, 18, 19.5, "#f7f4ec")
    box(-7, 19.5, 7, 24.5, "#fdfaf3")
    box(-6.4, 21.6, 6.4, 23.6, "#2c4852")
    box(-8, 24.5, 8, 25.2, "#c9cdc8")
    box(11, 19.5, 15, 25.5, "#c4262e")
    box(-15, 19.5, -11, 25.5, "#c4262e")
    stroke(picture, [(x, y - 25 * u), (x, y - 34 * u)], [0.6 * u, 0.4 * u], "#54656b")
    _flag(picture, x + 0.4 * u, y - 34 * u, 6.4 * u)
    box(-50, 7.4, 50, 8.0, "#c4262e")
