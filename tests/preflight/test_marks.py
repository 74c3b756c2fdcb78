"""Marks and the space around them where the general fixtures do not reach."""

from dataclasses import replace

import pytest

from brochure_studio.model.brand import Logo
from brochure_studio.preflight.marks import RULES, clear_space
from brochure_studio.preflight.registry import check_proof
from brochure_studio.scene.items import Item
from brochure_studio.scene.notes import MarkUse, Notes, SlotUse
from brochure_studio.values.geometry import Point, Rect
from brochure_studio.values.length import mm, to_mm
from tests.preflight.samples import BRAND, a_code, a_mark, a_photo, a_proof, a_scene, a_text

MARK = a_mark()


def codes(*items: Item, marks: tuple[MarkUse, ...] = (MARK,), **notes: object) -> list[str]:
    proof = a_proof(scene=a_scene(*items), notes=Notes(marks=marks, **notes))  # type: ignore[arg-type]
    return [finding.code for finding in check_proof(proof, RULES)]


def text_right_of(box: Rect, gap: float) -> Item:
    return a_text(at=Point(box.right + mm(gap), box.center.y))


@pytest.mark.parametrize(
    ("width", "gap", "crowded"),
    [(20, 3.5, True), (20, 4.1, False), (40, 7.5, True), (40, 8.1, False), (10, 2.1, False)],
)
def test_the_clear_space_grows_with_the_mark(width: float, gap: float, crowded: bool) -> None:
    mark = a_mark(width, x=10)
    found = codes(text_right_of(mark.box, gap), marks=(mark,))
    assert ("mark-crowded" in found) is crowded


def test_the_clear_space_is_the_brands_at_the_least_width() -> None:
    logo: Logo = BRAND.logos["region"]
    assert to_mm(clear_space(logo, Rect(0, 0, mm(20), 9))) == pytest.approx(4)
    assert to_mm(clear_space(logo, Rect(0, 0, mm(60), 9))) == pytest.approx(12)


def test_a_picture_under_the_mark_is_its_ground_and_one_beside_it_is_not() -> None:
    assert codes(a_photo(rect=MARK.box.grow(5))) == []
    beside = Rect(MARK.box.right + mm(2), MARK.box.y, 50, 50)
    assert codes(a_photo(rect=beside)) == ["mark-crowded"]


def test_other_marks_and_codes_stay_out_but_not_those_of_its_own_strip() -> None:
    near = a_mark(x=52)
    assert codes(marks=(MARK, near)) == []
    other = replace(near, frame="other")
    assert codes(marks=(MARK, other)) == ["mark-crowded"] * 2
    box = Rect(MARK.box.right + mm(2), MARK.box.y, 40, 40)
    slots = (SlotUse("link", 0, box),)
    assert codes(slots=slots, codes=(a_code(),)) == ["mark-crowded"]


def test_the_label_of_a_strip_and_what_is_on_another_page_do_not_crowd_it() -> None:
    text = text_right_of(MARK.box, 1)
    assert codes(text) == ["mark-crowded"]
    assert codes(text, marks=(replace(MARK, frame="head"),)) == []
    assert codes(text, marks=(replace(MARK, page=1),)) == []


def test_how_small_a_mark_may_be() -> None:
    assert codes(marks=(a_mark(20),)) == []
    assert codes(marks=(a_mark(19.5),)) == ["mark-small"]
    unknown = replace(MARK, logo="unknown", box=Rect(0, 0, 1, 1))
    assert codes(marks=(unknown,)) == []


def test_the_nearest_is_told_with_both_distances() -> None:
    far, near = text_right_of(MARK.box, 3), text_right_of(MARK.box, 2)
    proof = a_proof(scene=a_scene(far, near), notes=Notes(marks=(MARK,)))
    (finding,) = check_proof(proof, RULES)
    assert finding.what.nn.endswith(
        "ein tekst står 2 mm frå Merket, som skal ha 4 mm luft rundt seg"
    )
