"""The pictures of ice, falling water and the evening shore."""

import numpy as np
from canvas import Picture, hexcolor, mix, ramp, step
from fjord_pictures import build_farms, glow, plant_forest
from landforms import Fjord, IceFall, Peak, fjord_heights, ice_heights
from noise import fractal, make_lattice, ridged
from people import Figure, against_light
from scene import Clouds, Mist, Painted, Scene, brush_over, finish, lay_in
from scenery import Dress, Water
from staffage import ellipse, fill, stroke
from terrain import Eye, Sun, View, air

ALPINE = Dress(
    rock=("#3c4652", "#8f8a86"),
    forest=("#3b5244", "#5f7550"),
    meadow=("#6f7d58", "#98a070"),
    snow="#ffffff",
    sun="#fff0da",
    sky="#8fb4dc",
    sun_strength=1.2,
    sky_strength=0.9,
    tree_line=60,
    snow_line=1080,
    meadow_line=10,
    air_reach=16000,
    air_stops=((0, "#c9dbe4"), (900, "#c3d9e6"), (1700, "#bdd6e8")),
)


def glacier_blue(factor: float) -> Picture:
    """Paint the ice fall: white dome, blue crevasses, dark rock on both sides."""
    form = IceFall(91, tongue=560)
    heights, depth = ice_heights(form)
    scene = Scene(
        91,
        Eye(3300, 2200, 0.50, 0.37, 860.0, near=420),
        Sun(-70, 30),
        heights,
        ALPINE,
        ((0, "#3f83b8"), (0.5, "#86b7d6"), (0.9, "#d3e6ee"), (1, "#e6f0f0")),
        Water("#2a6a86", 0.01),
        (Clouds("#ffffff", 0.1, 0.95, 0.0),),
        depth_steps=6.0,
    )
    cracks = make_lattice(92)

    def ice(view: View, ground: Picture) -> Picture:
        thick = depth(view.x, view.z)
        there = step(-4, 8, thick)
        torn = ridged(cracks, view.x / 150 + 0.2, view.z / 48, 4, 0.55)
        fine = fractal(cracks, view.x / 30, view.z / 22, 3)
        hollow = np.clip((0.74 - view.sky_light) * 2.1, 0, 1)
        blue = hollow * (1.0 + 0.6 * (0.5 - torn)) + 0.30 * step(0.45, 0.1, torn) + 0.06 * fine
        blue = np.clip(blue, 0, 1) * step(8500, 2500, view.z) + 0.04
        face = np.clip(0.28 + 0.86 * view.light + 0.18 * view.sky_light, 0, 1.15)
        tone = ramp(
            blue,
            (
                (0.0, "#ffffff"),
                (0.3, "#dcedf5"),
                (0.55, "#8fc6e0"),
                (0.8, "#3d8fbd"),
                (1.0, "#1c5f92"),
            ),
        )
        cool = np.array([0.80, 0.90, 1.0], dtype=np.float32)
        lit = (
            tone
            * (cool + (1 - cool) * face[..., None])
            * np.clip(0.52 + 0.52 * face, 0, 1.05)[..., None]
        )
        lit = mix(lit, np.broadcast_to(hexcolor("#d6e6f0"), lit.shape), air(view, 26000, 2500))
        grit = step(30, 2, thick) * step(0.0, 0.5, fine + 0.3)
        lit = mix(lit, np.broadcast_to(hexcolor("#6f7882"), lit.shape), grit * 0.5)
        return mix(ground, lit.astype(np.float32), there)

    painted = lay_in(scene, factor, ice)
    return finish(painted, brush_over(painted, painted.picture))


GORGE = Dress(
    rock=("#46545a", "#9a9c94"),
    forest=("#1c3d30", "#4f7d44"),
    meadow=("#5f8a48", "#8fae60"),
    snow="#ffffff",
    sun="#ffeccb",
    sky="#9cc0d2",
    sun_strength=1.15,
    sky_strength=0.66,
    tree_line=760,
    snow_line=1300,
    meadow_line=60,
    air_reach=9000,
    air_stops=((0, "#dfeae6"), (500, "#cddfe0"), (1500, "#b8d2dc")),
)


