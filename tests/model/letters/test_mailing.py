"""Envelopes and labels as data: what cannot be is refused."""

from typing import Any

import pytest
from pydantic import ValidationError

from brochure_studio.model.letters.mailing import EnvelopeRow, LabelRow, Mailing

_SAID = {"source": "s", "date": "2026-11-23"}
_LABELS: dict[str, Any] = {
    **_SAID,
    "name": "24",
    "columns": 3,
    "rows": 8,
    "label": [70, 36],
    "first": [0, 4.5],
    "pitch": [70, 36],
}


def labels(**changed: Any) -> LabelRow:
    return LabelRow.model_validate({**_LABELS, **changed})


def test_a_sheet_counts_its_labels() -> None:
    assert labels().each == 24


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"pitch": [69, 36]}, "over each other"),
        ({"pitch": [70, 35]}, "over each other"),
        ({"rows": 9}, "of 297 mm"),
        ({"first": [0.5, 0]}, "of 210 mm"),
        ({"least_size": 11}, "more than `size`"),
    ],
)
def test_labels_that_cannot_be_are_refused(changed: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        labels(**changed)


def test_one_row_needs_no_pitch_that_fits() -> None:
    assert labels(rows=1, pitch=[70, 1]).each == 3


def test_an_address_must_be_on_the_envelope() -> None:
    row = {**_SAID, "name": "C6", "width": 162, "height": 114}
    EnvelopeRow.model_validate({**row, "address": [62, 50, 100, 40]})
    with pytest.raises(ValidationError, match="`address` is not inside"):
        EnvelopeRow.model_validate({**row, "address": [63, 50, 100, 40]})


def test_an_envelope_is_found_by_the_name_people_write() -> None:
    row = {**_SAID, "name": "DIN", "width": 220, "height": 110}
    mailing = Mailing.model_validate(
        {
            "format": "mailing/1",
            "brand": "b",
            "address_style": "a",
            "sender_style": "s",
            "envelopes": {"din-a": row},
        }
    )
    assert mailing.envelope("DIN A") is mailing.envelopes["din-a"]
    assert mailing.envelope("C9") is None
