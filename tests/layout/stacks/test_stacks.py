"""Stacks: texts share the room of a page at one scale, what is optional leaves, labels hug."""

from collections.abc import Callable
from typing import Any

import pytest

from brochure_studio.layout.compose import Composition
from brochure_studio.model.template import Template
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm
from tests.layout.stage import groups, make_template, runs

Lay = Callable[..., Composition]
LONG = "Hardanger treng folk som kan eit fag og folk som vil lære seg eit nytt fag no"


def text(id: str, size: float = 24, least: float = 8, **more: Any) -> dict[str, Any]:
    return {
        "id": id,
        "kind": "text",
        "slot": id,
        "style": "title",
        "box": [10, 10, 80, 60],
        "size": size,
        "least_size": least,
        **more,
    }


def mark(id: str = "mark", width: float = 20, height: float = 10) -> dict[str, Any]:
    return {"id": id, "kind": "logo", "logo": "mark", "box": [10, 10, width, height]}


def stacked(
    frames: list[dict[str, Any]], slots: dict[str, Any] | None = None, **of: Any
) -> Template:
    stack = {
        "id": "stack",
        "left": 10,
        "top": 10,
        "width": 80,
        "height": 60,
        "frames": [frame["id"] for frame in frames],
        **of,
    }
    page = {"id": "side", "name": "Side", "frames": frames, "stacks": [stack]}
    return make_template(frames, pages=[page], slots=slots or {})


def box(made: Composition, id: str) -> Rect:
    (group,) = groups(made.scene.pages[0], frame=id)
    assert group.box is not None
    return group.box


def ids(made: Composition) -> list[str]:
    return [group.frame for group in groups(made.scene.pages[0]) if group.frame]


def sizes(made: Composition) -> list[float]:
    return [run.size for run in runs(made.scene.pages[0])]


def test_frames_stand_below_each_other_a_gap_apart(lay: Lay) -> None:
    made = lay(stacked([text("a"), mark(), text("b")], gap=4), {"a": "Ein", "b": "To"})
    a, logo, b = (box(made, id) for id in ("a", "mark", "b"))
    assert a.y == pytest.approx(mm(10))
    assert logo.y == pytest.approx(a.bottom + mm(4), abs=0.01)
    assert b.y == pytest.approx(logo.bottom + mm(4), abs=0.01)
    assert logo.height == pytest.approx(mm(10), abs=0.01)
    assert sizes(made) == [24, 24]


def test_texts_shrink_together_until_all_fits(lay: Lay) -> None:
    frames = [text("a", 60, 10), text("b", 30, 10)]
    made = lay(stacked(frames), {"a": LONG, "b": LONG})
    first, last = sizes(made)[0], sizes(made)[-1]
    assert 10 < last < first < 60
    assert (first - 10) / 50 == pytest.approx((last - 10) / 20, rel=0.01)
    assert box(made, "b").bottom <= mm(70) + 0.1
    assert not made.notes.overset
    # Room for another hundredth of the scale there is not.
    assert mm(70) - box(made, "b").bottom < 12


def test_a_word_is_never_wider_than_its_column(lay: Lay) -> None:
    frames = [text("a", 60, 8), text("b", 20, 8)]
    made = lay(stacked(frames, width=40), {"a": "Mmmmmmmmmmmm", "b": "Kom"})
    assert not made.notes.wide
    assert sizes(made)[0] < 20
    # Only the long word gives way; the other text keeps its size.
    assert sizes(made)[-1] == 20


def test_a_word_too_wide_at_its_least_size_goes_down_to_the_smallest_of_its_stack(lay: Lay) -> None:
    frames = [text("a", 60, 30), text("b", 20, 8)]
    made = lay(stacked(frames, width=40), {"a": "Mmmmmmmmmmmm", "b": "Kom"})
    assert not made.notes.wide
    assert 8 < sizes(made)[0] < 12
    alone = lay(stacked([text("a", 60, 30)], width=40), {"a": "Mmmmmmmmmmmm"})
    assert [note.slot for note in alone.notes.wide] == ["a"]


def test_most_lines_bounds_a_text(lay: Lay) -> None:
    wide = lay(stacked([text("a", 40, 8)]), {"a": LONG})
    two = lay(stacked([text("a", 40, 8, most_lines=2)]), {"a": LONG})
    baselines = {round(run.origin.y, 2) for run in runs(two.scene.pages[0])}
    assert len(baselines) == 2
    assert sizes(two)[0] < sizes(wide)[0]


def test_what_is_optional_leaves_last_first(lay: Lay) -> None:
    frames = [text("a", 24, 20), text("b", 24, 20), mark(height=20), text("c", 24, 20)]
    content = {"a": LONG, "b": "Kort", "c": "Kort"}
    full = lay(stacked(frames, optional=["b", "c"], height=90), content)
    assert ids(full) == ["a", "b", "mark", "c"]
    fewer = lay(stacked(frames, optional=["b", "c"], height=55), content)
    assert ids(fewer) == ["a", "b", "mark"]
    least = lay(stacked(frames, optional=["b", "c"], height=45), content)
    assert ids(least) == ["a", "mark"]


def test_what_is_too_long_even_then_is_overset_and_leaves_the_rest_its_place(lay: Lay) -> None:
    made = lay(stacked([text("a", 24, 20), mark()], height=20), {"a": LONG})
    assert [note.slot for note in made.notes.overset] == ["a"]
    assert box(made, "mark").bottom == pytest.approx(mm(30), abs=0.1)


