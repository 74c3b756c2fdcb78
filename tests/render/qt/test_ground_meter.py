"""How light a page is behind its texts: measured in pixels, kept while only words change."""

import pytest

from brochure_studio.layout.resources import Pixels
from brochure_studio.render.qt import ground_meter
from brochure_studio.render.qt.ground_meter import QtGroundMeter
from brochure_studio.render.qt.ink import QtInk
from brochure_studio.scene.ground import Tones
from brochure_studio.scene.items import Gradient, Group, Path, Picture, Role, outline_rect
from brochure_studio.scene.page import Page
from brochure_studio.values.color import BLACK, WHITE
from brochure_studio.values.geometry import Point, Rect
from tests.render.qt.stage import BLUE, GREEN, RED, Props, box, page_of, word

HALVES = (box(0, 0, 50, 100, BLACK), box(50, 0, 50, 100, GREEN))


def mean(tones: Tones) -> float:
    number = sum(count for _, count in tones.shares)
    return sum(light * count for light, count in tones.shares) / number


def test_luminances_are_those_of_wcag() -> None:
    meter, props = QtGroundMeter(), Props()
    for color in (RED, GREEN, BLUE, BLACK, WHITE):
        page = page_of(box(0, 0, 100, 100, color))
        tones = meter.tones(page, props, (Rect(10, 10, 30, 30),))
        assert mean(tones) == pytest.approx(color.screen.luminance, abs=1e-4)


def test_a_box_is_looked_at_where_it_stands() -> None:
    meter, props = QtGroundMeter(), Props()
    page = page_of(*HALVES)
    left, right = Rect(5, 5, 40, 10), Rect(55, 5, 40, 10)
    assert mean(meter.tones(page, props, (left,))) == 0
    assert mean(meter.tones(page, props, (right,))) == pytest.approx(0.7152, abs=1e-4)
    both = meter.tones(page, props, (left, right))
    assert sum(count for _, count in both.shares) == 800
    assert mean(both) == pytest.approx(0.3576, abs=1e-4)
    over = meter.tones(page, props, (Rect(-50, 5, 1000, 10),))
    assert sum(count for _, count in over.shares) == 1000
    assert meter.tones(page, props, (Rect(200, 5, 10, 10),)) == Tones(())


def test_words_are_not_their_own_ground() -> None:
    text = Group((word("Hei", 40, Point(0, 60)),), role=Role.P)
    page = page_of(box(0, 0, 100, 100, WHITE), Group((text,), frame="f"))
    tones = QtGroundMeter().tones(page, Props(), (Rect(0, 0, 100, 100),))
    assert mean(tones) == pytest.approx(1.0, abs=1e-4)


def test_a_gradient_and_a_picture_are_seen() -> None:
    fade = Gradient(Point(0, 0), Point(100, 0), ((0, BLACK), (1, WHITE)))
    page = page_of(Path(outline_rect(Rect(0, 0, 100, 100)), fade))
    tones = QtGroundMeter().tones(page, Props(), (Rect(0, 0, 100, 100),))
    lights = [light for light, _ in tones.shares]
    assert min(lights) < 0.01
    assert max(lights) > 0.9
    snow = Pixels(2, 1, "rgb", bytes((255, 255, 255, 0, 0, 0)))
    all_of_it = Rect(0, 0, 100, 100)
    shown = page_of(Picture("a@1", all_of_it, all_of_it, (2, 1)))
    right = QtGroundMeter().tones(shown, Props({"a@1": snow}), (Rect(80, 10, 15, 80),))
    assert mean(right) < 0.1


def test_a_ground_is_painted_once_while_only_words_change(monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[tuple[int, int]] = []
    paint = ground_meter.paint_pixels

    def count(page: Page, ink: QtInk, size: tuple[int, int]) -> object:
        painted.append(size)
        return paint(page, ink, size)

    monkeypatch.setattr(ground_meter, "paint_pixels", count)
    meter, props = QtGroundMeter(), Props()
    for text in ("Hei", "Hei du", "Hei du der"):
        words = Group((word(text, 20, Point(0, 60)),), role=Role.P)
        meter.tones(page_of(*HALVES, words), props, (Rect(0, 40, 50, 20),))
    assert painted == [(100, 100)]
    meter.tones(page_of(HALVES[0]), props, (Rect(0, 40, 50, 20),))
    meter.tones(page_of(*HALVES), Props(), (Rect(0, 40, 50, 20),))
    assert len(painted) == 3
    meter.tones(page_of(*HALVES, width=1600, height=400), props, (Rect(0, 40, 50, 20),))
    assert painted[-1] == (800, 200)


def test_a_missing_picture_is_paper_until_it_is_there() -> None:
    all_of_it = Rect(0, 0, 100, 100)
    page = page_of(Picture("a@1", all_of_it, all_of_it, (1, 1)))
    props, meter = Props(), QtGroundMeter()
    assert mean(meter.tones(page, props, (all_of_it,))) == pytest.approx(1.0, abs=1e-4)
    props.pictures["a@1"] = Pixels(1, 1, "rgb", bytes(3))
    assert mean(meter.tones(page, props, (all_of_it,))) == 0
