"""The inserts of a letter: other documents of its campaign, opened and found fit to go along."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from brochure_studio.merge.letters.inserts import InsertOffer
from brochure_studio.merge.letters.municipal import (
    hangs_on_municipality,
    letter_contents,
    letter_words,
)
from brochure_studio.merge.letters.values import MADE_FIELDS
from brochure_studio.merge.letters.variants import VariantChooser
from brochure_studio.merge.values import document_facts
from brochure_studio.model.field_notation import OF_PLACE, field_names
from brochure_studio.model.lists.recipients import KNOWN_FIELDS
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.moments import moment_of
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Problem, UnreadableError

_PDF = ".pdf"


@dataclass(frozen=True, slots=True)
class InsertWork:
    """An insert opened: its document, the condition it stands under, how many of it each gets."""

    work: Work
    when: str | None = None
    copies: int = 1

    def offer(self, studio: Studio) -> InsertOffer:
        """Return what it is chosen by."""
        work = self.work
        tracking = work.campaign.tracking if work.campaign else None
        by_municipality = hangs_on_municipality(work.document, work.template, tracking)
        day = moment_of(studio, work).date()
        chooser = VariantChooser(work.document, work.brand, day, by_municipality)
        return InsertOffer(work.document.title, self.when, chooser)


def open_inserts(studio: Studio, work: Work) -> tuple[InsertWork, ...]:
    """Open the inserts of a letter; an UnreadableError names each that cannot go along, and why."""
    found, problems = list[InsertWork](), list[Problem]()
    for number, insert in enumerate(work.document.inserts):
        fault = _name_fault(work, insert.document)
        opened = None if fault else open_document(studio, work.folder / insert.document)
        fault = fault or (_fault(work, opened) if opened else None)
        if fault:
            steps = ("inserts", number, "document")
            problems.append(studio.marks.problem(work.file, steps, *fault))
        elif opened:
            found.append(InsertWork(opened, insert.when, insert.copies))
    if problems:
        raise UnreadableError(tuple(problems))
    return tuple(found)


def _name_fault(work: Work, name: str) -> tuple[str, str] | None:
    """Return what is wrong with the name of an insert, and what to do."""
    if Path(name).suffix.lower() == _PDF:
        what = f"`{name}` is a finished PDF, and inserts are documents of the campaign"
        return what, "make a document of it, or let the print shop put it in"
    if "/" in name:
        return f"`{name}` lies in another folder", "an insert lies beside its letter"
    if name == work.file.name:
        return f"`{name}` is the letter itself", "name another document of the campaign"
    if not (work.folder / name).is_file():
        return f"there is no file {name}", "put it there, or take the insert out"
    return None


def _fault(work: Work, insert: Work) -> tuple[str, str] | None:
    """Return why a document cannot be an insert of a letter, and what to do."""
    name = insert.file.name
    if insert.document.inserts:
        return f"`{name}` has inserts itself", "name them in the letter instead"
    if insert.brand.id != work.brand.id:
        what = f"`{name}` is of the brand {insert.brand.id}, the letter of {work.brand.id}"
        return what, "an insert is of the letter's own brand"
    personal = sorted(_personal_fields(insert))
    if personal:
        what = f"`{name}` uses {{{personal[0]}}}, and inserts are alike for everybody"
        return what, "take the field out, or write it in the letter"
    return None


def _personal_fields(insert: Work) -> Iterator[str]:
    """Yield the fields of a document that each recipient would fill."""
    document, template = insert.document, insert.template
    contents = letter_contents(document)
    facts = document_facts(document, insert.brand, insert.campaign)
    own = {*KNOWN_FIELDS} - facts.keys() - OF_PLACE
    own |= {*template.fields, *document.fields, *MADE_FIELDS}
    rules = {**template.conditions, **document.conditions}
    used = {name for text in letter_words(template, contents) for name in field_names(text)}
    used |= {rule.field for rule in rules.values() if rule.field is not None}
    used |= {one.by_field.field for one in contents if one.by_field is not None}
    yield from used & own
