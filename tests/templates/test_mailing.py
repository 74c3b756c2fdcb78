"""The shipped envelopes and labels agree with each other, and the letter with its envelope."""

from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.mailing import A4, EnvelopeRow, LabelRow, Mailing
from brochure_studio.preflight.window_fit import address_extent, row_window, stays_inside
from brochure_studio.store.reading import read_record
from brochure_studio.usecases.documents import open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from tests.templates.conftest import LIBRARY, STARTER

MAILING = read_record(LIBRARY / "templates" / "mailing.yaml", Mailing).record
WINDOWS = {id: row for id, row in MAILING.envelopes.items() if row.visible is not None}
PRINTED = {id: row for id, row in MAILING.envelopes.items() if row.address is not None}


@pytest.mark.parametrize("id", WINDOWS)
def test_a_sheet_slides_by_as_much_as_the_envelope_is_larger(id: str) -> None:
    row = WINDOWS[id]
    edges = (0.0, *row.folds, A4[1])
    panel = max(low - high for high, low in zip(edges, edges[1:], strict=False))
    assert row.slide == pytest.approx((row.width - A4[0], row.height - panel))


@pytest.mark.parametrize("id", PRINTED)
def test_printed_addresses_keep_clear_of_the_edges(id: str) -> None:
    """UPU, Letter post manual: 40 mm from the top, 15 mm from the others, 140 mm from the right."""
    row: EnvelopeRow = PRINTED[id]
    box = row.address
    assert box is not None
    assert box.y >= 40
    assert row.width - box.x - box.width >= 15
    assert row.height - box.y - box.height >= 15
    assert row.width - box.x <= 140
    assert row.sender is not None
    assert row.sender.y + row.sender.height <= box.y
    paid = row.postage
    assert paid is not None
    assert row.sender.x + row.sender.width <= paid.x
    assert paid.y + paid.height <= 40
    assert 10 <= row.least_size <= row.size <= 12


@pytest.mark.parametrize("row", MAILING.labels.values(), ids=MAILING.labels)
def test_labels_stand_in_the_middle_of_their_sheet(row: LabelRow) -> None:
    for side, count in ((0, row.columns), (1, row.rows)):
        used = (count - 1) * row.pitch[side] + row.label[side]
        assert row.first[side] == pytest.approx((A4[side] - used) / 2, abs=0.06)


@pytest.mark.parametrize(
    ("person", "seen"),
    [
        ({"fornamn": "Åse", "etternamn": "Ødegård"}, {"c5", "c65", "e65", "din-a"}),
        ({"co": "Kari Lid"}, {"c5", "din-a"}),
        ({"co": "Kari Lid", "land": "Danmark"}, {"c5", "din-a"}),
    ],
)
def test_the_letters_address_shows_whole(
    person: dict[str, str], seen: set[str], tmp_path: Path
) -> None:
    studio = open_studio(LIBRARY, {}, tmp_path)
    work = open_document(studio, STARTER / "letter-returnee.yaml")
    document = work.document.model_copy(update={"fields": {**work.document.fields, **person}})
    proof = make_proof(studio, work, find_receiver(studio, "letters"), document=document)
    codes = {finding.code for finding in proof.findings}
    assert not codes & {"window-address", "window-others", "address-style", "fold-mark"}
    extent = address_extent(proof.proof.scene.pages[0].items, "address")
    assert extent is not None
    inside = {id for id, row in WINDOWS.items() if stays_inside(row_window(id, row), extent)}
    assert inside == seen
