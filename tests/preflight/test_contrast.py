"""What lies under a text: a color, or a picture whose pixels are looked at."""

from dataclasses import replace

import pytest

from brochure_studio.preflight.contrast import RULES
from brochure_studio.preflight.registry import check_in_steps, check_proof
from brochure_studio.scene.ground import Tones
from brochure_studio.scene.items import Gradient, Group, Item, Outline, Path
from brochure_studio.scene.page import Page
from brochure_studio.values.color import WHITE, Cmyk, Color, Rgb
from brochure_studio.values.geometry import Point, Rect
from tests.preflight.samples import DEEP, Backdrop, a_ground, a_photo, a_proof, a_scene, a_text


def codes(*items: Item) -> list[str]:
    return [finding.code for finding in check_proof(a_proof(scene=a_scene(*items)), RULES)]


PALE = Color(Cmyk(0, 0, 0, 0.45), Rgb.from_hex("#8C8C8C"))


@pytest.mark.parametrize(
    ("items", "faint"),
    [
        ((a_text(),), False),
        ((a_text(color=PALE),), True),
        ((a_text(color=PALE, size=18),), False),
        ((a_ground(color=DEEP), a_text(color=WHITE)), False),
        ((a_ground(color=DEEP), a_text()), True),
        ((a_text(), a_ground(color=DEEP)), False),
        ((a_ground(color=DEEP), a_ground(), a_text()), False),
        ((a_ground(Rect(0, 0, 40, 400), DEEP), a_text()), False),
        ((a_photo(rect=Rect(0, 0, 300, 400)), a_text(color=PALE)), False),
    ],
    ids=[
        "black on paper",
        "pale on paper",
        "large is held to less",
        "white on deep",
        "black on deep",
        "what comes later does not lie under it",
        "the topmost ground counts",
        "half a ground is not known",
        "a picture is not known",
    ],
)
def test_contrast_against_the_ground(items: tuple[Item, ...], faint: bool) -> None:
    assert (codes(*items) == ["contrast-low"]) is faint


def test_grounds_that_have_no_one_color_are_left_alone() -> None:
    fade = Gradient(Point(0, 0), Point(0, 400), ((0, DEEP), (1, WHITE)))
    box = Outline("MLLLZ", (0, 0, 300, 0, 300, 400, 0, 400))
    assert codes(Group((Path(box, fade),), frame="g"), a_text()) == []
    hill = Outline("MCLLZ", (0, 0, 100, 0, 200, 0, 300, 0, 300, 400, 0, 400))
    assert codes(Group((Path(hill, DEEP),), frame="g"), a_text()) == []
    veil = Group((Path(box, DEEP),), frame="g", opacity=0.5)
    assert codes(veil, a_text()) == []


PHOTO = a_photo(rect=Rect(0, 0, 300, 400))
LIGHT, MIDDLE, DARK = 0.9, 0.2, 0.005


def over_picture(*shares: tuple[float, int], item: Group, purpose: str = "poster") -> list[str]:
    scene, grounds = a_scene(PHOTO, item), Backdrop(Tones(shares))
    proof = a_proof(template={"purpose": purpose}, scene=scene, grounds=grounds)
    return [finding.code for finding in check_proof(proof, RULES)]


@pytest.mark.parametrize(
    ("shares", "color", "faint"),
    [
        (((DARK, 100),), WHITE, False),
        (((LIGHT, 100),), WHITE, True),
        (((DARK, 100),), DEEP, True),
        (((LIGHT, 100),), DEEP, False),
        (((DARK, 96), (LIGHT, 4)), WHITE, False),
        (((DARK, 94), (LIGHT, 6)), WHITE, True),
        ((), WHITE, False),
    ],
    ids=[
        "white on a night",
        "white on snow",
        "deep on a night",
        "deep on snow",
        "a twig does not count",
        "a bush does",
        "nothing can be seen of it",
    ],
)
def test_contrast_over_a_picture(
    shares: tuple[tuple[float, int], ...], color: Color, faint: bool
) -> None:
    found = over_picture(*shares, item=a_text(color=color))
    assert found == (["contrast-picture"] if faint else [])


def test_large_text_is_held_to_less_but_not_in_an_ad() -> None:
    large = a_text(color=WHITE, size=18)
    assert over_picture((MIDDLE, 100), item=large) == []
    assert over_picture((MIDDLE, 100), item=large, purpose="ad") == ["contrast-picture"]
    assert over_picture((MIDDLE, 100), item=a_text(color=WHITE)) == ["contrast-picture"]


def test_a_plain_ground_is_not_looked_at() -> None:
    grounds = Backdrop(Tones(((LIGHT, 1),)))
    scene = a_scene(PHOTO, a_ground(color=DEEP), a_text(color=WHITE))
    assert check_proof(a_proof(scene=scene, grounds=grounds), RULES) == ()
    assert grounds.asked == []


def test_the_letters_are_looked_behind_and_the_window_may_answer_between() -> None:
    grounds = Backdrop(Tones(((LIGHT, 1),)))
    one, two = a_text(color=WHITE), a_text(color=WHITE, at=Point(30, 250))
    other = replace(two, frame="other")
    proof = a_proof(scene=a_scene(PHOTO, one, other), grounds=grounds)
    steps = list(check_in_steps(proof, RULES))
    assert [len(boxes) for boxes in grounds.asked] == [1, 1]
    assert grounds.asked[0][0].covers(Rect(30, 45, 40, 5))
    assert steps.count(None) == 1 + 2 + len(RULES)


def test_without_eyes_nothing_is_said() -> None:
    assert (
        check_proof(a_proof(scene=a_scene(PHOTO, a_text(color=WHITE)), grounds=None), RULES) == ()
    )


def test_each_color_of_a_frame_is_judged_by_itself() -> None:
    gray = Color(Cmyk(0, 0, 0, 0.5), Rgb(0.5, 0.5, 0.5))
    both = Group((a_text(color=WHITE), a_text(color=gray, at=Point(30, 80))), frame="head")
    assert over_picture((DARK, 1), item=both) == []
    assert over_picture((MIDDLE, 1), item=both) == ["contrast-picture"] * 2


def test_a_page_is_handed_on_as_it_is() -> None:
    grounds = Backdrop(Tones(((LIGHT, 1),)))
    proof = a_proof(scene=a_scene(PHOTO, a_text(color=WHITE)), grounds=grounds)
    check_proof(proof, RULES)
    pages: list[Page] = grounds.pages
    assert pages == [proof.scene.pages[0]]
