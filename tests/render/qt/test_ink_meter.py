"""Ink measured on the plates of whole pages, against what is known of what lies on them."""

import pytest

from brochure_studio.layout.job import PrintJob
from brochure_studio.layout.resources import Pixels
from brochure_studio.render.qt.ink_meter import QtInkMeter
from brochure_studio.scene.items import Group, Item, Path, outline_rect
from brochure_studio.values.color import Cmyk, Color, Rgb
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm
from tests.render.pdf.stage import (
    NEWSPRINT,
    PROFILE,
    Props,
    box,
    job_of,
    page_of,
    picture,
    receiver,
    scene_of,
)

HEAVY = Color(Cmyk(0.8, 0.7, 0.6, 0.5), Rgb(0.1, 0.1, 0.1))
PLACE = Rect(mm(20), mm(30), mm(60), mm(60))


def full(profile: bytes | None) -> Pixels:
    """Return a picture of 400 % ink with a profile of its own."""
    return Pixels(100, 100, "cmyk", bytes((255, 255, 255, 255)) * 10_000, profile)


def newspaper(*items: Item, limit: float = 240) -> PrintJob:
    to = receiver(standard="pdf-1.6", condition="", ink_limit=limit)
    return job_of(scene_of(page_of(*items, bleed=0)), to, NEWSPRINT)


def inks(job: PrintJob, props: Props, *inked: str) -> list[float]:
    return [page.ink for page in QtInkMeter().measure(job, props, inked)]


def test_a_picture_already_in_the_papers_inks_is_measured_as_it_is() -> None:
    job = newspaper(picture("full", PLACE))
    (found,) = QtInkMeter().measure(job, Props({"full": full(NEWSPRINT)}), ("full",))
    assert found.ink == pytest.approx(400, abs=2)
    assert PLACE.grow(mm(8)).covers(found.square)


def test_a_picture_of_other_inks_is_converted_and_keeps_the_limit() -> None:
    job = newspaper(picture("full", PLACE))
    (found,) = inks(job, Props({"full": full(PROFILE)}), "full")
    assert 200 < found <= 242


def test_a_small_dark_thing_alarms_nobody() -> None:
    job = newspaper(box(mm(20), mm(20), mm(3), mm(3), HEAVY))
    (found,) = inks(job, Props())
    assert found < 20


def test_a_fill_above_the_limit_is_found() -> None:
    (found,) = inks(newspaper(box(mm(20), mm(20), mm(40), mm(40), HEAVY)), Props())
    assert found == pytest.approx(260, abs=2)


def test_a_shadow_that_is_multiplied_adds_its_ink_to_what_lies_below() -> None:
    ground = box(mm(20), mm(20), mm(40), mm(40), Color(Cmyk(0.9, 0.6, 0, 0), Rgb(0, 0, 1)))
    shade = Group((box(mm(20), mm(20), mm(40), mm(40), Color(Cmyk(0, 0, 0.5, 0.6), Rgb(0, 0, 0))),))
    plain = newspaper(ground, shade, limit=100)
    over = newspaper(ground, Group(shade.items, multiply=True))
    assert inks(plain, Props()) == [pytest.approx(110, abs=2)]
    assert inks(over, Props()) == [pytest.approx(260, abs=2)]


def test_half_transparent_ink_covers_half() -> None:
    ground = box(mm(20), mm(20), mm(40), mm(40), HEAVY)
    white = box(mm(20), mm(20), mm(40), mm(40), Color(Cmyk(0, 0, 0, 0), Rgb(1, 1, 1)))
    (found,) = inks(newspaper(ground, Group((white,), opacity=0.5)), Props())
    assert found == pytest.approx(130, abs=3)


def test_nothing_is_drawn_where_no_page_can_be_above_the_limit() -> None:
    light = box(0, 0, mm(50), mm(50), Color(Cmyk(0.5, 0, 0, 0), Rgb(0.5, 1, 1)))
    # No pixels are at hand: asking for them would be an error.
    assert inks(newspaper(light, picture("away", PLACE)), Props()) == []


def test_a_paper_with_less_ink_than_its_profile_is_always_measured() -> None:
    black = Pixels(100, 100, "rgb", bytes(30_000))
    job = newspaper(picture("black", PLACE), limit=190)
    assert inks(job, Props({"black": black})) == [pytest.approx(204, abs=2)]


def test_marks_outside_the_page_do_not_count() -> None:
    outside = Path(outline_rect(Rect(-mm(30), 0, mm(30), mm(40))), HEAVY)
    assert inks(newspaper(outside), Props()) == [pytest.approx(0, abs=1)]
