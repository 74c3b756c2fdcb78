"""Trees and ground near the eye, set with single dabs of the brush."""

import numpy as np
from canvas import Picture, hexcolor
from noise import Field
from staffage import Dabs, Point, dab, make_dabs, stroke

SIZES = (3, 4, 6, 8, 11, 15, 20, 27, 36, 48)


def brushes(rng: np.random.Generator, width: int) -> Dabs:
    """Make the dabs for a picture of this width."""
    return make_dabs(rng, tuple(sorted({max(2, round(s * width / 3000)) for s in SIZES})))


def tint(rng: np.random.Generator, color: str, spread: float = 0.03) -> Picture:
    """Vary a color as a palette does."""
    value = hexcolor(color) + rng.normal(0, spread) + rng.normal(0, spread * 0.4, 3)
    return np.clip(value, 0, 1).astype(np.float32)


def limbs(
    picture: Picture,
    rng: np.random.Generator,
    x: float,
    y: float,
    tall: float,
    bark: str,
    light: str,
) -> list[Point]:
    """Draw a trunk that forks three times; gives the ends of its twigs."""
    work = [(x, y, -np.pi / 2 + rng.normal(0, 0.08), tall * 0.27, tall * 0.058, 0)]
    ends: list[Point] = []
    while work:
        px, py, angle, length, wide, level = work.pop()
        bend = rng.normal(0, 0.16)
        ex, ey = px + np.cos(angle) * length, py + np.sin(angle) * length
        path = [
            (
                px + np.cos(angle + bend * (1 - t)) * length * t,
                py + np.sin(angle + bend * (1 - t)) * length * t,
            )
            for t in np.linspace(0, 1, 7)
        ]
        flare = 1.35 if level == 0 else 1.0
        stroke(
            picture,
            path,
            [wide * flare, *[wide * (1 - 0.38 * t) for t in np.linspace(0.12, 1, 6)]],
            bark,
        )
        if wide > 4:
            side = wide * 0.22
            stroke(picture, [(a - side, b) for a, b in path], [wide * 0.2] * 7, light)
        if level >= 3:
            ends.append((ex, ey))
            continue
        for lean in (-0.5, 0.12, 0.58) if level else (-0.55, -0.05, 0.5):
            turn = angle + lean + rng.normal(0, 0.14)
            work.append((ex, ey, turn, length * rng.uniform(0.55, 0.78), wide * 0.58, level + 1))
    return ends


def crown(
    picture: Picture,
    dabs: Dabs,
    rng: np.random.Generator,
    ends: list[Point],
    tall: float,
    count: int,
    tones: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]],
    size: float,
    light_x: float = -0.6,
) -> None:
    """Cover the twigs with dabs: shadow tones first, then the middle, lights last."""
    centres = np.array(ends)
    middle = centres.mean(axis=0)
    for pass_number, (colors, share, big) in enumerate(
        zip(tones, (0.4, 0.34, 0.26), (1.25, 1.0, 0.8), strict=True)
    ):
        for _ in range(int(count * share)):
            cx, cy = centres[rng.integers(len(centres))]
            a, r = rng.uniform(0, 2 * np.pi), abs(rng.normal(0, 0.075)) * tall
            px, py = cx + np.cos(a) * r * 1.15, cy + np.sin(a) * r
            lit = ((px - middle[0]) * light_x - (py - middle[1]) * 0.9) / tall + rng.normal(0, 0.10)
            if pass_number == 2 and lit < -0.02 or pass_number == 1 and lit < -0.22:
                continue
            color = tint(rng, colors[int(rng.integers(len(colors)))])
            dab(picture, dabs, rng, px, py, size * big * rng.uniform(0.6, 1.3), color)


BLOOM = (
    ("#8f8f9c", "#a58d9d", "#76905f", "#8e9a86", "#b79aa8"),
    ("#e3c3cc", "#eec9d0", "#d7c9d4", "#a9bf78", "#f0d5d8"),
    ("#fdf3f1", "#fff8f2", "#fbe4e4", "#ffffff", "#f9d9dc"),
)
AUTUMN = (
    ("#5a5a2c", "#6d5a2a", "#4c5630"),
    ("#b3882f", "#c79a36", "#8c8a3a", "#a8622a"),
    ("#e8c04a", "#f0cf6a", "#d9a23a"),
)
SUMMER_LEAF = (
    ("#2e4d30", "#36573a", "#29443a"),
    ("#56803f", "#658d46", "#4b7440"),
    ("#9dbb5a", "#b4cb6c", "#86aa4e"),
)


