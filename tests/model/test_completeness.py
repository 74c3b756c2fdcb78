"""What a document says in each language, slot by slot."""

from typing import Any

import pytest

from brochure_studio.model.completeness import CellState, survey_completeness
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template

TEMPLATE: dict[str, Any] = {
    "format": "template/1",
    "id": "card",
    "name": "Kort",
    "purpose": "card",
    "brand": "region",
    "width": 100,
    "height": 140,
    "receivers": ["press"],
    "pages": [
        {
            "id": "front",
            "name": "Framside",
            "frames": [
                {"id": "host", "kind": "text", "slot": "host", "box": [0, 0, 9, 9], "style": "b"}
            ],
        }
    ],
}


@pytest.mark.parametrize(("neutral", "state"), [(True, "master"), (False, "missing")])
def test_a_name_needs_no_translation(neutral: bool, state: CellState) -> None:
    slot = {"name": "Vert", "opens": ["content"], "neutral": neutral}
    template = Template.model_validate({**TEMPLATE, "slots": {"host": slot}})
    document = Document.model_validate(
        {
            "format": "document/1",
            "template": "card",
            "template_version": 1,
            "title": "T",
            "content": {"host": "Olav Bakkehagen"},
        }
    )
    (row,) = survey_completeness(template, document, ("nn", "de"), ()).rows
    assert row.languages == ("own", state)
