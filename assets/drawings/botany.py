"""Line drawings of the apple: a blossom branch, a single blossom, the fruit."""

from collections.abc import Sequence

import numpy as np
from pathops import Path
from vector import Drawing, Point, disc, join, meet, pen_line, smooth, without


def _move(
    points: list[Point], x: float, y: float, size: float, turn: float, squash: float
) -> list[Point]:
    c, s = float(np.cos(turn)), float(np.sin(turn))
    return [
        (x + size * (a * c - b * squash * s), y + size * (a * s + b * squash * c))
        for a, b in points
    ]


PETAL: list[Point] = [
    (0, -0.14),
    (0.17, -0.3),
    (0.33, -0.52),
    (0.37, -0.76),
    (0.25, -0.95),
    (0.09, -1.0),
    (0.0, -0.93),
    (-0.1, -0.99),
    (-0.27, -0.93),
    (-0.38, -0.73),
    (-0.31, -0.5),
    (-0.16, -0.28),
]


class Sheet:
    """Keep a pen drawing in which what lies in front hides what lies behind."""

    def __init__(self, width: float, height: float, line: float, filled: bool) -> None:
        """Start a sheet; `filled` lays petal and leaf tones under the lines."""
        self.drawing = Drawing(width, height)
        self.line, self.filled = line, filled
        self.lines: list[Path] = []

    def cover(self, shape: Path, tints: tuple[tuple[str, float], ...]) -> None:
        """Lay an opaque shape: lines behind it are cut away."""
        if self.filled:
            for token, opacity in tints:
                self.drawing.add(shape, token, opacity)
        else:
            self.lines = [without(old, shape) for old in self.lines]

    def ink(self, path: Path, token: str = "deep") -> None:
        """Draw a pen line."""
        if self.filled:
            self.drawing.add(path, token)
        else:
            self.lines.append(path)

    def done(self) -> Drawing:
        """Give the drawing."""
        for path in self.lines:
            self.drawing.add(path, "deep")
        return self.drawing


def outline(points: list[Point], width: float) -> Path:
    """Draw the closed contour of a form with a swelling pen."""
    return pen_line(
        [*points, points[0]], [width * 0.6, width * 1.25, width * 0.7, width * 1.2, width * 0.6], 8
    )


def petal(
    sheet: Sheet,
    rng: np.random.Generator,
    x: float,
    y: float,
    size: float,
    turn: float,
    squash: float,
    axis: float,
) -> None:
    """Draw one petal with its blush and veins; `squash` and `axis` tilt the flower."""

    def tilted(points: list[Point]) -> list[Point]:
        c, s = np.cos(turn), np.sin(turn)
        spun = [(a * c - b * s, a * s + b * c) for a, b in points]
        return _move(spun, x, y, size, axis, squash)

    wild = [(a * (1 + rng.normal(0, 0.05)), b * (1 + rng.normal(0, 0.025))) for a, b in PETAL]
    line = tilted(wild)
    shape = smooth(line)
    sheet.cover(shape, (("white", 1.0),))
    blush = smooth(
        tilted(
            [
                (0.0, -0.95),
                (0.28, -0.93),
                (0.4, -0.7),
                (0.3, -0.56),
                (0.16, -0.74),
                (0.02, -0.82),
                (-0.12, -0.72),
                (-0.28, -0.58),
                (-0.4, -0.72),
                (-0.27, -0.94),
            ]
        )
    )
    if sheet.filled:
        sheet.drawing.add(meet(blush, shape), "blossom", 0.75)
        sheet.drawing.add(
            meet(
                smooth(
                    tilted(
                        [(0, -0.1), (0.13, -0.26), (0.05, -0.44), (-0.06, -0.42), (-0.13, -0.25)]
                    )
                ),
                shape,
            ),
            "glacier",
            0.9,
        )
    sheet.ink(outline(line, sheet.line))
    for bend in (-0.13, 0.02, 0.15):
        vein = tilted(
            [
                (bend * 0.5, -0.3),
                (bend * 1.15, -0.48),
                (bend * 1.5, -0.62 - 0.1 * float(rng.random())),
            ]
        )
        sheet.ink(pen_line(vein, [sheet.line * 0.6, sheet.line * 0.35, 0], 6))


