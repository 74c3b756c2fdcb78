"""Templates that cannot be as they are written, and advice on those that can."""

from typing import Any

import pytest

from brochure_studio.model.frames import Box, Fill
from brochure_studio.model.layouts import Place, SizeLayout
from brochure_studio.model.record import Localized
from brochure_studio.model.soundness.template_advice import advise_template
from brochure_studio.model.soundness.template_shape import check_shape
from brochure_studio.model.template import Template

TEXT: dict[str, Any] = {"id": "a", "kind": "text", "slot": "a", "style": "s", "box": [5, 5, 20, 9]}
SHAPE: dict[str, Any] = {"id": "b", "kind": "shape", "box": [0, 0, 9, 9]}
SLOT: dict[str, Any] = {"name": "A", "fallback": {"nn": "a", "nb": "a"}}
LAYOUT = SizeLayout(
    id="any",
    name=Localized(nn="A"),
    places={"a": Place(left="0mm", top="0mm", width="9mm", height="9mm")},
)


def template(frame: dict[str, Any] | None = None, **changes: Any) -> Template:
    page = {
        "id": "p",
        "name": "P",
        "frames": [{**TEXT, **(frame or {})}],
        **changes.pop("page", {}),
    }
    base = {
        "format": "template/1",
        "id": "t",
        "name": "T",
        "purpose": "brochure",
        "brand": "b",
        "width": 100,
        "height": 50,
        "bleed": 3,
        "receivers": ["press"],
        "pages": [page],
        "slots": {"a": SLOT},
    }
    return Template.model_validate({**base, **changes})


def told(made: Template) -> list[tuple[str, str]]:
    return [("/".join(map(str, one.steps)), one.what) for one in check_shape(made)]


def panels(*rows: tuple[float, bool]) -> dict[str, Any]:
    named = [
        {"id": f"p{n}", "name": "P", "width": width, "folds_in": folds}
        for n, (width, folds) in enumerate(rows)
    ]
    return {"panels": named}


def test_a_sound_template_has_no_faults() -> None:
    assert told(template()) == []
    folded = template(page=panels((32, True), (34, False), (34, False)), fold={"kind": "roll"})
    assert told(folded) == []


