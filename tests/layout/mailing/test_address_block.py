"""An address in a box: one size, whole or not at all, left aligned."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.layout.mailing.address_block import (
    Block,
    BlockStyle,
    NoRoom,
    NoSign,
    block_style,
    set_block,
    set_closer,
)
from brochure_studio.model.brand import Brand
from brochure_studio.scene.items import GlyphRun, Group
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect
from tests.layout.stage import FakeResources

LINES = ("Åse Ødegård", "Frukthagevegen 7 B", "0150 OSLO")
WIDE = Rect(100, 200, 200, 80)


@pytest.fixture(scope="module")
def style() -> BlockStyle:
    resources = FakeResources()
    faces = tuple(resources.face(FontKey(family)) for family in ("Lato", "EB Garamond"))
    return BlockStyle(faces, 10.0, 7.0, 1.2, BLACK)


def runs(block: object) -> tuple[GlyphRun, ...]:
    assert isinstance(block, Group)
    assert all(isinstance(item, GlyphRun) for item in block.items)
    return block.items  # type: ignore[return-value]


def test_lines_stand_below_each_other_at_the_left_edge(style: BlockStyle) -> None:
    lines = runs(set_block(LINES, WIDE, style))
    assert [run.text for run in lines] == list(LINES)
    assert {run.origin.x for run in lines} == {100}
    assert {run.size for run in lines} == {10.0}
    first, second, third = (run.origin.y for run in lines)
    assert second - first == pytest.approx(12)
    assert third - second == pytest.approx(12)
    assert lines[0].bounds().y == pytest.approx(200)


def test_what_is_seen_stands_in_the_middle_of_the_height(style: BlockStyle) -> None:
    lines = runs(set_block(LINES, WIDE, style, middle=True))
    top = lines[0].origin.y - style.faces[0].cap_height * 10
    assert top - WIDE.y == pytest.approx(WIDE.bottom - lines[-1].origin.y)


def test_a_long_line_makes_all_lines_smaller_by_tenths(style: BlockStyle) -> None:
    long = "Øyvind Andreas Abrahamsen-Skarphedinsson"
    lines = runs(set_block((long, *LINES[1:]), Rect(0, 0, 160, 80), style))
    (size,) = {run.size for run in lines}
    assert 7 <= size < 10
    assert size * 10 == pytest.approx(round(size * 10))
    assert max(run.advance for run in lines) <= 160


def test_what_does_not_fit_at_the_least_size_is_refused(style: BlockStyle) -> None:
    assert set_block(("M" * 60,), WIDE, style) == NoRoom()
    assert set_block(LINES * 4, WIDE, style) == NoRoom()
    assert isinstance(set_block(LINES, WIDE, style), Group)


def test_a_line_is_set_in_the_first_face_that_has_all_of_it(style: BlockStyle) -> None:
    rare = "Ɐda Berg"
    lato, garamond = style.faces
    assert not all(map(lato.has, rare))
    assert all(map(garamond.has, rare))
    lines = runs(set_block((rare, "Veg 1"), WIDE, style))
    assert [run.font.family for run in lines] == ["EB Garamond", "Lato"]


def test_a_sign_that_no_face_has_is_named(style: BlockStyle) -> None:
    assert set_block(("Veg 1", "山 5"), WIDE, style) == NoSign("山")


def test_the_style_is_the_brands(brand: Brand) -> None:
    style = block_style(brand, "body", FakeResources())
    row = brand.paragraph_styles["body"]
    assert style.size == row.size
    assert style.faces


def test_letters_of_an_address_are_not_joined_into_ligatures(brand: Brand) -> None:
    style = block_style(brand, "small", FakeResources())
    (line,) = runs(set_block(("Bringebærstien",), WIDE, style))
    assert len(line.glyphs) == len("Bringebærstien")


def test_lines_come_closer_before_they_are_joined_and_no_closer_than_machines_read(
    style: BlockStyle,
) -> None:
    face, style = style.faces[0], replace(style, size=8.0)
    six, five = tuple(f"Linje {n}" for n in range(6)), ("Linje 0, Linje 1", *LINES, "x")

    def high(lines: int, leading: float) -> Rect:
        return Rect(0, 0, 200, 7 * ((lines - 1) * leading + face.ascent + face.descent) + 0.01)

    loose = set_closer([six, five], high(6, 1.2), style)
    close = set_closer([six, five], high(6, 1.05), style)
    joined = set_closer([six, five], high(6, 1.04), style)
    assert isinstance(loose, Block)
    assert isinstance(close, Block)
    assert isinstance(joined, Block)
    assert (loose.lines, close.lines, joined.lines) == (six, six, five)
    first, second, *_ = runs(close.group)
    assert second.origin.y - first.origin.y == pytest.approx(7 * 1.05)
    assert all(high(6, 1.05).covers(run.bounds(), 0.05) for run in runs(close.group))
    assert set_closer([six, five], high(5, 1.04), style) == NoRoom()
    assert set_closer([("山", "x"), ("x",)], WIDE, style) == NoSign("山")


def test_lines_are_joined_before_letters_get_so_small_that_they_are_hard_to_read(
    style: BlockStyle,
) -> None:
    six = ("Kari Lid", "c/o Lid", "Hus 3", "Tunet", "5730 ULVIK", "x")
    four = ("Kari Lid", "c/o Lid, Hus 3, Tunet", "5730 ULVIK", "x")
    low, narrow = Rect(0, 0, 200, 50), Rect(0, 0, 45, 60)
    joined = set_closer([six, four], low, style)
    assert isinstance(joined, Block)
    assert joined.lines == four
    assert {run.size for run in runs(joined.group)} == {10.0}
    small = set_closer([six, four], narrow, style)
    assert isinstance(small, Block)
    assert small.lines == six
    assert 7 <= runs(small.group)[0].size < 8.5


@given(st.lists(st.text("ABCÅØæøå gj1", min_size=1, max_size=30), min_size=1, max_size=7))
def test_whatever_is_set_is_inside_its_box(lines: list[str]) -> None:
    resources = FakeResources()
    style = BlockStyle((resources.face(FontKey("Lato")),), 11.0, 6.0, 1.2, BLACK)
    box = Rect(10, 20, 150, 60)
    block = set_block(lines, box, style, middle=True)
    if isinstance(block, Group):
        assert all(box.covers(run.bounds(), 0.05) for run in runs(block))
