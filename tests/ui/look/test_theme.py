"""Text stands out from every ground it is put on, controls from what is around them (WCAG 2.2)."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from brochure_studio.ui.look.dress import make_palette
from brochure_studio.ui.look.icons import _STROKES, icon
from brochure_studio.ui.look.sheet import LEAST_TARGET, Sizes, make_style_sheet
from brochure_studio.ui.look.theme import (
    DARK,
    DARK_STRONG,
    LIGHT,
    LIGHT_STRONG,
    THEMES,
    Theme,
    choose_theme,
)
from brochure_studio.values.color import Rgb, contrast

NAMES = {
    id(LIGHT): "light",
    id(DARK): "dark",
    id(LIGHT_STRONG): "l-strong",
    id(DARK_STRONG): "d-strong",
}
GROUNDS = ("window", "panel", "card")
STRIPS = ("accent_pale", "warning_pale", "blocking_pale", "fixed_pale")
# Ink and ground, as the style sheet and the painters put them together.
TEXTS = [
    *((ink, ground) for ink in ("text", "quiet") for ground in (*GROUNDS, "desk")),
    *(("text", ground) for ground in (*STRIPS, "pressed", "accent_off")),
    *(("accent", ground) for ground in (*GROUNDS, *STRIPS)),
    *(("on_accent", ground) for ground in ("accent", "accent_hover")),
    *((grade, ground) for grade in ("good", "warning", "fixed", "blocking") for ground in GROUNDS),
    ("warning", "warning_pale"),
    ("fixed", "fixed_pale"),
    ("blocking", "blocking_pale"),
    ("on_tip", "tip"),
]
# Edges, lights and handles.
CONTROLS = [
    *((edge, ground) for edge in ("strong_line", "outline") for ground in GROUNDS),
    *(
        (dot, ground)
        for dot in ("good", "warning_dot", "fixed_dot", "blocking_dot")
        for ground in ("panel", "card")
    ),
    ("thumb", "panel"),
    ("thumb", "desk"),
    ("accent", "panel"),
    ("outline", "accent_pale"),
]


def ratio(theme: Theme, ink: str, ground: str) -> float:
    one, other = (Rgb.from_hex(getattr(theme, name)) for name in (ink, ground))
    return contrast(one, other)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: NAMES[id(theme)])
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    least = 7.0 if theme in (LIGHT_STRONG, DARK_STRONG) else 4.5
    weak = {pair: round(ratio(theme, *pair), 2) for pair in TEXTS if ratio(theme, *pair) < least}
    assert not weak


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: NAMES[id(theme)])
def test_controls_stand_out(theme: Theme) -> None:
    weak = {pair: round(ratio(theme, *pair), 2) for pair in CONTROLS if ratio(theme, *pair) < 3}
    assert not weak


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: NAMES[id(theme)])
def test_what_cannot_be_used_can_still_be_read(theme: Theme) -> None:
    assert ratio(theme, "off", "panel") >= 3
    assert ratio(theme, "off", "window") >= 3


def test_marks_on_the_white_paper_stand_out() -> None:
    paper = Rgb.from_hex("#FFFFFF")
    for name in ("outline", "warning", "blocking"):
        assert contrast(Rgb.from_hex(getattr(LIGHT, name)), paper) >= 4.5, name


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: NAMES[id(theme)])
def test_the_palette_has_the_same_contrast(theme: Theme) -> None:
    role, palette = QPalette.ColorRole, make_palette(theme)
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.LinkVisited, role.Base),
        (role.BrightText, role.Base),
    )
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for ink, ground in pairs:
            one, other = (Rgb.from_hex(palette.color(group, r).name()) for r in (ink, ground))
            assert contrast(one, other) >= 4.5, (ink, ground)


def test_each_theme_is_known_by_its_window() -> None:
    assert len({theme.window for theme in THEMES}) == len(THEMES)
    assert choose_theme(dark=True, strong=True) is DARK_STRONG
    assert [theme.is_dark for theme in THEMES] == [False, True, False, True]


def test_every_color_is_a_color() -> None:
    for theme in THEMES:
        for one in fields(theme):
            if one.name != "is_dark":
                assert QColor(getattr(theme, one.name)).isValid(), one.name


def test_sizes_in_the_sheet_follow_the_font() -> None:
    small, large = (make_style_sheet(LIGHT, Sizes(p, line)) for p, line in ((9, 14), (18, 29)))
    assert "font-size: 14.4pt" in small
    assert "font-size: 28.8pt" in large
    assert "%(" not in small
    assert f"min-height: {LEAST_TARGET}px" in small


@pytest.mark.parametrize("name", sorted(_STROKES))
def test_every_icon_draws_something(qtbot: QtBot, name: str) -> None:
    image = icon(name).pixmap(24, 24).toImage()
    drawn = sum(
        QColor(image.pixelColor(x, y)).alpha() > 100
        for x in range(image.width())
        for y in range(image.height())
    )
    assert drawn > 15
