"""Layouts that cannot be as they are written, each fault at its steps."""

from typing import Any

import pytest

from brochure_studio.model.soundness.template_advice import advise_template
from brochure_studio.model.soundness.template_shape import check_shape
from brochure_studio.model.template import Template

FULL: dict[str, Any] = {"left": "0", "right": "0", "top": "0", "bottom": "0"}
LAYOUT: dict[str, Any] = {"id": "one", "name": "One", "places": {"title": FULL}}


def template(*layouts: dict[str, Any], **changes: Any) -> Template:
    base: dict[str, Any] = {
        "format": "template/1",
        "id": "ad",
        "name": "Ad",
        "purpose": "ad",
        "brand": "b",
        "receivers": ["screen"],
        "sizes": {"kinds": ["banner"], "first": "100x100"},
        "elements": [
            {"id": "title", "kind": "text", "slot": "title", "style": "s"},
            {"id": "mark", "kind": "logo", "logo": "l"},
        ],
        "layouts": list(layouts) or [LAYOUT],
        "slots": {"title": {"name": "T", "fallback": {"nn": "t"}}},
    }
    return Template.model_validate({**base, **changes})


def placed(**places: dict[str, Any]) -> Template:
    return template({**LAYOUT, "places": {k.replace("_", "-"): v for k, v in places.items()}})


def told(made: Template) -> list[tuple[str, str]]:
    return [("/".join(map(str, one.steps)), one.what) for one in check_shape(made)]


def test_a_sound_one_has_no_faults() -> None:
    words = {**FULL, "stack": ["title", "mark"]}
    assert told(placed(words=words, title={"size": "4u"}, mark={"height": "4u"})) == []


@pytest.mark.parametrize(
    ("made", "step", "what"),
    [
        (placed(titel=FULL), "layouts/0/places/titel", "there is no element `titel`"),
        (placed(title={**FULL, "stack": ["mark"]}), "layouts/0/places/title",
         "`title` is an element, so no stack may be called so"),
        (placed(row={**FULL, "stack": ["titel"]}), "layouts/0/places/row/stack/0",
         "there is no element `titel`"),
        (placed(row={**FULL, "stack": ["mark", "mark"]}), "layouts/0/places/row/stack/0",
         "`mark` stands in more than one stack, or twice in one"),
        (placed(a={**FULL, "stack": ["b"]}, b={**FULL, "stack": ["mark"]}),
         "layouts/0/places/a/stack/0", "`b` is a stack, and a stack holds elements only"),
        (placed(row={**FULL, "stack": ["mark"]}, mark={"left": "0"}),
         "layouts/0/places/mark/left", "`mark` stands in a stack, which says where its edges are"),
        (placed(title={**FULL, "width": "4u"}), "layouts/0/places/title/width",
         "`title` says too much across: left, right, width"),
        (placed(title={"left": "0", "top": "0", "bottom": "0"}), "layouts/0/places/title",
         "`title` says too little across: left"),
        (placed(title={**FULL, "left": "mark.right"}, mark=FULL), "layouts/0/places/title/left",
         "`left` names `mark`, which is not placed before"),
        (template(LAYOUT, {**LAYOUT, "id": "two"}), "layouts/1/when",
         "every page of this shape is taken by the layout `one` before"),
        (template({**LAYOUT, "when": {"least_ratio": 1, "medium": "print"}}), "layouts/0",
         "no layout takes every page that the others leave (print)"),
        (template(LAYOUT, LAYOUT), "layouts/1/id", "two layouts are called `one`"),
        (template(sizes=None), "layouts",
         "a template with layouts has to say for which sizes it is"),
        (template(layouts=[]), "sizes", "a template of many sizes needs `layouts`"),
        (template(elements=[{"id": "safe", "kind": "shape"}], layouts=[
            {**LAYOUT, "places": {"safe": FULL}}]), "elements/0/id",
         "`safe` is the name of the area that is kept free, so no element may have it"),
    ],
)  # fmt: skip
def test_each_fault_is_told_where_it_stands(made: Template, step: str, what: str) -> None:
    assert (step, what) in told(made)


def test_layouts_for_each_medium_leave_no_gap() -> None:
    screen = {**LAYOUT, "when": {"medium": "screen"}}
    both = template(screen, {**LAYOUT, "id": "two", "when": {"medium": "print"}})
    assert told(both) == []
    assert told(template(screen)) == []


def test_an_element_that_no_layout_places_is_advice() -> None:
    found = [one.what for one in advise_template(template(), ("nn",))]
    assert found == ["no layout places the element `mark`"]


def test_a_slot_that_no_layout_shows_is_advice() -> None:
    made = placed(mark=FULL)
    assert "no frame shows the slot `title`" in [one.what for one in advise_template(made, ("nn",))]
