"""What people put into a landscape: trees, houses, boats, figures, drawn at the full size."""

from dataclasses import dataclass

import numpy as np
from canvas import Picture, hexcolor
from noise import Field
from PIL import Image, ImageDraw
from terrain import Eye, View

Point = tuple[float, float]
SMOOTHING = 3


def fill(picture: Picture, points: list[Point], color: str, opacity: float = 1.0) -> None:
    """Fill a polygon with smooth edges; points are pixels (x, y)."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    left, top = max(0, int(min(xs)) - 1), max(0, int(min(ys)) - 1)
    right = min(picture.shape[1], int(max(xs)) + 2)
    bottom = min(picture.shape[0], int(max(ys)) + 2)
    if right <= left or bottom <= top:
        return
    size = ((right - left) * SMOOTHING, (bottom - top) * SMOOTHING)
    mask = Image.new("L", size)
    moved = [((x - left) * SMOOTHING, (y - top) * SMOOTHING) for x, y in points]
    ImageDraw.Draw(mask).polygon(moved, fill=255)
    small = mask.resize((right - left, bottom - top), Image.Resampling.BOX)
    alpha = np.asarray(small, dtype=np.float32)[..., None] / 255 * opacity
    part = picture[top:bottom, left:right]
    part += (hexcolor(color) - part) * alpha


def stroke(picture: Picture, points: list[Point], widths: list[float], color: str) -> None:
    """Draw a tapering line through the points, one width at each."""
    sides: tuple[list[Point], list[Point]] = ([], [])
    for i, (x, y) in enumerate(points):
        before, after = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        norm = max(1e-6, float(np.hypot(dx, dy)))
        ox, oy = -dy / norm * widths[i] / 2, dx / norm * widths[i] / 2
        sides[0].append((x + ox, y + oy))
        sides[1].append((x - ox, y - oy))
    fill(picture, sides[0] + sides[1][::-1], color)


def ellipse(cx: float, cy: float, rx: float, ry: float, turn: float = 0.0) -> list[Point]:
    """Give the outline of an ellipse as points; `turn` in radians."""
    t = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    x, y = rx * np.cos(t), ry * np.sin(t)
    c, s = np.cos(turn), np.sin(turn)
    return [
        (float(cx + a * c - b * s), float(cy + a * s + b * c)) for a, b in zip(x, y, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Dabs:
    """Hold round brush marks of some sizes."""

    masks: dict[int, list[Field]]


def make_dabs(rng: np.random.Generator, sizes: tuple[int, ...]) -> Dabs:
    """Make irregular dabs of the given sizes (pixels), six of each."""
    return Dabs({size: [_dab(rng, size) for _ in range(6)] for size in sizes})


def _dab(rng: np.random.Generator, size: int) -> Field:
    half = size // 2 + 1
    y, x = np.mgrid[-half : half + 1, -half : half + 1].astype(np.float32)
    turn = rng.uniform(0, np.pi)
    a = (x * np.cos(turn) + y * np.sin(turn)) / (size / 2)
    b = (-x * np.sin(turn) + y * np.cos(turn)) / (size / 2 * rng.uniform(0.55, 0.95))
    angle = np.arctan2(b, a)
    edge = 1 + 0.08 * np.sin(3 * angle + rng.uniform(0, 6)) + 0.05 * np.sin(5 * angle)
    out: Field = np.clip((edge - np.hypot(a, b)) * max(2.0, size / 4), 0, 0.94).astype(np.float32)
    return out


def dab(
    picture: Picture,
    dabs: Dabs,
    rng: np.random.Generator,
    x: float,
    y: float,
    size: float,
    color: Picture,
) -> None:
    """Set one dab of about this size."""
    nearest = min(dabs.masks, key=lambda s: abs(s - size))
    mask = dabs.masks[nearest][int(rng.integers(6))]
    top, left = int(y) - mask.shape[0] // 2, int(x) - mask.shape[1] // 2
    y0, x0 = max(0, top), max(0, left)
    y1 = min(picture.shape[0], top + mask.shape[0])
    x1 = min(picture.shape[1], left + mask.shape[1])
    if y1 > y0 and x1 > x0:
        part = picture[y0:y1, x0:x1]
        part += (color - part) * mask[y0 - top : y1 - top, x0 - left : x1 - left, None]


@dataclass(frozen=True, slots=True)
class Place:
    """A spot of visible ground: pixels at the full size, distance in metres."""

    x: float
    y: float
    z: float


def visible_places(
    view: View, wanted: Field, count: int, rng: np.random.Generator, scale: float
) -> list[Place]:
    """Choose visible spots by a weight for each pixel, the farthest first."""
    weight = np.where(np.isfinite(view.distance), wanted, 0).astype(np.float64).ravel()
    total = weight.sum()
    if total <= 0:
        return []
    count = min(count, int((weight > 0).sum()))
    chosen = rng.choice(weight.size, count, replace=False, p=weight / total)
    rows, columns = np.unravel_index(chosen, view.z.shape)
    places = [
        Place(float(c * scale), float(r * scale), float(view.z[r, c]))
        for r, c in zip(rows, columns, strict=True)
    ]
    return sorted(places, key=lambda p: -p.z)


def pixels(eye: Eye, metres: float, z: float) -> float:
    """Turn metres at a distance into pixels of the eye's picture."""
    return metres * eye.focal / z