def test_empty_and_hidden_slots_take_neither_room_nor_gap(lay: Lay) -> None:
    frames = [text("a"), text("b"), mark()]
    slots = {"b": {"opens": ["content", "visibility"]}}
    without = lay(stacked([text("a"), mark()], gap=4), {"a": "Ein"})
    for content in ({"text": ""}, {"text": "To", "hidden": True}):
        made = lay(stacked(frames, slots, gap=4), {"a": "Ein", "b": content})
        assert ids(made) == ["a", "mark"]
        assert box(made, "mark") == box(without, "mark")


def test_a_locked_slot_is_not_hidden(lay: Lay) -> None:
    made = lay(stacked([text("a")]), {"a": {"text": "Ein", "hidden": True}})
    assert ids(made) == ["a"]


@pytest.mark.parametrize(("along", "top"), [("start", 10), ("center", 35), ("end", 60)])
def test_along_says_where_spare_room_goes(lay: Lay, along: str, top: float) -> None:
    made = lay(stacked([mark()], along=along))
    assert box(made, "mark").y == pytest.approx(mm(top), abs=0.01)


def test_spread_puts_spare_room_between(lay: Lay) -> None:
    made = lay(stacked([mark("one"), mark("two")], along="spread"))
    assert box(made, "one").y == pytest.approx(mm(10), abs=0.01)
    assert box(made, "two").bottom == pytest.approx(mm(70), abs=0.01)


@pytest.mark.parametrize(("cross", "left"), [("start", 10), ("center", 40), ("end", 70)])
def test_cross_says_where_narrow_frames_stand(lay: Lay, cross: str, left: float) -> None:
    made = lay(stacked([mark()], cross=cross))
    assert box(made, "mark").x == pytest.approx(mm(left), abs=0.01)


def test_a_label_is_as_wide_as_its_words(lay: Lay) -> None:
    label = text("a", 12, 8, fill="fjord", inset=3, align="center")
    short = box(lay(stacked([label]), {"a": "Sjå"}), "a")
    longer = box(lay(stacked([label]), {"a": "Sjå ledige jobbar"}), "a")
    assert short.width < longer.width < mm(80)
    # One line of 12 points with 3 mm above and below.
    assert short.height == pytest.approx(longer.height)
    assert mm(6) + 8 < short.height < mm(6) + 14


def test_a_label_takes_one_line_before_it_takes_two(lay: Lay) -> None:
    label = text("a", 24, 8, fill="fjord", inset=3, align="center", most_lines=2)
    made = lay(stacked([label], width=50), {"a": "Sjå ledige jobbar"})
    assert len({round(run.origin.y, 2) for run in runs(made.scene.pages[0])}) == 1
    assert 8 < sizes(made)[0] < 24


def test_a_label_beside_others_takes_two_lines_where_one_is_too_long(lay: Lay) -> None:
    label = text(
        "a", 16, 10, fill="fjord", inset=2, align="center", most_lines=2, box=[0, 0, 40, 9]
    )
    row: dict[str, Any] = {"direction": "across", "gap": 4, "height": 20}
    for words, lines in (("Sjå jobbar", 1), ("Bestill plass på informasjonsmøtet", 2)):
        made = lay(stacked([label, mark(width=34)], **row), {"a": words})
        assert len({round(run.origin.y, 2) for run in runs(made.scene.pages[0])}) == lines
        assert not made.notes.overset


def test_across_the_first_text_has_what_the_others_leave(lay: Lay) -> None:
    label = text("call", 12, 8, fill="fjord", inset=2, align="center", most_lines=1)
    row: dict[str, Any] = {
        "direction": "across",
        "along": "spread",
        "gap": 4,
        "height": 20,
    }
    frames = [mark(), text("a", 20, 8), label]
    made = lay(stacked(frames, cross="center", **row), {"a": "Plass", "call": "Sjå jobbar"})
    logo, a, call = (box(made, id) for id in ("mark", "a", "call"))
    assert logo.right < a.x < a.right < call.x
    assert call.right == pytest.approx(mm(90), abs=0.1)
    assert logo.center.y == pytest.approx(call.center.y, abs=0.01)
    # Text stands level with the label: the middles of their capitals are at one height.
    title, button = runs(made.scene.pages[0])[0], runs(made.scene.pages[0])[-1]
    assert title.origin.y - 0.36 * title.size == pytest.approx(
        button.origin.y - 0.36 * button.size, abs=0.4
    )


def test_a_frame_of_its_own_is_fitted_between_its_sizes_too(lay: Lay) -> None:
    frame = text("a", 60, 8, box=[10, 10, 80, 30])
    made = lay(make_template([frame]), {"a": LONG})
    assert 8 < sizes(made)[0] < 60
    assert not made.notes.overset
    assert not made.notes.copyfit


def test_a_title_is_a_little_smaller_rather_than_leave_a_short_line_alone(lay: Lay) -> None:
    title = text("a", 26, 8, most_lines=4)
    made = lay(stacked([title], width=36), {"a": "Einziehen, wenn alles blüht"})
    found = runs(made.scene.pages[0])
    # In 26 points «wenn» would stand by itself, on one line of four.
    assert len({round(run.origin.y, 2) for run in found}) == 3
    assert 0.6 * 26 <= found[0].size < 26


def test_a_title_stays_large_where_no_smaller_size_breaks_it_better(lay: Lay) -> None:
    title = text("a", 26, 25, most_lines=4)
    made = lay(stacked([title], width=36), {"a": "Einziehen, wenn alles blüht"})
    assert {run.size for run in runs(made.scene.pages[0])} == {26}
