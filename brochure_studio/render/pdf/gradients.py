"""Linear gradients as axial shadings in the receiver's own color space."""

from itertools import pairwise

from brochure_studio.render.pdf.inks import Inks
from brochure_studio.render.pdf.objects import ObjectFile, Ref, Value, array, name, table
from brochure_studio.scene.items import Gradient

_HAIR = 0.0001


class GradientShelf:
    """The shadings of one document, each written once."""

    def __init__(self, file: ObjectFile, inks: Inks) -> None:
        self._file = file
        self._inks = inks
        self._made: dict[Gradient, tuple[str, Ref]] = {}

    def shading(self, gradient: Gradient) -> tuple[str, Ref]:
        """Return a gradient's resource name and object (ISO 32000-1, 8.7.4.5.3)."""
        if gradient not in self._made:
            ends = (gradient.start.x, gradient.start.y, gradient.end.x, gradient.end.y)
            facts = {
                "ShadingType": 2,
                "ColorSpace": name(self._inks.space),
                "Coords": array(ends),
                "Function": self._function(gradient),
                "Extend": array(["true", "true"]),
            }
            key = f"Sh{len(self._made) + 1}"
            self._made[gradient] = (key, self._file.put(table(facts)))
        return self._made[gradient]

    def _function(self, gradient: Gradient) -> Value:
        stops = _whole_way(self._shares(gradient))
        parts = [self._blend(one[1], other[1]) for one, other in pairwise(stops)]
        if len(parts) == 1:
            return parts[0]
        return table(
            {
                "FunctionType": 3,
                "Domain": array([0, 1]),
                "Functions": array(parts),
                "Bounds": array([offset for offset, _ in stops[1:-1]]),
                "Encode": array([0, 1] * len(parts)),
            }
        )

    def _blend(self, one: tuple[float, ...], other: tuple[float, ...]) -> Value:
        facts = {"FunctionType": 2, "Domain": array([0, 1]), "N": 1}
        return table(facts | {"C0": array(one), "C1": array(other)})

    def _shares(self, gradient: Gradient) -> list[tuple[float, tuple[float, ...]]]:
        return [(offset, self._inks.shares(color)) for offset, color in gradient.stops]


def _whole_way(
    stops: list[tuple[float, tuple[float, ...]]],
) -> list[tuple[float, tuple[float, ...]]]:
    """Return the stops from 0 to 1, each a hair after the one before (ISO 32000-1, 7.10.4)."""
    whole = [(0.0, stops[0][1]), *stops, (1.0, stops[-1][1])]
    last = len(whole) - 1
    placed: list[tuple[float, tuple[float, ...]]] = []
    for index, (offset, shares) in enumerate(whole):
        floor = placed[-1][0] + _HAIR if placed else 0.0
        placed.append((min(max(offset, floor), 1 - _HAIR * (last - index)), shares))
    return [s for i, s in enumerate(placed) if i in {0, last} or not _needless(placed, i)]


def _needless(stops: list[tuple[float, tuple[float, ...]]], index: int) -> bool:
    """Tell whether a stop only repeats the end of the gradient that it lies a hair beside."""
    offset, shares = stops[index]
    first, last = stops[0], stops[-1]
    beside_start = offset <= _HAIR and shares == first[1]
    return beside_start or (offset >= 1 - _HAIR and shares == last[1])
