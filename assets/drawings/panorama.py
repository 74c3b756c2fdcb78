"""The panorama that runs over the panels of a leaflet: ridges, ice, water, orchards, boathouses."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pathops import Path
from relief import Face, Rock, land, make_face, shade, snow
from vector import (
    Drawing,
    Point,
    box,
    disc,
    join,
    meet,
    pen_line,
    polygon,
    smooth,
    without,
)

WIDTH = 303.0
Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ridge:
    """Hold one skyline: x and y at even steps, millimetres."""

    x: Line
    y: Line

    def at(self, x: float) -> float:
        """Give the height of the line at x."""
        return float(np.interp(x, self.x, self.y))

    def area(self, floor: float) -> Path:
        """Give the land below the line down to a floor."""
        points = [(float(a), float(b)) for a, b in zip(self.x, self.y, strict=True)]
        return polygon([*points, (WIDTH + 4, floor), (-4, floor)])


def skyline(
    rng: np.random.Generator,
    anchors: list[Point],
    rough: float,
    step: float = 0.55,
    detail: int = 8,
) -> Ridge:
    """Draw a skyline through anchors, with a sharp fractal tremble between them."""
    x = np.arange(-4.0, WIDTH + 4.5, step)
    y = np.interp(x, [a for a, _ in anchors], [b for _, b in anchors])
    size, weight = 46.0, rough
    for _ in range(detail):
        knots = np.arange(-10, WIDTH + 10 + size, size)
        shift = rng.normal(0, weight, knots.size)
        y = y + np.interp(x + rng.uniform(0, size), knots, shift)
        size, weight = size / 2, weight * 0.56
    return Ridge(x, y)


def spruce(x: float, y: float, tall: float, rng: np.random.Generator) -> Path:
    """Draw one small spruce."""
    wide = tall * rng.uniform(0.19, 0.26)
    right, left = [], []
    for i in range(4):
        low, reach = y - tall * 0.22 * i, wide * (1 - 0.22 * i)
        right += [(x + reach, low), (x + reach * 0.5, low - tall * 0.1)]
        left += [(x - reach, low), (x - reach * 0.5, low - tall * 0.1)]
    return polygon([*right, (x, y - tall), *left[::-1]])


def forest(
    rng: np.random.Generator,
    ridge: Ridge,
    spans: list[tuple[float, float]],
    tall: float,
    gap: float,
) -> Path:
    """Set a row of spruces along a line, in groups."""
    trees = []
    for start, end in spans:
        x = start
        while x < end:
            trees.append(
                spruce(x, ridge.at(x) + rng.uniform(0.2, 1.3), tall * rng.uniform(0.55, 1.15), rng)
            )
            x += gap * rng.uniform(0.4, 1.6)
    return join(trees)


def house(
    d: Drawing, x: float, y: float, wide: float, wall: str, roof: str, lit_left: bool = True
) -> None:
    """Draw a farmhouse from a corner: long wall, gable, roof, windows."""
    t = 1.0 if lit_left else -1.0
    long, gable, eaves, ridge = wide * 0.64, wide * 0.36, wide * 0.33, wide * 0.6
    x0, x2, peak = x - t * long, x + t * gable, x + t * gable / 2
    d.add(polygon([(x0, y), (x, y), (x, y - eaves), (x0, y - eaves)]), wall)
    side = polygon(
        [(x, y), (x2, y - wide * 0.03), (x2, y - eaves), (peak, y - ridge), (x, y - eaves)]
    )
    d.add(side, wall).add(side, "deep", 0.22)
    d.add(
        polygon(
            [
                (x0 - t * 0.03 * wide, y - eaves + 0.03 * wide),
                (x, y - eaves + 0.03 * wide),
                (peak, y - ridge - 0.04 * wide),
                (x0 + t * gable * 0.5, y - ridge - 0.04 * wide),
            ]
        ),
        roof,
    )
    d.add(
        pen_line(
            [(peak, y - ridge - 0.03 * wide), (x2 + t * 0.03 * wide, y - eaves + 0.02 * wide)],
            [0.05 * wide] * 2,
            2,
        ),
        roof,
    )
    for i in range(3):
        cx = x0 + t * long * (0.2 + 0.3 * i)
        d.add(
            box(cx - wide * 0.04, y - eaves * 0.72, cx + wide * 0.04, y - eaves * 0.3),
            "deep" if wall != "apple" else "paper",
        )


def boathouse(d: Drawing, x: float, y: float, wide: float) -> None:
    """Draw a red boathouse with its dark door, gable to the water."""
    d.add(
        polygon(
            [
                (x - wide / 2, y),
                (x + wide / 2, y),
                (x + wide / 2, y - wide * 0.55),
                (x, y - wide * 1.02),
                (x - wide / 2, y - wide * 0.55),
            ]
        ),
        "apple",
    )
    d.add(
        polygon(
            [
                (x - wide * 0.2, y),
                (x + wide * 0.2, y),
                (x + wide * 0.2, y - wide * 0.5),
                (x - wide * 0.2, y - wide * 0.5),
            ]
        ),
        "deep",
    )
    for s in (-1, 1):
        d.add(
            pen_line(
                [(x, y - wide * 1.08), (x + s * wide * 0.6, y - wide * 0.5)], [wide * 0.1] * 2, 2
            ),
            "deep",
        )


def ferry(d: Drawing, x: float, y: float, long: float) -> None:
    """Draw the ferry from the side, and its wake."""
    u = long / 100

    def part(points: list[Point], token: str) -> None:
        d.add(polygon([(x + a * u, y - b * u) for a, b in points]), token)

    for i, (reach, drop) in enumerate(((150, 3), (205, 8), (260, 14))):
        d.add(
            pen_line(
                [
                    (x - 44 * u, y - 0.5 * u),
                    (x - (40 + reach * 0.5) * u, y + drop * 0.6 * u),
                    (x - (40 + reach) * u, y + drop * 1.7 * u),
                ],
                [2.6 * u, 1.8 * u, 0],
                8,
            ),
            "white",
            0.8 - 0.2 * i,
        )
    d.add(
        smooth([(x - 52 * u, y), (x, y + 2.2 * u), (x + 54 * u, y - 0.4 * u), (x, y - 2 * u)]),
        "white",
        0.8,
    )
    part([(-50, 8), (50, 8), (45, 0), (-45, 0)], "deep")
    part([(-48, 12), (48, 12), (50, 8), (-50, 8)], "white")
    part([(-36, 18), (36, 18), (37, 12), (-37, 12)], "white")
    part([(-19, 22), (19, 22), (19, 18), (-19, 18)], "paper")
    part([(-7, 28), (7, 28), (7, 22), (-7, 22)], "white")
    for i in range(11):
        part(
            [
                (-33 + i * 6.1, 16.6),
                (-29.6 + i * 6.1, 16.6),
                (-29.6 + i * 6.1, 14.2),
                (-33 + i * 6.1, 14.2),
            ],
            "fjord",
        )
    for i in range(6):
        part(
            [(-42 + i * 15, 10.8), (-33 + i * 15, 10.8), (-33 + i * 15, 9), (-42 + i * 15, 9)],
            "mist",
        )
    part([(-6, 26.6), (6, 26.6), (6, 24), (-6, 24)], "deep")
    part([(10, 29), (15, 29), (15, 22), (10, 22)], "apple")
    part([(-50, 8.8), (50, 8.8), (50, 7.6), (-50, 7.6)], "apple")


def fruit_tree(
    d: Drawing, rng: np.random.Generator, x: float, y: float, tall: float, bloom: bool = True
) -> None:
    """Draw an apple tree in bloom: a trunk and a crown of loose petals, pink below, white above."""
    d.add(
        pen_line(
            [
                (x, y),
                (x + rng.normal(0, 0.06) * tall, y - tall * 0.35),
                (x + rng.normal(0, 0.08) * tall, y - tall * 0.6),
            ],
            [tall * 0.085, tall * 0.06, tall * 0.03],
            4,
        ),
        "stone",
    )
    crown: list[Path] = []
    low: list[Path] = []
    high: list[Path] = []
    leaves: list[Path] = []
    middle = y - tall * 0.64
    for _ in range(14):
        a, r = rng.uniform(0, 2 * np.pi), rng.uniform(0.04, 0.34) * tall
        cx, cy = x + np.cos(a) * r * 1.2, middle + np.sin(a) * r * 0.8
        crown.append(
            disc(
                cx,
                cy,
                tall * rng.uniform(0.09, 0.15),
                tall * rng.uniform(0.07, 0.12),
                rng.uniform(0, 3),
            )
        )
    for i in range(30):
        a, r = rng.uniform(0, 2 * np.pi), rng.uniform(0.05, 0.46) * tall
        dx, dy = np.cos(a) * r * 1.1, np.sin(a) * r * 0.78
        size = tall * rng.uniform(0.028, 0.06)
        mark = disc(x + dx, middle + dy, size, size * rng.uniform(0.55, 0.9), rng.uniform(0, 3))
        (leaves if i % 6 == 0 else high if dy + dx * 0.4 < 0.06 * tall else low).append(mark)
    d.add(join(crown), "blossom" if bloom else "orchard")
    d.add(join(low), "apple", 0.22).add(join(leaves), "orchard", 0.8)
    d.add(join(high), "white" if bloom else "apple")


@dataclass(frozen=True, slots=True)
class Plan:
    """Say where things stand in a panorama of a given height."""

    height: float
    shore: float  # y of the water's edge
    lift: float  # how much taller the mountains are
    seed: int


FAR: list[Point] = [
    (-4, 36),
    (22, 45),
    (40, 38),
    (66, 51),
    (84, 46),
    (108, 44),
    (124, 40),
    (138, 33),
    (152, 31),
    (166, 22),
    (180, 31),
    (194, 37),
    (208, 42),
    (226, 51),
    (242, 47),
    (262, 44),
    (282, 49),
    (307, 42),
]
MIDDLE: list[Point] = [
    (-4, 44),
    (12, 50),
    (30, 40),
    (52, 28),
    (70, 34),
    (92, 44),
    (108, 33),
    (128, 21),
    (146, 11),
    (156, 8),
    (168, 15),
    (184, 28),
    (202, 25),
    (222, 36),
    (240, 45),
    (262, 36),
    (284, 42),
    (307, 50),
]
NEAR: list[Point] = [
    (-4, 40),
    (14, 33),
    (34, 25),
    (52, 16),
    (68, 8),
    (82, 1),
    (92, -6),
    (208, -6),
    (216, 2),
    (232, 13),
    (250, 20),
    (268, 31),
    (288, 38),
    (307, 47),
]


def panorama(plan: Plan) -> Drawing:
    """Draw the whole panorama."""
    rng = np.random.default_rng(plan.seed)
    d = Drawing(WIDTH, plan.height)
    shore, k = plan.shore, plan.lift
    bottom = plan.height

    def up(points: list[Point]) -> list[Point]:
        return [(x, shore - h * k) for x, h in points]

    def rock(seed: int, points: list[Point], bump: float, spur: float, fall: float) -> Face:
        anchors = tuple(up(points))
        return make_face(Rock(seed, anchors, bump * k, spur * k**0.5, fall * k), WIDTH, shore + 2)

    _ice_dome(d, shore, k)
    far = rock(3, FAR, 13, 27, 40)
    d.add(land(far, bottom), "glacier").add(shade(far), "mist", 0.5)
    white = snow(far, shore - 33 * k, 15 * k)
    d.add(white, "white").add(meet(white, shade(far)), "glacier")
    _ice_tongue(d, shore, k)
    middle = rock(8, MIDDLE, 12, 23, 34)
    d.add(land(middle, bottom), "mist")
    d.add(shade(middle), "fjord", 0.36).add(shade(middle, 0.4), "fjord", 0.3)
    white = snow(middle, shore - 34 * k, 15 * k)
    d.add(white, "white").add(meet(white, shade(middle)), "glacier")
    near = rock(14, NEAR, 6, 15, 30)
    near_line = Ridge(near.x[0], near.sky)
    d.add(forest(rng, near_line, [(-4, 56), (244, 307)], 3.4, 1.4), "fjord")
    d.add(land(near, bottom), "fjord").add(shade(near), "deep", 0.55)
    slope = [
        (float(x), near_line.at(float(x)) + float(rng.uniform(4, 26 * k)))
        for x in [*rng.uniform(-2, 60, 150), *rng.uniform(236, 305, 160)]
    ]
    trees = [
        spruce(x, y, rng.uniform(1.8, 3.4), rng)
        for x, y in sorted(slope, key=lambda p: p[1])
        if y < shore - 4
    ]
    d.add(join(trees), "deep", 0.8)

    point = skyline(
        rng,
        [
            (-4, shore - 4),
            (40, shore - 3.4),
            (70, shore - 2.4),
            (96, shore - 1.2),
            (118, shore - 0.5),
            (126, shore + 1.5),
            (180, shore + 2),
            (188, shore - 0.6),
            (214, shore - 2.2),
            (250, shore - 4.4),
            (307, shore - 6),
        ],
        0.35,
        detail=5,
    )
    d.add(point.area(bottom), "orchard")
    for foot in (6, 20, 35, 47, 61, 74, 204, 219, 236, 251, 267, 284, 297):
        fruit_tree(d, rng, foot + float(rng.normal(0, 1.4)), point.at(foot) + 0.7, 4.6)
    _farms(d, point)
    _water(d, rng, plan, near_line)
    for x, wide in ((83, 3.6), (88.5, 3.2), (103, 3.8), (196, 3.6), (212, 3.4)):
        boathouse(d, x, shore + 0.5, wide)
    ferry(d, 158, shore + 9.5, 24)
    _terraces(d, rng, plan)
    return d.clip(box(0, 0, WIDTH, plan.height))


def _ice_dome(d: Drawing, shore: float, k: float) -> None:
    """Draw the smooth dome of the ice field behind the summits."""
    top = [(104, 42), (122, 48.5), (142, 53), (164, 55.6), (186, 55.2), (208, 51.5), (228, 44)]
    k = 1 + 0.72 * (k - 1)
    points = [(x, shore - h * k) for x, h in top]
    body = smooth([*points, (228, shore - 20 * k), (104, shore - 20 * k)], tension=1 / 6)
    east = [
        (186, 55.4),
        (194, 52),
        (188, 48.6),
        (196, 45.2),
        (190, 41),
        (197, 36),
        (193, 28),
        (228, 24),
        (230, 44),
        (208, 52),
    ]
    west = [
        (104, 40),
        (120, 44.6),
        (134, 45.4),
        (150, 44.2),
        (140, 41.4),
        (124, 39.4),
        (112, 34),
        (102, 34),
    ]
    d.add(body, "white")
    for side in (east, west):
        d.add(
            meet(smooth([(x, shore - h * k) for x, h in side], tension=1 / 7), body), "glacier", 0.7
        )


def _ice_tongue(d: Drawing, shore: float, k: float) -> None:
    """Draw the ice that spills from the dome into the pass: wide above, narrow below, crevassed.

    No bank is outlined: what tells it from the snow beside it are the crevasses and the shade of
    the eastern side, as on the summits around.
    """

    def at(points: list[Point]) -> list[Point]:
        return [(x, shore - h * k) for x, h in points]

    left: list[Point] = [(140, 40), (146, 34), (149.5, 28), (150.5, 21), (151, 11)]
    right: list[Point] = [(158, 11), (160, 21), (164, 28), (172, 34), (182, 40)]
    ice = smooth(at([*left, *right]), tension=1 / 6)
    d.add(ice, "white")
    west, east = left, right[::-1]
    shade = [
        _between(west, east, s, down)
        for s, down in ((0.6, 0.42), (0.52, 0.6), (0.5, 0.8), (0.45, 1.0))
    ]
    body = smooth(at([*shade, (159, 10), *(p for p in right if p[1] < 36)]), tension=1 / 6)
    d.add(meet(body, ice), "glacier", 0.75)
    marks = []
    for row in range(7):
        down = 0.3 + row * 0.1
        for begin in (0.08, 0.42, 0.76) if row % 2 else (0.2, 0.58):
            ends = (begin, begin + 0.12, begin + 0.24)
            bow = (down + 0.012, down, down + 0.006)
            line = [_between(west, east, s, min(v, 0.999)) for s, v in zip(ends, bow, strict=True)]
            marks.append(pen_line(at(line), [0, (0.95 - 0.07 * row) * k, 0], 6))
    d.add(meet(join(marks), ice), "mist", 0.55)


def _between(west: list[Point], east: list[Point], share: float, down: float) -> Point:
    """Return a point of the flow: `share` from bank to bank, `down` from its top to its foot."""

    def on(bank: list[Point]) -> Point:
        i = min(int(down * (len(bank) - 1)), len(bank) - 2)
        t = down * (len(bank) - 1) - i
        (x0, h0), (x1, h1) = bank[i], bank[i + 1]
        return x0 + (x1 - x0) * t, h0 + (h1 - h0) * t

    (a, ha), (b, hb) = on(west), on(east)
    return a + (b - a) * share, ha + (hb - ha) * share


def _farms(d: Drawing, point: Ridge) -> None:
    for x, wide, wall, left in (
        (28, 6.4, "white", True),
        (40, 5.6, "apple", True),
        (55, 5.2, "white", True),
        (66, 5.8, "white", True),
        (228, 6.2, "white", False),
        (243, 5.6, "apple", False),
        (259, 6.6, "white", False),
        (274, 5.4, "white", False),
    ):
        house(d, x, point.at(x) + 0.6, wide, wall, "deep" if wall == "apple" else "stone", left)


def _water(d: Drawing, rng: np.random.Generator, plan: Plan, near: Ridge) -> None:
    shore, bottom = plan.shore, plan.height
    edge = [
        (float(x), shore + 0.5 + float(rng.normal(0, 0.12)))
        for x in np.linspace(-4, WIDTH + 4, 160)
    ]
    sea = polygon([*edge, (WIDTH + 4, bottom), (-4, bottom)])
    d.add(sea, "glacier").add(sea, "mist", 0.65)
    image = polygon(
        [
            *[
                (float(x), shore + (shore - y) * 0.45)
                for x, y in zip(near.x[::3], near.y[::3], strict=True)
            ],
            (WIDTH + 4, shore),
            (-4, shore),
        ]
    )
    d.add(meet(image, sea), "fjord", 0.55)
    streaks = []
    for _ in range(150):
        y = shore + 1 + (bottom - shore) * float(rng.uniform(0, 1)) ** 1.4
        x, reach = (
            float(rng.uniform(-10, WIDTH)),
            float(rng.uniform(4, 16)) * (1 + (y - shore) / 18),
        )
        streaks.append(
            (
                pen_line(
                    [(x, y), (x + reach / 2, y + float(rng.normal(0, 0.2))), (x + reach, y)],
                    [0, 0.22 + (y - shore) * 0.014, 0],
                    6,
                ),
                rng.random(),
            )
        )
    d.add(join([p for p, t in streaks if t < 0.55]), "white", 0.5)
    d.add(join([p for p, t in streaks if t >= 0.55]), "fjord", 0.35)
    reeds = [
        pen_line(
            [(float(x), shore + 0.6), (float(x) + 6, shore + 0.9), (float(x) + 12, shore + 0.6)],
            [0, 0.5, 0],
            4,
        )
        for x in rng.uniform(-4, 120, 16)
    ]
    d.add(join(reeds), "deep", 0.5)


def _terraces(d: Drawing, rng: np.random.Generator, plan: Plan) -> None:
    """Lay the orchard terraces in front, high at both edges and open to the water in the middle."""
    bottom = plan.height
    for rise, token, tall, side in ((13, "orchard", 7.2, -1), (11, "orchard", 7.2, 1)):
        base = -6.0 if side < 0 else WIDTH + 6
        run = 104.0 if side < 0 else 112.0
        for row in range(3):
            top = bottom - rise * (1.75 - 0.62 * row)
            points = [
                (
                    base - side * run * t * (1.0 - 0.13 * row) * 1.0,
                    top + (bottom + 2 - top) * t**2.1 + float(rng.normal(0, 0.25)),
                )
                for t in np.linspace(0, 1, 14)
            ]
            line = [(x, y) for x, y in points]
            hill = smooth(
                [*line, (base, bottom + 8), (base + side * 6, bottom), (base + side * 4, top)],
                tension=1 / 6,
            )
            d.add(hill, token)
            if row:
                d.add(hill, "sun", 0.10 * row)
            d.add(pen_line([(x, y + 0.3) for x, y in line], [0.9, 0.7, 0.1], 4), "deep", 0.3)
            for t in np.arange(0.06, 0.78, 0.125):
                i = t * 13
                x = float(np.interp(i, range(14), [a for a, _ in line])) + float(rng.normal(0, 0.8))
                y = float(np.interp(i, range(14), [b for _, b in line]))
                fruit_tree(
                    d,
                    rng,
                    x + side * 3 * (row % 2),
                    y + 0.9,
                    tall * (0.9 + 0.16 * row) * float(rng.uniform(0.88, 1.1)),
                )
        grass = [
            pen_line(
                [(x, y), (x + float(rng.normal(0, 0.4)), y - float(rng.uniform(0.7, 1.7)))],
                [0.3, 0.05],
                2,
            )
            for x, y in zip(
                rng.uniform(0, 84, 40) if side < 0 else rng.uniform(216, 303, 40),
                rng.uniform(bottom - 3.5, bottom + 0.6, 40),
                strict=True,
            )
        ]
        d.add(join(grass), "deep", 0.35)


def ridge_line() -> Drawing:
    """Draw a thin skyline to set under a heading or along a foot."""
    rng = np.random.default_rng(9)
    ridge = skyline(
        rng,
        [
            (-4, 11),
            (30, 9),
            (58, 5.5),
            (78, 8.5),
            (112, 3.6),
            (150, 7.5),
            (178, 5),
            (210, 9),
            (244, 4.6),
            (270, 8),
            (307, 11),
        ],
        0.8,
        0.8,
    )
    d = Drawing(WIDTH, 14)
    second = skyline(
        rng, [(-4, 12.6), (70, 10.5), (120, 12), (170, 9.6), (230, 12), (307, 12.4)], 0.5, 0.8
    )
    for one in (ridge, second):
        points = [(float(a), float(b)) for a, b in zip(one.x, one.y, strict=True)]
        swell = [0.0, 0.45, 0.3, 0.5, 0.28, 0.45, 0.0]
        body = pen_line(points, swell, 1)
        d.add(
            body if one is second else without(body, second.area(20)),
            "fjord",
            1 if one is ridge else 0.6,
        )
    return d.clip(box(0, 0, WIDTH, 14))


def wave() -> Drawing:
    """Draw two lines of water as an ornament."""
    d = Drawing(120, 10)
    for row, (token, width) in enumerate((("fjord", 0.9), ("mist", 0.7))):
        xs = np.arange(0, 121, 7.5)
        points = [
            (float(x), 3.4 + row * 3.4 + (0.95 if (i + row) % 2 else -0.95))
            for i, x in enumerate(xs)
        ]
        d.add(pen_line(points, [0, width, width, width * 0.8, width, 0], 10), token)
    return d
