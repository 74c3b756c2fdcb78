"""Small figures, seen from behind: a few shapes each, a light side and a shadow."""

from dataclasses import dataclass

import numpy as np
from canvas import Picture, hexcolor
from staffage import Point, ellipse, fill, stroke


def darker(color: str, share: float) -> str:
    """Give a color with less light."""
    return "#" + "".join(f"{int(v * 255 * share):02x}" for v in hexcolor(color))


def walker(
    picture: Picture,
    x: float,
    y: float,
    tall: float,
    coat: str,
    trousers: str,
    bag: str,
    phase: float,
    hair: str,
) -> None:
    """Draw a walking child from behind with a school bag; `phase` -1..1 says which leg is forward."""
    u = tall / 10
    fill(picture, ellipse(x + 1.6 * u, y + 0.1 * u, 2.4 * u, 0.35 * u), "#2f4030", 0.35)
    for side in (-1, 1):
        lift = max(0.0, side * phase) * 0.7 * u
        knee = (x + side * 0.62 * u, y - 2.0 * u - lift * 0.4)
        foot = (x + side * 0.7 * u, y - lift)
        stroke(
            picture,
            [(x + side * 0.5 * u, y - 4.0 * u), knee, foot],
            [1.15 * u, 1.0 * u, 0.75 * u],
            darker(trousers, 1.0 if side < 0 else 0.75),
        )
        fill(picture, ellipse(foot[0], foot[1] - 0.1 * u, 0.6 * u, 0.34 * u), "#332c2a")
    for side in (-1, 1):
        swing = -side * phase * 0.5 * u
        stroke(
            picture,
            [
                (x + side * 1.15 * u, y - 6.6 * u),
                (x + side * 1.65 * u, y - 5.2 * u),
                (x + side * 1.6 * u + swing * 0.4, y - 3.9 * u + abs(swing) * 0.3),
            ],
            [0.8 * u, 0.75 * u, 0.6 * u],
            darker(coat, 0.95 if side < 0 else 0.68),
        )
        fill(
            picture,
            ellipse(
                x + side * 1.6 * u + swing * 0.4, y - 3.7 * u + abs(swing) * 0.3, 0.34 * u, 0.38 * u
            ),
            "#dcb293",
        )
    body = [
        (x - 1.25 * u, y - 6.9 * u),
        (x - 0.5 * u, y - 7.35 * u),
        (x + 0.5 * u, y - 7.35 * u),
        (x + 1.25 * u, y - 6.9 * u),
        (x + 1.3 * u, y - 3.7 * u),
        (x - 1.3 * u, y - 3.7 * u),
    ]
    fill(picture, body, coat)
    fill(
        picture,
        [(x + 0.3 * u, y - 7.35 * u), *body[3:5], (x + 0.4 * u, y - 3.7 * u)],
        darker(coat, 0.7),
    )
    fill(
        picture,
        [
            (x - 0.95 * u, y - 6.9 * u),
            (x + 0.95 * u, y - 6.9 * u),
            (x + 1.05 * u, y - 4.4 * u),
            (x - 1.05 * u, y - 4.4 * u),
        ],
        bag,
    )
    fill(
        picture,
        [
            (x + 0.2 * u, y - 6.9 * u),
            (x + 0.95 * u, y - 6.9 * u),
            (x + 1.05 * u, y - 4.4 * u),
            (x + 0.2 * u, y - 4.4 * u),
        ],
        darker(bag, 0.75),
    )
    fill(
        picture,
        [
            (x - 0.7 * u, y - 5.6 * u),
            (x + 0.7 * u, y - 5.6 * u),
            (x + 0.75 * u, y - 4.7 * u),
            (x - 0.75 * u, y - 4.7 * u),
        ],
        darker(bag, 0.85),
    )
    fill(picture, ellipse(x, y - 7.5 * u, 0.4 * u, 0.4 * u), "#d9ad8c")
    fill(picture, ellipse(x, y - 8.45 * u, 0.98 * u, 1.12 * u), hair)
    fill(picture, ellipse(x + 0.36 * u, y - 8.4 * u, 0.56 * u, 0.95 * u), darker(hair, 0.72), 0.7)
    fill(picture, ellipse(x - 0.45 * u, y - 8.95 * u, 0.34 * u, 0.24 * u, -0.5), "#ffffff", 0.22)