def flower(
    sheet: Sheet,
    rng: np.random.Generator,
    x: float,
    y: float,
    size: float,
    turn: float,
    squash: float = 1.0,
    axis: float = 0.0,
) -> None:
    """Draw a blossom: five petals that overlap, stamens and anthers."""
    for i in (0, 2, 4, 1, 3):
        petal(
            sheet,
            rng,
            x,
            y,
            size,
            turn + i * 2 * np.pi / 5 + float(rng.normal(0, 0.05)),
            squash,
            axis,
        )
    tips = []
    for i in range(13):
        a, r = i * 2 * np.pi / 13 + float(rng.normal(0, 0.1)), float(rng.uniform(0.24, 0.4))
        tip = _move([(r * np.cos(a), r * np.sin(a))], x, y - size * 0.04, size, axis, squash)[0]
        foot = _move([(0.05 * np.cos(a), 0.05 * np.sin(a))], x, y, size, axis, squash)[0]
        middle = ((tip[0] + foot[0]) / 2, (tip[1] + foot[1]) / 2 - size * 0.02)
        sheet.ink(
            pen_line([foot, middle, tip], [sheet.line * 0.5, sheet.line * 0.4, sheet.line * 0.4], 6)
        )
        tips.append(disc(*tip, size * 0.034, size * 0.026, a))
    sheet.ink(join(tips), "sun" if sheet.filled else "deep")
    sheet.ink(disc(x, y, size * 0.05, size * 0.045), "orchard" if sheet.filled else "deep")


def bud(
    sheet: Sheet, rng: np.random.Generator, x: float, y: float, size: float, turn: float
) -> None:
    """Draw a closed bud with its sepals."""
    body = _move(
        [
            (0, 0),
            (0.3, -0.2),
            (0.4, -0.55),
            (0.22, -0.9),
            (0, -1.02),
            (-0.22, -0.9),
            (-0.4, -0.55),
            (-0.3, -0.2),
        ],
        x,
        y,
        size,
        turn,
        1,
    )
    shape = smooth(body)
    sheet.cover(shape, (("white", 1.0), ("blossom", 0.95)))
    sheet.ink(outline(body, sheet.line))
    sheet.ink(
        pen_line(
            _move([(0.0, -0.98), (0.13, -0.7), (0.08, -0.34)], x, y, size, turn, 1),
            [0, sheet.line * 0.7, 0],
            6,
        )
    )
    sheet.ink(
        pen_line(
            _move([(-0.03, -0.95), (-0.2, -0.66), (-0.16, -0.36)], x, y, size, turn, 1),
            [0, sheet.line * 0.6, 0],
            6,
        )
    )
    for lean in (-0.22, 0.0, 0.22):
        sepal = _move(
            [(lean * 0.4, 0.06), (lean + 0.1, -0.14), (lean * 1.5, -0.4), (lean - 0.1, -0.14)],
            x,
            y,
            size,
            turn,
            1,
        )
        sheet.cover(smooth(sepal), (("orchard", 1.0),))
        sheet.ink(outline(sepal, sheet.line * 0.8))


def leaf(
    sheet: Sheet,
    rng: np.random.Generator,
    x: float,
    y: float,
    size: float,
    turn: float,
    width: float = 0.34,
) -> None:
    """Draw a leaf with toothed edges, midrib and side veins; it grows from its stalk."""
    right, left = [], []
    for i, t in enumerate(np.linspace(0.0, 1.0, 15)):
        half = width * np.sin(np.pi * t**0.82) ** 0.9 * (1 - 0.18 * t)
        tooth = 0.012 * (1 if i % 2 else -1) * (0 < t < 1)
        bow = 0.10 * np.sin(np.pi * t)
        right.append((float(half + tooth + bow), float(-0.12 - t * 0.88)))
        left.append((float(-half - tooth + bow), float(-0.12 - t * 0.88)))
    line = _move([*right, *left[-2:0:-1]], x, y, size, turn, 1)
    shape = smooth(line, tension=1 / 7)
    sheet.cover(shape, (("orchard", 1.0),))
    if sheet.filled:
        half_shape = _move([(0.0, -0.1), *right, (0.0, -1.0), (0.1, -0.5)], x, y, size, turn, 1)
        sheet.drawing.add(meet(smooth(half_shape, tension=1 / 8), shape), "deep", 0.22)
    sheet.ink(outline(line, sheet.line))
    rib = [(0, 0.02), (0.06, -0.3), (0.1, -0.6), (0.0, -0.97)]
    sheet.ink(
        pen_line(
            _move(rib, x, y, size, turn, 1), [sheet.line * 1.5, sheet.line, sheet.line * 0.8, 0], 8
        )
    )
    for t in (0.24, 0.38, 0.52, 0.66, 0.8):
        bow = 0.10 * np.sin(np.pi * t)
        reach = width * np.sin(np.pi * t**0.82) * 0.82
        for side in (-1, 1):
            vein = [
                (bow * 0.95, -0.1 - t * 0.84),
                (bow + side * reach * 0.5, -0.16 - t * 0.88),
                (bow + side * reach * 0.92, -0.26 - t * 0.86),
            ]
            line_of = _move(vein, x, y, size, turn, 1)
            sheet.ink(meet(pen_line(line_of, [sheet.line * 0.6, sheet.line * 0.45, 0], 5), shape))


