"""Sheets of labels: each address on its label, from any place on, none lost."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.mailing.address_block import BlockStyle, NoRoom
from brochure_studio.layout.mailing.labels import (
    Addressed,
    Refused,
    compose_labels,
    label_box,
    label_edges,
    text_box,
)
from brochure_studio.model.letters.mailing import LabelRow
from brochure_studio.scene.items import Group, Item, Role
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.length import to_mm
from tests.layout.stage import FakeResources

ROW: dict[str, Any] = {
    "name": "6",
    "columns": 2,
    "rows": 3,
    "label": [90, 50],
    "first": [10, 20],
    "pitch": [95, 60],
    "margin": 4,
    "size": 10,
    "least_size": 7,
    "source": "s",
    "date": "2026-11-23",
}
SIX = LabelRow.model_validate(ROW)


@pytest.fixture(scope="module")
def style() -> BlockStyle:
    return BlockStyle((FakeResources().face(FontKey("Lato")),), 20.0, 18.0, 1.2, BLACK)


def people(count: int) -> list[Addressed]:
    return [Addressed(row, ((f"Namn {row}", "Veg 1"),)) for row in range(2, 2 + count)]


def composed(
    style: BlockStyle, addresses: list[Addressed], start: int = 1
) -> tuple[list[FilledLetter], list[Refused]]:
    made = list(compose_labels(addresses, SIX, style, start))
    refused = [one for one in made if isinstance(one, Refused)]
    return [one for one in made if isinstance(one, FilledLetter)], refused


def items(sheet: FilledLetter) -> tuple[Item, ...]:
    """Return what lies on the sheet's one page."""
    (found,) = sheet.pages
    return found


def test_labels_lie_across_then_down() -> None:
    corners = [(to_mm(b.x), to_mm(b.y)) for b in (label_box(SIX, place) for place in range(6))]
    wanted = [(10, 20), (105, 20), (10, 80), (105, 80), (10, 140), (105, 140)]
    assert corners == [pytest.approx(corner) for corner in wanted]


def test_text_keeps_off_the_labels_edge_and_where_printers_do_not_print() -> None:
    inner = text_box(SIX, 0)
    assert (to_mm(inner.x), to_mm(inner.width)) == pytest.approx((14, 82))
    at_edge = LabelRow.model_validate({**ROW, "first": [0, 0], "margin": 2})
    box = text_box(at_edge, 0)
    assert (to_mm(box.x), to_mm(box.y), to_mm(box.right)) == pytest.approx((5, 5, 88))


def test_every_address_stands_on_the_label_of_its_turn(style: BlockStyle) -> None:
    sheets, refused = composed(style, people(8), start=5)
    assert refused == []
    assert [len(items(sheet)) for sheet in sheets] == [2, 6]
    for sheet, first in zip(sheets, (4, 0), strict=True):
        for place, block in enumerate(items(sheet), first):
            assert isinstance(block, Group)
            assert block.box == text_box(SIX, place)
            assert block.role is Role.P
    said = " ".join(sheet.texts[0] for sheet in sheets)
    assert said == " ".join(f"Namn {row} Veg 1" for row in range(2, 10))


def test_a_full_last_sheet_is_not_followed_by_an_empty_one(style: BlockStyle) -> None:
    assert len(composed(style, people(6))[0]) == 1
    assert len(composed(style, people(7))[0]) == 2
    assert composed(style, []) == ([], [])


def test_who_does_not_fit_is_named_by_row_and_leaves_no_gap(style: BlockStyle) -> None:
    first, second, third = people(3)
    long = Addressed(second.row, (("M" * 90,),))
    sheets, refused = composed(style, [first, long, third])
    assert refused == [Refused(3, NoRoom())]
    boxes = [block.box for block in items(sheets[0]) if isinstance(block, Group)]
    assert boxes == [text_box(SIX, 0), text_box(SIX, 1)]


def test_sizes_are_those_of_the_sheet_not_of_the_style(style: BlockStyle) -> None:
    sheets, _ = composed(style, people(1))
    (block,) = items(sheets[0])
    assert isinstance(block, Group)
    assert {run.size for run in block.items} == {10.0}  # type: ignore[union-attr]


def test_a_proof_shows_the_labels_as_no_content() -> None:
    edges = label_edges(SIX)
    assert edges.role is Role.ARTIFACT
    assert len(edges.items) == 6
    outline = edges.items[5].outline.bounds()  # type: ignore[union-attr]
    assert label_box(SIX, 5).covers(outline)


def test_sheets_are_made_one_by_one_as_they_are_asked_for(style: BlockStyle) -> None:
    taken = []

    def endless() -> Iterator[Addressed]:
        for row in count(2):
            taken.append(row)
            yield Addressed(row, (("Kari", "Veg 1"),))

    next(compose_labels(endless(), SIX, style, start=4))
    assert len(taken) == 3


def test_an_address_of_many_lines_is_set_closer_before_its_lines_are_joined(
    style: BlockStyle,
) -> None:
    low = LabelRow.model_validate({**ROW, "label": [90, 28], "margin": 2})
    six, five = tuple(f"Linje {n}" for n in range(6)), ("Kari", "a, b", "c", "d", "e")

    def lines(*wordings: tuple[str, ...]) -> str:
        (sheet,) = compose_labels([Addressed(2, wordings)], low, style)
        assert isinstance(sheet, FilledLetter)
        return sheet.texts[0]

    assert lines(five, six) == " ".join(five)
    assert lines(six, five) == " ".join(six)
    assert lines(("Linje",) * 12, five) == " ".join(five)
    made = list(compose_labels([Addressed(2, (("x",) * 30, ("y",) * 29))], low, style))
    assert made == [Refused(2, NoRoom())]
