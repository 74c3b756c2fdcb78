"""Strokes turned into filled outlines, so that joins and ends are the same in every back end."""

from collections.abc import Iterator

import pathops

from brochure_studio.scene.items import Outline
from brochure_studio.store.svg.path_data import Command, as_outline, quadratic_as_cubic
from brochure_studio.store.svg.pens import Pen

# Skia's stroker works to a fraction of a unit; drawings of few units are enlarged for it.
_FINE = 4000.0
_CONIC_TOLERANCE = 0.5


def stroke_outline(outline: Outline, pen: Pen, extent: float) -> Outline:
    """Return a stroke's outline, to be filled nonzero; `extent` is the drawing's longer side."""
    scale = max(1.0, _FINE / extent)
    path = pathops.Path()
    for command, values in outline.segments():
        _DRAW[command](path, *(value * scale for value in values))
    path.stroke(
        pen.width * scale,
        _CAPS.get(pen.cap, pathops.LineCap.BUTT_CAP),
        _JOINS.get(pen.join, pathops.LineJoin.MITER_JOIN),
        pen.miter,
        [dash * scale for dash in pen.dashes],
        pen.offset * scale,
    )
    path.convertConicsToQuads(_CONIC_TOLERANCE)
    return as_outline(_commands(path, scale))


_DRAW = {
    "M": pathops.Path.moveTo,
    "L": pathops.Path.lineTo,
    "C": pathops.Path.cubicTo,
    "Z": pathops.Path.close,
}
_CAPS = {
    "butt": pathops.LineCap.BUTT_CAP,
    "round": pathops.LineCap.ROUND_CAP,
    "square": pathops.LineCap.SQUARE_CAP,
}
_JOINS = {
    "miter": pathops.LineJoin.MITER_JOIN,
    "round": pathops.LineJoin.ROUND_JOIN,
    "bevel": pathops.LineJoin.BEVEL_JOIN,
}


def _commands(path: pathops.Path, scale: float) -> Iterator[Command]:
    at = (0.0, 0.0)
    for verb, points in path:
        values = [value / scale for point in points for value in point]
        match verb:
            case pathops.PathVerb.MOVE:
                yield "M", tuple(values)
            case pathops.PathVerb.LINE:
                yield "L", tuple(values)
            case pathops.PathVerb.QUAD:
                yield "C", quadratic_as_cubic(at, tuple(values))
            case pathops.PathVerb.CUBIC:
                yield "C", tuple(values)
            case pathops.PathVerb.CLOSE:
                yield "Z", ()
            case _:
                raise ValueError(f"a stroke became something unknown: {verb}")
        if values:
            at = (values[-2], values[-1])
