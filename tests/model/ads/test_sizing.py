"""A template of many sizes laid out for one: layout by shape, measures, media, stacks, bleed."""

from typing import Any

import pytest

from brochure_studio.model.ads.ad_size import AdSize, SizeError, find_size
from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.ads.sizing import choose_layout, size_template
from brochure_studio.model.frames import Frame, TextFrame
from brochure_studio.model.template import Template

SIZES = Sizes.model_validate(
    {
        "format": "sizes/1",
        "kinds": {
            "banner": {
                "name": "B",
                "medium": "screen",
                "receiver": "screen",
                "free": True,
                "least_text": 12,
            },
            "poster": {
                "name": "P",
                "medium": "print",
                "receiver": "press",
                "free": True,
                "bleed": 3,
                "least_text": 9,
            },
        },
        "sizes": {
            "story": {
                "kind": "banner",
                "name": "S",
                "width": 720,
                "height": 1440,
                "unit": "px",
                "safe": [10, 0, 25, 5],
                "source": "s",
                "date": "2026-11-23",
            }
        },
    }
)
WIDE: dict[str, Any] = {
    "id": "wide",
    "name": "Wide",
    "when": {"least_ratio": 2},
    "safe": "4u",
    "places": {
        "picture": {"right": 0, "top": 0, "bottom": 0, "width": "40%"},
        "title": {
            "left": "safe.left",
            "right": "picture.left + 5u",
            "top": "safe.top",
            "height": "50% - 2u",
            "size": "30u",
            "least": "10u",
            "most_lines": 2,
        },
    },
}
REST: dict[str, Any] = {
    "id": "rest",
    "name": "Rest",
    "background": "paper",
    "places": {
        "picture": {"left": 0, "right": 0, "top": 0, "height": "50%"},
        "code": {"right": "5u", "bottom": "5u", "width": "10mm", "height": "10mm",
                 "medium": "print"},
        "words": {
            "left": "safe.left",
            "right": "safe.right",
            "top": "picture.bottom",
            "bottom": "safe.bottom",
            "stack": ["title", "mark"],
            "gap": "2u",
        },
        "mark": {"width": "20u", "height": "8u", "optional": True},
    },
}  # fmt: skip


def template(*layouts: dict[str, Any]) -> Template:
    return Template.model_validate(
        {
            "format": "template/1",
            "id": "ad",
            "name": "Annonse",
            "purpose": "ad",
            "brand": "b",
            "receivers": ["screen"],
            "sizes": {"kinds": ["banner", "poster"], "first": "story"},
            "elements": [
                {"id": "picture", "kind": "picture", "slot": "picture"},
                {"id": "title", "kind": "text", "slot": "title", "style": "s"},
                {"id": "mark", "kind": "logo", "logo": "l"},
                {"id": "code", "kind": "qr", "slot": "link"},
            ],
            "layouts": layouts or (WIDE, REST),
            "slots": {
                "picture": {"name": "P", "kind": "picture"},
                "title": {"name": "T"},
                "link": {"name": "L", "kind": "qr"},
            },
        }
    )


def size(id: str) -> AdSize:
    return find_size(SIZES, id)


def frames(made: Template) -> dict[str, Frame]:
    return {frame.id: frame for frame in made.pages[0].frames}


def edges(frame: Frame) -> tuple[float, float, float, float]:
    box = frame.box
    found = (box.x, box.y, box.x + box.width, box.y + box.height)
    left, top, right, bottom = (round(edge, 3) for edge in found)
    return left, top, right, bottom


def test_it_becomes_an_ordinary_template_of_one_page() -> None:
    made = size_template(template(), size("400x100mm"))
    assert (made.width, made.height, made.bleed, made.safe) == (400, 100, 3, 4)
    assert [page.id for page in made.pages] == ["ad"]
    assert not made.layouts and not made.elements
    assert made.slots == template().slots


