"""Sheets of labels: each address on its label, from any place on, none lost."""

from typing import Any

import pytest

from brochure_studio.layout.mailing.address_block import BlockStyle, NoRoom
from brochure_studio.layout.mailing.labels import (
    SHEET,
    Addressed,
    Refused,
    compose_labels,
    label_box,
    text_box,
)
from brochure_studio.model.mailing import LabelRow
from brochure_studio.scene.items import Group, Role
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import page_text
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
    return [Addressed(row, (f"Namn {row}", "Veg 1")) for row in range(2, 2 + count)]


def composed(
    style: BlockStyle, addresses: list[Addressed], start: int = 1, with_edges: bool = False
) -> tuple[list[Page], list[Refused]]:
    made = list(compose_labels(addresses, SIX, style, start, with_edges))
    return [m for m in made if isinstance(m, Page)], [m for m in made if isinstance(m, Refused)]


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
    pages, refused = composed(style, people(8), start=5)
    assert refused == []
    assert [len(page.items) for page in pages] == [2, 6]
    assert [page.trim for page in pages] == [SHEET, SHEET]
    for page, first in zip(pages, (4, 0), strict=True):
        for place, block in enumerate(page.items, first):
            assert isinstance(block, Group)
            assert block.box == text_box(SIX, place)
            assert block.role is Role.P
    texts = "\n".join(map(page_text, pages)).split("\n")[::2]
    assert texts == [f"Namn {row}" for row in range(2, 10)]


def test_a_full_last_sheet_is_not_followed_by_an_empty_one(style: BlockStyle) -> None:
    assert len(composed(style, people(6))[0]) == 1
    assert len(composed(style, people(7))[0]) == 2
    assert composed(style, []) == ([], [])


def test_who_does_not_fit_is_named_by_row_and_leaves_no_gap(style: BlockStyle) -> None:
    first, second, third = people(3)
    long = Addressed(second.row, ("M" * 90,))
    pages, refused = composed(style, [first, long, third])
    assert refused == [Refused(3, NoRoom())]
    boxes = [block.box for block in pages[0].items if isinstance(block, Group)]
    assert boxes == [text_box(SIX, 0), text_box(SIX, 1)]


def test_sizes_are_those_of_the_sheet_not_of_the_style(style: BlockStyle) -> None:
    pages, _ = composed(style, people(1))
    (block,) = pages[0].items
    assert isinstance(block, Group)
    assert {run.size for run in block.items} == {10.0}  # type: ignore[union-attr]


def test_a_proof_shows_the_labels_as_no_content(style: BlockStyle) -> None:
    pages, _ = composed(style, people(1), with_edges=True)
    edges = pages[0].items[0]
    assert isinstance(edges, Group)
    assert edges.role is Role.ARTIFACT
    assert len(edges.items) == 6
    outline = edges.items[5].outline.bounds()  # type: ignore[union-attr]
    assert label_box(SIX, 5).covers(outline)