def waterfall(factor: float) -> Picture:
    """Paint a fall from a hanging valley down the head of a gorge, its spray in the light."""
    form = Fjord(
        103,
        bend=60,
        bend_phase=0.2,
        shift=20,
        half_width=120,
        opening=0.01,
        bay=900,
        bay_width=200,
        headland=70,
        wall=860,
        wall_run=360,
        relief=120,
        spur=1000,
        gain=0.5,
        head=(1350, 1750),
        head_share=0.78,
        notch=170,
        peaks=(Peak(-700, 5200, 1900, 2400),),
    )
    scene = Scene(
        103,
        Eye(2400, 3600, 0.745, 0.25, 30.0, near=140, far=14000),
        Sun(104, 44),
        fjord_heights(form),
        GORGE,
        ((0, "#77aac4"), (0.5, "#b9d3da"), (1, "#eef0e4")),
        Water("#134a50", 0.016, 0.84, "#e6f2f0", 0.2),
        (Clouds("#ffffff", 0.0, 0.8, 0.12),),
        Mist("#f2f7f4", 60, 0.5),
        depth_steps=6.0,
    )
    painted = lay_in(scene, factor)
    picture = painted.picture
    plant_forest(painted, picture, 5200, 640, 2600, 260)
    course = fall_course(painted)
    falls(painted, picture, course, 1.0)
    picture = brush_over(painted, picture)
    fresh = picture.copy()
    falls(painted, fresh, course, 0.6)
    return finish(painted, 0.45 * picture + 0.55 * fresh)


def fall_course(painted: Painted) -> tuple[float, float, float]:
    """Find where the head of the gorge is lowest: column, lip and foot in pixels."""
    view, scale = painted.view, painted.scale
    head = np.isfinite(view.distance) & (view.z > 1300) & (view.z < 2600)
    lip = np.where(head.any(axis=0), head.argmax(axis=0), -1)
    place = np.arange(lip.size) / lip.size
    inner = np.where((place > 0.36) & (place < 0.64), np.convolve(lip, np.ones(9) / 9, "same"), -1)
    column = int(inner.argmax())
    rows = np.flatnonzero(head[:, column])
    return column * scale, float(rows[0] * scale), float(rows[-1] * scale)


def falls(
    painted: Painted, picture: Picture, course: tuple[float, float, float], amount: float
) -> None:
    """Let the water down in strands over ledges, its image in the pool, and the spray."""
    rng, width = np.random.default_rng(7), picture.shape[1]
    x, top, foot = course
    drop = foot - top
    t = np.linspace(0, 1, 200)
    sway = np.interp(
        t,
        [0, 0.16, 0.2, 0.38, 0.43, 0.66, 0.7, 1],
        [0, -0.002, 0.008, 0.006, -0.006, -0.004, 0.006, 0.008],
    )
    wide = np.interp(
        t,
        [0, 0.17, 0.2, 0.38, 0.42, 0.66, 0.7, 1],
        [0.005, 0.008, 0.014, 0.013, 0.020, 0.022, 0.032, 0.040],
    )
    for i in range(6):
        haze(picture, rng, x, foot - 0.05 * width, width * (0.10 + 0.05 * i), 0.16 * amount)
    for _ in range(5200):
        side = float(np.clip(rng.normal(0, 0.40), -1.2, 1.2))
        start = float(rng.random())
        end = min(1.0, start + float(rng.uniform(0.02, 0.09)))
        part = [
            (
                x + width * (np.interp(q, t, sway) + side * 0.62 * np.interp(q, t, wide)),
                top + q * drop,
            )
            for q in (start, (start + end) / 2, end)
        ]
        bright = rng.random() < 0.78 - 0.45 * abs(side)
        light = "#ffffff" if bright else ("#c4d8dd", "#9fbcc6", "#e4eef0")[int(rng.integers(3))]
        thick = width * 0.0012 * rng.uniform(0.4, 1.7)
        stroke(picture, part, [thick * 0.3, thick, thick * 0.15], light)
    for ledge in (0.18, 0.40, 0.68):
        for _ in range(4):
            cx = x + width * (float(np.interp(ledge, t, sway)) + rng.normal(0, 0.008))
            haze(
                picture,
                rng,
                cx,
                top + (ledge + 0.012) * drop,
                width * rng.uniform(0.02, 0.045),
                0.34 * amount,
            )
    for i in range(7):
        haze(
            picture,
            rng,
            x + rng.normal(0, 0.03) * width,
            foot - 0.012 * width,
            width * (0.05 + 0.03 * i),
            0.25 * amount,
        )
    for _ in range(700):
        q = float(rng.random())
        cx = x + rng.normal(0, 0.016 + 0.03 * q) * width
        fill(
            picture,
            ellipse(cx, foot + q * 0.22 * drop, width * rng.uniform(0.002, 0.010), width * 0.0009),
            "#eef6f5",
            0.42 * (1 - q) ** 1.3,
        )


