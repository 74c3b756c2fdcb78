"""Small figures, seen from behind: a few shapes each, a light side and a shadow."""

from canvas import Picture, hexcolor
from staffage import ellipse, fill, stroke


def darker(color: str, share: float) -> str:
    """Give a color with less light."""
    return "#" + "".join(f"{int(v * 255 * share):02x}" for v in hexcolor(color))


def walker(
    picture: Picture, x: float, y: float, tall: float, coat: str, trousers: str, bag: str, phase: float, hair: str
) -> None:
    """Draw a walking child from behind with a school bag; `phase` -1..1 says which leg is forward."""
    u = tall / 10
    fill(picture, ellipse(x + 1.6 * u, y + 0.1 * u, 2.4 * u, 0.35 * u), "#2f4030", 0.35)
    for side in (-1, 1):
        lift = max(0.0, side * phase) * 0.7 * u
        knee = (x + side * 0.62 * u, y - 2.0 * u - lift * 0.4)
        foot = (x + side * 0.7 * u, y - lift)
        stroke(picture, [(x + side * 0.5 * u, y - 4.0 * u), knee, foot], [1.15 * u, 1.0 * u, 0.75 * u], darker(trousers, 1.0 if side < 0 else 0.75))
        fill(picture, ellipse(foot[0], foot[1] - 0.1 * u, 0.6 * u, 0.34 * u), "#332c2a")
    for side in (-1, 1):
        swing = -side * phase * 0.5 * u
        stroke(picture, [(x + side * 1.15 * u, y - 6.6 * u), (x + side * 1.65 * u, y - 5.2 * u), (x + side * 1.6 * u + swing * 0.4, y - 3.9 * u + abs(swing) * 0.3)], [0.8 * u, 0.75 * u, 0.6 * u], darker(coat, 0.95 if side < 0 else 0.68))
        fill(picture, ellipse(x + side * 1.6 * u + swing * 0.4, y - 3.7 * u + abs(swing) * 0.3, 0.34 * u, 0.38 * u), "#dcb293")
    body = [(x - 1.25 * u, y - 6.9 * u), (x - 0.5 * u, y - 7.35 * u), (x + 0.5 * u, y - 7.35 * u), (x + 1.25 * u, y - 6.9 * u), (x + 1.3 * u, y - 3.7 * u), (x - 1.3 * u, y - 3.7 * u)]
    fill(picture, body, coat)
    fill(picture, [(x + 0.3 * u, y - 7.35 * u), *body[3:5], (x + 0.4 * u, y - 3.7 * u)], darker(coat, 0.7))
    fill(picture, [(x - 0.95 * u, y - 6.9 * u), (x + 0.95 * u, y - 6.9 * u), (x + 1.05 * u, y - 4.4 * u), (x - 1.05 * u, y - 4.4 * u)], bag)
    fill(picture, [(x + 0.2 * u, y - 6.9 * u), (x + 0.95 * u, y - 6.9 * u), (x + 1.05 * u, y - 4.4 * u), (x + 0.2 * u, y - 4.4 * u)], darker(bag, 0.75))
    fill(picture, [(x - 0.7 * u, y - 5.6 * u), (x + 0.7 * u, y - 5.6 * u), (x + 0.75 * u, y - 4.7 * u), (x - 0.75 * u, y - 4.7 * u)], darker(bag, 0.85))
    fill(picture, ellipse(x, y - 7.5 * u, 0.4 * u, 0.4 * u), "#d9ad8c")
    fill(picture, ellipse(x, y - 8.6 * u, 1.12 * u, 1.25 * u), hair)
    fill(picture, ellipse(x + 0.4 * u, y - 8.5 * u, 0.66 * u, 1.05 * u), darker(hair, 0.72), 0.7)
    fill(picture, ellipse(x - 0.45 * u, y - 9.1 * u, 0.4 * u, 0.3 * u, -0.5), "#ffffff", 0.22)


def standing(picture: Picture, x: float, y: float, tall: float, coat: str, trousers: str, hair: str, long_hair: bool = False, arm: float = 0.0) -> None:
    """Draw a grown person from behind, at ease; `arm` (pixels) reaches a hand out to the side."""
    u = tall / 16
    for side in (-1, 1):
        stroke(picture, [(x + side * 0.85 * u, y - 7.6 * u), (x + side * 0.95 * u, y - 3.8 * u), (x + side * 1.0 * u, y)], [1.7 * u, 1.35 * u, 1.0 * u], darker(trousers, 1.0 if side > 0 else 0.75))
        fill(picture, ellipse(x + side * 1.1 * u, y - 0.1 * u, 0.8 * u, 0.4 * u), "#26242a")
    fill(picture, [(x - 1.9 * u, y - 12.6 * u), (x - 0.7 * u, y - 13.3 * u), (x + 0.7 * u, y - 13.3 * u), (x + 1.9 * u, y - 12.6 * u), (x + 1.7 * u, y - 9.4 * u), (x + 1.8 * u, y - 6.9 * u), (x - 1.8 * u, y - 6.9 * u), (x - 1.7 * u, y - 9.4 * u)], darker(coat, 0.8))
    fill(picture, [(x + 0.5 * u, y - 13.2 * u), (x + 1.9 * u, y - 12.6 * u), (x + 1.7 * u, y - 9.4 * u), (x + 1.8 * u, y - 6.9 * u), (x + 0.9 * u, y - 6.9 * u)], coat)
    for side in (-1, 1):
        out = abs(arm) if side * arm > 0 else 0.0
        hand = (x + side * (2.3 * u + out), y - (7.6 * u - out * 0.15))
        stroke(picture, [(x + side * 1.7 * u, y - 12.3 * u), (x + side * (2.25 * u + out * 0.4), y - 10.0 * u), hand], [1.15 * u, 1.0 * u, 0.8 * u], darker(coat, 1.0 if side > 0 else 0.75))
        fill(picture, ellipse(hand[0], hand[1] + 0.2 * u, 0.42 * u, 0.5 * u), "#d2a283")
    fill(picture, ellipse(x, y - 13.5 * u, 0.55 * u, 0.6 * u), "#c79878")
    fill(picture, ellipse(x, y - 14.7 * u, 1.12 * u, 1.35 * u), darker(hair, 0.85))
    if long_hair:
        fill(picture, [(x - 1.1 * u, y - 14.7 * u), (x + 1.1 * u, y - 14.7 * u), (x + 1.0 * u, y - 12.2 * u), (x - 1.0 * u, y - 12.2 * u)], darker(hair, 0.85))
    fill(picture, ellipse(x + 0.55 * u, y - 14.9 * u, 0.5 * u, 1.0 * u, 0.2), hair)
