"""How a leaflet folds: which panel lies where, closed and opened step by step; plain geometry."""

from dataclasses import dataclass, replace
from typing import Literal

from brochure_studio.model.template import Fold
from brochure_studio.scene.page import Page, Panel

Side = Literal["outside", "inside"]
# What a step shows: the closed leaflet from the front or the back, some panels opened, all of them,
# or the open sheet turned over.
StepKind = Literal["front", "back", "opened", "open", "outside"]
# Points: less of a panel than 4 mm is no sight of it.
_SLIVER = 12.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip of the sheet between two folds, with the panel on either side of it."""

    inside: Panel
    outside: Panel

    @property
    def width(self) -> float:
        """Return the width in points."""
        return self.inside.box.width


@dataclass(frozen=True, slots=True)
class Flap:
    """A strip as it lies: its number, its left edge, how high, and which side is up."""

    strip: int
    x: float
    width: float
    level: int
    up: Side

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class FoldStep:
    """One look at the leaflet; `flaps` are in the order of drawing, the topmost last."""

    kind: StepKind
    flaps: tuple[Flap, ...]

    @property
    def width(self) -> float:
        """Return the width of what one sees, in points."""
        return max(flap.right for flap in self.flaps)

    def seen(self) -> tuple[Flap, ...]:
        """Return the flaps that are in sight at all, from left to right."""
        shown = (flap for at, flap in enumerate(self.flaps) if not _hidden(flap, self.flaps[at:]))
        return tuple(sorted(shown, key=lambda flap: flap.x))


@dataclass(frozen=True, slots=True)
class Folding:
    """A folded sheet: its strips from left to right as seen from the inside, and the steps."""

    strips: tuple[Strip, ...]
    steps: tuple[FoldStep, ...]

    def panel(self, flap: Flap) -> Panel:
        """Return the panel that a flap shows."""
        strip = self.strips[flap.strip]
        return strip.inside if flap.up == "inside" else strip.outside

    def behind(self, panel: str) -> Panel | None:
        """Return the panel on the other side of the paper."""
        for strip in self.strips:
            if strip.inside.id == panel:
                return strip.outside
            if strip.outside.id == panel:
                return strip.inside
        return None


def plan_folding(fold: Fold | None, pages: tuple[Page, ...], folds_in: bool) -> Folding | None:
    """Return how a leaflet folds, or None where it is not folded or its two sides do not match.

    The first page is the outside, its last panel the cover; `folds_in` says that the inside's first
    panel is the one that is folded inside the others.
    """
    if fold is None or len(pages) != 2:
        return None
    outside, inside = pages[0].panels, pages[1].panels
    if len(outside) != len(inside) or len(inside) < 2:
        return None
    # Turned over, the sheet's left is its right.
    strips = tuple(Strip(one, other) for one, other in zip(inside, outside[::-1], strict=True))
    return Folding(strips, _steps(strips, _closing(fold.kind, len(strips), folds_in)))


@dataclass(frozen=True, slots=True)
class _Move:
    """Fold the strips from `first` to `last` at a fold, over the others or behind them."""

    first: int
    last: int
    over: bool = True


def _closing(kind: str, count: int, left_first: bool) -> tuple[_Move, ...]:
    """Return the folds in the order in which a sheet is closed, seen from the inside."""
    end = count - 1
    match kind:
        case "gate" if count == 4:
            return (_Move(3, 3), _Move(0, 0), _Move(0, 1))
        case "gate":
            return (_Move(end, end), _Move(0, 0))
        case "z":
            # To and fro: the cover turns as a book's, what lies under it the other way.
            inner = tuple(_Move(n + 1, end, over=n % 2 == 0) for n in range(end - 1, 0, -1))
            return (*inner, _Move(0, 0))
        case _ if left_first and count > 2:
            return (*(_Move(0, n) for n in range(end - 1)), _Move(end, end))
        case _:
            return (*(_Move(n, end) for n in range(end, 1, -1)), _Move(0, 0))


def _steps(strips: tuple[Strip, ...], closing: tuple[_Move, ...]) -> tuple[FoldStep, ...]:
    states = [_flat(strips)]
    for move in closing:
        states.append(_fold(states[-1], move))
    closed = states[-1]
    opened = [FoldStep("opened", _draw_order(state)) for state in reversed(states[1:-1])]
    return (
        FoldStep("front", _draw_order(closed)),
        FoldStep("back", _draw_order(_turn_over(closed))),
        *opened,
        FoldStep("open", _draw_order(states[0])),
        FoldStep("outside", _draw_order(_turn_over(states[0]))),
    )


def _flat(strips: tuple[Strip, ...]) -> tuple[Flap, ...]:
    flaps: list[Flap] = []
    x = 0.0
    for number, strip in enumerate(strips):
        flaps.append(Flap(number, x, strip.width, 0, "inside"))
        x += strip.width
    return tuple(flaps)


def _fold(flaps: tuple[Flap, ...], move: _Move) -> tuple[Flap, ...]:
    """Turn the moving strips about the fold that joins them to the rest."""
    moving = [flap for flap in flaps if move.first <= flap.strip <= move.last]
    rest = [flap for flap in flaps if flap not in moving]
    edge = _crease(flaps, move)
    top = max(flap.level for flap in rest) + 1
    low = min(flap.level for flap in rest) - 1
    high, least = max(f.level for f in moving), min(f.level for f in moving)
    turned = (
        replace(
            flap,
            x=2 * edge - flap.right,
            level=top + high - flap.level if move.over else low - (flap.level - least),
            up=_other(flap.up),
        )
        for flap in moving
    )
    return tuple(sorted((*rest, *turned), key=lambda flap: flap.strip))


def _crease(flaps: tuple[Flap, ...], move: _Move) -> float:
    """Return the x of the fold between the moving strips and their neighbor that stays."""
    by_number = {flap.strip: flap for flap in flaps}
    inner, outer = (move.last, move.last + 1) if move.first == 0 else (move.first, move.first - 1)
    mine, its = by_number[inner], by_number[outer]
    ends = [(abs(a - b), a) for a in (mine.x, mine.right) for b in (its.x, its.right)]
    # Both edges meet where strips already lie on each other; the outer edge is the fold.
    meeting = [at for apart, at in ends if apart < 0.01]
    return max(meeting) if move.first == 0 and len(meeting) > 1 else min(meeting or [mine.x])


def _turn_over(flaps: tuple[Flap, ...]) -> tuple[Flap, ...]:
    return tuple(
        replace(flap, x=-flap.right, level=-flap.level, up=_other(flap.up)) for flap in flaps
    )


def _draw_order(flaps: tuple[Flap, ...]) -> tuple[Flap, ...]:
    left = min(flap.x for flap in flaps)
    moved = (replace(flap, x=flap.x - left) for flap in flaps)
    return tuple(sorted(moved, key=lambda flap: flap.level))


def _hidden(flap: Flap, from_here: tuple[Flap, ...]) -> bool:
    """Tell whether the flaps above cover one; a sliver beside them is not looked at."""
    bare = [(flap.x, flap.right)]
    for above in from_here[1:]:
        left = ((start, min(end, above.x)) for start, end in bare)
        right = ((max(start, above.right), end) for start, end in bare)
        bare = [span for span in (*left, *right) if span[1] > span[0]]
    return sum(end - start for start, end in bare) < _SLIVER


def _other(side: Side) -> Side:
    return "outside" if side == "inside" else "inside"
