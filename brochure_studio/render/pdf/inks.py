"""Colors as operators, by what the receiver prints with."""

from typing import Literal

from brochure_studio.render.pdf.content import Content, say
from brochure_studio.render.pdf.objects import ObjectFile, Ref, array, name, table
from brochure_studio.values.color import Color

ColorMode = Literal["cmyk", "rgb", "gray"]
Overprint = Literal["none", "text", "line"]

DEVICE_SPACES: dict[ColorMode, str] = {
    "cmyk": "DeviceCMYK",
    "rgb": "DeviceRGB",
    "gray": "DeviceGray",
}
_FILL = {"cmyk": "k", "rgb": "rg", "gray": "g", "tint": "scn", "space": "cs"}
_STROKE = {"cmyk": "K", "rgb": "RG", "gray": "G", "tint": "SCN", "space": "CS"}
_SMALL_TEXT = 12  # points; black below these overprints, so that no white shows around it
_THIN_LINE = 2
_ALL = "All"  # ISO 32000-1, 8.6.6.4: the colorant that prints on every plate


class Inks:
    """Sets fill and stroke colors for one receiver, and knows the spot inks in use."""

    def __init__(self, file: ObjectFile, mode: ColorMode, spots: bool) -> None:
        self.mode = mode
        self._file = file
        self._spots = spots
        self._separations: dict[str, tuple[str, Ref]] = {}
        self._overprints: dict[Overprint, tuple[str, Ref]] = {}

    @property
    def space(self) -> str:
        """Return the device color space that everything is drawn in."""
        return DEVICE_SPACES[self.mode]

    def shares(self, color: Color) -> tuple[float, ...]:
        """Return a color's channels in the device color space, each 0 to 1."""
        return shares_of(color, self.mode)

    def fill(self, color: Color, content: Content) -> None:
        """Set the color that shapes and text are filled with."""
        content.set("fill", self._operator(color, content, _FILL))

    def stroke(self, color: Color, content: Content) -> None:
        """Set the color that lines are drawn with."""
        content.set("stroke", self._operator(color, content, _STROKE))

    def overprint_text(self, color: Color, size: float, content: Content) -> None:
        """Let black text under 12 pt overprint, so that no white shows around it."""
        self._overprint(text_overprint(color, size, self.mode), content)

    def overprint_line(self, color: Color, width: float, content: Content) -> None:
        """Let black lines under 2 pt overprint."""
        self._overprint(line_overprint(color, width, self.mode), content)

    def knock_out(self, content: Content) -> None:
        """Let what follows cover what lies below, as everything but thin black does."""
        self._overprint("none", content)

    def overprint_state(self, what: Overprint) -> tuple[str, Ref]:
        """Return the resource name and the object of overprint parameters (8.6.7)."""
        if what not in self._overprints:
            facts = {"OP": "true" if what == "line" else "false", "OPM": 1}
            facts["op"] = "true" if what == "text" else "false"
            made = self._file.put(table({"Type": name("ExtGState")} | facts))
            self._overprints[what] = (f"Over{what.title()}", made)
        return self._overprints[what]

    def _overprint(self, what: Overprint, content: Content) -> None:
        """Set the overprint parameters (ISO 32000-1, 8.6.7); the page starts with none."""
        key, ref = self.overprint_state(what)
        if what == "none":
            if content.holds("overprint"):
                content.set("overprint", f"{content.use('ExtGState', key, ref)} gs")
        else:
            content.set("overprint", f"{content.use('ExtGState', key, ref)} gs")

    def _operator(self, color: Color, content: Content, letters: dict[str, str]) -> str:
        if is_spot(color, self.mode, self._spots):
            key, ref = self.separation(color)
            space = content.use("ColorSpace", key, ref)
            return f"{space} {letters['space']} {say(color.tint)} {letters['tint']}"
        return f"{say(*self.shares(color))} {letters[self.mode]}"

    def separation(self, color: Color) -> tuple[str, Ref]:
        """Return the color space of a spot ink; where it is not mixed, CMYK stands in for it."""
        spot = color.spot or _ALL
        if spot not in self._separations:
            inks = color.cmyk
            tint = table(
                {
                    "FunctionType": 2,
                    "Domain": array([0, 1]),
                    "C0": array([0, 0, 0, 0]),
                    "C1": array([inks.c, inks.m, inks.y, inks.k]),
                    "N": 1,
                }
            )
            space = array([name("Separation"), name(spot), name("DeviceCMYK"), tint])
            key = f"Spot{len(self._separations) + 1}"
            self._separations[spot] = (key, self._file.put(space))
        return self._separations[spot]


def shares_of(color: Color, mode: ColorMode) -> tuple[float, ...]:
    """Return a color's channels in a device color space, each 0 to 1."""
    match mode:
        case "cmyk":
            inks = color.process
            return inks.c, inks.m, inks.y, inks.k
        case "rgb":
            screen = color.screen
            return screen.r, screen.g, screen.b
        case "gray":
            return (_lightness(color),)


def is_spot(color: Color, mode: ColorMode, spots: bool) -> bool:
    """Tell whether a color gets a plate of its own, or is on every plate."""
    return color.spot is not None and mode == "cmyk" and (spots or color.spot == _ALL)


def text_overprint(color: Color, size: float, mode: ColorMode) -> Overprint:
    """Return how text of a size on the page lies over what is below it."""
    return "text" if size < _SMALL_TEXT and _is_black(color, mode) else "none"


def line_overprint(color: Color, width: float, mode: ColorMode) -> Overprint:
    """Return how a line of a width on the page lies over what is below it."""
    return "line" if width < _THIN_LINE and _is_black(color, mode) else "none"


def _is_black(color: Color, mode: ColorMode) -> bool:
    inks = color.process
    return mode == "cmyk" and inks.black_only and inks.k == 1 and color.spot is None


def _lightness(color: Color) -> float:
    """Return a color as a share of white; black ink alone keeps its exact share."""
    inks = color.process
    if inks.total == inks.k:
        return 1 - inks.k
    light = color.screen.luminance
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
