"""Contrast to pixels, and pages without their texts."""

import pytest

from brochure_studio.scene.ground import Tones, without_texts
from brochure_studio.scene.items import Group, Path, Role, outline_rect
from brochure_studio.values.color import BLACK
from brochure_studio.values.geometry import Rect
from tests.scene.test_walk import RUN

BAR = Path(outline_rect(Rect(0, 0, 9, 1)), BLACK)


def test_contrast_is_that_of_the_worst_pixel() -> None:
    tones = Tones(((1.0, 1), (0.0, 99)))
    assert tones.contrast(1.0) == 1.0
    assert tones.contrast(0.0) == 1.0
    assert tones.contrast(1.0, 0.02) == pytest.approx(21)
    assert tones.contrast(1.0, 0.01) == pytest.approx(21)
    assert tones.contrast(1.0, 0.009) == 1.0


def test_no_pixels_no_contrast() -> None:
    assert Tones(()).contrast(0.5) is None
    assert Tones(((0.2, 0),)).contrast(0.5) is None


def test_tones_add_up() -> None:
    assert (Tones(((1.0, 1),)) + Tones(((0.0, 99),))).contrast(1.0, 0.5) == pytest.approx(21)


def test_a_page_loses_its_words_and_the_lines_under_them_alone() -> None:
    underline = Group((BAR,), role=Role.ARTIFACT)
    link = Group((RUN, underline), role=Role.LINK, link="https://a.no")
    paragraph = Group((RUN, link), role=Role.P)
    ornament = Group((BAR,), role=Role.ARTIFACT)
    frame = Group((BAR, paragraph), frame="text")
    left = without_texts((ornament, frame, RUN))
    assert left == (ornament, Group((BAR,), frame="text"))
    assert left[0] is ornament


def test_what_holds_no_text_stays_the_same_object() -> None:
    items = (Group((BAR,)), BAR)
    assert without_texts(items) is items
