"""Operators that set colors and lines, made once for each and kept."""

from brochure_studio.render.pdf.content import say
from brochure_studio.render.pdf.inks import ColorMode, is_spot, shares_of
from brochure_studio.render.pdf.letters.needs import Part, part_name
from brochure_studio.scene.items import Stroke
from brochure_studio.values.color import Color

_FILL = {"cmyk": "k", "rgb": "rg", "gray": "g"}


class ColorSetter:
    """Colors as operators for one receiver; spot inks join the `parts` that are needed."""

    def __init__(self, mode: ColorMode, spots: bool) -> None:
        self.mode = mode
        self._spots = spots
        self._fills: dict[Color, tuple[bytes, Color | None]] = {}

    def fill(self, color: Color, parts: set[Part]) -> bytes:
        """Return the operator that sets the color of shapes and text."""
        operator, spot = self.find(color)
        if spot is not None:
            parts.add(spot)
        return operator

    def find(self, color: Color) -> tuple[bytes, Color | None]:
        """Return the operator that sets a color, and the color where it is a spot ink."""
        known = self._fills.get(color)
        if known is None:
            known = self._fills[color] = self._operator(color)
        return known

    def stroke(self, stroke: Stroke, parts: set[Part]) -> bytes:
        """Return the operators that set a line's color, width, ends and dashes."""
        words = self.fill(stroke.color, parts).split()
        color = b" ".join(word if word.startswith(b"/") else word.upper() for word in words)
        ends = "1 J 1 j" if stroke.round else "0 J 0 j"
        line = f" {say(stroke.width)} w {ends} [{say(*stroke.dash)}] 0 d\n"
        return color + line.encode("ascii")

    def _operator(self, color: Color) -> tuple[bytes, Color | None]:
        if is_spot(color, self.mode, self._spots):
            return f"/{part_name(color)} cs {say(color.tint)} scn\n".encode("ascii"), color
        said = f"{say(*shares_of(color, self.mode))} {_FILL[self.mode]}\n"
        return said.encode("ascii"), None
