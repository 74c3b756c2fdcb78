"""Vector drawing by hand: smooth and tapering lines as filled outlines, boolean shapes, SVG out.

Everything ends as filled paths in palette colors, so that no reader of the files needs strokes,
clips, masks or text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path as File
from typing import Self

import numpy as np
from pathops import LineCap, LineJoin, Path, PathOp, PathVerb, op

Point = tuple[float, float]

FINE = 64.0  # drawings are combined this much larger, where Skia's tolerances do not show

PALETTE = {
    "deep": "#0E3B46",
    "fjord": "#17545B",
    "mist": "#8FB8BF",
    "glacier": "#CFE4EA",
    "blossom": "#EFB3BE",
    "orchard": "#5D7A34",
    "apple": "#C4262E",
    "sun": "#E8A93C",
    "stone": "#736B61",
    "paper": "#FAF6EE",
    "ink": "#1A1817",
    "white": "#FFFFFF",
}


@dataclass(frozen=True, slots=True)
class Shape:
    """Pair a path with its palette token and opacity."""

    path: Path
    token: str
    opacity: float = 1.0


class Drawing:
    """Collect shapes from back to front on a sheet of a given size (millimetres or units)."""

    def __init__(self, width: float, height: float) -> None:
        """Start an empty sheet."""
        self.width, self.height = width, height
        self.shapes: list[Shape] = []

    def add(self, path: Path, token: str, opacity: float = 1.0) -> Self:
        """Lay a shape on top."""
        self.shapes.append(Shape(path, token, opacity))
        return self

    def add_over(self, path: Path, token: str, under: str, opacity: float) -> Self:
        """Lay a tint that hides what is behind: an opaque shape, and the tint on it."""
        return self.add(path, under).add(path, token, opacity)

    def clip(self, window: Path) -> Self:
        """Cut everything to a window."""
        self.shapes = [Shape(meet(s.path, window), s.token, s.opacity) for s in self.shapes]
        return self

    def moved(self, dx: float, dy: float, scale: float = 1.0) -> list[Shape]:
        """Give all shapes scaled, then moved."""
        return [Shape(placed(s.path, dx, dy, scale), s.token, s.opacity) for s in self.shapes]

    def extend(self, shapes: list[Shape]) -> Self:
        """Lay many shapes on top."""
        self.shapes += shapes
        return self

    def write(self, target: File, digits: int = 2) -> None:
        """Write the sheet as SVG of filled paths; neighbours of one color are joined."""
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:g} {self.height:g}"'
            f' width="{self.width:g}mm" height="{self.height:g}mm">'
        ]
        for token, opacity, data in self._joined(digits):
            faint = "" if opacity >= 1 else f' fill-opacity="{opacity:g}"'
            lines.append(f'<path fill="{PALETTE[token]}"{faint} d="{data}"/>')
        target.write_text("\n".join([*lines, "</svg>\n"]), encoding="utf-8", newline="\n")

    def _joined(self, digits: int) -> list[tuple[str, float, str]]:
        out: list[tuple[str, float, str]] = []
        for shape in self.shapes:
            data = path_data(shape.path, digits)
            if not data:
                continue
            same = out and out[-1][:2] == (shape.token, shape.opacity) and shape.opacity >= 1
            if same:
                out[-1] = (shape.token, shape.opacity, out[-1][2] + data)
            else:
                out.append((shape.token, shape.opacity, data))
        return out


def path_data(path: Path, digits: int) -> str:
    """Give the `d` of a path with few digits."""

    def number(value: float) -> str:
        text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
        return "0" if text in ("", "-0") else text

    letters = {
        PathVerb.MOVE: "M",
        PathVerb.LINE: "L",
        PathVerb.QUAD: "Q",
        PathVerb.CUBIC: "C",
        PathVerb.CLOSE: "Z",
    }
    copy = Path(path)
    copy.convertConicsToQuads(0.004)
    parts = []
    for verb, points in copy:
        values = " ".join(f"{number(x)} {number(y)}" for x, y in points)
        parts.append(letters[verb] + values)
    return "".join(parts)


def polygon(points: list[Point]) -> Path:
    """Make a closed path of straight sides."""
    path = Path()
    pen = path.getPen()
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()
    return path


def smooth(points: list[Point], closed: bool = True, tension: float = 1 / 6) -> Path:
    """Make a smooth path through points (Catmull-Rom as cubic curves)."""
    path = Path()
    pen = path.getPen()
    pen.moveTo(points[0])
    count = len(points)
    for i in range(count if closed else count - 1):
        a, b, c, d = (_at(points, i + k, closed) for k in (-1, 0, 1, 2))
        one = (b[0] + (c[0] - a[0]) * tension, b[1] + (c[1] - a[1]) * tension)
        two = (c[0] - (d[0] - b[0]) * tension, c[1] - (d[1] - b[1]) * tension)
        pen.curveTo(one, two, c)
    pen.closePath() if closed else pen.endPath()
    return path


def _at(points: Sequence[Point], index: int, closed: bool) -> Point:
    if closed:
        return points[index % len(points)]
    return points[min(max(index, 0), len(points) - 1)]


def curve(points: Sequence[Point], count: int = 24) -> list[Point]:
    """Give many points along a smooth open line through a few."""
    out: list[Point] = []
    for i in range(len(points) - 1):
        a, b, c, d = (np.array(_at(points, i + k, False)) for k in (-1, 0, 1, 2))
        for t in np.linspace(0, 1, count, endpoint=False):
            value = 0.5 * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
            out.append((float(value[0]), float(value[1])))
    return [*out, points[-1]]


def pen_line(points: Sequence[Point], widths: list[float], count: int = 10) -> Path:
    """Draw a line with a pen that swells and thins; widths are spread along its length."""
    line = np.array(curve(points, count))
    reach = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    width = np.interp(reach / reach[-1], np.linspace(0, 1, len(widths)), widths) / 2
    ahead = np.gradient(line, axis=0)
    normal = np.stack([-ahead[:, 1], ahead[:, 0]], axis=1)
    normal /= np.maximum(np.hypot(*normal.T), 1e-9)[:, None]
    left, right = line + normal * width[:, None], line - normal * width[:, None]
    outline = [tuple(map(float, p)) for p in np.concatenate([left, right[::-1]])]
    path = polygon(outline)  # type: ignore[arg-type]
    path.simplify(fix_winding=True)
    return path


def stroked(path: Path, width: float) -> Path:
    """Turn a line into the outline of a round-ended stroke.

    Skia's tolerances are made for pixels: at its own scale a small ring would come out square.
    """
    out = placed(path, 0, 0, FINE)
    out.stroke(width * FINE, LineCap.ROUND_CAP, LineJoin.ROUND_JOIN, 4)
    out.convertConicsToQuads(0.05)
    out.simplify(fix_winding=True)
    return placed(out, 0, 0, 1 / FINE)


def disc(x: float, y: float, rx: float, ry: float | None = None, turn: float = 0.0) -> Path:
    """Make an ellipse of four cubic curves."""
    ry = rx if ry is None else ry
    k = 0.5522847498
    raw = [
        (1, 0),
        (1, k),
        (k, 1),
        (0, 1),
        (-k, 1),
        (-1, k),
        (-1, 0),
        (-1, -k),
        (-k, -1),
        (0, -1),
        (k, -1),
        (1, -k),
        (1, 0),
    ]
    c, s = float(np.cos(turn)), float(np.sin(turn))
    points = [(x + a * rx * c - b * ry * s, y + a * rx * s + b * ry * c) for a, b in raw]
    path = Path()
    pen = path.getPen()
    pen.moveTo(points[0])
    for i in (1, 4, 7, 10):
        pen.curveTo(*points[i : i + 3])
    pen.closePath()
    return path


def box(left: float, top: float, right: float, bottom: float) -> Path:
    """Make a rectangle."""
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])


def placed(
    path: Path, dx: float, dy: float, scale: float = 1.0, turn: float = 0.0, squash: float = 1.0
) -> Path:
    """Scale and turn a path about the origin, then move it."""
    c, s = float(np.cos(turn)) * scale, float(np.sin(turn)) * scale
    return path.transform(c, s, -s * squash, c * squash, dx, dy)


def meet(one: Path, two: Path) -> Path:
    """Give what two shapes share."""
    return _combined(one, two, PathOp.INTERSECTION)


def without(one: Path, two: Path) -> Path:
    """Cut the second shape out of the first."""
    return _combined(one, two, PathOp.DIFFERENCE)


def join(paths: list[Path]) -> Path:
    """Melt shapes together."""
    out = Path()
    for path in paths:
        out = op(out, placed(path, 0, 0, FINE), PathOp.UNION)
    return placed(out, 0, 0, 1 / FINE)


def _combined(one: Path, two: Path, how: PathOp) -> Path:
    made = op(placed(one, 0, 0, FINE), placed(two, 0, 0, FINE), how)
    return placed(made, 0, 0, 1 / FINE)