@pytest.mark.parametrize(
    ("made", "step", "what"),
    [
        (template({"box": [90, 5, 20, 9]}), "pages/0/frames/0/box",
         "the box sticks out of the page: 10 mm right"),
        (template({"box": [-1, 45, 20, 9]}), "pages/0/frames/0/box",
         "the box sticks out of the page: 1 mm left, 4 mm bottom"),
        (template(page={"frames": [{**SHAPE, "box": [100, 0, 9, 9]}]}), "pages/0/frames/0/box",
         "the box lies wholly off the page"),
        (template({"box": [5, 5, 0, 9]}), "pages/0/frames/0/box", "the frame `a` has no area"),
        (template({"text": "b"}), "pages/0/frames/0",
         "the text frame `a` needs either a slot or a text of its own"),
        (template({"slot": None}), "pages/0/frames/0",
         "the text frame `a` needs either a slot or a text of its own"),
        (template(page={"frames": [{"id": "c", "kind": "picture", "box": [0, 0, 9, 9]}]}),
         "pages/0/frames/0", "the picture frame `c` needs either a slot or a file of its own"),
        (template(page={"count": {"least": 3, "most": 2}}), "pages/0/count",
         "at least 3 pages but at most 2"),
        (template(page=panels((50, False), (49, False))), "pages/0/panels",
         "the panels are 99 mm together, the page is 100 mm"),
        (template(page=panels((33, True), (33.5, False), (33.5, False)), fold={"kind": "roll"}),
         "pages/0/panels/0/width", "the panel `p0` folds in but is wider than 32.5 mm"),
        (template({"panel": "p1"}, page=panels((20, False), (80, False))),
         "", ""),
        (template({"panel": "p1", "box": [70, 5, 20, 9]},
                  page=panels((20, False), (80, False))),
         "pages/0/frames/0/box", "the box sticks out of the page: 10 mm right"),
        (template(window={"envelope": "C65", "box": [90, 0, 20, 9]}), "window/box",
         "the box sticks out of the page: 10 mm right"),
        (template(slots={"a": {"name": "A", "must_change": True}}), "slots/a/must_change",
         "the slot must be changed, but its content is locked"),
        (template(slots={"a": {"name": "A", "required": True}}), "slots/a/required",
         "the slot is required, locked and empty"),
        (template(slots={"a": {"name": "A", "bounds": {"least_size": 9, "most_size": 8}}}),
         "slots/a/bounds/least_size", "the least size 9 is larger than the most 8"),
        (template(chains=[{"slot": "a", "frames": ["a", "a"]}]), "chains/0/frames/1",
         "the frame `a` stands twice in the chain"),
        (template(chains=[{"slot": "b", "frames": ["a", "z"]}]), "chains/0/frames/0",
         "the frame `a` shows another slot than the chain's `b`"),
        (template(page={"frames": [SHAPE]}, chains=[{"slot": "a", "frames": ["b", "z"]}]),
         "chains/0/frames/0", "the frame `b` is a shape frame, which no text runs through"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_at_its_place(made: Template, step: str, what: str) -> None:
    assert told(made) == ([(step, what)] if what else [])


def test_two_page_kinds_of_one_name() -> None:
    pages = [{"id": "p", "name": "P"}, {"id": "p", "name": "P"}]
    assert told(template(pages=pages)) == [("pages/1/id", "two page kinds are called `p`")]


@pytest.mark.parametrize(
    "frame",
    [
        {**SHAPE, "box": [-3, -3, 106, 56]},
        {**SHAPE, "shape": "line", "box": [5, 5, 20, 0]},
        {"rotate": 90, "box": [95, 5, 20, 9]},
    ],
)
def test_decoration_lines_and_turned_frames_may(frame: dict[str, Any]) -> None:
    if frame.get("kind") == "shape":
        assert told(template(page={"frames": [frame]})) == []
    else:
        assert told(template(frame)) == []


@pytest.mark.parametrize(
    ("slot", "advice"),
    [
        (SLOT, []),
        ({"name": "A"}, []),
        ({"name": "A", "fallback": {"nn": "{web} · https://a.no · a@b.no · 12 34"}}, []),
        ({"name": "A", "fallback": {"nn": "Ring {phone}"}},
         ["the fallback of `a` is not there in nb"]),
        ({**SLOT, "bounds": {"most_size": 9}},
         ["bounds for sizes or styles, but the style is locked"]),
        ({**SLOT, "bounds": {"within": [0, 0, 1, 1]}},
         ["a box to move within, but the position is locked"]),
        ({**SLOT, "opens": ["style", "position"],
          "bounds": {"within": [0, 0, 1, 1], "styles": ["s"]}}, []),
    ],
)  # fmt: skip
def test_advice_on_slots(slot: dict[str, Any], advice: list[str]) -> None:
    made = advise_template(template(slots={"a": slot}), ("nn", "nb"))
    assert [one.what for one in made] == advice


def test_a_slot_that_may_be_moved_where_every_size_has_its_own_place_is_told() -> None:
    slot = {**SLOT, "opens": ["position"]}
    plain = template(slots={"a": slot})
    assert advise_template(plain, ("nn",)) == ()
    sized = plain.model_copy(update={"layouts": (LAYOUT,)})
    (told,) = advise_template(sized, ("nn",))
    assert told.steps == ("slots", "a", "opens")


def test_a_slot_that_no_frame_shows_is_told() -> None:
    made = advise_template(template(slots={"a": SLOT, "b": SLOT}), ("nn",))
    assert [(one.steps, one.key) for one in made] == [(("slots", "b"), True)]


def test_short_ways_to_write() -> None:
    assert Box.model_validate([1, "2", 3, 4]) == Box(x=1, y=2, width=3, height=4)
    assert Fill.model_validate("fjord") == Fill(color="fjord")
