"""Checks of QR codes where the general fixtures do not reach."""

from dataclasses import replace

import pytest

from brochure_studio.preflight.codes import RULES
from brochure_studio.preflight.registry import check_proof
from brochure_studio.scene.notes import Notes
from tests.preflight.samples import TEMPLATE, a_code, a_ground, a_proof, a_scene, a_text

NEWSPAPER: dict[str, object] = {"qr_module": 0.4, "grades": {"qr-small": "blocking"}}


def codes(module: float, modules: int = 29, receiver: dict[str, object] | None = None) -> list[str]:
    notes = Notes(codes=(a_code(module, modules=modules),))
    found = check_proof(a_proof(receiver, notes=notes), RULES)
    return [f"{one.code} {one.grade.name}" for one in found]


@pytest.mark.parametrize(
    ("module", "modules", "paper", "newspaper"),
    [
        (0.4, 29, [], []),
        (0.39, 29, [], ["qr-small BLOCKING"]),
        (0.32, 33, ["qr-small WARNING"], ["qr-small BLOCKING"]),
        (0.45, 21, ["qr-small WARNING"], ["qr-small BLOCKING"]),
    ],
)
def test_how_small_a_code_may_be(
    module: float, modules: int, paper: list[str], newspaper: list[str]
) -> None:
    assert codes(module, modules) == paper
    assert codes(module, modules, NEWSPAPER) == newspaper
    assert codes(module, modules, {"color": "rgb"}) == []


def test_the_width_that_would_do_is_told() -> None:
    (finding,) = check_proof(a_proof(NEWSPAPER, notes=Notes(codes=(a_code(0.3),))), RULES)
    assert "8,7 mm brei, og kvar rute 0,3 mm" in finding.what.nn
    assert "at least 11.6 mm wide" in finding.todo.en


@pytest.mark.parametrize(
    ("text", "is_address"),
    [
        ("https://a.no", True),
        ("HTTP://A.NO/B", True),
        ("mailto:post@a.no", True),
        ("tel:+4753000000", True),
        ("a.no", False),
        ("https://", False),
        ("ring oss", False),
        ("javascript:alert(1)", False),
        ("https://a.no og b.no", False),
    ],
)
def test_what_a_telephone_opens(text: str, is_address: bool) -> None:
    proof = a_proof(notes=Notes(codes=(a_code(text=text),)))
    assert [one.code for one in check_proof(proof, RULES)] == ([] if is_address else ["qr-content"])


@pytest.mark.parametrize(("address", "told"), [("https://a.no", []), ("a.no", ["title"])])
def test_a_link_in_a_text(address: str, told: list[str]) -> None:
    text = a_text()
    linked = replace(text, items=(replace(text.items[0], link=address),))  # type: ignore[type-var]
    proof = a_proof(scene=a_scene(a_ground(), linked))
    assert [one.where.slot for one in check_proof(proof, RULES)] == told


@pytest.mark.parametrize(
    ("address", "told"), [("https://a.no", []), ("", []), ("www.a.no", ["qr-content"])]
)
def test_an_address_that_a_size_has_no_room_to_draw(address: str, told: list[str]) -> None:
    slots = {**TEMPLATE["slots"], "link": {"name": "Lenkje", "kind": "qr", "opens": ["content"]}}
    proof = a_proof(template={"slots": slots}, document={"content": {"link": address}})
    assert [one.code for one in check_proof(proof, RULES)] == told
    drawn = replace(proof, notes=Notes(codes=(a_code(text=address or "https://a.no"),)))
    assert len(check_proof(drawn, RULES)) == len(told), "told once"
