"""Letters in window envelopes: what must show, what must not, and how addresses are set."""

from dataclasses import replace

import pytest

from brochure_studio.model.letters.mailing import EnvelopeRow
from brochure_studio.model.record import Localized
from brochure_studio.model.template import Template
from brochure_studio.preflight.registry import check_proof
from brochure_studio.preflight.window_fit import (
    SheetWindow,
    address_extent,
    others_in_sight,
    row_window,
    sheet_windows,
    stays_inside,
)
from brochure_studio.scene.items import GlyphRun, Group, Item, Outline, Path, Stroke, outline_rect
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Point, Rect, Transform
from brochure_studio.values.length import mm, to_mm
from tests.preflight.samples import FOLD_MARK, TEMPLATE, WINDOW, a_text, in_envelope

C5 = EnvelopeRow.model_validate(
    {
        "name": "C5",
        "width": 229,
        "height": 162,
        "visible": [15, 44, 86, 21.5],
        "slide": [19, 13.5],
        "folds": [148.5],
        "source": "s",
        "date": "2026-11-23",
    }
)


def codes(*items: Item, window: SheetWindow = WINDOW, **own: object) -> list[str]:
    return [finding.code for finding in check_proof(in_envelope(*items, window=window, **own))]


def said(*items: Item) -> str:
    (finding,) = check_proof(in_envelope(*items, FOLD_MARK))
    return finding.what.en


def a_line(text: Group, **changed: object) -> Group:
    """Return a text with its run changed."""
    (paragraph,) = text.items
    assert isinstance(paragraph, Group)
    (run,) = paragraph.items
    assert isinstance(run, GlyphRun)
    return replace(text, items=(replace(paragraph, items=(run._replace(**changed),)),))  # type: ignore[arg-type]


def test_an_address_in_the_window_with_a_fold_mark_is_well() -> None:
    assert codes(a_text(), FOLD_MARK) == []


def test_a_window_shows_more_by_as_much_as_the_sheet_slides() -> None:
    window = row_window("c5", C5)
    ever = window.ever
    sides = (ever.x, ever.y, ever.right, ever.bottom)
    assert [round(to_mm(side), 2) for side in sides] == [-4, 30.5, 120, 79]
    assert to_mm(window.folds[0]) == pytest.approx(148.5)


@pytest.mark.parametrize(
    ("at", "inside"),
    [((20, 42), True), ((19, 42), False), ((20, 38), False), ((91, 42), True), ((93, 42), False)],
)
def test_the_ink_of_an_address_must_stay_in_what_is_always_seen(
    at: tuple[float, float], inside: bool
) -> None:
    # The ink of 12 points is 9.24 above the baseline, 48 wide; the window is 20-140 by 30-80.
    assert ("window-address" not in codes(a_text(at=Point(*at)), FOLD_MARK)) is inside


def test_the_ring_of_a_capital_counts() -> None:
    assert codes(a_text("Berit", at=Point(30, 40)), FOLD_MARK) == []
    assert codes(a_text("Åse", at=Point(30, 40)), FOLD_MARK) == ["window-address"]


def test_what_can_slide_into_the_window_is_told_but_for_what_is_meant_to_show() -> None:
    other = replace(a_text("Retur", at=Point(150, 95), slot="legal"), frame="foot")
    assert codes(a_text(), other, FOLD_MARK) == ["window-others"]
    assert codes(a_text(), other, FOLD_MARK, shows=["foot"]) == []
    away = replace(a_text("Retur", at=Point(161, 95), slot="legal"), frame="foot")
    assert codes(a_text(), away, FOLD_MARK) == []


def test_a_line_across_the_window_is_told_and_a_ground_behind_it_is_not() -> None:
    line = Path(Outline("ML", (0, 90, 300, 90)), stroke=Stroke(BLACK, 0.5))
    crossing = Group((line,), frame="rule", box=Rect(0, 90, 300, 0))
    assert codes(a_text(), crossing, FOLD_MARK) == ["window-others"]


def test_every_way_an_address_is_hard_to_read_is_named() -> None:
    plain = a_text()
    small = replace(a_text("Veg 1", at=Point(30, 65), size=9))
    assert "several sizes, not 10–12 points" in said(plain, small)
    assert "bold" in said(a_line(plain, font=FontKey("Lato", 700)))
    assert "italic" in said(a_line(plain, font=FontKey("Lato", 400, True)))
    assert "left edge" in said(plain, a_text("Veg 1", at=Point(40, 65)))
    under = Group((Path(outline_rect(Rect(30, 52, 40, 1)), BLACK),), frame="head")
    assert "underlined" in said(plain, under)


def test_a_fold_mark_off_its_height_is_none() -> None:
    low = replace(FOLD_MARK, transform=Transform(f=4))
    assert codes(a_text(), low) == ["fold-mark"]
    assert codes(a_text(), replace(FOLD_MARK, transform=Transform(f=2))) == []


def test_a_sheet_folded_twice_needs_a_mark_at_the_first_fold() -> None:
    twice = replace(WINDOW, folds=(200.0, 300.0))
    assert codes(a_text(), FOLD_MARK, window=twice) == []
    later = replace(WINDOW, folds=(100.0, 200.0))
    assert codes(a_text(), FOLD_MARK, window=later) == ["fold-mark"]


def test_of_an_envelope_that_no_row_has_the_templates_box_stands() -> None:
    window = {"envelope": "C9", "box": [10, 20, 30, 40]}
    template = Template.model_validate({**TEMPLATE, "window": window})
    (found,) = sheet_windows(template, None)
    assert found.always == found.ever == Rect(mm(10), mm(20), mm(30), mm(40))
    assert found.name == Localized(nn="C9")
    assert sheet_windows(Template.model_validate(TEMPLATE), None) == ()


def test_a_recipients_address_is_judged_by_its_own_lines() -> None:
    one = a_text(at=Point(30, 50))
    long = Group((one, a_text("Veg 1", at=Point(30, 90))), frame="head", box=one.box)
    assert stays_inside(WINDOW, address_extent((one,), "head"))
    assert not stays_inside(WINDOW, address_extent((long,), "head"))
    assert address_extent((one,), "foot") is None
    assert stays_inside(WINDOW, None)
    # A frame that is placed by a transform, inside a group of the page.
    placed = Group((replace(one, transform=Transform(f=60)),), transform=Transform(e=5))
    extent = address_extent((placed,), "head")
    assert extent is not None
    assert (extent.x, round(extent.bottom, 2)) == (35, 112.4)


def test_a_recipients_other_texts_must_not_come_into_sight() -> None:
    near = replace(a_text("Kjære", at=Point(30, 98)), frame="foot")
    far = replace(a_text("Kjære", at=Point(30, 300)), frame="foot")
    assert list(others_in_sight(WINDOW, (a_text(), near, far), ("head",))) == ["foot"]
    watermark = replace(near, frame="")
    assert list(others_in_sight(WINDOW, (a_text(), far, watermark), ("head",))) == []
