"""A letter's template and document for the tests of merging."""

from typing import Any

from brochure_studio.model.document import Document
from brochure_studio.model.template import Template

GREETING = {
    "named": {"nn": "Kjære {fornamn}", "de": "Hallo {fornamn},"},
    "unnamed": {"nn": "Hei", "de": "Guten Tag,"},
}


def a_template(**keys: Any) -> Template:
    held = {
        "format": "template/1",
        "id": "letter",
        "name": "Brev",
        "purpose": "letter",
        "brand": "region",
        "width": 210,
        "height": 297,
        "pages": [{"id": "one", "name": "Brev"}],
        "slots": {},
        "greeting": GREETING,
        "receivers": ["letters"],
    }
    return Template.model_validate({**held, **keys})


def a_document(**keys: Any) -> Document:
    held = {"format": "document/1", "template": "letter", "template_version": 1, "title": "T"}
    return Document.model_validate({**held, **keys})
