"""Which fields a letter's recipients may fill."""

from collections.abc import Iterable

from brochure_studio.model.recipients import KNOWN_FIELDS
from brochure_studio.model.template import Template


def expected_fields(template: Template, own: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the fields that a recipient may fill whatever facts there are, each once.

    They are those that lists are known to have, the template's, and a document's `own`.
    """
    return tuple(dict.fromkeys((*KNOWN_FIELDS, *template.fields, *own)))
