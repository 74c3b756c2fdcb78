"""Colors as a brand states them: the same color for the press, for the screen and as a spot ink."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cmyk:
    """Process ink shares, each 0 to 1."""

    c: float
    m: float
    y: float
    k: float

    @property
    def total(self) -> float:
        """Return the total ink share, 0 to 4."""
        return self.c + self.m + self.y + self.k

    @property
    def black_only(self) -> bool:
        """Tell whether only the black plate prints."""
        return self.k > 0 and self.c == self.m == self.y == 0


@dataclass(frozen=True, slots=True)
class Rgb:
    """An sRGB color, each channel 0 to 1."""

    r: float
    g: float
    b: float

    @staticmethod
    def from_hex(text: str) -> "Rgb":
        """Read `#rrggbb`; a ValueError says that it is something else."""
        digits = text.removeprefix("#")
        if len(digits) != 6:
            raise ValueError(f"not a color of the form #rrggbb: {text!r}")
        r, g, b = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
        return Rgb(r, g, b)

    def to_hex(self) -> str:
        """Write `#rrggbb`."""
        return "#" + "".join(f"{round(v * 255):02x}" for v in (self.r, self.g, self.b))

    @property
    def luminance(self) -> float:
        """Return the relative luminance of WCAG 2.1, 0 to 1."""
        r, g, b = (
            v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
            for v in (self.r, self.g, self.b)
        )
        return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio of WCAG 2.1, 1 to 21."""
    light, dark = sorted((one.luminance, other.luminance), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True, slots=True)
class Color:
    """A color for every medium: process inks, screen, and a spot ink's name where it has one.

    `tint` is the share of the color that prints, 0 to 1; `cmyk` and `rgb` are those of the full
    color. `token` is the brand's name for it, empty for a color the program makes (registration,
    knock-out).
    """

    cmyk: Cmyk
    rgb: Rgb
    spot: str | None = None
    tint: float = 1.0
    token: str = ""

    @property
    def process(self) -> Cmyk:
        """Return the process inks with the tint applied."""
        t = self.tint
        return Cmyk(self.cmyk.c * t, self.cmyk.m * t, self.cmyk.y * t, self.cmyk.k * t)

    @property
    def screen(self) -> Rgb:
        """Return the screen color with the tint applied towards white."""
        t = self.tint
        return Rgb(*(1 - t + v * t for v in (self.rgb.r, self.rgb.g, self.rgb.b)))


BLACK = Color(Cmyk(0, 0, 0, 1), Rgb(0, 0, 0))
WHITE = Color(Cmyk(0, 0, 0, 0), Rgb(1, 1, 1))
# ISO 32000-1, 8.6.6.4: the colorant All prints on every plate; crop and fold marks use it.
REGISTRATION = Color(Cmyk(1, 1, 1, 1), Rgb(0, 0, 0), spot="All")