def tree(
    picture: Picture,
    dabs: Dabs,
    rng: np.random.Generator,
    x: float,
    y: float,
    tall: float,
    tones: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] = BLOOM,
    light_x: float = -0.6,
) -> None:
    """Paint one tree with its foot at x, y; the farther, the fewer dabs."""
    cast_shadow(picture, dabs, rng, x, y, tall, -light_x)
    ends = limbs(picture, rng, x, y, tall, "#4a3f3c", "#8d7a6c")
    count = int(np.clip(tall * 16, 90, 11000))
    crown(picture, dabs, rng, ends, tall, count, tones, max(2.2, tall * 0.0125 + 2.0), light_x)


def cast_shadow(
    picture: Picture,
    dabs: Dabs,
    rng: np.random.Generator,
    x: float,
    y: float,
    tall: float,
    side: float,
) -> None:
    """Lay the tree's shadow on the grass, thin and broken."""
    row = int(np.clip(y, 0, picture.shape[0] - 1))
    column = int(np.clip(x, 0, picture.shape[1] - 1))
    under = picture[max(0, row - 3) : row + 4, max(0, column - 3) : column + 4].mean(axis=(0, 1))
    for _ in range(int(np.clip(tall * 1.1, 12, 420))):
        t = rng.random()
        px = x + side * tall * 0.5 * t + rng.normal(0, tall * 0.15)
        py = y + tall * 0.015 + rng.normal(0, tall * 0.022)
        color = under * np.array([0.62, 0.74, 0.72]) + rng.normal(0, 0.02)
        dab(
            picture,
            dabs,
            rng,
            px,
            py,
            max(2.5, tall * 0.022),
            np.clip(color, 0, 1).astype(np.float32),
        )


def meadow(
    picture: Picture,
    dabs: Dabs,
    rng: np.random.Generator,
    edge: Field,
    colors: tuple[str, ...],
    flowers: tuple[str, ...],
    density: float = 1.0,
) -> None:
    """Set grass and flowers below an edge (a row for each column), larger towards the eye."""
    height, width = picture.shape[:2]
    unit = width / 3000
    count = int(26000 * density)
    xs = rng.uniform(0, width, count)
    down = rng.random(count) ** 0.8
    rows = edge[np.clip(xs.astype(int), 0, width - 1)]
    ys = rows + down * (1.05 * height - rows)
    order = np.argsort(ys)
    for i in order:
        near = float((ys[i] - rows[i]) / max(1.0, height - rows[i]))
        long = (5 + 58 * near**1.3) * unit * rng.uniform(0.6, 1.3)
        row = int(min(height - 1, ys[i]))
        under = picture[row, int(min(width - 1, xs[i]))]
        color = 0.5 * tint(rng, colors[int(rng.integers(len(colors)))], 0.035) + 0.5 * under
        if rng.random() < 0.14 * near:
            dab(
                picture,
                dabs,
                rng,
                xs[i],
                ys[i] - long * 0.4,
                (3 + 11 * near) * unit,
                tint(rng, flowers[int(rng.integers(len(flowers)))]),
            )
            continue
        blade(picture, rng, float(xs[i]), float(ys[i]), long, color)


def blade(
    picture: Picture, rng: np.random.Generator, x: float, y: float, long: float, color: Picture
) -> None:
    """Draw a blade of grass as one quick upward stroke."""
    lean = rng.normal(0, 0.28) * long
    text = "#" + "".join(f"{int(np.clip(v, 0, 1) * 255):02x}" for v in color)
    stroke(
        picture,
        [(x, y), (x + lean * 0.35, y - long * 0.55), (x + lean, y - long)],
        [long * 0.1 + 1, long * 0.07 + 0.8, 0.4],
        text,
    )
