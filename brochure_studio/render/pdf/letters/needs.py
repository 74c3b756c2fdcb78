"""What drawn letters name, and must find in their file: one name for a thing in all processes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b

from brochure_studio.render.pdf.inks import Overprint
from brochure_studio.scene.items import Gradient, Picture
from brochure_studio.values.color import Color
from brochure_studio.values.font import FontKey


@dataclass(frozen=True, slots=True)
class Blend:
    """How something see-through lies over what is below it."""

    opacity: float
    multiply: bool


Part = Color | Gradient | Picture | Blend
"""Spot inks, shadings, pictures and blends: whatever is no font and no form."""

# They stand in every letter of a file, so that each character is ten thousand.
OVERPRINTS: dict[Overprint, str] = {"none": "N", "text": "T", "line": "L"}
"""The resource names of how inks lie over each other."""

_KINDS = {Color: "Ink", Gradient: "Shade", Picture: "Image", Blend: "Blend"}


def part_name(part: Part) -> str:
    """Return the resource name of a part, made from what it is."""
    # A tint is said where the ink is used, so that all tints share one color space.
    said = repr((part.spot, part.cmyk)) if isinstance(part, Color) else repr(part)
    return _KINDS[type(part)] + blake2b(said.encode(), digest_size=5).hexdigest()


@dataclass(frozen=True, slots=True)
class LetterNeeds:
    """The glyphs of each face that letters show, and the parts that they name."""

    glyphs: dict[FontKey, frozenset[int]] = field(default_factory=dict)
    parts: frozenset[Part] = frozenset()


def join_needs(needs: Iterable[LetterNeeds]) -> LetterNeeds:
    """Return what several lots of letters need together."""
    glyphs: dict[FontKey, set[int]] = {}
    parts: set[Part] = set()
    for one in needs:
        parts |= one.parts
        for font, shown in one.glyphs.items():
            glyphs.setdefault(font, set()).update(shown)
    return LetterNeeds({font: frozenset(glyphs[font]) for font in sorted(glyphs)}, frozenset(parts))
