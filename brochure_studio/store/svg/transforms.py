"""The `transform` attribute of SVG (SVG 1.1, 7.6)."""

import math
import re

from brochure_studio.store.svg.outlines import numbers
from brochure_studio.values.geometry import IDENTITY, Transform

_STEP = re.compile(r"[\s,]*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")


def parse_transform(text: str) -> Transform:
    """Return what a list of transforms does together; a ValueError where it is not one."""
    total, at = IDENTITY, 0
    while text[at:].strip():
        step = _STEP.match(text, at)
        if step is None:
            raise ValueError(f"`{text[at:].strip()[:40]}` is not a transform")
        # The last one written is done first.
        total = _one(step[1], numbers(step[2])).then(total)
        at = step.end()
    return total


def _one(kind: str, values: tuple[float, ...]) -> Transform:
    match kind, values:
        case "matrix", (a, b, c, d, e, f):
            return Transform(a, b, c, d, e, f)
        case "translate", (x,):
            return Transform(e=x)
        case "translate", (x, y):
            return Transform(e=x, f=y)
        case "scale", (both,):
            return Transform(a=both, d=both)
        case "scale", (x, y):
            return Transform(a=x, d=y)
        case "rotate", (angle,):
            return _rotation(angle)
        case "rotate", (angle, x, y):
            return Transform(e=-x, f=-y).then(_rotation(angle)).then(Transform(e=x, f=y))
        case "skewX", (angle,):
            return Transform(c=math.tan(math.radians(angle)))
        case "skewY", (angle,):
            return Transform(b=math.tan(math.radians(angle)))
        case _:
            raise ValueError(f"`{kind}` does not take {len(values)} numbers")


def _rotation(degrees: float) -> Transform:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return Transform(cos, sin, -sin, cos)
