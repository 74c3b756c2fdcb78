"""What one sees of a leaflet that is folded as its template says, closed and opened."""

import pytest

from brochure_studio.model.template import Fold
from brochure_studio.scene.page import Page, Panel
from brochure_studio.ui.canvas.folding import Folding, FoldStep, plan_folding
from brochure_studio.values.geometry import Rect, Size


def page(*panels: tuple[str, float]) -> Page:
    x, made = 0.0, []
    for id, width in panels:
        made.append(Panel(id, id.title(), Rect(x, 0, width, 210)))
        x += width
    return Page(
        "p", "P", Size(x, 210), 9, 0, Rect(10, 10, x - 20, 190), items=(), panels=tuple(made)
    )


def folding(kind: str, outside: Page, inside: Page, folds_in: bool = False) -> Folding:
    made = plan_folding(Fold.model_validate({"kind": kind}), (outside, inside), folds_in)
    assert made is not None
    return made


def leaflet() -> Folding:
    return folding(
        "roll",
        page(("flap", 97), ("back", 100), ("cover", 100)),
        page(("left", 100), ("middle", 100), ("right", 97)),
    )


def seen(folding: Folding, step: FoldStep) -> list[str]:
    return [folding.panel(flap).id for flap in step.seen()]


def story(folding: Folding) -> list[tuple[str, list[str]]]:
    return [(step.kind, seen(folding, step)) for step in folding.steps]


def test_a_leaflet_of_six_panels_opens_as_a_hand_opens_it() -> None:
    assert story(leaflet()) == [
        ("front", ["cover"]),
        ("back", ["back"]),
        ("opened", ["left", "flap"]),
        ("open", ["left", "middle", "right"]),
        ("outside", ["flap", "back", "cover"]),
    ]


def test_the_flap_that_folds_in_leaves_its_gap_at_the_spine_side() -> None:
    folded = leaflet()
    opened = folded.steps[2]
    flap = next(f for f in opened.flaps if folded.panel(f).id == "flap")
    assert (flap.x, flap.right) == (103, 200), "it hinges on the right and stops 3 short"
    assert opened.width == 200


def test_behind_every_panel_is_its_partner() -> None:
    folded = leaflet()
    pairs = {"left": "cover", "middle": "back", "right": "flap"}
    for inside, outside in pairs.items():
        one, other = folded.behind(inside), folded.behind(outside)
        assert one is not None
        assert other is not None
        assert (one.id, other.id) == (outside, inside)
    assert folded.behind("nothing") is None


def test_a_zigzag_shows_its_last_inside_panel_at_the_back() -> None:
    folded = folding(
        "z", page(("c", 99), ("b", 99), ("cover", 99)), page(("one", 99), ("two", 99), ("last", 99))
    )
    assert story(folded)[:3] == [
        ("front", ["cover"]),
        ("back", ["last"]),
        ("opened", ["one", "two"]),
    ]


def test_a_sheet_folded_once_is_a_little_book() -> None:
    folded = folding("half", page(("back", 105), ("cover", 105)), page(("l", 105), ("r", 105)))
    assert story(folded) == [
        ("front", ["cover"]),
        ("back", ["back"]),
        ("open", ["l", "r"]),
        ("outside", ["back", "cover"]),
    ]


def test_a_gate_opens_to_both_sides() -> None:
    folded = folding(
        "gate",
        page(("right-door", 50), ("back", 100), ("left-door", 50)),
        page(("a", 50), ("b", 100), ("c", 50)),
    )
    assert story(folded)[0] == ("front", ["left-door", "right-door"])
    assert story(folded)[1] == ("back", ["back"])
    assert story(folded)[-2] == ("open", ["a", "b", "c"])


def test_four_panels_in_a_gate_close_once_more() -> None:
    folded = folding(
        "gate",
        page(("d", 74), ("back", 74), ("cover", 74), ("a", 74)),
        page(("w", 74), ("x", 74), ("y", 74), ("z", 74)),
    )
    kinds = [kind for kind, _ in story(folded)]
    assert kinds == ["front", "back", "opened", "opened", "open", "outside"]
    assert story(folded)[0] == ("front", ["cover"])
    assert story(folded)[1] == ("back", ["back"])


def test_a_roll_of_four_unrolls_panel_by_panel() -> None:
    folded = folding(
        "roll",
        page(("d", 95), ("c", 97), ("back", 100), ("cover", 100)),
        page(("one", 100), ("two", 100), ("three", 97), ("four", 95)),
    )
    assert story(folded) == [
        ("front", ["cover"]),
        ("back", ["back"]),
        ("opened", ["one", "c"]),
        ("opened", ["one", "two", "d"]),
        ("open", ["one", "two", "three", "four"]),
        ("outside", ["d", "c", "back", "cover"]),
    ]


def test_a_roll_from_the_left_mirrors_the_other() -> None:
    folded = folding(
        "roll",
        page(("cover", 100), ("back", 100), ("flap", 97)),
        page(("in", 97), ("mid", 100), ("last", 100)),
        folds_in=True,
    )
    assert story(folded)[:3] == [
        ("front", ["cover"]),
        ("back", ["back"]),
        ("opened", ["flap", "last"]),
    ]


@pytest.mark.parametrize("pages", [1, 3])
def test_what_is_not_one_sheet_is_not_folded(pages: int) -> None:
    one = page(("a", 100), ("b", 100))
    assert plan_folding(Fold(kind="half"), (one,) * pages, False) is None
    assert plan_folding(None, (one, one), False) is None
    assert plan_folding(Fold(kind="half"), (one, page(("a", 200))), False) is None