def haze(
    picture: Picture, rng: np.random.Generator, x: float, y: float, radius: float, amount: float
) -> None:
    """Lay a soft cloud of spray."""
    y0, y1 = max(0, int(y - radius)), min(picture.shape[0], int(y + radius))
    x0, x1 = max(0, int(x - radius)), min(picture.shape[1], int(x + radius))
    gy, gx = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    lattice = make_lattice(int(rng.integers(9999)))
    puff = (
        fractal(lattice, gx / np.float32(radius * 0.6), gy / np.float32(radius * 0.6), 4) * 0.9
        + 0.75
    )
    soft = np.clip(1 - np.hypot((gx - x) / radius, (gy - y) / (radius * 0.8)), 0, 1) ** 1.2
    picture[y0:y1, x0:x1] = mix(
        picture[y0:y1, x0:x1],
        np.broadcast_to(hexcolor("#f7fbfa"), (y1 - y0, x1 - x0, 3)),
        np.clip(soft * puff * amount, 0, 1),
    )


SUNSET = Dress(
    rock=("#4a4f66", "#8c8794"),
    forest=("#2f3f4a", "#4f6258"),
    meadow=("#7a7f58", "#a99a62"),
    snow="#ffe9dc",
    sun="#ffb47c",
    sky="#8a9cc4",
    sun_strength=0.95,
    sky_strength=0.6,
    tree_line=560,
    snow_line=860,
    meadow_line=260,
    air_reach=9000,
    air_stops=((0, "#f3cfae"), (500, "#dcbdb4"), (1500, "#b9b3c8")),
)


def family_shore(factor: float) -> Picture:
    """Paint a family at the water's edge on a summer evening, looking out."""
    form = Fjord(
        113,
        bend=900,
        bend_phase=0.1,
        shift=200,
        half_width=700,
        wall=1050,
        wall_run=1300,
        bay=2400,
        bay_width=1900,
        head=(10000, 16000),
        peaks=(Peak(-2500, 15500, 2000, 2900), Peak(2700, 16500, 1900, 2900)),
    )
    scene = Scene(
        113,
        Eye(3300, 2200, 0.47, 0.44, 9.0, near=220),
        Sun(6, 8),
        fjord_heights(form),
        SUNSET,
        ((0, "#5d86b4"), (0.35, "#98aecb"), (0.62, "#e6c7b8"), (0.84, "#fbd3a0"), (1, "#ffe2b0")),
        Water("#39557a", 0.012, 0.95, "#ffe6c4", 0.2),
        (Clouds("#ffd9b4", 0.2, 0.95, 0.05), Clouds("#c9a3b0", 0.3, 0.75, -0.12)),
        Mist("#ffdcb4", 90, 0.65),
    )
    painted = lay_in(scene, factor)
    picture = painted.picture
    plant_forest(painted, picture, 2500, 520, 5200)
    build_farms(painted, picture, 8, 6000, True, ("#c9b3a4", "#8f4038", "#d2bca8"), size=26)
    w, h = painted.eye.width, painted.eye.height
    glow(picture, 0.513 * w, 0.412 * h, 0.30 * w, "#ffb765", 0.62)
    glow(picture, 0.513 * w, 0.402 * h, 0.045 * w, "#ffe2a8", 0.95)
    picture = brush_over(painted, picture)
    rng = painted.rng
    sparkle(picture, rng, 0.513 * w, 0.475 * h, 0.80 * h)
    beach(picture, rng)
    family(picture, w, h)
    return finish(painted, picture)


