"""How a stroke is to be drawn, as SVG's properties say it."""

from collections.abc import Mapping
from dataclasses import dataclass

from brochure_studio.store.svg.outlines import number, numbers


@dataclass(frozen=True, slots=True)
class Pen:
    """How a stroke is drawn, in the path's own units."""

    width: float
    cap: str = "butt"
    join: str = "miter"
    miter: float = 4.0
    dashes: tuple[float, ...] = ()
    offset: float = 0.0


def read_pen(held: Mapping[str, str]) -> Pen | None:
    """Return the pen that SVG properties ask for, or None where it leaves no trace."""
    width = number(held.get("stroke-width"), 1.0)
    if width <= 0:
        return None
    text = held.get("stroke-dasharray", "none")
    dashes = () if text == "none" else numbers(text)
    if len(dashes) % 2:
        dashes *= 2
    if any(dash < 0 for dash in dashes) or not sum(dashes):
        dashes = ()
    return Pen(
        width,
        held.get("stroke-linecap", "butt"),
        held.get("stroke-linejoin", "miter"),
        number(held.get("stroke-miterlimit"), 4.0),
        dashes,
        number(held.get("stroke-dashoffset")),
    )