@pytest.mark.parametrize(
    ("id", "layout"), [("400x100", "wide"), ("200x100", "wide"), ("199x100", "rest")]
)
def test_the_first_layout_whose_shape_fits_is_taken(id: str, layout: str) -> None:
    assert choose_layout(template(), size(id)).id == layout


def test_a_shape_may_ask_for_medium_kind_and_short_side() -> None:
    asking = {**WIDE, "when": {"medium": "print", "kinds": ["poster"], "least_short": 100}}
    layouts = template(asking, REST)
    assert choose_layout(layouts, size("100x300mm")).id == "wide"
    assert choose_layout(layouts, size("99x300mm")).id == "rest"
    assert choose_layout(layouts, size("100x300")).id == "rest"


def test_no_layout_is_said_in_words() -> None:
    with pytest.raises(SizeError) as caught:
        size_template(template(WIDE), size("100x100"))
    assert caught.value.words.nn == "malen «Annonse» har ingen utforming for storleiken «100x100»"


def test_measures_count_from_page_edges_and_other_elements() -> None:
    made = frames(size_template(template(), size("400x100mm")))
    # The picture touches three edges of the trim and runs into the bleed there.
    assert edges(made["picture"]) == (240, -3, 403, 103)
    # 4u from the left and top; its right edge 5u clear of the picture's left one.
    assert edges(made["title"]) == (4, 4, 235, 52)


def test_texts_are_read_in_the_order_of_the_elements_whatever_is_placed_first() -> None:
    call = {"id": "call", "kind": "text", "slot": "title", "style": "s"}
    here = {"left": 0, "right": 0, "top": 0, "height": "20%"}
    places = {"code": here, "call": here, "title": here, "picture": here}
    whole = template({"id": "all", "name": "All", "places": places}).model_dump(mode="json")
    whole["elements"].append(call)
    made = size_template(Template.model_validate(whole), size("200x200"))
    assert [frame.id for frame in made.pages[0].frames] == ["picture", "title", "code", "call"]


def test_type_sizes_are_points_and_never_below_the_least_of_the_size() -> None:
    title = frames(size_template(template(), size("400x100mm")))["title"]
    assert isinstance(title, TextFrame)
    assert title.size == pytest.approx(30 * 72 / 25.4)
    assert title.least_size == pytest.approx(10 * 72 / 25.4)
    assert title.most_lines == 2
    small = frames(size_template(template(), size("200x60")))["title"]
    assert isinstance(small, TextFrame)
    # On screen a point is a pixel: 30u of 60 px, and 10u would be 6 px.
    assert small.size == pytest.approx(18)
    assert small.least_size == 12


def test_what_another_medium_shows_is_left_out() -> None:
    assert "code" in frames(size_template(template(), size("100x100mm")))
    assert "code" not in frames(size_template(template(), size("100x100")))


def test_a_stack_keeps_its_room_and_members_know_their_extents() -> None:
    made = size_template(template(), size("100x100mm"))
    (stack,) = made.pages[0].stacks
    assert (stack.left, stack.top, stack.width, stack.height) == (0, 50, 100, 50)
    assert (stack.frames, stack.optional, stack.gap) == (("title", "mark"), ("mark",), 2)
    mark = frames(made)["mark"].box
    assert (mark.width, mark.height) == (20, 8)


def test_what_the_size_keeps_free_moves_what_is_read_but_not_the_picture() -> None:
    made = size_template(template(), size("story"))
    (stack,) = made.pages[0].stacks
    assert stack.left == pytest.approx(0.05 * made.width)
    assert stack.top + stack.height == pytest.approx(0.75 * made.height)
    picture = frames(made)["picture"].box
    assert (picture.x, picture.y) == (0, 0)
    assert picture.width == pytest.approx(made.width)


def test_an_element_without_room_is_told_by_name() -> None:
    places = {"title": {"left": "60u", "right": "60u", "top": 0, "bottom": 0}}
    with pytest.raises(SizeError, match="no room is left for “title”"):
        size_template(template({**REST, "places": places}), size("100x100"))
