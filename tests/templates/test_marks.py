"""Marks of the starter documents: noted where they stand, large enough, with air around them."""

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.scene.items import Group
from brochure_studio.scene.walk import item_bounds, walk_page
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from tests.stories.starter_scenes import DOCUMENTS

MARKS = ("mark-small", "mark-crowded")


@pytest.mark.parametrize("name", [file.stem for file in DOCUMENTS])
def test_every_mark_is_noted_where_it_is_drawn(name: str) -> None:
    studio = open_studio(environment={})
    file = next(file for file in DOCUMENTS if file.stem == name)
    proof = make_proof(studio, open_document(studio, file), find_receiver(studio, "web")).proof
    assert proof.notes.marks
    for use in proof.notes.marks:
        drawn = [
            visit.transform.bound(bounds)
            for visit in walk_page(proof.scene.pages[use.page])
            if isinstance(visit.item, Group) and (bounds := item_bounds(visit.item)) is not None
        ]
        # Some drawings stand in a little paper of their own.
        assert any(
            use.box.grow(1).covers(box) and box.width > 0.8 * use.box.width for box in drawn
        ), use


@pytest.mark.parametrize(
    "name", [file.stem for file in DOCUMENTS if not file.stem.startswith("ad")]
)
def test_marks_are_large_enough_and_have_air(name: str) -> None:
    studio = open_studio(environment={})
    file = next(file for file in DOCUMENTS if file.stem == name)
    found = make_proof(studio, open_document(studio, file), find_receiver(studio, "web")).findings
    assert [one.what.en for one in found if one.code in MARKS] == []
