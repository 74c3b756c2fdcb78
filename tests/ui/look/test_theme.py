"""Text stands out from every ground it is put on; icons draw at any size."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from brochure_studio.ui.look.icons import _STROKES, icon
from brochure_studio.ui.look.theme import LIGHT
from brochure_studio.values.color import Rgb, contrast

PAIRS = [
    ("text", "window"),
    ("text", "panel"),
    ("quiet", "window"),
    ("quiet", "panel"),
    ("quiet", "desk"),
    ("accent", "panel"),
    ("accent", "window"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "warning"),
    ("on_accent", "blocking"),
    ("on_accent", "outline"),
    ("blocking", "panel"),
    ("text", "accent_pale"),
    ("text", "warning_pale"),
    ("text", "blocking_pale"),
    ("accent", "warning_pale"),
    ("accent", "blocking_pale"),
    ("accent", "accent_pale"),
]


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_contrast_is_enough_to_read(ink: str, ground: str) -> None:
    one, other = (Rgb.from_hex(getattr(LIGHT, name)) for name in (ink, ground))
    assert contrast(one, other) >= 4.5


@pytest.mark.parametrize("name", sorted(_STROKES))
def test_every_icon_draws_something(qtbot: QtBot, name: str) -> None:
    image = icon(name).pixmap(24, 24).toImage()
    drawn = sum(
        QColor(image.pixelColor(x, y)).alpha() > 100
        for x in range(image.width())
        for y in range(image.height())
    )
    assert drawn > 15
