"""The window's colors by what they are for: light and dark, and both again with strong contrast.

The theme in force is the one whose palette the application wears; nothing else keeps it.
"""

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """The colors by what they are for; text on its ground has a contrast of 4.5:1 at least.

    No two themes share their `window`: by that color the theme in force is known.
    """

    window: str = "#F4F3F0"
    panel: str = "#FFFFFF"
    desk: str = "#DCDBD7"
    card: str = "#EDECE8"
    line: str = "#DFDCD6"
    strong_line: str = "#8A867F"
    thumb: str = "#7E7A73"
    text: str = "#1D2326"
    quiet: str = "#565E61"
    off: str = "#7F8483"
    accent: str = "#17545B"
    accent_hover: str = "#1E6872"
    accent_pale: str = "#E2EEEE"
    accent_off: str = "#B9C7C8"
    pressed: str = "#CFE2E2"
    on_accent: str = "#FFFFFF"
    outline: str = "#0D7F8C"
    marking: str = "#3D9BE9"
    good: str = "#27734A"
    warning: str = "#8A6500"
    warning_pale: str = "#FBF3DC"
    warning_dot: str = "#AA7B00"
    fixed: str = "#A34A00"
    fixed_pale: str = "#FBEBDD"
    fixed_dot: str = "#D9661A"
    blocking: str = "#AF1F26"
    blocking_pale: str = "#FBE6E6"
    blocking_dot: str = "#CF2B33"
    bleed: str = "#B3261E"
    safe: str = "#2B8A57"
    tip: str = "#1D2326"
    on_tip: str = "#FFFFFF"
    is_dark: bool = False


LIGHT = Theme()
DARK = Theme(
    window="#1B2123",
    panel="#242B2E",
    desk="#121618",
    card="#1F2628",
    line="#3A4448",
    strong_line="#7F8B8F",
    thumb="#758185",
    text="#ECEAE5",
    quiet="#AEB7B9",
    off="#7C8588",
    accent="#7CC4CC",
    accent_hover="#9AD6DC",
    accent_pale="#2C4248",
    accent_off="#3D5256",
    pressed="#37535A",
    on_accent="#0B2226",
    outline="#4FC3D0",
    good="#6CC495",
    warning="#E9BD4C",
    warning_pale="#3A3220",
    warning_dot="#E3AE1B",
    fixed="#F09A55",
    fixed_pale="#3E2C1F",
    fixed_dot="#F08A3C",
    blocking="#FF8F8F",
    blocking_pale="#42272B",
    blocking_dot="#F0565E",
    tip="#ECEAE5",
    on_tip="#1B2123",
    is_dark=True,
)
# For those who ask their desktop for strong contrast: text at 7:1, every edge to be seen.
LIGHT_STRONG = replace(
    LIGHT,
    window="#FFFFFF",
    card="#FFFFFF",
    line="#5B5B5B",
    strong_line="#000000",
    thumb="#404040",
    text="#000000",
    quiet="#333333",
    off="#6B6B6B",
    accent="#06393F",
    accent_hover="#0B4A52",
    outline="#00606B",
    good="#145C34",
    warning="#5F4500",
    warning_dot="#8A6500",
    fixed="#7A3600",
    fixed_dot="#A34A00",
    blocking="#8E0F16",
    blocking_dot="#AF1F26",
    tip="#000000",
)
DARK_STRONG = replace(
    DARK,
    window="#000000",
    panel="#0A0A0A",
    desk="#000000",
    card="#000000",
    line="#B5B5B5",
    strong_line="#FFFFFF",
    thumb="#D0D0D0",
    text="#FFFFFF",
    quiet="#E3E3E3",
    off="#A0A0A0",
    accent="#93EEF7",
    accent_hover="#C4F7FB",
    accent_pale="#163C42",
    on_accent="#000000",
    outline="#FFE14D",
    good="#8FEBB6",
    warning="#FFD45E",
    warning_pale="#241D08",
    fixed="#FFB070",
    fixed_pale="#261708",
    blocking="#FFB0B0",
    blocking_pale="#2B0E11",
    tip="#FFFFFF",
    on_tip="#000000",
)
THEMES = (LIGHT, DARK, LIGHT_STRONG, DARK_STRONG)


def choose_theme(dark: bool, strong: bool) -> Theme:
    """Return the theme for a choice of light or dark and of contrast."""
    if strong:
        return DARK_STRONG if dark else LIGHT_STRONG
    return DARK if dark else LIGHT


def tokens() -> Theme:
    """Return the theme in force, for painting; LIGHT where the application wears none of ours."""
    worn = QGuiApplication.palette().color(QPalette.ColorRole.Window).name().upper()
    return next((theme for theme in THEMES if theme.window == worn), LIGHT)


def qcolor(name: str, alpha: int = 255) -> QColor:
    """Return a theme color for painting, at an opacity of 0 to 255."""
    color = QColor(name)
    color.setAlpha(alpha)
    return color
