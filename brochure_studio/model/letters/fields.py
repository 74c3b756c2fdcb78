"""Which fields a letter's recipients may fill."""

from collections.abc import Iterable, Mapping

from brochure_studio.model.lists.recipients import KNOWN_FIELDS
from brochure_studio.model.template import Template

# A made-up person, for letters whose template has no sample of its own.
_PERSON: Mapping[str, str] = {
    "fornamn": "Solveig",
    "etternamn": "Eplestad",
    "adresse": "Frukthagevegen 7 B",
    "postnummer": "0150",
    "poststad": "OSLO",
    "kommune": "Ullensvang",
    "avgangsaar": "2008",
}


def sample_person(template: Template, own: Mapping[str, str]) -> dict[str, str]:
    """Return what the fields of a letter are shown with: a document's `own` samples go first.

    Fields that lists are known to have show a made-up person where nobody says another. What is no
    letter shows only what its template and document have.
    """
    given = {name: field.sample for name, field in template.fields.items()} | dict(own)
    if template.purpose != "letter":
        return given
    return {**{name: _PERSON.get(name, "") for name in KNOWN_FIELDS}, **given}


def expected_fields(template: Template, own: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the fields that a recipient may fill whatever facts there are, each once.

    They are those that lists are known to have, the template's, and a document's `own`.
    """
    return tuple(dict.fromkeys((*KNOWN_FIELDS, *template.fields, *own)))
