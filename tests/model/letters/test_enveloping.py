"""A letter's template made for an envelope: where its address goes, and where it is folded."""

from typing import Any

import pytest

from brochure_studio.model.document import Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import Refusal, SetEnvelope
from brochure_studio.model.frames import Box, Frame
from brochure_studio.model.letters.enveloping import envelope_id, in_envelope, template_envelopes
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.soundness.references import document_misfits
from brochure_studio.model.template import Template
from tests.preflight.samples import BRAND

WINDOW: dict[str, Any] = {
    "envelope": "C5",
    "also": ["e65", "din-b", "lost", "no-window"],
    "box": [15, 44, 86, 21.5],
    "shows": ["return-line"],
    "places": {"din-b": [25, 62, 70, 27]},
    "folds": {"color": "ink", "width": 0.3},
}
TEMPLATE: dict[str, Any] = {
    "format": "template/1",
    "id": "letter",
    "name": "Brev",
    "purpose": "letter",
    "brand": "region",
    "width": 210,
    "height": 297,
    "window": WINDOW,
    "pages": [
        {
            "id": "letter",
            "name": "Brev",
            "frames": [
                {"id": "return-line", "kind": "shape", "box": [20, 44, 60, 1]},
                {
                    "id": "address",
                    "kind": "text",
                    "style": "s",
                    "box": [12, 46, 99, 18],
                    "text": "x",
                },
                {"id": "title", "kind": "text", "style": "s", "box": [20, 90, 99, 9], "text": "x"},
            ],
        },
        {"id": "more", "name": "Meir", "frames": []},
    ],
    "slots": {},
    "receivers": ["letters"],
}
ROW = {"name": "K", "width": 229, "height": 162, "source": "s", "date": "2026-11-23"}
MAILING = Mailing.model_validate(
    {
        "format": "mailing/1",
        "brand": "region",
        "address_style": "s",
        "sender_style": "s",
        "envelopes": {
            "c5": {**ROW, "visible": [15, 44, 86, 21.5], "folds": [148.5]},
            "e65": {**ROW, "visible": [15, 40, 85, 19], "folds": [99, 198]},
            "din-b": {**ROW, "visible": [20, 50, 80, 40], "folds": [105, 210]},
            "no-window": ROW,
        },
    }
)


def template(**window: Any) -> Template:
    return Template.model_validate({**TEMPLATE, "window": {**WINDOW, **window}})


def frame(made: Template, id: str) -> Frame:
    return next(one for one in made.pages[0].frames if one.id == id)


def box(made: Template, id: str) -> list[float]:
    place: Box = frame(made, id).box
    return [place.x, place.y, place.width, place.height]


def marks(made: Template) -> list[float]:
    return [one.box.y for one in made.pages[0].frames if one.id.startswith("fold-mark")]


def test_in_the_usual_envelope_all_stays_where_it_is_and_is_marked_to_fold() -> None:
    for asked in (None, "c5", "C5"):
        made = in_envelope(template(), MAILING, asked)
        assert box(made, "address") == [12, 46, 99, 18]
        assert marks(made) == [148.5]
        assert made.pages[1].frames == ()


def test_the_address_and_what_may_show_beside_it_move_with_the_window() -> None:
    made = in_envelope(template(), MAILING, "e65")
    # 2 mm below the top of what shows, as in C5, 1.5 mm above its bottom, and within its sides.
    assert box(made, "address") == [15, 42, 85, 15.5]
    assert box(made, "return-line") == [23, 40, 60, 1]
    assert box(made, "title") == [20, 90, 99, 9]
    assert marks(made) == [99, 198]
    assert made.window is not None
    assert (made.window.envelope, made.window.also[0]) == ("e65", "c5")


def test_a_place_that_the_template_names_goes_before() -> None:
    made = in_envelope(template(), MAILING, "din-b")
    assert box(made, "address") == [25, 62, 70, 27]
    assert marks(made) == [105, 210]


def test_made_twice_it_is_marked_once() -> None:
    once = in_envelope(template(), MAILING, "e65")
    assert in_envelope(once, MAILING, "e65") == once


def test_without_a_line_for_them_there_are_no_marks() -> None:
    assert marks(in_envelope(template(folds=None), MAILING, "e65")) == []


@pytest.mark.parametrize("asked", ["c65", "lost", "no-window", "øæå"])
def test_an_envelope_that_is_not_there_leaves_the_template_as_it_is(asked: str) -> None:
    plain = template()
    assert in_envelope(plain, MAILING, asked) is plain
    assert in_envelope(plain, None, "e65") is plain


def test_what_is_no_letter_has_no_envelopes() -> None:
    plain = Template.model_validate({**TEMPLATE, "window": None})
    assert template_envelopes(plain) == ()
    assert in_envelope(plain, MAILING, "c5") is plain


def test_names_are_understood_as_people_write_them() -> None:
    assert envelope_id(" DIN B ") == "din-b"
    assert template_envelopes(template(also=["c5", "e65"])) == ("c5", "e65")


def a_document(envelope: str | None) -> Document:
    said = {"format": "document/1", "template": "letter", "template_version": 1, "title": "Brev"}
    return Document.model_validate({**said, "envelope": envelope})


def test_an_edit_chooses_an_envelope_of_the_template_and_no_other() -> None:
    done = apply_edit(template(), a_document(None), SetEnvelope("e65"))
    assert isinstance(done, Document) and done.envelope == "e65"
    back = apply_edit(template(), done, SetEnvelope(None))
    assert isinstance(back, Document) and back.envelope is None
    refused = apply_edit(template(), done, SetEnvelope("c65"))
    assert isinstance(refused, Refusal) and "c5, e65" in refused.words.en


def test_a_document_with_an_envelope_that_its_template_lacks_is_told() -> None:
    assert not list(document_misfits(template(), BRAND, a_document("din-b")))
    (found,) = document_misfits(template(), BRAND, a_document("c65"))
    assert (found.steps, found.todo) == (("envelope",), "did you mean `c5`?")
