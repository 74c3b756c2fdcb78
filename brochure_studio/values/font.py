"""The name of a typeface's one cut, by which every room asks for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class FontKey:
    """A cut of a typeface: family as the brand names it, weight 100 to 900, upright or italic."""

    family: str
    weight: int = 400
    italic: bool = False
