"""A list's own columns, for the checks of a letter that are made without its recipients."""

from collections.abc import Sequence

from brochure_studio.merge.values import document_facts
from brochure_studio.model.document import Document
from brochure_studio.model.letters.fields import expected_fields
from brochure_studio.usecases.documents import Work


def with_columns(work: Work, names: Sequence[str]) -> Document:
    """Return a letter's document that knows the columns of a list which are no facts.

    They are shown by their names: what a recipient will fill in is not without a value.
    """
    document = work.document
    facts = document_facts(document, work.brand, work.campaign)
    expected = expected_fields(work.template, document.fields)
    own = {name: name for name in names if name not in expected and name not in facts}
    return document.model_copy(update={"fields": {**own, **document.fields}}) if own else document
