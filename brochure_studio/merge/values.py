"""What fields are filled with: facts, the municipality, the date, and a letter's sample person."""

from collections.abc import Mapping
from datetime import date

from brochure_studio.merge.letters.values import LetterValues
from brochure_studio.model.brand import Brand, Municipality
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.model.letters.fields import sample_person
from brochure_studio.model.template import Template

# CLDR 46, format/wide months; Python's own names depend on what a computer has installed.
_NORWEGIAN = "januar februar mars april mai juni juli august september oktober november desember"
MONTHS: Mapping[str, str] = {
    "nn": _NORWEGIAN,
    "nb": _NORWEGIAN,
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
    "listopada grudnia",
}
_WITH_DOT = ("nn", "nb", "de")


def document_values(
    document: Document,
    template: Template,
    brand: Brand,
    campaign: Campaign | None = None,
    recipient: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the value of every field of a document, by name.

    A campaign's facts go before the brand's, a recipient's fields before both, other columns of a
    list behind them. Without a recipient the sample person of the template and of the document
    stands. `document.date` chooses which municipality is in force.
    """
    facts = document_facts(document, brand, campaign)
    told = {**dict.fromkeys(template.fields), **document.fields}
    person = sample_person(template, document.fields)
    # A fact of the document, such as its municipality, goes before somebody made up.
    sample = {name: person[name] for name in person if name in told or name not in facts}
    if recipient is None and not sample:
        return facts
    held = sample if recipient is None else recipient
    letter = LetterValues(facts, document, template, tuple(held), is_list=recipient is not None)
    return letter.of(tuple(held.values()))


def document_facts(
    document: Document, brand: Brand, campaign: Campaign | None = None
) -> dict[str, str]:
    """Return the value of every field that has nothing to do with a recipient, by name."""
    language = document.language
    facts = {**brand.facts, **(campaign.facts if campaign else {})}
    return {
        **_document_fields(document, brand, campaign),
        **{name: line.say(language) for name, line in brand.legal.items()},
        **{name: fact.say(language) for name, fact in facts.items()},
    }


def layout_names(brand: Brand, campaign: Campaign | None = None) -> frozenset[str]:
    """Return the names that the layout fills in fixed texts: the page, and the brand's own words.

    A campaign's fact of the same name goes before the brand's, so it is not among them.
    """
    own = campaign.facts.keys() if campaign else frozenset[str]()
    return frozenset(("page", "pages", "title", *brand.legal, *(brand.facts.keys() - own)))


def say_date(day: date, language: str) -> str:
    """Return a date as it is written in a letter: `23. november 2026`."""
    months = MONTHS.get(language, _NORWEGIAN).split()
    dot = "." if language in _WITH_DOT or language not in MONTHS else ""
    return f"{day.day}{dot} {months[day.month - 1]} {day.year}"


def _document_fields(document: Document, brand: Brand, campaign: Campaign | None) -> dict[str, str]:
    fields = {"title": document.title, "tittel": document.title}
    if campaign is not None:
        fields["kampanje"] = campaign.name
    if document.date is not None:
        fields["dato"] = say_date(document.date, document.language)
        fields["aar"] = str(document.date.year)
    # A document without a date stands for what is true from now on.
    day = document.date or date.max
    chosen = brand.municipality(document.municipality) if document.municipality else None
    if chosen is None:
        return fields
    # A place keeps its name whatever becomes of the municipality that had it.
    fields["stad"] = chosen.name
    found = brand.municipality_on(chosen.id, day)
    return {**fields, **_municipality_fields(found)} if found else fields


def _municipality_fields(municipality: Municipality) -> dict[str, str]:
    return {
        "kommune": municipality.name,
        "kommune-web": municipality.web,
        "kommune-epost": municipality.email,
        "kommune-telefon": municipality.phone,
        "kommune-adresse": municipality.postal,
        "fylke": municipality.county,
    }
