"""The shipped envelopes and labels agree with each other, and the letter with its envelope."""

from dataclasses import replace
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.layout.mailing.labels import label_box
from brochure_studio.model.letters.enveloping import template_envelopes
from brochure_studio.model.letters.mailing import A4, EnvelopeRow, LabelRow, Mailing
from brochure_studio.model.template import Template
from brochure_studio.preflight.window_fit import address_extent, row_window, stays_inside
from brochure_studio.scene.items import Path as DrawnPath
from brochure_studio.scene.walk import Visit, walk_page
from brochure_studio.store.reading import read_record
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.proofs import find_receiver, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.length import to_mm
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
    ("id", "first", "last"),
    [
        # Label, margins and pitch as other programs' tables of the same products have them.
        ("avery-l7160", (7.2, 15.1), (7.2 + 2 * 66.04 + 63.5, 15.1 + 7 * 38.1)),
        ("avery-l7163", (4.65, 15.1), (4.65 + 101.6 + 99.1, 15.1 + 7 * 38.1)),
        ("avery-l7161", (7.2, 8.7), (7.2 + 2 * 66.04 + 63.5, 8.7 + 6 * 46.6)),
        ("avery-l7165", (4.65, 13.1), (4.65 + 101.6 + 99.1, 13.1 + 4 * 67.7)),
        ("herma-4620", (0, 0.5), (210, 296.5)),
    ],
)
def test_the_first_and_the_last_label_lie_where_the_products_have_them(
    id: str, first: tuple[float, float], last: tuple[float, float]
) -> None:
    row = MAILING.labels[id]
    top, bottom = label_box(row, 0), label_box(row, row.each - 1)
    assert (to_mm(top.x), to_mm(top.y)) == pytest.approx(first, abs=0.1)
    assert (to_mm(bottom.right), to_mm(bottom.bottom)) == pytest.approx(last, abs=0.1)


FOLDED_AT = {
    "c5": (148.5,),
    "c65": (99.0, 198.0),
    "e65": (99.0, 198.0),
    "din-a": (87.0, 192.0),
    "din-b": (105.0, 210.0),
}
OF_WINDOWS = {"window-address", "window-others", "address-style", "fold-mark"}
LONG = {"fornamn": "Karl-Friedrich Alexander", "etternamn": "Müller-Lüdenscheidt", "co": "E. Lid"}


def the_letter(tmp_path: Path, **changed: object) -> tuple[Studio, Work]:
    studio = open_studio(LIBRARY, {}, tmp_path)
    work = open_document(studio, STARTER / "letter-returnee.yaml")
    document = work.document.model_copy(update=changed)
    return studio, replace(work, opened=replace(work.opened, document=document))


@pytest.mark.parametrize("person", [{}, {"fornamn": "Åse", "etternamn": "Ødegård"}, LONG])
@pytest.mark.parametrize("id", FOLDED_AT)
def test_the_letter_stands_in_the_window_of_each_envelope_it_names(
    id: str, person: dict[str, str], tmp_path: Path
) -> None:
    studio, work = the_letter(tmp_path, envelope=id, fields=person)
    assert id in template_envelopes(work.template)
    proof = make_proof(studio, work, find_receiver(studio, "letters"))
    assert not {finding.code for finding in proof.findings} & OF_WINDOWS
    page = proof.proof.scene.pages[0]
    extent = address_extent(page.items, "address")
    assert stays_inside(row_window(id, WINDOWS[id]), extent)
    assert extent is not None and to_mm(extent.x) == pytest.approx(20, abs=0.5)
    marks = [visit for visit in walk_page(page) if _is_mark(visit)]
    heights = [to_mm(visit.item.outline.coords[1]) for visit in marks]  # type: ignore[union-attr]
    assert heights == pytest.approx(FOLDED_AT[id])


@pytest.mark.parametrize(
    ("frame", "to", "seen_in"),
    [
        ("title", (20, 91), {"din-b"}),
        ("title", (20, 76), {"c5", "din-a", "din-b"}),
        ("mark", (20, 24), {"c5", "e65", "din-a", "c65"}),
        ("sender", (105, 61), {"c5", "c65", "e65", "din-a", "din-b"}),
    ],
)
def test_what_is_planted_where_the_sheet_may_slide_is_told(
    frame: str, to: tuple[float, float], seen_in: set[str], tmp_path: Path
) -> None:
    told = set()
    for id in FOLDED_AT:
        studio, work = the_letter(tmp_path, envelope=id)
        template = _with_frame(work.template, frame, to)
        planted = replace(work, found=replace(work.found, template=template))
        found = make_proof(studio, planted, find_receiver(studio, "letters")).findings
        told |= {id for finding in found if finding.code == "window-others"}
    assert told == seen_in


def _with_frame(template: Template, id: str, to: tuple[float, float]) -> Template:
    kind = template.pages[0]
    frames = tuple(
        frame.model_copy(update={"box": frame.box.model_copy(update={"x": to[0], "y": to[1]})})
        if frame.id == id
        else frame
        for frame in kind.frames
    )
    return template.model_copy(update={"pages": (kind.model_copy(update={"frames": frames}),)})


def _is_mark(visit: Visit) -> bool:
    return any(group.frame.startswith("fold-mark-") for group in visit.groups) and isinstance(
        visit.item, DrawnPath
    )


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