@dataclass(frozen=True, slots=True)
class Figure:
    """Say how a figure against the light looks: place of the feet, height, clothes, hands.

    Hands are places in the picture (pixels), the left one first.
    """

    x: float
    y: float
    tall: float
    tone: str
    hands: tuple[Point, Point]
    long_hair: bool = False
    skirt: bool = False
    stride: float = 0.0
    head: float = 1.0  # a child's is larger


def rounded(points: list[Point], count: int = 8) -> list[Point]:
    """Give a closed line bent smoothly through points (Catmull-Rom)."""
    corners = np.array(points)
    before, after = np.roll(corners, 1, axis=0), np.roll(corners, -1, axis=0)
    last = np.roll(corners, -2, axis=0)
    out: list[Point] = []
    for p, q, r, s in zip(before, corners, after, last, strict=True):
        for t in np.linspace(0, 1, count, endpoint=False):
            v = 0.5 * (
                2 * q
                + (r - p) * t
                + (2 * p - 5 * q + 4 * r - s) * t**2
                + (3 * q - p - 3 * r + s) * t**3
            )
            out.append((float(v[0]), float(v[1])))
    return out


def against_light(picture: Picture, figure: Figure, light: str, side: float) -> None:
    """Draw a figure as a dark form with a thin warm edge towards the light (`side` -1 or 1)."""
    u = figure.tall / 16
    for shift, color in ((side * 0.16, light), (0.0, figure.tone)):
        _form(picture, figure, figure.x + shift * u, color)
    for i in range(3):
        fill(
            picture,
            ellipse(figure.x - side * 0.7 * u, figure.y - (9 + i) * u, 0.5 * u, 2.4 * u),
            "#0c1420",
            0.10,
        )


def _form(picture: Picture, f: Figure, x: float, color: str) -> None:
    u, y = f.tall / 16, f.y
    for side in (-1, 1):
        step = f.stride * side * u
        knee = (x + side * 0.82 * u + step * 0.5, y - 4.0 * u)
        foot = (x + side * 0.78 * u + step, y - 0.3 * u)
        stroke(
            picture,
            [(x + side * 0.8 * u, y - 8.2 * u), knee, foot],
            [1.75 * u, 1.15 * u, 0.8 * u],
            color,
        )
        fill(picture, ellipse(foot[0] + 0.1 * u * side, y - 0.15 * u, 0.75 * u, 0.3 * u), color)
    hem = 4.6 if f.skirt else 7.0
    wide = 2.1 if f.skirt else 1.62
    torso = [
        (0.55, 13.3),
        (1.75, 12.7),
        (1.95, 11.6),
        (1.45, 9.6),
        (wide, hem),
        (0, hem - 0.25),
        (-wide, hem),
        (-1.45, 9.6),
        (-1.95, 11.6),
        (-1.75, 12.7),
        (-0.55, 13.3),
    ]
    fill(picture, rounded([(x + a * u, y - b * u) for a, b in torso]), color)
    for side, given in zip((-1, 1), f.hands, strict=True):
        shoulder = (x + side * 1.6 * u, y - 12.35 * u)
        hand = (given[0] + x - f.x, given[1])
        elbow = (
            (shoulder[0] + hand[0]) / 2 + side * 0.45 * u,
            (shoulder[1] + hand[1]) / 2 + 0.2 * u,
        )
        stroke(picture, [shoulder, elbow, hand], [1.05 * u, 0.8 * u, 0.5 * u], color)
        fill(picture, ellipse(*hand, 0.36 * u, 0.4 * u), color)
        fill(picture, ellipse(*shoulder, 0.62 * u, 0.6 * u), color)
    fill(
        picture,
        [
            (x - 0.42 * u, y - 14 * u),
            (x + 0.42 * u, y - 14 * u),
            (x + 0.6 * u, y - 12.9 * u),
            (x - 0.6 * u, y - 12.9 * u),
        ],
        color,
    )
    fill(
        picture,
        ellipse(x, y - (13.6 + 1.15 * f.head) * u, 0.92 * u * f.head, 1.15 * u * f.head),
        color,
    )
    if f.long_hair:
        fill(
            picture,
            rounded(
                [
                    (x - 0.95 * u, y - 15.2 * u),
                    (x, y - 16 * u),
                    (x + 0.95 * u, y - 15.2 * u),
                    (x + 1.05 * u, y - 13 * u),
                    (x + 0.5 * u, y - 12 * u),
                    (x - 0.5 * u, y - 12 * u),
                    (x - 1.05 * u, y - 13 * u),
                ]
            ),
            color,
        )
