"""Envelopes: an address each, at its place, with the sender and its mark."""

from typing import Any

import pytest

from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.mailing.address_block import BlockStyle, NoRoom
from brochure_studio.layout.mailing.envelopes import (
    Sender,
    compose_envelopes,
    envelope_size,
    set_paid,
    set_sender,
)
from brochure_studio.layout.mailing.labels import Addressed, Refused
from brochure_studio.model.letters.mailing import EnvelopeRow
from brochure_studio.scene.items import Group, Role
from brochure_studio.scene.walk import item_bounds
from brochure_studio.values.color import BLACK
from brochure_studio.values.font import FontKey
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm, to_mm
from tests.layout.stage import FakeResources

ROW: dict[str, Any] = {
    "name": "C6",
    "width": 162,
    "height": 114,
    "address": [60, 50, 85, 40],
    "sender": [10, 10, 60, 25],
    "source": "s",
    "date": "2026-11-23",
}
C6 = EnvelopeRow.model_validate(ROW)


@pytest.fixture(scope="module")
def style() -> BlockStyle:
    return BlockStyle((FakeResources().face(FontKey("Lato")),), 8.0, 7.0, 1.2, BLACK)


def place(x: float, y: float, width: float, height: float) -> Rect:
    return Rect(mm(x), mm(y), mm(width), mm(height))


def test_each_address_has_an_envelope_of_its_own(style: BlockStyle) -> None:
    names = (("Kari",), ("M" * 60,), ("Ola",))
    people = [Addressed(row, (name,)) for row, name in enumerate(names, 2)]
    first, second, third = compose_envelopes(people, C6, style)
    assert second == Refused(3, NoRoom())
    assert isinstance(first, FilledLetter)
    assert isinstance(third, FilledLetter)
    assert (first.texts, third.texts) == (("Kari",), ("Ola",))
    ((block,),) = first.pages
    assert isinstance(block, Group)
    assert block.box == place(60, 50, 85, 40)
    assert {run.size for run in block.items} == {12.0}  # type: ignore[union-attr]
    size = envelope_size(C6)
    assert (to_mm(size.width), to_mm(size.height)) == pytest.approx((162, 114))


def test_the_sender_stands_below_its_mark_in_its_box(style: BlockStyle) -> None:
    mark = FakeResources().drawing("long.svg")
    sent = set_sender(Sender(("Regionen", "Postboks 5"), style, mark, "Merket"), C6)
    assert isinstance(sent, tuple)
    figure, lines = sent
    assert isinstance(figure, Group)
    assert (figure.role, figure.alt) == (Role.FIGURE, "Merket")
    above, below = item_bounds(figure), item_bounds(lines)
    assert above is not None
    assert below is not None
    assert above.bottom < below.y
    box = place(10, 10, 60, 25)
    assert box.covers(above)
    assert box.covers(below)


def test_a_sender_that_does_not_fit_is_not_left_out_in_silence(style: BlockStyle) -> None:
    assert set_sender(Sender(("Line",) * 20, style), C6) == NoRoom()
    without = EnvelopeRow.model_validate({**ROW, "sender": None})
    assert set_sender(Sender(("Line",) * 20, style), without) == ()


def test_an_envelope_with_a_window_only_takes_no_address(style: BlockStyle) -> None:
    window = EnvelopeRow.model_validate({**ROW, "address": None})
    with pytest.raises(ValueError, match="no address"):
        list(compose_envelopes([Addressed(2, (("Kari",),))], window, style))


def test_the_mark_of_bulk_mail_stands_in_the_middle_of_its_frame(style: BlockStyle) -> None:
    format = EnvelopeRow.model_validate({**ROW, "postage": [120, 10, 30, 18]})
    frame, lines = set_paid(("NORGE", "P.P."), format, style)
    box = place(120, 10, 30, 18)
    assert isinstance(frame, Group)
    assert frame.role is Role.ARTIFACT
    drawn = item_bounds(lines)
    assert drawn is not None
    assert box.covers(drawn)
    assert drawn.center.x == pytest.approx(box.center.x)
    assert set_paid(("NORGE", "P.P."), C6, style) == ()
