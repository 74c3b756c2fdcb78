"""Icons of one family on 24 x 24: one line weight, round ends, a gap instead of a crossing."""

from collections.abc import Callable

import numpy as np
from pathops import Path
from vector import Drawing, Point, box, disc, join, smooth, stroked, without

WEIGHT = 1.5


def open_line(points: list[Point], curved: bool = False) -> Path:
    """Draw an open line."""
    if curved:
        return stroked(smooth(points, closed=False), WEIGHT)
    path = Path()
    pen = path.getPen()
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.endPath()
    return stroked(path, WEIGHT)


def loop(points: list[Point], curved: bool = False) -> Path:
    """Draw a closed line."""
    if curved:
        return stroked(smooth(points), WEIGHT)
    path = Path()
    pen = path.getPen()
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()
    return stroked(path, WEIGHT)


def ring(x: float, y: float, rx: float, ry: float | None = None) -> Path:
    """Draw a circle or ellipse."""
    return stroked(disc(x, y, rx, ry), WEIGHT)


def frame(left: float, top: float, right: float, bottom: float) -> Path:
    """Draw a rectangle with round corners."""
    r, k = 1.8, 0.8
    path = Path()
    pen = path.getPen()
    pen.moveTo((left + r, top))
    pen.lineTo((right - r, top))
    pen.curveTo((right - r + k, top), (right, top + r - k), (right, top + r))
    pen.lineTo((right, bottom - r))
    pen.curveTo((right, bottom - r + k), (right - r + k, bottom), (right - r, bottom))
    pen.lineTo((left + r, bottom))
    pen.curveTo((left + r - k, bottom), (left, bottom - r + k), (left, bottom - r))
    pen.lineTo((left, top + r))
    pen.curveTo((left, top + r - k), (left + r - k, top), (left + r, top))
    pen.closePath()
    return stroked(path, WEIGHT)


def home() -> list[Path]:
    """A house with a door."""
    return [
        open_line([(2.8, 11.6), (12, 3.6), (21.2, 11.6)]),
        open_line([(5.4, 12), (5.4, 20.6), (18.6, 20.6), (18.6, 12)]),
        open_line([(9.8, 20.2), (9.8, 14.6), (14.2, 14.6), (14.2, 20.2)]),
    ]


def work() -> list[Path]:
    """A briefcase."""
    return [
        frame(2.8, 7.4, 21.2, 20.2),
        open_line([(8.6, 7), (8.6, 4.4), (15.4, 4.4), (15.4, 7)]),
        open_line([(3.2, 12.6), (10, 13.8)]),
        open_line([(14, 13.8), (20.8, 12.6)]),
        ring(12, 14, 1.5),
    ]


def school() -> list[Path]:
    """An open book with an apple above."""
    right = [(15.4, 9.4), (21, 9.4), (21, 18.8), (15, 18.8)]
    left = [(24 - x, y) for x, y in right[::-1]]
    return [
        loop([(12, 20.6), *left, (12, 11.4), *right]),
        open_line([(12, 11.8), (12, 20)]),
        loop(
            [
                (12, 4.2),
                (13.6, 3.6),
                (14.6, 4.8),
                (14.2, 6.6),
                (12.9, 7.8),
                (12, 7.6),
                (11.1, 7.8),
                (9.8, 6.6),
                (9.4, 4.8),
                (10.4, 3.6),
            ],
            True,
        ),
    ]


def mountain() -> list[Path]:
    """Two summits, snow and water."""
    return [
        open_line([(2.4, 17), (9.6, 5), (13.4, 11.2), (15.6, 8.2), (21.6, 17)]),
        open_line([(7, 9.6), (8.8, 11.2), (10, 9.8), (11.8, 11.4)]),
        open_line(
            [(3, 20.4), (6, 19.8), (9, 20.6), (12, 19.8), (15, 20.6), (18, 19.8), (21, 20.4)], True
        ),
    ]


def ferry() -> list[Path]:
    """A ferry on water."""
    return [
        loop([(2.6, 13), (21.4, 13), (19.4, 17.4), (4.6, 17.4)]),
        open_line([(5.4, 12.8), (5.4, 9.2), (18.6, 9.2), (18.6, 12.8)]),
        open_line([(9, 9), (9, 5.8), (15, 5.8), (15, 9)]),
        open_line([(12, 5.6), (12, 3.4)]),
        open_line(
            [(3, 20.6), (6, 20), (9, 20.8), (12, 20), (15, 20.8), (18, 20), (21, 20.6)], True
        ),
    ]