def conifer(
    picture: Picture, rng: np.random.Generator, x: float, y: float, tall: float, tone: float
) -> None:
    """Draw a spruce as a ragged wedge, its color taken from the ground behind it."""
    row = min(picture.shape[0] - 1, max(0, int(y)))
    column = min(picture.shape[1] - 1, max(0, int(x)))
    base = np.clip(picture[row, column] * tone, 0, 1)
    color = "#" + "".join(f"{int(v * 255):02x}" for v in base)
    wide = tall * rng.uniform(0.2, 0.3)
    lean = rng.normal(0, tall * 0.02)
    right: list[Point] = []
    left: list[Point] = []
    tiers = 4 if tall > 14 else 2
    for i in range(tiers):
        low = y - tall * (i / tiers) * 0.9
        reach = wide * (1 - i / (tiers + 0.4))
        right += [(x + reach, low), (x + reach * 0.45, low - tall * 0.12)]
        left += [(x - reach, low), (x - reach * 0.45, low - tall * 0.12)]
    fill(picture, [*right, (x + lean, y - tall), *left[::-1]], color, 0.9)


def house(
    picture: Picture,
    x: float,
    y: float,
    wide: float,
    wall: str,
    roof: str,
    shade: str,
    lit_left: bool,
    window: str = "#3a4a52",
) -> None:
    """Draw a farmhouse seen from a corner: long wall, gable, roof, windows; y is its foot."""
    long, gable = wide * 0.62, wide * 0.38
    eaves, ridge = wide * 0.34, wide * 0.62
    turn = 1 if lit_left else -1
    front, side = (wall, shade)
    x0, x1, x2 = x - turn * long, x, x + turn * gable
    fill(picture, [(x0, y), (x1, y), (x1, y - eaves), (x0, y - eaves)], front)
    peak = (x1 + x2) / 2
    fill(
        picture,
        [(x1, y), (x2, y - wide * 0.03), (x2, y - eaves), (peak, y - ridge), (x1, y - eaves)],
        side,
    )
    over = wide * 0.03
    roof_line = [(x0 - turn * over, y - eaves + over), (x1 + turn * over * 0.3, y - eaves + over)]
    fill(
        picture,
        [*roof_line, (peak, y - ridge - over), (x0 + turn * gable * 0.45, y - ridge - over)],
        roof,
    )
    stroke(
        picture,
        [(peak, y - ridge - over), (x2 + turn * over, y - eaves + over)],
        [wide * 0.03] * 2,
        roof,
    )
    if wide < 16:
        return
    for i in range(3):
        cx = x0 + turn * long * (0.2 + 0.3 * i)
        w, h = wide * 0.045, wide * 0.075
        fill(
            picture,
            [
                (cx - w, y - eaves * 0.35 - h),
                (cx + w, y - eaves * 0.35 - h),
                (cx + w, y - eaves * 0.35 + h),
                (cx - w, y - eaves * 0.35 + h),
            ],
            window,
        )
    chimney = x0 + turn * long * 0.6
    fill(
        picture,
        [
            (chimney, y - ridge - wide * 0.12),
            (chimney + wide * 0.06, y - ridge - wide * 0.12),
            (chimney + wide * 0.06, y - ridge + over),
            (chimney, y - ridge + over),
        ],
        shade,
    )