def family(picture: Picture, w: int, h: int) -> None:
    """Set the family on the beach, dark against the light: two hold a small one by the hands."""
    y, left, right, small = 0.878 * h, 0.632 * w, 0.694 * w, 0.663 * w
    grasp = ((small - 0.0125 * w, y - 0.047 * w), (small + 0.0125 * w, y - 0.047 * w))
    people = (
        Figure(left, y, 0.118 * w, "#22303f", ((left - 0.021 * w, y - 0.055 * w), grasp[0])),
        Figure(
            right,
            y,
            0.110 * w,
            "#4a2a36",
            (grasp[1], (right + 0.019 * w, y - 0.052 * w)),
            True,
            True,
        ),
        Figure(small, y, 0.058 * w, "#5a3a2c", grasp, head=1.7),
        Figure(
            0.415 * w,
            0.862 * h,
            0.080 * w,
            "#27384a",
            ((0.393 * w, 0.862 * h - 0.076 * w), (0.427 * w, 0.862 * h - 0.036 * w)),
            stride=1.1,
            head=1.3,
        ),
    )
    for figure in people:
        shade_on_sand(picture, figure.x, figure.y, figure.tall)
        against_light(picture, figure, "#ffd9a0", -1.0 if figure.x > 0.5 * w else 1.0)


def shade_on_sand(picture: Picture, x: float, y: float, tall: float) -> None:
    """Lay a long evening shadow towards the eye."""
    lean = (x - 0.513 * picture.shape[1]) * 0.35
    foot = [
        (x - tall * 0.08, y),
        (x + tall * 0.09, y),
        (x + lean + tall * 0.11, y + tall * 0.62),
        (x + lean - tall * 0.04, y + tall * 0.63),
    ]
    fill(picture, foot, "#3a3040", 0.32)


def sparkle(
    picture: Picture, rng: np.random.Generator, x: float, top: float, bottom: float
) -> None:
    """Paint the sun's road on the water."""
    w = picture.shape[1]
    for _ in range(1500):
        t = rng.random() ** 1.2
        y = top + (bottom - top) * t
        px = x + rng.normal(0, 0.012 + 0.05 * t) * w
        fill(
            picture,
            ellipse(
                px, y, w * (0.0015 + 0.008 * t) * rng.uniform(0.5, 1.4), w * (0.0004 + 0.0011 * t)
            ),
            "#fff0cc",
            0.55 * rng.random(),
        )


def beach(picture: Picture, rng: np.random.Generator) -> None:
    """Paint the pebble beach in the foreground, its wet edge and the last small wave."""
    h, w = picture.shape[:2]
    xs = np.linspace(-0.02, 1.02, 60)
    line = [
        (float(x * w), float((0.855 - 0.05 * np.sin(2.6 * x + 0.4) + 0.012 * np.sin(13 * x)) * h))
        for x in xs
    ]
    for lift, color, share in (
        (-0.016, "#ffe9cc", 0.5),
        (-0.010, "#56606f", 0.55),
        (0.0, "#8d7b70", 1.0),
        (0.03, "#a08a78", 0.6),
        (0.07, "#b39a82", 0.55),
    ):
        fill(
            picture,
            [*[(x, y + lift * h) for x, y in line], (w * 1.02, h * 1.02), (-w * 0.02, h * 1.02)],
            color,
            share,
        )
    edge = np.interp(np.arange(w), [x for x, _ in line], [y for _, y in line])
    stones = []
    for _ in range(5200):
        x = rng.uniform(0, w)
        top = edge[int(min(w - 1, x))]
        stones.append((top + (h * 1.01 - top) * rng.random() ** 0.9, x))
    for y, x in sorted(stones):
        near = (y - edge[int(min(w - 1, x))]) / (h * 0.2)
        size = w * (0.0012 + 0.0055 * near) * rng.uniform(0.5, 1.6)
        tone = ("#6e6468", "#9a8a80", "#b8a48e", "#83767a", "#c9b298", "#574f58")[
            int(rng.integers(6))
        ]
        fill(
            picture, ellipse(x + size * 0.3, y + size * 0.3, size * 1.1, size * 0.5), "#3f3640", 0.5
        )
        fill(picture, ellipse(x, y, size, size * 0.55, rng.normal(0, 0.2)), tone)
        fill(
            picture,
            ellipse(x - size * 0.25, y - size * 0.2, size * 0.5, size * 0.18),
            "#f2cfa4",
            0.45,
        )
    for shift in (0.0, -0.012):
        foam = [(x, y + shift * h + rng.normal(0, 0.0012) * h) for x, y in line]
        stroke(picture, foam, list(np.abs(rng.normal(0.0011, 0.0007, len(foam))) * w), "#fff3e2")