def heart() -> list[Path]:
    """A heart."""
    half: list[Point] = [
        (12, 7.4),
        (13.6, 5.2),
        (16.4, 4.2),
        (19.4, 5.4),
        (20.8, 8.4),
        (19.8, 12),
        (16.6, 16),
        (12, 20),
    ]
    return [loop([*half, *[(24 - x, y) for x, y in half[1:-1]][::-1]], True)]


def mail() -> list[Path]:
    """An envelope."""
    return [frame(2.8, 5.4, 21.2, 18.8), open_line([(3.4, 6.6), (12, 13.4), (20.6, 6.6)])]


def phone() -> list[Path]:
    """A receiver."""
    return [
        loop(
            [
                (5, 3.6),
                (8.2, 3.4),
                (9.6, 7.8),
                (7.6, 9.8),
                (10, 13.6),
                (14, 16.4),
                (16.2, 14.4),
                (20.6, 15.8),
                (20.4, 19),
                (18.4, 20.8),
                (12, 18.6),
                (5.6, 12.2),
                (3.2, 5.6),
            ],
            True,
        )
    ]


def web() -> list[Path]:
    """A globe."""
    return [
        ring(12, 12, 9),
        ring(12, 12, 3.9, 9),
        open_line([(3.4, 12), (20.6, 12)]),
        open_line([(4.8, 7.2), (12, 8.4), (19.2, 7.2)], True),
        open_line([(4.8, 16.8), (12, 15.6), (19.2, 16.8)], True),
    ]


def calendar() -> list[Path]:
    """A sheet of a calendar with one day marked."""
    days = [
        disc(8 + 4 * i, 13.4 + 3.6 * j, 0.85)
        for i in range(3)
        for j in range(2)
        if (i, j) != (1, 1)
    ]
    return [
        frame(3.2, 5, 20.8, 20.6),
        open_line([(3.8, 9.6), (20.2, 9.6)]),
        open_line([(8, 3.2), (8, 6.6)]),
        open_line([(16, 3.2), (16, 6.6)]),
        *days,
        disc(12, 17, 1.7),
    ]


def place() -> list[Path]:
    """A pin."""
    right: list[Point] = [
        (12, 21.4),
        (15.4, 16.8),
        (18.2, 12.6),
        (18.8, 9.2),
        (17, 5.2),
        (12, 3),
    ]
    return [loop([*right, *[(24 - x, y) for x, y in right[1:-1]][::-1]], True), ring(12, 9.6, 2.5)]


def people() -> list[Path]:
    """Two grown people and a child."""

    def person(x: float, y: float, size: float) -> list[Path]:
        return [
            ring(x, y, 2.2 * size),
            open_line(
                [
                    (x - 3.6 * size, y + 9.6 * size),
                    (x - 3.4 * size, y + 6.4 * size),
                    (x - 1.6 * size, y + 4.4 * size),
                    (x + 1.6 * size, y + 4.4 * size),
                    (x + 3.4 * size, y + 6.4 * size),
                    (x + 3.6 * size, y + 9.6 * size),
                ],
                True,
            ),
        ]

    child = person(12, 13.2, 0.72)
    gap = join([disc(12, 12.9, 3.4), box(7.6, 15.6, 16.4, 22)])
    grown = [without(p, gap) for p in person(6.6, 6.4, 1.12) + person(17.4, 6.4, 1.12)]
    return [*grown, *child]


ICONS: dict[str, Callable[[], list[Path]]] = {
    "home": home,
    "work": work,
    "school": school,
    "mountain": mountain,
    "ferry": ferry,
    "heart": heart,
    "mail": mail,
    "phone": phone,
    "web": web,
    "calendar": calendar,
    "place": place,
    "people": people,
}


def icon(name: str) -> Drawing:
    """Draw one icon."""
    return Drawing(24, 24).add(join(ICONS[name]()), "fjord")


def apple_dot() -> Path:
    """Give the small mark used as a bullet: an apple pip."""
    t = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    return smooth(
        [(float(5 + 2.2 * np.sin(a) * (1 + 0.3 * np.cos(a))), float(5 - 4 * np.cos(a))) for a in t]
    )
