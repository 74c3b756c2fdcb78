"""Checks of the places that a document speaks for."""

from collections.abc import Iterator

from brochure_studio.model.axes import MUNICIPALITY
from brochure_studio.preflight.rule import Grades, Rule, Seen
from brochure_studio.preflight.survey import Survey
from brochure_studio.values.day import say_day
from brochure_studio.values.finding import Grade, Where
from brochure_studio.values.words import Words, same


def _former(survey: Survey) -> Iterator[Seen]:
    proof = survey.proof
    id = proof.original.municipality
    found = proof.brand.municipality(id) if id else None
    if found is None or found.valid_to is None or proof.day <= found.valid_to:
        return
    # A variant speaks for the place, and its fields and mark are those of who has the place now.
    if proof.choice.get(MUNICIPALITY) == found.id:
        return
    later = proof.brand.municipality_on(found.id, proof.day)
    facts = {
        "name": found.name,
        "last": say_day(found.valid_to),
        "day": say_day(proof.day),
        "successor": same(f"{later.name} ({later.id})") if later else _ANOTHER,
    }
    yield Seen(Where(), facts)


_ANOTHER = Words("ein kommune som finst", "en kommune som finnes", "a municipality that exists")
RULES = (
    Rule(
        "municipality-former",
        Words(
            "Kommune som ikkje finst lenger",
            "Kommune som ikke finnes lenger",
            "Former municipality",
        ),
        Grades(Grade.BLOCKING, Grade.WARNING, Grade.WARNING, Grade.WARNING),
        Words(
            "{place} gjeld {name}, som fanst til {last}; dokumentet er datert {day}",
            "{place} gjelder {name}, som fantes til {last}; dokumentet er datert {day}",
            "{place} is for {name}, which existed until {last}; the document is dated {day}",
        ),
        Words(
            "Namn, nettstad og kommunemerke gjeld ikkje lenger.",
            "Navn, nettsted og kommunevåpen gjelder ikke lenger.",
            "Its name, its web site and its mark no longer hold.",
        ),
        Words(
            "Vel {successor}, eller set dato i dokumentet.",
            "Velg {successor}, eller sett dato i dokumentet.",
            "Choose {successor}, or set the document's date.",
        ),
        _former,
    ),
)
