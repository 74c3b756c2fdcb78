"""The newspapers' gate: what was mended is said, and only where a receiver asks for it."""

import pytest

from brochure_studio.preflight.newspapers import RULES
from brochure_studio.preflight.proof import PictureUse, Proof
from brochure_studio.preflight.registry import check_proof
from brochure_studio.scene.notes import Notes
from brochure_studio.values.color import BLACK, Cmyk, Color, Rgb
from tests.preflight.samples import FAILING, a_code, a_drawn_code, a_ground, a_proof, a_scene

GRADES = {
    "picture-converted": "fixed",
    "picture-untagged": "fixed",
    "picture-reduced": "fixed",
    "qr-color": "blocking",
}


def found(proof: Proof) -> list[str]:
    return [f"{one.code} {one.grade.name}" for one in check_proof(proof, RULES)]


def gate(mode: str, **keys: object) -> dict[str, object]:
    return {"color": mode, "grades": GRADES, **keys}


def test_a_press_that_converts_for_itself_hears_nothing() -> None:
    assert found(FAILING["picture-reduced"]()) == []
    assert found(FAILING["qr-color"]()) == []


@pytest.mark.parametrize(
    ("mode", "to", "is_converted"),
    [
        ("rgb", "cmyk", True),
        ("cmyk", "cmyk", False),
        ("gray", "cmyk", False),
        ("bitmap", "cmyk", False),
        ("cmyk", "gray", True),
        ("gray", "gray", False),
        ("rgb", "rgb", False),
        ("", "cmyk", False),
    ],
)
def test_which_pictures_are_converted(mode: str, to: str, is_converted: bool) -> None:
    use = PictureUse("photo", 0, "a.jpg", "", mode, "CC0")
    expected = ["picture-converted FIXED"] if is_converted else []
    assert found(a_proof(gate(to), pictures=(use,))) == expected


def test_resolution_is_reduced_from_one_and_a_half_times_what_is_needed() -> None:
    # The picture of the samples has 1000 pixels over 200 points: 360 ppi.
    use = PictureUse("photo", 0, "a.jpg", "a@1", "gray", "CC0")
    finer = gate("cmyk", resolution={"target": 200})
    coarser = gate("cmyk", resolution={"target": 250})
    (finding,) = check_proof(a_proof(finer, pictures=(use,)), RULES)
    assert "360" in finding.what.en
    assert "200 ppi" in finding.what.en
    assert found(a_proof(coarser, pictures=(use,))) == []


def test_line_art_keeps_its_pixels() -> None:
    use = PictureUse("photo", 0, "a.tif", "a@1", "bitmap", "CC0")
    assert found(a_proof(gate("cmyk", resolution={"target": 200}), pictures=(use,))) == []


@pytest.mark.parametrize(
    ("color", "is_black"),
    [
        (BLACK, True),
        (Color(Cmyk(0, 0, 0, 0.9), Rgb(0.1, 0.1, 0.1)), False),
        (Color(Cmyk(0.3, 0, 0, 1), Rgb(0, 0, 0)), False),
        (Color(Cmyk(0, 0, 0, 1), Rgb(0, 0, 0), tint=0.8), False),
    ],
)
def test_a_code_is_all_black(color: Color, is_black: bool) -> None:
    scene = a_scene(a_ground(), a_drawn_code(color))
    proof = a_proof(gate("cmyk"), scene=scene, notes=Notes(codes=(a_code(),)), pictures=())
    assert found(proof) == ([] if is_black else ["qr-color BLOCKING"])