def twig(sheet: Sheet, points: Sequence[Point], start: float, end: float) -> None:
    """Draw a piece of branch: a tapering form with contour, bark lines and knots."""
    body = pen_line(points, [start, (start + end) / 2, end], 10)
    sheet.cover(body, (("stone", 1.0),))
    left, right = [], []
    n = len(points) - 1
    for i, (x, y) in enumerate(points):
        before, after = points[max(0, i - 1)], points[min(n, i + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        norm = max(1e-9, float(np.hypot(dx, dy)))
        half = (start + (end - start) * i / n) / 2
        left.append((x - dy / norm * half, y + dx / norm * half))
        right.append((x + dy / norm * half, y - dx / norm * half))
    sheet.ink(
        pen_line(left, [sheet.line * 1.5, sheet.line * 1.1, sheet.line * 1.3, sheet.line * 0.8], 10)
    )
    sheet.ink(
        pen_line(
            right, [sheet.line * 0.9, sheet.line * 0.7, sheet.line * 0.9, sheet.line * 0.6], 10
        )
    )
    if start > 2:
        for i in range(n):
            (ax, ay), (bx, by) = points[i], points[i + 1]
            for t in (0.2, 0.55, 0.85):
                cx, cy = ax + (bx - ax) * t, ay + (by - ay) * t
                wide = (start + (end - start) * (i + t) / n) * 0.3
                sheet.ink(
                    pen_line(
                        [
                            (cx - wide, cy - wide * 0.4),
                            (cx, cy + wide * 0.25),
                            (cx + wide * 0.8, cy),
                        ],
                        [0, sheet.line * 0.8, 0],
                        5,
                    )
                )


def stalk(sheet: Sheet, points: Sequence[Point], width: float) -> None:
    """Draw a thin green stalk."""
    body = pen_line(points, [width, width * 0.8, width], 8)
    sheet.cover(body, (("orchard", 1.0),))
    sheet.ink(
        without(
            pen_line(points, [width + sheet.line, width * 0.8 + sheet.line, width + sheet.line], 8),
            body,
        )
    )


def blossom_branch(filled: bool) -> Drawing:
    """Draw the branch on 200 x 120: old wood at lower left, blossoms rising to the right."""
    rng = np.random.default_rng(21)
    s = Sheet(200, 120, 0.62, filled)
    main = [(-4, 112), (22, 103), (44, 96), (70, 82), (96, 74), (124, 61), (150, 55), (176, 41)]
    twig(s, [(70, 82), (82, 64), (88, 46), (98, 33)], 2.6, 1.3)
    twig(s, [(124, 61), (138, 70), (152, 82), (168, 88)], 2.4, 1.2)
    twig(s, [(40, 98), (50, 84), (52, 70)], 2.2, 1.2)
    twig(s, main, 6.4, 1.4)
    for x, y, size, turn in (
        (52, 70, 23, -0.75),
        (60, 88, 20, 0.9),
        (86, 52, 24, -1.25),
        (97, 74, 21, 2.55),
        (112, 66, 24, 0.15),
        (98, 34, 25, 0.55),
        (168, 88, 26, 1.85),
        (146, 77, 22, 3.0),
        (176, 41, 25, 0.95),
        (150, 55, 22, 2.7),
        (30, 100, 20, -0.55),
    ):
        leaf(s, rng, x, y, size, turn)
    for points in (
        [(98, 34), (102, 24), (108, 17)],
        [(98, 34), (92, 24), (84, 20)],
        [(176, 41), (183, 32), (184, 21)],
        [(176, 41), (190, 36), (195, 44)],
        [(150, 56), (146, 44), (149, 35)],
        [(168, 88), (176, 96), (178, 103)],
        [(52, 71), (46, 60), (40, 55)],
        [(124, 61), (128, 52), (127, 42)],
        [(168, 88), (178, 86), (186, 80)],
    ):
        stalk(s, points, 1.0)
    bud(s, rng, 40, 56, 7.5, -0.65)
    bud(s, rng, 84, 21, 8.2, -1.0)
    bud(s, rng, 184, 22, 8.2, 0.05)
    bud(s, rng, 195.2, 43.5, 7.2, 2.7)
    bud(s, rng, 178, 102, 7.4, 2.8)
    bud(s, rng, 186.5, 80, 7.2, 1.1)
    flower(s, rng, 127, 41, 14.5, 0.3, 0.78, 0.25)
    flower(s, rng, 54, 67, 14, 0.1, 0.86, -0.4)
    flower(s, rng, 108, 19, 16.5, 0.5, 0.9, 0.3)
    flower(s, rng, 150, 33, 15.5, 0.0, 0.95, -0.2)
    flower(s, rng, 166, 86, 16.5, 0.8, 0.85, 0.5)
    flower(s, rng, 84, 54, 15, 0.45, 0.92, 0.1)
    flower(s, rng, 178, 47, 14.5, 0.2, 0.7, 0.8)
    return s.done()


def blossom_single() -> Drawing:
    """Draw one blossom on 40 x 40."""
    s = Sheet(40, 40, 0.55, True)
    flower(s, np.random.default_rng(4), 20, 20.8, 18.6, 0.0)
    return s.done()


def apple() -> Drawing:
    """Draw the fruit on 60 x 66, with leaf, light and streaks."""
    rng = np.random.default_rng(6)
    d = Drawing(60, 66)
    right = [
        (30, 21),
        (35, 17.4),
        (42, 16.2),
        (50, 19),
        (55, 27),
        (55.6, 37),
        (53, 48),
        (47.8, 57.4),
        (40.6, 62.6),
        (35, 63),
        (30, 61.2),
    ]
    body = smooth([*right, *[(60 - x, y) for x, y in right[1:-1]][::-1]])
    d.add(body, "apple")
    dark = without(
        body, smooth([(8, 6), (34, 8), (44, 24), (45, 40), (38, 56), (26, 66), (0, 66), (-6, 30)])
    )
    d.add(dark, "deep", 0.28)
    streaks = [
        pen_line(
            [
                (30 + dx * 0.16, 22.5),
                (30 + dx * 0.72, 30 + float(rng.uniform(-2, 4))),
                (30 + dx, 38 + float(rng.uniform(0, 12))),
            ],
            [0, 0.5, 0],
            8,
        )
        for dx in np.linspace(-23, 16, 17)
    ]
    d.add(meet(join(streaks), body), "sun", 0.5)
    d.add(
        smooth(
            [(11, 30), (14.6, 23.6), (19, 21.6), (20, 24), (16.4, 28), (14.6, 34.6), (12, 35.6)]
        ),
        "white",
        0.75,
    )
    d.add(
        meet(
            smooth([(22.6, 21.6), (30, 24.4), (37.4, 21.6), (34, 18.8), (30, 21), (26, 18.8)]), body
        ),
        "deep",
        0.4,
    )
    d.add(pen_line([(30.2, 23.4), (30.8, 15), (34, 7.6)], [1.5, 1.5, 2.3], 8), "stone")
    blade = smooth(
        [
            (31.6, 14),
            (28, 7.6),
            (20.6, 3.8),
            (11, 4.4),
            (8, 6.8),
            (13, 12.6),
            (21.4, 15.6),
            (28.4, 15.4),
        ]
    )
    d.add(blade, "orchard")
    lower = meet(blade, smooth([(31.6, 14.4), (24, 11), (16, 8.2), (7, 6.6), (10, 20), (26, 22)]))
    d.add(lower, "deep", 0.22)
    d.add(pen_line([(31, 14.4), (23, 10.4), (10, 7)], [0.9, 0.6, 0.1], 8), "paper")
    return d
